import { t as rules_default } from "./rule-pages.js";

export { rules_default as default };