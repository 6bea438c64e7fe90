/** Coverage as a matrix: accounts, services and resources against the kinds of events. */
import { shortAddress } from "../../model/address.ts";
import { compareText } from "../../model/compare-text.ts";
import { groupsOf } from "../../model/group-by.ts";
import type { CheckResult, CoverageEntry, Verdict } from "../../model/result.ts";
import { categoryOrder } from "./coverage-rows.ts";
import { countVerdicts, isCounted, type VerdictCounts } from "./counts.ts";
import { accountNames } from "./judged-accounts.ts";

/** What is said of one service, or one resource of it, in one account. */
export interface MatrixRow {
  /** Empty for results that do not name accounts. */
  readonly account: string;
  /** Null: all services none of whose resources is declared. */
  readonly service: string | null;
  /** Address or construct; null for what is not about one resource. */
  readonly resource: string | null;
  readonly type: string | null;
  readonly policy: string;
  readonly requirement: string;
  readonly cells: readonly MatrixCell[];
  readonly worst: Verdict;
  readonly recordedBy: readonly string[];
  /** The entries that are not covered, worst first. */
  readonly gaps: readonly CoverageEntry[];
}

/** The verdicts on one kind of events. */
export interface MatrixCell {
  readonly category: CoverageEntry["category"];
  readonly counts: VerdictCounts;
}

/** From the worst to the best. */
export const verdictOrder: readonly Verdict[] = ["uncovered", "partial", "undetermined", "never-recorded", "covered"];

/** The rows by account, service and resource; what another requirement counts too stands there alone. */
export function coverageMatrix(result: CheckResult): MatrixRow[] {
  const accountOf = accountNames(result);
  const entries = result.coverage.filter((entry) => isCounted(entry) && (entry.service !== null || entry.count > 0));
  const groups = groupsOf(entries, (entry) =>
    JSON.stringify([accountOf(entry), entry.service, entry.resource?.address, entry.policy, entry.requirement]),
  );
  return groups.map((members) => rowOf(members, accountOf)).sort(compareRows);
}

function rowOf(entries: readonly CoverageEntry[], accountOf: (entry: CoverageEntry) => string): MatrixRow {
  const [first] = entries;
  if (first === undefined) throw new Error("a row of the matrix has no entry");
  const cells = categoryOrder.flatMap((category): MatrixCell[] => {
    const own = entries.filter((entry) => entry.category === category);
    return own.length === 0 ? [] : [{ category, counts: countVerdicts(own) }];
  });
  const rank = ({ verdict }: CoverageEntry): number => verdictOrder.indexOf(verdict);
  const sorted = [...entries].sort((a, b) => rank(a) - rank(b));
  return {
    account: accountOf(first),
    service: first.service,
    resource: first.resource === null ? null : (first.resource.construct ?? first.resource.address),
    type: first.resource?.type ?? null,
    policy: first.policy,
    requirement: first.requirement,
    cells,
    worst: sorted[0]?.verdict ?? "covered",
    recordedBy: [...new Set(entries.flatMap(({ recordedBy }) => recordedBy))].sort().map(shortAddress),
    gaps: sorted.filter(({ verdict }) => verdict !== "covered"),
  };
}

/** All other services last; of a service, what is about no resource first. */
function compareRows(a: MatrixRow, b: MatrixRow): number {
  return (
    compareText(a.account, b.account) ||
    Number(a.service === null) - Number(b.service === null) ||
    compareText(a.service ?? "", b.service ?? "") ||
    compareText(a.resource ?? "", b.resource ?? "") ||
    compareText(a.policy, b.policy) ||
    compareText(a.requirement, b.requirement)
  );
}
