import type { Refusal } from "../coverage/validity/refusal.ts";
import type { Sink } from "../model/sink.ts";
import type { SinkFinding } from "./types.ts";
/** The findings of a rule about what AWS refuses in a sink. */
export declare function refusalFindings(ruleId: Refusal["rule"], sink: Sink, refusals: readonly Refusal[]): SinkFinding[];
