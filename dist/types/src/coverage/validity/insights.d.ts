/** What CloudTrail Insights needs from the selectors of a trail. */
import type { Semantics } from "../../catalog/semantics.ts";
import type { Trail } from "../../model/sink.ts";
import type { Refusal } from "./refusal.ts";
/**
 * Insights on a trail that can log nothing they analyse (CloudTrail user guide, "Logging Insights events"; InvalidInsightSelectorsException).
 * Call rates need write management events, error rates management events of any kind; either may be for data events instead, which the model
 * does not tell, so that a trail with a selector for data events is never refused.
 */
export declare function refusedInsights(trail: Trail, semantics: Semantics): Refusal[];
