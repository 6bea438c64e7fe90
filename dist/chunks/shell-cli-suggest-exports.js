import { o as suggest } from "./core.js";

export { suggest };