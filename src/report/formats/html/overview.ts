/** The top of the page: what the result amounts to, what it is about, its sinks, and what the run has to say. */
import type { CheckResult, SinkResult } from "../../../model/result.ts";
import { countVerdicts, isCounted } from "../../shared/counts.ts";
import { evidenceFacts } from "../../shared/evidence.ts";
import { accountName, accountNames } from "../../shared/judged-accounts.ts";
import { nextSteps } from "../../shared/next-steps.ts";
import { compareLevels } from "../../shared/order.ts";
import { headlineParts, standingOf, type RunOutcome } from "../../shared/summary.ts";
import { groupBy } from "../../../model/group-by.ts";
import { verdictOrder } from "../../shared/coverage-matrix.ts";
import { sinkNoun } from "../../../wording/phrases.ts";
import { verdictWords } from "./coverage.ts";
import { badge, codeText, facts, folded, itemList, table, text } from "./markup.ts";

/** Headline, facts, and what to do next. */
export function headerOf(result: CheckResult, complete: boolean | undefined): string {
  const standing = standingOf(result, complete);
  const [kind, sign] = markOf(standing);
  const parts = headlineParts(result, complete);
  const inputs = result.run?.inputs ?? [];
  const about = evidenceFacts(result).map(([name, value]) => [text(name), text(value)] as const);
  const steps = nextSteps(result).map(text);
  return (
    `<header><p class="product">trailproof</p><h1>CloudTrail coverage</h1>` +
    `<p class="headline ${kind}"><span aria-hidden="true">${sign}</span> ${text(parts.join(" · "))}</p>` +
    facts(about) +
    folded(
      `All ${String(inputs.length)} inputs`,
      inputs.length < 2 ? "" : itemList(inputs.map(({ name }) => codeText(name))),
    ) +
    `${steps.length === 0 ? "" : `<h2>What to do next</h2>${itemList(steps)}`}</header>`
  );
}

function markOf(standing: RunOutcome): [kind: string, sign: string] {
  switch (standing.kind) {
    case "fails":
      return [standing.level, "✘"];
    case "incomplete":
    case "open":
      return ["undetermined", "?"];
    case "nothing-judged":
      return ["not-assessed", "–"];
    case "clean":
      return ["covered", "✔"];
  }
}

/** A row for each account: where it is, what it was read from, what is recorded of it. Empty for one account. */
export function accountsSection(result: CheckResult): string {
  const accounts = result.run?.accounts ?? [];
  if (accounts.length < 2) return "";
  const accountOf = accountNames(result);
  const entries = groupBy(result.coverage.filter(isCounted), accountOf);
  const rows = accounts.map((account) => {
    const counts = countVerdicts(entries.get(accountName(account)) ?? []);
    const cells = verdictOrder.map((verdict) => {
      const [sign] = verdictWords[verdict];
      return `<td class="number">${counts[verdict] === 0 ? "0" : badge(verdict, sign, String(counts[verdict]))}</td>`;
    });
    const regions = account.regions === null ? "unknown" : account.regions.join(", ");
    return (
      `<tr><th scope="row">${text(accountName(account))}</th><td>${text(regions)}</td>${cells.join("")}` +
      `<td>${account.inputs.slice(0, 3).map(codeText).join(", ")}${account.inputs.length > 3 ? ` and ${String(account.inputs.length - 3)} more` : ""}</td></tr>`
    );
  });
  const head = [
    "Account",
    "Regions",
    ...verdictOrder.map((verdict) => capitalized(verdictWords[verdict][1])),
    "Inputs",
  ];
  return (
    `<section aria-labelledby="accounts"><h2 id="accounts">Accounts</h2><p>Operations of each account by verdict.</p>` +
    `${table("accounts-table", "Operations of each account by verdict", head, `<tbody>${rows.join("")}</tbody>`)}</section>`
  );
}

/** The trails and event data stores. */
export function sinksSection({ sinks }: CheckResult): string {
  if (sinks.length === 0) return "";
  const head = ["Name", "Kind", "Account", "Region", "Reach", "Logging", "Selectors", "Counts", "Place"];
  const body = sinks.map(sinkRow).join("");
  return (
    `<section aria-labelledby="sinks"><h2 id="sinks">Trails and event data stores</h2>` +
    `${table("sinks-table", "Trails and event data stores", head, `<tbody>${body}</tbody>`)}</section>`
  );
}

function sinkRow(sink: SinkResult): string {
  const reach = [
    sink.multiRegion === null ? "unknown" : sink.multiRegion ? "all Regions" : "one Region",
    ...(sink.organization === true ? ["organization"] : []),
  ].join(", ");
  const cells = [
    sinkNoun(sink.kind),
    text(sink.accountId ?? "unknown"),
    text(sink.homeRegion ?? "unknown"),
    reach,
    sink.logging,
    sink.selectors,
    countsOf(sink),
    codeText(`${sink.location.uri}:${String(sink.location.startLine)}`),
  ];
  const name = sink.construct ?? sink.id;
  return `<tr><th scope="row">${codeText(name)}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}

function countsOf({ counted, notCountedBecause }: SinkResult): string {
  const because = notCountedBecause === null ? "" : `<br><small>${text(notCountedBecause)}</small>`;
  if (counted === true) return badge("covered", "✔", "yes");
  return `${counted === false ? badge("uncovered", "✘", "no") : badge("undetermined", "?", "unknown")}${because}`;
}

/** What the run itself has to say, errors first. */
export function notificationsSection({ notifications }: CheckResult): string {
  if (notifications.length === 0) return "";
  const items = [...notifications]
    .sort((a, b) => compareLevels(a.level, b.level))
    .map(({ level, message, location }) => {
      const place = location === null ? "" : `${codeText(`${location.uri}:${String(location.startLine)}`)}: `;
      return `<strong>${level}</strong> ${place}${text(message)}`;
    });
  return `<section aria-labelledby="run"><h2 id="run">About this run</h2>${itemList(items)}</section>`;
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
