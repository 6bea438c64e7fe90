/**
 * Reads rows of Markdown tables: CloudTrail's list of data event types, the data events of a service's own page, and lists of operations.
 */
import { plainText } from "./page-blocks.mjs";
import { operationsOfItem, operationsOfProse } from "./operation-names.mjs";

/** @import { Block } from "./page-blocks.mjs" */
/** @import { Says, Statement } from "./page-types.mjs" */

/** @typedef {"type" | "operations" | "service" | "title" | "description"} Column */

/** @type {readonly (readonly [Column, RegExp])[]} */
const columnNames = [
  ["type", /resources?\.type|^resource type value$/i],
  [
    "operations",
    /\bAPIs?\b.*\b(?:logged|recorded)\b|\bdata APIs?\b|^(?:API )?(?:operations?|actions?|calls?|events?|event ?names?|API|API names?)(?: name)?$/i,
  ],
  ["title", /\bconsole\b|^(?:data event|resource) type$/i],
  ["service", /\bservice\b/i],
  ["description", /\bdescription\b/i],
];

export class TableReader {
  constructor() {
    /** @private @type {(Column | undefined)[] | undefined} */
    this.columns = undefined;
  }

  /** The table is over. */
  end() {
    this.columns = undefined;
  }

  /**
   * @param {Block} block a row
   * @param {Says | undefined} says what the section says of its lists
   * @returns {Statement | undefined}
   */
  read(block, says) {
    const cells = block.cells ?? [];
    if (this.columns === undefined) {
      this.columns = readHeader(cells);
      return undefined;
    }
    if (cells.every((cell) => /^:?-+:?$/.test(cell))) return undefined;
    const { columns } = this;
    /** @param {Column} column */
    const cell = (column) => cells[columns.indexOf(column)] ?? "";
    return columns.includes("type")
      ? rowOfTypes(block, cell, columns)
      : rowOfOperations(block, cell("operations"), says);
  }
}

/**
 * Each kind of column once.
 * @param {readonly string[]} cells
 */
function readHeader(cells) {
  /** @type {(Column | undefined)[]} */
  const columns = [];
  for (const cell of cells) {
    const text = plainText(cell);
    const found = columnNames.find(([column, expression]) => expression.test(text) && !columns.includes(column));
    columns.push(found?.[0]);
  }
  return columns;
}

/**
 * @param {Block} block
 * @param {(column: Column) => string} cell
 * @param {readonly (Column | undefined)[]} columns
 * @returns {Statement | undefined}
 */
function rowOfTypes(block, cell, columns) {
  const resourceTypes = cell("type")
    .split(/<br\s*\/?>/)
    .map((part) => plainText(part).replaceAll("`", "").trim())
    .filter((part) => /^AWS:/.test(part));
  if (resourceTypes.length === 0) return undefined;
  const names = columns.includes("operations")
    ? operationsOfCell(cell("operations"))
    : operationsOfProse(plainText(cell("description")));
  const service = plainText(cell("service"));
  const title = plainText(cell("title")).replaceAll("`", "");
  return {
    line: block.line,
    says: names.length > 0 ? "data" : "resource-type",
    ...(names.length === 0 ? {} : { operations: names.map((name) => ({ name, line: block.line })) }),
    resourceTypes,
    ...(service === "" ? {} : { service }),
    ...(title === "" ? {} : { title }),
  };
}

/**
 * @param {Block} block
 * @param {string} cell
 * @param {Says | undefined} says
 * @returns {Statement | undefined}
 */
function rowOfOperations(block, cell, says) {
  const names = says === undefined ? [] : operationsOfCell(cell);
  return says === undefined || names.length === 0
    ? undefined
    : { line: block.line, says, operations: names.map((name) => ({ name, line: block.line })) };
}

/**
 * The operations of a cell: one, or a list whose items are parted by breaks.
 * @param {string} cell
 */
function operationsOfCell(cell) {
  return [
    ...new Set(
      cell.split(/<br\s*\/?>/).flatMap((part) => operationsOfItem(plainText(part.replace(/^\s*[+*•-]\s+/u, "")))),
    ),
  ];
}
