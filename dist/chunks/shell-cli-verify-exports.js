import { a as verify } from "./core.js";

export { verify };