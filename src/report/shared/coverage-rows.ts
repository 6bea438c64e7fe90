/** Coverage put together for people: per service, few rows, the gaps first. */
import { groupsOf } from "../../model/group-by.ts";
import type { CheckResult, CoverageEntry, Verdict } from "../../model/result.ts";
import { shortAddress } from "../../model/address.ts";
import { countsByScope, countVerdicts, isCounted, type VerdictCounts } from "./counts.ts";
import { compareText } from "../../model/compare-text.ts";

type Category = CoverageEntry["category"];

/** Operations of one category that share verdict and sinks, on the resources they share. */
export interface CoverageRow {
  readonly category: Category;
  readonly verdict: Verdict;
  readonly operations: readonly string[];
  /** Addresses without the file; empty when the requirement is not about one resource. */
  readonly resources: readonly string[];
  readonly recordedBy: readonly string[];
  /** Operations × resources. */
  readonly count: number;
}

export interface ServiceCoverage {
  /** Catalog id; null: all services none of whose resources is declared. */
  readonly service: string | null;
  /** The requirement, where the result has several policies; else null. */
  readonly requirement: string | null;
  readonly rows: readonly CoverageRow[];
  /** Over all scopes, to compare verdicts with each other; not to be shown. */
  readonly counts: VerdictCounts;
  /** The counts of each scope. */
  readonly scopes: readonly VerdictCounts[];
}

const verdictOrder: readonly Verdict[] = ["uncovered", "partial", "undetermined", "covered", "never-recorded"];
/** The order in which categories are shown. */
export const categoryOrder: readonly Category[] = ["management", "data", "networkActivity", "undocumented", "never"];

/** How people call an operation of a category. */
export const categoryNames: Readonly<Record<Category, string>> = {
  management: "management",
  data: "data",
  networkActivity: "network activity",
  never: "never recorded",
  undocumented: "undocumented",
};

/**
 * One section a service, services by name, all other services last. With several policies in the result one section a
 * service and requirement.
 */
export function serviceCoverage(result: CheckResult): ServiceCoverage[] {
  const severalPolicies = new Set(result.coverage.map((entry) => entry.policy)).size > 1;
  // Of services that the catalog does not know there is nothing to count: findings tell of them.
  const counted = result.coverage.filter((entry) => isCounted(entry) && (entry.service !== null || entry.count > 0));
  const sections = groupsOf(counted, (entry) =>
    JSON.stringify([entry.service, severalPolicies ? `${entry.policy}/${entry.requirement}` : null]),
  );
  return sections.map((entries) => toSection(entries, severalPolicies)).sort(compareSections);
}

function toSection(entries: readonly CoverageEntry[], severalPolicies: boolean): ServiceCoverage {
  const [first] = entries;
  return {
    service: first?.service ?? null,
    requirement: severalPolicies && first !== undefined ? `${first.policy}/${first.requirement}` : null,
    rows: mergeResources(mergeOperations(entries)).sort(compareRows),
    counts: countVerdicts(entries),
    scopes: countsByScope(entries),
  };
}

function mergeOperations(entries: readonly CoverageEntry[]): CoverageRow[] {
  const alike = groupsOf(entries, (entry) =>
    JSON.stringify([entry.category, entry.verdict, entry.resource?.address, entry.recordedBy]),
  );
  return alike.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [
      {
        category: first.category,
        verdict: first.verdict,
        operations: [...new Set(group.flatMap((entry) => entry.operations))].sort(compareText),
        resources: first.resource === null ? [] : [first.resource.construct ?? shortAddress(first.resource.address)],
        recordedBy: first.recordedBy.map(shortAddress),
        count: sum(group),
      },
    ];
  });
}

function mergeResources(rows: readonly CoverageRow[]): CoverageRow[] {
  const alike = groupsOf(rows, (row) =>
    JSON.stringify([row.category, row.verdict, row.operations, row.recordedBy, row.resources.length === 0]),
  );
  return alike.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [{ ...first, resources: group.flatMap((row) => row.resources), count: sum(group) }];
  });
}

function sum(items: readonly { readonly count: number }[]): number {
  return items.reduce((total, item) => total + item.count, 0);
}

function compareSections(a: ServiceCoverage, b: ServiceCoverage): number {
  if ((a.service === null) !== (b.service === null)) return a.service === null ? 1 : -1;
  return compareText(a.service ?? "", b.service ?? "") || compareText(a.requirement ?? "", b.requirement ?? "");
}

function compareRows(a: CoverageRow, b: CoverageRow): number {
  return (
    verdictOrder.indexOf(a.verdict) - verdictOrder.indexOf(b.verdict) ||
    categoryOrder.indexOf(a.category) - categoryOrder.indexOf(b.category) ||
    compareText(a.resources[0] ?? "", b.resources[0] ?? "") ||
    compareText(a.operations[0] ?? "", b.operations[0] ?? "")
  );
}
