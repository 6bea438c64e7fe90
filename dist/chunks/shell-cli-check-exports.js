import { s as check } from "./core.js";

export { check };