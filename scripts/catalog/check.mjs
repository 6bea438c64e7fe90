/**
 * npm run catalog:check: holds the catalog against the stored pages (test/data/pages) and lists every difference with its reason on record.
 * Exit status 1 where a difference has no reason, where a reason is idle, or where a file is broken.
 */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";
import { parse } from "yaml";
import { formatProblem } from "../generate/problems.mjs";
import { comparePage } from "./compare-page.mjs";
import { differencesFile, matchReasons, pageReasons, readDifferences } from "./differences.mjs";
import { groupBy } from "./group-by.mjs";
import { lookupOf, readCatalog } from "./read-catalog.mjs";

/** @import { FoundDifference } from "./compare-page.mjs" */
/** @import { Differences } from "./differences.mjs" */
/** @import { StoredPage } from "./page-file.mjs" */
/** @import { CatalogLookup } from "./read-catalog.mjs" */

/**
 * @param {string} root
 * @returns {Map<string, StoredPage>} by the name of the file
 */
export function readPages(root) {
  const files = globSync("test/data/pages/*.yaml", { cwd: root }).sort();
  return new Map(
    files.map((file) => [
      basename(file, ".yaml"),
      /** @type {StoredPage} */ (parse(readFileSync(join(root, file), "utf8"))),
    ]),
  );
}

/**
 * @param {ReadonlyMap<string, StoredPage>} pages
 * @param {CatalogLookup} catalog
 * @param {Pick<Differences, "pages">} differences
 * @returns {{ explained: { found: FoundDifference, reason: string }[], unexplained: FoundDifference[], idle: string[] }}
 */
export function checkPages(pages, catalog, differences) {
  const found = [...pages].flatMap(([name, page]) => comparePage(name, page, catalog));
  const onRecord = found.flatMap(({ key, reason }) =>
    reason === undefined ? [] : [/** @type {const} */ ([key, reason])],
  );
  const written = pageReasons(differences.pages);
  const { explained, unexplained } = matchReasons(found, new Map([...written, ...onRecord]));
  // A reason that the catalog gives itself need not be written down a second time.
  const { idle } = matchReasons(
    found.filter(({ reason }) => reason === undefined),
    written,
  );
  return { explained, unexplained, idle };
}

/**
 * Differences that share everything but their subject stand in one entry, ready to be pasted.
 * @param {readonly FoundDifference[]} differences
 */
export function entriesToPaste(differences) {
  const groups = groupBy(differences, ({ page, kind, service, says, catalog }) =>
    JSON.stringify([page, kind, service, says, catalog]),
  );
  return [...groups.values()].map((group) => {
    const { page, kind, service, says, catalog } = group[0] ?? {
      page: "",
      kind: "",
      service: "",
      says: "",
      catalog: "",
    };
    const fields = Object.entries({ page, kind, service, says, catalog }).map(
      ([key, value]) => `${key}: ${JSON.stringify(value)}`,
    );
    return `  - ${fields.join("\n    ")}\n    subjects: [${group.map(({ subject }) => JSON.stringify(subject)).join(", ")}]\n    reason:\n`;
  });
}

/**
 * @param {FoundDifference} difference
 */
function describe({ page, section, line, kind, service, subject, says, catalog }) {
  const place = line === undefined ? page : `${page} (${section}, line ${String(line)})`;
  return `${place}: ${kind}: ${service} ${subject}: the page says ${says}, the catalog says ${catalog}`;
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
  const pages = readPages(root);
  const { explained, unexplained, idle } = checkPages(pages, lookupOf(catalog), differences);
  for (const { found, reason } of explained) console.log(`${describe(found)}\n    because: ${reason}`);
  console.log(
    `${String(pages.size)} pages, ${String(explained.length + unexplained.length)} differences, ${String(unexplained.length)} without a reason on record`,
  );
  for (const difference of unexplained) console.error(describe(difference));
  if (unexplained.length > 0)
    console.error(
      `\nCorrect the catalog where it is wrong. Where it is right, say why under "pages" of ${differencesFile}:\n\n${entriesToPaste(unexplained).join("")}`,
    );
  for (const key of idle)
    console.error(
      `${differencesFile}: gives a reason for a difference that is not there (any more); remove it: ${key}`,
    );
  return unexplained.length + idle.length > 0 ? 1 : 0;
}

if (process.argv[1] === import.meta.filename) process.exitCode = main(fileURLToPath(new URL("../..", import.meta.url)));
