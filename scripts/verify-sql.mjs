/**
 * Whether the query that `verify --print-sql athena` prints is SQL of Trino, and counts what `verify` counts in files. It
 * takes two packages that the project has no other use for, so it is no part of the tests:
 *
 *     npm install --prefix FOLDER @duckdb/node-api dt-sql-parser
 *     node scripts/verify-sql.mjs FOLDER LOGS TRAILS.json
 *
 * The program is that of `dist`, or of the folder in TRAILPROOF_DIST.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { rolldown } from "rolldown";

const [packages = "", logs = "", trails = ""] = process.argv.slice(2);
if (trails === "") throw new Error("Name the folder of packages, logs and a snapshot.");
const dist = resolve(process.env.TRAILPROOF_DIST ?? fileURLToPath(new URL("../dist", import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), "trailproof-sql-"));

/** @param {string[]} words */
function trailproof(...words) {
  const options = { encoding: /** @type {const} */ ("utf8"), maxBuffer: 1 << 30 };
  const { stdout, stderr } = spawnSync(process.execPath, [join(dist, "cli.js"), ...words], options);
  if (stdout === "") throw new Error(stderr);
  return stdout;
}

/** Its parser cannot be imported by Node as it is: its modules name folders. @param {string} sql @param {string} ddl */
async function mistakesOf(sql, ddl) {
  const entry = join(folder, "parsers.mjs");
  const dialect = join(resolve(packages), "node_modules/dt-sql-parser/dist/index.js");
  writeFileSync(entry, `export { TrinoSQL, HiveSQL } from ${JSON.stringify(dialect)};`);
  const bundle = await rolldown({ input: entry, platform: "node", logLevel: "silent" });
  await bundle.write({ file: join(folder, "parsers.bundle.mjs"), format: "esm", codeSplitting: false });
  const { HiveSQL, TrinoSQL } = await import(join(folder, "parsers.bundle.mjs"));
  return { query: new TrinoSQL().validate(sql), table: new HiveSQL().validate(ddl) };
}

/** The query in the words of DuckDB, over a table of the same columns. @param {string} sql */
function forDuckDb(sql) {
  return sql
    .replaceAll("array_join(", "array_to_string(")
    .replace(/\btransform\(/g, "list_transform(")
    .replace(/\bfilter\(/g, "list_filter(")
    .replace(/\b([rv]) -> /g, "lambda $1 : ")
    .replaceAll("ARRAY[]", "[]")
    .replaceAll("regexp_like(", "regexp_matches(")
    .replace("json_format(CAST(", "CAST(to_json(")
    .replace(" AS JSON))) AS resources", ") AS VARCHAR)) AS resources");
}

/** @param {string} path @returns {string[]} */
function filesBelow(path) {
  return statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesBelow(join(path, name)))
    : [path];
}

try {
  const printed = trailproof("verify", "--print-sql", "athena", "--trails", trails);
  const [ddl = "", query = ""] = printed.split(/^-- 2\..*\n/m);
  const mistakes = await mistakesOf(query, ddl.replace(/^--.*\n/gm, ""));
  console.log(
    `Trino: ${String(mistakes.query.length)} mistakes; table in Hive: ${String(mistakes.table.length)} mistakes`,
  );
  const rows = filesBelow(logs).flatMap((path) => {
    const bytes = readFileSync(path);
    return JSON.parse((path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString()).Records ?? [];
  });
  const lower = (/** @type {any} */ value) =>
    Object.fromEntries(Object.entries(value).map(([key, one]) => [key.toLowerCase(), one]));
  const lines = rows.map((/** @type {any} */ record) => {
    const { resources, useridentity, ...rest } = lower(record);
    const list = Array.isArray(resources) ? resources.map(lower) : null;
    return JSON.stringify({
      ...rest,
      resources: list,
      useridentity: useridentity == null ? null : lower(useridentity),
    });
  });
  writeFileSync(join(folder, "records.ndjson"), lines.join("\n"));
  const { DuckDBInstance } = createRequire(join(resolve(packages), "package.json"))("@duckdb/node-api");
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const texts = /eventversion.*?sessioncredentialfromconsole/s.exec(ddl)?.[0].match(/\w+(?= string|$)/g) ?? [];
  const columns = [...new Set(texts)].map((name) => `${name}: 'VARCHAR'`).join(", ");
  await connection.run(
    `CREATE TABLE trailproof_cloudtrail AS SELECT * FROM read_json('${join(folder, "records.ndjson")}', format = 'newline_delimited', maximum_object_size = 16777216, columns = { ${columns}, useridentity: 'STRUCT(type VARCHAR, arn VARCHAR, accountid VARCHAR)', resources: 'STRUCT(arn VARCHAR, arnprefix VARCHAR, accountid VARCHAR, type VARCHAR)[]' })`,
  );
  await connection.run(
    `COPY (${forDuckDb(query)}) TO '${join(folder, "groups.csv")}' (HEADER, QUOTE '"', FORCE_QUOTE *)`,
  );
  const ofFiles = JSON.parse(trailproof("verify", logs, "--trails", trails, "--format", "json"));
  const ofRows = JSON.parse(
    trailproof("verify", "--groups", join(folder, "groups.csv"), "--trails", trails, "--format", "json"),
  );
  // A query tells no sizes, and another example.
  const told = (/** @type {string} */ key, /** @type {unknown} */ value) =>
    key === "bytes" || key === "example" ? undefined : value;
  const shown = (/** @type {any} */ { records, evidence, selectors, unknown }) => ({
    records,
    evidence: evidence.map((/** @type {unknown} */ entry) => JSON.stringify(entry, told)).sort(),
    selectors,
    unknown,
  });
  const [a, b] = [ofFiles, ofRows].map((result) => JSON.stringify(shown(result), told));
  console.log(
    `files: ${String(ofFiles.records)} records in ${String(ofFiles.groups)} groups; query: ${String(ofRows.records)} in ${String(ofRows.groups)}`,
  );
  console.log(a === b ? "The evidence is the same." : `The evidence differs:\n${String(a)}\n${String(b)}`);
  process.exitCode = a === b && mistakes.query.length + mistakes.table.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
