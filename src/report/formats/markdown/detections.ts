import type { CheckResult } from "../../../model/result.ts";
import { counted } from "../../../model/words.ts";
import {
  detectionCounts,
  detectionRows,
  kindOf,
  detectionVerdictWords,
  waitsFor,
} from "../../shared/detection-rows.ts";
import { shortNames } from "../../shared/layout.ts";
import { codeSpan, escapeMarkdown } from "./escape.ts";

const mostRows = 50;

/** The detections as a table, the worst first; nothing where there are none. */
export function detectionTable(result: CheckResult): string[] {
  const all = detectionRows(result);
  if (all.length === 0) return [];
  const nameOf = shortNames(all.map(({ id }) => id));
  const rows = all.slice(0, mostRows).map((detection) => {
    const cells = [codeSpan(nameOf(detection.id)), kindOf(detection), detectionVerdictWords[detection.verdict]];
    return `| ${[...cells, escapeMarkdown(waitsFor(detection))].join(" | ")} |`;
  });
  const more = all.length - rows.length;
  return [
    "### Detections",
    `${detectionCounts(result)}.`,
    ["| Detection | Kind | Verdict | Waits for |", "| --- | --- | --- | --- |", ...rows].join("\n"),
    ...(more > 0 ? [`_${counted(more, "more detection")}, in the JSON result._`] : []),
  ];
}
