/** The sentences of `trailproof suggest`. */
import { shortAddress } from "../model/address.ts";
import { listed } from "../model/words.ts";
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

/** Why a text that makes several sinks is not edited for one of them. */
export function sharedTextSentence(others: readonly string[]): string {
  return `The same code also makes ${listed(others.map(shortAddress))}. Change it by hand.`;
}

/** What to name before files are written. */
export const namePolicyFirst =
  "--write: no policy is named. Name it with --policy, or list it in trailproof.yaml, so that files change for what you ask.";

/** What goes with taking selectors away. */
export const minimizeIsUnsafe = "--minimize: it takes selectors away that no policy asks for. Add --unsafe to see it.";
