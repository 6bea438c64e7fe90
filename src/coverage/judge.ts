/**
 * The verdict on an obligation: is every one of its events recorded by the sinks in reach, none, some, or can that not
 * be said?
 */
import { groupsOf } from "../model/group-by.ts";
import { literal } from "../model/text.ts";
import type { Verdict } from "../model/result.ts";
import { indexContenders, type ContenderIndex } from "./contender-index.ts";
import { findRecorded, findUnrecorded, type Contender, type Interpretation, type Search } from "./decide.ts";
import type { TrailEvent } from "../selectors/event.ts";
import type { EventSet } from "../requirements/event-set.ts";
import type { Obligation } from "../requirements/types.ts";
import type { Operation } from "../catalog/types.ts";
import type { ReachedSink } from "./reached.ts";
import type { Allowance, StepBudget } from "../selectors/work.ts";
import { holdsIn, implied, worldsOf } from "../model/worlds.ts";

/** An event with the set that it was found in. */
export interface Witness {
  readonly event: TrailEvent;
  readonly set: EventSet;
}

/** One verdict, shared by operations that no selector tells apart. */
export interface Judgement {
  readonly obligation: Obligation;
  readonly operations: readonly Operation[];
  readonly count: number;
  readonly verdict: Verdict;
  /** Ids of sinks that surely record some of the events. */
  readonly recordedBy: readonly string[];
  /**
   * For `partial` and `uncovered`: an event that no sink records. For `undetermined`: one of which it cannot be said,
   * where there is one.
   */
  readonly witness: Witness | null;
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
 * The verdicts on an obligation: one for each group of operations that the selectors treat alike.
 * Where sinks may exist that nobody saw, an event that the seen ones do not record is not lost for sure.
 */
export function judge(
  obligation: Obligation,
  sinks: readonly ReachedSink[],
  sinksMayBeUnseen: boolean,
  effort: Effort,
): Judgement[] {
  switch (obligation.category) {
    case "never":
      return [decided(obligation, obligation.operations, "never-recorded")];
    case "undocumented":
      return [decided(obligation, obligation.operations, "undetermined")];
    case "management":
    case "data":
    case "networkActivity":
      if (effort.run.isUsedUp) return [notBegun(obligation, obligation.operations)];
      return operationsByAnswers(obligation, sinks).map((operations) =>
        effort.run.isUsedUp
          ? notBegun(obligation, operations)
          : new Case(obligation, operations, sinks, sinksMayBeUnseen, { left: effort.perVerdict }).judgement(),
      );
  }
}

function decided(obligation: Obligation, operations: readonly Operation[], verdict: Verdict): Judgement {
  const count = countOf(obligation, operations);
  return { obligation, operations, count, verdict, recordedBy: [], witness: null, openBecause: null };
}

function notBegun(obligation: Obligation, operations: readonly Operation[]): Judgement {
  return { ...decided(obligation, operations, "undetermined"), openBecause: "run-budget" };
}

/** All operations of an obligation can stand for more than are listed; a part of them stands for itself. */
function countOf({ count, operations: all }: Obligation, operations: readonly Operation[]): number {
  return operations.length === all.length ? count : operations.length;
}

/**
 * Operations whose names every selector accepts or refuses alike get one verdict; the obligation has made sure that
 * they are alike otherwise.
 */
function operationsByAnswers(obligation: Obligation, sinks: readonly ReachedSink[]): (readonly Operation[])[] {
  if (obligation.service === null || obligation.operations.length === 0) return [obligation.operations];
  const tests = contendersOfAll(sinks).eventNameTests;
  if (tests.length === 0) return [obligation.operations];
  return groupsOf(obligation.operations, ({ eventNames }) =>
    eventNames.map((name) => tests.map((test) => test.accepts(literal(name))).join("")).join(" "),
  );
}

const indexes = new WeakMap<readonly ReachedSink[], ContenderIndex>();

/** The contenders of all sinks that reach an account: gathered once, asked about every obligation. */
function contendersOfAll(sinks: readonly ReachedSink[]): ContenderIndex {
  const known = indexes.get(sinks);
  if (known !== undefined) return known;
  const made = indexContenders(sinks.flatMap((reached) => reached.contenders));
  indexes.set(sinks, made);
  return made;
}

/** What is said of a case, before it is known whether the searches had the steps that they needed. */
type Decision = Pick<Judgement, "verdict" | "witness" | "openBecause">;

class Case {
  readonly #obligation: Obligation;
  readonly #operations: readonly Operation[];
  readonly #sinks: readonly ReachedSink[];
  /** The sinks that surely record for the account: no other can make anything covered. */
  readonly #sure: readonly ReachedSink[];
  readonly #sinksMayBeUnseen: boolean;
  readonly #budget: StepBudget;
  #overBudget = false;

  constructor(
    obligation: Obligation,
    operations: readonly Operation[],
    sinks: readonly ReachedSink[],
    sinksMayBeUnseen: boolean,
    budget: StepBudget,
  ) {
    this.#obligation = obligation;
    this.#operations = operations;
    this.#sinks = sinks;
    this.#sure = sinks.filter((reached) => reached.share === "yes");
    this.#sinksMayBeUnseen = sinksMayBeUnseen;
    this.#budget = budget;
  }

  judgement(): Judgement {
    const decision = this.#decide();
    const recordedBy = this.#recordedBy(decision.verdict);
    const base = { ...decided(this.#obligation, this.#operations, "undetermined"), witness: decision.witness };
    // A search that gave up has answered nothing: nothing that is said rests on it.
    if (this.#overBudget) return { ...base, openBecause: "budget" };
    return { ...base, ...decision, recordedBy };
  }

  #decide(): Decision {
    const sets = this.#obligation.sets.map((set) => this.#narrowed(set));
    const unsure = this.#unrecordedInSomeWorld(sets);
    if (unsure === null) return this.#coveredWithWider();
    if (this.#sinksMayBeUnseen) return { verdict: "undetermined", witness: unsure, openBecause: "unseen-sinks" };
    const missed = this.#unrecordedInEveryWorld(sets);
    if (missed === null) return { verdict: "undetermined", witness: unsure, openBecause: null };
    const possible = sets.some((set) => this.#isRecorded(set, this.#relevantTo(set), "may"));
    return { verdict: possible ? "partial" : "uncovered", witness: missed, openBecause: null };
  }

  /** Events on further resources can only lower `covered`, where a selector that may take them leaves resources out. */
  #coveredWithWider(): Decision {
    const sets = this.#obligation.wider.map((set) => this.#narrowed(set));
    const excluded = sets.filter((set) => this.#relevantTo(set).some(({ box }) => box.elements?.excludes === true));
    const open = this.#unrecordedInSomeWorld(excluded);
    return open === null
      ? { verdict: "covered", witness: null, openBecause: null }
      : { verdict: "undetermined", witness: open, openBecause: "wider-events" };
  }

  /** All names of one operation stand for those of the group: no selector tells them apart. */
  #narrowed(set: EventSet): EventSet {
    const [first] = this.#operations;
    if (this.#obligation.service === null || first === undefined) return set;
    const fields = new Map(set.fields);
    fields.set("eventName", { kind: "listed", values: first.eventNames.map(literal) });
    return { ...set, fields };
  }

  #relevantTo(set: EventSet): readonly Contender[] {
    return contendersOfAll(this.#sinks).relevantTo(set);
  }

  /**
   * Under the strict reading: an event that is not surely recorded, in one of the worlds in which the resource exists.
   */
  #unrecordedInSomeWorld(sets: readonly EventSet[]): Witness | null {
    for (const contenders of this.#contendersByWorld()) {
      const existing = (set: EventSet): Contender[] => this.#relevantTo(set).filter((one) => contenders.has(one));
      const event = this.#firstUnrecorded(sets, existing, "must");
      if (event !== null) return event;
    }
    return null;
  }

  /** Under the loose reading: an event that nothing records in any world. */
  #unrecordedInEveryWorld(sets: readonly EventSet[]): Witness | null {
    return this.#firstUnrecorded(sets, (set) => this.#relevantTo(set), "may");
  }

  #contendersByWorld(): ReadonlySet<Contender>[] {
    return this.#sinksByWorld(this.#sure).map((sinks) => new Set(sinks.flatMap((reached) => reached.contenders)));
  }

  /** Those of the sinks that exist, for each of the worlds in which the resource exists. */
  #sinksByWorld(sinks: readonly ReachedSink[]): ReachedSink[][] {
    const resourceGuard = this.#obligation.resource?.declared?.guard ?? [];
    const worlds = worldsOf([resourceGuard, ...sinks.map((reached) => reached.assessed.sink.guard)]);
    const possible = worlds?.filter((world) => holdsIn(resourceGuard, world)) ?? [];
    // Too many worlds to try: what does not exist wherever the resource does is not counted on.
    if (possible.length === 0) return [sinks.filter((reached) => implied(reached.assessed.sink.guard, resourceGuard))];
    return possible.map((world) => sinks.filter((reached) => holdsIn(reached.assessed.sink.guard, world)));
  }

  /**
   * Ids of sinks that record some of the events; where not all are recorded, only of those that surely exist in one
   * variant or another.
   */
  #recordedBy(verdict: Verdict): string[] {
    if (verdict === "uncovered") return [];
    const sets = this.#obligation.sets.map((set) => this.#narrowed(set));
    const recording = this.#sure.filter((reached) =>
      sets.some((set) => this.#isRecorded(set, reached.contenders, "must")),
    );
    const ids = [...new Set(recording.map((reached) => reached.assessed.sink.id))];
    if (verdict === "covered") return ids;
    const worlds = this.#sinksByWorld(recording);
    return ids.filter((id) => worlds.every((sinks) => sinks.some((reached) => reached.assessed.sink.id === id)));
  }

  #firstUnrecorded(
    sets: readonly EventSet[],
    contendersFor: (set: EventSet) => readonly Contender[],
    reading: Interpretation,
  ): Witness | null {
    for (const set of sets) {
      const search = this.#noted(findUnrecorded(set, contendersFor(set), reading, this.#budget));
      if (search.kind === "found") return { event: search.event, set };
    }
    return null;
  }

  #isRecorded(set: EventSet, contenders: readonly Contender[], reading: Interpretation): boolean {
    return this.#noted(findRecorded(set, contenders, reading, this.#budget)).kind === "found";
  }

  #noted(search: Search): Search {
    if (search.kind === "over-budget") this.#overBudget = true;
    return search;
  }
}
