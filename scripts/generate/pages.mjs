/**
 * Reads what is Markdown or a policy under policies/: the pages of the rules, and the built-in policies.
 */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { globSync } from "tinyglobby";
import { YamlFile } from "./yaml-file.mjs";

/** @import { RuleMeta } from "../../src/rules/types.ts" */
/** @import { Problem } from "./problems.mjs" */

const levels = ["error", "warning", "note"];
const precisions = ["very-high", "high", "medium", "low"];

/** What the front matter of a rule's page must have, and how a value is judged. */
const frontMatter = {
  title: isLine,
  summary: isText,
  level: (/** @type {unknown} */ value) => oneOf(value, levels),
  securitySeverity: (/** @type {unknown} */ value) =>
    /^(10\.0|\d\.\d)$/.test(String(value)) && value !== "0.0"
      ? undefined
      : 'must be a quoted number from "0.1" to "10.0"',
  precision: (/** @type {unknown} */ value) => oneOf(value, precisions),
  tags: (/** @type {unknown} */ value) =>
    Array.isArray(value) && value.every((tag) => isLine(tag) === undefined) ? undefined : "must be a list of words",
};

/** @param {unknown} value */
function isText(value) {
  return typeof value === "string" && value.trim() !== "" ? undefined : "must be text";
}

/** @param {unknown} value */
function isLine(value) {
  return typeof value === "string" && value.trim() !== "" && !value.includes("\n")
    ? undefined
    : "must be one line of text";
}

/**
 * @param {unknown} value
 * @param {readonly string[]} allowed
 */
function oneOf(value, allowed) {
  return allowed.includes(String(value)) ? undefined : `must be one of ${allowed.join(", ")}`;
}

/**
 * The rules' pages, sorted by id.
 * @param {string} root
 * @returns {{ rules: RuleMeta[], problems: Problem[] }}
 */
export function readRulePages(root) {
  /** @type {RuleMeta[]} */
  const rules = [];
  /** @type {Problem[]} */
  const problems = [];
  for (const file of globSync("policies/rules/*.md", { cwd: root }).sort()) {
    const parts = /^---\n([^]*?)\n---\n([^]*)$/.exec(readFileSync(join(root, file), "utf8").replaceAll("\r\n", "\n"));
    if (parts === null) {
      problems.push({
        file,
        line: 1,
        column: 1,
        path: "",
        message: "must begin with front matter: YAML between two lines of ---",
      });
      continue;
    }
    const [, header = "", page = ""] = parts;
    const yaml = new YamlFile(root, file, header, 1);
    const pageProblems = [...yaml.problems, ...(yaml.problems.length === 0 ? checkFrontMatter(yaml) : [])];
    if (page.trim() === "")
      pageProblems.push({ file, line: 1, column: 1, path: "", message: "has no text after the front matter" });
    problems.push(...pageProblems);
    if (pageProblems.length === 0)
      rules.push(
        ruleOf(
          basename(file, ".md"),
          /** @type {Record<string, string> & { tags: string[] }} */ (yaml.value),
          page.trimStart(),
        ),
      );
  }
  return { rules, problems };
}

/**
 * @param {YamlFile} yaml
 * @returns {Problem[]}
 */
function checkFrontMatter(yaml) {
  const { value } = yaml;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return [yaml.problem([], "the front matter must be a mapping")];
  const unknown = Object.keys(value).filter((key) => !(key in frontMatter));
  const wrong = Object.entries(frontMatter).flatMap(([key, judge]) => {
    if (!(key in value)) return [yaml.problem([], `the front matter lacks ${key}`)];
    const message = judge(Reflect.get(value, key));
    return message === undefined ? [] : [yaml.problem([key], message)];
  });
  return [...unknown.map((key) => yaml.problem([key], "is not a known property of a rule's page")), ...wrong];
}

/**
 * @param {string} id
 * @param {Record<string, unknown> & { tags: string[] }} header checked front matter
 * @param {string} page
 * @returns {RuleMeta}
 */
function ruleOf(id, header, page) {
  return {
    id,
    title: String(header.title).trim(),
    summary: String(header.summary).trim().replace(/\s+/g, " "),
    defaultLevel: /** @type {RuleMeta["defaultLevel"]} */ (header.level),
    securitySeverity: String(header.securitySeverity),
    precision: /** @type {RuleMeta["precision"]} */ (header.precision),
    tags: header.tags,
    page,
  };
}

/**
 * Policies by id, each with its file, its text and the value in it.
 * @param {string} root
 * @param {string} folder of the files, below the root
 * @param {(file: YamlFile) => Problem[]} check against the schema of policies
 * @returns {{ policies: Record<string, { file: string, text: string, value: unknown }>, problems: Problem[] }}
 */
export function readPolicies(root, folder, check) {
  /** @type {Record<string, { file: string, text: string, value: unknown }>} */
  const policies = {};
  /** @type {Problem[]} */
  const problems = [];
  for (const path of globSync(`${folder}/*.policy.yaml`, { cwd: root }).sort()) {
    const file = new YamlFile(root, path);
    const id = basename(path, ".policy.yaml");
    const found = file.problems.length > 0 ? file.problems : check(file);
    const written = typeof file.value === "object" && file.value !== null ? Reflect.get(file.value, "id") : undefined;
    if (found.length === 0 && written !== id)
      found.push(
        file.problem(["id"], `the file is named ${id}.policy.yaml, so the id must be ${id}, not ${String(written)}`),
      );
    if (found.length === 0) found.push(...controlProblems(file));
    problems.push(...found);
    if (found.length === 0) policies[id] = { file: path, text: file.text, value: file.value };
  }
  return { policies, problems };
}

/**
 * Requirements name controls that the policy lists, and every control that it assesses has a requirement.
 * @param {YamlFile} file that the schema has accepted
 * @returns {Problem[]}
 */
function controlProblems(file) {
  const {
    framework,
    controls = [],
    requirements = [],
    trails = [],
  } = /** @type {{ framework?: { id: string }, controls?: { id: string, notAssessed?: string }[], requirements?: { controls?: string[] }[], trails?: { controls?: string[] }[] }} */ (
    file.value
  );
  const listed = new Set(controls.map(({ id }) => id));
  const named = new Set([...requirements, ...trails].flatMap((requirement) => requirement.controls ?? []));
  return [
    ...[...named]
      .filter((id) => !listed.has(id))
      .map((id) => file.problem(["controls"], `lacks ${id}, which a requirement names`)),
    ...controls.flatMap(({ id, notAssessed }, index) => {
      if (framework === undefined || !id.startsWith(`${framework.id}/`))
        return [
          file.problem(["controls", index, "id"], `${id} does not begin with the id of the framework and a slash`),
        ];
      if (named.has(id) === (notAssessed === undefined)) return [];
      return [
        file.problem(
          ["controls", index, "id"],
          named.has(id) ? `a requirement names ${id}, which is said not to be assessed` : `no requirement names ${id}`,
        ),
      ];
    }),
  ];
}
