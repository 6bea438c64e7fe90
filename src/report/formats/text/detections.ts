import type { CheckResult, WrittenDetection } from "../../../model/result.ts";
import {
  detectionCounts,
  detectionRows,
  kindOf,
  detectionVerdictWords,
  waitsFor,
} from "../../shared/detection-rows.ts";
import { clip, displayWidth, pad, printable, shortNames } from "../../shared/layout.ts";
import type { TextStyle } from "./style.ts";

const mostDetections = 12;

/** One line a detection, the worst first: whether it can fire, and for what it waits. */
export function detectionSection(result: CheckResult, style: TextStyle): string[] {
  const all = detectionRows(result);
  if (all.length === 0) return [];
  const shown = style.verbose ? all : all.slice(0, mostDetections);
  const nameOf = shortNames(all.map(({ id }) => id));
  const names = shown.map(({ id, construct }) => printable(construct ?? nameOf(id)));
  const nameWidth = Math.min(Math.max(...names.map(displayWidth)), Math.floor(style.width / 3));
  const lines = shown.map((detection, index) => detectionLine(detection, names[index] ?? "", nameWidth, style));
  if (shown.length < all.length) lines.push(`    ${String(all.length - shown.length)} more, shown with --verbose`);
  return [style.colors.bold(detectionCounts(result)), ...lines];
}

function detectionLine(detection: WrittenDetection, name: string, nameWidth: number, style: TextStyle): string {
  const facts = `${kindOf(detection)}, ${detectionVerdictWords[detection.verdict]}`;
  const waits = detection.needs.length === 0 ? "" : `: ${waitsFor(detection)}`;
  const detail = clip(printable(`${facts}${waits}`), Math.max(10, style.width - nameWidth - 6));
  return `  ${mark(detection, style)} ${pad(clip(name, nameWidth), nameWidth)}  ${detail}`;
}

function mark({ verdict }: WrittenDetection, { colors }: TextStyle): string {
  switch (verdict) {
    case "can-fire":
      return colors.green("●");
    case "in-part":
      return colors.yellow("◐");
    case "never":
      return colors.red("○");
    case "undetermined":
      return colors.magenta("◌");
  }
}
