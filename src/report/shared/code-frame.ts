/** The lines of an input file that a finding points at, with the place underlined. */
import type { Location } from "../../model/location.ts";
import { clip, displayWidth, printable } from "./layout.ts";
import type { Colors } from "./layout.ts";

/** Gives the text of an input file by its uri, or undefined where it is not at hand. */
export type TextFinder = (uri: string) => string | undefined;

/** The lines of an input file, or undefined where its text is not at hand. */
export type SourceLines = (uri: string) => readonly string[] | undefined;

/** Splits each file into lines once, however often it is asked for. */
export function sourceLines(sourceText: TextFinder): SourceLines {
  const cache = new Map<string, readonly string[] | undefined>();
  return (uri) => {
    if (!cache.has(uri)) cache.set(uri, sourceText(uri)?.split(/\r?\n/));
    return cache.get(uri);
  };
}

export interface FrameOptions {
  readonly colors: Colors;
  /** Columns of the whole frame. */
  readonly width: number;
  /** How many lines to show above and below. */
  readonly context: number;
}

/**
 * A frame of the location's first line: line numbers, the text, a line of carets under the location.
 * Empty when the text is not at hand or has no such line.
 */
export function codeFrame(location: Location, lines: readonly string[] | undefined, options: FrameOptions): string[] {
  const target = lines?.[location.startLine - 1];
  if (lines === undefined || target === undefined) return [];
  const gutter = String(Math.min(lines.length, location.startLine + options.context)).length;
  const available = Math.max(20, options.width - gutter - 3);
  const view = viewOf(target, location, available);
  const context = view.shifted ? 0 : options.context;
  const { dim, red } = options.colors;
  const frame: string[] = [];
  for (let number = location.startLine - context; number <= location.startLine + context; number++) {
    if (number === location.startLine) {
      frame.push(`${dim(`${String(number).padStart(gutter)} │`)} ${view.text}`);
      frame.push(`${dim(`${" ".repeat(gutter)} │`)} ${" ".repeat(view.caret)}${red("^".repeat(view.length))}`);
      continue;
    }
    const text = clip(shown((lines[number - 1] ?? "").slice(0, 4 * available)), available).trimEnd();
    if (text !== "") frame.push(dim(`${String(number).padStart(gutter)} │ ${text}`));
  }
  return frame;
}

interface View {
  readonly text: string;
  /** Whether the start of the line is left out. */
  readonly shifted: boolean;
  /** Columns before the carets, and how many carets. */
  readonly caret: number;
  readonly length: number;
}

/** The part of a line that fits and holds the start of the location. */
function viewOf(line: string, location: Location, available: number): View {
  const start = Math.min(location.startColumn - 1, line.length);
  const sameLine = location.endLine === location.startLine;
  const end = Math.max(start, Math.min(sameLine ? location.endColumn - 1 : line.trimEnd().length, line.length));
  const fits = line.length <= 4 * available && displayWidth(shown(line)) <= available;
  const offset = fits || start < available / 2 ? 0 : start - Math.floor(available / 3);
  const lead = offset > 0 ? "…" : "";
  const before = lead + shown(line.slice(offset, start));
  const text = clip(lead + shown(line.slice(offset, offset + 4 * available)), available);
  const caret = Math.min(displayWidth(before), available - 1);
  const marked = displayWidth(shown(line.slice(start, Math.min(end, start + available))));
  return { text, shifted: offset > 0, caret, length: Math.max(1, Math.min(marked, available - caret)) };
}

/** A piece of a line as a terminal may print it, a tab as two spaces. */
function shown(text: string): string {
  return printable(text.replaceAll("\t", "  "));
}
