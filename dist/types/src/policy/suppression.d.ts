import type { Notification } from "../model/notification.ts";
import type { Origin } from "../model/location.ts";
/** A wish not to be told of findings. */
export interface Suppression {
    /** SARIF's words: written in the code, or outside it. */
    readonly kind: "inSource" | "external";
    readonly ruleId: string;
    readonly resources: SuppressedResources;
    /** Names of operations or globs; null: every operation. */
    readonly operations: readonly string[] | null;
    readonly reason: string | null;
    /** It counts up to and including this day, `YYYY-MM-DD`. */
    readonly until: string | null;
    /** For messages: `ignore[2]`. */
    readonly description: string;
    readonly origin: Origin;
}
/** `pattern`: a glob for the part of the address after `#`, or for the whole address where it has none. `ids`: these addresses. */
export type SuppressedResources = {
    readonly kind: "every";
} | {
    readonly kind: "pattern";
    readonly pattern: string;
} | {
    readonly kind: "ids";
    readonly ids: ReadonlySet<string>;
};
/** What a suppression is held against. */
export interface SuppressibleFinding {
    readonly ruleId: string;
    /** Address of the resource or sink, `file#address` or an ARN; null when the finding is about neither. */
    readonly address: string | null;
    readonly operations: readonly string[];
}
/** What remains of a finding. */
export interface SuppressionDecision {
    /** Whether nothing of the finding remains. */
    readonly suppressed: boolean;
    /** The suppressions at work, with the operations each takes away; empty for a finding that names none. */
    readonly applied: readonly {
        readonly suppression: Suppression;
        readonly operations: readonly string[];
    }[];
    /** Operations that no suppression takes away. */
    readonly remaining: readonly string[];
}
export interface SuppressionOutcome {
    /** One for each finding, in the same order. */
    readonly decisions: readonly SuppressionDecision[];
    /** Suppressions without a reason, past their date, or matching nothing. */
    readonly notes: readonly Notification[];
}
/**
 * Decides which suppression applies to which finding. The first that matches is the one that counts.
 * One past its date no longer applies; one without a reason does, and is noted. Globs know `*` alone, which stands for any characters.
 *
 * @param today `YYYY-MM-DD`
 * @param ruleIds the rules there are: a name that is none of them gets a note of its own
 */
export declare function applySuppressions(suppressions: readonly Suppression[], findings: readonly SuppressibleFinding[], today: string, ruleIds: readonly string[]): SuppressionOutcome;
