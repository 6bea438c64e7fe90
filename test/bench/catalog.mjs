/**
 * `npm run bench:catalog`: what the compiled catalog costs, from the committed bundle. Each measurement is a process of its own; medians are printed.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
const data = `${dist}catalog.data`;
const runs = Number(process.env.RUNS ?? 15);

/** Reads the file and parses what a look-up of one service needs, as src/catalog/catalog-data.ts does. */
const load = `
  import { readFileSync } from "node:fs";
  const start = performance.now();
  const text = readFileSync(${JSON.stringify(data)}, "utf8");
  const end = text.indexOf("\\n");
  const head = JSON.parse(text.slice(0, end));
  const index = performance.now();
  const { start: from, length } = head.services[head.types[process.argv[1]]];
  JSON.parse(text.slice(end + 1 + from, end + 1 + from + length));
  console.log(JSON.stringify([index - start, performance.now() - index]));
`;
const everything = `
  import { readFileSync } from "node:fs";
  const start = performance.now();
  for (const line of readFileSync(${JSON.stringify(data)}, "utf8").trim().split("\\n")) JSON.parse(line);
  console.log(JSON.stringify([performance.now() - start]));
`;

const head = JSON.parse(readFileSync(data, "utf8").split("\n", 1)[0] ?? "");
const operations = head.services.reduce(
  (/** @type {number} */ sum, /** @type {{ managementOperations: [number, number, number, number][] }} */ service) =>
    service.managementOperations.reduce((part, [, , , count]) => part + count, sum),
  0,
);
console.log(`Node.js ${process.version}, medians of ${String(runs)} processes`);
console.log(
  `catalog.data: ${format(statSync(data).size / 1e6)} MB for ${String(head.services.length)} services, ${String(Object.keys(head.types).length)} resource types, ${String(operations)} management operations`,
);
const [index, service] = measure([load, "AWS::DynamoDB::Table"]);
console.log(
  `read the file and its look-ups: ${format(index)} ms; then one service (AWS::DynamoDB::Table): ${format(service)} ms`,
);
console.log(`for comparison, every service parsed: ${format(measure([everything])[0])} ms`);
const ratio = median(
  Array.from(
    { length: runs },
    () => cpu(["--input-type=module", "-e", load, "AWS::DynamoDB::Table"]) / cpu(["-e", "0"]),
  ),
);
console.log(`CPU time of a process that looks up one service: ${format(ratio)} times that of node -e 0`);

/** @param {string[]} words */
function measure(words) {
  /** @type {number[][]} */
  const found = Array.from({ length: runs }, () =>
    JSON.parse(spawnSync(process.execPath, ["--input-type=module", "-e", ...words], { encoding: "utf8" }).stdout),
  );
  return (found[0] ?? []).map((_, position) => median(found.map((one) => one[position] ?? Number.NaN)));
}

/** @param {string[]} words */
function cpu(words) {
  const timed = spawnSync("/bin/sh", ["-c", '"$@" >/dev/null; times', "sh", process.execPath, ...words], {
    encoding: "utf8",
  });
  if (timed.error !== undefined) throw timed.error;
  const children = timed.stdout.trim().split("\n")[1] ?? "";
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/** @param {readonly number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** @param {number | undefined} value */
function format(value) {
  return (value ?? Number.NaN).toFixed(2);
}
