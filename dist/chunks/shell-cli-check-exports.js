import { u as check } from "./core.js";

export { check };