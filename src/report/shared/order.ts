import { compareText } from "../../model/compare-text.ts";
import type { Finding, FindingKind, Level } from "../../model/result.ts";

const levelRank: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 };
const kindRank: Readonly<Record<FindingKind, number>> = { fail: 0, open: 1, informational: 2 };

/** Orders levels from the worst to the mildest. */
export function compareLevels(a: Level, b: Level): number {
  return levelRank[a] - levelRank[b];
}

/** Orders findings worst first: level, then kind (fail, open, informational), then place, rule and fingerprint. */
export function worstFirst(a: Finding, b: Finding): number {
  return (
    compareLevels(a.level, b.level) ||
    kindRank[a.kind] - kindRank[b.kind] ||
    compareText(a.location.uri, b.location.uri) ||
    a.location.startLine - b.location.startLine ||
    a.location.startColumn - b.location.startColumn ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

/** Whether a finding asks for attention: nobody suppressed it and the baseline does not have it. */
export function isActive(finding: Finding): boolean {
  return finding.suppressed === null && finding.baseline !== "unchanged";
}
