/**
 * Checks of the ARN patterns in catalog files. The notation is that of src/catalog/arn-pattern.ts, which no script can import.
 */

/** @import { Declaration, EventForm, ResourceType } from "../../src/catalog/types.ts" */
/** @import { Path } from "./problems.mjs" */

/** @typedef {[path: Path, message: string]} Finding */

const standardPlaceholders = ["partition", "region", "account"];

/**
 * The placeholders of a pattern, or what is wrong with it.
 * @param {string} pattern
 * @returns {{ names: string[], problem?: string }}
 */
export function readPattern(pattern) {
  if (/\}\{/.test(pattern)) return { names: [], problem: `nothing separates two placeholders in ${pattern}` };
  const names = [...pattern.matchAll(/\{([a-z][A-Za-z]*)(?:\.\.\.)?\}/g)].map(([, name = ""]) => name);
  if (/[{}]/.test(pattern.replace(/\{[a-z][A-Za-z]*(?:\.\.\.)?\}/g, "")))
    return { names, problem: `${pattern} has a brace that is not part of a placeholder such as {table} or {key...}` };
  return { names: [...new Set(names)] };
}

/** @param {string} pattern */
function ownPlaceholders(pattern) {
  return readPattern(pattern).names.filter((name) => !standardPlaceholders.includes(name));
}

/**
 * @param {ResourceType} resourceType
 * @returns {string[]}
 */
export function checkResourceType(resourceType) {
  return resourceType.arn.flatMap((pattern) => {
    const { problem } = readPattern(pattern);
    return problem === undefined ? [] : [problem];
  });
}

/**
 * @param {EventForm} form
 * @param {readonly ResourceType[]} resourceTypes
 * @returns {Finding[]}
 */
export function checkForm(form, resourceTypes) {
  return form.resources.flatMap((element, index) => {
    /** @type {Finding[]} */
    const findings = [];
    const path = ["resources", index];
    const resourceType = resourceTypes.find((candidate) => candidate.type === element.type);
    if (element.presence === "beside") return checkBeside(element, resourceType, path);
    if (resourceType === undefined)
      return [[[...path, "type"], `no catalog file has the resource type ${element.type}`]];
    if (element.arnPrefix !== undefined && element.arn !== null)
      findings.push([[...path, "arnPrefix"], "stands in place of an ARN: say arn: null as well"]);
    const pattern = element.arn ?? element.arnPrefix;
    if (pattern === undefined) return findings;
    const key = element.arn === null ? "arnPrefix" : "arn";
    const { names, problem } = readPattern(pattern);
    if (problem !== undefined) findings.push([[...path, key], problem]);
    const allowed = [...standardPlaceholders, ...resourceType.arn.flatMap(ownPlaceholders)];
    for (const name of names)
      if (!allowed.includes(name))
        findings.push([
          [...path, key],
          `{${name}} is not a placeholder of ${element.type}, which has ${allowed.join(", ")}`,
        ]);
    return findings;
  });
}

/**
 * @param {EventForm["resources"][number]} element
 * @param {ResourceType | undefined} resourceType
 * @param {(string | number)[]} path
 * @returns {Finding[]}
 */
function checkBeside(element, resourceType, path) {
  if (resourceType !== undefined)
    return [[[...path, "presence"], `selectors can name ${element.type}, so that its element is not beside others`]];
  if (element.arn == null) return [[path, `no resource type says what the ARN of ${element.type} looks like: give it`]];
  const { problem } = readPattern(element.arn);
  return problem === undefined ? [] : [[[...path, "arn"], problem]];
}

/**
 * @param {Declaration} declaration
 * @param {readonly ResourceType[]} resourceTypes
 * @returns {Finding[]}
 */
export function checkDeclaration(declaration, resourceTypes) {
  /** @type {Finding[]} */
  const findings = [];
  const resourceType = resourceTypes.find((candidate) => candidate.type === declaration.resourceType);
  if (declaration.resourceType !== null && resourceType === undefined)
    return [[["resourceType"], `no catalog file has the resource type ${declaration.resourceType}`]];
  for (const part of Object.keys(declaration.parts)) {
    const owner = resourceTypes.find((candidate) => candidate.type === part)?.partOf;
    const isQualifier = resourceType?.qualifiers?.shownBy.includes(part) === true;
    if (!isQualifier && (owner === undefined || owner !== declaration.resourceType))
      findings.push([["parts", part], `is not catalogued as a part of ${String(declaration.resourceType)}`]);
  }
  return [...findings, ...checkPatterns(declaration, resourceTypes)];
}

/**
 * @param {Declaration} declaration
 * @param {readonly ResourceType[]} resourceTypes
 * @returns {Finding[]}
 */
function checkPatterns(declaration, resourceTypes) {
  /** @type {Finding[]} */
  const findings = [];
  const variables = Object.keys(declaration.variables);
  // Without data events nothing is compared with the ARN, so that AWS may make up a piece of it.
  const needed = resourceTypes.find((candidate) => candidate.type === declaration.resourceType)?.arn[0] ?? "";
  // What the resource contains is any thing inside of it.
  if (declaration.contains !== true)
    for (const name of ownPlaceholders(needed))
      if (!variables.includes(name)) findings.push([["variables"], `says nothing of {${name}} in ${needed}`]);
  // A part's ARN may hold what AWS makes up, such as the label of a stream.
  const partPatterns = Object.keys(declaration.parts).flatMap(
    (part) => resourceTypes.find((candidate) => candidate.type === part)?.arn ?? [],
  );
  const unbound = [...partPatterns, declaration.arn ?? ""].flatMap(ownPlaceholders);
  const allowed = [...standardPlaceholders, ...variables, ...unbound, ...(declaration.arn === null ? [] : ["arn"])];
  /** @type {[Path, string][]} */
  const patterns = Object.entries(declaration.attributes).map(([attribute, pattern]) => [
    ["attributes", attribute],
    pattern,
  ]);
  if (declaration.ref !== undefined) patterns.push([["ref"], declaration.ref]);
  if (declaration.arn !== null) patterns.push([["arn"], declaration.arn]);
  for (const variable of variables)
    if (!patterns.some(([, pattern]) => ownPlaceholders(pattern).includes(variable)))
      findings.push([["variables", variable], "stands in none of the patterns"]);
  for (const [path, pattern] of patterns) {
    const { names, problem } = readPattern(pattern);
    if (problem !== undefined) findings.push([path, problem]);
    for (const name of names)
      if (!allowed.includes(name)) findings.push([path, `{${name}} is none of ${allowed.join(", ")}`]);
  }
  return findings;
}
