import type { AssessedEntry } from "../coverage/assess.ts";
import type { CounterexampleEvent, Level } from "../model/result.ts";
import type { CoverageCause, CoverageContext, FindingDraft } from "./types.ts";
/** Gathers entries into causes, in order of first appearance. */
export declare function causesOf(entries: readonly AssessedEntry[]): CoverageCause[];
/** The level of a gap: a policy can be milder while further sinks may exist that nobody showed us. */
export declare function levelOfGap({ first }: CoverageCause, context: CoverageContext): Level;
/** "GetItem, Query and 2 more on Orders (AWS::DynamoDB::Table)"; "14 management operations of Amazon DynamoDB and management events of all other services". */
export declare function subjectOf(cause: CoverageCause): string;
/** The operations of a cause, each once. */
export declare function namesOf(cause: CoverageCause): string[];
/** "it" for one operation, "them" for several or all. */
export declare function pronounOf(cause: CoverageCause): string;
/** "UpdateItem (write) on AWS::DynamoDB::Table arn:…:table/Orders in us-east-1". */
export declare function describeEvent(event: CounterexampleEvent): string;
/** What a team can do when the sink that records may be elsewhere. */
export declare function elsewhereHint({ first }: CoverageCause, context: CoverageContext): string;
/** Reasons as sentences. One that begins with an address keeps its spelling. */
export declare function sentences(reasons: readonly string[]): string;
/** The parts of a finding that do not depend on the rule. */
export declare function draftOf(cause: CoverageCause, context: CoverageContext): Omit<FindingDraft, "ruleId" | "level" | "kind" | "message">;
