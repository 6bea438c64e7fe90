/**
 * Pages as test data: the facts of a page as YAML, without a sentence of it.
 * `catalog:derive --format yaml` prints the form, `catalog:check` reads it. `about` is written by hand: which service of the catalog the page speaks of.
 */
import { Document, isMap, isScalar, isSeq, visit } from "yaml";

/** @import { Page, RecordFacts, Says, Scope } from "./page-types.mjs" */

/**
 * @typedef {object} About
 * @property {string} service catalog id
 * @property {string} [document] id of the page among the service's documents; left out where the service does not cite it
 * @property {string} [group] only lists under this caption; left out: what stands under no caption that another entry names
 *
 * @typedef {object} StoredStatement
 * @property {number} [line]
 * @property {Says} says
 * @property {Scope} [all]
 * @property {string[]} [operations]
 * @property {string[]} [resourceTypes]
 * @property {string[]} [arns]
 * @property {string} [group]
 * @property {string} [service]
 * @property {string} [title]
 * @property {true} [conditional]
 *
 * @typedef {object} StoredPage
 * @property {1} formatVersion
 * @property {string} title
 * @property {string | null} url
 * @property {string} date
 * @property {string} form
 * @property {About[]} about
 * @property {{ heading: string, line: number, statements?: StoredStatement[], records?: (RecordFacts & { line: number })[] }[]} sections
 */

/**
 * @param {Page} page
 * @param {readonly About[]} [about]
 * @returns {StoredPage}
 */
export function storedPage(page, about = []) {
  const { title, url, date, form } = page;
  const sections = page.sections.map(({ heading, line, statements, records }) => ({
    heading,
    line,
    ...(statements.length === 0 ? {} : { statements: statements.map((statement) => storedStatement(statement)) }),
    ...(records.length === 0 ? {} : { records }),
  }));
  return { formatVersion: 1, title, url, date, form, about: [...about], sections };
}

/**
 * @param {import("./page-types.mjs").Statement} statement
 * @returns {StoredStatement}
 */
function storedStatement({ operations, ...rest }) {
  return { ...rest, ...(operations === undefined ? {} : { operations: operations.map(({ name }) => name) }) };
}

/**
 * The text of the file: statements and records one a line.
 * @param {Page} page
 * @param {readonly About[]} [about]
 */
export function pageFileText(page, about = []) {
  const document = new Document(storedPage(page, about), { aliasDuplicateObjects: false });
  visit(document, {
    Pair(_, pair) {
      const { key, value } = pair;
      if (isScalar(key) && ["statements", "records", "about"].includes(String(key.value)) && isSeq(value)) {
        if (value.items.length === 0) value.flow = true;
        for (const item of value.items) if (isMap(item)) item.flow = true;
      }
    },
  });
  return document.toString({ lineWidth: 0 });
}
