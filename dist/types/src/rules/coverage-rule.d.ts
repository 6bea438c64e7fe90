/**
 * What the rules about coverage share: the words for operations and resources, the place of a finding, the places to blame.
 */
import type { AssessedEntry } from "../coverage/assess.ts";
import type { CounterexampleEvent, Level } from "../model/result.ts";
import type { DeclaredResource } from "../model/resource.ts";
import type { FindingDraft } from "./types.ts";
export interface CoverageContext {
    /** Whether the sinks in sight are all there are: a live account, `--trails`, or `sinks: complete` in the configuration. */
    readonly sinksAreComplete: boolean;
    readonly resources: readonly DeclaredResource[];
}
/** The level of a gap: a policy can be milder while further sinks may exist that nobody showed us. */
export declare function levelOfGap(entry: AssessedEntry, context: CoverageContext): Level;
/** "GetItem, Query and 2 more on Orders (AWS::DynamoDB::Table)". */
export declare function subjectOf(entry: AssessedEntry): string;
/** "A", "A and B", "A, B, C and 4 more". */
export declare function listed(names: readonly string[]): string;
/** Whether the subject takes a plural verb. */
export declare function isPlural(entry: AssessedEntry): boolean;
/** "UpdateItem (write) on AWS::DynamoDB::Table arn:…:table/Orders in us-east-1". */
export declare function describeEvent(event: CounterexampleEvent): string;
/** What a team can do when the sink that records may be elsewhere. */
export declare function elsewhereHint(entry: AssessedEntry, context: CoverageContext): string;
/** Reasons as sentences. One that begins with an address keeps its spelling. */
export declare function sentences(reasons: readonly string[]): string;
/** The parts of a finding that do not depend on the rule. */
export declare function draftOf(entry: AssessedEntry, context: CoverageContext): Omit<FindingDraft, "ruleId" | "level" | "kind" | "message">;
