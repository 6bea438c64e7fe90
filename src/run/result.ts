/** From an assessment to the JSON result, whose form is `policies/schema/result.json`. */
import { groupBy, groupsOf } from "../model/group-by.ts";
import type { AssessedEntry } from "../coverage/assessed-entry.ts";
import type { Assessment } from "../coverage/assess.ts";
import { isSingleRegion, type AssessedSink } from "../coverage/sinks-in-scope.ts";
import type { Guard } from "../model/guard.ts";
import { alwaysExists, guardsAgainst, sharedAnswers } from "../model/worlds.ts";
import type { AssessedDetection } from "../detections/types.ts";
import { detectionResultReason } from "../wording/detections.ts";
import { describeGuard, whenClause } from "../wording/questions.ts";
import { resultReasons } from "../wording/result-reasons.ts";
import { sinkClause } from "../wording/sink-reasons.ts";
import { remembering } from "../model/remember.ts";
import { isUnsettled } from "../policy/event-choice.ts";
import { wholeRequirements } from "../policy/part-of.ts";
import type { Policy } from "../policy/types.ts";
import { defined } from "../model/defined.ts";
import type { Semantics } from "../catalog/semantics.ts";
import { logFilesOf, withFixes } from "../rules/selector-fix.ts";
import { narrowedSelectorsOf } from "../validation/narrowed-selectors.ts";
import { selectorCodeOf, selectorListOf } from "../validation/selector-list.ts";
import type { Notification } from "../model/notification.ts";
import type { Construct } from "../model/construct.ts";
import type {
  CheckResult,
  CoverageEntry,
  Finding,
  RunNotification,
  RunDetails,
  SinkResult,
  WrittenDetection,
} from "../model/result.ts";
import { display, knownString, type Text } from "../model/text.ts";
import type { Sink } from "../model/sink.ts";
import type { Setting } from "../model/value.ts";

export interface ResultInput {
  readonly version: string;
  readonly catalogDate: string;
  readonly assessment: Assessment;
  readonly semantics: Semantics;
  /** Left out: nothing waits for events. */
  readonly detections?: readonly AssessedDetection[];
  readonly findings: readonly Finding[];
  readonly notifications: readonly Notification[];
  readonly run: RunDetails;
}

export function resultOf(input: ResultInput): CheckResult {
  const wholes = remembering((policy: Policy) => wholeRequirements(policy));
  const coverage = input.assessment.entries.map((entry) => ({
    ...coverageEntryOf(entry),
    ...defined({
      partOf: isRecordable(entry) ? wholes(entry.required.policy).get(entry.required.requirement.id) : undefined,
    }),
  }));
  const bound = input.assessment.sinks.map(({ sink }) => sink);
  const sinks = sinkResults(input.assessment.sinks, input.semantics);
  return {
    formatVersion: 1,
    tool: { name: "trailproof", version: input.version, catalogDate: input.catalogDate },
    run: input.run,
    sinks,
    coverage,
    ...defined({ detections: input.detections?.map(detectionResultOf) }),
    findings: withFixes(input.findings, sinks, coverage, logFilesOf(bound, input.semantics)),
    notifications: input.notifications.map(notificationOf),
    summary: { sinks: sinks.length, coverage: countCoverage(coverage), findings: countFindings(input.findings) },
  };
}

/** Operations that leave no events are listed for requirements that name them. */
function isRecordable({ required: { category } }: AssessedEntry): boolean {
  return category !== "never" && category !== "undocumented";
}

/** A notification as results have it. */
export function notificationOf(notification: Notification): RunNotification {
  const { level, message, location, incomplete, hides, module, folder, accountId, failedCall, alike } = notification;
  return {
    level,
    message,
    location,
    ...(incomplete ? { incomplete } : {}),
    ...defined({ hides, module, folder, accountId, failedCall, alike }),
  };
}

function countCoverage(coverage: readonly CoverageEntry[]): CheckResult["summary"]["coverage"] {
  const counted = coverage.filter(({ partOf }) => partOf === undefined);
  const count = (verdict: CoverageEntry["verdict"]): number =>
    counted.filter((entry) => entry.verdict === verdict).reduce((sum, entry) => sum + entry.count, 0);
  return {
    covered: count("covered"),
    partial: count("partial"),
    uncovered: count("uncovered"),
    neverRecorded: count("never-recorded"),
    undetermined: count("undetermined"),
  };
}

/** How many findings there are of each level, without those that are suppressed. */
export function countFindings(findings: readonly Finding[]): CheckResult["summary"]["findings"] {
  const count = (level: Finding["level"]): number =>
    findings.filter((finding) => finding.level === level && finding.suppressed === null).length;
  return { error: count("error"), warning: count("warning"), note: count("note") };
}

function coverageEntryOf(entry: AssessedEntry): CoverageEntry {
  const { required } = entry;
  const resource = required.resource;
  return {
    policy: required.policy.id,
    requirement: required.requirement.id,
    service: required.service?.id ?? null,
    eventSource: required.service === null ? null : required.eventSource,
    operations:
      required.service === null || entry.operations.length === 0
        ? ["*"]
        : entry.operations.map((operation) => operation.name),
    category: required.category,
    resource:
      resource === null
        ? null
        : {
            address: resource.address,
            type: resource.type,
            arn: resource.arn === null ? null : display(resource.arn),
            ...constructOf(resource.declared),
          },
    verdict: entry.verdict,
    recordedBy: [...entry.recordedBy],
    ...(entry.counterexample === null || !(entry.verdict === "partial" || entry.verdict === "uncovered")
      ? {}
      : { counterexample: entry.counterexample }),
    reasons: resultReasons(entry.reasons),
    count: entry.count,
    ...(isUnsettled(required.category, required.requirement.record) && { onlyPedantic: true }),
    scope: required.scope.id,
    ...(required.scope.kind === "live" ? { accountId: display(required.scope.account) } : {}),
  };
}

function detectionResultOf(detection: AssessedDetection): WrittenDetection {
  const { id, kind, name, verdict, needs, recordedBy, reasons, counterexample, origin } = detection;
  return {
    id,
    kind,
    name,
    verdict,
    needs: needs.map(({ eventSource, eventName }) => ({ eventSource: eventSource ?? "*", eventName })),
    recordedBy,
    reasons: reasons.map(detectionResultReason),
    counterexample,
    ...constructOf(detection),
    location: origin.locate(),
  };
}

function constructOf(declared: { readonly construct?: Construct } | null): { construct?: string } {
  return declared?.construct === undefined ? {} : { construct: declared.construct.path };
}

/**
 * Variants of one sink, which exist under different answers to what the code leaves open, are one entry; what differs
 * between them is unknown.
 */
function sinkResults(sinks: readonly AssessedSink[], semantics: Semantics): SinkResult[] {
  return groupsOf(sinks, ({ sink }) => sink.id).map((variants) => {
    const [first, ...others] = variants.map((variant) => sinkResultOf(variant, semantics));
    if (first === undefined) throw new Error("a group of sinks has no member");
    return { ...others.reduce(merged, first), ...countedOf(variants) };
  });
}

/** Whether a sink counts in all of its variants, and why not, with when that holds. */
function countedOf(variants: readonly AssessedSink[]): Pick<SinkResult, "counted" | "notCountedBecause"> {
  const guards = variants.map(({ sink }) => sink.guard);
  const always = alwaysExists(guards);
  const because = [...(always ? [] : [existenceClause(guards)]), ...statusClauses(variants)];
  return {
    counted: variants.every(({ status }) => status.counts === "no") ? false : because.length > 0 ? "unknown" : true,
    notCountedBecause: because.length === 0 ? null : because.join("; "),
  };
}

function existenceClause(guards: readonly Guard[]): string {
  const shared = sharedAnswers(guards);
  return `it exists only when ${shared.length > 0 ? describeGuard(shared) : guards.map(describeGuard).join(", or when ")}`;
}

function statusClauses(variants: readonly AssessedSink[]): string[] {
  const clauseOf = ({ status }: AssessedSink): string => status.because.map(sinkClause).join(", and ");
  return [...groupBy(variants, clauseOf)].flatMap(([clause, alike]) => {
    if (clause === "") return [];
    const others = variants.filter((variant) => !alike.includes(variant));
    const guards = guardsAgainst(alike.map(guardOf), others.map(guardOf));
    return guards.map((guard) => whenClause(guard, clause));
  });
}

function guardOf({ sink }: AssessedSink): Guard {
  return sink.guard;
}

/** What one variant shows alone. */
type Variant = Omit<SinkResult, "counted" | "notCountedBecause">;

function merged({ selectorList, selectorCode, narrowedSelectors, ...a }: Variant, b: Variant): Variant {
  const same = <T>(x: T, y: T): T | null => (x === y ? x : null);
  return {
    ...a,
    name: same(a.name, b.name),
    multiRegion: same(a.multiRegion, b.multiRegion),
    organization: same(a.organization, b.organization),
    globalServiceEvents: same(a.globalServiceEvents, b.globalServiceEvents),
    logging: a.logging === b.logging ? a.logging : "unknown",
    selectors: a.selectors === b.selectors ? a.selectors : "unknown",
    ...(selectorList === undefined || JSON.stringify(selectorList) !== JSON.stringify(b.selectorList)
      ? {}
      : { selectorList }),
    ...(selectorCode === undefined || JSON.stringify(selectorCode) !== JSON.stringify(b.selectorCode)
      ? {}
      : { selectorCode }),
    ...(narrowedSelectors === undefined || JSON.stringify(narrowedSelectors) !== JSON.stringify(b.narrowedSelectors)
      ? {}
      : { narrowedSelectors }),
  };
}

function sinkResultOf({ sink, selectors }: AssessedSink, semantics: Semantics): Variant {
  const list = selectorListOf(sink, semantics);
  const code = selectorCodeOf(sink, semantics);
  const narrowed = narrowedSelectorsOf(sink);
  return {
    id: sink.id,
    kind: sink.kind,
    dialect: sink.dialect,
    name: nameOf(sink.name),
    accountId: literalOf(sink.scope.account),
    homeRegion: literalOf(sink.region),
    multiRegion: isSingleRegion(sink) ? false : flag(sink.multiRegion, null),
    organization: flag(sink.organization, false),
    globalServiceEvents: sink.kind === "trail" ? flag(sink.globalServiceEvents, null) : null,
    logging: loggingOf(sink),
    selectors: selectors.kind,
    ...(list === null ? {} : { selectorList: list }),
    ...(code === null ? {} : { selectorCode: code }),
    ...(narrowed.length === 0 ? {} : { narrowedSelectors: narrowed }),
    ...constructOf(sink),
    location: sink.origin.locate(),
  };
}

/** Code cannot declare a telemetry rule where telemetry evaluation is off. */
function loggingOf(sink: Sink): SinkResult["logging"] {
  const logging = recordingSwitch(sink);
  if (sink.kind === "telemetry-rule" && logging.kind === "absent") return "on";
  return logging.kind === "known" ? (logging.value ? "on" : "off") : "unknown";
}

function recordingSwitch(sink: Sink): Setting<boolean> {
  switch (sink.kind) {
    case "trail":
      return sink.logging;
    case "event-data-store":
      return sink.ingestion;
    case "telemetry-rule":
      return sink.evaluation;
  }
}

/** The name as far as it is known; null for one that is wholly open, as names are that CloudFormation makes up. */
function nameOf(name: Text | null): string | null {
  return name === null || name.parts.every((part) => typeof part !== "string") ? null : display(name);
}

function literalOf(text: Text): string | null {
  return knownString(text) ?? null;
}

function flag(setting: Setting<boolean>, whenAbsent: boolean | null): boolean | null {
  switch (setting.kind) {
    case "known":
      return setting.value;
    case "unknown":
      return null;
    case "absent":
      return whenAbsent;
  }
}
