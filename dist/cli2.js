import { i as main } from "./core.js";

export { main };