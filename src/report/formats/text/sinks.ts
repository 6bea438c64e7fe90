import type { SinkResult } from "../../../model/result.ts";
import { counted } from "../../../model/words.ts";
import { clip, displayWidth, pad, printable, shortAddress } from "../../shared/layout.ts";
import type { TextStyle } from "./style.ts";

const mostSinks = 12;

/** One line a sink: whether it counts, where and what it records. */
export function sinkSection(sinks: readonly SinkResult[], style: TextStyle): string[] {
  if (sinks.length === 0) return [];
  const shown = style.verbose ? sinks : sinks.slice(0, mostSinks);
  const names = shown.map((sink) =>
    clip(printable(sink.construct ?? shortAddress(sink.id)), Math.floor(style.width / 3)),
  );
  const nameWidth = Math.max(...names.map(displayWidth));
  const lines = shown.map((sink, index) => {
    const detail = clip(printable(describeSink(sink)), Math.max(10, style.width - nameWidth - 6));
    const reason = sink.counted === true ? style.colors.dim(detail) : style.colors.yellow(detail);
    return `  ${mark(sink, style)} ${pad(names[index] ?? "", nameWidth)}  ${reason}`;
  });
  if (shown.length < sinks.length)
    lines.push(`    ${counted(sinks.length - shown.length, "more sink")}, shown with --verbose`);
  return [style.colors.bold("Where events are recorded"), ...lines];
}

function mark(sink: SinkResult, { colors }: TextStyle): string {
  if (sink.counted === true) return colors.green("●");
  return sink.counted === false ? colors.red("○") : colors.magenta("◌");
}

function describeSink(sink: SinkResult): string {
  const facts = [
    sink.kind === "trail" ? "trail" : "event data store",
    ...(sink.organization === true ? ["organization"] : []),
    ...(sink.homeRegion === null ? [] : [sink.homeRegion]),
    ...(sink.multiRegion === null ? [] : [sink.multiRegion ? "all Regions" : "one Region"]),
    `${sink.selectors} selectors`,
  ];
  if (sink.counted !== true) {
    const because = sink.notCountedBecause ?? "reason unknown";
    return `${sink.counted === false ? "not counted" : "perhaps not counted"}: ${because} · ${facts.join(", ")}`;
  }
  return facts.join(", ");
}
