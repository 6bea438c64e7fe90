/** The sentences of `trailproof suggest`. */
import type { OpenBecause } from "../model/suggest-reason.ts";

/** Why a gap stays open. */
export function openClause(because: OpenBecause): string {
  switch (because.code) {
    case "needs-unsafe":
      return "the change would do more than add selectors to a list; run with --unsafe to see it";
    case "not-selectable":
      return "no selector of the sink takes the events";
    case "not-proven":
      return "no change was found that closes it and leaves all else as it is";
    case "no-room":
      return "the sink has no values left: CloudTrail accepts 500 over all its selectors";
  }
}
