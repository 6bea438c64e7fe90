import { c as comparableOf, l as sideOfResult } from "./comparison.js";

export { comparableOf, sideOfResult };