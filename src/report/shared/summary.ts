/** What a whole result adds up to, in words. */
import type { CheckResult, Level, Verdict } from "../../model/result.ts";
import { groupByCause } from "./group.ts";
import { counted } from "../../model/words.ts";
import { countsByScope, range } from "./counts.ts";
import { compareLevels, isActive } from "./order.ts";

/** What a whole result amounts to: the worst that holds. Only `clean` deserves a tick. */
export type RunOutcome =
  | { readonly kind: "fails"; readonly level: Level }
  /** Something could not be read: what it would have shown is not known. */
  | { readonly kind: "incomplete" }
  /** Something could not be decided. */
  | { readonly kind: "open" }
  /** There was nothing to judge: neither a trail nor an event that was asked for. */
  | { readonly kind: "nothing-judged" }
  | { readonly kind: "clean" };

/**
 * Tells what a result amounts to.
 * @param complete whether every input could be read; left out: as the notifications say
 */
export function standingOf(result: CheckResult, complete = saysComplete(result)): RunOutcome {
  const active = result.findings.filter(isActive);
  const [worst] = active.filter((finding) => finding.kind === "fail").sort((a, b) => compareLevels(a.level, b.level));
  if (worst !== undefined) return { kind: "fails", level: worst.level };
  if (!complete) return { kind: "incomplete" };
  if (active.some((finding) => finding.kind === "open")) return { kind: "open" };
  return { kind: wasJudged(result) ? "clean" : "nothing-judged" };
}

function saysComplete({ notifications }: CheckResult): boolean {
  return notifications.every(({ level }) => level !== "error");
}

function wasJudged({ coverage, sinks }: CheckResult): boolean {
  return coverage.length > 0 || sinks.length > 0;
}

/**
 * The parts of the last line: findings, whether something is missing, coverage. "No findings" stands there only where
 * all was read and something was judged.
 * @param complete as in `standingOf`
 */
export function headlineParts(result: CheckResult, complete = saysComplete(result)): string[] {
  const isClaim = complete && wasJudged(result);
  return [
    ...(result.findings.length > 0 || isClaim ? [findingCounts(result)] : []),
    ...(complete ? [] : ["incomplete: some input could not be read"]),
    wasJudged(result) ? coverageCounts(result) : nothingJudged(complete),
  ];
}

function nothingJudged(complete: boolean): string {
  return complete ? "nothing judged: no trail or event data store found" : "nothing judged in the rest";
}

/** "1 error, 2 warnings, 3 notes, 1 suppressed": several of one cause count once, as they are shown. */
export function findingCounts(result: CheckResult): string {
  const active = groupByCause(result.findings.filter(isActive));
  const of = (level: Level): number => active.filter(({ shown }) => shown.level === level).length;
  const inactive = groupByCause(result.findings.filter((finding) => !isActive(finding)));
  const suppressed = inactive.filter(({ shown }) => shown.suppressed !== null).length;
  const unchanged = inactive.length - suppressed;
  const levels = [
    ...(of("error") > 0 ? [counted(of("error"), "error")] : []),
    ...(of("warning") > 0 ? [counted(of("warning"), "warning")] : []),
    ...(of("note") > 0 ? [counted(of("note"), "note")] : []),
  ];
  const parts = [
    ...levels,
    ...(suppressed > 0 ? [`${String(suppressed)} suppressed`] : []),
    ...(unchanged > 0 ? [`${String(unchanged)} unchanged`] : []),
  ];
  return parts.length === 0 ? "no findings" : parts.join(", ");
}

/**
 * "34 operations covered, 1 in part, 2 not recorded, 3 undetermined, 2 never recorded by CloudTrail", each counted on
 * each resource; of several accounts "30 to 34 operations covered, 0 to 2 not recorded in each of 3 accounts".
 */
export function coverageCounts({ coverage }: CheckResult): string {
  if (coverage.length === 0) return "no required events";
  const scopes = countsByScope(coverage);
  const isThere = (verdict: Verdict): boolean => scopes.some((counts) => counts[verdict] > 0);
  const of = (verdict: Verdict): string => range(scopes.map((counts) => counts[verdict]));
  const single = scopes.every(({ covered }) => covered === 1);
  const parts = [
    `${of("covered")} ${single ? "operation" : "operations"} covered`,
    ...(isThere("partial") ? [`${of("partial")} in part`] : []),
    ...(isThere("uncovered") ? [`${of("uncovered")} not recorded`] : []),
    ...(isThere("undetermined") ? [`${of("undetermined")} undetermined`] : []),
    ...(isThere("never-recorded") ? [`${of("never-recorded")} never recorded by CloudTrail`] : []),
  ];
  return `${parts.join(", ")}${scopes.length === 1 ? "" : ` in each of ${String(scopes.length)} accounts`}`;
}
