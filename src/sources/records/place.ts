import type { Location } from "../../model/location.ts";

/** Line and column of a character, both counted from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Where a text ends that begins at a place. Columns are UTF-16 units. */
export function placeBehind({ line, column }: TextPlace, text: string): TextPlace {
  let lineBreak = text.indexOf("\n");
  if (lineBreak === -1) return { line, column: column + text.length };
  let lines = line;
  let last = lineBreak;
  for (; lineBreak !== -1; lineBreak = text.indexOf("\n", lineBreak + 1)) {
    lines++;
    last = lineBreak;
  }
  return { line: lines, column: text.length - last };
}

/** A location inside a text as one of the file, where the text begins at a place. */
export function locationFrom({ line, column }: TextPlace, location: Location): Location {
  const shifted = (shiftedLine: number, shiftedColumn: number): TextPlace => ({
    line: shiftedLine + line - 1,
    column: shiftedLine === 1 ? shiftedColumn + column - 1 : shiftedColumn,
  });
  const start = shifted(location.startLine, location.startColumn);
  const end = shifted(location.endLine, location.endColumn);
  return {
    uri: location.uri,
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

/** The location of one character. */
export function locationAt(uri: string, { line, column }: TextPlace): Location {
  return { uri, startLine: line, startColumn: column, endLine: line, endColumn: column };
}
