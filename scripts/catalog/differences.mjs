/**
 * policies/catalog-differences.yaml: where the catalog knowingly says something else than a document or a printed record, with the reason.
 */
import { YamlFile } from "../generate/yaml-file.mjs";
import { formatProblem } from "../generate/problems.mjs";

/** @import { Problem } from "../generate/problems.mjs" */
/** @import { RecordField } from "./compare-records.mjs" */

/**
 * @typedef {object} PageDifference one entry: the same difference, for the same reason, of some operations or resource types
 * @property {string} page name of the file under test/data/pages
 * @property {string} kind
 * @property {string} service
 * @property {string} says what the page says
 * @property {string} catalog what the catalog says
 * @property {string[]} subjects operations or resource types
 * @property {string} reason
 *
 * @typedef {object} RecordDifference
 * @property {string} eventSource
 * @property {string} eventName
 * @property {RecordField} field
 * @property {string} printed
 * @property {string} catalog
 * @property {string} reason
 *
 * @typedef {{ pages: PageDifference[], records: RecordDifference[], problems: Problem[], file: YamlFile }} Differences
 */

export const differencesFile = "policies/catalog-differences.yaml";

const pageKeys = ["page", "kind", "service", "says", "catalog", "subjects", "reason"];
const recordKeys = ["eventSource", "eventName", "field", "printed", "catalog", "reason"];

/**
 * @param {string} root the top of the project
 * @param {string} [text] instead of the file's own
 * @returns {Differences}
 */
export function readDifferences(root, text) {
  const file = new YamlFile(root, differencesFile, text);
  const value = isObject(file.value) ? file.value : {};
  const problems = [...file.problems];
  if (problems.length === 0 && value.formatVersion !== 1)
    problems.push(file.problem([], "must have formatVersion: 1, pages and records"));
  /** @param {"pages" | "records"} list @param {readonly string[]} keys */
  const entries = (list, keys) =>
    (Array.isArray(value[list]) ? value[list] : []).map(withTexts).filter((entry, index) => {
      const wrong = problemOfEntry(entry, keys);
      if (wrong !== undefined) problems.push(file.problem([list, index], wrong));
      return wrong === undefined;
    });
  const pages = /** @type {PageDifference[]} */ (entries("pages", pageKeys));
  const records = /** @type {RecordDifference[]} */ (entries("records", recordKeys));
  return { pages, records, problems, file };
}

/**
 * `printed: true` is as good as `printed: "true"`.
 * @param {unknown} entry
 * @returns {unknown}
 */
function withTexts(entry) {
  return isObject(entry)
    ? Object.fromEntries(
        Object.entries(entry).map(([key, value]) => [key, typeof value === "boolean" ? String(value) : value]),
      )
    : entry;
}

/**
 * @param {unknown} entry
 * @param {readonly string[]} keys
 */
function problemOfEntry(entry, keys) {
  if (!isObject(entry)) return `must have the keys ${keys.join(", ")}`;
  const strange = Object.keys(entry).filter((key) => !keys.includes(key));
  if (strange.length > 0) return `has the key ${strange.join(", ")}; allowed are ${keys.join(", ")}`;
  for (const key of keys) {
    const value = entry[key];
    const right =
      key === "subjects"
        ? Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === "string")
        : typeof value === "string" && value.trim() !== "";
    if (!right) return `${key} must be ${key === "subjects" ? "a list of operations or resource types" : "text"}`;
  }
  return undefined;
}

/**
 * Gives each difference its reason. Reasons for which nothing was found are idle.
 *
 * @template {{ key: string }} Found
 * @param {readonly Found[]} found
 * @param {ReadonlyMap<string, string>} reasons by key
 * @returns {{ explained: { found: Found, reason: string }[], unexplained: Found[], idle: string[] }}
 */
export function matchReasons(found, reasons) {
  const keys = new Set(found.map(({ key }) => key));
  return {
    explained: found.flatMap((difference) => {
      const reason = reasons.get(difference.key);
      return reason === undefined ? [] : [{ found: difference, reason }];
    }),
    unexplained: found.filter(({ key }) => !reasons.has(key)),
    idle: [...reasons.keys()].filter((key) => !keys.has(key)),
  };
}

/** @param {Omit<PageDifference, "subjects" | "reason"> & { subject: string }} difference */
export function pageKey({ page, kind, service, says, catalog, subject }) {
  return JSON.stringify([page, kind, service, says, catalog, subject]);
}

/** @param {Omit<RecordDifference, "reason">} difference */
export function recordKey({ eventSource, eventName, field, printed, catalog }) {
  return JSON.stringify([eventSource, eventName, field, printed, catalog]);
}

/** @param {readonly PageDifference[]} entries */
export function pageReasons(entries) {
  return new Map(
    entries.flatMap((entry) =>
      entry.subjects.map((subject) => /** @type {const} */ ([pageKey({ ...entry, subject }), entry.reason])),
    ),
  );
}

/** @param {readonly RecordDifference[]} entries */
export function recordReasons(entries) {
  return new Map(entries.map((entry) => /** @type {const} */ ([recordKey(entry), entry.reason])));
}

/** @param {readonly Problem[]} problems */
export function formatProblems(problems) {
  return problems.map(formatProblem);
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
