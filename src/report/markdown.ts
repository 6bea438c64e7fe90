/** The report for a comment on a pull request or the summary of a job. */
import type { Location } from "../model/location.ts";
import type { CheckResult, Finding, Level, Verdict } from "../model/result.ts";
import { categoryNames, categoryOrder, countVerdicts, serviceCoverage } from "./coverage-rows.ts";
import type { ServiceCoverage } from "./coverage-rows.ts";
import { groupFindings, unnamedOperations } from "./group.ts";
import type { FindingGroup } from "./group.ts";
import { plural, shortAddress } from "./layout.ts";
import { changeBlocks } from "./markdown-changes.ts";
import { codeBlock, codeSpan, escapeMarkdown } from "./markdown-escape.ts";
import { nextSteps } from "./next-steps.ts";
import { compareLevels, isActive } from "./order.ts";
import { relatedToShow } from "./related.ts";
import { coverageCounts, findingCounts } from "./summary.ts";

export interface MarkdownOptions {
  /** Characters at most; findings that no longer fit are counted at the end. GitHub takes 65,536 for a comment and 1 MiB for a job summary. */
  readonly maximumLength?: number;
}

/** Below GitHub's limit for a job summary, also when every character takes several bytes in places. */
const defaultMaximumLength = 900_000;
const mostOthers = 10;
const columns: readonly Verdict[] = ["covered", "partial", "uncovered", "undetermined", "never-recorded"];
const icons: Readonly<Record<Level, string>> = { error: "❌", warning: "⚠️", note: "ℹ️" };

/** The report as GitHub-flavoured Markdown. */
export function renderMarkdown(result: CheckResult, options: MarkdownOptions = {}): string {
  const maximumLength = options.maximumLength ?? defaultMaximumLength;
  const before = [summary(result), ...changeBlocks(result.baseline), ...coverageTable(result), ...notifications(result)];
  const steps = nextSteps(result).map((step) => `- ${escapeMarkdown(step)}`);
  const after = [...(steps.length > 0 ? ["### What to do next", steps.join("\n")] : []), footer(result)];
  const groups = groupFindings(result.findings.filter(isActive));
  const blocks = groups.map(findingBlock);
  const reserved = [...before, ...after].reduce((length, block) => length + block.length + 2, 200);
  const shown = blocksThatFit(blocks, maximumLength - reserved);
  const more = blocks.length - shown.length;
  const findings = blocks.length === 0 ? [] : ["### Findings", ...shown, ...(more > 0 ? [`_${plural(more, "more finding")} did not fit here._`] : [])];
  return `${[...before, ...findings, ...after].filter((block) => block !== "").join("\n\n")}\n`;
}

function blocksThatFit(blocks: readonly string[], room: number): readonly string[] {
  let used = 0;
  const end = blocks.findIndex((block) => (used += block.length + 2) > room);
  return end < 0 ? blocks : blocks.slice(0, end);
}

function summary(result: CheckResult): string {
  const worst = result.findings.filter((finding) => isActive(finding) && finding.kind === "fail").sort((a, b) => compareLevels(a.level, b.level))[0];
  const open = result.findings.some((finding) => isActive(finding) && finding.kind === "open");
  const icon = worst !== undefined ? icons[worst.level] : open ? "❔" : "✅";
  return `## ${icon} trailproof: ${findingCounts(result)}\n\n${coverageCounts(result)}, over ${plural(result.summary.sinks, "trail or event data store", "trails and event data stores")}.`;
}

function footer({ tool }: CheckResult): string {
  return `<sub>${tool.name} ${escapeMarkdown(tool.version)}, catalog of ${escapeMarkdown(tool.catalogDate)}</sub>`;
}

function coverageTable(result: CheckResult): string[] {
  const sections = serviceCoverage(result);
  if (sections.length === 0) return [];
  return [
    [
      "| Service | Events | Covered | In part | Not recorded | Undetermined | Never recorded |",
      "|---|---|--:|--:|--:|--:|--:|",
      ...sections.flatMap(sectionRows),
    ].join("\n"),
  ];
}

function sectionRows(section: ServiceCoverage): string[] {
  const service = section.service === null ? "all other services" : codeSpan(section.service);
  const name = section.requirement === null ? service : `${service} ${escapeMarkdown(section.requirement)}`;
  return categoryOrder.flatMap((category) => {
    const rows = section.rows.filter((row) => row.category === category);
    if (rows.length === 0) return [];
    const counts = countVerdicts(rows);
    const cells = columns.map((verdict) => (counts[verdict] === 0 ? "" : String(counts[verdict])));
    return [`| ${[name, categoryNames[category], ...cells].join(" | ")} |`];
  });
}

function findingBlock(group: FindingGroup): string {
  const { shown, others } = group;
  const kind = shown.kind === "fail" ? "" : ` (${shown.kind})`;
  const parts = [`#### ${icons[shown.level]} ${shown.level}${kind}: ${codeSpan(shown.ruleId)} at ${place(shown.location)}`, ...messageBlocks(shown.message)];
  const facts = [...operationFact(group), ...othersFact(others), ...controlFact(shown), ...relatedFacts(shown)];
  if (facts.length > 0) parts.push(facts.join("\n"));
  if (shown.counterexample !== undefined) {
    const event = codeBlock(JSON.stringify(shown.counterexample, null, 2), "json");
    parts.push(`<details><summary>An event that no sink records</summary>\n\n${event}\n\n</details>`);
  }
  return parts.join("\n\n");
}

/** The first line as prose, further lines as the code that they are. */
function messageBlocks(message: string): string[] {
  const [first = "", ...rest] = message.split(/\r?\n/);
  return [escapeMarkdown(first), ...(rest.length > 0 ? [codeBlock(rest.join("\n"), "")] : [])];
}

function place(location: Location): string {
  return codeSpan(`${location.uri}:${String(location.startLine)}`);
}

function operationFact(group: FindingGroup): string[] {
  const unnamed = unnamedOperations(group);
  return unnamed.length === 0 ? [] : [`- Operations: ${unnamed.map(codeSpan).join(", ")}`];
}

function othersFact(others: readonly Finding[]): string[] {
  if (others.length === 0) return [];
  const names = others
    .slice(0, mostOthers)
    .map(({ resource, location }) => (resource === null ? place(location) : `${codeSpan(shortAddress(resource))} at ${place(location)}`));
  const more = others.length - names.length;
  return [`- Also: ${names.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`];
}

function controlFact({ controls }: Finding): string[] {
  return controls.length === 0 ? [] : [`- Required by: ${controls.map(codeSpan).join(", ")}`];
}

function relatedFacts(finding: Finding): string[] {
  return relatedToShow(finding)
    .slice(0, mostOthers)
    .map(({ related, said }) => `- See ${place(related.location)}${said === null ? `: ${escapeMarkdown(related.message)}` : ""}`);
}

function notifications(result: CheckResult): string[] {
  if (result.notifications.length === 0) return [];
  const lines = [...result.notifications]
    .sort((a, b) => compareLevels(a.level, b.level))
    .map(({ level, message, location }) => `- ${icons[level]} ${location === null ? "" : `${place(location)}: `}${escapeMarkdown(message)}`);
  return ["### About this run", lines.join("\n")];
}
