/** The answer of `explain` for a terminal: each event, and what each sink does with it. */
import { printedLine } from "../model/printable.ts";
import type { ExplainEvent, ExplainResult, ExplainSink, ExplainVerdict } from "../model/result.ts";
import { counted } from "../model/words.ts";
import { displayWidth, pad, printable, shortNames, wrap } from "./shared/layout.ts";
import type { Colors } from "./shared/layout.ts";
import { levelColor, textStyle } from "./formats/text/style.ts";
import type { TextStyle } from "./formats/text/style.ts";

const marks: Readonly<Record<ExplainVerdict, string>> = {
  recorded: "✔ recorded",
  "not-recorded": "✘ not recorded",
  undetermined: "? undetermined",
};
const indent = "    ";

/** The explanation as text, in input order, with a line of counts at the end. */
export function renderExplainText(
  result: ExplainResult,
  options: { readonly color: boolean; readonly width: number },
): string {
  const style = textStyle({ ...options, verbose: false });
  const nameOf = shortNames(result.events.flatMap(({ sinks }) => sinks.map(({ sink }) => sink)));
  const blocks = [
    ...result.events.map((event) => eventBlock(event, nameOf, style)),
    ...notificationBlock(result, style),
    [counts(result)],
  ];
  return blocks
    .flatMap((block) => [...block, ""])
    .map((line) => printedLine(line.trimEnd(), options.color))
    .join("\n");
}

function eventBlock(event: ExplainEvent, nameOf: (id: string) => string, style: TextStyle): string[] {
  const { colors } = style;
  const name = [
    event.eventName ?? "event without eventName",
    ...(event.eventSource === null ? [] : [`of ${event.eventSource}`]),
  ].join(" ");
  const id = event.eventID === null ? "" : ` ${event.eventID}`;
  const head = `${verdictColor(colors, event.verdict)(marks[event.verdict])}  ${colors.bold(printable(name))}  ${colors.dim(printable(event.source + id))}`;
  if (event.sinks.length === 0) return [head, `${indent}no trail or event data store to ask`];
  const names = event.sinks.map(({ sink }) => printable(nameOf(sink)));
  const nameWidth = Math.min(Math.max(...names.map(displayWidth)), Math.floor(style.width / 3));
  return [head, ...event.sinks.flatMap((sink, index) => sinkLines(sink, names[index] ?? "", nameWidth, style))];
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

function notificationBlock(result: ExplainResult, style: TextStyle): string[][] {
  return result.notifications.map(({ level, message, location }) => {
    const place =
      location === null
        ? ""
        : ` ${printable(`${location.uri}:${String(location.startLine)}:${String(location.startColumn)}`)}`;
    return [
      `${levelColor(style.colors, level)(level)}${style.colors.cyan(place)}`,
      ...wrap(message, style.width - indent.length).map((line) => indent + line),
    ];
  });
}

function counts({ events }: ExplainResult): string {
  const of = (verdict: ExplainVerdict): string => String(events.filter((event) => event.verdict === verdict).length);
  return `${counted(events.length, "event")}: ${of("recorded")} recorded, ${of("not-recorded")} not recorded, ${of("undetermined")} undetermined`;
}
