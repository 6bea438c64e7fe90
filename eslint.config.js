import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/**
 * Whatever is written goes through one of a few functions, which see to it that no text of an input can be more than text
 * and that no file is left half-written.
 * @type {readonly { readonly files: readonly string[], readonly selector: string, readonly message: string }[]}
 */
const oneWayOut = [
  {
    files: ["src/shell/cli/terminal.ts", "src/cli.ts"],
    selector:
      "MemberExpression[property.name='write'][object.object.name='process'][object.property.name=/^std(out|err)$/]",
    message: "Print with print() and tell() of src/shell/cli/terminal.ts.",
  },
  {
    files: ["src/shell/cli/write-file.ts"],
    selector:
      "ImportSpecifier[imported.name=/^(writeFile|writeFileSync|appendFile|appendFileSync|createWriteStream)$/]",
    message: "Write files with writeWhole() of src/shell/cli/write-file.ts.",
  },
  {
    files: ["src/shell/action/runner.ts"],
    selector: "ImportDeclaration[source.value='@actions/core']",
    message: "Talk to the runner with src/shell/action/runner.ts.",
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
  {
    ignores: [
      "dist/",
      "coverage/",
      "src/generated/",
      "examples/",
      "site/dist/",
      "site/pages/",
      "test/golden/",
      "test/repositories/",
    ],
  },
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
  { files: ["src/**/*.ts"], rules: { "no-restricted-syntax": restrictedOutput(null) } },
  {
    // Prettier fits code into the line, and cannot break comments.
    files: ["src/**/*.ts"],
    rules: {
      "max-len": [
        "error",
        { code: 120, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true, ignoreUrls: true },
      ],
    },
  },
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
