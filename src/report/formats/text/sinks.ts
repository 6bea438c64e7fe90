import type { SinkResult } from "../../../model/result.ts";
import { clip, displayWidth, pad, printable, shortNames } from "../../shared/layout.ts";
import { sinkNoun } from "../../../wording/phrases.ts";
import type { TextStyle } from "./style.ts";

const mostSinks = 12;

/** One line a sink: whether it counts, where and what it records. */
export function sinkSection(sinks: readonly SinkResult[], style: TextStyle): string[] {
  if (sinks.length === 0) return [];
  const shown = style.verbose ? sinks : sinks.slice(0, mostSinks);
  const nameOf = shortNames(sinks.map(({ id }) => id));
  const names = shown.map((sink) => printable(sink.construct ?? nameOf(sink.id)));
  const nameWidth = Math.min(Math.max(...names.map(displayWidth)), Math.floor(style.width / 3));
  const lines = shown.flatMap((sink, index) => sinkLines(sink, names[index] ?? "", nameWidth, style));
  if (shown.length < sinks.length) lines.push(`    ${String(sinks.length - shown.length)} more, shown with --verbose`);
  return [style.colors.bold("Trails and event data stores"), ...lines];
}

/** The name with the facts beside it; a name that is too long for that stands above them, in full. */
function sinkLines(sink: SinkResult, name: string, nameWidth: number, style: TextStyle): string[] {
  const detail = clip(printable(describeSink(sink)), Math.max(10, style.width - nameWidth - 6));
  const facts = sink.counted === true ? style.colors.dim(detail) : style.colors.yellow(detail);
  if (displayWidth(name) <= nameWidth) return [`  ${mark(sink, style)} ${pad(name, nameWidth)}  ${facts}`];
  return [`  ${mark(sink, style)} ${name}`, `    ${" ".repeat(nameWidth)}  ${facts}`];
}

function mark(sink: SinkResult, { colors }: TextStyle): string {
  if (sink.counted === true) return colors.green("●");
  return sink.counted === false ? colors.red("○") : colors.magenta("◌");
}

function describeSink(sink: SinkResult): string {
  const facts = [
    sinkNoun(sink.kind),
    ...(sink.organization === true ? ["organization"] : []),
    ...(sink.homeRegion === null ? [] : [sink.homeRegion]),
    ...(sink.multiRegion === null ? [] : [sink.multiRegion ? "all Regions" : "one Region"]),
    `${sink.selectors} selectors`,
  ];
  if (sink.counted !== true) {
    const because = sink.notCountedBecause ?? "reason unknown";
    return `${sink.counted === false ? "not counted" : "possibly not counted"}: ${because} · ${facts.join(", ")}`;
  }
  return facts.join(", ");
}
