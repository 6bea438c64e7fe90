import type { SinkReason } from "../model/reasons/sink-reason.ts";
import type { Finding, ResultReason } from "../model/result.ts";

/** The rules that say of a sink why it records nothing, by the reason that verdicts give for it. */
const toldBy: Readonly<Partial<Record<SinkReason["code"], readonly string[]>>> = {
  refused: ["trail-rejected", "selector-rejected"],
  "switched-off": ["trail-not-logging"],
  "deliveries-fail": ["trail-delivery-failing"],
};

/** The rules on verdicts; what a change loses is told whatever else is found. */
const onVerdicts: ReadonlySet<string> = new Set([
  "event-not-recorded",
  "event-partly-recorded",
  "coverage-undetermined",
]);

/**
 * Findings with the one that they follow from: events are not recorded for the only reason that a sink is refused, say,
 * and that is a finding of
 * its own. With several such sinks it is that of the first.
 */
export function withCauses(findings: readonly Finding[]): Finding[] {
  const told = new Map(
    findings.flatMap(({ ruleId, resource, fingerprint }) =>
      resource === null ? [] : [[keyOf(ruleId, resource), fingerprint] as const],
    ),
  );
  return findings.map((finding) => {
    const causedBy = onVerdicts.has(finding.ruleId) ? causeOf(finding.data?.reasons ?? [], told) : undefined;
    return causedBy === undefined ? finding : { ...finding, causedBy };
  });
}

function causeOf(reasons: readonly ResultReason[], told: ReadonlyMap<string, string>): string | undefined {
  const causes = reasons.map(({ code, sink }) => {
    const rules = Object.entries(toldBy).find(([reason]) => reason === code)?.[1] ?? [];
    return rules.map((rule) => told.get(keyOf(rule, sink ?? ""))).find((fingerprint) => fingerprint !== undefined);
  });
  return causes.every((cause) => cause !== undefined) ? causes[0] : undefined;
}

function keyOf(ruleId: string, resource: string): string {
  return `${ruleId} ${resource}`;
}
