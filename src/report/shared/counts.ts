/** Operations counted by verdict. What several accounts say of one operation is never added up. */
import type { CoverageEntry, Verdict } from "../../model/result.ts";
import { groupsOf } from "../../model/group-by.ts";

export type VerdictCounts = Readonly<Record<Verdict, number>>;

/** What a set of rows or entries of one scope adds up to. */
export function countVerdicts(rows: readonly { readonly verdict: Verdict; readonly count: number }[]): VerdictCounts {
  const counts = { covered: 0, partial: 0, uncovered: 0, "never-recorded": 0, undetermined: 0 };
  for (const row of rows) counts[row.verdict] += row.count;
  return counts;
}

/** Whether no other entry counts the same operations for the same policy. */
export function isCounted({ partOf }: CoverageEntry): boolean {
  return partOf === undefined;
}

/** The counts of each scope: of each account, or of the inputs that live in one. */
export function countsByScope(entries: readonly CoverageEntry[]): VerdictCounts[] {
  return groupsOf(entries.filter(isCounted), ({ scope }) => scope ?? "").map(countVerdicts);
}

/** "58", or "11 to 58" where the scopes differ. */
export function range(counts: readonly number[]): string {
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return least === most ? String(most) : `${String(least)} to ${String(most)}`;
}
