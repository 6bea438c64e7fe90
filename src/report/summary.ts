/** What a whole result adds up to, in words. */
import type { CheckResult, Level } from "../model/result.ts";
import { plural } from "./layout.ts";
import { isActive } from "./order.ts";

/** "1 error, 2 warnings, 3 notes, 1 suppressed". */
export function findingCounts(result: CheckResult): string {
  const active = result.findings.filter(isActive);
  const of = (level: Level): number => active.filter((finding) => finding.level === level).length;
  const suppressed = result.findings.filter((finding) => finding.suppressed !== null).length;
  const unchanged = result.findings.length - active.length - suppressed;
  const parts = [
    ...(of("error") > 0 ? [plural(of("error"), "error")] : []),
    ...(of("warning") > 0 ? [plural(of("warning"), "warning")] : []),
    ...(of("note") > 0 ? [plural(of("note"), "note")] : []),
    ...(suppressed > 0 ? [`${String(suppressed)} suppressed`] : []),
    ...(unchanged > 0 ? [`${String(unchanged)} unchanged`] : []),
  ];
  return parts.length === 0 ? "no findings" : parts.join(", ");
}

/** "34 operations covered, 1 in part, 2 not recorded, 3 undetermined, 2 never recorded by CloudTrail", each counted on each resource. */
export function coverageCounts(result: CheckResult): string {
  const { covered, partial, uncovered, undetermined, neverRecorded } = result.summary.coverage;
  const parts = [
    `${plural(covered, "operation")} covered`,
    ...(partial > 0 ? [`${String(partial)} in part`] : []),
    ...(uncovered > 0 ? [`${String(uncovered)} not recorded`] : []),
    ...(undetermined > 0 ? [`${String(undetermined)} undetermined`] : []),
    ...(neverRecorded > 0 ? [`${String(neverRecorded)} never recorded by CloudTrail`] : []),
  ];
  return result.coverage.length === 0 ? "no coverage to judge" : parts.join(", ");
}
