import { readdirSync } from "node:fs";

/**
 * Data flows one way. Each folder of src may import what stands below it here, and itself; nothing imports in a circle,
 * types included. docs/architecture.md says what each folder is for.
 */

/** From the bottom to the top, with what each may import beside itself. @type {Readonly<Record<string, readonly string[]>>} */
const layers = {
  // Results are what their schemas say.
  model: ["generated/result-file.d.ts", "generated/suggest-result-file.d.ts"],
  // Words for what is kept as data.
  wording: ["model"],
  catalog: ["model", "wording", "generated"],
  sources: ["model", "wording", "catalog", "generated"],
  account: ["model", "wording", "catalog", "sources", "generated"],
  policy: ["model", "wording", "catalog", "generated"],
  selectors: ["model", "wording", "catalog"],
  validation: ["model", "wording", "catalog", "selectors"],
  requirements: ["model", "wording", "catalog", "policy", "selectors"],
  coverage: ["model", "wording", "catalog", "policy", "selectors", "validation", "requirements"],
  verify: ["model", "wording", "catalog", "sources", "policy", "requirements", "coverage"],
  comparison: [
    "model",
    "wording",
    "catalog",
    "sources",
    "account",
    "policy",
    "selectors",
    "requirements",
    "coverage",
    "generated",
  ],
  analysis: ["model", "catalog", "selectors", "validation", "requirements", "coverage"],
  "catalog-search": ["model", "wording", "catalog", "policy", "generated"],
  // Pure: patterns are values, whoever read them.
  "detections/patterns": ["model", "catalog", "catalog-search"],
  detections: [
    "model",
    "wording",
    "catalog",
    "catalog-search",
    "policy",
    "selectors",
    "validation",
    "requirements",
    "coverage",
  ],
  rules: [
    "model",
    "wording",
    "catalog",
    "policy",
    "selectors",
    "validation",
    "requirements",
    "coverage",
    "comparison",
    "analysis",
    "detections",
    "verify",
    "generated",
  ],
  suggest: [
    "model",
    "wording",
    "catalog",
    "policy",
    "selectors",
    "validation",
    "requirements",
    "coverage",
    "comparison",
    "analysis",
    "rules",
  ],
  // Reports know findings as data; of the rules they see the types alone.
  report: ["model", "wording", "rules/types.ts", "generated/catalog-result-file.d.ts"],
  git: ["model", "wording", "sources"],
  // Writes what is decided elsewhere into the text that it was read from.
  edits: ["model", "wording", "catalog", "sources", "git"],
  run: [
    "model",
    "wording",
    "catalog",
    "sources",
    "account",
    "policy",
    "validation",
    "requirements",
    "coverage",
    "comparison",
    "analysis",
    "detections",
    "verify",
    "rules",
    "suggest",
    "report",
    "catalog-search",
    "git",
    "edits",
    "generated",
  ],
  shell: [
    "model",
    "wording",
    "catalog",
    "account",
    "policy",
    "comparison",
    "rules",
    "report",
    "catalog-search",
    "git",
    "run",
    "generated",
    // The names of engines.
    "verify/sql.ts",
    // What it takes to open what a person names.
    "sources/files",
  ],
};

/** What front-ends share. Every other folder of src/sources is a front-end. */
const shared = ["files", "text"];

/** A front-end knows no other, but for those that it is built on. @type {Readonly<Record<string, readonly string[]>>} */
const builtOn = { cdk: ["cloudformation"] };

const everyFrontEnd = readdirSync(new URL("src/sources", import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !shared.includes(entry.name))
  .map(({ name }) => name)
  .sort();

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-circle",
      comment: "Modules that import each other can only be understood together. Move what they share below both.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/generated/" },
      to: { circular: true },
    },
    ...Object.entries(layers).map(([layer, below]) => ({
      name: `${layer}-imports-downwards`,
      comment: `src/${layer} may import ${[layer, ...below].join(", ")} only: data flows one way.`,
      severity: /** @type {const} */ ("error"),
      from: { path: `^src/${layer}/` },
      to: { path: "^src/", pathNot: `^src/(${[layer, ...below].map(asFolder).join("|")})` },
    })),
    ...everyFrontEnd
      .map((name) => ({ name, others: builtOn[name] ?? [] }))
      .map(({ name, others }) => ({
        name: `${name}-stands-alone`,
        comment: `src/sources/${name} knows no other front-end${others.length === 0 ? "" : ` but ${others.join(", ")}`}.`,
        severity: /** @type {const} */ ("error"),
        from: { path: `^src/sources/${name}/` },
        to: {
          path: `^src/sources/(${everyFrontEnd.filter((other) => other !== name && !others.includes(other)).join("|")})/`,
        },
      })),
    {
      name: "entry-points-are-thin",
      comment: "Nothing imports an entry point.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^src/(cli|action|index|cdk)\\.ts$" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
  },
};

/** @param {string} name */
function asFolder(name) {
  return name.endsWith(".ts") ? name.replace(".", "\\.") : `${name}/`;
}
