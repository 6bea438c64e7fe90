/** The list of things that wait for events. */
import type { CheckResult, WrittenDetection } from "../../../model/result.ts";
import {
  detectionCounts,
  detectionRows,
  kindOf,
  detectionVerdictWords,
  waitsFor,
} from "../../shared/detection-rows.ts";
import { table, text } from "./markup.ts";

/** The section; empty where nothing waits for events. */
export function htmlDetections(result: CheckResult): string {
  const rows = detectionRows(result);
  if (rows.length === 0) return "";
  const head = ["Detection", "Kind", "Verdict", "Waits for", "Why"];
  return (
    `<section aria-labelledby="detections"><h2 id="detections">Detections</h2>` +
    `<p>${text(detectionCounts(result))}. That a detection can fire does not say that it will: targets and thresholds are not looked at.</p>` +
    `${table("detections-table", "Detections", head, `<tbody>${rows.map(rowOf).join("")}</tbody>`)}</section>`
  );
}

function rowOf(detection: WrittenDetection): string {
  const cells = [
    detection.construct ?? detection.id,
    kindOf(detection),
    detectionVerdictWords[detection.verdict],
    waitsFor(detection),
    detection.reasons.map(({ message }) => message).join("; "),
  ];
  return `<tr>${cells.map((cell) => `<td>${text(cell)}</td>`).join("")}</tr>`;
}
