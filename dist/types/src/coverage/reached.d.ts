/**
 * The sinks that count for one account: those of the account itself, organization trails, and those that may turn out to be in the same account.
 */
import { type Semantics } from "../catalog/semantics.ts";
import type { Scope } from "../model/scope.ts";
import type { Sink } from "../model/sink.ts";
import type { Certainty } from "../model/value.ts";
import { type SinkSelectors } from "./contenders.ts";
import type { Contender } from "./decide.ts";
import { type Standing } from "./standing.ts";
import type { Refusal } from "./validity/refusal.ts";
/** A sink with everything about it that does not depend on the events in question. */
export interface AssessedSink {
    readonly sink: Sink;
    readonly selectors: SinkSelectors;
    readonly standing: Standing;
    readonly refusals: readonly Refusal[];
}
export declare function assessSink(sink: Sink, refusals: readonly Refusal[], semantics: Semantics): AssessedSink;
/** A sink seen from an account. */
export interface ReachedSink {
    readonly assessed: AssessedSink;
    /** Whether the sink records for the account. */
    readonly share: Certainty;
    /** Why that is open, or what was taken for granted; null where neither. */
    readonly because: string | null;
    readonly contenders: readonly Contender[];
}
/** The sinks that record, or may record, events of an account; sinks of other accounts are left out. */
export declare function sinksInReach(scope: Scope, sinks: readonly AssessedSink[], semantics: Semantics): ReachedSink[];
/** Sinks that may exist although nobody saw them: an account whose trails could not be listed. */
export interface UnseenSinks {
    readonly accountId: string;
    /** Completes "there may be sinks that were not seen: …". */
    readonly because: string;
}
/** What speaks against claiming that something is not recorded in an account. */
export declare function unseenSinksOf(scope: Scope, unseen: readonly UnseenSinks[]): UnseenSinks[];
/** Whether a sink records for an account. */
export interface Share {
    readonly share: Certainty;
    readonly because: string | null;
}
/** Whether a sink records events of the account of a scope: as one of the account, or as an organization trail. */
export declare function shareOf(scope: Scope, sink: Sink): Share;
