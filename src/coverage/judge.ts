/**
 * The verdict on required events: do the sinks in scope record every one of them, none, some, or is that open?
 */
import type { Verdict } from "../model/result.ts";
import { findRecorded, findUnrecorded, type Search } from "./decide.ts";
import type { CompiledSelector, Interpretation } from "./compiled-selector.ts";
import type { TrailEvent } from "../selectors/event.ts";
import type { EventSet } from "../requirements/event-set.ts";
import { guardOfRequired } from "../requirements/events-of-place.ts";
import type { RequiredEvents } from "../requirements/types.ts";
import type { Operation } from "../catalog/types.ts";
import type { AssessedSink, SinkInScope } from "./sinks-in-scope.ts";
import type { SinksInSight } from "./sinks-in-sight.ts";
import { classesOf, type MemberPart, type OperationClass } from "./operation-classes.ts";
import type { Semantics } from "../catalog/semantics.ts";
import type { Allowance, StepBudget } from "../selectors/work.ts";
import { holdsIn, implied, worldsOf } from "../model/worlds.ts";

/** An event with the set that it was found in. */
export interface MissedEvent {
  readonly event: TrailEvent;
  readonly set: EventSet;
}

/** One verdict, shared by operations that no selector tells apart. */
export interface GroupVerdict {
  readonly required: RequiredEvents;
  /** Empty for operations of many services, which `parts` has. */
  readonly operations: readonly Operation[];
  readonly count: number;
  readonly parts: readonly MemberPart[];
  readonly verdict: Verdict;
  /** Ids of sinks that surely record some of the events. */
  readonly recordedBy: readonly string[];
  /**
   * For `partial` and `uncovered`: an event that no sink records. For `undetermined`: one of which it cannot be said,
   * where there is one.
   */
  readonly missed: MissedEvent | null;
  /** Of undocumented operations: the sinks record their events if CloudTrail makes any. */
  readonly recordedIfMade?: boolean;
  /**
   * Why it is undetermined, where no event says it: the search gave up, the run had no steps left to begin it,
   * events that touch further resources are open, or sinks may exist that nobody saw.
   */
  readonly openBecause: "budget" | "run-budget" | "wider-events" | "unseen-sinks" | null;
}

/** How much work may go into verdicts. Both are counted in steps, of which `work.ts` says what they are. */
export interface Effort {
  /** For one verdict: a decision depends on itself alone, and is given up alike wherever it is asked. */
  readonly perVerdict: number;
  /** For all verdicts of the run. */
  readonly run: Allowance;
}

/**
 * The verdicts on required events: one for each group of operations that the selectors treat alike.
 * Where sinks may exist that nobody saw, an event that the seen ones do not record is not lost for sure.
 */
export function judge(
  required: RequiredEvents,
  sinks: SinksInSight,
  sinksMayBeUnseen: boolean,
  effort: Effort,
  semantics: Semantics,
): GroupVerdict[] {
  switch (required.category) {
    case "never":
      return [decided(required, required, "never-recorded")];
    case "undocumented": {
      const verdict = decided(required, required, "undetermined");
      return [{ ...verdict, recordedIfMade: isRecordedIfMade(required, sinks, sinksMayBeUnseen, effort, semantics) }];
    }
    case "management":
    case "data":
    case "networkActivity":
      return classesOf(required, sinks.selectorsOfAll, semantics.exampleOperations).map((one) =>
        effort.run.isUsedUp
          ? notBegun(required, one)
          : new Case(required, one, sinks, sinksMayBeUnseen, { left: effort.perVerdict }).judgement(),
      );
  }
}

/** Whether the sinks record all events that CloudTrail may make of undocumented operations. */
function isRecordedIfMade(
  required: RequiredEvents,
  sinks: SinksInSight,
  sinksMayBeUnseen: boolean,
  effort: Effort,
  semantics: Semantics,
): boolean {
  if (required.sets.length === 0 || effort.run.isUsedUp) return false;
  return judge({ ...required, category: "management" }, sinks, sinksMayBeUnseen, effort, semantics).every(
    ({ verdict }) => verdict === "covered",
  );
}

function decided(
  required: RequiredEvents,
  { operations, count, parts = [] }: Pick<OperationClass, "operations" | "count"> & Partial<OperationClass>,
  verdict: Verdict,
): GroupVerdict {
  return { required, operations, count, parts, verdict, recordedBy: [], missed: null, openBecause: null };
}

function notBegun(required: RequiredEvents, operations: OperationClass): GroupVerdict {
  return { ...decided(required, operations, "undetermined"), openBecause: "run-budget" };
}

/** What is said of a case, before it is known whether the searches had the steps that they needed. */
type Decision = Pick<GroupVerdict, "verdict" | "missed" | "openBecause">;

class Case {
  readonly #required: RequiredEvents;
  readonly #class: OperationClass;
  readonly #sinks: SinksInSight;
  readonly #sinksMayBeUnseen: boolean;
  readonly #budget: StepBudget;
  #overBudget = false;

  constructor(
    required: RequiredEvents,
    operations: OperationClass,
    sinks: SinksInSight,
    sinksMayBeUnseen: boolean,
    budget: StepBudget,
  ) {
    this.#required = required;
    this.#class = operations;
    this.#sinks = sinks;
    this.#sinksMayBeUnseen = sinksMayBeUnseen;
    this.#budget = budget;
  }

  judgement(): GroupVerdict {
    const decision = this.#decide();
    const recordedBy = this.#recordedBy(decision.verdict);
    const base = { ...decided(this.#required, this.#class, "undetermined"), missed: decision.missed };
    // A search that gave up has answered nothing: nothing that is said rests on it.
    if (this.#overBudget) return { ...base, openBecause: "budget" };
    return { ...base, ...decision, recordedBy };
  }

  #decide(): Decision {
    const { sets } = this.#class;
    const unsure = this.#unrecordedInSomeWorld(sets);
    if (unsure === null) return this.#coveredWithWider();
    if (this.#sinksMayBeUnseen) return { verdict: "undetermined", missed: unsure, openBecause: "unseen-sinks" };
    const missed = this.#unrecordedInEveryWorld(sets);
    if (missed === null) return { verdict: "undetermined", missed: unsure, openBecause: null };
    const possible = sets.some((set) => this.#isRecorded(set, this.#relevantTo(set), "may"));
    return { verdict: possible ? "partial" : "uncovered", missed: missed, openBecause: null };
  }

  /** Events on further resources can only lower `covered`, where a selector that may take them leaves resources out. */
  #coveredWithWider(): Decision {
    const excluded = this.#class.wider.filter((set) =>
      this.#relevantTo(set).some(({ box }) => box.elements?.excludes === true),
    );
    const open = this.#unrecordedInSomeWorld(excluded);
    return open === null
      ? { verdict: "covered", missed: null, openBecause: null }
      : { verdict: "undetermined", missed: open, openBecause: "wider-events" };
  }

  #relevantTo(set: EventSet): readonly CompiledSelector[] {
    return this.#sinks.selectorsOfAll.relevantTo(set).map(({ selector }) => selector);
  }

  /**
   * Under the strict reading: an event that is not surely recorded, in one of the worlds in which the resource exists.
   */
  #unrecordedInSomeWorld(sets: readonly EventSet[]): MissedEvent | null {
    for (const inWorld of this.#sinksByWorld(this.#sinks.sure)) {
      const existing = new Set<AssessedSink>(inWorld.map(({ assessed }) => assessed));
      const selectorsOf = (set: EventSet): CompiledSelector[] =>
        this.#sinks.selectorsOfSure
          .relevantTo(set)
          .flatMap(({ selector, sinks }) => (sinks.some((sink) => existing.has(sink)) ? [selector] : []));
      const event = this.#firstUnrecorded(sets, selectorsOf, "must");
      if (event !== null) return event;
    }
    return null;
  }

  /** Under the loose reading: an event that nothing records in any world. */
  #unrecordedInEveryWorld(sets: readonly EventSet[]): MissedEvent | null {
    return this.#firstUnrecorded(sets, (set) => this.#relevantTo(set), "may");
  }

  /** Those of the sinks that exist, for each of the worlds in which the resource exists. */
  #sinksByWorld(sinks: readonly SinkInScope[]): SinkInScope[][] {
    const resourceGuard = guardOfRequired(this.#required);
    const worlds = worldsOf([resourceGuard, ...sinks.map((inScope) => inScope.assessed.sink.guard)]);
    const possible = worlds?.filter((world) => holdsIn(resourceGuard, world)) ?? [];
    // Too many worlds to try: what does not exist wherever the resource does is not counted on.
    if (possible.length === 0) return [sinks.filter((inScope) => implied(inScope.assessed.sink.guard, resourceGuard))];
    return possible.map((world) => sinks.filter((inScope) => holdsIn(inScope.assessed.sink.guard, world)));
  }

  /**
   * Ids of sinks that record some of the events; where not all are recorded, only of those that surely exist in one
   * variant or another.
   */
  #recordedBy(verdict: Verdict): string[] {
    if (verdict === "uncovered") return [];
    const { sets } = this.#class;
    const recording = this.#sinks.sure.filter((inScope) =>
      sets.some((set) => this.#isRecorded(set, inScope.selectors, "must")),
    );
    const ids = [...new Set(recording.map((inScope) => inScope.assessed.sink.id))];
    if (verdict === "covered") return ids;
    const worlds = this.#sinksByWorld(recording);
    return ids.filter((id) => worlds.every((sinks) => sinks.some((inScope) => inScope.assessed.sink.id === id)));
  }

  #firstUnrecorded(
    sets: readonly EventSet[],
    selectorsFor: (set: EventSet) => readonly CompiledSelector[],
    reading: Interpretation,
  ): MissedEvent | null {
    for (const set of sets) {
      const search = this.#noted(findUnrecorded(set, selectorsFor(set), reading, this.#budget));
      if (search.kind === "found") return { event: search.event, set };
    }
    return null;
  }

  #isRecorded(set: EventSet, selectors: readonly CompiledSelector[], reading: Interpretation): boolean {
    return this.#noted(findRecorded(set, selectors, reading, this.#budget)).kind === "found";
  }

  #noted(search: Search): Search {
    if (search.kind === "over-budget") this.#overBudget = true;
    return search;
  }
}
