/**
 * Bundles the command line and the library into `dist/`, which is committed: the Action and `npx` run it without an install step.
 * The output is the same bytes on every machine with the locked versions; CI compares them.
 */
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { dts } from "rolldown-plugin-dts";
import { esmExternalRequirePlugin } from "rolldown/plugins";

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);

/** Where to: `dist/`, or the folder that is named. */
const target = resolve(process.argv[2] ?? "dist");
rmSync(target, { recursive: true, force: true });

/** Chunks that have a name of their own, so that a reviewer of `dist/` knows what is what. */
const chunks = [
  { name: "tinyglobby", test: /node_modules\/(tinyglobby|fdir|picomatch)\// },
  { name: "web-tree-sitter", test: /node_modules\/web-tree-sitter\// },
  { name: "aws", test: /node_modules\/@(aws-sdk|smithy|aws)\// },
  { name: "actions-core", test: /node_modules\/@actions\// },
  { name: "rule-pages", test: /src\/generated\/rules\.js/ },
  // Only a baseline needs it.
  { name: "validate-result", test: /src\/generated\/validate-result\.js/ },
  { name: "validators", test: /src\/generated\/validate/ },
  // One file for what every check needs: each file costs a millisecond to find and link.
  {
    name: "core",
    test: /src\/(model\/(?!schema-mistakes)|catalog\/(?!recording-selectors)|coverage\/(?!explain-record)|requirements\/|selectors\/|validation\/|analysis\/|rules\/)|src\/run\/(?!comparing|compare-results|init|account|check-revision|diff|explain|snapshot|live)|src\/shell\/(exit-status|optimizer|cli\/(?!command-line|options|examples|explain|rule|account|snapshot|reading|progress|catalog|demo|diff|init))|src\/policy\/(built-in|policy-file|wildcard|dates|suppression)\.ts|src\/sources\/(front-ends|parameters|files\/(find|read-text|unread)|(?!snapshot)[a-z-]+\/(plan\/)?recognise)\.ts|src\/generated\/(policies|catalog|semantics)\.js|src\/report\/(index\.ts|shared\/|formats\/text\/)|package\.json|picocolors/,
  },
  // Only a run that is compared with another needs it, and one whose result is written as JSON.
  { name: "comparison", test: /src\/comparison\/(?!read)|src\/run\/comparing\.ts/ },
  // Behind the core, since each takes along what its modules need and no chunk above has.
  {
    name: "command-line",
    test: /node_modules\/commander\/|src\/shell\/cli\/(command-line|options|examples)\.ts/,
  },
  { name: "yaml", test: /node_modules\/yaml\/|src\/sources\/text\// },
  { name: "cloudformation", test: /src\/sources\/(cloudformation|cdk)\/(?!recognise)/ },
];

const bundle = await rolldown({
  input: { cli: "src/cli.ts", index: "src/index.ts", action: "src/action.ts", cdk: "src/cdk.ts" },
  platform: "node",
  tsconfig: false,
  // Of @actions/core only what is called: its client for tokens, which brings a whole HTTP library, is not.
  treeshake: { moduleSideEffects: [{ test: /node_modules\/(@actions|undici|tunnel)\//, sideEffects: false }] },
  // Nothing can be shaken out of CommonJS, which packages of AWS have beside their modules, and yaml has for Node.js.
  resolve: {
    mainFields: ["module", "main"],
    // commander's extra typings are types over commander itself.
    alias: {
      yaml: fileURLToPath(new URL("../node_modules/yaml/browser/index.js", import.meta.url)),
      "@commander-js/extra-typings": "commander",
    },
  },
  plugins: [
    {
      // commander can start subcommands that are programs of their own. There are none, and loading node:child_process costs every run some milliseconds.
      name: "without-child-processes",
      resolveId: (/** @type {string} */ id, /** @type {string | undefined} */ importer) =>
        id === "node:child_process" && importer?.includes("/node_modules/commander/") === true
          ? "\0no-child-processes"
          : null,
      load: (/** @type {string} */ id) => (id === "\0no-child-processes" ? "export {};" : null),
    },
    {
      // Its runtime can run JavaScript that a grammar brings along. Ours brings none, and what is bundled runs no text as code.
      name: "without-eval",
      transform: (/** @type {string} */ code, /** @type {string} */ id) =>
        id.includes("/node_modules/web-tree-sitter/")
          ? code.replaceAll(
              /\beval\(func\)/g,
              '(() => { throw new Error("A grammar that brings code is not loaded."); })()',
            )
          : null,
    },
    {
      // V8 keeps a text of ASCII alone in half the memory, and compiles it sooner.
      name: "ascii",
      renderChunk: (/** @type {string} */ code) => ({ code: code.replace(/[^\0-\x7f]/g, escaped), map: null }),
    },
    esmExternalRequirePlugin({ external: ["node:events", "node:path", "node:fs", "node:process"] }),
  ],
});
const { output } = await bundle.write({
  dir: target,
  format: "esm",
  entryFileNames: "[name].js",
  chunkFileNames: (chunk) => `chunks/${chunkName(chunk)}.js`,
  minify: false,
  comments: { legal: false, annotation: false, jsdoc: false },
  codeSplitting: { groups: chunks },
});
await bundle.close();
// The catalog is read in parts, by a module that looks for it beside itself.
copyFileSync("src/generated/catalog.data", join(target, "chunks/catalog.data"));
// So are the parser for HCL and its grammar, when a Terraform configuration is read.
copyFileSync("node_modules/web-tree-sitter/web-tree-sitter.wasm", join(target, "chunks/web-tree-sitter.wasm"));
copyFileSync(
  "node_modules/@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm",
  join(target, "chunks/tree-sitter-terraform.wasm"),
);

writeFileSync(
  join(target, "THIRD_PARTY_LICENSES"),
  licences([...packagesIn(output), "@tree-sitter-grammars/tree-sitter-hcl"].sort()),
);
await writeTypes();

/**
 * What a chunk is about, as its file is called: where its module stands, since half of them are an `index`. What only
 * hands on a module of another chunk says so.
 * @param {import("rolldown").PreRenderedChunk} chunk
 */
function chunkName(chunk) {
  return `${subjectOf(chunk)}${chunk.moduleIds.length === 0 ? "-exports" : ""}`;
}

/** @param {import("rolldown").PreRenderedChunk} chunk */
function subjectOf({ name, facadeModuleId, moduleIds }) {
  if (chunks.some((chunk) => chunk.name === name)) return name;
  const id = (facadeModuleId ?? moduleIds.at(-1) ?? name).replaceAll("\\", "/");
  const [, packageName] = /.*\/node_modules\/(?:@[^/]+\/)?([^/]+)\//.exec(id) ?? [];
  if (packageName !== undefined) return /^(dist(-\w+)?|index)$/.test(name) ? packageName : `${packageName}-${name}`;
  return /\/src\/(.+?)(?:\/index)?\.[a-z]+$/.exec(id)?.[1]?.replaceAll("/", "-") ?? name;
}

/**
 * A UTF-16 code unit as string literals, templates, regular expressions and names may have it alike.
 * @param {string} unit
 */
function escaped(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** The types of what the package exports, each in one file, as editors of its users read them. */
async function writeTypes() {
  for (const name of ["index", "cdk"]) {
    const types = await rolldown({
      input: { [name]: `src/${name}.ts` },
      // Of course it takes as long as TypeScript takes.
      checks: { pluginTimings: false },
      plugins: [dts({ tsconfig: "tsconfig.types.json", emitDtsOnly: true })],
    });
    await types.write({ dir: target, format: "esm" });
    await types.close();
  }
}

/**
 * The packages of which something was written, not merely read.
 * @param {readonly (import("rolldown").OutputChunk | import("rolldown").OutputAsset)[]} files
 */
function packagesIn(files) {
  const modules = files.flatMap((file) => (file.type === "chunk" ? Object.entries(file.modules) : []));
  const names = modules.map(([id, { renderedLength }]) =>
    renderedLength > 0 ? /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] : undefined,
  );
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

/**
 * The licences of what is bundled, as their owners ask.
 * @param {readonly string[]} names
 */
function licences(names) {
  return names
    .map((name) => {
      const folder = `node_modules/${name}`;
      const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
      const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.|$)/i.test(entry));
      const text =
        file === undefined
          ? "(no licence file in the package)"
          : readFileSync(`${folder}/${file}`, "utf8").replaceAll("\r\n", "\n").trim();
      return `${name} ${version} (${license})\n\n${text}\n`;
    })
    .join(`\n${"-".repeat(80)}\n\n`);
}
