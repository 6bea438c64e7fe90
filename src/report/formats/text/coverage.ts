/** The coverage part of the text report: per service a bar and a small table. */
import type { CheckResult, Verdict } from "../../../model/result.ts";
import { categoryNames, serviceCoverage } from "../../shared/coverage-rows.ts";
import type { CoverageRow, ServiceCoverage } from "../../shared/coverage-rows.ts";
import { range, type VerdictCounts } from "../../shared/counts.ts";
import { counted } from "../../../model/words.ts";
import { clip, displayWidth, pad, printable, wrap } from "../../shared/layout.ts";
import type { Colors } from "../../shared/layout.ts";
import type { TextStyle } from "./style.ts";

const verdictMarks: Readonly<Record<Verdict, string>> = {
  covered: "✔ covered",
  partial: "◐ in part",
  uncovered: "✘ not recorded",
  undetermined: "? undetermined",
  "never-recorded": "– never recorded",
};
const verdictWidth = 16;
const indent = "  ";
const gap = "  ";
/** From this many on, covered operations are counted, not named. */
const fewOperations = 3;
/** From this many tables on, each has only the rows of what is missing, and no blank line before it. */
const manyTables = 5;
/** Up to this many resources are named. */
const mostResources = 2;

/** One block of lines a service; services that are covered in full share one block with a line each. */
export function coverageSection(result: CheckResult, style: TextStyle): string[][] {
  const sections = serviceCoverage(result);
  if (sections.length === 0) return [];
  const titleWidth = Math.min(
    Math.floor(style.width / 2),
    Math.max(...sections.map((section) => displayWidth(sectionTitle(section)))),
  );
  const inFull = style.verbose ? [] : sections.filter(isCovered);
  const others = sections.filter((section) => !inFull.includes(section));
  const heads = (some: readonly ServiceCoverage[]): string[] =>
    some.map((section) => heading(section, titleWidth, style));
  if (style.verbose || others.length < manyTables)
    return [
      ...others.map((section) => [
        heading(section, titleWidth, style),
        ...accountsLine(section, style),
        ...table(section, style),
      ]),
      heads(inFull),
    ];
  const short = others.flatMap((section) => [heading(section, titleWidth, style), ...gapRows(section, style)]);
  return [[...short, ...heads(inFull)]];
}

/** A table without its head and without what is covered. */
function gapRows(section: ServiceCoverage, style: TextStyle): string[] {
  const rows = section.rows.filter(({ verdict }) => verdict !== "covered");
  return rows.length === 0 ? [] : table({ ...section, rows }, style).slice(1);
}

function isCovered(section: ServiceCoverage): boolean {
  return section.rows.every((row) => row.verdict === "covered");
}

/** Which accounts a table is about, where there are several and they differ. */
function accountsLine({ accounts }: ServiceCoverage, { width, colors }: TextStyle): string[] {
  if (accounts.length === 0) return [];
  return wrap(`${accounts.length === 1 ? "account" : "accounts"} ${accounts.join(", ")}`, width - 2).map((line) =>
    colors.dim(`${indent}${line}`),
  );
}

function sectionTitle(section: ServiceCoverage): string {
  const service = printable(section.service ?? "all other services");
  return section.requirement === null ? service : `${service} (${printable(section.requirement)})`;
}

function heading(section: ServiceCoverage, titleWidth: number, style: TextStyle): string {
  const total = recordable(section.counts);
  const name = style.colors.bold(pad(clip(sectionTitle(section), titleWidth), titleWidth));
  const facts = total === 0 ? "never recorded" : coveredOf(section);
  const barWidth = Math.min(30, style.width - titleWidth - facts.length - 2 * gap.length);
  return `${name}${gap}${total === 0 || barWidth < 5 ? "" : bar(section.counts, barWidth, style.colors) + gap}${facts}`;
}

function coveredOf({ scopes }: ServiceCoverage): string {
  const covered = range(scopes.map((counts) => counts.covered));
  const of = `${covered} of ${range(scopes.map(recordable))} covered`;
  return scopes.length === 1 ? of : `${of} in ${String(scopes.length)} accounts`;
}

function recordable(counts: VerdictCounts): number {
  return counts.covered + counts.partial + counts.uncovered + counts.undetermined;
}

/** Covered, in part, undetermined and not recorded operations as shares of a bar; whatever is not zero gets a cell. */
function bar(counts: VerdictCounts, width: number, colors: Colors): string {
  const [covered = 0, partial = 0, undetermined = 0, uncovered = 0] = shares(
    [counts.covered, counts.partial, counts.undetermined, counts.uncovered],
    width,
  );
  return [
    colors.green("█".repeat(covered)),
    colors.yellow("▓".repeat(partial)),
    colors.magenta("▒".repeat(undetermined)),
    colors.red("░".repeat(uncovered)),
  ].join("");
}

/** Shares of `width` cells; the largest takes what rounding leaves over or lacks. */
function shares(counts: readonly number[], width: number): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const cells = counts.map((count) => (count === 0 ? 0 : Math.max(1, Math.floor((count / total) * width))));
  const rest = width - cells.reduce((sum, count) => sum + count, 0);
  const largest = counts.indexOf(Math.max(...counts));
  return cells.map((count, index) => (index === largest ? count + rest : count));
}

function table(section: ServiceCoverage, style: TextStyle): string[] {
  const cells = section.rows.map((row) => ({
    row,
    resource: resourceCell(row),
    sink: row.recordedBy.map(printable).join(", "),
  }));
  const room = style.width - indent.length - verdictWidth - gap.length;
  const resourceWidth = columnWidth(["on", ...cells.map((cell) => cell.resource)], Math.floor(room * 0.3));
  const sinkWidth = columnWidth(["recorded by", ...cells.map((cell) => cell.sink)], Math.floor(room * 0.25));
  const operationRoom = Math.max(
    room - resourceWidth - sinkWidth - 2 * gap.length,
    style.verbose ? longestName(section) : 0,
  );
  const operations = cells.map(({ row }) => operationLines(row, operationRoom, style.verbose));
  const operationWidth = columnWidth(["operations", ...operations.flat()], operationRoom);
  const line = (verdict: string, operation: string, resource: string, sink: string): string =>
    `${indent}${verdict}${gap}${pad(operation, operationWidth)}${gap}${pad(clip(resource, resourceWidth), resourceWidth)}${gap}${clip(sink, sinkWidth)}`;
  const head = style.colors.dim(line(pad("verdict", verdictWidth), "operations", "on", "recorded by").trimEnd());
  const body = cells.flatMap(({ row, resource, sink }, index) =>
    (operations[index] ?? []).map((operation, part) =>
      part === 0
        ? line(
            verdictColor(style.colors, row.verdict)(pad(verdictMarks[row.verdict], verdictWidth)),
            operation,
            resource,
            sink,
          )
        : line(" ".repeat(verdictWidth), operation, "", ""),
    ),
  );
  return [head, ...body];
}

/**
 * The room for the longest name and a comma: a table that names every operation names it in full, even where the
 * terminal is too narrow.
 */
function longestName(section: ServiceCoverage): number {
  return Math.max(...section.rows.flatMap((row) => row.operations.map((name) => displayWidth(`${printable(name)},`))));
}

function columnWidth(cells: readonly string[], most: number): number {
  return Math.min(most, Math.max(...cells.map(displayWidth)));
}

function resourceCell(row: CoverageRow): string {
  const names = row.resources.map(printable);
  return names.length > mostResources ? counted(names.length, "resource") : names.join(", ");
}

function operationLines(row: CoverageRow, width: number, verbose: boolean): string[] {
  const kind = `${categoryNames[row.category]} operation`;
  if (row.operations.includes("*")) return [clip(counted(row.count, kind), width)];
  const names = row.operations.map(printable);
  if (verbose) return wrap(names.join(", "), width);
  if (row.verdict === "covered" && names.length > fewOperations) return [clip(counted(names.length, kind), width)];
  return [namesThatFit(names, width)];
}

/** As many names as fit, and how many more there are. */
function namesThatFit(names: readonly string[], width: number): string {
  const all = names.join(", ");
  if (displayWidth(all) <= width) return all;
  let fitting: string | null = null;
  for (let shown = 1; shown < names.length; shown++) {
    const text = `${names.slice(0, shown).join(", ")} +${String(names.length - shown)}`;
    // Each name makes it longer, so that none fits behind the first that does not.
    if (displayWidth(text) > width) break;
    fitting = text;
  }
  return fitting ?? clip(counted(names.length, "operation"), width);
}

function verdictColor(colors: Colors, verdict: Verdict): (text: string) => string {
  switch (verdict) {
    case "covered":
      return colors.green;
    case "partial":
      return colors.yellow;
    case "uncovered":
      return colors.red;
    case "undetermined":
      return colors.magenta;
    case "never-recorded":
      return colors.dim;
  }
}
