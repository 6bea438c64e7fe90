/** Which management events a rule gets in its state. */
import { isReadOnlyKnown } from "../catalog/read-only.ts";
import type { Operation } from "../catalog/types.ts";
import type { EventRule } from "../model/detection.ts";
import { knownString } from "../model/text.ts";
import type { Certainty } from "../model/value.ts";

/** API reference of EventBridge, `PutRule`, `State`. */
export type RuleState = "enabled" | "enabled-with-reads" | "disabled" | "unknown";

export function ruleStateOf({ state }: EventRule): RuleState {
  if (state.kind === "absent") return "enabled";
  switch (state.kind === "known" ? knownString(state.value) : undefined) {
    case "ENABLED":
      return "enabled";
    case "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS":
      return "enabled-with-reads";
    case "DISABLED":
      return "disabled";
    default:
      return "unknown";
  }
}

/**
 * Whether a rule in a state gets the events of an operation. An enabled one gets no read-only management events whose
 * names begin with Describe, Get or List; of the others two pages of AWS differ (EventBridge user guide, "Receiving
 * read-only management events from AWS services").
 */
export function reachesRule(state: RuleState, operation: Operation, eventName: string): Certainty {
  if (state === "enabled-with-reads" || operation.category !== "management") return "yes";
  if (state === "unknown") return "maybe";
  if (state === "disabled") return "no";
  if (!isReadOnlyKnown(operation)) return "maybe";
  if (!operation.readOnly) return "yes";
  return /^(?:Describe|Get|List)/.test(eventName) ? "no" : "maybe";
}
