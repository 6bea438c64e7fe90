/** SARIF 2.1.0 for GitHub code scanning and other viewers. */
import type { Invocation, Log, Notification, Run } from "sarif";
import { jsonText } from "../../../model/printable.ts";
import type { CheckResult, Finding, RunNotification } from "../../../model/result.ts";
import type { RuleMeta } from "../../../rules/types.ts";
import type { TextFinder } from "../../shared/code-frame.ts";
import { counted } from "../../../model/words.ts";
import { lineHashes } from "./line-hash.ts";
import type { LineHash } from "./line-hash.ts";
import { groupNotifications, type NotificationGroup } from "../../shared/notifications.ts";
import { isActive } from "../../shared/order.ts";
import { alertsOf, type Alert } from "./alerts.ts";
import { physicalLocation, sourceRoot, withoutLinks } from "./location.ts";
import type { RepositoryPath } from "./location.ts";
import { sarifResult } from "./result.ts";
import { reportingDescriptor } from "./rules.ts";
import { taxonomiesOf } from "./taxonomies.ts";

/** GitHub refuses a run with more results. */
export const mostResults = 25_000;

const informationUri = "https://www.npmjs.com/package/trailproof";

export interface SarifOptions {
  /**
   * Path of an input file relative to `GITHUB_WORKSPACE` or the top of the repository; the uri itself where left out.
   */
  readonly repositoryPath?: RepositoryPath;
  /** Text of an input file, for the fingerprint of its lines. */
  readonly sourceText: TextFinder;
  /** Whether every input could be read. Left out: no notification has level error. */
  readonly complete?: boolean;
  /** Tells several analyses of one commit apart; default `trailproof`. */
  readonly category?: string;
}

/** The result as SARIF text, with a newline at the end. `rules` are all rules that ran. */
export function renderSarif(result: CheckResult, rules: readonly RuleMeta[], options: SarifOptions): string {
  return jsonText(sarifLog(result, rules, options));
}

/** The result as a SARIF log with one run. */
export function sarifLog(result: CheckResult, rules: readonly RuleMeta[], options: SarifOptions): Log {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [sarifRun(result, rules, options)],
  };
}

function sarifRun(result: CheckResult, rules: readonly RuleMeta[], options: SarifOptions): Run {
  const repositoryPath = options.repositoryPath ?? ((uri: string) => uri);
  const all = alertsOf(result.findings);
  const alerts = worstOf(all);
  const findings = alerts.flatMap((alert) => alert.findings);
  const taxonomies = taxonomiesOf(findings, result.controls ?? []);
  const context = {
    ruleIndexes: new Map(rules.map((rule, index) => [rule.id, index])),
    taxonomies,
    repositoryPath,
    lineHash: lineHashOf(options.sourceText),
    withSuppressions: findings.some((finding) => finding.suppressed !== null),
  };
  return {
    tool: {
      driver: {
        name: result.tool.name,
        version: result.tool.version,
        semanticVersion: result.tool.version,
        informationUri,
        rules: rules.map(reportingDescriptor),
        ...(taxonomies.components.length > 0 && {
          supportedTaxonomies: taxonomies.components.map(({ name }, index) => ({ name, index })),
        }),
        properties: { catalogDate: result.tool.catalogDate },
      },
    },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { [sourceRoot]: { description: { text: "The top of the repository that was checked." } } },
    automationDetails: { id: `${options.category ?? "trailproof"}/` },
    invocations: [invocation(result, { all: all.length, shown: alerts.length }, repositoryPath, options.complete)],
    ...(taxonomies.components.length > 0 && { taxonomies: [...taxonomies.components] }),
    results: alerts.map((alert) => sarifResult(alert, context)),
  };
}

/** All results, or the worst of them where there are more than GitHub takes. */
function worstOf(alerts: readonly Alert[]): readonly Alert[] {
  if (alerts.length <= mostResults) return alerts;
  const asksForAttention = ({ findings }: Alert): boolean => findings.some(isActive);
  const rest = alerts.filter((alert) => !asksForAttention(alert));
  return [...alerts.filter(asksForAttention), ...rest].slice(0, mostResults);
}

function invocation(
  result: CheckResult,
  results: { readonly all: number; readonly shown: number },
  repositoryPath: RepositoryPath,
  complete: boolean | undefined,
): Invocation {
  const left = results.all - results.shown;
  const notifications: RunNotification[] = [...result.notifications];
  if (left > 0) {
    const message = `GitHub accepts ${String(mostResults)} results of a run, so the ${counted(left, "mildest result")} of ${String(results.all)} ${left === 1 ? "is" : "are"} left out. The JSON result has all.`;
    notifications.push({ level: "warning", message, location: null });
  }
  return {
    executionSuccessful: complete ?? result.notifications.every((notification) => notification.level !== "error"),
    toolExecutionNotifications: groupNotifications(notifications).map((group) =>
      sarifNotification(group, repositoryPath),
    ),
  };
}

function sarifNotification(
  { level, message, locations }: NotificationGroup,
  repositoryPath: RepositoryPath,
): Notification {
  return {
    level,
    message: { text: withoutLinks(message) },
    ...(locations.length > 0 && {
      locations: locations.map((location) => ({ physicalLocation: physicalLocation(location, repositoryPath) })),
    }),
  };
}

/** Looks up the hash of a finding's first line; each file is prepared once, and only when a finding is in it. */
function lineHashOf(sourceText: TextFinder): (finding: Finding) => string | undefined {
  const hashes = new Map<string, LineHash>();
  return ({ location }) => {
    let ofFile = hashes.get(location.uri);
    if (ofFile === undefined) {
      const text = sourceText(location.uri);
      ofFile = text === undefined ? () => undefined : lineHashes(text);
      hashes.set(location.uri, ofFile);
    }
    return ofFile(location.startLine);
  };
}
