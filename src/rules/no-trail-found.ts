import { startOfFile } from "../model/location.ts";
import type { RunRule } from "./types.ts";

/** No sink is in sight: nothing can be said about any event, and that is said loudly. */
export const rule: RunRule = {
  id: "no-trail-found",
  check: ({ sinks, resources }) => {
    const [first] = resources;
    if (sinks.length > 0) return [];
    const found = first === undefined ? "" : ` ${String(resources.length)} declared ${resources.length === 1 ? "resource was" : "resources were"} found.`;
    return [{
      ruleId: rule.id,
      level: "warning",
      kind: "fail",
      message: `No trail and no event data store was found in what was read, so that nothing can be said about what CloudTrail records.${found} If the trail lives elsewhere, show it with --trails (a snapshot, or the output of "aws cloudtrail describe-trails" and "get-event-selectors").`,
      origin: first?.origin ?? startOfFile("trailproof.yaml"),
      related: [],
      resource: null,
      operations: [],
      counterexample: null,
      controls: [],
      policy: null,
      requirement: null,
      subject: "run",
      cause: "no-trail-found",
    }];
  },
};
