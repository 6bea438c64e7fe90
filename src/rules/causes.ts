import { groupBy } from "../model/group-by.ts";
import type { Reason } from "../model/reasons/reason.ts";
import type { StatusReason } from "../model/reasons/sink-reason.ts";
import type { Finding, ResultReason } from "../model/result.ts";

/** The rules that say of a sink why it records nothing, by the recording status that verdicts give as the reason. */
const toldBy: Readonly<Record<StatusReason["code"], readonly string[]>> = {
  refused: ["trail-rejected", "selector-rejected"],
  "switched-off": ["trail-not-logging"],
  // No rule has findings of these and of what is below of telemetry rules: the verdicts are all that tells of them.
  "switch-unknown": [],
  "may-differ": [],
  "no-operations-collected": [],
  "deliveries-fail": ["trail-delivery-failing"],
  "rule-of-other-telemetry": [],
  "rule-setting-unknown": [],
  "rule-criteria-undocumented": [],
  "rules-in-conflict": [],
};

/** The rules on verdicts; what a change loses is told whatever else is found. */
const onVerdicts: ReadonlySet<string> = new Set([
  "event-not-recorded",
  "event-partly-recorded",
  "coverage-undetermined",
]);

/**
 * Findings with the one that they follow from: events are not recorded for the only reason that a sink is refused, say,
 * and that is a finding of its own. Where two findings stand in the way, mending one is not enough: it follows from
 * none.
 */
export function withCauses(findings: readonly Finding[]): Finding[] {
  const told = groupBy(findings, ({ ruleId, resource }) => keyOf(ruleId, resource ?? ""));
  return findings.map((finding) => {
    const causedBy = onVerdicts.has(finding.ruleId) ? causeOf(finding.data?.reasons ?? [], told) : null;
    return causedBy === null ? finding : { ...finding, causedBy };
  });
}

/** Says of which events the verdict is, not why they are not recorded. */
const circumstance = "resource-exists-when" satisfies Reason["code"];

function causeOf(reasons: readonly ResultReason[], told: ReadonlyMap<string, readonly Finding[]>): string | null {
  const inTheWay = reasons.filter(({ code }) => code !== circumstance);
  const causes = inTheWay.map(({ code, sink }) => {
    const rules = Object.entries(toldBy).find(([reason]) => reason === code)?.[1] ?? [];
    return rules.flatMap((rule) => told.get(keyOf(rule, sink ?? "")) ?? []);
  });
  const [only, ...others] = new Set(causes.flat().map(({ fingerprint }) => fingerprint));
  return others.length > 0 || causes.some((found) => found.length === 0) ? null : (only ?? null);
}

function keyOf(ruleId: string, resource: string): string {
  return `${ruleId} ${resource}`;
}
