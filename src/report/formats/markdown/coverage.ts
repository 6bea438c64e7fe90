/**
 * The coverage table for a pull request or the summary of a job: what is recorded by service and category, and what it
 * was before the change.
 */
import type { CheckResult, CoverageEntry, Verdict } from "../../../model/result.ts";
import { categoryNames, categoryOrder, serviceCoverage } from "../../shared/coverage-rows.ts";
import type { ServiceCoverage } from "../../shared/coverage-rows.ts";
import { countVerdicts, type VerdictCounts } from "../../shared/counts.ts";
import { counted, shortList } from "../../../model/words.ts";
import { codeSpan, escapeMarkdown } from "./escape.ts";

const columns: readonly Verdict[] = ["covered", "partial", "uncovered", "undetermined", "never-recorded"];
const mostRows = 150;

/** The table; empty where there is no coverage to judge. */
export function coverageTable(result: CheckResult, before: readonly CoverageEntry[] | null): string[] {
  const sections = serviceCoverage(result);
  if (sections.length === 0) return [];
  const earlier =
    before === null
      ? null
      : new Map(serviceCoverage({ ...result, coverage: [...before] }).map((section) => [keyOf(section), section]));
  const several = sections.some(({ accounts }) => accounts.length > 0);
  const rows = sections.flatMap((section) => sectionRows(section, earlier, several));
  const more =
    rows.length > mostRows ? [`_and ${counted(rows.length - mostRows, "more row")}; the JSON result has all_`] : [];
  const [title, rule] = several ? ["| Accounts ", "|---"] : ["", ""];
  const head = [
    `${title}| Service | Events | Covered | In part | Not recorded | Undetermined | Never recorded |`,
    `${rule}|---|---|--:|--:|--:|--:|--:|`,
  ];
  return ["### Coverage", [...head, ...rows.slice(0, mostRows)].join("\n"), ...more];
}

function keyOf({ service, requirement, accounts }: ServiceCoverage): string {
  return JSON.stringify([service, requirement, accounts]);
}

const mostAccounts = 12;

function accountsOf({ accounts }: ServiceCoverage): string {
  return accounts.length === 0 ? "all" : escapeMarkdown(shortList(accounts, mostAccounts));
}

function sectionRows(
  section: ServiceCoverage,
  earlier: ReadonlyMap<string, ServiceCoverage> | null,
  several: boolean,
): string[] {
  const service = section.service === null ? "all other services" : codeSpan(section.service);
  const name = section.requirement === null ? service : `${service} ${escapeMarkdown(section.requirement)}`;
  const was = earlier?.get(keyOf(section));
  return categoryOrder.flatMap((category) => {
    const rows = section.rows.filter((row) => row.category === category);
    if (rows.length === 0) return [];
    const counts = countVerdicts(rows);
    const before = was === undefined ? null : countVerdicts(was.rows.filter((row) => row.category === category));
    // How many operations "all others" have changes whenever a service gets a line of its own, which says nothing.
    const says = before !== null && (section.service !== null || !sameVerdicts(before, counts));
    const cells = columns.map((verdict) => cell(says ? before[verdict] : counts[verdict], counts[verdict]));
    const isNew = earlier !== null && was === undefined && section.service !== null;
    return [
      `| ${[...(several ? [accountsOf(section)] : []), `${name}${isNew ? " (new)" : ""}`, categoryNames[category], ...cells].join(" | ")} |`,
    ];
  });
}

function sameVerdicts(a: VerdictCounts, b: VerdictCounts): boolean {
  return columns.every((verdict) => (a[verdict] === 0) === (b[verdict] === 0));
}

function cell(before: number, after: number): string {
  if (before !== after) return `**${String(before)} → ${String(after)}**`;
  return after === 0 ? "" : String(after);
}
