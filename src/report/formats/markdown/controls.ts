/** The control matrix in Markdown. */
import type { ControlResult } from "../../../model/result.ts";
import { frameworkRows, controlNumberOf, statusCounts, statusWords } from "../../shared/control-rows.ts";
import { accountsByStatus } from "../../shared/judged-accounts.ts";
import { escapeMarkdown } from "./escape.ts";

/** A table for each framework: control, status, our interpretation, evidence. */
export function controlTables(
  controls: readonly ControlResult[],
  evidence: readonly (readonly [name: string, value: string])[] = [],
): string[] {
  if (controls.length === 0) return [];
  const facts = evidence.map(([name, value]) => `- ${name}: ${escapeMarkdown(value)}`).join("\n");
  const tables = frameworkRows(controls).flatMap(({ framework, reference, url, controls: members }) => {
    const document =
      reference === null
        ? ""
        : ` Controls of ${url === null ? escapeMarkdown(reference) : `[${escapeMarkdown(reference)}](${url})`}.`;
    const several = members.some(({ scopes = [] }) => scopes.length > 1);
    const head = several
      ? ["| Control | Status | Accounts | Interpretation | Evidence |", "|---|---|---|---|---|"]
      : ["| Control | Status | Interpretation | Evidence |", "|---|---|---|---|"];
    return [
      `**${escapeMarkdown(framework)}**: ${statusCounts(members)}.${document} Which events a control requires is our interpretation.`,
      [...head, ...members.map((control) => row(control, several))].join("\n"),
    ];
  });
  return ["### Controls", ...(facts === "" ? [] : [facts]), ...tables];
}

function row(control: ControlResult, several: boolean): string {
  const { id, title, status, reading, evidence } = control;
  const { sign, words } = statusWords[status];
  const cells = [
    `**${escapeMarkdown(controlNumberOf(id))}** ${escapeMarkdown(title)}`,
    `${sign} ${words}`,
    ...(several ? [accountsCell(control)] : []),
    escapeMarkdown(reading ?? ""),
    evidence.map(escapeMarkdown).join("<br>"),
  ];
  return `| ${cells.join(" | ")} |`;
}

/** Which accounts have which status; the number of them, where all are alike. */
function accountsCell(control: ControlResult): string {
  const groups = accountsByStatus(control);
  if (groups.length === 1) return `all ${String(control.scopes?.length ?? 0)}`;
  return groups
    .map(({ status, accounts }) => `${statusWords[status].sign} ${escapeMarkdown(accounts.join(", "))}`)
    .join("<br>");
}
