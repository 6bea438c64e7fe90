/** Words for what `explain` says of a sink and a record. */
import type { ExplainReason } from "../model/reasons/explain-reason.ts";
import { listed } from "../model/words.ts";
import { assumptionSentence } from "./assumptions.ts";
import { sinkClause } from "./sink-reasons.ts";
import { clauseOf } from "./unknown-values.ts";

/** A clause beside the name of the sink: ""reads" matches the event". */
export function explainClause(reason: ExplainReason): string {
  switch (reason.code) {
    case "taken":
      return reason.name === null ? "matches the event" : `"${reason.name}" matches the event`;
    case "taken-by-default":
      return "it has no selectors, and CloudTrail's default selector matches all management events";
    case "other-account":
      return `it applies only to ${reason.account === null ? "its own account" : `account ${reason.account}`}`;
    case "outside-of-scope":
      return `its Scope, ${reason.scope}, does not cover the account`;
    case "insights-collected":
      return `it collects Insights events${ofType(reason.insight)}`;
    case "insights-not-collected":
      return `it does not collect Insights events${ofType(reason.insight)}`;
    case "insights-unknown": {
      const cause = reason.because === null ? "the record does not name the type" : clauseOf(reason.because);
      return `whether it collects these Insights events is unresolved because ${cause}`;
    }
    case "category-from-catalog":
      return `the record has no eventCategory; the catalog says ${reason.category}`;
    case "read-only-from-catalog":
      return `the record has no readOnly; the catalog says ${String(reason.readOnly)}`;
    case "columns-left-out":
      return `the table of the record has no columns for ${listed(reason.fields)}, which the record may have`;
    case "category-never-recorded":
      return "the record has no eventCategory, and according to the catalog CloudTrail never records this operation";
    case "category-not-in-catalog":
      return "the record has no eventCategory, and the catalog does not have the category of this operation";
    case "never-recorded":
      return "according to the catalog CloudTrail never records this operation";
    case "operation-undocumented":
      return "no document says whether CloudTrail records this operation";
    case "global-event-region":
      return `events of this global service are recorded in ${reason.region}`;
    case "iam-action":
      return "IAM has an action of this name, and no document says whether it is a call that CloudTrail records";
    case "permission-without-event":
      return "this is a permission and no call, so it has no event";
    case "assumption":
      return assumptionSentence(reason.assumption);
    default:
      return sinkClause(reason);
  }
}

function ofType(insight: string | null): string {
  return insight === null ? "" : ` of type ${insight}`;
}
