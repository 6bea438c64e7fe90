import { t as packs_default } from "./generated-packs.js";

export { packs_default as default };