/**
 * The list of rules: a file of `src/rules` that exports `rule` is one, and the type of what it exports says of which kind.
 * Written rather than kept by hand, so that a rule is a file, a page and its cases, and none is forgotten.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { writeIfChanged } from "./emit.mjs";

/** The lists by the type of the rules in them. */
const lists = /** @type {const} */ ({
  SinkRule: "sinkRules",
  CoverageRule: "coverageRules",
  LossRule: "lossRules",
  SinkChangeRule: "sinkChangeRules",
  WeakeningRule: "weakeningRules",
  DetectionRule: "detectionRules",
  RunRule: "runRules",
  EvidenceRule: "evidenceRules",
});

/**
 * Writes `src/rules/index.ts`.
 * @param {string} root the top of the project
 * @returns {Promise<string[]>} the file, if it changed
 */
export async function generateRuleIndex(root) {
  const file = "src/rules/index.ts";
  return writeIfChanged(join(root, file), await ruleIndex(join(root, "src/rules"))) ? [file] : [];
}

/**
 * The text of `index.ts` in a folder of rules.
 * @param {string} folder
 */
export async function ruleIndex(folder) {
  const rules = readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const [, type] = /^export const rule: (\w+) =/m.exec(readFileSync(join(folder, file), "utf8")) ?? [];
      return type === undefined ? [] : [{ file, type, name: nameOf(file) }];
    });
  const text = [
    "/**",
    " * Every rule there is, written by `npm run generate` from the files beside it. A rule is a file here, a page in",
    " * `policies/rules` and cases in `test/cases`, all of the same name.",
    " */",
    ...rules.map(({ file, name }) => `import { rule as ${name} } from "./${file}";`),
    `import type { ${Object.keys(lists).sort().join(", ")} } from "./types.ts";`,
    "",
    ...Object.entries(lists).map(
      ([type, list]) =>
        `export const ${list}: readonly ${type}[] = [${rules.flatMap((rule) => (rule.type === type ? [rule.name] : [])).join(", ")}];`,
    ),
    "",
    "/** The ids of all rules, sorted. */",
    `export const ruleIds: readonly string[] = [${Object.values(lists)
      .map((list) => `...${list}`)
      .join(", ")}].map((rule) => rule.id).sort();`,
  ];
  return format(text.join("\n"), { parser: "typescript", printWidth: 120 });
}

/** @param {string} file */
function nameOf(file) {
  return file.replace(/\.ts$/, "").replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}
