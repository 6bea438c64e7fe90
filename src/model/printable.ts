/**
 * Text from inputs as people may be shown it.
 *
 * Names, values and messages of other programs hold whatever a file can hold: line breaks, control sequences of
 * terminals, characters that turn the direction of writing or show as nothing, and words that GitHub's runner takes for
 * its commands. Printed as they are, they let the author of a template write lines of the report. So values go through
 * `printable` where they are put into a line, and every line goes through `printedLine` when it is written, which does
 * not rely on the first.
 */

/** Variation selectors and the joiners of emoji: they choose how a character that is seen looks. */
const emoji = String.raw`\p{Extended_Pictographic}`;
const looks = String.raw`[\uFE00-\uFE0F]|(?<=${emoji}(?:\uFE0F|\p{Emoji_Modifier})?)\u200D(?=${emoji})`;

/**
 * Control characters, line breaks of any kind, half surrogate pairs, what turns the direction of writing, what shows as
 * nothing.
 */
const hidden = new RegExp(
  String.raw`(?!${looks})[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]`,
  "gu",
);

const plain = /^[\x20-\x7E]*$/;

const letters: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/**
 * The text on one line, with what cannot be seen written out: a line break as `\n`, others as `\u202e` or `\u{e0041}`.
 */
export function printable(text: string): string {
  return plain.test(text) ? text : text.replace(hidden, (character) => letters[character] ?? unicodeEscape(character));
}

function unicodeEscape(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, "0")}`;
}

/** The colour sequences that reports use, and no others. */
// eslint-disable-next-line no-control-regex -- the sequences begin with a control character
const colour = /(\u001b\[\d{1,3}m)/;

/**
 * A line as it may be written: `printable`, and no command of GitHub's runner. The runner reads `::` behind any white
 * space at the start of a line, and `##[` anywhere in it (actions/runner, ActionCommand.cs). A backslash, which people
 * see, stops it. `AWS::S3::Object` in the middle of a line stays as it is, to be copied.
 * @param color whether the line may hold colours
 */
export function printedLine(line: string, color = false): string {
  if (!color) return withoutCommands(printable(line));
  const parts = line.split(colour);
  return withoutCommands(parts.map((part, index) => (index % 2 === 1 ? part : printable(part))).join(""));
}

/** Lines as they may be written, each with a line break behind it. */
export function printedLines(lines: readonly string[], color = false): string {
  return lines.map((line) => `${printedLine(line, color)}\n`).join("");
}

/** Lines of a diff as `printedLines` writes them, but with tabs and the line breaks of Windows, so that it applies. */
export function printedDiff(lines: readonly string[]): string {
  return lines
    .map((line) => {
      const [, text = "", end = ""] = /^(.*?)(\r?)$/s.exec(line) ?? [];
      return `${withoutCommands(text.split("\t").map(printable).join("\t"))}${end}\n`;
    })
    .join("");
}

function withoutCommands(line: string): string {
  if (!line.includes("::") && !line.includes("##[")) return line;
  // eslint-disable-next-line no-control-regex -- as above
  return line.replaceAll("##[", "##\\[").replace(/^((?:\s|\u001b\[\d{1,3}m)*)::/, "$1\\::");
}

/**
 * A value as JSON text, two spaces deep, with a line break at the end. The values are as they are; what cannot be seen,
 * and what GitHub's runner would take for a command, is written as the escapes that JSON has for it.
 */
export function jsonText(value: unknown): string {
  return `${visibleJson(JSON.stringify(value, null, 2))}\n`;
}

/** JSON text in which all can be seen, for a part of a document. */
export function visibleJson(text: string): string {
  const seen = plain.test(text)
    ? text
    : text.replace(/[^\n]+/g, (line) => (plain.test(line) ? line : line.replace(hidden, jsonEscape)));
  // A number sign stands in strings only.
  return seen.replaceAll("##[", "#\\u0023[");
}

function jsonEscape(character: string): string {
  const units = Array.from({ length: character.length }, (_unit, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
