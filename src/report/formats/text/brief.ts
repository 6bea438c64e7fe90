/**
 * Findings in few lines, for reports with many of them: what, where, in how many places, one event, and the selector to
 * blame. `--verbose` shows each in full.
 */
import { groupBy } from "../../../model/group-by.ts";
import type { Location } from "../../../model/location.ts";
import type { CounterexampleEvent, Finding } from "../../../model/result.ts";
import { clip, printable, wrap } from "../../shared/layout.ts";
import type { SourceLines } from "../../shared/code-frame.ts";
import type { FindingGroup } from "../../shared/group.ts";
import { instanceWords, otherPlaces } from "../../shared/instances.ts";
import { messageParts } from "../../shared/message.ts";
import { relatedToShow } from "../../shared/related.ts";
import { counted, shortList } from "../../../model/words.ts";
import { headLine, indent, labelled, place } from "./finding.ts";
import type { TextStyle } from "./style.ts";

/** About a screen: what is milder than an error and does not fit is counted. */
const mostLinesInAll = 60;
const mostLines = 3;
const mostPlaces = 2;

/**
 * The groups that fit on a screen, in order, and what is said of the others. Errors are all told.
 * @param blockOf the lines of a group
 */
export function onOneScreen(
  groups: readonly FindingGroup[],
  blockOf: (group: FindingGroup) => string[],
  style: TextStyle,
): string[][] {
  const blocks: string[][] = [];
  let used = 0;
  for (const [index, group] of groups.entries()) {
    const block = blockOf(group);
    used += block.length + 1;
    if (used > mostLinesInAll && group.shown.level !== "error")
      return [...blocks, restLines(groups.slice(index), style)];
    blocks.push(block);
  }
  return blocks;
}

function restLines(rest: readonly FindingGroup[], style: TextStyle): string[] {
  const rules = [...groupBy(rest, ({ shown }) => shown.ruleId)].map(
    ([rule, groups]) => `${String(groups.length)} × ${printable(rule)}`,
  );
  return wrap(`and ${counted(rest.length, "more cause")}: ${rules.join(", ")}. See them: --pedantic`, style.width);
}

/** Tells groups of findings one after another. What a group takes for granted is told with the first that does. */
export class BriefFindings {
  readonly #told = new Set<string>();
  readonly #lines: SourceLines;
  readonly #style: TextStyle;

  constructor(lines: SourceLines, style: TextStyle) {
    this.#lines = lines;
    this.#style = style;
  }

  block(group: FindingGroup): string[] {
    const { shown } = group;
    const style = this.#style;
    const { code } = messageParts(shown);
    return [
      headLine(shown, style),
      ...wrap(this.#sentence(shown), style.width - indent.length).map((line) => indent + line),
      ...(code === null ? [] : ["", ...code.split("\n").map((line) => indent + line)]),
      ...placeLines(group, style),
      ...this.#codeLine(shown.location),
      ...(shown.counterexample === undefined ? [] : labelled("missed event", eventWords(shown.counterexample), style)),
      ...relatedLine(shown, style),
      ...leadsTo(group, style),
    ];
  }

  /** The sentence without the reasons that a group above has given, but for the first, which is the cause. */
  #sentence(finding: Finding): string {
    const [, ...further] = finding.data?.reasons ?? [];
    let { sentence } = messageParts(finding);
    for (const { message } of further) {
      if (this.#told.has(message)) sentence = sentence.replace(` ${message}.`, () => "");
      this.#told.add(message);
    }
    return sentence;
  }

  #codeLine({ uri, startLine }: Location): string[] {
    const text = this.#lines(uri)?.[startLine - 1];
    if (text === undefined) return [];
    const { colors, width } = this.#style;
    const gutter = `${String(startLine)} │`;
    const line = printable(text.slice(0, 4 * width).replaceAll("\t", "  ")).trimEnd();
    return [`${indent}${colors.dim(gutter)} ${clip(line, width - gutter.length - indent.length - 1)}`];
  }
}

function placeLines(group: FindingGroup, style: TextStyle): string[] {
  const instances = instanceWords(group);
  const others = otherPlaces(group);
  if (instances === null) {
    const names = others.map(({ resource, location }) => `${resource ?? ""} (${place(location)})`.trim());
    return names.length === 0 ? [] : labelled("also", shortList(names, mostPlaces), style).slice(0, mostLines);
  }
  const here = place(group.shown.location);
  const lines = [...new Set(others.map(({ location }) => place(location)))].filter((line) => line !== here);
  return labelled("in", instances + (lines.length === 0 ? "" : `, also ${shortList(lines, mostPlaces)}`), style);
}

/** "GetItem on arn:aws:dynamodb:…", "kms.amazonaws.com ScheduleKeyDeletion in us-east-1". */
function eventWords({ eventSource, eventName, awsRegion, resources }: CounterexampleEvent): string {
  const arns = (resources ?? []).flatMap(({ ARN, ARNPrefix }) => ARN ?? ARNPrefix ?? []);
  if (arns.length > 0) return `${eventName} on ${arns.join(" and ")}`;
  return `${eventSource} ${eventName}${awsRegion === undefined ? "" : ` in ${awsRegion}`}`;
}

function relatedLine(shown: Finding, style: TextStyle): string[] {
  const places = [...new Set(relatedToShow(shown).map(({ location }) => place(location)))].filter(
    (name) => name !== place(shown.location),
  );
  return places.length === 0 ? [] : labelled("see", shortList(places, mostPlaces), style);
}

function leadsTo({ consequences }: FindingGroup, style: TextStyle): string[] {
  const rules = [...new Set(consequences.map(({ ruleId }) => ruleId))];
  return rules.length === 0 ? [] : labelled("leads to", `${String(consequences.length)} × ${rules.join(", ")}`, style);
}
