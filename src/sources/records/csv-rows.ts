/**
 * Reads CSV as it comes (RFC 4180): the first line has the names of the columns. Line breaks and quotes in quoted cells
 * belong to them.
 */
import { placeBehind, type TextPlace } from "./place.ts";
import { hasRecordColumns, type Row } from "./rows.ts";

/** What is done with the rows. */
interface RowReader {
  readonly row: (row: Row, place: TextPlace) => void;
  readonly wrong: (message: string, place: TextPlace) => void;
}

/** A row of a bigger length is one whose quotes do not end. */
const longestRow = 16 * 1024 * 1024;

/** Whether a line is the head of a table of records. */
export function isRecordTable(line: string): boolean {
  return hasRecordColumns(cellsOf(line));
}

/** Takes text as it comes. */
export class CsvRows {
  readonly #reader: RowReader;
  #rest = "";
  #columns: readonly string[] | undefined;
  #place: TextPlace = { line: 1, column: 1 };

  constructor(reader: RowReader) {
    this.#reader = reader;
  }

  /** Takes the next characters. */
  push(text: string): void {
    let rest = this.#rest + text;
    for (let end = endOfRow(rest); end !== -1; end = endOfRow(rest)) {
      this.#line(rest.slice(0, end));
      rest = rest.slice(end + 1);
    }
    this.#rest = rest;
    if (rest.length <= longestRow) return;
    this.#reader.wrong("the row has more than 16 MB: a quotation mark is missing", this.#place);
    this.#rest = "";
  }

  /** Nothing more comes. */
  end(): void {
    if (this.#rest !== "") this.#line(this.#rest);
  }

  #line(line: string): void {
    const place = this.#place;
    this.#place = placeBehind(place, `${line}\n`);
    const content = line.endsWith("\r") ? line.slice(0, -1) : line;
    if (content.trim() === "") return;
    const cells = cellsOf(content);
    if (this.#columns === undefined) {
      this.#columns = cells;
      return;
    }
    const columns = this.#columns;
    if (cells.length === columns.length)
      this.#reader.row([Object.fromEntries(columns.map((name, index) => [name, cells[index]]))], place);
    else
      this.#reader.wrong(
        `the row has ${String(cells.length)} cells, and the table ${String(columns.length)} columns`,
        place,
      );
  }
}

/** A line break with an even number of quotation marks before it. */
function endOfRow(text: string): number {
  for (let from = 0; ;) {
    const lineBreak = text.indexOf("\n", from);
    const opening = text.indexOf('"', from);
    if (lineBreak === -1) return -1;
    if (opening === -1 || opening > lineBreak) return lineBreak;
    const closing = text.indexOf('"', opening + 1);
    if (closing === -1) return -1;
    from = closing + 1;
  }
}

function cellsOf(line: string): string[] {
  const cells: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^,]*))(,|$)/y;
  for (;;) {
    const found = cell.exec(line);
    // Something behind the closing quotation mark: what is left is one cell.
    if (found === null) return [...cells, line.slice(cell.lastIndex)];
    cells.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? "");
    if (found[3] === "") return cells;
  }
}
