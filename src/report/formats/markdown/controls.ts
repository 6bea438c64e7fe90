/** The control matrix in Markdown. */
import type { ControlResult } from "../../../model/result.ts";
import { frameworkRows, controlNumberOf, statusCounts, statusWords } from "../../shared/control-rows.ts";
import { escapeMarkdown } from "./escape.ts";

/** A table for each framework: control, status, our interpretation, evidence. */
export function controlTables(controls: readonly ControlResult[]): string[] {
  if (controls.length === 0) return [];
  const tables = frameworkRows(controls).flatMap(({ framework, reference, url, controls: members }) => {
    const document =
      reference === null
        ? ""
        : ` Controls of ${url === null ? escapeMarkdown(reference) : `[${escapeMarkdown(reference)}](${url})`}.`;
    return [
      `**${escapeMarkdown(framework)}**: ${statusCounts(members)}.${document} Which events a control requires is our interpretation.`,
      ["| Control | Status | Interpretation | Evidence |", "|---|---|---|---|", ...members.map(row)].join("\n"),
    ];
  });
  return ["### Controls", ...tables];
}

function row({ id, title, status, reading, evidence }: ControlResult): string {
  const { sign, words } = statusWords[status];
  const cells = [
    `**${escapeMarkdown(controlNumberOf(id))}** ${escapeMarkdown(title)}`,
    `${sign} ${words}`,
    escapeMarkdown(reading ?? ""),
    evidence.map(escapeMarkdown).join("<br>"),
  ];
  return `| ${cells.join(" | ")} |`;
}
