export { terraformPlan } from "./plan.ts";
export { terraformState } from "./state.ts";
