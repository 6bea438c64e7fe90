/**
 * The opposite question: the cheapest selectors that still record all that the policies ask for. What it takes away is
 * told by name, and nothing is shown that was not proven on the changed run.
 */
import type { AssessedEntry } from "../coverage/assessed-entry.ts";
import type { Assessment } from "../coverage/assess.ts";
import type { RecordingChange } from "../comparison/recording.ts";
import type { ProposedSelector, SinkChange } from "../model/proposal.ts";
import type { Verdict } from "../model/result.ts";
import type { Sink } from "../model/sink.ts";
import { knownString } from "../model/text.ts";
import type { RequiredEvents } from "../requirements/types.ts";
import { recordsOnlyWhat, type Beside } from "./also-recorded.ts";
import { changedSinks } from "./changed-sink.ts";
import { openSinks, rank, type OpenSink } from "./choose-sinks.ts";
import { gapsOf, isRecordable, keysOf } from "./gaps.ts";
import type { SuggestChoices, SuggestedRun } from "./judged-run.ts";
import { planSink, valuesOf, type SinkPlan } from "./plan-sink.ts";
import { proofOf } from "./prove.ts";
import type { Proposal, Suggestion } from "./propose.ts";
import type { Gap } from "./types.ts";
import { equals } from "./write-selectors.ts";

/** More selectors than this are not tried one by one. */
const mostSelectors = 60;

/** A list that takes no event there is. */
const nothing: ProposedSelector = {
  name: null,
  fields: [equals("eventCategory", ["Data"]), equals("resources.type", ["-"]), equals("eventName", ["-"])],
};

/** What is left of the selectors of each sink; what is open today stays open. */
export function minimizeSinks(run: SuggestedRun, choices: SuggestChoices): Suggestion {
  const before = verdictsOf(run.before.assessment);
  const plans: SinkPlan[] = [];
  let sinks = run.sinks;
  // What organization trails and multi-Region trails record, the others need not.
  const worstFirst = openSinks(run, choices).sort((a, b) => rank(b, []) - rank(a, []));
  for (const open of worstFirst) {
    const plan = minimized(open, { run: { ...run, sinks }, choices, before });
    if (plan === null) continue;
    plans.push(plan);
    sinks = changedSinks(sinks, run.resources, [plan.change]);
  }
  const after = run.judge(sinks);
  const { complaints } = proofOf(run.before, after, false);
  const holds = complaints.length === 0 && !isWorse(after.assessment, before);
  const open = gapsOf(run.before.assessment).map(({ entry }) => ({ entry, because: null }));
  if (!holds || plans.length === 0) return { proposals: [], open, after: run.before };
  const { lost, unproven } = after.compared();
  const proposals = plans.map((plan): Proposal => ({
    plan,
    closes: [],
    stops: stoppedBy(plan, [...lost, ...unproven]),
  }));
  return { proposals, open, after };
}

interface Question {
  /** With the changes of the sinks before. */
  readonly run: SuggestedRun;
  readonly choices: SuggestChoices;
  readonly before: ReadonlyMap<string, Verdict>;
}

/** Null where nothing can be taken away, or where no policy needs the sink: whether it may go is for people to say. */
function minimized(open: OpenSink, { run, choices, before }: Question): SinkPlan | null {
  const { sink, state } = open;
  const replaced = (selectors: readonly ProposedSelector[]): SinkChange => ({
    kind: "replace",
    sink: sink.id,
    selectors,
  });
  const changed = (selectors: readonly ProposedSelector[]): Sink[] =>
    changedSinks(run.sinks, run.resources, [replaced(selectors)]);
  const without = run.assess(changed([nothing]));
  const needed = gapsOf(without).filter((gap) => isGapWorse(gap, before, "uncovered"));
  if (needed.length === 0) return null;
  const present = state.kind === "convert" ? state.exact : state.present;
  const holds = (selectors: readonly ProposedSelector[]): boolean =>
    selectors.length > 0 && !isWorse(run.assess(changed(selectors)), before);
  const anew = listAnew(open, needed, without, run, choices);
  const isSmaller = (selectors: readonly ProposedSelector[]): boolean =>
    recordsOnlyWhat(changed(selectors), changed(present), sink.id, run) &&
    !recordsOnlyWhat(changed(present), changed(selectors), sink.id, run);
  const list = anew !== null && isSmaller(anew) && holds(anew) ? anew : fewerOf(present, holds);
  if (list === null) return null;
  return {
    open,
    change: replaced(list),
    kind: "minimize",
    isSafe: false,
    added: list,
    values: valuesOf(list),
    isOptimal: false,
    beside: [],
    lacking: [],
  };
}

/** The list as it would be written if the sink had none. */
function listAnew(
  { sink }: OpenSink,
  needed: readonly Gap[],
  without: Assessment,
  run: SuggestedRun,
  choices: SuggestChoices,
): readonly ProposedSelector[] | null {
  const empty: OpenSink = { sink, state: { kind: "fresh", present: [], values: 0 } };
  const entries = needed.map(({ entry }) => entry);
  const plan = planSink({ ...run, before: { ...run.before, assessment: without } }, empty, entries, {
    ...choices,
    mayRepeat: false,
    welcome: [],
  });
  return plan === null || plan.lacking.length > 0 ? null : plan.added;
}

/** The list without the selectors that nothing needs; null where there are none. */
function fewerOf(
  present: readonly ProposedSelector[],
  holds: (selectors: readonly ProposedSelector[]) => boolean,
): readonly ProposedSelector[] | null {
  if (present.length > mostSelectors) return null;
  const kept = [...present].reverse().reduce<readonly ProposedSelector[]>((list, selector) => {
    const rest = list.filter((one) => one !== selector);
    return holds(rest) ? rest : list;
  }, present);
  return kept.length < present.length ? kept : null;
}

/** The verdict on each operation; of several, as in several Regions, the best. */
function verdictsOf({ entries }: Assessment): Map<string, Verdict> {
  const all = entries.flatMap((entry) => entry.mergedFrom ?? [entry]).filter(isRecordable);
  const bestLast = all.sort((a, b) => surety(a.verdict) - surety(b.verdict));
  return new Map(bestLast.flatMap((entry) => keysOf(entry).map((key) => [key, entry.verdict] as const)));
}

function isWorse(assessment: Assessment, before: ReadonlyMap<string, Verdict>): boolean {
  return gapsOf(assessment).some((gap) => isGapWorse(gap, before, "covered"));
}

/** @param unknown what to think of an operation that was no question before */
function isGapWorse({ entry, keys }: Gap, before: ReadonlyMap<string, Verdict>, unknown: Verdict): boolean {
  return keys.some((key) => surety(before.get(key) ?? unknown) > surety(entry.verdict));
}

function surety(verdict: Verdict): number {
  switch (verdict) {
    case "covered":
      return 2;
    case "partial":
    case "undetermined":
      return 1;
    case "uncovered":
    case "never-recorded":
      return 0;
  }
}

/** What the sink recorded, and nothing in the run does any more, or not for sure. */
function stoppedBy({ open }: SinkPlan, changes: readonly RecordingChange[]): Beside[] {
  const own = changes.filter(({ recordedBefore }) => recordedBefore.includes(open.sink.id));
  const stopped = own.map(({ entry }) => besideOf(entry));
  return [...new Map(stopped.map((one) => [JSON.stringify(one), one])).values()];
}

function besideOf({ required, operations }: AssessedEntry): Beside {
  const names = [...new Set(operations.flatMap(({ eventNames }) => eventNames))].sort();
  return {
    service: required.service?.id ?? null,
    resourceType: required.category === "data" ? (required.resource?.type ?? typeOf(required)) : null,
    operations: names.length === 0 ? ["*"] : names,
  };
}

/** The type that events on resources of a selector alone are about. */
function typeOf({ sets }: RequiredEvents): string | null {
  const elements = sets.flatMap((set) => set.elements ?? []).filter(({ beside }) => beside !== true);
  return elements.flatMap(({ type }) => knownString(type) ?? [])[0] ?? null;
}
