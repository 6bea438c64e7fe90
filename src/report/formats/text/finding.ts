/** One finding of the text report: what, where, which event goes missing, and the selector to blame. */
import type { Location } from "../../../model/location.ts";
import type { CounterexampleEvent, Finding, RelatedLocation } from "../../../model/result.ts";
import { codeFrame } from "../../shared/code-frame.ts";
import type { SourceLines } from "../../shared/code-frame.ts";
import { counterexampleFields } from "../../shared/counterexample.ts";
import { controlsOf, groupMembers, unnamedOperations } from "../../shared/group.ts";
import type { FindingGroup } from "../../shared/group.ts";
import { counted, shortList } from "../../../model/words.ts";
import { distinctPlaces, instanceWords, otherPlaces } from "../../shared/instances.ts";
import type { OtherPlace } from "../../shared/instances.ts";
import { pad, printable, wrap } from "../../shared/layout.ts";
import { messageParts } from "../../shared/message.ts";
import { relatedToShow } from "../../shared/related.ts";
import { levelColor } from "./style.ts";
import type { TextStyle } from "./style.ts";

export const indent = "  ";
const mostOthers = 5;
const mostRelated = 3;

/** The lines of a group of findings; informational ones come without a frame. */
export function findingBlock(group: FindingGroup, lines: SourceLines, style: TextStyle): string[] {
  const { shown } = group;
  const block = [headLine(shown, style), ...indented(messageLines(shown, style.width - indent.length))];
  const unnamed = unnamedOperations(group);
  if (unnamed.length > 0) block.push(...labelled("operations", shortListUnless(style.verbose, unnamed, 8), style));
  const instances = instanceWords(group);
  if (instances !== null) block.push(...labelled("in", instances, style));
  const others = otherPlaces(group);
  if (others.length > 0) block.push(...labelled("also", placeNames(others, style), style));
  if (group.consequences.length > 0) block.push(...labelled("leads to", consequences(group.consequences), style));
  if (controlsOf(group).length > 0) block.push(...labelled("required by", requiredBy(group), style));
  if (shown.suppressed !== null)
    block.push(...labelled("suppressed", shown.suppressed.justification ?? "without a reason", style));
  if (shown.kind === "informational") return block;
  block.push(...frame(shown.location, 1, lines, style));
  if (shown.counterexample !== undefined)
    block.push(...missingEvent(shown.counterexample, isOfDetection(shown), style));
  const related = relatedToShow(shown);
  for (const place of related.slice(0, mostRelated)) block.push(...relatedLines(place, shown.location, lines, style));
  if (related.length > mostRelated)
    block.push(style.colors.dim(`${indent}and ${counted(related.length - mostRelated, "more place")}`));
  return block;
}

/** The message; code that it ends with is not cut at the width of the terminal, since it is there to be copied. */
function messageLines(finding: Finding, width: number): string[] {
  const { sentence, code } = messageParts(finding);
  return [...wrap(sentence, width), ...(code === null ? [] : ["", ...code.split("\n")])];
}

export function headLine(finding: Finding, { colors }: TextStyle): string {
  const states = [
    ...(finding.kind === "fail" ? [] : [finding.kind]),
    ...(finding.suppressed === null ? [] : ["suppressed"]),
    ...(finding.baseline === null ? [] : [finding.baseline]),
  ];
  const state = states.length === 0 ? "" : colors.dim(` (${states.join(", ")})`);
  return `${levelColor(colors, finding.level)(finding.level)}${state} ${colors.bold(printable(finding.ruleId))} ${colors.cyan(place(finding.location))}`;
}

export function place(location: Location): string {
  return printable(`${location.uri}:${String(location.startLine)}:${String(location.startColumn)}`);
}

function requiredBy(group: FindingGroup): string {
  const asked = [...groupMembers(group), ...group.consequences]
    .flatMap((finding) => [finding, ...(finding.alsoFor ?? [])])
    .map(({ policy, requirement }) => [policy, requirement].filter((part) => part !== null).join("/"));
  const policies = [...new Set(asked)].filter((name) => name !== "").map((name) => `policy ${name}`);
  return [...controlsOf(group), ...policies].join(", ");
}

function placeNames(others: readonly OtherPlace[], style: TextStyle): string {
  const names = others.map(({ resource, location }) => `${resource ?? ""} (${place(location)})`.trim());
  return shortListUnless(style.verbose, names, mostOthers);
}

/** Findings that go when the one they follow from is mended: all of them, since they are told nowhere else. */
function consequences(findings: readonly Finding[]): string {
  return distinctPlaces(findings)
    .map(
      ({ ruleId, resource, location }) =>
        `${ruleId} ${resource === null ? "for events without a resource" : `on ${resource}`} (${place(location)})`,
    )
    .join(", ");
}

function shortListUnless(all: boolean, names: readonly string[], most: number): string {
  return shortList(names, all ? names.length : most);
}

/** A label with its text, wrapped beside it. */
export function labelled(label: string, text: string, style: TextStyle): string[] {
  const width = label.length + indent.length + 1;
  return wrap(text, style.width - width).map((line, index) =>
    index === 0 ? `${indent}${style.colors.dim(label)} ${line}` : `${" ".repeat(width)}${line}`,
  );
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => indent + line);
}

function frame(location: Location, context: number, lines: SourceLines, style: TextStyle): string[] {
  return indented(
    codeFrame(location, lines(location.uri), { colors: style.colors, width: style.width - indent.length, context }),
  );
}

/** An event that a detection misses may be recorded elsewhere. */
function isOfDetection({ ruleId }: Finding): boolean {
  return ruleId.startsWith("detection-");
}

function missingEvent(event: CounterexampleEvent, mayBeRecorded: boolean, style: TextStyle): string[] {
  const fields = counterexampleFields(event);
  const nameWidth = Math.max(...fields.map(([name]) => name.length));
  return [
    `${indent}missed event${mayBeRecorded ? "" : ", which nothing records"}`,
    ...fields.map(
      ([name, value]) => `${indent}${indent}${style.colors.dim(pad(name, nameWidth))}  ${printable(value)}`,
    ),
  ];
}

/** A related place with its line, unless the finding itself shows that line. */
function relatedLines(
  { location, message, inMessage }: RelatedLocation,
  shownAt: Location,
  lines: SourceLines,
  style: TextStyle,
): string[] {
  const words = inMessage === undefined ? wrap(message, style.width - 4) : [];
  return [
    `${indent}${style.colors.dim("see")} ${style.colors.cyan(place(location))}`,
    ...words.map((line) => indent + indent + line),
    ...(place(location) === place(shownAt)
      ? []
      : indented(frame(location, 0, lines, { ...style, width: style.width - indent.length }))),
  ];
}
