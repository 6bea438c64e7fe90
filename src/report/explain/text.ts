/** The answer of `explain` for a terminal: each event, and what each sink does with it. */
import { printedLine } from "../../model/printable.ts";
import type { ExplainEvent, ExplainSink, ExplainVerdict, ResultNotification } from "../../model/result.ts";
import { counted } from "../../model/words.ts";
import { displayWidth, pad, printable, shortNames, wrap } from "../shared/layout.ts";
import type { Colors } from "../shared/layout.ts";
import { levelColor, textStyle } from "../formats/text/style.ts";
import type { TextStyle } from "../formats/text/style.ts";
import type { ExplainWriter, ExplainWriterOptions } from "./types.ts";

const marks: Readonly<Record<ExplainVerdict, string>> = {
  recorded: "✔ recorded",
  "not-recorded": "✘ not recorded",
  undetermined: "? undetermined",
};
const indent = "    ";

/** The explanation as text, in input order, with a line of counts at the end. */
export function explainText(options: ExplainWriterOptions): ExplainWriter {
  const style = textStyle({ ...options, verbose: false });
  const nameOf = shortNames(options.sinks);
  const counts = { recorded: 0, notRecorded: 0, undetermined: 0 };
  const known = new WeakMap<readonly ExplainSink[], string>();
  const written = (lines: readonly string[]): string =>
    lines.map((line) => `${printedLine(line.trimEnd(), options.color)}\n`).join("");
  return {
    event: (event) => {
      counts[countOf[event.verdict]]++;
      const { sinks } = event;
      const below = known.get(sinks) ?? written([...sinksBlock(sinks, nameOf, style), ""]);
      known.set(sinks, below);
      return written([headLine(event, style)]) + below;
    },
    end: (notifications) => written([...notificationLines(notifications, style), countsLine(counts)]),
  };
}

const countOf = {
  recorded: "recorded",
  "not-recorded": "notRecorded",
  undetermined: "undetermined",
} as const satisfies Readonly<Record<ExplainVerdict, string>>;

function headLine(event: ExplainEvent, { colors }: TextStyle): string {
  const name = [
    event.eventName ?? "event without eventName",
    ...(event.eventSource === null ? [] : [`of ${event.eventSource}`]),
  ].join(" ");
  const id = event.eventID === null ? "" : ` ${event.eventID}`;
  return `${verdictColor(colors, event.verdict)(marks[event.verdict])}  ${colors.bold(printable(name))}  ${colors.dim(printable(event.source + id))}`;
}

function sinksBlock(sinks: readonly ExplainSink[], nameOf: (id: string) => string, style: TextStyle): string[] {
  if (sinks.length === 0) return [`${indent}no trail or event data store to ask`];
  const names = sinks.map(({ sink }) => printable(nameOf(sink)));
  const nameWidth = Math.min(Math.max(...names.map(displayWidth)), Math.floor(style.width / 3));
  return sinks.flatMap((sink, index) => sinkLines(sink, names[index] ?? "", nameWidth, style));
}

function sinkLines(sink: ExplainSink, name: string, nameWidth: number, style: TextStyle): string[] {
  const mark = verdictColor(style.colors, sink.verdict)(marks[sink.verdict].slice(0, 1));
  const selector = sink.selector === null ? "" : `selector ${String(sink.selector + 1)}: `;
  const reason = wrap(
    selector + sink.reasons.map(({ message }) => message).join("; "),
    style.width - indent.length - nameWidth - 4,
  );
  const fits = displayWidth(name) <= nameWidth;
  const [first = "", ...rest] = reason;
  const beside = `${indent}${mark} ${pad(name, nameWidth)}  ${first}`;
  const continued = (fits ? rest : reason).map((line) => `${indent}  ${" ".repeat(nameWidth)}  ${line}`);
  return fits ? [beside, ...continued] : [`${indent}${mark} ${name}`, ...continued];
}

function verdictColor(colors: Colors, verdict: ExplainVerdict): (text: string) => string {
  switch (verdict) {
    case "recorded":
      return colors.green;
    case "not-recorded":
      return colors.red;
    case "undetermined":
      return colors.magenta;
  }
}

/** What could not be read, each with a blank line behind it. */
export function notificationLines(notifications: readonly ResultNotification[], style: TextStyle): string[] {
  return notifications.flatMap(({ level, message, location }) => {
    const place =
      location === null
        ? ""
        : ` ${printable(`${location.uri}:${String(location.startLine)}:${String(location.startColumn)}`)}`;
    return [
      `${levelColor(style.colors, level)(level)}${style.colors.cyan(place)}`,
      ...wrap(message, style.width - indent.length).map((line) => indent + line),
      "",
    ];
  });
}

/** How many events there were, by what became of them. */
export function countsLine(counts: Readonly<Record<"recorded" | "notRecorded" | "undetermined", number>>): string {
  const { recorded, notRecorded, undetermined } = counts;
  const all = counted(recorded + notRecorded + undetermined, "event");
  return `${all}: ${String(recorded)} recorded, ${String(notRecorded)} not recorded, ${String(undetermined)} undetermined`;
}
