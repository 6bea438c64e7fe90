import { contendersOf } from "../coverage/contenders.ts";
import { recordedByBoth } from "../coverage/redundancy/overlap.ts";
import { redundancyBudget } from "../coverage/redundancy/selectors-of.ts";
import { managementEventsOfAnySource } from "../coverage/redundancy/universe.ts";
import type { AssessedSink } from "../coverage/reached.ts";
import { sameText } from "../model/text.ts";
import type { FindingDraft, RunFacts, RunRule } from "./types.ts";

/**
 * Several trails of one account that copy the same management events: the first copy in a Region is free, each further one is billed
 * (CloudTrail user guide, "Managing CloudTrail trail costs"). Said once for an account, and only where both trails surely exist and record.
 */
export const rule: RunRule = { id: "management-events-twice", check };

function check(run: RunFacts): FindingDraft[] {
  const trails = run.sinks.filter(({ sink, standing }) => sink.kind === "trail" && standing.counts === "yes" && sink.guard.length === 0);
  const told: AssessedSink[] = [];
  return trails.flatMap((trail, index) => {
    if (told.some((other) => inSameAccount(other, trail))) return [];
    const first = trails.slice(0, index).find((other) => inSameAccount(other, trail) && copySame(other, trail, run));
    if (first === undefined) return [];
    told.push(trail);
    return [draftOf(trail, first)];
  });
}

/** Told by one input, or of one account that was read; code that is only taken to live in an account is not sure to. */
function inSameAccount({ sink: { scope: a } }: AssessedSink, { sink: { scope: b } }: AssessedSink): boolean {
  return a.id === b.id || (a.kind === "live" && b.kind === "live" && sameText(a.account, b.account));
}

function copySame(a: AssessedSink, b: AssessedSink, { semantics }: RunFacts): boolean {
  const of = ({ sink, selectors, standing }: AssessedSink) => contendersOf(sink, selectors, standing, "yes", semantics);
  return recordedByBoth([managementEventsOfAnySource], of(a), of(b), { left: redundancyBudget }) !== null;
}

function draftOf({ sink, selectors }: AssessedSink, first: AssessedSink): FindingDraft {
  return {
    ruleId: rule.id,
    level: "note",
    kind: "informational",
    message:
      `This trail copies management events that ${first.sink.address} copies as well. The first copy of them in a Region is free, and AWS bills each further one. ` +
      "If the second copy is not needed, let one of the two trails record data events alone: give it selectors without management events.",
    origin: selectors.selectors.find(({ boxes }) => boxes.some(({ elements }) => elements === null))?.origin ?? sink.origin,
    related: [{ message: `${first.sink.address} copies them too`, origin: first.sink.origin }],
    resource: sink.id,
    operations: [],
    counterexample: null,
    controls: [],
    policy: null,
    requirement: null,
    subject: "",
    cause: [rule.id, first.sink.id].join(" "),
  };
}
