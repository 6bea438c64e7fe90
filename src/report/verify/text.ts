/** The result of `verify` for a terminal: what the logs show, then the findings as `check` tells them. */
import { printedLine } from "../../model/printable.ts";
import { groupBy } from "../../model/group-by.ts";
import type { EvidenceEntry, VerifyResult } from "../../model/verify-result.ts";
import { renderText, reportTitle, type TextOptions } from "../formats/text/text.ts";
import { textStyle, type TextStyle } from "../formats/text/style.ts";
import { printable, shortNames, wrap } from "../shared/layout.ts";
import {
  completenessLines,
  countsOf,
  headOf,
  kindsInOrder,
  kindWords,
  selectorLine,
  evidenceSubject,
} from "./lines.ts";

/** Of each kind so many lines are shown, unless all are asked for. */
const mostLines = 10;

/** The report as text, with a newline at the end. */
export function verifyText(result: VerifyResult, options: TextOptions): string {
  const style = textStyle(options);
  const findings = renderText(result.check, { ...options, withoutCoverage: true });
  if (options.quiet) return findings;
  const nameOf = shortNames(result.check.sinks.map(({ id }) => id));
  const blocks = [
    [reportTitle(result.check, style)],
    [style.colors.bold("Logs"), `  ${headOf(result)}`, ...chainLines(result, style)],
    ...[...groupBy(result.evidence, ({ sink }) => sink)].map(([sink, entries]) => [
      style.colors.bold(sink === null ? "All trails together" : printable(nameOf(sink))),
      ...evidenceLines(entries, style),
      ...result.selectors.filter((one) => one.sink === sink).map((one) => `  ${printable(selectorLine(one))}`),
    ]),
    unknownLines(result, style),
  ];
  const lines = blocks.filter((block) => block.length > 0).flatMap((block) => [...block, ""]);
  return lines.map((line) => `${printedLine(line.trimEnd(), options.color)}\n`).join("") + findings;
}

function chainLines({ completeness }: VerifyResult, style: TextStyle): string[] {
  return completenessLines(completeness).flatMap(({ line: first, problems }) => [
    ...wrap(first, style.width - 2).map((line) => `  ${line}`),
    ...limited(problems, style).flatMap(({ message }) => wrap(message, style.width - 4).map((line) => `    ${line}`)),
    ...moreLine(problems, style, "    "),
  ]);
}

function evidenceLines(entries: readonly EvidenceEntry[], style: TextStyle): string[] {
  return kindsInOrder.flatMap((kind) => {
    const own = entries.filter(({ evidence }) => evidence === kind);
    if (own.length === 0) return [];
    return [
      `  ${kindWords[kind]}`,
      ...limited(own, style).flatMap((entry) =>
        wrap(printable(`${evidenceSubject(entry)}: ${countsOf(entry)}`), style.width - 4).map((line) => `    ${line}`),
      ),
      ...moreLine(own, style, "    "),
    ];
  });
}

function limited<Item>(items: readonly Item[], { verbose }: TextStyle): readonly Item[] {
  return verbose ? items : items.slice(0, mostLines);
}

function moreLine(items: readonly unknown[], style: TextStyle, indent: string): string[] {
  const left = items.length - limited(items, style).length;
  return left === 0 ? [] : [`${indent}and ${String(left)} more, which --verbose lists`];
}

function unknownLines({ unknown }: VerifyResult, style: TextStyle): string[] {
  if (unknown.length === 0) return [];
  return [
    style.colors.bold("Not in the catalog"),
    ...limited(unknown, style).map(
      ({ eventSource, eventName, count }) => `  ${printable(`${eventName} of ${eventSource}`)}: ${String(count)}`,
    ),
    ...moreLine(unknown, style, "  "),
  ];
}
