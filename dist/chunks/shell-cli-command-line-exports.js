import { a as main } from "./core.js";

export { main };