import { t as packs_default } from "./packs2.js";

export { packs_default as default };