import { o as check } from "./core.js";

export { check };