/** The report for a terminal. */
import { printedLine } from "../../../model/printable.ts";
import type { CheckResult } from "../../../model/result.ts";
import { shortList } from "../../../model/words.ts";
import { sourceLines } from "../../shared/code-frame.ts";
import type { TextFinder } from "../../shared/code-frame.ts";
import { groupByCause, type FindingGroup } from "../../shared/group.ts";
import { wrap } from "../../shared/layout.ts";
import { nextSteps, type StepOptions } from "../../shared/next-steps.ts";
import { groupNotifications } from "../../shared/notifications.ts";
import { isActive } from "../../shared/order.ts";
import { selectorsToPaste } from "../../shared/selector-to-paste.ts";
import { headlineParts, standingOf, type RunOutcome } from "../../shared/summary.ts";
import { byWeight, manyGroups } from "../../shared/weight.ts";
import { BriefFindings, onOneScreen } from "./brief.ts";
import { changeSection, checksSection } from "./changes.ts";
import { controlSections } from "./controls.ts";
import { coverageSection } from "./coverage.ts";
import { detectionSection } from "./detections.ts";
import { findingBlock, place } from "./finding.ts";
import { selectorBlocks } from "./selector.ts";
import { sinkSection } from "./sinks.ts";
import { levelColor, textStyle } from "./style.ts";
import type { TextStyle } from "./style.ts";

/** How many further places of a notification are named. */
const mostPlaces = 3;

export interface TextOptions extends StepOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** All operations by name, and the findings that are suppressed or in the baseline. */
  readonly verbose: boolean;
  /** Findings, errors of the run and the summary alone. */
  readonly quiet: boolean;
  readonly sourceText: TextFinder;
  /** Every finding, however many there are; left out: no. */
  readonly pedantic?: boolean;
  /** Of a result whose configuration is not what the report is about; left out: no. */
  readonly withoutCoverage?: boolean;
  /** Whether every input could be read; default: as the notifications say. */
  readonly complete?: boolean;
}

/** The report as text, with a newline at the end and no spaces at the ends of lines. */
export function renderText(result: CheckResult, options: TextOptions): string {
  const style = textStyle(options);
  const isWhole = !options.quiet && options.withoutCoverage !== true;
  const sections = (...all: readonly string[][]): readonly string[][] => (isWhole ? all : []);
  const blocks = [
    ...sections([reportTitle(result, style)], sinkSection(result.sinks, style)),
    changeSection(result.baseline, style),
    checksSection(result.baseline, style),
    ...sections(
      ...coverageSection(result, style),
      detectionSection(result, style),
      ...controlSections(result.controls ?? [], style),
    ),
    ...findingBlocks(result, options, style),
    notificationLines(result, options, style),
    summaryLines(result, options, style),
  ];
  const lines = blocks.filter((block) => block.length > 0).flatMap((block) => [...block, ""]);
  return lines.map((line) => printedLine(line.trimEnd(), options.color)).join("\n");
}

/** The first line of reports. */
export function reportTitle({ tool }: CheckResult, { colors }: TextStyle): string {
  return `${colors.bold(tool.name)} ${tool.version} ${colors.dim(`· catalog of ${tool.catalogDate}`)}`;
}

function findingBlocks(result: CheckResult, options: TextOptions, style: TextStyle): string[][] {
  const lines = sourceLines(options.sourceText);
  const { inFull, inShort } = groupsShown(result, style);
  const brief = new BriefFindings(lines, style);
  const briefBlock = (group: FindingGroup): string[] => brief.block(group);
  const blocks = !isBrief(style, inFull)
    ? inFull.map((group) => findingBlock(group, lines, style))
    : options.pedantic === true
      ? inFull.map(briefBlock)
      : onOneScreen(inFull, briefBlock, style);
  if (inShort.length > 0) blocks.push(inShort.flatMap((group) => findingBlock(group, lines, style)));
  return [...blocks, ...selectorBlocks(selectorsToPaste(inFull, result), style)];
}

/** Informational findings come last, without code. */
function groupsShown(
  { findings }: CheckResult,
  { verbose }: TextStyle,
): Readonly<Record<"inFull" | "inShort", readonly FindingGroup[]>> {
  const groups = byWeight(groupByCause(verbose ? findings : findings.filter(isActive)));
  return {
    inFull: groups.filter(({ shown }) => shown.kind !== "informational"),
    inShort: groups.filter(({ shown }) => shown.kind === "informational"),
  };
}

/** Many groups are told in few lines each, so that people see them all. */
function isBrief({ verbose }: TextStyle, groups: readonly FindingGroup[]): boolean {
  return !verbose && groups.length >= manyGroups;
}

/** The notifications, errors first; quiet reports keep the errors, because they say what the result lacks. */
function notificationLines(result: CheckResult, options: TextOptions, style: TextStyle): string[] {
  const shown = groupNotifications(result.notifications).filter(({ level }) => !options.quiet || level === "error");
  if (shown.length === 0) return [];
  const lines = shown.flatMap(({ level, message, locations }) => {
    const [first, ...others] = locations.map(place);
    const head = `${levelColor(style.colors, level)(level)}${style.colors.cyan(first === undefined ? "" : ` ${first}`)}`;
    const also = shortList(others, style.verbose ? others.length : mostPlaces);
    return [
      `  ${head}`,
      ...wrap(message, style.width - 4).map((line) => `    ${line}`),
      ...(others.length === 0 ? [] : wrap(`also ${also}`, style.width - 4).map((line) => `    ${line}`)),
    ];
  });
  return [style.colors.bold("About this run"), ...lines];
}

function markOf(standing: RunOutcome, { colors }: TextStyle): string {
  switch (standing.kind) {
    case "fails":
      return levelColor(colors, standing.level)("✘");
    case "incomplete":
    case "open":
      return colors.magenta("?");
    case "nothing-judged":
      return colors.dim("–");
    case "clean":
      return colors.green("✔");
  }
}

function summaryLines(result: CheckResult, options: TextOptions, style: TextStyle): string[] {
  const { colors } = style;
  const { audience, complete } = options;
  const mark = markOf(standingOf(result, complete), style);
  const inBrief = isBrief(style, groupsShown(result, style).inFull) && audience !== "workflow";
  const steps = [...nextSteps(result, options), ...(inBrief ? ["See every finding in full: --verbose"] : [])];
  return [
    ...wrap(headlineParts(result, complete).join(" · "), style.width - 2).map(
      (line, index) => `${index === 0 ? mark : " "} ${line}`,
    ),
    ...steps.flatMap((step) =>
      wrap(step, style.width - 4).map((line, index) => colors.dim(`  ${index === 0 ? "→" : " "} ${line}`)),
    ),
  ];
}
