import { startOfFile } from "../model/location.ts";
import type { RunRule } from "./types.ts";

/** No sink is in sight: nothing can be said about any event, and that is said loudly. */
export const rule: RunRule = {
  id: "no-trail-found",
  check: ({ sinks, resources, trailFilesRead }) => {
    const [first] = resources;
    if (sinks.length > 0) return [];
    const found =
      first === undefined
        ? ""
        : ` ${String(resources.length)} declared ${resources.length === 1 ? "resource was" : "resources were"} found.`;
    return [
      {
        ruleId: rule.id,
        level: "warning",
        kind: "fail",
        message: `No trail and no event data store was found in what was read, so that nothing can be said about what CloudTrail records.${found} ${trailFilesRead ? shownNone : notShown}`,
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
        data: { trailFilesRead },
      },
    ];
  },
};

const notShown =
  'If the trail lives elsewhere, show it with --trails (a snapshot, or the output of "aws cloudtrail describe-trails" and "get-event-selectors").';
const shownNone =
  "The files that were given with --trails, or under trails in the configuration, show none: see whether they were made with the profile and Region of the account that owns the trail.";
