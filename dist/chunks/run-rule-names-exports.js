import { G as ruleNames } from "./core.js";

export { ruleNames };