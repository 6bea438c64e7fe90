import { L as check } from "./core.js";

export { check };