/**
 * From the symbolic event that the decision procedure found to a record that people can read and feed to `explain`.
 * The record is checked by the plain evaluator before anyone sees it.
 */
import { type Semantics } from "../catalog/semantics.ts";
import type { CounterexampleEvent } from "../model/result.ts";
import { type Text } from "../model/text.ts";
import type { Witness } from "./judge.ts";
import type { ReachedSink } from "./reached.ts";
/**
 * A concrete record of the event that none of the sinks records, or null when the plain evaluator does not agree that it is not recorded
 * (then the event must not be shown, and the verdict that rests on it must not be given).
 */
export declare function counterexampleOf({ event, set }: Witness, sinks: readonly ReachedSink[], account: Text, semantics: Semantics): CounterexampleEvent | null;
