/**
 * Holds sinks and declared resources against policies: what is recorded, what not, and why.
 */
import type { CallsMeant } from "../model/messages/coverage-message.ts";
import { inLogGroups } from "./telemetry-rules.ts";
import { dataKey } from "../model/reasons/key.ts";
import { distinctReasons, type Reason } from "../model/reasons/reason.ts";
import type { Assumption } from "../model/reasons/assumption.ts";
import type { SelectorReason } from "../model/reasons/selector-reason.ts";
import { dialectOf } from "../model/dialects/index.ts";
import type { Semantics } from "../catalog/semantics.ts";
import type { Catalog } from "../catalog/types.ts";
import type { Notification } from "../model/notification.ts";
import type { CounterexampleEvent, Verdict } from "../model/result.ts";
import type { DeclaredResource } from "../model/resource.ts";
import type { Scope } from "../model/scope.ts";
import type { Sink } from "../model/sink.ts";
import { literal, textKey, unresolvedPieces, unresolvedText } from "../model/text.ts";
import type { Policy } from "../policy/types.ts";
import { bindResource, bindScope } from "../model/bind.ts";
import { bindingsOf, type Bindings } from "./bindings.ts";
import { counterexampleOf } from "./counterexample.ts";
import { cutShortNotice, giveUpReasons } from "./giving-up.ts";
import type { AssessedEntry } from "./assessed-entry.ts";
import { mergeEntries } from "./merge-entries.ts";
import { judge, type Effort, type GroupVerdict } from "./judge.ts";
import { logDestinationNotices, logDestinationsOf } from "./log-destinations.ts";
import { isTold, notAskedNotices } from "./not-asked.ts";
import { guardOfRequired, scopesWaitedIn, withPlacesBound } from "../requirements/events-of-place.ts";
import { requiredEventsOf } from "../requirements/required-events.ts";
import type { RequiredEvents, RequirementContext } from "../requirements/types.ts";
import {
  prepareSinks,
  unseenSinksOf,
  type AssessedSink,
  type SinkInScope,
  type UnseenSinks,
} from "./sinks-in-scope.ts";
import { existingWith, SinksOfRun, type SinksInSight } from "./sinks-in-sight.ts";
import {
  answersToGap,
  answersToOpen,
  mostSinksNamed,
  noAnswers,
  restingOn,
  type Resting,
  type SinkAnswers,
} from "./sink-answers.ts";
import type { SinkAnswer } from "./reasons.ts";
import { reasonOf, surelyNot, variantAnswers, type VariantAnswer } from "./variants.ts";
import { classKeyFor, type ClassKey } from "./resource-classes.ts";
import { isGivenUp, missedOn, nameTheEvent, sharingDecisions, type Decided } from "./shared-decisions.ts";
import { Allowance } from "../selectors/work.ts";
import { guardKey, type Guard } from "../model/guard.ts";
import { remembered } from "../model/remember.ts";
import { answersOnPieces } from "../model/worlds.ts";

export interface AssessmentInput {
  readonly sinks: readonly Sink[];
  readonly resources: readonly DeclaredResource[];
  readonly policies: readonly Policy[];
  readonly sameAccount: boolean;
  readonly groups: ReadonlyMap<string, string>;
  readonly liveAccounts: readonly string[];
  /**
   * The accounts of snapshots that are to be judged, also beside code; left out, where there is no code: the accounts
   * of the sinks.
   */
  readonly liveScopes?: readonly Scope[];
  readonly unseenSinks: readonly UnseenSinks[];
  readonly catalog: Catalog;
  readonly semantics: Semantics;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Judge even where no sink is in sight: an earlier state had one, so that everything it recorded is lost. */
  readonly judgeWithoutSinks: boolean;
  /** Left out: enough for all that people write, and so few that whatever somebody writes ends in about a minute. */
  readonly steps?: Steps;
}

/** Steps (`work.ts`) for one verdict, and for all of them. */
interface Steps {
  readonly perVerdict: number;
  readonly perRun: number;
}

/** What a run may take. */
export const usualSteps: Steps = { perVerdict: 20_000_000, perRun: 60_000_000 };

export interface Assessment {
  readonly sinks: readonly AssessedSink[];
  /** With what the run knows put into their texts, as into those of the sinks. */
  readonly resources: readonly DeclaredResource[];
  readonly entries: readonly AssessedEntry[];
  /** What the run should be told beside the verdicts. */
  readonly notices: readonly Notification[];
}

/** Assesses one run. The sinks and resources are those of all inputs together. */
export function assess(input: AssessmentInput): Assessment {
  const waiting = scopesWaitedIn(input.policies);
  const ofDetections = waiting.map((scope) => ({ scope }));
  const bindings = bindingsOf({ ...input, resources: [...input.resources, ...ofDetections] });
  const sinks = prepareSinks(
    input.sinks.map((sink) => resting(sink, bindings.ofSelectors.get(sink.scope.id))),
    bindings.resolve,
    input.semantics,
  );
  const resources = input.resources.map((resource) => bindResource(resource, bindings.resolve));
  if (sinks.length === 0 && !input.judgeWithoutSinks) return { sinks, resources, entries: [], notices: [] };
  const { perVerdict, perRun } = input.steps ?? usualSteps;
  const effort: Effort = { perVerdict, run: new Allowance(perRun) };
  const destinations = logDestinationsOf(sinks, resources, input.semantics);
  const context: RequirementContext = {
    catalog: input.catalog,
    semantics: input.semantics,
    today: input.today,
    logDestinations: new Set(destinations.keys()),
  };
  const policies = withPlacesBound(input.policies, bindings.resolve);
  const sinksOfRun = new SinksOfRun(sinks, input.semantics);
  const verdicts = accountsOf(input.liveScopes ?? [], sinks, resources, bindings, waiting).flatMap((account) => {
    const inSight = sinksOfRun.seenFrom(account.scope);
    const unseen = unseenSinksOf(account.scope, input.unseenSinks);
    const { semantics } = input;
    const byGuard = new Map<string, EntrySurroundings>();
    const surroundingsFor = (required: RequiredEvents): EntrySurroundings => {
      const { resource } = required;
      const guard = guardOfRequired(required);
      return remembered(byGuard, guardKey(guard), () => {
        const existing = existingWith(guard, resource?.declared?.scope ?? account.scope, inSight, semantics);
        return { inSight: existing, unseen, bindings, semantics, effort };
      });
    };
    const decide = (required: RequiredEvents): Decided[] => {
      const surroundings = surroundingsFor(required);
      const judgements = judge(required, surroundings.inSight, unseen.length > 0, effort, semantics);
      return judgements.map((judgement) => ({ judgement, entry: assessedEntryOf(judgement, surroundings) }));
    };
    const classKey = classKeyFor(inSight.elementsTests);
    const classKeyWithGuard: ClassKey = (likeness, declared) =>
      `${guardKey(guardOnName(declared))} ${classKey(likeness, declared)}`;
    const decideOnce = sharingDecisions(
      decide,
      classKeyWithGuard,
      (first, required) => repeatedFor(required, first, surroundingsFor(required)),
      isGivenUp,
    );
    return policies.flatMap((policy) =>
      policy.requirements.flatMap((requirement) =>
        requiredEventsOf(policy, requirement, account.scope, account.resources, context).flatMap(decideOnce),
      ),
    );
  });
  const isCutShort = verdicts.some(({ judgement }) => judgement.openBecause === "run-budget");
  const asked = verdicts.map(({ entry }) => entry);
  const notices = [
    ...notAskedNotices(asked),
    ...logDestinationNotices(input.policies, destinations, input.today),
    ...(isCutShort ? [cutShortNotice(effort)] : []),
  ];
  return { sinks, resources, entries: mergeEntries(asked.filter(isTold)), notices };
}

function resting(sink: Sink, assumption: Assumption | undefined): Sink {
  return assumption === undefined ? sink : { ...sink, assumptions: [...sink.assumptions, assumption] };
}

/** The account of code that declares nothing: what it does not record is asked all the same. */
export const emptyScope: Scope = {
  id: "the code that was read",
  kind: "code",
  account: unresolvedText({
    id: "account:of nothing",
    kind: "account",
    unknown: { code: "unnamed-place", part: "account" },
  }),
  region: unresolvedText({
    id: "region:of nothing",
    kind: "region",
    unknown: { code: "unnamed-place", part: "region" },
  }),
  partition: literal("aws"),
  organizationId: null,
};

/** What is judged together: an account with the resources that code declares in it. */
export interface Account {
  readonly scope: Scope;
  readonly resources: readonly DeclaredResource[];
}

/**
 * Inputs of one account are judged together; accounts of snapshots alone are judged when no code is there.
 *
 * @param waiting the scopes of detections that policies ask about
 */
export function accountsOf(
  liveScopes: readonly Scope[],
  sinks: readonly AssessedSink[],
  resources: readonly DeclaredResource[],
  bindings: Bindings,
  waiting: readonly Scope[] = [],
): Account[] {
  const ofSinks = sinks.map(({ sink }) => sink.scope);
  // An account that only sees the organization's trail is judged; the account that owns the trail and was not read is
  // not.
  const others = liveScopes.length > 0 ? ofSinks.filter((scope) => scope.kind === "code") : ofSinks;
  const scopes = [...liveScopes, ...resources.map((resource) => resource.scope), ...others, ...waiting].map((scope) =>
    bindScope(scope, bindings.resolve),
  );
  const code = scopes.filter((scope) => scope.kind === "code");
  const accounts = new Map<string, { scope: Scope; resources: DeclaredResource[] }>();
  // Beside code, only accounts that were named to be judged are.
  const named = liveScopes.map((scope) => bindScope(scope, bindings.resolve));
  for (const scope of code.length > 0 ? [...code, ...named] : scopes)
    remembered(accounts, textKey(scope.account), () => ({ scope, resources: [] }));
  if (accounts.size === 0) return [{ scope: emptyScope, resources }];
  for (const resource of resources) accounts.get(textKey(resource.scope.account))?.resources.push(resource);
  return [...accounts.values()];
}

/** What an entry of one account is explained with. */
export interface EntrySurroundings {
  readonly inSight: SinksInSight;
  readonly unseen: readonly UnseenSinks[];
  readonly bindings: Bindings;
  readonly semantics: Semantics;
  readonly effort: Effort;
}

/** A verdict with what is reported of it. */
export function assessedEntryOf(judgement: GroupVerdict, surroundings: EntrySurroundings): AssessedEntry {
  const { inSight, semantics } = surroundings;
  const { required: required, missed: missed } = judgement;
  const counterexample = shown(judgement, inSight, semantics);
  // The plain evaluator disagrees with the search: nothing may rest on such an event.
  const isOpen = isGap(judgement.verdict) && (counterexample === null || required.meant === "maybe");
  const verdict = isOpen ? "undetermined" : judgement.verdict;
  const answer = isGap(verdict) ? answersToGap : answersToOpen;
  const answers = missed === null ? noAnswers : answer(missed, inSight, semantics);
  return {
    required,
    operations: judgement.operations,
    count: judgement.count,
    parts: judgement.parts,
    verdict,
    recordedBy: judgement.recordedBy,
    counterexample: isOpen ? null : counterexample,
    when: distinguishing(judgement),
    reasons: reasonsOf(judgement, verdict, answers, surroundings),
    sinks: [...variantAnswers(answers.each), ...(answers.together?.named ?? []).map(ofAllVariants)],
  };
}

/** Where a sink is one of many that are told as one, its variants are too. */
function ofAllVariants(answer: SinkAnswer): VariantAnswer {
  return { ...answer, when: [] };
}

/** What was decided of the first of a class of resources, for another of them. */
export function repeatedFor(
  required: RequiredEvents,
  { judgement, entry }: Decided,
  surroundings: EntrySurroundings,
): Decided {
  const declared = required.resource?.declared ?? null;
  const { missed } = judgement;
  if (missed === null || declared === null) return { judgement, entry: { ...entry, required } };
  const own = (): GroupVerdict => ({ ...judgement, required, missed: missedOn(missed, declared) });
  if (nameTheEvent(entry.reasons)) return { judgement, entry: assessedEntryOf(own(), surroundings) };
  if (entry.counterexample === null) return { judgement, entry: { ...entry, required } };
  const counterexample = shown(own(), surroundings.inSight, surroundings.semantics);
  return { judgement, entry: { ...entry, required, counterexample } };
}

/** What tells the calls of the missed event from others of the same operations; null where all are alike. */
function distinguishing({ required: required, missed: missed }: GroupVerdict): CallsMeant | null {
  const alike = new Set(required.sets.map(({ when }) => dataKey(when))).size <= 1;
  return missed === null || alike ? null : missed.set.when;
}

function isGap(verdict: Verdict): boolean {
  return verdict === "partial" || verdict === "uncovered";
}

function shown(
  judgement: GroupVerdict,
  { sure, open }: SinksInSight,
  semantics: Semantics,
): CounterexampleEvent | null {
  if (!isGap(judgement.verdict) || judgement.missed === null) return null;
  const own = sure.length === 0 ? open : sure;
  const { required } = judgement;
  return counterexampleOf(judgement.missed, own, required.scope.account, guardOfRequired(required), semantics);
}

function reasonsOf(
  judgement: GroupVerdict,
  verdict: Verdict,
  answers: SinkAnswers,
  surroundings: EntrySurroundings,
): Reason[] {
  const { required: required } = judgement;
  const unseen = judgement.openBecause === "unseen-sinks" ? surroundings.unseen : [];
  return distinctReasons([
    ...(required.meant === "maybe" ? [{ code: "tag-unknown", policy: required.policy.id } as const] : []),
    ...unseen.map(({ accountId, because }) => ({ code: "unseen-sinks", accountId, because }) as const),
    ...verdictReasons(judgement, verdict, answers, surroundings),
    ...(isGap(verdict) ? existenceOf(required) : []),
    ...(required.occurs === "no" ? [{ code: "part-not-declared" } as const] : []),
    ...withoutTrail(judgement, surroundings),
    ...(restsOnGuess(judgement, answers.each) ? [guessOf(judgement)] : []),
    ...assumptionsOf(judgement, answers, surroundings).map(
      (assumption) => ({ code: "assumption", assumption }) as const,
    ),
  ]);
}

/**
 * What it means that no trail records events: telemetry rules have them in log groups alone, which some controls do not
 * take for a trail, and AWS refuses event data stores in accounts that are new to CloudTrail Lake (user guide,
 * "CloudTrail Lake service availability change"). Of code, nobody can tell whether its account is.
 */
function withoutTrail({ recordedBy, required }: GroupVerdict, { inSight, semantics }: EntrySurroundings): Reason[] {
  const recording = inSight.sure.flatMap(({ assessed: { sink } }) => (recordedBy.includes(sink.id) ? [sink] : []));
  if (recording.some(({ kind }) => kind === "trail")) return [];
  const category = required.category === "data" ? "Data" : "Management";
  return recording.flatMap((sink): Reason[] => {
    if (sink.kind === "telemetry-rule") return [inLogGroups(sink, category, semantics)];
    if (dialectOf(sink).deployedBy === "nothing") return [];
    const { since } = semantics.lakeClosed;
    return [{ code: "assumption", assumption: { code: "customer-of-lake", sink: sink.id, since } }];
  });
}

/** Under which answers the resource exists, where its events name something that these answers say. */
function existenceOf({ resource }: RequiredEvents): Reason[] {
  const declared = resource?.declared ?? null;
  const guard = declared === null ? [] : guardOnName(declared);
  return guard.length === 0 ? [] : [{ code: "resource-exists-when", guard }];
}

/** The answers that say a piece of the texts that events on the resource name. */
function guardOnName({ guard, arn, region, variables }: DeclaredResource): Guard {
  if (guard.length === 0) return [];
  const texts = [region, ...(arn === null ? [] : [arn]), ...variables.values()];
  return answersOnPieces(guard, new Set(texts.flatMap(unresolvedPieces).map(({ id }) => id)));
}

function guessOf({ operations }: GroupVerdict): Reason {
  const isDisputed = operations.length > 0 && operations.every(({ readOnlyBasis }) => readOnlyBasis === "disputed");
  return { code: isDisputed ? "read-only-disputed" : "read-only-guessed" };
}

/** A guess of `readOnly` leaves both values open, and a selector takes one of them. */
function restsOnGuess({ required, verdict, missed }: GroupVerdict, sinks: readonly SinkAnswer[]): boolean {
  const access = missed?.set.fields.get("readOnly");
  if (verdict !== "partial" || access?.kind !== "listed" || access.values.length < 2) return false;
  if (required.services === "unknown-to-the-catalog") return false;
  return sinks.some(({ reasons }) =>
    reasons.some((reason) => reason.code === "selector" && asksAccess(reason.because)),
  );
}

function asksAccess(reason: SelectorReason): boolean {
  return reason.code === "read-write-type" || (reason.code === "selector-condition" && reason.field === "readOnly");
}

function verdictReasons(
  judgement: GroupVerdict,
  verdict: Verdict,
  answers: SinkAnswers,
  { effort }: EntrySurroundings,
): readonly Reason[] {
  const { required: required } = judgement;
  switch (required.category) {
    case "never":
      return neverReasons(required);
    case "undocumented":
      return judgement.recordedIfMade === true
        ? [{ code: "undocumented" }, { code: "recorded-if-made" }]
        : [{ code: "undocumented" }];
    case "management":
    case "data":
    case "networkActivity":
      if (verdict === "covered") return [];
      return giveUpReasons(judgement, effort) ?? gapReasons(judgement, verdict, answers);
  }
}

function neverReasons({ operations: [first] }: RequiredEvents): readonly Reason[] {
  const note = first?.instead;
  return [{ code: "never-recorded" }, ...(note === undefined ? [] : [{ code: "catalog-note", note } as const])];
}

function gapReasons(
  judgement: GroupVerdict,
  verdict: Verdict,
  { each, more, together }: SinkAnswers,
): readonly Reason[] {
  const touchesOthers = judgement.openBecause === "wider-events";
  const openOnly = verdict === "undetermined" && judgement.openBecause !== "unseen-sinks";
  const beside = openOnly ? surelyNot(each) : new Set<string>();
  const answers = variantAnswers(each);
  const relevant = answers.filter(
    ({ reasons, inScope }) => reasons.length > 0 && !beside.has(inScope.assessed.sink.id),
  );
  const told = relevant.length > 0 || together !== null ? relevant : answers;
  if (told.length === 0 && together === null) return [{ code: "no-sink" }];
  const shown = told.slice(0, mostSinksNamed);
  const count = told.length - shown.length + more;
  return [
    ...shown.map((answer) => reasonOf(answer, touchesOthers)),
    ...(count === 0 ? [] : [{ code: "more-sinks", count } as const]),
    ...(together === null ? [] : [together.reason]),
    ...(openOnly ? undocumentedEvents(judgement.required) : []),
  ];
}

/** What no document says of the events themselves: without it, nobody could tell why the selectors do not settle it. */
function undocumentedEvents({ sets }: RequiredEvents): readonly Reason[] {
  const pieces = sets.flatMap(({ elements }) => elements?.flatMap(({ arn }) => arn ?? []) ?? []);
  for (const piece of pieces)
    if (typeof piece === "object" && "unknown" in piece && piece.unknown.code === "undocumented-qualifier") {
      const { what, resource } = piece.unknown;
      return [{ code: "event-undocumented", what, resource }];
    }
  return [];
}

/** Kept with the sinks that may be in an account: all of its gaps rest on the same. */
const restingOnOpen = new WeakMap<SinksInSight["open"], Resting>();

function assumptionsOf(
  judgement: GroupVerdict,
  { each, together }: SinkAnswers,
  { inSight, bindings }: EntrySurroundings,
): readonly Assumption[] {
  // A gap rests on what was taken for granted of every sink.
  const isAny = isGap(judgement.verdict);
  const isInvolved = (sink: SinkInScope): boolean =>
    judgement.recordedBy.includes(sink.assessed.sink.id) ||
    each.some((answer) => answer.inScope === sink && answer.verdict !== "no");
  const own = isAny ? inSight.sure : inSight.sure.filter(isInvolved);
  const others = each.flatMap(({ inScope, verdict }) =>
    inScope.applies === "yes" || verdict === "no" ? [] : [inScope],
  );
  const resting = [
    restingOn(own.map(({ assessed }) => assessed)),
    isAny
      ? remembered(restingOnOpen, inSight.open, () => restingOn(inSight.open.map(({ assessed }) => assessed)))
      : restingOn(others.map(({ assessed }) => assessed)),
    ...(together === null ? [] : [together]),
  ];
  const resource = judgement.required.resource?.declared ?? null;
  const scopes = [judgement.required.scope.id, ...(resource === null ? [] : [resource.scope.id])];
  return [
    ...resting.flatMap(({ assumptions }) => assumptions),
    ...own.flatMap(({ assumption }) => assumption ?? []),
    ...(resource?.assumptions ?? []),
    ...(resting.some(({ scopes: others }) => others.size > scopes.filter((id) => others.has(id)).length)
      ? scopes.flatMap((id) => bindings.assumptions.get(id) ?? [])
      : []),
  ];
}
