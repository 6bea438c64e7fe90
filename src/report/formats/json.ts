/** The JSON result: the form of `policies/schema/result.json`, key by key, so that nothing internal leaks into it. */
import type { Location } from "../../model/location.ts";
import { jsonText } from "../../model/printable.ts";
import type {
  BaselineComparison,
  ChangedCheck,
  CheckResult,
  ControlResult,
  ControlScope,
  CoverageEntry,
  Finding,
  FixedFinding,
  ResultFile,
  ResultNotification,
  RunDetails,
  SelectorFix,
  SinkResult,
  WrittenCoverage,
  WrittenDetection,
  WrittenFinding,
} from "../../model/result.ts";

/** The result as JSON text, two spaces deep, with a newline at the end. `policies/schema/result.json` describes it. */
export function renderJson(result: CheckResult): string {
  return jsonText(jsonResult(result));
}

function jsonResult(result: CheckResult): ResultFile {
  const { tool, summary } = result;
  return {
    formatVersion: result.formatVersion,
    tool: { name: tool.name, version: tool.version, catalogDate: tool.catalogDate },
    ...(result.run !== undefined && { run: jsonRun(result.run) }),
    sinks: result.sinks.map(jsonSink),
    coverage: result.coverage.map(jsonCoverage),
    ...(result.detections !== undefined && { detections: result.detections.map(jsonDetection) }),
    findings: result.findings.map(jsonFinding),
    notifications: result.notifications.map(jsonNotification),
    ...(result.controls !== undefined && { controls: result.controls.map(jsonControl) }),
    ...(result.baseline !== undefined && { baseline: jsonBaseline(result.baseline) }),
    ...(result.comparable !== undefined && { comparable: result.comparable }),
    summary: { sinks: summary.sinks, coverage: summary.coverage, findings: summary.findings },
  };
}

function jsonControl({
  id,
  title,
  status,
  reading,
  reference,
  url,
  policy,
  evidence,
  counterexample,
  requirements,
  scopes,
}: ControlResult): ControlResult {
  return {
    id,
    title,
    status,
    reading,
    reference,
    url,
    policy,
    evidence,
    ...(counterexample !== undefined && { counterexample }),
    ...(requirements !== undefined && { requirements }),
    ...(scopes !== undefined && { scopes: scopes.map(jsonControlScope) }),
  };
}

function jsonControlScope({ scope, accountId, status, evidence, counterexample }: ControlScope): ControlScope {
  return { scope, accountId, status, evidence, ...(counterexample !== undefined && { counterexample }) };
}

function jsonRun({ date, inputs, accounts }: RunDetails): RunDetails {
  return {
    date,
    inputs: inputs.map(({ kind, name }) => ({ kind, name })),
    accounts: accounts.map(({ scope, accountId, regions, inputs: names }) => ({
      scope,
      accountId,
      regions,
      inputs: names,
    })),
  };
}

function jsonBaseline({ name, fixed, coverage, notCompared, checks }: BaselineComparison): BaselineComparison {
  return {
    name,
    fixed: fixed.map(jsonFixed),
    coverage,
    ...(notCompared !== undefined && {
      notCompared: {
        unread: notCompared.unread,
        findings: notCompared.findings.map(jsonFixed),
        operations: notCompared.operations,
      },
    }),
    ...(checks !== undefined && { checks: checks.map(jsonCheck) }),
  };
}

function jsonCheck({ code, arguments: given, message, location }: ChangedCheck): ChangedCheck {
  return { code, arguments: given, message, location: location === null ? null : jsonLocation(location) };
}

function jsonFixed({ ruleId, level, message, location, resource, fingerprint }: FixedFinding): FixedFinding {
  return { ruleId, level, message, location: location === null ? null : jsonLocation(location), resource, fingerprint };
}

function jsonLocation(location: Location): Location {
  const { uri, startLine, startColumn, endLine, endColumn } = location;
  return { uri, startLine, startColumn, endLine, endColumn };
}

function jsonSink(sink: SinkResult): SinkResult {
  return {
    id: sink.id,
    kind: sink.kind,
    ...(sink.dialect !== undefined && { dialect: sink.dialect }),
    name: sink.name,
    accountId: sink.accountId,
    homeRegion: sink.homeRegion,
    multiRegion: sink.multiRegion,
    organization: sink.organization,
    globalServiceEvents: sink.globalServiceEvents,
    logging: sink.logging,
    selectors: sink.selectors,
    ...(sink.selectorList !== undefined && { selectorList: sink.selectorList }),
    counted: sink.counted,
    notCountedBecause: sink.notCountedBecause,
    ...(sink.construct !== undefined && { construct: sink.construct }),
    location: jsonLocation(sink.location),
  };
}

function jsonCoverage(entry: CoverageEntry): WrittenCoverage {
  const counted = entry.operations.includes("*") || entry.count !== entry.operations.length;
  return {
    policy: entry.policy,
    requirement: entry.requirement,
    service: entry.service,
    eventSource: entry.eventSource,
    operations: entry.operations,
    category: entry.category,
    resource: entry.resource,
    verdict: entry.verdict,
    recordedBy: entry.recordedBy,
    ...(entry.counterexample !== undefined && { counterexample: entry.counterexample }),
    reasons: entry.reasons,
    ...(counted && { count: entry.count }),
    ...(entry.partOf !== undefined && { partOf: entry.partOf }),
    ...(entry.scope !== undefined && { scope: entry.scope }),
    ...(entry.accountId !== undefined && { accountId: entry.accountId }),
  };
}

function jsonDetection(detection: WrittenDetection): WrittenDetection {
  return {
    id: detection.id,
    kind: detection.kind,
    name: detection.name,
    verdict: detection.verdict,
    needs: detection.needs.map(({ eventSource, eventName }) => ({ eventSource, eventName })),
    recordedBy: detection.recordedBy,
    reasons: detection.reasons,
    counterexample: detection.counterexample,
    ...(detection.construct !== undefined && { construct: detection.construct }),
    location: jsonLocation(detection.location),
  };
}

function jsonFix({ sink, selectors, replaces, price }: SelectorFix): SelectorFix {
  return { sink, selectors, ...(replaces !== undefined && { replaces }), ...(price !== undefined && { price }) };
}

/** A finding as JSON has it. */
export function jsonFinding(finding: Finding): WrittenFinding {
  return {
    ruleId: finding.ruleId,
    level: finding.level,
    kind: finding.kind,
    ...(finding.title !== undefined && { title: finding.title }),
    message: finding.message,
    ...(finding.sentence !== undefined && { sentence: finding.sentence }),
    ...(finding.code !== undefined && { code: finding.code }),
    location: jsonLocation(finding.location),
    relatedLocations: finding.relatedLocations.map(({ message, location, inMessage }) => ({
      message,
      location: jsonLocation(location),
      ...(inMessage !== undefined && { inMessage }),
    })),
    resource: finding.resource,
    operations: finding.operations,
    ...(finding.counterexample !== undefined && { counterexample: finding.counterexample }),
    controls: finding.controls,
    baseline: finding.baseline,
    suppressed: finding.suppressed,
    fingerprint: finding.fingerprint,
    causedBy: finding.causedBy ?? null,
    policy: finding.policy,
    requirement: finding.requirement,
    ...(finding.data !== undefined && { data: finding.data }),
    ...(finding.fix !== undefined && { fix: jsonFix(finding.fix) }),
    ...(finding.alsoFor !== undefined && {
      alsoFor: finding.alsoFor.map(({ policy, requirement, fingerprint }) => ({ policy, requirement, fingerprint })),
    }),
  };
}

/** A notification, key by key. */
export function jsonNotification(notification: ResultNotification): ResultNotification {
  const { level, message, location, incomplete, hides, module, folder, accountId, failedCall } = notification;
  return {
    level,
    message,
    location: location === null ? null : jsonLocation(location),
    ...(incomplete !== undefined && { incomplete }),
    ...(hides !== undefined && { hides }),
    ...(module !== undefined && { module }),
    ...(folder !== undefined && { folder }),
    ...(accountId !== undefined && { accountId }),
    ...(failedCall !== undefined && { failedCall }),
  };
}
