/**
 * Is there an event that one side of a comparison records and the other does not? Which selectors of both sides take an
 * event decides it, so that the search of `decide.ts` finds one, with every field, Region and ARN that tells the
 * selectors of both sides apart.
 */
import { findEvent, type Goal, type Search } from "../coverage/decide.ts";
import type { CompiledSelector, Interpretation } from "../coverage/compiled-selector.ts";
import type { EventSet } from "../requirements/event-set.ts";
import type { Guard } from "../model/guard.ts";
import { compatible, holdsIn, implied, worldsOf } from "../model/worlds.ts";
import type { StepBudget } from "../selectors/work.ts";

/** A selector of one of the sides, with the answers to open questions under which its sink exists. */
export interface SideSelector {
  readonly selector: CompiledSelector;
  readonly guard: Guard;
  /** Id of the sink, the same on both sides. */
  readonly sink: string;
}

/** The selectors that bear on events of one account, before and after. */
export interface Sides {
  /** Of sinks that surely record for the account. */
  readonly before: readonly SideSelector[];
  readonly after: readonly SideSelector[];
  /** Of sinks that may turn out to record for the account: those of inputs whose account nobody knows. */
  readonly elsewhereBefore: readonly SideSelector[];
  readonly elsewhereAfter: readonly SideSelector[];
  /** When what the events are about exists. */
  readonly existence: Guard;
}

type Role = "before" | "after" | "elsewhere-before" | "elsewhere-after";

interface Asked extends SideSelector {
  readonly role: Role;
  readonly reading: Interpretation;
}

/**
 * An event that the side before surely records in some world, and that the side after surely does not record in any
 * world in which the side before does.
 *
 * A sink of another input that may have recorded it all along saves nothing: whether it is in the account was open
 * before, and is. One that is new there, or takes more than it did, may.
 */
export function findLost(set: EventSet, sides: Sides, budget: StepBudget): Search {
  const asked = [
    ...askedOf(sides.before, "before", "must"),
    ...askedOf(sides.after, "after", "may"),
    ...askedOf(sides.elsewhereBefore, "elsewhere-before", "may"),
    ...askedOf(sides.elsewhereAfter, "elsewhere-after", "may"),
  ];
  const meet = (a: Asked, b: Asked): boolean =>
    [
      [a.guard, b.guard],
      [a.guard, sides.existence],
      [b.guard, sides.existence],
    ].every(([one = [], other = []]) => compatible(one, other));
  const goal: Goal<Asked> = {
    isOutOfReach: (live, settled) => {
      const after = of(settled, "after");
      // Each that is left records what is surely recorded after as well.
      return of(live, "before").every((one) => after.some((other) => meet(one, other)));
    },
    isReached: (taking) => {
      const before = of(taking, "before");
      const stood = new Set(of(taking, "elsewhere-before").map(({ sink }) => sink));
      const savers = [...of(taking, "after"), ...of(taking, "elsewhere-after").filter(({ sink }) => !stood.has(sink))];
      return before.length > 0 && !before.some((one) => savers.some((other) => meet(one, other)));
    },
  };
  return findEvent(set, asked.filter(canExist(sides.existence)), goal, budget);
}

/**
 * An event that the side before surely records in some world in which it is not sure that the side after does.
 */
export function findUnproven(set: EventSet, sides: Sides, budget: StepBudget): Search {
  const asked = [...askedOf(sides.before, "before", "must"), ...askedOf(sides.after, "after", "must")];
  const goal: Goal<Asked> = {
    isOutOfReach: (live, settled) => {
      const after = of(settled, "after");
      return of(live, "before").every((one) =>
        after.some(({ guard }) => implied(guard, [...one.guard, ...sides.existence])),
      );
    },
    isReached: (taking) =>
      of(taking, "before").some((one) => !isRecordedWith(one.guard, of(taking, "after"), sides.existence)),
  };
  return findEvent(set, asked.filter(canExist(sides.existence)), goal, budget);
}

/** Whether one of the selectors exists in every world of a guard. */
function isRecordedWith(guard: Guard, after: readonly Asked[], existence: Guard): boolean {
  const given = [...guard, ...existence];
  if (after.some((one) => implied(one.guard, given))) return true;
  const worlds = worldsOf([given, ...after.map((one) => one.guard)]);
  // Too many to go through: that one exists in each of them is not shown.
  if (worlds === null) return false;
  return worlds
    .filter((world) => holdsIn(given, world))
    .every((world) => after.some((one) => holdsIn(one.guard, world)));
}

function canExist(existence: Guard): (asked: Asked) => boolean {
  return ({ guard }) => compatible(guard, existence);
}

function askedOf(selectors: readonly SideSelector[], role: Role, reading: Interpretation): Asked[] {
  return selectors.map((selector) => ({ ...selector, role, reading }));
}

function of(tested: readonly { readonly asked: Asked }[], role: Role): Asked[] {
  return tested.flatMap(({ asked }) => (asked.role === role ? [asked] : []));
}
