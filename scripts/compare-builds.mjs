/**
 * Holds two builds against each other: the same verdicts on everything that the tests know, entry by entry.
 *
 *     node scripts/compare-builds.mjs OLD_DIST NEW_DIST [FOLDER…]
 *
 * Runs both builds over the cases of the tests, the golden files, the test repositories, the examples and each folder
 * below those that are named, and compares verdict, operations, resource, sinks, counterexample, rule, level and place.
 * Words are not compared. Prints each difference and a line of figures; exits with 1 where something differs.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { rolldown } from "rolldown";

/** @typedef {{ readonly name: string, readonly options: Record<string, unknown>, readonly folder: string }} Run */
/** @typedef {(options: Record<string, unknown>) => Promise<Record<string, any>>} Check */

const root = fileURLToPath(new URL("..", import.meta.url));
const [oldDist = "", newDist = "", ...folders] = process.argv.slice(2);
if (newDist === "") {
  console.error("usage: node scripts/compare-builds.mjs OLD_DIST NEW_DIST [FOLDER…]");
  process.exit(2);
}
/** How a sink is written, and what a fix makes of its selectors, is for reports alone. */
const onlyShown = new Set(["notCountedBecause", "dialect", "selectorList"]);

const scratch = mkdtempSync(join(tmpdir(), "trailproof-compare-"));
try {
  process.exitCode = await compareAll([
    ...(await caseRuns()),
    ...foldersOfTheProject(),
    ...folders.flatMap(foldersBelow),
  ]);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/**
 * @param {readonly Run[]} runs
 * @returns {Promise<number>} the exit status
 */
async function compareAll(runs) {
  const [before, after] = await Promise.all([checkOf(oldDist), checkOf(newDist)]);
  let entries = 0;
  let findings = 0;
  let different = 0;
  for (const { name, options, folder } of runs) {
    const [a, b] = [await resultOf(before, options, folder), await resultOf(after, options, folder)];
    entries += a.coverage.length;
    findings += a.findings.length;
    for (const part of /** @type {const} */ ([
      "refused",
      "sinks",
      "coverage",
      "findings",
      "notifications",
      "summary",
    ])) {
      if (isDeepStrictEqual(a[part], b[part])) continue;
      different++;
      console.log(`${name}: ${part} differ`);
      for (const line of missing(a[part], b[part]).slice(0, 5)) console.log(`  - ${line}`);
      for (const line of missing(b[part], a[part]).slice(0, 5)) console.log(`  + ${line}`);
    }
  }
  console.log(`${runs.length} runs, ${entries} entries, ${findings} findings: ${different} differences`);
  return different === 0 ? 0 : 1;
}

/**
 * @param {string} dist
 * @returns {Promise<Check>}
 */
async function checkOf(dist) {
  return (await import(pathToFileURL(join(resolve(dist), "index.js")).href)).check;
}

/**
 * What must not change, in an order of its own.
 * @param {Check} check
 * @param {Record<string, unknown>} options
 * @param {string} folder
 */
async function resultOf(check, options, folder) {
  const today = "2026-11-20";
  try {
    const result = await check({ today, ...options, workingDirectory: folder });
    return {
      refused: [],
      sinks: sorted(result.sinks.map(sinkOf)),
      coverage: sorted(result.coverage.map(entryOf)),
      findings: sorted(result.findings.map(findingOf)),
      notifications: sorted(result.notifications.map(noticeOf)),
      summary: [JSON.stringify(result.summary)],
    };
  } catch (error) {
    const errors = /** @type {{ errors?: { location?: unknown }[] }} */ (error).errors;
    // Anything else is a defect of a build, or of this script: equal crashes are no equal answers.
    if (errors === undefined) throw error;
    const refused = errors.map(({ location }) => JSON.stringify(location ?? null));
    return { refused, sinks: [], coverage: [], findings: [], notifications: [], summary: [] };
  }
}

/** @param {Record<string, any>} notification */
function noticeOf({ level, location }) {
  return { level, location };
}

/** @param {Record<string, any>} sink */
function sinkOf(sink) {
  const shared = Object.entries(sink).filter(([key]) => !onlyShown.has(key));
  return { ...Object.fromEntries(shared), isCounted: sink.notCountedBecause === null };
}

/** @param {Record<string, any>} entry */
function entryOf({ reasons, ...entry }) {
  return { ...entry, hasReasons: reasons.length > 0 };
}

/** @param {Record<string, any>} finding */
function findingOf({
  ruleId,
  level,
  kind,
  location,
  resource,
  operations,
  counterexample,
  controls,
  suppressed,
  relatedLocations,
}) {
  const related = sorted(relatedLocations.map((/** @type {{ location: unknown }} */ { location: place }) => place));
  return {
    ruleId,
    level,
    kind,
    location,
    resource,
    operations,
    counterexample,
    controls,
    suppressed: suppressed !== null,
    related,
  };
}

/** @param {readonly unknown[]} values */
function sorted(values) {
  return values.map((value) => JSON.stringify(value)).sort();
}

/**
 * @param {readonly string[]} from
 * @param {readonly string[]} to
 */
function missing(from, to) {
  const there = new Set(to);
  return from.filter((line) => !there.has(line));
}

/**
 * The cases of the tests, each in a folder of its own.
 * @returns {Promise<Run[]>}
 */
async function caseRuns() {
  const { casesIn, inputText } = await caseReader();
  const places = ["test/cases/coverage/", "test/cases/rules/", "test/ok/", "test/regression/"];
  return places.flatMap((place) => {
    /** @type {{ file: string, cases: { name: string, files: Record<string, unknown>, options?: Record<string, unknown> }[] }[]} */
    const found = casesIn(new URL(place, pathToFileURL(`${root}/`)));
    return found.flatMap(({ file, cases }) =>
      cases.map(({ name, files, options = {} }, index) => {
        const folder = join(scratch, place.replaceAll("/", "-") + file, String(index));
        for (const [path, input] of Object.entries(files)) {
          mkdirSync(dirname(join(folder, path)), { recursive: true });
          writeFileSync(join(folder, path), inputText(path, input));
        }
        return { name: `${place}${file}: ${name}`, options, folder };
      }),
    );
  });
}

/** The reader of cases is TypeScript: bundled on the way. */
async function caseReader() {
  const bundle = await rolldown({
    input: join(root, "test/cases/coverage-case.ts"),
    platform: "node",
    tsconfig: false,
  });
  const file = join(root, "node_modules", ".cache", `compare-builds-${process.pid}.mjs`);
  await bundle.write({ file, format: "esm" });
  await bundle.close();
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(file);
  }
}

/** @returns {Run[]} */
function foldersOfTheProject() {
  const names = [
    "cdk",
    "terraform",
    "terraform/genuine",
    "terraform-sources",
    "cloudformation",
    "landing-zone-accelerator",
  ];
  return [...names.map((name) => `test/golden/${name}`), "test/repositories", "examples"].flatMap((path) =>
    foldersBelow(join(root, path)),
  );
}

/**
 * A folder and each folder and file of infrastructure code right below it, one run each; below a folder of cases, each case.
 * @param {string} top
 * @returns {Run[]}
 */
function foldersBelow(top) {
  const folder = resolve(top);
  const entries = readdirSync(folder, { withFileTypes: true });
  const inside = entries.filter(
    (entry) => entry.isDirectory() && !["node_modules", ".git", "modules"].includes(entry.name),
  );
  const files = entries.filter(
    (entry) => entry.isFile() && /\.(ya?ml|json|template|tf|tofu|tfstate)$/.test(entry.name),
  );
  const name = relative(root, folder);
  return [
    ...(files.length === 0 ? [] : [{ name, options: { paths: ["."] }, folder }]),
    ...(files.length > 1
      ? files.map((file) => ({ name: `${name}/${file.name}`, options: { paths: [file.name] }, folder }))
      : []),
    ...inside.flatMap((entry) => foldersBelow(join(folder, entry.name))),
  ];
}
