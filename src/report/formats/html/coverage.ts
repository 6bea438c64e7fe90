/** The coverage matrix: accounts, services and resources against kinds of events. */
import type { CheckResult, CoverageEntry, Verdict } from "../../../model/result.ts";
import { groupBy } from "../../../model/group-by.ts";
import { counted, shortList } from "../../../model/words.ts";
import { categoryNames, categoryOrder } from "../../shared/coverage-rows.ts";
import { coverageMatrix, verdictOrder, type MatrixRow } from "../../shared/coverage-matrix.ts";
import type { VerdictCounts } from "../../shared/counts.ts";
import { badge, codeText, folded, itemList, table, text } from "./markup.ts";

/** The words and signs of verdicts, the same in tables and filters. */
export const verdictWords: Readonly<Record<Verdict, readonly [sign: string, words: string]>> = {
  uncovered: ["✘", "not recorded"],
  partial: ["◐", "in part"],
  undetermined: ["?", "undetermined"],
  "never-recorded": ["–", "never recorded"],
  covered: ["✔", "covered"],
};

/** More rows than a browser shows at ease; the other formats have all. */
const mostRows = 20_000;
const mostNames = 60;
/** From this many rows on, the gaps of a row are told in a line: thousands of folded parts take a browser seconds. */
const manyRows = 1500;

/** The section; empty without coverage. */
export function htmlCoverage(result: CheckResult): string {
  const rows = coverageMatrix(result);
  if (rows.length === 0) return "";
  const columns = categoryOrder.filter((category) =>
    rows.some(({ cells }) => cells.some((cell) => cell.category === category)),
  );
  const several = new Set(rows.map(({ policy, requirement }) => `${policy}/${requirement}`)).size > 1;
  const accounts = new Set(rows.map(({ account }) => account));
  const head = [
    ...(accounts.has("") ? [] : ["Account"]),
    "Service",
    "Resource",
    ...columns.map((category) => `${capitalized(categoryNames[category])} events`),
    "Recorded by",
    ...(several ? ["Required by"] : []),
  ];
  const blocks = [...groupBy(rows.slice(0, mostRows), ({ account }) => account)].map(([account, own], index) => {
    const body = own.map((row) => rowOf(row, { columns, several, many: rows.length > manyRows })).join("");
    const caption = account === "" ? "Coverage by service and resource" : `Coverage of account ${account}`;
    const title = accounts.size > 1 ? `<h3>${text(account)}</h3>` : "";
    const id = `coverage-table-${String(index)}`;
    return `<div class="block">${title}${table(id, caption, head, `<tbody>${body}</tbody>`)}</div>`;
  });
  const rest = rows.length - mostRows;
  const more = rest > 0 ? `<p>${counted(rest, "more row")}: the CSV and the JSON report have all.</p>` : "";
  return (
    `<section aria-labelledby="coverage"><h2 id="coverage">Coverage</h2>` +
    `<p>Operations by service or resource, and what the trails and event data stores do with their events.</p>` +
    filterOf(
      accounts,
      "coverage-table",
      verdictOrder.filter((verdict) => rows.some(({ worst }) => worst === verdict)),
    ) +
    `<div id="coverage-table">${blocks.join("")}</div>` +
    `${more}</section>`
  );
}

/** The search fields of a table. They show only where the script runs. */
function filterOf(accounts: ReadonlySet<string>, target: string, verdicts: readonly Verdict[]): string {
  const option = (value: string, words: string): string => `<option value="${text(value)}">${text(words)}</option>`;
  const choices = [...accounts].filter((account) => account !== "");
  const account =
    choices.length < 2
      ? ""
      : `<label>Account <select data-key="account"><option value="">all</option>${choices.map((name) => option(name, name)).join("")}</select></label>`;
  const verdict = `<label>Verdict <select data-key="verdict"><option value="">all</option>${verdicts.map((name) => option(name, verdictWords[name][1])).join("")}</select></label>`;
  return (
    `<form class="filter" data-filter="${target}" hidden><label>Search <input type="search" autocomplete="off"></label>` +
    `${account}${verdict}<output aria-live="polite"></output></form>`
  );
}

/** How the rows of a matrix are drawn, the same for all. */
interface RowStyle {
  readonly columns: readonly CoverageEntry["category"][];
  /** Whether there are several requirements, so that each row names its own. */
  readonly several: boolean;
  readonly many: boolean;
}

function rowOf(row: MatrixRow, { columns, several, many }: RowStyle): string {
  const { account, service, resource, type, worst, recordedBy, policy, requirement } = row;
  const cells = columns.map((category) => {
    const cell = row.cells.find((one) => one.category === category);
    return `<td>${cell === undefined ? "" : countsOf(cell.counts)}</td>`;
  });
  const name =
    resource === null ? "" : `${codeText(resource)}${type === null ? "" : `<br><small>${text(type)}</small>`}`;
  return [
    `<tr data-account="${text(account)}" data-verdict="${worst}">`,
    account === "" ? "" : `<td>${text(account)}</td>`,
    `<th scope="row">${service === null ? "all other services" : text(service)}</th><td>${name}</td>`,
    ...cells,
    `<td class="gaps">${recordedBy.map(codeText).join(", ")}${many ? gapsInShort(row.gaps) : gapsOf(row.gaps)}</td>`,
    several ? `<td>${text(policy)}<br><small>${text(requirement)}</small></td>` : "",
    "</tr>",
  ].join("");
}

function countsOf(counts: VerdictCounts): string {
  return verdictOrder
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => {
      const [sign, words] = verdictWords[verdict];
      return badge(verdict, sign, `${String(counts[verdict])} ${words}`);
    })
    .join(" ");
}

/** Which operations are not recorded, and why. */
function gapsOf(gaps: readonly CoverageEntry[]): string {
  const items = gaps.map(({ operations, count, verdict, reasons, category }) => {
    const names = operations.includes("*")
      ? `${String(count)} ${categoryNames[category]} operations`
      : operations.slice(0, mostNames).map(text).join(", ");
    const rest = operations.length - mostNames;
    const because = reasons
      .slice(0, 3)
      .map(({ message }) => text(message))
      .join(" ");
    const [, words] = verdictWords[verdict];
    return `<strong>${words}</strong>: ${names}${rest > 0 ? ` and ${String(rest)} more` : ""}${because === "" ? "" : `. ${because}`}`;
  });
  return folded("Which and why", itemList(items));
}

/** The same in a line, without all names: the other formats have them. */
function gapsInShort(gaps: readonly CoverageEntry[]): string {
  const [worst] = gaps;
  if (worst === undefined) return "";
  const names = worst.operations.includes("*") ? "" : `${text(shortList(worst.operations, 3))}: `;
  return `<br><small>${names}${text(worst.reasons[0]?.message ?? "")}</small>`;
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
