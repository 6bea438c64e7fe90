import type { Location } from "../../model/location.ts";
import type { DocumentNode } from "./node.ts";
import { TextFile } from "./text-file.ts";

/**
 * A text that stands as a string in another file, such as a template in a property of a template.
 * In a literal block of YAML (`|`) its positions are exact; otherwise each of them is the place of the whole string.
 */
export class EmbeddedText extends TextFile {
  readonly #whole: Location;
  /**
   * Line and column, counted from 0, of the first character in the outer file; null where lines do not stand there as
   * they are.
   */
  readonly #shift: { readonly line: number; readonly column: number } | null;

  constructor(outer: TextFile, node: DocumentNode, text: string) {
    super(outer.uri, text, node.place());
    this.#whole = node.origin.locate();
    this.#shift = literalBlock(outer, this.#whole, this.text);
  }

  override locate(start: number, end: number): Location {
    if (this.#shift === null) return this.#whole;
    const inside = super.locate(start, end);
    const { line, column } = this.#shift;
    return {
      uri: inside.uri,
      startLine: inside.startLine + line,
      startColumn: inside.startColumn + column,
      endLine: inside.endLine + line,
      endColumn: inside.endColumn + column,
    };
  }
}

/**
 * Where the lines of a literal block begin, if the block stands at a location and all its lines are those of the text.
 */
function literalBlock(
  outer: TextFile,
  { startLine, startColumn }: Location,
  text: string,
): { line: number; column: number } | null {
  if (!/^\|[+-]?\d?[+-]?\s*(?:#.*)?$/.test(outer.lineAt(startLine).slice(startColumn - 1))) return null;
  const lines = text.split("\n");
  const first = lines.findIndex((line) => line !== "");
  const column = outer.lineAt(startLine + 1 + first).length - (lines[first] ?? "").length;
  const isExact =
    column > 0 &&
    lines.every((line, index) => line === "" || outer.lineAt(startLine + 1 + index) === " ".repeat(column) + line);
  return isExact ? { line: startLine, column } : null;
}
