import { K as walk } from "./core.js";

export { walk };