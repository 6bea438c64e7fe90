/**
 * Findings of one cause, put together for people: over resources, instances of a module, root modules, stacks and
 * accounts. The JSON result has one finding a resource.
 */
import { fileOf } from "../../model/address.ts";
import { compareText } from "../../model/compare-text.ts";
import { groupsOf } from "../../model/group-by.ts";
import type { Finding } from "../../model/result.ts";
import { compareLevels, isActive, worstFirst } from "./order.ts";

export interface FindingGroup {
  /** The finding that is shown in full: the worst, first in the order of places, about a resource where one is. */
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
    const members = new Set(groupMembers(group).map(({ fingerprint }) => fingerprint));
    return { ...group, consequences: folded.filter(({ causedBy }) => members.has(causedBy ?? "")) };
  });
}

/**
 * Groups findings by rule, level, kind, `causeKey` and whether they are suppressed or in the baseline. Groups and their
 * members come
 * worst first.
 * An empty `causeKey` stands for a cause of its own.
 *
 * @param apart what else keeps findings apart; left out: nothing
 * @param baseline whether those that the baseline has stand apart from those that are new
 */
export function groupFindings(
  findings: readonly Finding[],
  apart: (finding: Finding) => string = () => "",
  baseline: "apart" | "together" = "apart",
): FindingGroup[] {
  const groups = groupsOf(findings, (finding, index) => {
    const cause = finding.causeKey === "" ? String(index) : `=${finding.causeKey}`;
    return [finding.ruleId, finding.level, finding.kind, stateOf(finding, baseline), apart(finding), cause].join(" ");
  });
  return groups.map(toGroup).sort((a, b) => worstFirst(a.shown, b.shown));
}

/** What is suppressed or in the baseline is no part of what asks for attention. */
function stateOf(finding: Finding, baseline: "apart" | "together"): string {
  if (finding.suppressed !== null) return "suppressed";
  return baseline === "apart" && finding.baseline === "unchanged" ? "unchanged" : "active";
}

function toGroup(members: readonly Finding[]): FindingGroup {
  const inOrder = [...members].sort((a, b) => Number(isActive(b)) - Number(isActive(a)) || worstFirst(a, b));
  const shown = inOrder.find(({ resource }) => resource !== null) ?? inOrder[0];
  if (shown === undefined) throw new Error("a group of findings cannot be empty");
  const operations = [...new Set(members.flatMap((finding) => finding.operations))].sort(compareText);
  return { shown, others: inOrder.filter((finding) => finding !== shown), operations, consequences: [] };
}

/** All findings of a group, the one that is shown first. */
export function groupMembers({ shown, others }: FindingGroup): readonly Finding[] {
  return [shown, ...others];
}

/** The operations of a group that the shown message does not name. */
export function unnamedOperations({ operations, shown }: FindingGroup): string[] {
  const named = new Set(shown.data?.namedOperations);
  return operations.filter((operation) => operation !== "*" && !named.has(operation));
}

/** The controls that a group is about, with those of what follows from it. */
export function controlsOf(group: FindingGroup): string[] {
  return [...new Set([...groupMembers(group), ...group.consequences].flatMap(({ controls }) => controls))];
}

/** The accounts, root modules and stacks that a group is about, by their ids, each once. */
export function scopesOf(group: FindingGroup): string[] {
  return [...new Set(groupMembers(group).flatMap(({ scopeId }) => scopeId ?? []))].sort(compareText);
}

/** The resources, trails and event data stores that a group is about, by their ids, each once. */
export function resourcesOf(group: FindingGroup): string[] {
  return [...new Set(groupMembers(group).flatMap(({ resource }) => resource ?? []))];
}

/**
 * How people call scopes: root modules by their folders, where the files have one name, everything else by its file or
 * account.
 */
export function scopeNames(ids: readonly string[]): string[] {
  const files = [...new Set(ids.map((id) => fileOf(id) ?? id))];
  const bases = new Set(files.map((file) => file.slice(file.lastIndexOf("/") + 1)));
  const folders = files.map((file) => (file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : "."));
  return files.length > 1 && bases.size === 1 ? folders : files;
}
