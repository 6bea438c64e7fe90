import { c as main, l as program } from "./core.js";

export { main, program };