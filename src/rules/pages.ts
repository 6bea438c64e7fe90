import type { RuleMeta } from "./types.ts";

/** The pages of all rules, sorted by id. Loaded when a report or `trailproof rule` asks for them. */
export async function rulePages(): Promise<readonly RuleMeta[]> {
  return (await import("../generated/rules.js")).default;
}
