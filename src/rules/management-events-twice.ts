import { compiledSelectorsOf } from "../coverage/compiled-selectors.ts";
import { recordedByBoth } from "../analysis/redundancy/overlap.ts";
import { managementEventsOfAnySource } from "../analysis/redundancy/universe.ts";
import type { AssessedSink } from "../coverage/sinks-in-scope.ts";
import type { StepBudget } from "../selectors/work.ts";
import { sameText } from "../model/text.ts";
import { findingDraft } from "./draft.ts";
import type { FindingDraft, RunFacts, RunRule } from "./types.ts";

/**
 * Several trails of one account that copy the same management events: the first copy in a Region is free, each further
 * one is billed
 * (CloudTrail user guide, "Managing CloudTrail trail costs"). Said once for an account, and only where both trails
 * surely exist and record.
 */
export const rule: RunRule = { id: "management-events-twice", check };

/** Steps (`work.ts`) for all pairs of trails together. */
const stepsForPairs = 500_000;

function check(run: RunFacts): FindingDraft[] {
  const budget: StepBudget = { left: stepsForPairs };
  const trails = run.sinks.filter(
    ({ sink, status }) => sink.kind === "trail" && status.counts === "yes" && sink.guard.length === 0,
  );
  const told: AssessedSink[] = [];
  const found = trails.flatMap((trail, index) => {
    if (told.some((other) => inSameAccount(other, trail))) return [];
    const earlier = trails.slice(0, index).filter((other) => inSameAccount(other, trail));
    const first = earlier.find((other) => copySame(other, trail, run, budget));
    if (first === undefined) return [];
    told.push(trail);
    return [draftOf(trail, first)];
  });
  const [first] = trails;
  return budget.left >= 0 || first === undefined ? found : [...found, givenUp(first)];
}

/** Told by one input, or of one account that was read; code that is only taken to live in an account is not sure to. */
function inSameAccount({ sink: { scope: a } }: AssessedSink, { sink: { scope: b } }: AssessedSink): boolean {
  return a.id === b.id || (a.kind === "live" && b.kind === "live" && sameText(a.account, b.account));
}

function copySame(a: AssessedSink, b: AssessedSink, { semantics }: RunFacts, budget: StepBudget): boolean {
  const of = ({ sink, selectors, status }: AssessedSink) =>
    compiledSelectorsOf(sink, selectors, status, "yes", semantics);
  return recordedByBoth([managementEventsOfAnySource], of(a), of(b), budget) !== null;
}

type Told = Pick<FindingDraft, "kind" | "message" | "origin" | "cause"> & Partial<FindingDraft>;

function noteOn({ sink }: AssessedSink, told: Told): FindingDraft {
  return findingDraft({ ruleId: rule.id, level: "note", resource: sink.id, scope: sink.scope.id, ...told });
}

function draftOf(trail: AssessedSink, first: AssessedSink): FindingDraft {
  const { sink, selectors } = trail;
  return noteOn(trail, {
    kind: "informational",
    message: { code: "management-events-twice", first: first.sink.address },
    origin:
      selectors.selectors.find(({ boxes }) => boxes.some(({ elements }) => elements === null))?.origin ?? sink.origin,
    related: [{ role: { code: "first-copy", trail: first.sink.address }, origin: first.sink.origin }],
    cause: { about: [first.sink.id] },
  });
}

/** Said once for the run, at the first trail. */
function givenUp(first: AssessedSink): FindingDraft {
  return noteOn(first, {
    kind: "open",
    message: { code: "trails-not-compared" },
    origin: first.sink.origin,
    subject: "given up",
    cause: { about: ["given up"] },
  });
}
