import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/**
 * Data flows one way. Each folder may import the folders before it in this list and itself; the shells (`src/*.ts`) may import all.
 * `sources` and `policy` stand side by side: neither knows the other.
 */
/** @type {readonly string[]} */
const layers = [
  "model",
  "catalog",
  "sources",
  "account",
  "policy",
  "coverage",
  "baseline",
  "rules",
  "report",
  "catalog-search",
];
/** @type {Readonly<Record<string, readonly string[]>>} */
const mayImport = {
  model: [],
  catalog: ["model", "generated"],
  sources: ["model", "catalog", "generated"],
  // What AWS answers becomes a snapshot, like one that is read from a file.
  account: ["model", "catalog", "sources", "generated"],
  policy: ["model", "catalog", "generated"],
  coverage: ["model", "catalog", "policy"],
  // Earlier results are read as files, like any other JSON.
  baseline: ["model", "catalog", "sources", "account", "policy", "coverage", "generated"],
  rules: ["model", "catalog", "policy", "coverage", "baseline", "generated"],
  "catalog-search": ["model", "catalog", "policy"],
  // Reports know findings as data; of the rules they see the types alone.
  report: ["model", "rules/types"],
};

const everyTarget = [...layers, "generated"];

/** @type {import("eslint").Linter.Config[]} */
const importDirections = layers.flatMap((layer) =>
  [1, 2].map((depth) => ({
    files: [`src/${layer}${"/*".repeat(depth)}.ts`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${everyTarget.filter((target) => target !== layer && !(mayImport[layer] ?? []).includes(target)).join("|")})/${layer === "report" ? "(?!types\\.ts$)" : ""}`,
              message: `src/${layer} may import ${[layer, ...(mayImport[layer] ?? [])].join(", ")} only: data flows one way (eslint.config.js).`,
            },
            { regex: `^${"\\.\\./".repeat(depth)}[a-z-]+\\.ts$`, message: "Only shells import shells." },
          ],
        },
      ],
    },
  })),
);

/**
 * Whatever is written goes through one of a few functions, which see to it that no text of an input can be more than text
 * and that no file is left half-written.
 * @type {readonly { readonly files: readonly string[], readonly selector: string, readonly message: string }[]}
 */
const oneWayOut = [
  {
    files: ["src/commands/terminal.ts", "src/program.ts"],
    selector:
      "MemberExpression[property.name='write'][object.object.name='process'][object.property.name=/^std(out|err)$/]",
    message: "Print with print() and tell() of src/commands/terminal.ts.",
  },
  {
    // The files of a revision are laid out in a temporary folder, which nobody else reads.
    files: ["src/commands/write-file.ts", "src/git/lay-out.ts", "src/diff.ts"],
    selector:
      "ImportSpecifier[imported.name=/^(writeFile|writeFileSync|appendFile|appendFileSync|createWriteStream)$/]",
    message: "Write files with writeWhole() of src/commands/write-file.ts.",
  },
  {
    files: ["src/action/runner.ts"],
    selector: "ImportDeclaration[source.value='@actions/core']",
    message: "Talk to the runner with src/action/runner.ts.",
  },
];

/** @type {(file: string | null) => import("eslint").Linter.RuleEntry} */
const restrictedOutput = (file) => [
  "error",
  ...oneWayOut
    .filter(({ files }) => file === null || !files.includes(file))
    .map(({ selector, message }) => ({ selector, message })),
];

export default defineConfig(
  { ignores: ["dist/", "coverage/", "src/generated/", "examples/", "test/golden/", "test/repositories/"] },
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "no-console": "error",
    },
  },
  ...importDirections,
  { files: ["src/**/*.ts"], rules: { "no-restricted-syntax": restrictedOutput(null) } },
  ...oneWayOut
    .flatMap(({ files }) => files)
    .map((file) => ({ files: [file], rules: { "no-restricted-syntax": restrictedOutput(file) } })),
  {
    files: ["**/*.mjs", "**/*.js"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        URLSearchParams: "readonly",
        Buffer: "readonly",
        performance: "readonly",
      },
    },
  },
);
