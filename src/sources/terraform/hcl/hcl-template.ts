/** The texts of HCL templates: escapes of quoted strings, and the indentation of heredocs. */
import { withoutTrailing } from "../../../model/trailing.ts";
import type { Expression } from "./syntax.ts";

export type TemplatePart =
  string | { readonly expression: Expression; readonly stripsBefore: boolean; readonly stripsAfter: boolean };

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\" };

/** The text behind what stands between the quotation marks of a string without templates. */
export function quotedText(written: string): string {
  return unescapedMarkers(
    written.replace(
      /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/gs,
      (whole: string, short: string | undefined, long: string | undefined, letter: string | undefined) =>
        unescaped(whole, short ?? long, letter),
    ),
  );
}

function unescaped(whole: string, code: string | undefined, letter: string | undefined): string {
  if (code !== undefined) {
    const point = Number.parseInt(code, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  }
  return (letter === undefined ? undefined : escapes[letter]) ?? whole;
}

/** `$${` and `%%{` stand for the texts `${` and `%{`. */
export function unescapedMarkers(text: string): string {
  return text.replace(/\$\$\{/g, "${").replace(/%%\{/g, "%{");
}

/**
 * The parts of a heredoc from behind its marker on; with `<<-` the indentation that all its lines share is taken away.
 */
export function heredocParts(parts: readonly TemplatePart[], isIndented: boolean): TemplatePart[] {
  const [first, ...rest] = parts;
  const afterMarker = typeof first === "string" ? first.replace(/^[^\n]*\n/, "") : "";
  const whole: TemplatePart[] = [afterMarker, ...rest];
  const last = whole.at(-1);
  // What stands before the closing marker on its line.
  if (typeof last === "string") whole[whole.length - 1] = withoutTrailing(last, " \t\r");
  const indentation = isIndented ? sharedIndentation(whole) : 0;
  return whole.map((part, index) =>
    typeof part === "string" ? unescapedMarkers(unindented(part, indentation, index === 0)) : part,
  );
}

function sharedIndentation(parts: readonly TemplatePart[]): number {
  let least = Infinity;
  parts.forEach((part, index) => {
    if (typeof part !== "string") return;
    const lines = part.split("\n");
    lines.forEach((line, number) => {
      const startsLine = number > 0 || index === 0;
      const isLast = number === lines.length - 1;
      const isEmpty = line.trim() === "" && (!isLast || index === parts.length - 1);
      if (startsLine && !isEmpty) least = Math.min(least, line.length - line.trimStart().length);
    });
  });
  return Number.isFinite(least) ? least : 0;
}

function unindented(text: string, indentation: number, startsLine: boolean): string {
  return text
    .split("\n")
    .map((line, number) =>
      number > 0 || startsLine ? line.slice(Math.min(indentation, line.length - line.trimStart().length)) : line,
    )
    .join("\n");
}
