/**
 * Findings of one cause over several resources, put together for people.
 * Machines get one finding a resource, so that an alert sits on the line that a change adds.
 */
import { groupsOf } from "../../model/group-by.ts";
import type { Finding } from "../../model/result.ts";
import { compareText } from "../../model/compare-text.ts";
import { compareLevels, isActive, worstFirst } from "./order.ts";

export interface FindingGroup {
  /** The finding that is shown in full: the worst, first in the order of places. */
  readonly shown: Finding;
  /** The others of the same cause, in order. */
  readonly others: readonly Finding[];
  /** The operations of all of them, sorted, each once. */
  readonly operations: readonly string[];
  /** What follows from it, in order: it goes when this is mended. */
  readonly consequences: readonly Finding[];
}

/**
 * As `groupFindings`, with what follows from another finding of the list told there, where that is as bad and asks for
 * attention too.
 */
export function groupByCause(findings: readonly Finding[]): FindingGroup[] {
  const causes = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  const isFolded = (finding: Finding): boolean => {
    const cause = causes.get(finding.causedBy ?? "");
    return (
      cause !== undefined && isActive(cause) === isActive(finding) && compareLevels(cause.level, finding.level) <= 0
    );
  };
  const folded = findings.filter(isFolded).sort(worstFirst);
  return groupFindings(findings.filter((finding) => !isFolded(finding))).map((group) => {
    const members = new Set([group.shown, ...group.others].map(({ fingerprint }) => fingerprint));
    return { ...group, consequences: folded.filter(({ causedBy }) => members.has(causedBy ?? "")) };
  });
}

/**
 * Groups findings by rule, level, kind, `causeKey` and whether they ask for attention. Groups and their members come
 * worst first.
 * An empty `causeKey` stands for a cause of its own.
 */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = groupsOf(findings, (finding, index) => {
    const cause = finding.causeKey === "" ? String(index) : `=${finding.causeKey}`;
    return `${finding.ruleId} ${finding.level} ${finding.kind} ${String(isActive(finding))} ${cause}`;
  });
  return groups.map(toGroup).sort((a, b) => worstFirst(a.shown, b.shown));
}

function toGroup(members: readonly Finding[]): FindingGroup {
  const [shown, ...others] = [...members].sort(worstFirst);
  if (shown === undefined) throw new Error("a group of findings cannot be empty");
  const operations = [...new Set(members.flatMap((finding) => finding.operations))].sort(compareText);
  return { shown, others, operations, consequences: [] };
}

/** The operations of a group that the shown message does not name. */
export function unnamedOperations({ operations, shown }: FindingGroup): string[] {
  const named = new Set(shown.data?.namedOperations);
  return operations.filter((operation) => operation !== "*" && !named.has(operation));
}

/** The controls that a group is about, with those of what follows from it. */
export function controlsOf({ shown, consequences }: FindingGroup): string[] {
  return [...new Set([shown, ...consequences].flatMap(({ controls }) => controls))];
}
