/**
 * npm run catalog:reality: holds the catalog against the event records that AWS documents print (test/data/log-records.ndjson).
 * Prints the agreement and every disagreement with its reason on record. Exit status 1 where one has no reason, or a reason is idle.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatProblem } from "../generate/problems.mjs";
import { agreement, compareRecord } from "./compare-records.mjs";
import { differencesFile, matchReasons, readDifferences, recordKey, recordReasons } from "./differences.mjs";
import { lookupOf, readCatalog } from "./read-catalog.mjs";

/** @import { ComparedRecord, Comparison, LogRecord } from "./compare-records.mjs" */
/** @import { Differences } from "./differences.mjs" */
/** @import { CatalogLookup } from "./read-catalog.mjs" */

export const recordsFile = "test/data/log-records.ndjson";

/**
 * @typedef {Comparison & { key: string, eventSource: string, eventName: string, pages: string[] }} Disagreement of all records that show the same
 *
 * @typedef {object} Reality
 * @property {number} records
 * @property {number} withoutOperation records that are not about one operation
 * @property {ReturnType<typeof agreement>} agreement
 * @property {{ found: Disagreement, reason: string }[]} explained
 * @property {Disagreement[]} unexplained
 * @property {string[]} idle
 */

/**
 * @param {string} root
 * @returns {LogRecord[]}
 */
export function readLogRecords(root) {
  const lines = readFileSync(join(root, recordsFile), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => /** @type {LogRecord} */ (JSON.parse(line)));
}

/**
 * @param {readonly LogRecord[]} records
 * @param {Pick<CatalogLookup, "recordedOperation" | "resourceType" | "services">} catalog
 * @param {Pick<Differences, "records">} differences
 * @returns {Reality}
 */
export function holdAgainstReality(records, catalog, differences) {
  const results = records.map((record) => compareRecord(record, catalog));
  const { explained, unexplained, idle } = matchReasons(disagreements(results), recordReasons(differences.records));
  return {
    records: records.length,
    withoutOperation: results.filter((result) => result.comparisons.length === 0).length,
    agreement: agreement(results),
    explained,
    unexplained,
    idle,
  };
}

/**
 * @param {readonly ComparedRecord[]} results
 * @returns {Disagreement[]}
 */
function disagreements(results) {
  /** @type {Map<string, Disagreement>} */
  const found = new Map();
  for (const { record, comparisons } of results)
    for (const comparison of comparisons) {
      if (comparison.agrees) continue;
      const { eventSource = "", eventName = "" } = record;
      const key = recordKey({
        eventSource,
        eventName,
        field: comparison.field,
        printed: comparison.printed,
        catalog: comparison.catalog,
      });
      const known = found.get(key);
      if (known === undefined) found.set(key, { key, eventSource, eventName, ...comparison, pages: [record.page] });
      else known.pages.push(record.page);
    }
  return [...found.values()];
}

/** @param {Reality} reality */
export function realityTable({ records, withoutOperation, agreement: fields }) {
  const rows = fields.map(({ field, compared, agree }) => {
    const share = compared === 0 ? "-" : `${((100 * agree) / compared).toFixed(1)} %`;
    return `${field.padEnd(10)} ${String(compared).padStart(9)} ${String(agree).padStart(6)} ${share.padStart(8)}`;
  });
  return [
    `${String(records)} records, ${String(withoutOperation)} of them not about one operation (Insights and aggregated events)`,
    "",
    "field       compared  agree    share",
    ...rows,
  ].join("\n");
}

/** @param {Disagreement} disagreement */
function describe({ eventSource, eventName, field, printed, catalog, pages }) {
  return `${eventSource} ${eventName}: ${field}: printed ${printed}, catalog ${catalog} (${[...new Set(pages)].join(", ")})`;
}

/** @param {Disagreement} disagreement */
export function entryToPaste({ eventSource, eventName, field, printed, catalog }) {
  const fields = Object.entries({ eventSource, eventName, field, printed, catalog }).map(
    ([key, value]) => `${key}: ${JSON.stringify(value)}`,
  );
  return `  - ${fields.join("\n    ")}\n    reason:\n`;
}

/** @param {string} root */
function main(root) {
  const { catalog, problems } = readCatalog(root);
  const differences = readDifferences(root);
  const broken = [...problems, ...differences.problems].map(formatProblem);
  if (catalog === undefined || broken.length > 0) {
    for (const line of broken) console.error(line);
    return 1;
  }
  const reality = holdAgainstReality(readLogRecords(root), lookupOf(catalog), differences);
  console.log(`${realityTable(reality)}\n`);
  for (const { found, reason } of reality.explained) console.log(`${describe(found)}\n    because: ${reason}`);
  for (const found of reality.unexplained) console.error(describe(found));
  if (reality.unexplained.length > 0)
    console.error(
      `\nCorrect the catalog where it is wrong. Where the record is, say why under "records" of ${differencesFile}:\n\n${reality.unexplained.map(entryToPaste).join("")}`,
    );
  for (const key of reality.idle)
    console.error(
      `${differencesFile}: gives a reason for a disagreement that is not there (any more); remove it: ${key}`,
    );
  return reality.unexplained.length + reality.idle.length > 0 ? 1 : 0;
}

if (process.argv[1] === import.meta.filename) process.exitCode = main(fileURLToPath(new URL("../..", import.meta.url)));
