/** The report for a comment on a pull request or the summary of a job. */
import type { Location } from "../../../model/location.ts";
import { printedLines } from "../../../model/printable.ts";
import type { CheckResult, CoverageEntry, Finding, Level } from "../../../model/result.ts";
import type { RuleMeta } from "../../../rules/types.ts";
import { controlsOf, groupByCause, unnamedOperations } from "../../shared/group.ts";
import type { FindingGroup } from "../../shared/group.ts";
import { counted, shortList } from "../../../model/words.ts";
import { changeBlocks } from "./changes.ts";
import { controlTables } from "./controls.ts";
import { coverageTable } from "./coverage.ts";
import { detectionTable } from "./detections.ts";
import { codeBlock, codeSpan, escapeHtml, escapeMarkdown } from "./escape.ts";
import { evidenceFacts } from "../../shared/evidence.ts";
import { distinctPlaces, instanceWords, otherPlaces } from "../../shared/instances.ts";
import { messageParts } from "../../shared/message.ts";
import { nextSteps, type StepOptions } from "../../shared/next-steps.ts";
import { groupNotifications } from "../../shared/notifications.ts";
import { isActive } from "../../shared/order.ts";
import { relatedToShow } from "../../shared/related.ts";
import { selectorsToPaste, type SelectorToPaste } from "../../shared/selector-to-paste.ts";
import { byWeight } from "../../shared/weight.ts";
import { coverageCounts, headlineParts, standingOf, type RunOutcome } from "../../shared/summary.ts";

export interface MarkdownOptions extends StepOptions {
  /**
   * Bytes at most; findings that no longer fit are counted at the end. GitHub takes 65,536 characters for a comment and
   * 1 MiB for a job summary.
   */
  readonly maximumLength?: number;
  /** Stands behind the name in the heading, to tell several reports on one page apart. */
  readonly subject?: string;
  /** Markdown right below the heading. */
  readonly lead?: readonly string[];
  /** What the base recorded: the coverage table then tells what it was. */
  readonly coverageBefore?: readonly CoverageEntry[] | null;
  /** The address of a rule's page; null where it has none. */
  readonly ruleUrl?: (id: string) => string | null;
  /** The pages of the rules, to be quoted where there is no address. */
  readonly rules?: readonly RuleMeta[];
  /** Whether every input could be read; default: as the notifications say. */
  readonly complete?: boolean;
}

/** Below GitHub's limit for a job summary. */
const defaultMaximumLength = 900_000;
const mostOthers = 10;
const mostNotifications = 30;
const icons: Readonly<Record<Level, string>> = { error: "❌", warning: "⚠️", note: "ℹ️" };

/** The report as GitHub-flavoured Markdown. */
export function renderMarkdown(result: CheckResult, options: MarkdownOptions = {}): string {
  const maximumLength = options.maximumLength ?? defaultMaximumLength;
  const before = [
    heading(result, options),
    ...(options.lead ?? []),
    ...coverageSentence(result),
    ...changeBlocks(result.baseline),
    ...controlTables(result.controls ?? [], evidenceFacts(result)),
    ...coverageTable(result, options.coverageBefore ?? null),
    ...detectionTable(result),
    ...notifications(result),
  ];
  const groups = byWeight(groupByCause(result.findings.filter(isActive)));
  const steps = nextSteps(result, options).map((step) => `- ${escapeMarkdown(step)}`);
  const after = [
    ...selectorBlocks(groups, result, maximumLength),
    ...ruleBlocks(groups, options),
    ...(steps.length > 0 ? ["### What to do next", steps.join("\n")] : []),
    footer(result),
  ];
  const blocks = groups.map((group) => findingBlock(group, options));
  const reserved = sizeOf([...before, ...after]) + 200;
  const shown = blocksThatFit(blocks, maximumLength - reserved);
  const more = blocks.length - shown.length;
  const findings =
    blocks.length === 0
      ? []
      : [
          "### Findings",
          ...shown,
          ...(more > 0 ? [`_${counted(more, "more finding")} left out to keep within GitHub's limit._`] : []),
        ];
  const all = [...before, ...findings, ...after].filter((block) => block !== "");
  // Line breaks are ours: no name brings any of its own.
  return printedLines(cutTo(all, maximumLength).join("\n\n").split("\n"));
}

function sizeOf(blocks: readonly string[]): number {
  return blocks.reduce((size, block) => size + Buffer.byteLength(block) + 2, 0);
}

function blocksThatFit(blocks: readonly string[], room: number): readonly string[] {
  let used = 0;
  const end = blocks.findIndex((block) => (used += sizeOf([block])) > room);
  return end < 0 ? blocks : blocks.slice(0, end);
}

/**
 * Names from the code can be of any length: where even the blocks that every report has are too much, the last of them
 * go.
 */
function cutTo(blocks: readonly string[], maximumLength: number): readonly string[] {
  if (sizeOf(blocks) <= maximumLength) return blocks;
  const word = "_The rest is left out to keep within GitHub's limit._";
  return [...blocksThatFit(blocks, maximumLength - sizeOf([word])), word];
}

function iconOf(standing: RunOutcome): string {
  switch (standing.kind) {
    case "fails":
      return icons[standing.level];
    case "incomplete":
    case "open":
      return "❔";
    case "nothing-judged":
      return "➖";
    case "clean":
      return "✅";
  }
}

/** Where there is coverage, it has a sentence of its own below. */
function heading(result: CheckResult, { subject, complete }: MarkdownOptions): string {
  const name = subject === undefined ? "trailproof" : `trailproof ${codeSpan(subject)}`;
  const said = headlineParts(result, complete).filter(
    (part) => result.coverage.length === 0 || part !== coverageCounts(result),
  );
  return `## ${iconOf(standingOf(result, complete))} ${name}: ${said.join("; ")}`;
}

/** Nothing where the heading says that there is nothing to judge. */
function coverageSentence(result: CheckResult): string[] {
  if (result.coverage.length === 0) return [];
  const sinks = counted(result.summary.sinks, "trail or event data store", "trails and event data stores");
  return [`${coverageCounts(result)}, with ${sinks}.`];
}

function footer({ tool }: CheckResult): string {
  return `<sub>${tool.name} ${escapeMarkdown(tool.version)}, catalog of ${escapeMarkdown(tool.catalogDate)}</sub>`;
}

function findingBlock(group: FindingGroup, { ruleUrl }: MarkdownOptions): string {
  const { shown } = group;
  const kind = shown.kind === "fail" ? "" : ` (${shown.kind})`;
  const url = ruleUrl?.(shown.ruleId) ?? null;
  const rule = url === null ? codeSpan(shown.ruleId) : `[${codeSpan(shown.ruleId)}](${url})`;
  const head = `#### ${icons[shown.level]} ${shown.level}${kind}: ${rule} at ${place(shown.location)}`;
  const parts = [head, ...messageBlocks(shown)];
  const facts = [
    ...operationFact(group),
    ...instanceFact(group),
    ...othersFact(group),
    ...consequencesFact(group),
    ...controlFact(group),
    ...relatedFacts(shown),
  ];
  if (facts.length > 0) parts.push(facts.join("\n"));
  if (shown.counterexample !== undefined) {
    const event = codeBlock(JSON.stringify(shown.counterexample, null, 2), "json");
    parts.push(`<details><summary>Missed event</summary>\n\n${event}\n\n</details>`);
  }
  return parts.join("\n\n");
}

/** One change for each trail; where they are too long to leave room for findings, the command that prints them. */
function selectorBlocks(groups: readonly FindingGroup[], result: CheckResult, maximumLength: number): string[] {
  const blocks = selectorsToPaste(groups, result).map(selectorBlock);
  if (blocks.length === 0) return [];
  const fits = sizeOf(blocks) <= maximumLength / 3;
  return ["### To record these events", ...(fits ? blocks : ["Too long to be shown here: run `trailproof suggest`."])];
}

function selectorBlock(selector: SelectorToPaste): string {
  const { sinks, snippet, advice, prices } = selector;
  const names = sinks.map((sink) => `<code>${escapeHtml(sink)}</code>`);
  const parts = [
    `<details><summary>${selectorUse(selector)} ${shortList(names, mostOthers)}</summary>`,
    ...(advice === null ? [] : [escapeMarkdown(advice)]),
    ...(snippet === null ? [] : [codeBlock(snippet.text, snippet.language)]),
    ...prices.map(escapeMarkdown),
    "</details>",
  ];
  return parts.join("\n\n");
}

function selectorUse({ use, snippet }: SelectorToPaste): string {
  switch (use.kind) {
    case "add":
      return use.property === null
        ? "Selectors to paste into"
        : `Selectors to paste under <code>${escapeHtml(use.property)}</code> of`;
    case "instead":
      return `Selectors to paste in the place of ${escapeHtml(use.of)} of`;
    case "replace":
      return snippet?.language === "sh"
        ? "A command that sets the selectors of"
        : "Code for the app that sets the selectors of";
    case "rewrite":
      return "How the app can set the selectors of";
  }
}

/** The pages of the rules that found something, in short, where there is no address to link to. */
function ruleBlocks(groups: readonly FindingGroup[], { rules = [], ruleUrl }: MarkdownOptions): string[] {
  const found = new Set(groups.map(({ shown }) => shown.ruleId));
  const quoted = rules.filter(({ id }) => found.has(id) && (ruleUrl?.(id) ?? null) === null);
  if (quoted.length === 0) return [];
  return [
    "### The rules",
    ...quoted.map(
      ({ id, title, summary: words, page }) =>
        `<details><summary><code>${id}</code> ${escapeHtml(title)}</summary>\n\n${escapeMarkdown(words)}${howToFix(page)}\n\n</details>`,
    ),
  ];
}

/** The pages are ours, and every one has the section. */
function howToFix(page: string): string {
  const section = /^## How to fix[^\n]*\n([^]*?)(?=^## |$(?![^]))/m.exec(page)?.[1]?.trim();
  return section === undefined ? "" : `\n\n**How to fix**\n\n${section}`;
}

function messageBlocks(finding: Finding): string[] {
  const { sentence, code } = messageParts(finding);
  return [escapeMarkdown(sentence), ...(code === null ? [] : [codeBlock(code, "")])];
}

function place(location: Location): string {
  return codeSpan(`${location.uri}:${String(location.startLine)}`);
}

function operationFact(group: FindingGroup): string[] {
  const unnamed = unnamedOperations(group);
  return unnamed.length === 0 ? [] : [`- Operations: ${unnamed.map(codeSpan).join(", ")}`];
}

function instanceFact(group: FindingGroup): string[] {
  const instances = instanceWords(group);
  return instances === null ? [] : [`- In ${escapeMarkdown(instances)}`];
}

function othersFact(group: FindingGroup): string[] {
  const others = otherPlaces(group);
  if (others.length === 0) return [];
  const names = others
    .slice(0, mostOthers)
    .map(({ resource, location }) =>
      resource === null ? place(location) : `${codeSpan(resource)} at ${place(location)}`,
    );
  const more = others.length - names.length;
  return [`- Also: ${names.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`];
}

/** Findings that go when this one is mended: all of them, since they are told nowhere else. */
function consequencesFact({ consequences }: FindingGroup): string[] {
  if (consequences.length === 0) return [];
  const names = distinctPlaces(consequences).map(
    ({ ruleId, resource, location }) =>
      `${codeSpan(ruleId)} ${resource === null ? "for events without a resource" : `on ${codeSpan(resource)}`} at ${place(location)}`,
  );
  return [`- Leads to: ${names.join(", ")}`];
}

function controlFact(group: FindingGroup): string[] {
  const controls = controlsOf(group);
  return controls.length === 0 ? [] : [`- Required by: ${controls.map(codeSpan).join(", ")}`];
}

function relatedFacts(finding: Finding): string[] {
  return relatedToShow(finding)
    .slice(0, mostOthers)
    .map(
      ({ location, message, inMessage }) =>
        `- See ${place(location)}${inMessage === undefined ? `: ${escapeMarkdown(message)}` : ""}`,
    );
}

function notifications(result: CheckResult): string[] {
  if (result.notifications.length === 0) return [];
  const groups = groupNotifications(result.notifications);
  const lines = groups.slice(0, mostNotifications).map(({ level, message, locations }) => {
    const [first, ...others] = locations.map(place);
    const also = others.length === 0 ? "" : ` Also ${shortList(others, mostOthers)}.`;
    return `- ${icons[level]} ${first === undefined ? "" : `${first}: `}${escapeMarkdown(message)}${also}`;
  });
  const more = groups.length - lines.length;
  return ["### About this run", [...lines, ...(more > 0 ? [`- and ${String(more)} more`] : [])].join("\n")];
}
