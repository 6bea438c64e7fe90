import { n as program, t as parse } from "./command-line.js";

export { parse };