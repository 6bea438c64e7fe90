/**
 * What the rules on sinks find, over the variants of each sink: under every answer to what the code leaves open there is one variant.
 */
import type { AssessedSink } from "../coverage/reached.ts";
import type { FindingDraft, SinkRuleContext } from "./types.ts";
/** A finding in all variants of a sink is one; what holds under some answers alone is open, and says under which. */
export declare function sinkDrafts(sinks: readonly AssessedSink[], contextOf: (assessed: AssessedSink) => SinkRuleContext): FindingDraft[];
