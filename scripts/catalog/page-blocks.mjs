/**
 * Cuts a page into headings, paragraphs, list items and table rows, whichever of the three forms it has, and takes the markup away.
 */

/** @import { PageForm } from "./page-types.mjs" */

/**
 * @typedef {object} Block
 * @property {"heading" | "paragraph" | "item" | "row"} kind
 * @property {number} line 1-based, of its first line
 * @property {string} text without markup; code stays between backticks
 * @property {string[]} [cells] of a row
 * @property {number} lastLine
 *
 * @typedef {object} PageText
 * @property {PageForm} form
 * @property {string | null} url where the page says it comes from
 * @property {string[]} lines
 * @property {Block[]} blocks
 */

/**
 * @param {readonly string[]} lines
 * @param {ReadonlySet<number>} skipped 0-based indexes of lines that hold printed records
 * @returns {PageText}
 */
export function readBlocks(lines, skipped) {
  const form = recogniseForm(lines);
  const { url, start } = readHeader(lines);
  return { form, url, lines: [...lines], blocks: new BlockReader(lines, skipped, form).read(start) };
}

const bullet = /^\s*[*+•-]\s+(?=\S)/u;
const admonitions = /^(?:warning|note|important|topics|tip|caution|contents|example)s?:?$/i;

/**
 * By what a page contains; its name says nothing.
 * @param {readonly string[]} lines
 * @returns {PageForm}
 */
export function recogniseForm(lines) {
  const first = lines.find((line) => line.trim() !== "") ?? "";
  if (/^# Processed Content from URL/.test(first) || lines.some((line) => /^ {2}\* \S/.test(line))) return "web-text";
  const markdown = [/^#{1,6} \S/, /^```/, /^[+-] +\S/, /\]\(/, /^\|.*\|\s*$/];
  return lines.some((line) => markdown.some((mark) => mark.test(line))) ? "markdown" : "cleaned-text";
}

/**
 * The address that a copy begins with, and the line after it.
 * @param {readonly string[]} lines
 * @returns {{ url: string | null, start: number }}
 */
function readHeader(lines) {
  const first = lines.findIndex((line) => line.trim() !== "");
  const web = /^# Processed Content from URL:.*?(https?:\/\/[^'"\s}]+)/.exec(lines[first] ?? "");
  if (web !== null) return { url: web[1] ?? null, start: first + 1 };
  if (lines[first]?.trim() !== "---") return { url: null, start: 0 };
  const end = lines.findIndex((line, index) => index > first && line.trim() === "---");
  if (end < 0) return { url: null, start: 0 };
  const source = lines
    .slice(first, end)
    .map((line) => /^(?:source_url|url|source):\s*['"]?(https?:\/\/[^'"\s]+)/.exec(line)?.[1]);
  return { url: source.find((url) => url !== undefined) ?? null, start: end + 1 };
}

class BlockReader {
  /**
   * @param {readonly string[]} lines
   * @param {ReadonlySet<number>} skipped
   * @param {PageForm} form
   */
  constructor(lines, skipped, form) {
    /** @private */
    this.lines = lines;
    /** @private */
    this.skipped = skipped;
    /** @private */
    this.form = form;
    /** @private @type {Block[]} */
    this.blocks = [];
    /** @private @type {{ kind: Block["kind"], line: number, parts: string[] } | undefined} */
    this.open = undefined;
  }

  /** @param {number} start */
  read(start) {
    for (let index = start; index < this.lines.length; index++) {
      const line = this.lines[index] ?? "";
      if (
        this.skipped.has(index) ||
        line.trim() === "" ||
        /^\s*```/.test(line) ||
        /^(?:\* ?){3,}$|^-{3,}$/.test(line.trim())
      )
        this.close(index);
      else if (!/^\s*<a name=[^>]*>\s*(?:<\/a>)?\s*$/.test(line)) this.readLine(line, index);
    }
    this.close(this.lines.length);
    return this.form === "cleaned-text" ? this.withHeadings() : this.blocks;
  }

  /**
   * @private
   * @param {string} line
   * @param {number} index
   */
  readLine(line, index) {
    const heading = this.form === "cleaned-text" ? null : /^(#{1,6})\s+(.*)$/.exec(line);
    if (heading !== null) {
      this.close(index);
      const text = plainText(heading[2] ?? "");
      if (text !== "")
        this.push({
          kind: admonitions.test(text) ? "paragraph" : "heading",
          line: index + 1,
          text,
          lastLine: index + 1,
        });
    } else if (/^\s*\|.*\|\s*$/.test(line)) {
      this.close(index);
      const cells = line
        .trim()
        .slice(1, -1)
        .split(/(?<!\\)\|/);
      this.push({
        kind: "row",
        line: index + 1,
        text: line,
        cells: cells.map((cell) => cell.trim()),
        lastLine: index + 1,
      });
    } else if (bullet.test(line)) {
      this.close(index);
      this.open = { kind: "item", line: index + 1, parts: [line.replace(bullet, "")] };
    } else if (this.open === undefined) this.open = { kind: "paragraph", line: index + 1, parts: [line] };
    else this.open.parts.push(line);
  }

  /**
   * @private
   * @param {number} index of the first line that is not part of the open block
   */
  close(index) {
    if (this.open === undefined) return;
    const { kind, line, parts } = this.open;
    this.open = undefined;
    // The label of a note is no part of its first sentence.
    const label = /^\s*\*\*([^*]+)\*\*\s*$/.exec(parts[0] ?? "")?.[1];
    const text = plainText(
      joinLines(label !== undefined && parts.length > 1 && admonitions.test(label) ? parts.slice(1) : parts),
    );
    if (text !== "") this.push({ kind, line, text, lastLine: index });
  }

  /**
   * @private
   * @param {Block} block
   */
  push(block) {
    this.blocks.push(block);
  }

  /**
   * Cleaned text has no marks of headings: they are short single lines that end like no sentence does.
   * @private
   * @returns {Block[]}
   */
  withHeadings() {
    return this.blocks.map((block) => {
      const raw = this.lines[block.line - 1] ?? "";
      const isHeading =
        block.kind === "paragraph" &&
        block.lastLine === block.line &&
        !/^\s/.test(raw) &&
        block.text.length <= 120 &&
        /^[A-Z][^`]*[\p{L}\p{N})]$/u.test(block.text) &&
        / /.test(block.text) &&
        !admonitions.test(block.text);
      return isHeading ? { ...block, kind: "heading" } : block;
    });
  }
}

/**
 * Wrapped lines as one. A backslash at the end of a line stands for the break alone.
 * @param {readonly string[]} parts
 */
function joinLines(parts) {
  return parts.map((part) => part.trim().replace(/\\$/, "")).join(" ");
}

/**
 * Takes links, emphasis and escapes away. Code stays between single backticks, and so does the text of links to an API reference.
 * @param {string} markup
 */
export function plainText(markup) {
  return markup
    .replaceAll(/<a name=[^>]*>(?:\s*<\/a>)?/g, "")
    .replaceAll(/<\/?[a-zA-Z][^<>]{0,200}>/g, " ")
    .replaceAll(/!\[([^\][]*)\]\([^()]*\)/g, " ")
    .replaceAll(/`\s*\[\s*`?([^\][`]*)`?\s*\]\([^()]*\)\s*`/g, (_, text) => `\`${linkText(String(text))}\``)
    .replaceAll(/\[([^\][]*)\]\(([^()]*)\)/g, (_, text, target) => markLink(linkText(String(text)), String(target)))
    .replaceAll(/\{\{|\}\}/g, "")
    .replaceAll("&amp;", "&")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&nbsp;", " ")
    .replaceAll(/\\([^\sA-Za-z0-9])/g, "$1")
    .replaceAll(/\*{1,3}/g, "")
    .replaceAll(/(?<![\w`])_([^_`]+)_(?![\w`])/g, "$1")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/**
 * Links whose text is their own address name the operation at its end.
 * @param {string} text
 */
function linkText(text) {
  const api = /^\s*https?:\/\/\S*\/API_(?:[a-z0-9-]+_)*([A-Za-z0-9]+)(?:\.html)?(?:#\S*)?\s*$/.exec(text);
  return api?.[1] ?? text.trim();
}

/**
 * @param {string} text
 * @param {string} target
 */
function markLink(text, target) {
  const isName = /^[A-Z][A-Za-z0-9]+$/.test(text);
  return isName && /api[_-]/i.test(target) ? `\`${text}\`` : text;
}
