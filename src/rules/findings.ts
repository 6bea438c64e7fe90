/**
 * Runs the rules and gives each finding its place: levels, locations, fingerprints, order.
 */
import { groupsOf } from "../model/group-by.ts";
import { compareText } from "../model/compare-text.ts";
import type { Assessment } from "../coverage/assess.ts";
import type { AssessedSink } from "../coverage/sinks-in-scope.ts";
import { comparisonsPerRun, sinksToCompare } from "../analysis/redundancy/comparisons.ts";
import type { Notification } from "../model/notification.ts";
import { notCompared } from "../wording/comparisons.ts";
import type { Location, Origin } from "../model/location.ts";
import type { AssessedDetection } from "../detections/types.ts";
import type { Sink } from "../model/sink.ts";
import type { ResourcePolicy } from "../model/surroundings.ts";
import type { Catalog } from "../catalog/types.ts";
import type { Semantics } from "../catalog/semantics.ts";
import type { RecordingComparison } from "../comparison/compare-recording.ts";
import type { RecordingChange } from "../comparison/recording.ts";
import type { Weakening } from "../comparison/weakened.ts";
import { withoutChanged } from "../comparison/without-changed.ts";
import { hadSinks, type Baseline } from "../comparison/types.ts";
import type { Policy } from "../policy/types.ts";
import { defined } from "../model/defined.ts";
import { dataKey } from "../model/reasons/key.ts";
import { reasonKey } from "../model/reasons/reason.ts";
import type { Finding, Level } from "../model/result.ts";
import { findingData } from "../wording/messages/finding-data.ts";
import { findingWords, placeClause, wholeMessage } from "../wording/messages/finding-message.ts";
import type { EvidenceFact } from "../verify/types.ts";
import { withCauses } from "./causes.ts";
import { CauseKeys } from "./cause-keys.ts";
import { withConstructs } from "./constructs.ts";
import { causesOf } from "./coverage-rule.ts";
import {
  coverageRules,
  detectionRules,
  evidenceRules,
  lossRules,
  runRules,
  sinkChangeRules,
  weakeningRules,
} from "./index.ts";
import { ruleOf } from "./detection-draft.ts";
import { answersOf } from "./draft.ts";
import { rule as noTrailFound } from "./no-trail-found.ts";
import { sinkDrafts } from "./sink-drafts.ts";
import { wholesOf } from "./parts-of-causes.ts";
import type {
  CoverageCause,
  CoverageContext,
  CoverageLoss,
  DeclaredOutline,
  FindingDraft,
  RelatedOrigin,
  SinkRuleContext,
  UnmadeAt,
} from "./types.ts";

export interface FindingsContext extends CoverageContext {
  readonly catalog: Catalog;
  readonly semantics: Semantics;
  readonly policies: readonly Policy[];
  /** Whether code or `--trails` was read at all; without, a missing trail is not worth a finding. */
  readonly anythingRead: boolean;
  /** Whether files of `--trails` or the configuration were read, whatever they show. */
  readonly trailFilesRead: boolean;
  /** Whether no sinks exist but those in sight, and none are: what that means is told event by event. */
  readonly noSinksExist?: boolean;
  /** An earlier result to compare with; null: none. */
  readonly baseline: Baseline | null;
  /** What the change does to what is recorded, and among what; null: nothing to compare with. */
  readonly recording: (RecordingComparison & { readonly comparedIn: Assessment }) | null;
  /** Sinks, and policies of buckets and keys, as they were read. */
  readonly asRead?: { readonly sinks: readonly Sink[]; readonly resourcePolicies: readonly ResourcePolicy[] };
  /** What waits for events, with its verdicts; left out: nothing does. */
  readonly detections?: readonly AssessedDetection[];
  /** What code declares, where that is more than the resources of the assessment. */
  readonly declared?: DeclaredOutline;
  /** As in `RunFacts`. */
  readonly unmade?: readonly UnmadeAt[];
  /** Comparisons of values of selectors for the run; left out: enough for all that people write. */
  readonly comparisons?: number;
}

/** The findings of a run, and what it should be told beside them. */
export interface RunFindings {
  readonly findings: Finding[];
  readonly notices: readonly Notification[];
}

/** All findings of an assessment: what is wrong with sinks first, then gaps, each group by file and line. */
export function findingsOf(assessment: Assessment, context: FindingsContext): RunFindings {
  const drafts: FindingDraft[] = [];
  if (context.anythingRead) {
    const { semantics, policies, trailFilesRead, unmade, noSinksExist } = context;
    const { sinks, resources } = assessment;
    const declared = context.declared ?? { count: resources.length, first: resources[0]?.origin ?? null };
    const run = {
      semantics,
      sinks,
      resources,
      declared,
      policies,
      trailFilesRead,
      ...defined({ unmade, noSinksExist }),
    };
    // Where an earlier state had sinks, their absence is told event by event.
    for (const rule of runRules.filter(({ id }) => id !== noTrailFound.id || !hadSinks(context.baseline)))
      drafts.push(...rule.check(run));
  }
  const accepted = assessment.sinks.filter(({ rejections }) => rejections.length === 0).map(({ sink }) => sink);
  const { compared, left } = sinksToCompare(accepted, context.comparisons ?? comparisonsPerRun);
  const contextOf = (assessed: AssessedSink): SinkRuleContext => ({
    ...sinkContext(assessed, assessment, context),
    selectorsAreCompared: compared.has(assessed.sink),
  });
  drafts.push(...sinkDrafts(assessment.sinks, contextOf));
  const changes = [...(context.recording?.lost ?? []), ...(context.recording?.unproven ?? [])];
  const among = context.recording?.comparedIn ?? assessment;
  drafts.push(...lossDrafts(changes, asSinks(among), context));
  for (const weakened of context.recording?.weakened ?? [])
    for (const rule of sinkChangeRules) drafts.push(rule.check(weakened));
  drafts.push(...coverageDrafts(causesOf(withoutChanged(assessment.entries, changes)), context));
  // Where no sink is in sight, that is all there is to say.
  const isJudged = assessment.sinks.length > 0 || context.sinksAreComplete || hadSinks(context.baseline);
  if (isJudged) drafts.push(...detectionDrafts(context));
  const findings = toFindings(drafts, [...asSinks(among), ...among.resources, ...declaredDetections(context)]);
  return { findings, notices: notComparedNotices(left, context.comparisons ?? comparisonsPerRun) };
}

/** Said once for the run: what is not looked into is never left out silently. */
function notComparedNotices(left: readonly Sink[], limit: number): Notification[] {
  if (left.length === 0) return [];
  const ids = [...new Set(left.map(({ id }) => id))];
  return [{ level: "warning", message: notCompared(ids, limit), location: null, incomplete: false }];
}

function detectionDrafts(context: FindingsContext): FindingDraft[] {
  return (context.detections ?? []).flatMap((detection) =>
    detectionRules.filter(({ id }) => id === ruleOf(detection)).map((rule) => rule.check(detection, context)),
  );
}

function declaredDetections({ detections = [] }: FindingsContext): readonly Declared[] {
  return detections;
}

/** What rules say of causes. What is a part of another cause is told with that one. */
function coverageDrafts(causes: readonly CoverageCause[], context: FindingsContext): FindingDraft[] {
  const wholes = wholesOf(causes);
  const made = new Map<CoverageCause, FindingDraft>();
  return causes.flatMap((cause) => {
    const whole = made.get(wholes.get(cause) ?? cause);
    return coverageRules
      .filter(({ verdict }) => verdict === cause.first.verdict)
      .map((rule) => {
        const draft = { ...rule.check(cause, context), ...(whole === undefined ? {} : { partOf: whole }) };
        made.set(cause, draft);
        return draft;
      });
  });
}

/** What a comparison says is lost or open, alone: of a result whose other findings are written. */
export function lossFindingsOf(
  { lost, unproven }: RecordingComparison,
  sinks: readonly Sink[],
  context: CoverageContext,
): Finding[] {
  const drafts = lossDrafts([...lost, ...unproven], sinks, context);
  return toFindings(drafts, [...sinks, ...context.resources]);
}

/** What logs show, as findings. */
export function evidenceFindings(
  facts: readonly EvidenceFact[],
  sinks: readonly Sink[],
  context: CoverageContext,
): Finding[] {
  const drafts = facts.flatMap((fact) => evidenceRules.flatMap((rule) => rule.check(fact, context) ?? []));
  return toFindings(drafts, [...sinks, ...context.resources]);
}

function lossDrafts(
  changes: readonly RecordingChange[],
  sinks: readonly Sink[],
  context: CoverageContext,
): FindingDraft[] {
  return lossesOf(changes, sinks).flatMap((loss) =>
    lossRules.filter(({ kind }) => kind === loss.kind).map((rule) => rule.check(loss, context)),
  );
}

function asSinks({ sinks }: Assessment): readonly Sink[] {
  return sinks.map(({ sink }) => sink);
}

/**
 * What the change to the rules hides, as findings.
 *
 * @param elsewhere where it is told if the head has nothing of it
 */
export function weakeningFindings(weakened: readonly Weakening[], elsewhere: Origin): Finding[] {
  const drafts = weakened.flatMap((weakening) =>
    weakeningRules.map((rule) => rule.check(weakening, weakening.place ?? elsewhere)),
  );
  return withFingerprints(drafts, new CauseKeys(() => undefined));
}

function sinkContext(
  { sink, rejections: rejections }: AssessedSink,
  { resources }: Assessment,
  { catalog, semantics, asRead }: FindingsContext,
): SinkRuleContext {
  const read = asRead?.sinks.find(({ id, guard }) => id === sink.id && guard === sink.guard);
  return {
    catalog,
    semantics,
    rejections,
    resources,
    ...(read === undefined || asRead === undefined ? {} : { asRead: read, resourcePolicies: asRead.resourcePolicies }),
  };
}

/** What is lost by cause, and within it by what recorded it before. */
function lossesOf(changes: readonly RecordingChange[], sinks: readonly Sink[]): CoverageLoss[] {
  const sinkIds = new Set(sinks.map(({ id }) => id));
  const groups = groupsOf(changes, ({ kind, isAsked, isOfMembers, before, recordedBefore, unread }) =>
    JSON.stringify([kind, isAsked, isOfMembers, before, recordedBefore, unread]),
  );
  return groups.flatMap((group) => {
    const [{ kind, isAsked, isOfMembers, before, recordedBefore, unread, place }] = group as [RecordingChange];
    return causesOf(group.map(({ entry }) => entry)).map((cause) => ({
      kind,
      isAsked,
      cause,
      before,
      recordedBefore,
      unread,
      isOfMembers,
      place,
      gone: recordedBefore.filter((id) => !sinkIds.has(id)),
    }));
  });
}

type Declared = Pick<Sink, "id" | "origin" | "construct">;

function toFindings(drafts: readonly FindingDraft[], declared: readonly Declared[]): Finding[] {
  const byId = new Map(declared.map((one) => [one.id, one]));
  const placeOf = (id: string): Location | undefined => {
    const one = byId.get(id);
    return one === undefined ? undefined : declaredPlaceOf(one);
  };
  return withCauses(withFingerprints(withConstructs(drafts, declared), new CauseKeys(placeOf)));
}

/** The line that people wrote: what a tool has made of it differs from instance to instance. */
function declaredPlaceOf({ origin, construct }: Declared): Location {
  return broughtAt(origin) ?? construct?.source?.locate() ?? origin.locate();
}

const rank: Record<Level, number> = { error: 0, warning: 1, note: 2 };

function withFingerprints(drafts: readonly FindingDraft[], causes: CauseKeys): Finding[] {
  const fingerprints = new Fingerprints();
  const findings = alike(drafts).map(([draft, ...others]): Finding => {
    const level = others.reduce((worst, other) => (rank[other.level] < rank[worst] ? other.level : worst), draft.level);
    const fingerprint = fingerprints.next(draft);
    const alsoFor = others.map((other) => ({ ...askerOf(other), fingerprint: fingerprints.next(other) }));
    return {
      ruleId: draft.ruleId,
      level,
      kind: draft.kind,
      ...told(draft),
      location: broughtAt(draft.origin) ?? draft.origin.locate(),
      resource: draft.resource,
      operations: [...draft.operations],
      ...(draft.counterexample === null ? {} : { counterexample: draft.counterexample }),
      controls: [...new Set([draft, ...others].flatMap(({ controls }) => controls))],
      baseline: null,
      suppressed: null,
      fingerprint,
      ...askerOf(draft),
      ...(alsoFor.length === 0 ? {} : { alsoFor }),
      causeKey: causes.next(draft, level),
      scopeId: draft.scope,
      ...(draft.isUndocumented && { onlyPedantic: true }),
    };
  });
  return inOrder(findings);
}

/** The worst first, each level by file and line. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      rank[a.level] - rank[b.level] ||
      compareText(a.location.uri, b.location.uri) ||
      a.location.startLine - b.location.startLine ||
      compareText(a.ruleId, b.ruleId),
  );
}

/** A finding in a file that a tool has fetched stands at the code that brought it: code scanning has no other line. */
function broughtAt({ broughtBy }: Origin): Location | null {
  return broughtBy?.() ?? null;
}

/** The draft in words, here and nowhere else, with the data that they are made of. */
function told(
  draft: FindingDraft,
): Pick<Finding, "title" | "message" | "sentence" | "code" | "relatedLocations" | "data"> {
  const { title, sentence, snippet, answers } = findingWords(draft);
  const data = findingData(draft);
  const inModule: readonly RelatedOrigin[] =
    broughtAt(draft.origin) === null ? [] : [{ role: { code: "in-module" }, origin: draft.origin }];
  return {
    title,
    message: wholeMessage(sentence, snippet),
    ...(snippet === null ? {} : { sentence, code: snippet }),
    relatedLocations: [...inModule, ...draft.related].map(({ role, origin }) => {
      const inMessage = answers.get(placeKey(role) ?? "");
      return { message: placeClause(role), location: origin.locate(), ...defined({ inMessage }) };
    }),
    ...defined({ data }),
  };
}

/** What a message knows the words about a place by; null where it has none. */
function placeKey(role: RelatedOrigin["role"]): string | null {
  if (role.code === "may-record") return role.sink;
  return role.code === "answer" ? reasonKey(role.answer) : null;
}

/** Drafts that say the same, or a part of it, in order of first appearance: one for each requirement that asks. */
function alike(drafts: readonly FindingDraft[]): [FindingDraft, ...FindingDraft[]][] {
  const groups = new Map<string, [FindingDraft, ...FindingDraft[]]>();
  for (const draft of drafts) {
    const { ruleId, kind, sameAs, when, origin, resource, operations } = draft.partOf ?? draft;
    const key = dataKey([ruleId, kind, sameAs, answersOf(when), origin.locate(), resource, operations]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [draft]);
    else if (!group.some((other) => other.policy === draft.policy && other.requirement === draft.requirement))
      group.push(draft);
  }
  return [...groups.values()];
}

function askerOf({ policy, requirement }: FindingDraft): Pick<Finding, "policy" | "requirement"> {
  return { policy, requirement };
}

/**
 * Rule, resource, requirement and subject, without line numbers; of several with the same, each further one has its
 * number.
 */
class Fingerprints {
  readonly #seen = new Map<string, number>();

  next({ ruleId, resource, policy, requirement, subject }: FindingDraft): string {
    const asker = requirement === null ? null : `${policy ?? ""}/${requirement}`;
    const identity = [ruleId, resource, asker, subject].filter((part) => part !== null && part !== "").join(" | ");
    const occurrence = (this.#seen.get(identity) ?? 0) + 1;
    this.#seen.set(identity, occurrence);
    return occurrence === 1 ? identity : `${identity} | ${String(occurrence)}`;
  }
}
