/**
 * `npm run bench`: CPU time of the bundled command line on four workloads, as ratios against processes measured in the same run.
 * CPU time is user and system time of the whole process; the median of the runs is given.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { large, many, small, thousands } from "./workloads.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "trailproof-bench-"));
const runs = Number(process.env.RUNS ?? 9);

try {
  const files = {
    small: join(folder, "small.yaml"),
    large: join(folder, "large.yaml"),
    json: join(folder, "large.json"),
    many: join(folder, "many"),
    thousands: join(folder, "thousands"),
  };
  writeFileSync(files.small, small());
  writeFileSync(files.large, large());
  writeFileSync(files.json, JSON.stringify({ text: large() }));
  mkdirSync(files.many);
  many().forEach((text, index) => writeFileSync(join(files.many, `stack-${String(index)}.yaml`), text));
  thousands().forEach(({ name, text }, index) => {
    const folderOfFile = join(files.thousands, String(index % 50));
    mkdirSync(folderOfFile, { recursive: true });
    writeFileSync(join(folderOfFile, name), text);
  });
  const nothing = ["-e", "0"];
  const parseJson = ["-e", `JSON.parse(require("fs").readFileSync(${JSON.stringify(files.json)}, "utf8"))`];
  const parseYaml = [
    "--input-type=module",
    "-e",
    `import { parse } from ${JSON.stringify(`file://${root}node_modules/yaml/dist/index.js`)}; import { readFileSync } from "node:fs"; parse(readFileSync(${JSON.stringify(files.large)}, "utf8"), { logLevel: "silent" });`,
  ];
  const check = (/** @type {string} */ path) => [join(root, "dist/cli.js"), "check", path, "--no-config"];
  report([
    ["4 KB template", check(files.small), "node -e 0", nothing],
    ["1.2 MB template, 480 resources, 20 trails", check(files.large), "node -e 0", nothing],
    ["1.2 MB template, 480 resources, 20 trails", check(files.large), "JSON.parse of the same text", parseJson],
    ["1.2 MB template, 480 resources, 20 trails", check(files.large), "yaml parse of the same file", parseYaml],
    ["5,000 files without a trail", check(files.thousands), "node -e 0", nothing],
    ["200 templates in one call", check(files.many), "node -e 0", nothing],
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @param {[string, string[], string, string[]][]} comparisons */
function report(comparisons) {
  console.log(`Node.js ${process.version}, up to ${String(runs)} runs each, CPU seconds (median), ratio`);
  for (const [name, words, otherName, otherWords] of comparisons) {
    /** @type {number[][]} */
    const pairs = [];
    // What takes long is steady enough to be measured once.
    while (pairs.length < runs && (pairs[0]?.[0] ?? 0) < 10) pairs.push([cpuSeconds(words), cpuSeconds(otherWords)]);
    const [own, other, ratio] = [
      pairs.map(([a = 0]) => a),
      pairs.map(([, b = 0]) => b),
      pairs.map(([a = 0, b = 1]) => a / b),
    ].map(median);
    console.log(`${name}: ${format(own)} s; ${otherName}: ${format(other)} s; ratio ${format(ratio)}`);
  }
}

/** @param {number | undefined} value */
function format(value) {
  return (value ?? Number.NaN).toFixed(2);
}

/** @param {number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/**
 * CPU time of a process, from what a shell of its own says of its finished children.
 * @param {string[]} words
 */
function cpuSeconds(words) {
  const timed = spawnSync(
    "/bin/sh",
    ["-c", `( ${[process.execPath, ...words].map(quote).join(" ")} >/dev/null 2>&1 ); times`],
    { encoding: "utf8" },
  );
  if (timed.error !== undefined) throw timed.error;
  const children = timed.stdout.trim().split("\n")[1] ?? "";
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/** @param {string} word */
function quote(word) {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
