/** Findings with counterexample and proposal, one card for each cause. */
import type { CheckResult, Finding } from "../../../model/result.ts";
import type { RuleMeta } from "../../../rules/types.ts";
import { counterexampleFields } from "../../shared/counterexample.ts";
import { controlsOf, groupByCause, unnamedOperations, type FindingGroup } from "../../shared/group.ts";
import { messageParts } from "../../shared/message.ts";
import { isActive } from "../../shared/order.ts";
import { relatedToShow } from "../../shared/related.ts";
import { selectorsToPaste, type SelectorToPaste } from "../../shared/selector-to-paste.ts";
import { badge, code, codeText, facts, folded, itemList, text } from "./markup.ts";

const signs = { error: "✘", warning: "▲", note: "ℹ" } as const;
const mostOthers = 30;

/** The section: what asks for attention, then what is suppressed or was known before, folded. */
export function findingsSection(result: CheckResult, rules: readonly RuleMeta[]): string {
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  const groups = groupByCause(result.findings.filter(isActive));
  const cards = groups.map((group) => card(group, titles)).join("");
  const changes = selectorsToPaste(groups, result).map(proposal).join("");
  const others = result.findings.filter((finding) => !isActive(finding));
  const known = folded(
    `${String(others.length)} suppressed or known before`,
    itemList(
      others.map(
        (finding) => `${codeText(finding.ruleId)} ${text(messageParts(finding).sentence)} ${whyQuiet(finding)}`,
      ),
    ),
  );
  return (
    `<section aria-labelledby="findings"><h2 id="findings">Findings</h2>` +
    (cards === "" ? "<p>No findings that ask for attention.</p>" : cards) +
    `${changes === "" ? "" : `<h3>To record these events</h3>${changes}`}${known}</section>`
  );
}

function whyQuiet({ suppressed }: Finding): string {
  return suppressed === null
    ? "(known before)"
    : `(suppressed${suppressed.justification === null ? "" : `: ${text(suppressed.justification)}`})`;
}

function card(group: FindingGroup, titles: ReadonlyMap<string, string>): string {
  const { shown, others, consequences } = group;
  const { sentence, code: snippet } = messageParts(shown);
  const unnamed = unnamedOperations(group);
  const controls = controlsOf(group);
  const details: (readonly [string, string])[] = [
    ["Place", placeOf(shown)],
    ...(unnamed.length > 0 ? [["Operations", unnamed.map(text).join(", ")] as const] : []),
    ...(others.length > 0 ? [["Also", names(others)] as const] : []),
    ...(consequences.length > 0 ? [["Leads to", names(consequences)] as const] : []),
    ...(controls.length > 0 ? [["Required by", controls.map(codeText).join(", ")] as const] : []),
    ...relatedToShow(shown)
      .slice(0, mostOthers)
      .map(
        (related) =>
          ["See", `${placeOf(related)} ${related.inMessage === undefined ? text(related.message) : ""}`] as const,
      ),
  ];
  const event = shown.counterexample;
  const kind = shown.kind === "fail" ? shown.level : `${shown.level}, ${shown.kind}`;
  return (
    `<article class="card ${shown.level}"><h3>${badge(shown.level, signs[shown.level], kind)} ` +
    `${text(titles.get(shown.ruleId) ?? shown.ruleId)}</h3><p>${text(sentence)}</p>` +
    (snippet === null ? "" : pre(snippet, "Code to copy")) +
    facts([["Rule", codeText(shown.ruleId)], ...details]) +
    (event === undefined
      ? ""
      : folded("Missed event", facts(counterexampleFields(event).map(([name, value]) => [text(name), text(value)])))) +
    "</article>"
  );
}

function names(findings: readonly Finding[]): string {
  const shown = findings
    .slice(0, mostOthers)
    .map((finding) => (finding.resource === null ? placeOf(finding) : codeText(finding.resource)));
  const rest = findings.length - shown.length;
  return `${shown.join(", ")}${rest > 0 ? ` and ${String(rest)} more` : ""}`;
}

function placeOf({ location }: Pick<Finding, "location">): string {
  return codeText(`${location.uri}:${String(location.startLine)}:${String(location.startColumn)}`);
}

function proposal(selector: SelectorToPaste): string {
  const { sinks, advice, snippet, prices } = selector;
  const content =
    (advice === null ? "" : `<p>${text(advice)}</p>`) +
    (snippet === null ? "" : pre(snippet.text, "Selectors to paste")) +
    prices.map((sentence) => `<p>${text(sentence)}</p>`).join("");
  return folded(`${text(useOf(selector))} ${sinks.map(codeText).join(", ")}`, content);
}

function useOf({ use, snippet }: SelectorToPaste): string {
  switch (use.kind) {
    case "add":
      return use.property === null ? "Selectors to add to" : `Selectors to add to ${use.property} of`;
    case "instead":
      return `Selectors to put in the place of ${use.of} of`;
    case "replace":
      return snippet?.language === "sh" ? "Command that sets the selectors of" : "Code that sets the selectors of";
    case "rewrite":
      return "How to write the selectors of";
  }
}

/** Code to copy: what is too wide for it can be scrolled to, with the keyboard too. */
function pre(content: string, label: string): string {
  return `<pre tabindex="0" role="group" aria-label="${text(label)}"><code>${code(content)}</code></pre>`;
}
