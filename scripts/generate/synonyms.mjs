/**
 * Turns policies/synonyms.yaml into tables for look-ups, and checks what it refers to.
 */

/** @import { Service } from "../../src/catalog/types.ts" */
/** @import { Synonyms } from "../../src/catalog-search/synonyms.ts" */
/** @import { Problem } from "./problems.mjs" */
/** @import { YamlFile } from "./yaml-file.mjs" */

/**
 * @typedef {{ documents: string[], names: Record<string, string> }} ServiceNames
 * @typedef {{ documents: string[], service: string, names: Record<string, string[]> }} OperationNames
 * @typedef {{ documents: string[], beginnings: Record<string, string> }} Types
 * @typedef {{ documents: Record<string, unknown>, services: ServiceNames[], types: Types, operations: OperationNames[] }} File
 */

/**
 * Compiles a file that has passed its schema.
 * @param {YamlFile} file
 * @param {readonly Service[]} catalog
 * @returns {{ synonyms: Synonyms, problems: Problem[] }}
 */
export function compileSynonyms(file, catalog) {
  const { documents, services, types, operations } = /** @type {File} */ (file.value);
  const byId = new Map(catalog.map((service) => [service.id, service]));
  /** @type {Problem[]} */
  const problems = [];
  /** @param {(string | number)[]} path @param {readonly string[]} ids */
  const checkDocuments = (path, ids) => {
    for (const [index, id] of ids.entries())
      if (!(id in documents))
        problems.push(file.problem([...path, "documents", index], `there is no document "${id}"`));
  };
  /** @param {(string | number)[]} path @param {string} id */
  const checkService = (path, id) => {
    if (!byId.has(id)) problems.push(file.problem(path, `there is no service "${id}" in the catalog`));
  };
  for (const [index, group] of services.entries()) {
    checkDocuments(["services", index], group.documents);
    for (const [name, id] of Object.entries(group.names)) checkService(["services", index, "names", name], id);
  }
  checkDocuments(["types"], types.documents);
  for (const [name, id] of Object.entries(types.beginnings)) checkService(["types", "beginnings", name], id);
  for (const [index, { documents: ids, service, names }] of operations.entries()) {
    checkDocuments(["operations", index], ids);
    checkService(["operations", index, "service"], service);
    const known = new Set(byId.get(service)?.operations.map(({ name }) => name));
    for (const [name, meant] of Object.entries(names))
      for (const [position, one] of meant.entries())
        if (!known.has(one))
          problems.push(
            file.problem(["operations", index, "names", name, position], `${service} has no operation "${one}"`),
          );
  }
  /** @type {Record<string, Record<string, readonly string[]>>} */
  const operationsOf = {};
  for (const { service, names } of operations) operationsOf[service] = { ...operationsOf[service], ...names };
  const synonyms = {
    services: Object.assign({}, ...services.map(({ names }) => names)),
    types: types.beginnings,
    operations: operationsOf,
  };
  return { synonyms, problems };
}
