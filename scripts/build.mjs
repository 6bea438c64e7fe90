/**
 * Bundles the command line and the library into `dist/`, which is committed: the Action and `npx` run it without an install step.
 * The output is the same bytes on every machine with the locked versions; CI compares them.
 */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);

rmSync("dist", { recursive: true, force: true });

/** @type {Set<string>} */
const bundled = new Set();

/** Chunks that have a name of their own, so that a reviewer of `dist/` knows what is what. */
const chunks = [
  { name: "yaml", test: /node_modules\/yaml\// },
  { name: "jsonc-parser", test: /node_modules\/jsonc-parser\// },
  { name: "tinyglobby", test: /node_modules\/(tinyglobby|fdir|picomatch)\// },
  { name: "commander", test: /node_modules\/commander\// },
  { name: "catalog", test: /src\/generated\/(catalog|semantics)\.js/ },
  { name: "rule-pages", test: /src\/generated\/rules\.js/ },
  { name: "validators", test: /src\/generated\/validate/ },
];

const bundle = await rolldown({
  input: { cli: "src/cli.ts", index: "src/index.ts" },
  platform: "node",
  tsconfig: false,
  // jsonc-parser's CommonJS build requires its parts in a way that no bundler follows.
  resolve: { mainFields: ["module", "main"] },
  plugins: [
    {
      name: "note-packages",
      moduleParsed(info) {
        const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(info.id)?.[1];
        if (name !== undefined) bundled.add(name);
      },
    },
  ],
});
await bundle.write({ dir: "dist", format: "esm", entryFileNames: "[name].js", chunkFileNames: "[name].js", minify: false, comments: { legal: false }, codeSplitting: { groups: chunks } });
await bundle.close();

writeFileSync("dist/THIRD_PARTY_LICENSES", licences([...bundled].sort()));
execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.types.json"], { stdio: "inherit" });

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
      const text = file === undefined ? "(no licence file in the package)" : readFileSync(`${folder}/${file}`, "utf8").replaceAll("\r\n", "\n").trim();
      return `${name} ${version} (${license})\n\n${text}\n`;
    })
    .join(`\n${"-".repeat(80)}\n\n`);
}
