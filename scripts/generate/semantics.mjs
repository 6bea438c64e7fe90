/**
 * Turns policies/semantics.yaml into the compiled facts about CloudTrail: fills in defaults, checks references.
 */

/** @import { FieldRule, Semantics } from "../../src/catalog/semantics.ts" */
/** @import { CatalogDocument } from "../../src/catalog/types.ts" */
/** @import { Operator } from "../../src/model/selector.ts" */
/** @import { Path, Problem } from "./problems.mjs" */
/** @import { YamlFile } from "./yaml-file.mjs" */

/**
 * @typedef {"required" | "optional" | { presence: FieldRule["presence"], operators?: Operator[], values?: string[], maximumValues?: number }} WrittenRule
 * @typedef {{ operators: Operator[], values?: string[], maximumValues?: number, trail?: Record<string, WrittenRule>, eventDataStore?: Record<string, WrittenRule>, telemetryRule?: Record<string, WrittenRule>,
 *   evidence: "documented" | "observed" | "inferred", documents: string[], note?: string, inferred?: ("values" | "maximumValues")[] }} WrittenField
 * @typedef {Omit<Semantics, "documents" | "advancedEventSelectors"> & { documents: Record<string, Omit<CatalogDocument, "id">>,
 *   advancedEventSelectors: { fields: Record<string, WrittenField>, limits: Semantics["advancedEventSelectors"]["limits"] } }} SemanticsFile
 */

/**
 * Compiles a file that has passed its schema.
 * @param {YamlFile} file
 * @returns {{ semantics: Semantics, problems: Problem[] }}
 */
export function compileSemantics(file) {
  const { documents, advancedEventSelectors, ...rest } = withoutVersion(
    /** @type {SemanticsFile & { formatVersion: 1 }} */ (file.value),
  );
  const fields = Object.entries(advancedEventSelectors.fields).map(([field, written]) => {
    const {
      operators,
      values,
      maximumValues,
      trail = {},
      eventDataStore = {},
      telemetryRule = {},
      ...ground
    } = written;
    const defaults = { operators, values: values ?? null, maximumValues: maximumValues ?? null };
    return {
      field,
      ...ground,
      rules: {
        trail: expandRules(trail, defaults),
        "event-data-store": expandRules(eventDataStore, defaults),
        "telemetry-rule": expandRules(telemetryRule, defaults),
      },
    };
  });
  const semantics = {
    ...rest,
    documents: Object.entries(documents).map(([id, document]) => ({ id, ...document })),
    advancedEventSelectors: { fields, limits: advancedEventSelectors.limits },
  };
  return {
    semantics,
    problems: [
      ...checkDocuments(file, Object.keys(documents)),
      ...checkPatterns(file, semantics),
      ...checkNames(file, semantics),
    ],
  };
}

/**
 * @template {object} T
 * @param {T & { formatVersion: 1 }} value
 */
function withoutVersion(value) {
  return /** @type {Omit<T, "formatVersion">} */ (
    Object.fromEntries(Object.entries(value).filter(([key]) => key !== "formatVersion"))
  );
}

/**
 * @param {Record<string, WrittenRule>} written
 * @param {Omit<FieldRule, "presence">} defaults
 * @returns {Record<string, FieldRule>}
 */
function expandRules(written, defaults) {
  return Object.fromEntries(
    Object.entries(written).map(([category, rule]) => [
      category,
      { ...defaults, ...(typeof rule === "string" ? { presence: rule } : rule) },
    ]),
  );
}

/**
 * Every list named `documents` holds ids of documents, or addresses of public threads.
 * @param {YamlFile} file
 * @param {readonly string[]} ids
 * @returns {Problem[]}
 */
function checkDocuments(file, ids) {
  /** @type {Problem[]} */
  const problems = [];
  /** @type {Set<string>} */
  const used = new Set();
  /** @param {unknown} value @param {Path} path */
  const walk = (value, path) => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      const childPath = [...path, Array.isArray(value) ? Number(key) : key];
      if (key !== "documents" || path.length === 0)
        walk(child, path.length === 0 && key === "documents" ? [] : childPath);
      else
        for (const [index, id] of /** @type {string[]} */ (child).entries()) {
          used.add(id);
          if (!ids.includes(id) && !id.startsWith("https://"))
            problems.push(
              file.problem([...childPath, index], `there is no document ${id}; the file has ${ids.join(", ")}`),
            );
        }
    }
  };
  walk(file.value, []);
  for (const id of ids)
    if (!used.has(id)) problems.push(file.problem(["documents", id], "nothing in the file refers to it"));
  return problems;
}

/**
 * @param {YamlFile} file
 * @param {Semantics} semantics
 * @returns {Problem[]}
 */
function checkPatterns(file, semantics) {
  /** @type {Problem[]} */
  const problems = [];
  /** @param {string} pattern @param {Path} path */
  const compile = (pattern, path) => {
    try {
      return new RegExp(`^(?:${pattern.replaceAll("{partition}", "aws")})$`, "u");
    } catch (error) {
      problems.push(file.problem(path, error instanceof Error ? error.message : String(error)));
      return undefined;
    }
  };
  semantics.partitions.forEach((partition, index) => {
    const regions = compile(partition.regionPattern, ["partitions", index, "regionPattern"]);
    partition.regions.forEach((region, position) => {
      if (regions?.test(region) === false)
        problems.push(
          file.problem(
            ["partitions", index, "regions", position],
            `${region} does not match the Region names of ${partition.id}`,
          ),
        );
    });
    if (partition.regions[0] !== partition.leader)
      problems.push(file.problem(["partitions", index, "regions"], `must begin with ${partition.leader}, the leader`));
  });
  semantics.basicEventSelectors.dataResourceTypes.forEach((type, index) => {
    type.refused.forEach(({ pattern }, position) =>
      compile(pattern, ["basicEventSelectors", "dataResourceTypes", index, "refused", position, "pattern"]),
    );
  });
  for (const [setting, refused] of Object.entries(semantics.refusedSettings))
    refused.forEach(({ pattern }, position) => compile(pattern, ["refusedSettings", setting, position, "pattern"]));
  return problems;
}

/**
 * @param {YamlFile} file
 * @param {Semantics} semantics
 * @returns {Problem[]}
 */
function checkNames(file, semantics) {
  /** @type {Problem[]} */
  const problems = [];
  const categories = semantics.eventCategories.map((category) => category.name);
  for (const { field, rules } of semantics.advancedEventSelectors.fields)
    for (const [sink, key] of /** @type {const} */ ([
      ["trail", "trail"],
      ["event-data-store", "eventDataStore"],
      ["telemetry-rule", "telemetryRule"],
    ]))
      for (const category of Object.keys(rules[sink]))
        if (!categories.includes(category))
          problems.push(
            file.problem(
              ["advancedEventSelectors", "fields", field, key, category],
              `there is no event category ${category}`,
            ),
          );
  for (const key of /** @type {const} */ (["dataEventTypes", "networkActivityEventSources"]))
    semantics[key].forEach((name, index) => {
      const previous = semantics[key][index - 1];
      if (previous !== undefined && previous >= name)
        problems.push(file.problem([key, index], `${name} must stand before ${previous}: names are sorted, each once`));
    });
  semantics.basicEventSelectors.dataResourceTypes.forEach(({ type }, index) => {
    if (!semantics.dataEventTypes.includes(type))
      problems.push(
        file.problem(["basicEventSelectors", "dataResourceTypes", index, "type"], `${type} is not in dataEventTypes`),
      );
  });
  return problems;
}
