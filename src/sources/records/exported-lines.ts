/**
 * Lines as an export task of CloudWatch Logs writes them to S3: a time, a space, the event.
 */
import type { Entries } from "./entries.ts";

const withTime = /^\d{4}-\d\d-\d\dT[\d:.]+Z? (?=\{)/;

/** Whether a line is one of an export. */
export function isExportedLine(line: string): boolean {
  return withTime.test(line);
}

/** Takes text as it comes. */
export class ExportedLines {
  readonly #entries: Entries;
  #rest = "";
  #line = 1;

  constructor(entries: Entries) {
    this.#entries = entries;
  }

  /** Takes the next characters. */
  push(text: string): void {
    const lines = (this.#rest + text).split("\n");
    this.#rest = lines.pop() ?? "";
    for (const line of lines) this.#event(line);
  }

  /** Nothing more comes. */
  end(): void {
    this.#event(this.#rest);
  }

  #event(line: string): void {
    const place = { line: this.#line++, column: 1 };
    if (line.trim() === "") return;
    const time = withTime.exec(line)?.[0] ?? "";
    this.#entries.text("document", line.slice(time.length).trimEnd(), { ...place, column: time.length + 1 });
  }
}
