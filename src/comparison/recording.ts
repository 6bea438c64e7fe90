/**
 * What a change does to what is recorded, decided on events: in every account, for every class of events that a policy
 * of either side asks for or that a selector of either side takes, is there an event that the base records and the head
 * does not?
 */
import type { ElementsTest } from "../coverage/box.ts";
import type { AssessedEntry } from "../coverage/assessed-entry.ts";
import {
  accountsOf,
  assessedEntryOf,
  repeatedFor,
  usualSteps,
  type Account,
  type EntrySurroundings,
} from "../coverage/assess.ts";
import { findRecorded, findUnrecorded, type Search } from "../coverage/decide.ts";
import type { Effort, GroupVerdict, MissedEvent } from "../coverage/judge.ts";
import { classesOf, type OperationClass } from "../coverage/operation-classes.ts";
import { classKeyFor, type ClassKey } from "../coverage/resource-classes.ts";
import type { SelectorIndex } from "../coverage/selector-index.ts";
import { sharingDecisions } from "../coverage/shared-decisions.ts";
import { unseenSinksOf, type SinkInScope } from "../coverage/sinks-in-scope.ts";
import { sightOf, sinksInScope, type SinksInSight } from "../coverage/sinks-in-sight.ts";
import type { Operation } from "../catalog/types.ts";
import type { CompiledSelector } from "../coverage/compiled-selector.ts";
import { groupsOf } from "../model/group-by.ts";
import { guardKey, type Guard } from "../model/guard.ts";
import type { DeclaredResource } from "../model/resource.ts";
import type { Scope } from "../model/scope.ts";
import { knownString, sameText, unresolvedText } from "../model/text.ts";
import type { Verdict } from "../model/result.ts";
import { logDestinationsOf } from "../coverage/log-destinations.ts";
import { requiredEventsOf } from "../requirements/required-events.ts";
import type { RequiredEvents, RequirementContext } from "../requirements/types.ts";
import type { EventSet } from "../requirements/event-set.ts";
import { Allowance, type StepBudget } from "../selectors/work.ts";
import { askedOfEither, type AskedRequirement } from "./asked.ts";
import { entriesTogether, operationsIn, withoutOperations } from "./entry-operations.ts";
import { findLost, findUnproven, type Sides, type SideSelector } from "./lost-event.ts";
import type { PreparedSide, PreparedSides } from "./prepared-sides.ts";
import { recordingKey } from "./recording-key.ts";
import { takingAll, unaskedRequirements } from "./unasked.ts";
import { fileOf } from "../model/address.ts";
import { compareText } from "../model/compare-text.ts";
import { startOfFile, type Origin } from "../model/location.ts";

/** Operations of which one side records an event and the other does not. */
export interface RecordingChange {
  /** `unproven`: whether the other side records it is open. */
  readonly kind: "lost" | "unproven";
  /** Whether a policy of either side asks for it. */
  readonly isAsked: boolean;
  /** It is about the accounts of the organization that own no trail in sight. */
  readonly isOfMembers: boolean;
  /** What the other side says of the event, under the names of the head. */
  readonly entry: AssessedEntry;
  /** What the side that records it said. */
  readonly before: Verdict;
  /** Ids of the sinks that surely recorded the event. */
  readonly recordedBefore: readonly string[];
  /** Files that held one of them and that the other side could not read. */
  readonly unread: readonly string[];
  /** Where to tell it, if it is about no resource and no sink of the other side: what recorded it, or its file. */
  readonly place: Origin;
}

/**
 * All that `from` records and `to` does not.
 *
 * @param scope `asked`: of what a policy asks for
 */
export function recordingLost(
  sides: PreparedSides,
  from: PreparedSide,
  to: PreparedSide,
  scope: "all" | "asked",
): RecordingChange[] {
  const { semantics, catalog, today } = sides;
  const accounts = accountsOf(sides.liveScopes, sides.sinks, sides.resources, sides);
  const destinations = logDestinationsOf(to.sinks, sides.resources, semantics);
  const context: RequirementContext = { catalog, semantics, today, logDestinations: new Set(destinations.keys()) };
  const effort: Effort = { perVerdict: usualSteps.perVerdict, run: new Allowance(usualSteps.perRun) };
  const setting = { from, to, sides, context, effort };
  const judged: readonly JudgedAccount[] = [
    ...accounts.map((account) => ({ ...account, isOfMembers: false })),
    ...membersOf(accounts, from, sides),
  ];
  return judged.flatMap((account) => new AccountComparison(account, setting).changes(scope));
}

interface JudgedAccount extends Account {
  readonly isOfMembers: boolean;
}

/**
 * The accounts of an organization that nothing else is known of, for each organization that a trail before records:
 * what an organization trail no longer takes from them is lost, whatever is judged beside it.
 */
function membersOf(accounts: readonly Account[], from: PreparedSide, { semantics }: PreparedSides): JudgedAccount[] {
  const scopes = new Map<string, Scope>();
  for (const { sink } of from.sinks) {
    if (sink.organization.kind !== "known" || !sink.organization.value) continue;
    const piece = { id: `account:members of ${sink.scope.id}`, kind: "account", unknown: memberAccount } as const;
    const { id, memberOf = id } = sink.scope;
    const hasOptedIn = true as const;
    const scope = { ...sink.scope, id: `${id}, member accounts`, account: unresolvedText(piece), memberOf, hasOptedIn };
    scopes.set(sink.scope.organizationId ?? sink.scope.id, scope);
  }
  return [...scopes.values()].flatMap((scope) => {
    const isSeen = accounts.some(
      (account) =>
        knownString(account.scope.account) !== undefined &&
        sinksInScope(account.scope, from.sinks, semantics).some(
          ({ applies, assessed: { sink } }) =>
            applies === "yes" && !sameText(sink.scope.account, account.scope.account),
        ),
    );
    return isSeen ? [] : [{ scope, resources: [], isOfMembers: true }];
  });
}

/** Where nothing at all was read. */
const nowhere = startOfFile("trailproof.yaml");

const memberAccount = { code: "unnamed-place", part: "account" } as const;

interface Setting {
  readonly from: PreparedSide;
  readonly to: PreparedSide;
  readonly sides: PreparedSides;
  readonly context: RequirementContext;
  readonly effort: Effort;
}

/** What a search for one class of operations came to. */
type Found =
  | { readonly kind: "none" | "budget"; readonly missed: null }
  | { readonly kind: "lost" | "unproven"; readonly missed: MissedEvent };

/** What is decided of one class of operations. */
interface Answer {
  /** Whether the search gave up. */
  readonly isGivenUp: boolean;
  /** Null: nothing is lost. */
  readonly told: { readonly judgement: GroupVerdict; readonly change: RecordingChange } | null;
}

class AccountComparison {
  readonly #account: JudgedAccount;
  readonly #setting: Setting;
  readonly #before: readonly SinkInScope[];
  readonly #after: readonly SinkInScope[];
  readonly #afterInSight: SinksInSight;
  readonly #index: SelectorIndex;
  readonly #elementsTests: ReadonlySet<ElementsTest>;
  readonly #classKey: ClassKey;

  constructor(account: JudgedAccount, setting: Setting) {
    this.#account = account;
    this.#setting = setting;
    const { semantics } = setting.sides;
    // A member account has no trails of its own in sight, so that one in a known account is not in it.
    const isMeant = ({ because }: SinkInScope): boolean =>
      !account.isOfMembers || because?.code !== "same-account-unknown";
    this.#before = sinksInScope(account.scope, setting.from.sinks, semantics).filter(isMeant);
    this.#after = sinksInScope(account.scope, setting.to.sinks, semantics).filter(isMeant);
    const both = [...this.#before, ...this.#after];
    const { selectorsOfAll, elementsTests } = sightOf(both);
    this.#afterInSight = sightOf(this.#after);
    this.#index = selectorsOfAll;
    this.#elementsTests = elementsTests;
    this.#classKey = classKeyFor(elementsTests);
  }

  changes(scope: "all" | "asked"): RecordingChange[] {
    if (!this.#before.some(isSure) || recordingKey(this.#before) === recordingKey(this.#after)) return [];
    const asked = askedOfEither(this.#setting.sides.asking).flatMap((one) => this.#changesOf(one, []));
    // Events that the code makes impossible are not lost (stream reads of a table without a stream).
    const possible = asked.filter(({ entry }) => entry.required.occurs !== "no");
    return scope === "asked" ? possible : [...possible, ...this.#unasked(asked)];
  }

  #changesOf({ policy, requirement }: AskedRequirement, notOn: readonly DeclaredResource[]): RecordingChange[] {
    const { context } = this.#setting;
    const { scope, resources } = this.#account;
    const covering = takingAll(notOn, this.#elementsTests);
    const decideOnce = sharingDecisions<Answer>(
      (required) => this.#decide(required, covering),
      (likeness, declared) => `${guardKey(declared.guard)} ${this.#classKey(likeness, declared)}`,
      (first, required) => this.#repeated(first, required),
      ({ isGivenUp }) => isGivenUp,
    );
    return requiredEventsOf(policy, requirement, scope, resources, context)
      .flatMap(decideOnce)
      .flatMap(({ told }) => told?.change ?? []);
  }

  /** What no policy asks for: one change for each type and for what recorded it, about what is not told already. */
  #unasked(asked: readonly RecordingChange[]): RecordingChange[] {
    const told = new Set(asked.flatMap(({ entry }) => operationsIn(entry).filter((operation) => operation !== null)));
    const declared = [...this.#setting.from.resources, ...this.#account.resources];
    const requirements = unaskedRequirements(this.#before.filter(isSure).map(({ assessed }) => assessed.sink));
    return requirements.flatMap(({ resourceType, ofAll, ofDeclared }) => {
      // Those on other resources are shown first: what policies ask for is mostly about the declared ones.
      const ofType = declared.filter((one) => one.resourceType === resourceType || one.parts.has(resourceType ?? ""));
      const elsewhere = this.#changesOf(ofAll, ofType);
      const found = elsewhere.length > 0 ? elsewhere : this.#changesOf(ofDeclared, []);
      return oneForEachRecorder(found, told);
    });
  }

  #decide(required: RequiredEvents, covering: CompiledSelector | null): Answer[] {
    if (required.category === "never" || required.category === "undocumented") return [];
    const examples = this.#setting.sides.semantics.exampleOperations;
    return classesOf(required, this.#index, examples).map((operations) => {
      const found = this.#search(required, operations, covering);
      return {
        isGivenUp: found.kind === "budget",
        told: found.kind === "none" ? null : this.#told(required, operations, found),
      };
    });
  }

  #search(required: RequiredEvents, operations: OperationClass, covering: CompiledSelector | null): Found {
    const { effort } = this.#setting;
    const givenUp = { kind: "budget", missed: null } as const;
    if (effort.run.isUsedUp) return givenUp;
    const sides = this.#sidesFor(required.resource?.declared?.guard ?? [], covering);
    const budget: StepBudget = { left: effort.perVerdict };
    const bearing = (set: EventSet): Sides => relevantTo(set, sides, this.#index, covering);
    const lost = firstFound(operations.sets, (set) => findLost(set, bearing(set), budget));
    if (lost === "over-budget") return givenUp;
    if (lost !== null) return { kind: "lost", missed: lost };
    const unproven = firstFound(operations.sets, (set) => findUnproven(set, bearing(set), budget));
    if (unproven === "over-budget") return givenUp;
    return unproven === null ? { kind: "none", missed: null } : { kind: "unproven", missed: unproven };
  }

  /** @param covering takes what is not meant */
  #sidesFor(existence: Guard, covering: CompiledSelector | null): Sides {
    const notMeant = covering === null ? [] : [{ selector: covering, guard: [], sink: "" }];
    return {
      before: selectorsOf(this.#before.filter(isSure)),
      after: [...notMeant, ...selectorsOf(this.#after.filter(({ applies }) => applies === "yes"))],
      elsewhereBefore: selectorsOf(this.#before.filter(({ applies }) => applies === "maybe")),
      elsewhereAfter: selectorsOf(this.#after.filter(({ applies }) => applies === "maybe")),
      existence,
    };
  }

  #told(required: RequiredEvents, operations: OperationClass, { kind, missed }: Found): Answer["told"] {
    const { to } = this.#setting;
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
    const entry = assessedEntryOf(judgement, this.#surroundings());
    const change: RecordingChange = {
      kind: isOpen || entry.verdict === "undetermined" ? "unproven" : "lost",
      isAsked: true,
      isOfMembers: this.#account.isOfMembers,
      entry,
      before: this.#verdictBefore(operations),
      recordedBefore,
      unread,
      place: this.#placeOf(recordedBefore),
    };
    return { judgement, change };
  }

  /** What was decided of the first of a class of resources, for another of them. */
  #repeated({ isGivenUp, told }: Answer, required: RequiredEvents): Answer {
    if (told === null) return { isGivenUp, told };
    const { judgement, entry } = repeatedFor(
      required,
      { judgement: told.judgement, entry: told.change.entry },
      this.#surroundings(),
    );
    const kind = entry.verdict === "undetermined" ? "unproven" : told.change.kind;
    return { isGivenUp, told: { judgement, change: { ...told.change, kind, entry } } };
  }

  #surroundings(): EntrySurroundings {
    const { to, sides, effort } = this.#setting;
    return {
      inSight: this.#afterInSight,
      unseen: unseenSinksOf(this.#account.scope, to.input.unseenSinks),
      bindings: { resolve: sides.resolve, assumptions: sides.assumptions },
      semantics: sides.semantics,
      effort,
    };
  }

  /** The sink that recorded the events, as the other side has it; else the file that held it, if it is still there. */
  #placeOf(ids: readonly string[]): Origin {
    const { from, to } = this.#setting;
    const [id] = ids;
    const still = to.sinks.find(({ sink }) => sink.id === id);
    const file = id === undefined ? null : fileOf(id);
    if (still !== undefined) return still.sink.origin;
    if (file !== null && to.files.has(file)) return startOfFile(file);
    const isBeside = (uri: string): boolean => file !== null && folderOf(uri) === folderOf(file);
    const [first] = [...to.files].sort((a, b) => Number(isBeside(b)) - Number(isBeside(a)) || compareText(a, b));
    if (first !== undefined) return startOfFile(first);
    return from.sinks.find(({ sink }) => sink.id === id)?.sink.origin ?? nowhere;
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

/** One change for all that the same sinks recorded, without operations that are told already. */
function oneForEachRecorder(found: readonly RecordingChange[], told: ReadonlySet<Operation>): RecordingChange[] {
  const left = found.flatMap((change) => {
    if (change.entry.required.services === "unknown-to-the-catalog") return [];
    const entry = withoutOperations(change.entry, told);
    return entry === null ? [] : [{ ...change, isAsked: false, entry }];
  });
  // An entry of one service cannot speak for all others: it would tell of its own operations alone.
  const alike = groupsOf(left, ({ kind, recordedBefore, entry }) =>
    JSON.stringify([kind, recordedBefore, entry.required.service === null]),
  );
  return alike.flatMap((group) => {
    const [first, ...others] = group;
    return first === undefined
      ? []
      : [{ ...first, entry: entriesTogether([first.entry, ...others.map(({ entry }) => entry)]) }];
  });
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

/** The sides without selectors that surely record no event of a set. */
function relevantTo(set: EventSet, sides: Sides, index: SelectorIndex, covering: CompiledSelector | null): Sides {
  const relevant = new Set<CompiledSelector | null>([covering, ...index.relevantTo(set).flatMap(({ alike }) => alike)]);
  const only = (selectors: readonly SideSelector[]): SideSelector[] =>
    selectors.filter(({ selector }) => relevant.has(selector));
  const { before, after, elsewhereBefore, elsewhereAfter, existence } = sides;
  return {
    before: only(before),
    after: only(after),
    elsewhereBefore: only(elsewhereBefore),
    elsewhereAfter: only(elsewhereAfter),
    existence,
  };
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

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf("/") + 1);
}
