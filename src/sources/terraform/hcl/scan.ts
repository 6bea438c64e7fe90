/**
 * Finds the blocks of an HCL text without parsing what is in them: by brackets, with strings, templates, heredocs and
 * comments skipped.
 * A folder of modules holds far more blocks than matter here, and places of blocks are asked for where no parser is
 * loaded.
 */

/** A block by its offsets: `resource "aws_cloudtrail" "main" {` … `}`. */
export interface ScannedBlock {
  readonly type: string;
  readonly labels: readonly string[];
  readonly start: number;
  /** Behind the last label. */
  readonly headEnd: number;
  /** Behind the opening and before the closing bracket. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
  readonly end: number;
}

/** An argument of a body: `name = …`. */
export interface ScannedAttribute {
  readonly name: string;
  readonly start: number;
  /** Behind the equals sign. */
  readonly valueStart: number;
  /** Before a comment at the end of its line. */
  readonly end: number;
}

export interface ScanMistake {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

export interface Scan {
  readonly blocks: readonly ScannedBlock[];
  readonly attributes: readonly ScannedAttribute[];
  readonly mistakes: readonly ScanMistake[];
}

const space = /(?:[\s\uFEFF]|#[^\n]*|\/\/[^\n]*|\/\*[^]*?\*\/)*/y;
const word = /[\p{L}_][\p{L}\p{N}_-]*/uy;
const lineSpace = /(?:[^\S\n]|\/\*[^]*?\*\/)*/y;
const heredocStart = /<<(-?)([\p{L}_][\p{L}\p{N}_-]*)[^\S\n]*\n/uy;
/** What a block at the outermost level begins with: where reading goes on behind one that is not closed. */
const nextBlock =
  /^(?:resource|data|module|provider|variable|locals|output|terraform|moved|import|removed|check|ephemeral)\b[^\n=]*\{/gm;

function match(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position;
  return pattern.exec(text);
}

/**
 * The blocks and arguments between two offsets. Never throws; what is in a nested block is found by scanning its body.
 */
export function scan(text: string, start = 0, end = text.length): Scan {
  const blocks: ScannedBlock[] = [];
  const attributes: ScannedAttribute[] = [];
  const mistakes: ScanMistake[] = [];
  let position = start;
  for (;;) {
    position = match(space, text, position)?.[0].length === 0 ? position : space.lastIndex;
    if (position >= end) return { blocks, attributes, mistakes };
    const found = item(text, position, end);
    if (found.kind === "block") blocks.push(found.block);
    else if (found.kind === "attribute") attributes.push(found.attribute);
    else mistakes.push(found.mistake);
    position = found.end;
  }
}

type Item =
  | { readonly kind: "block"; readonly block: ScannedBlock; readonly end: number }
  | { readonly kind: "attribute"; readonly attribute: ScannedAttribute; readonly end: number }
  | { readonly kind: "mistake"; readonly mistake: ScanMistake; readonly end: number };

function item(text: string, start: number, end: number): Item {
  const name = match(word, text, start)?.[0];
  if (name === undefined)
    return mistake(text, start, end, `found ${excerpt(text, start)} where a block or an argument begins`);
  const labels: string[] = [];
  let position = start + name.length;
  let headEnd = position;
  for (;;) {
    position += match(lineSpace, text, position)?.[0].length ?? 0;
    const character = position < end ? text[position] : undefined;
    if (character === "=" && labels.length === 0 && text[position + 1] !== "=")
      return attribute(text, name, start, position + 1, end);
    if (character === "{") return block(text, { type: name, labels, start, headEnd, bodyStart: position + 1 }, end);
    const label = character === '"' ? stringAt(text, position, end) : match(word, text, position)?.[0].length;
    if (label === undefined || label === null)
      return mistake(
        text,
        position,
        end,
        `found ${excerpt(text, position)} behind ${JSON.stringify(name)}, where "=" or "{" is expected`,
      );
    labels.push(character === '"' ? text.slice(position + 1, label - 1) : text.slice(position, position + label));
    position = character === '"' ? label : position + label;
    headEnd = position;
  }
}

function attribute(text: string, name: string, start: number, valueStart: number, end: number): Item {
  const valueEnd = endOfLine(text, valueStart, end);
  if (typeof valueEnd === "number")
    return { kind: "attribute", attribute: { name, start, valueStart, end: valueEnd }, end: valueEnd };
  return { kind: "mistake", mistake: valueEnd, end: recovery(text, valueStart, end) };
}

function block(text: string, head: Omit<ScannedBlock, "bodyEnd" | "end">, end: number): Item {
  const bodyEnd = closing(text, head.bodyStart, end, "}");
  if (typeof bodyEnd === "number")
    return { kind: "block", block: { ...head, bodyEnd, end: bodyEnd + 1 }, end: bodyEnd + 1 };
  const named = [head.type, ...head.labels.map((label) => JSON.stringify(label))].join(" ");
  const isOpen = bodyEnd.message === notClosed("{");
  return {
    kind: "mistake",
    mistake: isOpen
      ? { message: `the block ${named} is not closed: its "}" is missing`, start: head.start, end: head.headEnd }
      : bodyEnd,
    end: recovery(text, head.bodyStart, end),
  };
}

function mistake(text: string, position: number, end: number, message: string): Item {
  return {
    kind: "mistake",
    mistake: { message, start: position, end: Math.min(position + 1, end) },
    end: recovery(text, position, end),
  };
}

/** Where reading goes on: at the next line that begins a block. */
function recovery(text: string, position: number, end: number): number {
  const line = text.indexOf("\n", position);
  const next = line < 0 ? null : match(nextBlock, text, line + 1);
  return next === null || next.index > end ? end : next.index;
}

function excerpt(text: string, position: number): string {
  if (position >= text.length) return "the end of the file";
  const line = text.slice(position, position + 40).split(/[\r\n]/)[0] ?? "";
  return line === "" ? "the end of the line" : JSON.stringify(/^(?:[\w.-]+|.)/u.exec(line)?.[0] ?? line);
}

const brackets: Readonly<Record<string, string>> = { "{": "}", "[": "]", "(": ")" };

function notClosed(bracket: string): string {
  return `a "${bracket}" is not closed`;
}

/** The position of the bracket that closes what is open at `start`; a mistake where there is none. */
function closing(text: string, start: number, end: number, expected: string): number | ScanMistake {
  const open: { readonly bracket: string; readonly start: number }[] = [{ bracket: expected, start: start - 1 }];
  let position = start;
  while (position < end) {
    const skipped = skip(text, position, end);
    if (typeof skipped === "object") return skipped;
    if (skipped > position) {
      position = skipped;
      continue;
    }
    const character = text[position] ?? "";
    const closes = brackets[character];
    if (closes !== undefined) open.push({ bracket: closes, start: position });
    else if (character === "}" || character === "]" || character === ")") {
      const last = open.pop();
      if (last?.bracket !== character)
        return {
          message: `found ${JSON.stringify(character)} where ${JSON.stringify(last?.bracket ?? "")} is expected`,
          start: position,
          end: position + 1,
        };
      if (open.length === 0) return position;
    }
    position += 1;
  }
  const first = open[0] ?? { start, bracket: expected };
  return { message: notClosed(expected === "}" ? "{" : expected), start: first.start, end: first.start + 1 };
}

/** The end of an argument: that of the line, outside brackets. */
function endOfLine(text: string, start: number, end: number): number | ScanMistake {
  let position = start;
  while (position < end && text[position] !== "\n" && text[position] !== "}") {
    if (text[position] === "#" || (text[position] === "/" && text[position + 1] === "/")) return position;
    const skipped = skip(text, position, end);
    if (typeof skipped === "object") return skipped;
    if (skipped > position) {
      // A heredoc ends with its line.
      if (text[position] === "<") return skipped;
      position = skipped;
      continue;
    }
    const closes = brackets[text[position] ?? ""];
    if (closes !== undefined) {
      const closed = closing(text, position + 1, end, closes);
      if (typeof closed === "object") return closed;
      position = closed;
    }
    position += 1;
  }
  return position;
}

/** Skips a comment, string or heredoc that starts here; the same position where none does. */
function skip(text: string, position: number, end: number): number | ScanMistake {
  const character = text[position];
  const next = text[position + 1];
  if (character === "#" || (character === "/" && next === "/")) return lineEnd(text, position, end);
  if (character === "/" && next === "*") {
    const close = text.indexOf("*/", position + 2);
    return close < 0 ? { message: "a comment is not closed", start: position, end: position + 2 } : close + 2;
  }
  if (character === '"')
    return (
      stringAt(text, position, end) ?? {
        message: "a string is not closed on its line",
        start: position,
        end: position + 1,
      }
    );
  if (character === "<" && next === "<") return heredoc(text, position);
  return position;
}

function lineEnd(text: string, position: number, end: number): number {
  const newline = text.indexOf("\n", position);
  return newline < 0 ? end : newline;
}

function heredoc(text: string, position: number): number | ScanMistake {
  const head = match(heredocStart, text, position);
  const marker = head?.[2];
  if (head === null || marker === undefined) return position;
  for (let line = position + head[0].length; line < text.length; line = lineEnd(text, line, text.length) + 1) {
    const lineText = text.slice(line, lineEnd(text, line, text.length));
    if (lineText.trim() === marker) return line + lineText.length;
  }
  return {
    message: `the text that begins with <<${marker} has no line ${marker} at its end`,
    start: position,
    end: position + 2,
  };
}

/**
 * The position behind the string that starts here; null where it is not closed on its line. Templates in it may hold
 * strings of their own.
 */
function stringAt(text: string, start: number, end: number): number | null {
  for (let position = start + 1; position < end; position++) {
    const character = text[position];
    if (character === "\\") position += 1;
    else if (character === '"') return position + 1;
    else if (character === "\n") return null;
    else if ((character === "$" || character === "%") && text[position + 1] === character && text[position + 2] === "{")
      position += 2;
    else if ((character === "$" || character === "%") && text[position + 1] === "{") {
      const close = closing(text, position + 2, end, "}");
      if (typeof close === "object") return null;
      position = close;
    }
  }
  return null;
}

/**
 * The position behind the `}` of a template sequence whose `${` or `%{` ends at `start`; null where it is not closed.
 */
export function endOfSequence(text: string, start: number): number | null {
  const close = closing(text, start, text.length, "}");
  return typeof close === "number" ? close + 1 : null;
}
