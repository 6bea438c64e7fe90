/** What changed since an earlier result, for a terminal. */
import type { BaselineChange, BaselineComparison } from "../../../model/result.ts";
import { changeRows, changeSummary, checksHeading, type ChangeRow } from "../../shared/changes.ts";
import { shortList } from "../../../model/words.ts";
import { shortAddress } from "../../../model/address.ts";
import { clip, displayWidth, pad, printable, wrap } from "../../shared/layout.ts";
import type { TextStyle } from "./style.ts";

const mostFixed = 10;

/** The section; empty without a comparison. */
export function changeSection(comparison: BaselineComparison | undefined, style: TextStyle): string[] {
  if (comparison === undefined) return [];
  const { colors } = style;
  const rows = changeRows(comparison);
  const subjects = rows.map(subjectOf);
  const width = Math.min(40, Math.max(0, ...subjects.map(displayWidth)));
  const lines = rows.flatMap((row, index) => changeLines(row, pad(clip(subjects[index] ?? "", width), width), style));
  const fixed = comparison.fixed
    .slice(0, mostFixed)
    .flatMap((finding) =>
      wrap(
        `${finding.ruleId}${finding.resource === null ? "" : ` on ${shortAddress(finding.resource)}`}`,
        style.width - 15,
      ).map((line, index) => `  ${index === 0 ? colors.green("✔ fixed     ") : " ".repeat(12)} ${line}`),
    );
  const more =
    comparison.fixed.length > mostFixed
      ? [colors.dim(`    and ${String(comparison.fixed.length - mostFixed)} more fixed`)]
      : [];
  return [
    `${colors.bold(`Since ${printable(comparison.name)}`)} ${colors.dim(`· ${changeSummary(comparison)}`)}`,
    ...lines,
    ...fixed,
    ...more,
  ];
}

/** What the change does to what is checked; empty where it does nothing. */
export function checksSection(comparison: BaselineComparison | undefined, { colors, width }: TextStyle): string[] {
  const checks = comparison?.checks ?? [];
  if (checks.length === 0) return [];
  const lines = checks.flatMap(({ message, location }) => {
    const place = location === null ? "" : ` ${printable(`(${location.uri}:${String(location.startLine)})`)}`;
    return wrap(`${printable(message)}${place}`, width - 4).map(
      (line, index) => `  ${index === 0 ? "·" : " "} ${line}`,
    );
  });
  return [colors.bold(checksHeading), ...lines];
}

function subjectOf({ resource, service }: ChangeRow): string {
  return printable(resource ?? service ?? "all other services");
}

function changeLines(row: ChangeRow, subject: string, style: TextStyle): string[] {
  const names = row.operations.includes("*")
    ? "management events"
    : style.verbose
      ? row.operations.join(", ")
      : shortList(row.operations, 3);
  const subjectWidth = displayWidth(subject);
  const [first = "", ...rest] = wrap(`${names}: ${row.verdicts}`, Math.max(20, style.width - subjectWidth - 17));
  const indent = " ".repeat(subjectWidth + 16);
  return [`  ${mark(row.change, style)} ${subject}  ${first}`, ...rest.map((line) => `${indent} ${line}`)];
}

function mark(change: BaselineChange, { colors }: TextStyle): string {
  switch (change) {
    case "lost":
      return colors.red("✘ lost      ");
    case "unclear":
      return colors.magenta("? unclear   ");
    case "gained":
      return colors.green("✔ gained    ");
  }
}
