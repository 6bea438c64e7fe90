/** The answer of `explain` in counts: for each sink, each of its selectors, each operation. */
import { jsonText, printedLine, visibleJson } from "../../model/printable.ts";
import type { ExplainEvent, ExplainSink, ExplainVerdict } from "../../model/result.ts";
import { counted } from "../../model/words.ts";
import { textStyle } from "../formats/text/style.ts";
import { jsonNotification } from "../formats/json.ts";
import { pad, printable, shortNames } from "../shared/layout.ts";
import { countsLine, notificationLines } from "./text.ts";
import type { ExplainWriter, ExplainWriterOptions } from "./types.ts";

interface Counts {
  recorded: number;
  notRecorded: number;
  undetermined: number;
}

interface OperationCounts extends Counts {
  readonly eventSource: string;
  readonly eventName: string;
  /** The first of its records. */
  readonly example: string;
}

interface SinkCounts extends Counts {
  readonly sink: string;
  /** By the position of the selector; -1: it records without one. */
  readonly selectors: Map<number, number>;
}

/** More operations than CloudTrail has are inventions, and are counted together. */
const mostOperations = 50_000;

/** Counts events; groups are counted and only added up at the end. */
class Tally {
  readonly #groups = new Map<readonly ExplainSink[], number>();
  readonly #operations = new Map<string, OperationCounts>();
  readonly events: Counts = none();
  readonly #ids: readonly string[];

  constructor(ids: readonly string[]) {
    this.#ids = ids;
  }

  add(event: ExplainEvent): void {
    count(this.events, event.verdict);
    this.#groups.set(event.sinks, (this.#groups.get(event.sinks) ?? 0) + 1);
    const eventSource = event.eventSource ?? "";
    const eventName = event.eventName ?? "";
    const isFull = this.#operations.size >= mostOperations;
    const key = `${eventSource} ${eventName}`;
    const known = this.#operations.get(isFull && !this.#operations.has(key) ? "" : key);
    const operation = known ?? {
      ...none(),
      eventSource: isFull ? "" : eventSource,
      eventName: isFull ? "" : eventName,
      example: event.source,
    };
    if (known === undefined) this.#operations.set(isFull ? "" : key, operation);
    count(operation, event.verdict);
  }

  /** Those with most events first. */
  operations(): OperationCounts[] {
    return [...this.#operations.values()].sort(
      (a, b) =>
        total(b) - total(a) || compareTexts(a.eventSource, b.eventSource) || compareTexts(a.eventName, b.eventName),
    );
  }

  sinks(): SinkCounts[] {
    return this.#ids.map((sink, position) => {
      const counts: SinkCounts = { sink, ...none(), selectors: new Map() };
      for (const [sinks, times] of this.#groups) {
        const answer = sinks[position];
        if (answer === undefined) continue;
        count(counts, answer.verdict, times);
        const selector = answer.selector ?? -1;
        if (answer.verdict === "recorded")
          counts.selectors.set(selector, (counts.selectors.get(selector) ?? 0) + times);
      }
      return counts;
    });
  }
}

function none(): Counts {
  return { recorded: 0, notRecorded: 0, undetermined: 0 };
}

function count(counts: Counts, verdict: ExplainVerdict, times = 1): void {
  switch (verdict) {
    case "recorded":
      counts.recorded += times;
      return;
    case "not-recorded":
      counts.notRecorded += times;
      return;
    case "undetermined":
      counts.undetermined += times;
  }
}

function total({ recorded, notRecorded, undetermined }: Counts): number {
  return recorded + notRecorded + undetermined;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function bySelector({ selectors }: SinkCounts): (readonly [number, number])[] {
  return [...selectors].sort(([a], [b]) => a - b);
}

/** The counts as one JSON document, on one line for NDJSON. */
export function summaryJson({ sinks }: ExplainWriterOptions, format: "json" | "ndjson"): ExplainWriter {
  const write = format === "json" ? jsonText : (summary: object) => `${visibleJson(JSON.stringify(summary))}\n`;
  const tally = new Tally(sinks);
  return {
    event: (event) => {
      tally.add(event);
      return "";
    },
    end: (notifications) =>
      write({
        formatVersion: 1,
        summary: {
          events: { count: total(tally.events), ...tally.events },
          sinks: tally.sinks().map((counts) => ({
            sink: counts.sink,
            recorded: counts.recorded,
            notRecorded: counts.notRecorded,
            undetermined: counts.undetermined,
            selectors: bySelector(counts).map(([selector, times]) => ({
              selector: selector === -1 ? null : selector,
              count: times,
            })),
          })),
          operations: tally.operations().map(({ eventSource, eventName, example, ...counts }) => ({
            eventSource,
            eventName,
            count: total(counts),
            ...counts,
            example,
          })),
        },
        ...(notifications.length > 0 && { notifications: notifications.map(jsonNotification) }),
      }),
  };
}

/** The counts for people. */
export function summaryText(options: ExplainWriterOptions): ExplainWriter {
  const tally = new Tally(options.sinks);
  const style = textStyle({ ...options, verbose: false });
  const nameOf = shortNames(options.sinks);
  return {
    event: (event) => {
      tally.add(event);
      return "";
    },
    end: (notifications) => {
      const sinks = tally
        .sinks()
        .flatMap((counts) => [
          `${style.colors.bold(printable(nameOf(counts.sink)))}  ${inWords(counts)}`,
          ...bySelector(counts).map(([selector, times]) =>
            selector === -1
              ? `    ${counted(times, "event")} without a selector`
              : `    selector ${String(selector + 1)}: ${counted(times, "event")}`,
          ),
        ]);
      const operations = operationTable(tally.operations());
      const lines = [
        ...(sinks.length === 0 ? [] : [...sinks, ""]),
        ...(operations.length === 0 ? [] : [...operations, ""]),
        ...notificationLines(notifications, style),
        countsLine(tally.events),
      ];
      return lines.map((line) => `${printedLine(line.trimEnd(), options.color)}\n`).join("");
    },
  };
}

function inWords(counts: Counts): string {
  return `${String(counts.recorded)} recorded, ${String(counts.notRecorded)} not recorded, ${String(counts.undetermined)} undetermined`;
}

function operationTable(operations: readonly OperationCounts[]): string[] {
  const rows = operations.map((operation) => [
    operation.eventName === "" ? "other operations" : printable(`${operation.eventName} of ${operation.eventSource}`),
    inWords(operation),
  ]);
  const width = Math.max(0, ...rows.map(([name = ""]) => name.length));
  return rows.map(([name = "", words = ""]) => `${pad(name, Math.min(width, 60))}  ${words}`);
}
