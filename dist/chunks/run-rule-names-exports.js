import { W as ruleNames } from "./core.js";

export { ruleNames };