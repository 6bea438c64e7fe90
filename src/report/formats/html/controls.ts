/** The control matrix: controls against accounts, with evidence. */
import type { CheckResult, ControlResult, ControlScope, ControlStatus } from "../../../model/result.ts";
import {
  controlNumberOf,
  frameworkRows,
  statusCounts,
  statusWords,
  type FrameworkRows,
} from "../../shared/control-rows.ts";
import { counterexampleFields } from "../../shared/counterexample.ts";
import { accountName } from "../../shared/judged-accounts.ts";
import { badge, facts, folded, itemList, table, text } from "./markup.ts";

/** The sections; empty where the policies name no control. */
export function htmlControls({ controls = [] }: CheckResult): string {
  if (controls.length === 0) return "";
  const tables = frameworkRows(controls).map(frameworkTable).join("");
  return (
    `<section aria-labelledby="controls"><h2 id="controls">Controls</h2>` +
    `<p>Which events a control requires is our interpretation. “Not assessed” is what CloudTrail cannot show.</p>` +
    `${tables}</section>`
  );
}

function frameworkTable(rows: FrameworkRows, index: number): string {
  const { framework, reference, url, controls } = rows;
  const accounts = [...new Set(controls.flatMap(({ scopes = [] }) => scopes.map(accountName)))];
  const columns = accounts.length > 1 ? accounts : [];
  const head =
    columns.length === 0
      ? ["Control", "Status", "Interpretation and evidence"]
      : ["Control", "All accounts", ...columns];
  const legend = columns.length === 0 ? "" : legendOf(controls);
  const body = controls.map((control) => controlRow(control, columns)).join("");
  const name = reference ?? framework;
  const link = !url?.startsWith("https:") ? text(name) : `<a href="${text(url)}" rel="noreferrer">${text(name)}</a>`;
  return (
    `<h3>${text(framework)}</h3><p>${link}: ${text(statusCounts(controls))}.</p>${legend}` +
    table(`controls-${String(index)}`, `Controls of ${framework}`, head, `<tbody>${body}</tbody>`)
  );
}

/** What the signs mean that stand for an account. */
function legendOf(controls: readonly ControlResult[]): string {
  const there = new Set(controls.flatMap(({ scopes = [] }) => scopes.map(({ status }) => status)));
  return `<p class="legend">${[...there].map(statusOf).join(" ")}</p>`;
}

function controlRow(control: ControlResult, columns: readonly string[]): string {
  const { id, title, status, reading, evidence, counterexample, scopes = [] } = control;
  const byAccount = new Map(scopes.map((scope) => [accountName(scope), scope]));
  const cells = columns.map((account) => {
    const kind = byAccount.get(account)?.status ?? "not-assessed";
    const { sign, words } = statusWords[kind];
    // As narrow as can be: the words are there for those who cannot see the sign, and for the pointer.
    return `<td class="sign"><span class="badge ${kind}" title="${text(`${account}: ${words}`)}">${sign}<span class="unseen"> ${text(words)}</span></span></td>`;
  });
  const event =
    counterexample === undefined
      ? ""
      : folded(
          "Missed event",
          facts(counterexampleFields(counterexample).map(([name, value]) => [text(name), text(value)])),
        );
  const told = `${reading === null ? "" : `<p>${text(reading)}</p>`}${itemList(evidence.map(text))}${event}`;
  const head =
    `<tr data-verdict="${status}"><th scope="row">${text(controlNumberOf(id))}<br><small>${text(title)}</small></th>` +
    `<td>${statusOf(status)}</td>`;
  if (columns.length === 0) return `${head}<td class="told">${told}</td></tr>`;
  // Beside a column for each account there is no room for sentences.
  const more = folded("Interpretation and evidence", `${told}${byAccounts(scopes)}`);
  const span = String(columns.length + 2);
  return `${head}${cells.join("")}</tr><tr class="more"><td colspan="${span}">${more}</td></tr>`;
}

/** What each account shows, folded: the column of evidence has what is worst. */
function byAccounts(scopes: readonly ControlScope[]): string {
  const items = scopes.map(
    (scope) => `${text(accountName(scope))}: ${statusOf(scope.status)}${itemList(scope.evidence.map(text))}`,
  );
  return folded("Evidence by account", itemList(items));
}

function statusOf(status: ControlStatus): string {
  const { sign, words } = statusWords[status];
  return badge(status, sign, words);
}
