/**
 * npm run catalog:derive -- <pages>: prints what pages of AWS documentation say about recorded operations, with page, section, line and date.
 * The JSON on stdout has the shape of page-types.mjs. Exit status 1 where a page could not be read or says nothing; the others are printed all the same.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { derivePage } from "./page.mjs";
import { pageFileText } from "./page-file.mjs";
import { pageText } from "./page-table.mjs";

/** @import { Page, PageProblem } from "./page-types.mjs" */

const usage = `usage: npm run catalog:derive -- [options] <page>...

A page is a file: documentation Markdown, or a web page as text. What kind of text it is is told by its content.

  --date DATE     the date of the pages, YYYY[-MM[-DD]]: pages do not say it themselves
  --url URL       the address of the page, where it does not say it itself
  --format json   (default) all facts, in a stable shape: scripts/catalog/page-types.mjs
  --format text   a table to read
  --format yaml   the form of test/data/pages, of one page`;

/**
 * @param {readonly string[]} args
 * @returns {{ out: string, errors: string[], status: number }}
 */
export function derive(args) {
  const { values, positionals } = readArguments(args);
  if (
    positionals.length === 0 ||
    (values.format === "yaml" && positionals.length > 1) ||
    !["json", "text", "yaml"].includes(values.format)
  )
    return { out: "", errors: [usage], status: 2 };
  const results = positionals.map((file) => derivePageFile(file, values));
  const pages = results.flatMap((result) => (result.page === undefined ? [] : [result.page]));
  const problems = results.flatMap((result) => result.problems);
  return {
    out: print(values.format, pages, problems),
    errors: problems.map(({ file, line, column, message }) => `${file}:${String(line)}:${String(column)}: ${message}`),
    status: pages.length < positionals.length || pages.some((page) => page.sections.length === 0) ? 1 : 0,
  };
}

/** @param {readonly string[]} args */
function readArguments(args) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { date: { type: "string" }, url: { type: "string" }, format: { type: "string", default: "json" } },
  });
}

/**
 * @param {string} file
 * @param {{ date?: string | undefined, url?: string | undefined }} told
 * @returns {{ page?: Page, problems: PageProblem[] }}
 */
function derivePageFile(file, told) {
  try {
    return derivePage(file, readFileSync(file), told);
  } catch (error) {
    return {
      problems: [
        {
          file,
          line: 1,
          column: 1,
          message: `cannot be read: ${error instanceof Error ? error.message : String(error)}`,
        },
      ],
    };
  }
}

/**
 * @param {string} format
 * @param {readonly Page[]} pages
 * @param {readonly PageProblem[]} problems
 */
function print(format, pages, problems) {
  if (format === "text") return pages.map(pageText).join("\n");
  const [page] = pages;
  if (format === "yaml") return page === undefined ? "" : pageFileText(page);
  return `${JSON.stringify({ formatVersion: 1, pages, problems }, undefined, 2)}\n`;
}

if (process.argv[1] === import.meta.filename) {
  try {
    const { out, errors, status } = derive(process.argv.slice(2));
    process.stdout.write(out);
    for (const error of errors) console.error(error);
    process.exitCode = status;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exitCode = 2;
  }
}
