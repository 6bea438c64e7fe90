import { c as sideOfResult, s as comparableOf } from "./comparison.js";

export { comparableOf, sideOfResult };