import type { Origin } from "../model/location.ts";
import type { RequiredEvents } from "../requirements/types.ts";

/** Accounts that are judged as a whole, so that all their sinks are in sight: live ones, or those of a snapshot. */
export interface LiveRun {
  /** Those that were read, or should have been. */
  readonly accountIds: ReadonlySet<string>;
  /** The place of findings about required events. */
  readonly placeOf: (required: RequiredEvents) => Origin;
}
