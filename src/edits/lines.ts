/** Lines of a text that is edited. */

/** The line break that a text has. */
export function lineBreakOf(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

/** Where the line of an offset begins. */
export function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** Where the line of an offset ends, before its line break. */
export function endOfTextLine(text: string, offset: number): number {
  const found = text.indexOf("\n", offset);
  if (found < 0) return text.length;
  return text[found - 1] === "\r" && found > offset ? found - 1 : found;
}

/** The space that the line of an offset begins with. */
export function indentationOf(text: string, offset: number): string {
  return /^[^\S\r\n]*/.exec(text.slice(startOfLine(text, offset), offset))?.[0] ?? "";
}

/** Whether an offset is the first on its line but for space. */
export function beginsLine(text: string, offset: number): boolean {
  return text.slice(startOfLine(text, offset), offset).trim() === "";
}

/** The lines behind an indentation, empty ones without. */
export function indentedBy(indentation: string, lines: readonly string[]): string[] {
  return lines.map((line) => (line === "" ? line : indentation + line));
}

/** One step of indentation between two lines; two spaces where the inner one is not indented further. */
export function stepOf(outer: string, inner: string): string {
  return inner.length > outer.length && inner.startsWith(outer) ? inner.slice(outer.length) : "  ";
}
