/** What changed since an earlier result, for a pull request or the summary of a job. */
import type { BaselineChange, BaselineComparison } from "../../../model/result.ts";
import { changeRows, changeSummary, checksHeading, type ChangeRow } from "../../shared/changes.ts";
import { counted } from "../../../model/words.ts";
import { shortAddress } from "../../../model/address.ts";
import { codeSpan, escapeMarkdown } from "./escape.ts";

const mostRows = 50;
const icons: Readonly<Record<BaselineChange, string>> = { lost: "🔻 lost", unclear: "❔ unclear", gained: "🔺 gained" };

/** The section; empty without a comparison. */
export function changeBlocks(comparison: BaselineComparison | undefined): string[] {
  if (comparison === undefined) return [];
  const rows = changeRows(comparison);
  const shown = rows.slice(0, mostRows).map(tableRow);
  const more = rows.length > mostRows ? [`_and ${counted(rows.length - mostRows, "more change")}_`] : [];
  const table =
    shown.length === 0
      ? []
      : [["| Change | On | Operations | Before → after |", "|---|---|---|---|", ...shown].join("\n")];
  return [
    `### Changes since ${codeSpan(comparison.name)}`,
    `${escapeMarkdown(changeSummary(comparison))}.`,
    ...table,
    ...more,
    ...fixedBlock(comparison),
    ...checksBlocks(comparison),
  ];
}

/** What the change does to what is checked; empty where it does nothing. */
function checksBlocks({ checks = [] }: BaselineComparison): string[] {
  if (checks.length === 0) return [];
  const lines = checks.slice(0, mostRows).map(({ message, location }) => {
    const place = location === null ? "" : ` (${codeSpan(`${location.uri}:${String(location.startLine)}`)})`;
    return `- ${escapeMarkdown(message)}${place}`;
  });
  const more = checks.length > mostRows ? [`- and ${String(checks.length - mostRows)} more`] : [];
  return [`### ${checksHeading}`, [...lines, ...more].join("\n")];
}

function tableRow(row: ChangeRow): string {
  const on =
    row.resource === null
      ? row.service === null
        ? "all other services"
        : codeSpan(row.service)
      : codeSpan(row.resource);
  const names = row.operations.includes("*")
    ? "management events"
    : row.operations.slice(0, 8).map(codeSpan).join(", ");
  const rest = row.operations.length > 8 ? ` and ${String(row.operations.length - 8)} more` : "";
  return `| ${[icons[row.change], on, `${names}${rest}`, row.verdicts].join(" | ")} |`;
}

function fixedBlock({ fixed }: BaselineComparison): string[] {
  if (fixed.length === 0) return [];
  const lines = fixed
    .slice(0, mostRows)
    .map(
      ({ ruleId, resource, level }) =>
        `- ✅ ${codeSpan(ruleId)} (${level})${resource === null ? "" : ` on ${codeSpan(shortAddress(resource))}`}`,
    );
  const more = fixed.length > mostRows ? [`- and ${String(fixed.length - mostRows)} more`] : [];
  return [
    `<details><summary>${counted(fixed.length, "finding")} fixed</summary>\n\n${[...lines, ...more].join("\n")}\n\n</details>`,
  ];
}
