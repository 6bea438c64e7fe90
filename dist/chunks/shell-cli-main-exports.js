import { M as main } from "./core.js";

export { main };