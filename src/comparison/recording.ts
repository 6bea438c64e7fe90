/**
 * What a change does to what is recorded, decided on events: in every account, for every class of events that a policy
 * of either side asks for or that a selector of either side takes, is there an event that the base records and the head
 * does not?
 */
import type { AssessedEntry } from "../coverage/assessed-entry.ts";
import { accountsOf, entryOf, usualSteps, type Account } from "../coverage/assess.ts";
import { findRecorded, findUnrecorded, type Search } from "../coverage/decide.ts";
import type { Effort, GroupVerdict, MissedEvent } from "../coverage/judge.ts";
import { classesOf, type OperationClass } from "../coverage/operation-classes.ts";
import { classKeyFor } from "../coverage/resource-classes.ts";
import { indexSelectors } from "../coverage/selector-index.ts";
import { missedOn, sharingDecisions } from "../coverage/shared-decisions.ts";
import { sinksInScope, unseenSinksOf, type SinkInScope } from "../coverage/sinks-in-scope.ts";
import type { Guard } from "../model/guard.ts";
import type { Verdict } from "../model/result.ts";
import { logDestinationsOf } from "../coverage/log-destinations.ts";
import { requiredEventsOf } from "../requirements/required-events.ts";
import type { RequiredEvents, RequirementContext } from "../requirements/types.ts";
import type { EventSet } from "../requirements/event-set.ts";
import { Allowance, type StepBudget } from "../selectors/work.ts";
import { askedOfEither, type AskedRequirement } from "./asked.ts";
import { findLost, findUnproven, type Sides, type SideSelector } from "./lost-event.ts";
import type { PreparedSide, PreparedSides } from "./prepared-sides.ts";
import { recordingKey } from "./recording-key.ts";

/** Operations of which one side records an event and the other does not. */
export interface RecordingChange {
  /** `unproven`: whether the other side records it is open. */
  readonly kind: "lost" | "unproven";
  /** Whether a policy of either side asks for it. */
  readonly isAsked: boolean;
  /** What the other side says of the event, under the names of the head. */
  readonly entry: AssessedEntry;
  /** What the side that records it said. */
  readonly before: Verdict;
  /** Ids of the sinks that surely recorded the event. */
  readonly recordedBefore: readonly string[];
  /** Files that held one of them and that the other side could not read. */
  readonly unread: readonly string[];
}

/** All that `from` records and `to` does not. */
export function recordingLost(sides: PreparedSides, from: PreparedSide, to: PreparedSide): RecordingChange[] {
  const { semantics, catalog, today } = sides;
  const accounts = accountsOf(sides.liveScopes, sides.sinks, sides.resources, sides);
  const destinations = logDestinationsOf(to.sinks, sides.resources, semantics);
  const context: RequirementContext = { catalog, semantics, today, logDestinations: new Set(destinations.keys()) };
  const effort: Effort = { perVerdict: usualSteps.perVerdict, run: new Allowance(usualSteps.perRun) };
  return accounts.flatMap((account) => new AccountComparison(account, { from, to, sides, context, effort }).changes());
}

interface Setting {
  readonly from: PreparedSide;
  readonly to: PreparedSide;
  readonly sides: PreparedSides;
  readonly context: RequirementContext;
  readonly effort: Effort;
}

/** What is decided of one class of operations. */
interface Answer {
  readonly kind: "lost" | "unproven" | "budget" | "none";
  readonly required: RequiredEvents;
  readonly operations: OperationClass;
  readonly missed: MissedEvent | null;
}

class AccountComparison {
  readonly #account: Account;
  readonly #setting: Setting;
  readonly #before: readonly SinkInScope[];
  readonly #after: readonly SinkInScope[];

  constructor(account: Account, setting: Setting) {
    this.#account = account;
    this.#setting = setting;
    const { semantics } = setting.sides;
    this.#before = sinksInScope(account.scope, setting.from.sinks, semantics);
    this.#after = sinksInScope(account.scope, setting.to.sinks, semantics);
  }

  changes(): RecordingChange[] {
    if (!this.#before.some(isSure) || recordingKey(this.#before) === recordingKey(this.#after)) return [];
    const { sides, context } = this.#setting;
    const { scope, resources } = this.#account;
    const decideOnce = sharingDecisions<Answer>(
      (required) => this.#decide(required),
      classKeyFor([...this.#before, ...this.#after]),
      onOther,
      ({ kind }) => kind === "budget",
    );
    return askedOfEither(sides).flatMap((asked) =>
      requiredEventsOf(asked.policy, asked.requirement, scope, resources, context)
        .flatMap(decideOnce)
        .flatMap((answer) => this.#changeOf(answer, asked)),
    );
  }

  #decide(required: RequiredEvents): Answer[] {
    if (required.category === "never" || required.category === "undocumented") return [];
    const compiled = [...this.#before, ...this.#after].flatMap(({ selectors }) => selectors);
    const examples = this.#setting.sides.semantics.exampleOperations;
    return classesOf(required, indexSelectors(compiled), examples).map((operations) =>
      this.#decideClass(required, operations),
    );
  }

  #decideClass(required: RequiredEvents, operations: OperationClass): Answer {
    const { effort } = this.#setting;
    const base = { required, operations };
    if (effort.run.isUsedUp) return { ...base, kind: "budget", missed: null };
    const sides = this.#sidesFor(required.resource?.declared?.guard ?? []);
    const budget: StepBudget = { left: effort.perVerdict };
    const lost = firstFound(operations.sets, (set) => findLost(set, sides, budget));
    if (lost === "over-budget") return { ...base, kind: "budget", missed: null };
    if (lost !== null) return { ...base, kind: "lost", missed: lost };
    const unproven = firstFound(operations.sets, (set) => findUnproven(set, sides, budget));
    if (unproven === "over-budget") return { ...base, kind: "budget", missed: null };
    return { ...base, kind: unproven === null ? "none" : "unproven", missed: unproven };
  }

  #sidesFor(existence: Guard): Sides {
    return {
      before: selectorsOf(this.#before.filter(isSure)),
      after: selectorsOf(this.#after.filter(({ applies }) => applies === "yes")),
      elsewhereBefore: selectorsOf(this.#before.filter(({ applies }) => applies === "maybe")),
      elsewhereAfter: selectorsOf(this.#after.filter(({ applies }) => applies === "maybe")),
      existence,
    };
  }

  #changeOf({ kind, required, operations, missed }: Answer, { isAsked }: AskedRequirement): RecordingChange[] {
    if (kind === "none" || (kind === "budget" && !isAsked)) return [];
    const { to, sides, effort } = this.#setting;
    const unseen = unseenSinksOf(this.#account.scope, to.input.unseenSinks);
    const recordedBefore = missed === null ? [] : this.#recordersOf(missed.set);
    const unread = [...new Set(recordedBefore.flatMap((id) => to.unreadSinks.get(id) ?? []))];
    const isOpen = kind !== "lost" || unseen.length > 0 || unread.length > 0;
    const judgement: GroupVerdict = {
      required,
      operations: operations.operations,
      count: operations.count,
      parts: operations.parts,
      verdict: isOpen ? "undetermined" : this.#verdictAfter(operations),
      recordedBy: [],
      missed,
      openBecause: kind === "budget" ? "budget" : unseen.length > 0 ? "unseen-sinks" : null,
    };
    const entry = entryOf(judgement, {
      inScope: this.#after,
      unseen,
      bindings: { resolve: sides.resolve, assumptions: sides.assumptions },
      semantics: sides.semantics,
      effort,
    });
    return [
      {
        kind: isOpen || entry.verdict === "undetermined" ? "unproven" : "lost",
        isAsked,
        entry,
        before: this.#verdictBefore(operations),
        recordedBefore,
        unread,
      },
    ];
  }

  /** Whether the side after records any of the events. */
  #verdictAfter({ sets }: OperationClass): Verdict {
    const selectors = compiledOf(this.#after);
    return sets.some((set) => this.#finds(findRecorded(set, selectors, "may", this.#budget())))
      ? "partial"
      : "uncovered";
  }

  /** Whether the side before records all of the events. */
  #verdictBefore({ sets }: OperationClass): Verdict {
    const selectors = compiledOf(this.#before.filter(isSure));
    return sets.some((set) => this.#finds(findUnrecorded(set, selectors, "must", this.#budget())))
      ? "partial"
      : "covered";
  }

  /** Ids of the sinks before that surely record events of the set. */
  #recordersOf(set: EventSet): string[] {
    const recording = this.#before.filter(
      (sink) => isSure(sink) && this.#finds(findRecorded(set, sink.selectors, "must", this.#budget())),
    );
    return [...new Set(recording.map(({ assessed }) => assessed.sink.id))];
  }

  #finds({ kind }: Search): boolean {
    return kind === "found";
  }

  #budget(): StepBudget {
    return { left: this.#setting.effort.perVerdict };
  }
}

function isSure({ applies, assessed }: SinkInScope): boolean {
  return applies === "yes" && assessed.status.counts === "yes";
}

function compiledOf(sinks: readonly SinkInScope[]): SinkInScope["selectors"] {
  return sinks.flatMap(({ selectors }) => selectors);
}

function selectorsOf(sinks: readonly SinkInScope[]): SideSelector[] {
  return sinks.flatMap(({ selectors, assessed: { sink } }) =>
    selectors.map((selector) => ({ selector, guard: sink.guard, sink: sink.id })),
  );
}

function firstFound(sets: readonly EventSet[], find: (set: EventSet) => Search): MissedEvent | "over-budget" | null {
  let isOverBudget = false;
  for (const set of sets) {
    const search = find(set);
    if (search.kind === "found") return { event: search.event, set };
    if (search.kind === "over-budget") isOverBudget = true;
  }
  return isOverBudget ? "over-budget" : null;
}

function onOther(first: Answer, required: RequiredEvents): Answer {
  const declared = required.resource?.declared ?? null;
  const { missed } = first;
  return {
    ...first,
    required,
    missed: missed === null || declared === null ? missed : missedOn(missed, declared),
  };
}
