/**
 * Does the union of these selectors record every event of a set? Exact, with a counterexample.
 *
 * The question is containment of a box in a union of boxes. For each field finitely many candidate values decide it
 * (`candidates.ts`), so the events made of
 * candidates decide the whole. They are tried field by field; what matters after each choice is only which selectors
 * are still in play,
 * so that a choice that leaves the same selectors in play as an earlier one is not tried again.
 * A budget of steps bounds the work: beyond it the answer is open.
 */
import type { EventSet } from "../requirements/event-set.ts";
import type { TrailEvent } from "../selectors/event.ts";
import { takeSteps, withinBudget, type StepBudget } from "../selectors/work.ts";
import { statusSuffices, suffices, type CompiledSelector, type Interpretation } from "./compiled-selector.ts";
import {
  completeEvent,
  LiveSelector,
  nothingChosen,
  optionsOf,
  sizeOf,
  variablesLeft,
  type Choice,
  type Option,
} from "./event-options.ts";

/** What a search for an event came to. */
export type Search =
  { readonly kind: "none" } | { readonly kind: "found"; readonly event: TrailEvent } | { readonly kind: "over-budget" };

/** An event of the set that no compiled selector records under the reading. */
export function findUnrecorded(
  set: EventSet,
  selectors: readonly CompiledSelector[],
  reading: Interpretation,
  budget: StepBudget,
): Search {
  return searching(budget, () => search(set, liveUnder(reading, selectors, set), reading, nothingChosen));
}

/** An event of the set that some compiled selector records under the reading. */
export function findRecorded(
  set: EventSet,
  selectors: readonly CompiledSelector[],
  reading: Interpretation,
  budget: StepBudget,
): Search {
  return searching(budget, () => {
    for (const selector of selectors) {
      if (!statusSuffices(selector, reading)) continue;
      const event = recordedBy(set, new LiveSelector(selector, set, null), reading);
      if (event !== null) return event;
    }
    return null;
  });
}

/**
 * An event of the set that the subject may record and none of the others surely does; `none`: all that the subject
 * matches, the others record together.
 * For a field that the event lacks, a condition of the subject counts as not met: AWS does not say what conditions make
 * of an absent field, and the others' would make the same of it.
 */
export function findRecordedAlone(
  set: EventSet,
  subject: CompiledSelector,
  others: readonly CompiledSelector[],
  budget: StepBudget,
): Search {
  return searching(budget, () => {
    const live = liveUnder("must", others, set);
    return search(set, live, "must", nothingChosen, new LiveSelector(subject, set, null));
  });
}

function searching(budget: StepBudget, find: () => TrailEvent | null): Search {
  return withinBudget<Search>(budget, { kind: "over-budget" }, () => {
    const event = find();
    return event === null ? { kind: "none" } : { kind: "found", event };
  });
}

function liveUnder(reading: Interpretation, selectors: readonly CompiledSelector[], set: EventSet): LiveSelector[] {
  return selectors
    .filter((selector) => statusSuffices(selector, reading))
    .map((selector) => new LiveSelector(selector, set, reading));
}
/**
 * Returns an event that no live compiled selector accepts, or null when every event that goes on from the choice is
 * accepted by
 * one.
 * With a subject, only events that it may accept are looked at: its test of one variable does not depend on those of
 * others, so that only the survivors matter here too.
 */
function search(
  set: EventSet,
  live: readonly LiveSelector[],
  reading: Interpretation,
  choice: Choice,
  subject: LiveSelector | null = null,
): TrailEvent | null {
  const left = variablesLeft(choice);
  if (live.some((selector) => left.every((variable) => !selector.asksAbout(variable)))) return null;
  const inPlay = subject === null ? live : [...live, subject];
  const asked = left.filter((variable) => inPlay.some((selector) => selector.asksAbout(variable)));
  const [first] = asked;
  if (first === undefined) return completeEvent(set, choice);
  const variable = asked.reduce(
    (best, candidate) => (sizeOf(set, candidate, inPlay) < sizeOf(set, best, inPlay) ? candidate : best),
    first,
  );
  const tried = new Set<string>();
  for (const option of optionsOf(set, variable, inPlay)) {
    takeSteps(1 + live.length);
    if (subject !== null && !suffices(option.accepts(subject), option.isAbsence ? "must" : "may")) continue;
    const survivors = live.filter((selector) => suffices(option.accepts(selector), reading));
    const key = survivorKey(live, survivors);
    if (tried.has(key)) continue;
    tried.add(key);
    const event = search(set, survivors, reading, option.extend(choice), subject);
    if (event !== null) return event;
  }
  return null;
}

function survivorKey(live: readonly LiveSelector[], survivors: readonly LiveSelector[]): string {
  const alive = new Set(survivors);
  return live.map((selector) => (alive.has(selector) ? "1" : "0")).join("");
}

function recordedBy(set: EventSet, selector: LiveSelector, reading: Interpretation): TrailEvent | null {
  let choice = nothingChosen;
  for (const variable of variablesLeft(choice)) {
    if (!selector.asksAbout(variable)) continue;
    let found: Option | null = null;
    for (const option of optionsOf(set, variable, [selector])) {
      takeSteps(1);
      if (!suffices(option.accepts(selector), reading)) continue;
      found = option;
      break;
    }
    if (found === null) return null;
    choice = found.extend(choice);
  }
  return completeEvent(set, choice);
}
