/**
 * Derives catalog facts from a page of AWS documentation: which operations it lists as recorded, as data events or as never recorded,
 * what it says of an API as a whole, and the event records that it prints. It takes names and facts, never sentences.
 */
import { TextDecoder } from "node:util";
import { findRecords } from "./page-records.mjs";
import { readBlocks } from "./page-blocks.mjs";
import { readStatements } from "./statements.mjs";

/** @import { Block } from "./page-blocks.mjs" */
/** @import { Page, PageProblem, PrintedRecord, Section } from "./page-types.mjs" */

/**
 * Any bytes give facts or a problem with its place; nothing is thrown.
 *
 * @param {string} file for messages
 * @param {Uint8Array} bytes
 * @param {{ date?: string | undefined, url?: string | undefined }} [told] what the page itself does not say
 * @returns {{ page?: Page, problems: PageProblem[] }} no page where the bytes are not text
 */
export function derivePage(file, bytes, told = {}) {
  const decoded = decode(bytes);
  if (typeof decoded === "number")
    return {
      problems: [{ file, line: decoded, column: 1, message: "is not UTF-8 text: save the page as text or Markdown" }],
    };
  const lines = decoded.split(/\r\n|\n|\r/);
  const printed = findRecords(lines);
  const text = readBlocks(lines, printed.lines);
  const title = titleOf(text.blocks);
  const sections = withRecords(readStatements(text, title), printed.records).filter(
    (section) => section.statements.length + section.records.length > 0,
  );
  const problems = printed.problems.map((problem) => ({ file, ...problem }));
  if (sections.length === 0)
    problems.push({
      file,
      line: 1,
      column: 1,
      message:
        "says nothing of recorded operations, and prints no event record: is it a page about logging with CloudTrail?",
    });
  const page = {
    file,
    form: text.form,
    title,
    url: told.url ?? text.url,
    date: told.date ?? "unknown",
    newestRecord: printed.newest,
    sections,
  };
  return { page, problems };
}

/**
 * The text of the bytes, or the line of the first that is none.
 * @param {Uint8Array} bytes
 * @returns {string | number}
 */
function decode(bytes) {
  const text = new TextDecoder("utf-8").decode(bytes);
  const bad = text.search(/[\uFFFD\0]/u);
  return bad < 0 ? text : text.slice(0, bad).split("\n").length;
}

/**
 * Cleaned text begins with the title of the browser's window, which repeats the heading and adds the guide.
 * @param {readonly Block[]} blocks
 */
function titleOf(blocks) {
  const headings = blocks.filter((block) => block.kind === "heading").map((block) => block.text.replaceAll("`", ""));
  const [first = "", second] = headings;
  return second !== undefined && first.startsWith(`${second} - `) ? second : first;
}

/**
 * Gives each record to the section that it stands in.
 * @param {readonly Section[]} sections
 * @param {readonly PrintedRecord[]} records
 */
function withRecords(sections, records) {
  for (const record of records) sections.findLast((section) => section.line <= record.line)?.records.push(record);
  return sections;
}
