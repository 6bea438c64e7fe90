/** Events that two sinks surely both record. */
import type { Box } from "../box.ts";
import { type Contender } from "../decide.ts";
import type { EventSet } from "../event-set.ts";
import type { TrailEvent } from "../event.ts";
import type { Budget } from "../work.ts";
/** An event of one of the sets that some contender of each list surely records; null where there is none, or the budget ended. */
export declare function recordedByBoth(sets: readonly EventSet[], first: readonly Contender[], second: readonly Contender[], budget: Budget): TrailEvent | null;
/** The box of the events that are in both. */
export declare function intersection(a: Box, b: Box): Box;
