import { R as check } from "./core.js";

export { check };