import { q as walk } from "./core.js";

export { walk };