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
  roughSizeOf,
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
  return searching(budget, () => search(set, testedUnder(reading, selectors, set), unrecorded, nothingChosen));
}

const unrecorded: Goal<CompiledSelector> = {
  isOutOfReach: (_live, settled) => settled.length > 0,
  isReached: (taking) => taking.length === 0,
};

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
  const selector = new LiveSelector(subject, set, null);
  const alone: Tested<CompiledSelector> = {
    asked: subject,
    selector,
    takes: (option) => suffices(option.accepts(selector), option.isAbsence ? "must" : "may"),
  };
  const goal: Goal<CompiledSelector> = {
    isOutOfReach: (live, settled) => !live.includes(alone) || settled.some((one) => one !== alone),
    isReached: () => true,
  };
  return searching(budget, () => search(set, [...testedUnder("must", others, set), alone], goal, nothingChosen));
}

/**
 * An event of the set that reaches a goal, which says of which of the selectors take it; each is asked under a reading
 * of its own.
 */
export function findEvent<Asked extends AskedSelector>(
  set: EventSet,
  selectors: readonly Asked[],
  goal: Goal<Asked>,
  budget: StepBudget,
): Search {
  return searching(budget, () => {
    const able = selectors.filter(({ selector, reading }) => statusSuffices(selector, reading));
    const tested = able.map((asked) => testedOf(asked, asked.selector, asked.reading, set));
    return search(set, tested, goal, nothingChosen);
  });
}

/** A selector, and what counts as its taking an event. */
export interface AskedSelector {
  readonly selector: CompiledSelector;
  readonly reading: Interpretation;
}

/** What a search is after, said by which selectors take an event. */
export interface Goal<Asked> {
  /**
   * Whether no event that goes on from here reaches it. `live`: the selectors that take what is chosen; `settled`:
   * those of them that take the event whatever else is chosen.
   */
  readonly isOutOfReach: (live: readonly Tested<Asked>[], settled: readonly Tested<Asked>[]) => boolean;
  /** Whether an event that these take, and no other, reaches it. */
  readonly isReached: (taking: readonly Tested<Asked>[]) => boolean;
}

/** A selector in a search, and what it stands for. */
export interface Tested<Asked> {
  readonly asked: Asked;
  readonly selector: LiveSelector;
  readonly takes: (option: Option) => boolean;
}

function searching(budget: StepBudget, find: () => TrailEvent | null): Search {
  return withinBudget<Search>(budget, { kind: "over-budget" }, () => {
    const event = find();
    return event === null ? { kind: "none" } : { kind: "found", event };
  });
}

function testedUnder(
  reading: Interpretation,
  selectors: readonly CompiledSelector[],
  set: EventSet,
): Tested<CompiledSelector>[] {
  return selectors
    .filter((selector) => statusSuffices(selector, reading))
    .map((selector) => testedOf(selector, selector, reading, set));
}

function testedOf<Asked>(
  asked: Asked,
  compiled: CompiledSelector,
  reading: Interpretation,
  set: EventSet,
): Tested<Asked> {
  const selector = new LiveSelector(compiled, set, reading);
  return { asked, selector, takes: (option) => suffices(option.accepts(selector), reading) };
}

/**
 * Returns an event that reaches the goal, or null when none does that goes on from the choice.
 * The test of one variable does not depend on those of others, so that only the selectors that are left matter.
 */
function search<Asked>(
  set: EventSet,
  live: readonly Tested<Asked>[],
  goal: Goal<Asked>,
  choice: Choice,
): TrailEvent | null {
  const left = variablesLeft(choice);
  const settled = live.filter(({ selector }) => left.every((variable) => !selector.asksAbout(variable)));
  if (goal.isOutOfReach(live, settled)) return null;
  const inPlay = live.map(({ selector }) => selector);
  const asked = left.filter((variable) => inPlay.some((selector) => selector.asksAbout(variable)));
  const [first] = asked;
  if (first === undefined) return goal.isReached(live) ? completeEvent(set, choice) : null;
  const variable = asked.reduce(
    (best, candidate) => (roughSizeOf(set, candidate, inPlay) < roughSizeOf(set, best, inPlay) ? candidate : best),
    first,
  );
  const tried = new Set<string>();
  for (const option of optionsOf(set, variable, inPlay)) {
    takeSteps(1 + live.length);
    const survivors = live.filter((one) => one.takes(option));
    const key = survivorKey(live, survivors);
    if (tried.has(key)) continue;
    tried.add(key);
    const event = search(set, survivors, goal, option.extend(choice));
    if (event !== null) return event;
  }
  return null;
}

function survivorKey<Asked>(live: readonly Tested<Asked>[], survivors: readonly Tested<Asked>[]): string {
  const alive = new Set(survivors);
  return live.map((one) => (alive.has(one) ? "1" : "0")).join("");
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
