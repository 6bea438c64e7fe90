/** Coverage put together for people: per service, few rows, the gaps first. */
import { groupBy, groupsOf } from "../../model/group-by.ts";
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
  /** The live accounts that it is about, where the result has several and not all are alike; else empty. */
  readonly accounts: readonly string[];
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
  return sections.flatMap((entries) => byAccounts(entries, severalPolicies)).sort(compareSections);
}

/** One section, or one for each set of accounts of which the same is said. */
function byAccounts(entries: readonly CoverageEntry[], severalPolicies: boolean): ServiceCoverage[] {
  const accounts = groupBy(entries, ({ accountId = "" }) => accountId);
  if (accounts.size < 2) return [toSection(entries, severalPolicies)];
  const sections = [...accounts].map(([account, own]) => ({ account, own, section: toSection(own, severalPolicies) }));
  const alike = groupsOf(sections, ({ section }) => JSON.stringify(section.rows));
  if (alike.length < 2) return [toSection(entries, severalPolicies)];
  return alike.map((members) => ({
    ...toSection(
      members.flatMap(({ own }) => own),
      severalPolicies,
    ),
    accounts: members.map(({ account }) => account),
    rows: members[0]?.section.rows ?? [],
  }));
}

function toSection(entries: readonly CoverageEntry[], severalPolicies: boolean): ServiceCoverage {
  const [first] = entries;
  return {
    service: first?.service ?? null,
    requirement: severalPolicies && first !== undefined ? `${first.policy}/${first.requirement}` : null,
    accounts: [],
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
  return (
    compareText(a.service ?? "", b.service ?? "") ||
    compareText(a.requirement ?? "", b.requirement ?? "") ||
    compareText(a.accounts[0] ?? "", b.accounts[0] ?? "")
  );
}

function compareRows(a: CoverageRow, b: CoverageRow): number {
  return (
    verdictOrder.indexOf(a.verdict) - verdictOrder.indexOf(b.verdict) ||
    categoryOrder.indexOf(a.category) - categoryOrder.indexOf(b.category) ||
    compareText(a.resources[0] ?? "", b.resources[0] ?? "") ||
    compareText(a.operations[0] ?? "", b.operations[0] ?? "")
  );
}
