/** The result of `verify` for a job summary. */
import type { VerifyResult } from "../../model/verify-result.ts";
import { escapeMarkdown } from "../formats/markdown/escape.ts";
import { renderMarkdown } from "../formats/markdown/markdown.ts";
import {
  completenessLines,
  countsOf,
  headOf,
  kindsInOrder,
  kindWords,
  selectorLine,
  evidenceSubject,
} from "./lines.ts";

/** More rows are counted. */
const mostRows = 50;

/** What the logs show as a table, then the findings as `check` tells them. */
export function verifyMarkdown(result: VerifyResult, options: { readonly complete: boolean }): string {
  const ordered = kindsInOrder.flatMap((kind) => result.evidence.filter(({ evidence }) => evidence === kind));
  const rows = ordered
    .slice(0, mostRows)
    .map(
      (entry) =>
        `| ${kindWords[entry.evidence]} | ${escapeMarkdown(evidenceSubject(entry))} | ${escapeMarkdown(countsOf(entry))} |`,
    );
  const left = ordered.length - rows.length;
  const lines = [
    "## Logs",
    "",
    `${headOf(result)}.`,
    "",
    ...completenessLines(result.completeness).map(({ line }) => `- ${escapeMarkdown(line)}`),
    ...result.selectors.map((one) => `- ${escapeMarkdown(`${one.sink}, ${selectorLine(one)}`)}`),
    "",
    "| evidence | events | counts |",
    "|---|---|---|",
    ...rows,
    ...(left === 0 ? [] : ["", `${String(left)} more are in the JSON result.`]),
    "",
  ];
  return `${lines.join("\n")}\n${renderMarkdown({ ...result.check, coverage: [] }, options)}`;
}
