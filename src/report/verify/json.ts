/** The result of `verify` as JSON: the form of `policies/schema/verify-result.json`. */
import { jsonText } from "../../model/printable.ts";
import type { EvidenceEntry, VerifyResult } from "../../model/verify-result.ts";
import { jsonFinding, jsonNotification } from "../formats/json.ts";

/** The result as JSON text, two spaces deep, with a newline at the end. */
export function verifyJson({
  period,
  records,
  groups,
  completeness,
  evidence,
  selectors,
  unknown,
  check,
}: VerifyResult): string {
  return jsonText({
    formatVersion: 1,
    tool: check.tool,
    period: { from: period.from, to: period.to },
    records,
    groups,
    completeness,
    evidence: evidence.map(jsonEvidence),
    selectors: selectors.map(({ sink, selector, name, count, bytes, alone }) => ({
      sink,
      selector,
      name,
      count,
      bytes,
      alone,
    })),
    unknown,
    findings: check.findings.map(jsonFinding),
    notifications: check.notifications.map(jsonNotification),
    ...(check.controls !== undefined && { controls: check.controls }),
  });
}

function jsonEvidence({ proven, ...entry }: EvidenceEntry): EvidenceEntry {
  return { ...entry, ...(proven !== undefined && { proven }) };
}
