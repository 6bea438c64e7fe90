/** Words for what `explain` says of a sink and a record. */
import type { ExplainReason } from "../model/reasons/explain-reason.ts";
import { assumptionSentence } from "./assumptions.ts";
import { sinkClause } from "./sink-reasons.ts";

/** A clause beside the name of the sink: ""reads" takes the event". */
export function explainClause(reason: ExplainReason): string {
  switch (reason.code) {
    case "taken":
      return reason.name === null ? "takes the event" : `"${reason.name}" takes the event`;
    case "taken-by-default":
      return "it has no selectors, and CloudTrail's default records all management events";
    case "other-account":
      return `it records for account ${reason.account ?? "of its own"} only`;
    case "category-from-catalog":
      return `the record has no eventCategory; the catalog says ${reason.category}`;
    case "read-only-from-catalog":
      return `the record has no readOnly; the catalog says ${String(reason.readOnly)}`;
    case "category-never-recorded":
      return "the record has no eventCategory, and by the catalog CloudTrail never records this operation";
    case "category-not-in-catalog":
      return "the record has no eventCategory, and the catalog does not know the category of this operation";
    case "assumption":
      return assumptionSentence(reason.assumption);
    default:
      return sinkClause(reason);
  }
}
