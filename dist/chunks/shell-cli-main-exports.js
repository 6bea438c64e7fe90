import { o as main } from "./core.js";

export { main };