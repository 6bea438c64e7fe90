/**
 * The report for the Code Quality widget of GitLab: a list of issues, each with description, check name, fingerprint,
 * severity and place (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format, read 2026-12-01).
 * GitLab compares the fingerprints of two branches, so findings of the baseline are in it too.
 */
import { createHash } from "node:crypto";
import type { Location } from "../../model/location.ts";
import { jsonText, printable } from "../../model/printable.ts";
import type { CheckResult, Finding, Level, ResultNotification } from "../../model/result.ts";
import { messageParts } from "../shared/message.ts";
import { worstFirst } from "../shared/order.ts";

export interface GitlabOptions {
  /** Path of an input file relative to the repository; the uri itself where left out. */
  readonly repositoryPath?: (uri: string) => string;
}

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: "info" | "minor" | "major" | "critical" | "blocker";
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** The list as JSON, the worst first. What is suppressed is left out. */
export function renderGitlab(result: CheckResult, options: GitlabOptions = {}): string {
  const pathOf = options.repositoryPath ?? ((uri: string) => uri);
  const findings = result.findings.filter(({ suppressed }) => suppressed === null).sort(worstFirst);
  const issues = [
    ...result.notifications.map((notification) => ofNotification(notification, pathOf)),
    ...findings.map((finding) => ofFinding(finding, pathOf)),
  ];
  return jsonText(withDistinctFingerprints(issues));
}

const severities: Readonly<Record<Level, Issue["severity"]>> = { error: "critical", warning: "major", note: "minor" };

function ofFinding(finding: Finding, pathOf: (uri: string) => string): Issue {
  return {
    description: printable(messageParts(finding).sentence),
    check_name: finding.ruleId,
    fingerprint: finding.fingerprint,
    severity: finding.kind === "informational" ? "info" : severities[finding.level],
    location: placeOf(finding.location, pathOf),
  };
}

/** What could not be read is the worst that a report can say: nothing is known of it. */
function ofNotification(
  { level, message, location, incomplete }: ResultNotification,
  pathOf: (uri: string) => string,
): Issue {
  return {
    description: printable(message),
    check_name: incomplete === true ? "input-not-read" : "about-this-run",
    fingerprint: createHash("sha256")
      .update(JSON.stringify([message, location?.uri]))
      .digest("hex")
      .slice(0, 16),
    severity: incomplete === true ? "critical" : level === "note" ? "info" : "minor",
    // GitLab shows no issue without a file.
    location: placeOf(location ?? { uri: "trailproof.yaml", startLine: 1 }, pathOf),
  };
}

function placeOf(
  { uri, startLine }: Pick<Location, "uri" | "startLine">,
  pathOf: (uri: string) => string,
): Issue["location"] {
  return { path: printable(pathOf(uri)).replace(/^\.\//, ""), lines: { begin: startLine } };
}

/** GitLab shows one issue of several with the same fingerprint. */
function withDistinctFingerprints(issues: readonly Issue[]): Issue[] {
  const times = new Map<string, number>();
  return issues.map((issue) => {
    const before = times.get(issue.fingerprint) ?? 0;
    times.set(issue.fingerprint, before + 1);
    return before === 0 ? issue : { ...issue, fingerprint: `${issue.fingerprint}-${String(before + 1)}` };
  });
}
