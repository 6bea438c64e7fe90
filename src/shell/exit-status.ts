import type { CheckResult, Finding, Level } from "../model/result.ts";

/** What the exit status of a command says (docs/commands.md, "Exit status"). */
export const exitStatus = { ok: 0, findings: 1, usage: 2, incomplete: 3 } as const;

/** What `--fail-on` and the input `fail-on` take. */
export const failOnLevels = ["error", "warning", "note", "none"] as const;

const rank: Readonly<Record<Level, number>> = { error: 3, warning: 2, note: 1 };

export interface Threshold {
  readonly failOn: (typeof failOnLevels)[number];
  /** Whether what is open counts too. */
  readonly undetermined: boolean;
  /** Whether what the baseline has already counts too; default: it does not. */
  readonly unchangedToo?: boolean;
}

/**
 * 3 when something could not be read, else 1 when a finding counts, else 0. Wrong usage is told before there is a
 * result.
 */
export function exitStatusOf(result: CheckResult, complete: boolean, threshold: Threshold): number {
  if (!complete) return exitStatus.incomplete;
  return result.findings.some((finding) => failsRun(finding, threshold)) ? exitStatus.findings : exitStatus.ok;
}

/** Whether a finding by itself makes the exit status 1. */
export function failsRun(finding: Finding, { failOn, undetermined, unchangedToo = false }: Threshold): boolean {
  if (failOn === "none" || finding.suppressed !== null || (finding.baseline === "unchanged" && !unchangedToo))
    return false;
  switch (finding.kind) {
    case "fail":
      return rank[finding.level] >= rank[failOn];
    case "open":
      return undetermined;
    case "informational":
      return false;
  }
}
