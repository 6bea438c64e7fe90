/**
 * `npm run bench`: what the bundled command line costs on inputs as they are, and on the largest that AWS allows, as
 * ratios to processes measured in the same run. `npm run bench -- NAME…` runs the rows whose names begin so.
 *
 * Time is CPU time, the median of the runs. `DIST` names another bundle than `dist`, `RUNS` the most runs of a row,
 * `SECONDS_EACH` and `MEGABYTES_EACH` what one process may take.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { arch, platform } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { stringify } from "yaml";
import { measureNode, measureProgram, median, outputOf, scratch } from "./measure.mjs";
import { writeLogFiles } from "./log-files.mjs";
import { writePlan } from "./plan-file.mjs";
import {
  advanced,
  assembly,
  codeWithoutTrails,
  plan,
  prefixesBesideExclusions,
  template,
  terraformCode,
  trails,
  trailsOfExclusions,
} from "./workloads.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const program = join(resolve(process.env.DIST ?? join(root, "dist")), "cli.js");
const mostRuns = Number(process.env.RUNS ?? 9);
const wanted = process.argv.slice(2);

/**
 * @typedef {object} Goal
 * @property {number} ratio of CPU time
 * @property {number} [memory] ratio of memory to the same process
 * @property {number} [megabytes] of memory
 * @property {number} [output] megabytes of SARIF
 */

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {string} title
 * @property {() => string} write writes the input, and answers where it is
 * @property {"node -e 0" | "JSON.parse" | "gunzip and JSON.parse" | "yaml" | "cfn-guard"} against
 * @property {(path: string) => readonly string[]} [words] of the command line; default: those of check
 * @property {Goal} goal
 */

/** @type {readonly Row[]} */
const rows = [
  {
    name: "yaml-template",
    title: "YAML template of 5 KB",
    write: () => file("template.yaml", stringify(template({ resources: 18, trails: [advanced(3, 2)] }))),
    against: "yaml",
    goal: { ratio: Number(process.versions.node.split(".")[0]) >= 24 ? 2.1 : 1.6 },
  },
  {
    name: "json-template",
    title: "JSON template, 40 resources, 1 trail",
    write: () => file("template.json", JSON.stringify(template({ resources: 40, trails: [advanced(4, 8)] }), null, 1)),
    against: "node -e 0",
    goal: { ratio: 3 },
  },
  {
    name: "terraform",
    title: "150 .tf, 450 resources, 1 trail",
    write: () => folder("terraform", terraformCode(150)),
    against: "node -e 0",
    goal: { ratio: 12 },
  },
  {
    name: "cdk",
    title: "cdk.out, 12 stacks of 40 resources",
    write: () => folder("cdk.out", assembly(12, 40)),
    against: "node -e 0",
    goal: { ratio: 11 },
  },
  {
    name: "plan",
    title: "plan of 2 MB, 3,000 resources",
    write: () =>
      file(
        "plan.json",
        plan(3000, (index) => index % 5 === 0),
      ),
    against: "node -e 0",
    goal: { ratio: 12 },
  },
  {
    name: "large-plan",
    title: "plan of 100 MB",
    write: () => {
      const path = join(scratch, "large-plan.json");
      writePlan(path, 100 * 1024 * 1024);
      return path;
    },
    against: "JSON.parse",
    goal: { ratio: 1.3, memory: 1.3 },
  },
  {
    name: "no-trail",
    title: "5,000 .tf files, no trail",
    write: () => folder("no-trail", codeWithoutTrails(5000)),
    against: "node -e 0",
    goal: { ratio: 12 },
  },
  {
    name: "large-yaml",
    title: "YAML template of 1.2 MB, 500 resources, 20 trails",
    write: () => file("large.yaml", stringify(template({ resources: 480, trails: trails(20, 6, 40), filler: 135 }))),
    against: "cfn-guard",
    goal: { ratio: 5 },
  },
  {
    name: "many-templates",
    title: "200 templates, 300 trails",
    write: () =>
      folder(
        "many",
        new Map(
          Array.from({ length: 200 }, (_, index) => {
            const size = {
              resources: 12 + (index % 8),
              trails: trails(1 + (index % 2), 4, 8),
              seed: index,
              filler: 30,
            };
            return /** @type {const} */ ([`stack-${String(index)}.yaml`, stringify(template(size))]);
          }),
        ),
      ),
    against: "cfn-guard",
    goal: { ratio: 7, output: 20 },
  },
  {
    name: "tables",
    title: "20,000 tables in one plan of 19 MB",
    write: () =>
      file(
        "tables.json",
        plan(20_000, () => true),
      ),
    against: "JSON.parse",
    goal: { ratio: 30, megabytes: 600 },
  },
  {
    name: "prefixes",
    title: "44 resources, 2 trails, 200 S3 prefixes",
    write: () =>
      file("prefixes.json", JSON.stringify(template({ resources: 44, trails: prefixesBesideExclusions() }), null, 1)),
    against: "node -e 0",
    goal: { ratio: 8 },
  },
  {
    name: "exclusions",
    title: "5 trails of 490 NotStartsWith on one bucket",
    write: () =>
      file("exclusions.json", JSON.stringify(template({ resources: 10, trails: trailsOfExclusions(5) }), null, 1)),
    against: "node -e 0",
    goal: { ratio: 30 },
  },
  ...["text", "json"].map((format) => ({
    name: `explain-${format}`,
    title: `300,700 records in 31 gzipped log files, explained as ${format}`,
    write: () => {
      const path = join(scratch, "logs");
      if (!existsSync(path)) writeLogFiles(path, 31, 9700);
      return path;
    },
    against: /** @type {const} */ ("gunzip and JSON.parse"),
    words: (/** @type {string} */ path) => {
      const code = file("explained.json", JSON.stringify(template({ resources: 0, trails: [advanced(4, 8)] })));
      return ["explain", ...logsIn(path), "--in", code, "--no-config", "--format", format];
    },
    goal: { ratio: 1.5, megabytes: 200 },
  })),
];

/**
 * How cost and output grow on one axis alone, over 1, 2, 4 and 8 times as much: the exponent of a power, of what is
 * above the cost of a template with nothing in it.
 * @type {readonly { name: string, write: (times: number) => string }[]}
 */
const axes = [
  { name: "resources", write: (times) => grown({ resources: 250 * times, trails: [advanced(4, 8)] }) },
  { name: "selectors", write: (times) => grown({ resources: 40, trails: [advanced(12 * times, 4)] }) },
  {
    name: "values",
    write: (times) => grown({ resources: 40, trails: [advanced(4, 25 * times), trails(2, 5, 5 * times)[1] ?? {}] }),
  },
  { name: "sinks", write: (times) => grown({ resources: 40, trails: trails(4 * times, 4, 8) }) },
  {
    name: "scopes",
    write: (times) =>
      folder(
        `scopes-${String(times)}`,
        new Map(
          Array.from({ length: 12 * times }, (_, index) => [
            `stack-${String(index)}.json`,
            JSON.stringify(template({ resources: 16, trails: trails(1 + (index % 2), 4, 8), seed: index }), null, 1),
          ]),
        ),
      ),
  },
];

console.log(`Node.js ${process.version}; CPU time and memory of ${program}; medians of up to ${String(mostRuns)} runs`);
for (const row of rows.filter(({ name }) => isWanted(name))) console.log(await lineOf(row));
for (const axis of axes.filter(({ name }) => isWanted(`growth-${name}`))) console.log(growthOf(axis));

/** @param {string} name */
function isWanted(name) {
  return wanted.length === 0 || wanted.some((word) => name.startsWith(word));
}

/** @param {Row} row */
async function lineOf({ name, title, write, against, goal, words }) {
  const path = write();
  const other = await otherProcess(against, path);
  if (other === null) return `${name}: skipped: cfn-guard cannot be had from npm`;
  const format = against === "cfn-guard" ? ["--format", "sarif"] : [];
  /** @type {[ReturnType<typeof measureNode>, ReturnType<typeof measureNode>][]} */
  const pairs = [];
  // What takes long is steady enough to be measured once or twice.
  let spent = 0;
  while (pairs.length < mostRuns && spent < 30) {
    const line = words === undefined ? check(path, format) : [program, ...words(path)];
    const pair = /** @type {typeof pairs[0]} */ ([measureNode(line), other()]);
    spent += pair[0].seconds + pair[1].seconds;
    pairs.push(pair);
  }
  const ratio = median(pairs.map(([own, that]) => own.seconds / that.seconds));
  const seconds = pairs.map(([own]) => own.seconds);
  const figures = [
    `${against} ×${figure(ratio)} (goal ${String(goal.ratio)})`,
    `${figure(median(seconds))} s of CPU, ${figure(Math.min(...seconds))} at least`,
    memoryOf(pairs, goal),
    `output ${figure(median(pairs.map(([own]) => own.bytes)) / 1e6)} MB${goal.output === undefined ? "" : ` (goal ${String(goal.output)})`}`,
    ...(words === undefined ? [`given up: ${Number.isFinite(ratio) ? givenUp(path) : "not ended"}`] : []),
    `n=${String(pairs.length)}`,
  ];
  return `${name}: ${title}: ${figures.join("; ")}`;
}

/** @param {[ReturnType<typeof measureNode>, ReturnType<typeof measureNode>][]} pairs @param {Goal} goal */
function memoryOf(pairs, goal) {
  const own = median(pairs.map(([{ megabytes }]) => megabytes));
  const share = median(pairs.map(([one, other]) => one.megabytes / other.megabytes));
  const ratio = goal.memory === undefined ? "" : `, ×${figure(share)} (goal ${String(goal.memory)})`;
  return `${own.toFixed(0)} MB${goal.megabytes === undefined ? "" : ` (goal ${String(goal.megabytes)})`}${ratio}`;
}

/**
 * How many verdicts and questions about selectors were given up: none is wanted.
 * @param {string} path
 */
function givenUp(path) {
  const text = outputOf(check(path, ["--format", "json"]));
  if (text === null) return "not ended";
  const { coverage, findings, notifications } = JSON.parse(text);
  const verdicts = coverage.filter((/** @type {{ reasons: { code: string }[] }} */ { reasons }) =>
    reasons.some(({ code }) => ["too-many-comparisons", "no-comparisons-left"].includes(code)),
  ).length;
  const open = findings.filter((/** @type {{ data?: { code?: string } }} */ { data }) =>
    ["comparisons-given-up", "trails-not-compared"].includes(data?.code ?? ""),
  ).length;
  const left = notifications.filter((/** @type {{ message: string }} */ { message }) =>
    message.includes("were not compared with each other"),
  ).length;
  const questions = open + left;
  return `${String(verdicts)} of ${String(coverage.length)} verdicts, ${String(questions)} questions about selectors`;
}

/** @param {(typeof axes)[0]} axis */
function growthOf({ name, write }) {
  const nothing = runsOf(grown({ resources: 0, trails: [] }));
  const steps = [1, 2, 4, 8].map((times) => ({ times, ...runsOf(write(times)) }));
  const cost = exponent(steps.map(({ times, seconds }) => [times, seconds - nothing.seconds]));
  const size = exponent(steps.map(({ times, bytes }) => [times, bytes - nothing.bytes]));
  const seconds = steps.map((step) => figure(step.seconds)).join(", ");
  const bytes = steps.map((step) => figure(step.bytes / 1e6)).join(", ");
  return `growth-${name}: cost ^${figure(cost)} (goal 1.1): ${seconds} s; SARIF ^${figure(size)} (goal 1.1): ${bytes} MB`;
}

/** @param {string} path */
function runsOf(path) {
  const measures = [];
  let spent = 0;
  while (measures.length < Math.min(5, mostRuns) && spent < 20) {
    const one = measureNode(check(path, ["--format", "sarif"]));
    spent += one.seconds;
    measures.push(one);
  }
  return { seconds: median(measures.map((one) => one.seconds)), bytes: median(measures.map((one) => one.bytes)) };
}

/**
 * The slope of the line through the logarithms.
 * @param {readonly (readonly [number, number])[]} points
 */
function exponent(points) {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)]);
  const mean = (/** @type {number} */ index) => logs.reduce((sum, one) => sum + (one[index] ?? 0), 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const above = logs.reduce((sum, [x = 0, y = 0]) => sum + (x - meanX) * (y - meanY), 0);
  return above / logs.reduce((sum, [x = 0]) => sum + (x - meanX) ** 2, 0);
}

/** @param {string} path @param {readonly string[]} more */
function check(path, more) {
  return [program, "check", path, "--no-config", ...more];
}

/**
 * What a row is measured against; null where it cannot be had.
 * @param {Row["against"]} against @param {string} path
 */
async function otherProcess(against, path) {
  switch (against) {
    case "node -e 0":
      return () => measureNode(["-e", "0"]);
    case "JSON.parse":
      return () =>
        measureNode([
          "-e",
          `globalThis.kept = JSON.parse(require("fs").readFileSync(${JSON.stringify(path)}, "utf8"))`,
        ]);
    case "gunzip and JSON.parse": {
      const script = file(
        "parse-logs.cjs",
        'const { readFileSync } = require("fs"); for (const path of process.argv.slice(2)) JSON.parse(require("zlib").gunzipSync(readFileSync(path)).toString());',
      );
      return () => measureNode([script, ...logsIn(path)]);
    }
    case "yaml": {
      const script = await yamlParser();
      return () => measureNode([script, path]);
    }
    case "cfn-guard": {
      const guard = cfnGuard();
      return guard === null ? null : () => measureProgram([...guard, "-d", path]);
    }
  }
}

/** @param {string} folder */
function logsIn(folder) {
  return readdirSync(folder).map((name) => join(folder, name));
}

/** A program that parses a file with the `yaml` that is bundled, as one file. */
async function yamlParser() {
  const entry = file(
    "parse-yaml.js",
    `import { readFileSync } from "node:fs"; import { parseDocument } from ${JSON.stringify(join(root, "node_modules/yaml/browser/index.js"))}; parseDocument(readFileSync(process.argv[2], "utf8"), { logLevel: "silent" });`,
  );
  const bundle = await rolldown({ input: entry, platform: "node", logLevel: "silent" });
  await bundle.write({ dir: join(scratch, "yaml"), format: "esm", entryFileNames: "parse.mjs" });
  await bundle.close();
  return join(scratch, "yaml/parse.mjs");
}

/**
 * The words that run cfn-guard with three rules on trails. The package is fetched without what it would be installed
 * beside, since it carries the program.
 */
function cfnGuard() {
  const place = join(scratch, "guard");
  const packageName = "@cdklabs/cdk-validator-cfnguard";
  mkdirSync(place, { recursive: true });
  const words = ["install", "--prefix", place, "--no-save", "--ignore-scripts", "--legacy-peer-deps", "--no-audit"];
  spawnSync("npm", [...words, `${packageName}@0.0.62`], { stdio: "ignore", timeout: 300_000 });
  const system = platform() === "darwin" ? "macos" : "ubuntu";
  const machine = arch() === "arm64" ? "aarch64" : "x86_64";
  const binary = join(place, "node_modules", packageName, "bin", system, machine, "cfn-guard");
  if (!existsSync(binary)) return null;
  const rules = file("trails.guard", readFileSync(new URL("trails.guard", import.meta.url), "utf8"));
  return [binary, "validate", "--rules", rules, "--output-format", "sarif", "--structured", "--show-summary", "none"];
}

/** @param {string} name @param {string} text */
function file(name, text) {
  const path = join(scratch, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** @param {string} name @param {ReadonlyMap<string, string>} texts */
function folder(name, texts) {
  for (const [path, text] of texts) file(join(name, path), text);
  return join(scratch, name);
}

/** @param {Parameters<typeof template>[0]} size */
function grown(size) {
  return file("grown.json", JSON.stringify(template(size), null, 1));
}

/** @param {number} value */
function figure(value) {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "?" : "∞";
  return value.toFixed(value < 10 ? 2 : 1);
}
