/** Selectors that record nothing which other selectors of the same sink do not record anyway, decided exactly. */
import { findRecorded, findRecordedAlone } from "../../coverage/decide.ts";
import type { StepBudget } from "../../selectors/work.ts";
import { leaveOutOneOf, plainEventsOf, type PlainEvent } from "./plain-event.ts";
import { selector, relevantTo, type ComparedSelector, type SelectorPart } from "./selectors-of.ts";

/** A selector that adds nothing. `by`: selectors that record all of it together, as few as were found. */
export interface RedundantSelector {
  readonly selector: ComparedSelector;
  readonly by: readonly ComparedSelector[];
}

/**
 * Whether every event that a part may match, under some reading, is surely recorded by one of the others. False also
 * where the budget ends.
 */
export function isContained(part: SelectorPart, others: readonly SelectorPart[], budget: StepBudget): boolean {
  const relevant = relevantTo(part, others);
  if (relevant.length === 0) return false;
  const selectors = relevant.map(({ box }) => selector(box));
  return part.sets.every((set) => findRecordedAlone(set, selector(part.box), selectors, budget).kind === "none");
}

/** Whether a part may match some event at all. True also where the budget ends. */
export function mayMatch(part: SelectorPart, budget: StepBudget): boolean {
  return part.sets.some((set) => findRecorded(set, [selector(part.box)], "may", budget).kind !== "none");
}

/** What was found of the selectors of a sink. */
export interface FoundRedundant<Item> {
  readonly found: readonly Item[];
  /** The selectors of which not all was found, since it takes too much. */
  readonly open: readonly ComparedSelector[];
}

/**
 * The redundant selectors, the later of two that are alike. What is called redundant is not used to call another so, so
 * that all of them can be removed together.
 * Selectors that match nothing are left out: they have a finding of their own.
 * @param budgetFor what may go into the questions about one selector
 */
export function redundantSelectors(
  selectors: readonly ComparedSelector[],
  budgetFor: (selector: ComparedSelector) => StepBudget,
): FoundRedundant<RedundantSelector> {
  const found: RedundantSelector[] = [];
  const open: ComparedSelector[] = [];
  let kept = [...selectors];
  for (const selector of [...selectors].reverse()) {
    const rest = kept.filter((other) => other !== selector);
    const others = isManagementAlone(selector) ? rest.filter(isManagementAlone) : rest;
    if (selector.parts.length === 0) continue;
    const budget = budgetFor(selector);
    const by = recordersOf(selector, others, budget);
    const isRedundant = by.length > 0 && selector.parts.every((part) => mayMatch(part, budget));
    if (budget.left < 0) open.unshift(selector);
    if (!isRedundant) continue;
    kept = rest;
    found.unshift({ selector, by });
  }
  return { found, open };
}

/**
 * Basic selectors take management events unless they say otherwise, so that tools which write one for management events
 * and one for data events repeat them. One for management events alone is therefore held against its like alone.
 */
function isManagementAlone({ advanced, parts }: ComparedSelector): boolean {
  return advanced === null && parts.every(({ subject }) => subject.category === "Management");
}

/** A part of a selector with its plain events. */
interface PartWithEvents {
  readonly part: SelectorPart;
  readonly events: readonly PlainEvent[];
}

/**
 * One selector where one is enough, since asking one takes less than asking all; else those that remain of all when
 * each that is not needed is taken away. None where they do not record all of it.
 */
function recordersOf(
  { parts }: ComparedSelector,
  others: readonly ComparedSelector[],
  budget: StepBudget,
): readonly ComparedSelector[] {
  const related = others.filter((other) => parts.some((part) => relevantTo(part, other.parts).length > 0));
  const own = parts.map((part): PartWithEvents => ({ part, events: plainEventsOf(part) }));
  const record = (some: readonly ComparedSelector[]): boolean => areContained(own, some, budget);
  if (related.length === 0 || leaveOutOfOne(own, related)) return [];
  const single = related.find((other) => record([other]));
  if (single !== undefined) return [single];
  if (related.length < 2 || !record(related)) return [];
  return related.reduce<readonly ComparedSelector[]>((needed, other) => {
    const rest = needed.filter((one) => one !== other);
    return rest.length > 0 && record(rest) ? rest : needed;
  }, related);
}

function areContained(
  own: readonly PartWithEvents[],
  others: readonly ComparedSelector[],
  budget: StepBudget,
): boolean {
  if (leaveOutOfOne(own, others)) return false;
  const parts = others.flatMap((other) => other.parts);
  return own.every(({ part }) => isContained(part, parts, budget));
}

/** Whether the selectors leave out a plain event of a part. */
function leaveOutOfOne(own: readonly PartWithEvents[], selectors: readonly ComparedSelector[]): boolean {
  const parts = selectors.flatMap((selector) => selector.parts);
  return own.some(({ part, events }) => leaveOutOneOf(events, relevantTo(part, parts)));
}
