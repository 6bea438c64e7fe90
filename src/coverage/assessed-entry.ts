import type { Operation } from "../catalog/types.ts";
import type { CallsMeant } from "../model/messages/coverage-message.ts";
import type { Reason } from "../model/reasons/reason.ts";
import type { CounterexampleEvent, Verdict } from "../model/result.ts";
import type { RequiredEvents } from "../requirements/types.ts";
import type { MemberPart } from "./operation-classes.ts";
import type { VariantAnswer } from "./variants.ts";

/** A verdict with what is needed to report it. */
export interface AssessedEntry {
  readonly required: RequiredEvents;
  /** Empty for operations of many services, which `parts` has, and for network activity of any name. */
  readonly operations: readonly Operation[];
  readonly count: number;
  readonly parts: readonly MemberPart[];
  readonly verdict: Verdict;
  readonly recordedBy: readonly string[];
  readonly counterexample: CounterexampleEvent | null;
  /** For people: which calls the counterexample stands for. */
  readonly when: CallsMeant | null;
  readonly reasons: readonly Reason[];
  /** What each sink does with the event in question; empty for `covered`. */
  readonly sinks: readonly VariantAnswer[];
  /** The entries on groups of operations that no selector tells apart, where several were merged into this one. */
  readonly mergedFrom?: readonly AssessedEntry[];
}
