/**
 * The catalog as its YAML files say, without the build: for the scripts that compare it with documents.
 */
import { globSync } from "tinyglobby";
import { compileCatalog } from "../generate/catalog.mjs";
import { YamlFile } from "../generate/yaml-file.mjs";

/** @import { Catalog, Operation, ResourceType, Service } from "../../src/catalog/types.ts" */
/** @import { Problem } from "../generate/problems.mjs" */

/**
 * What the comparisons need of a service and of a resource type.
 * @typedef {Pick<Service, "id" | "documents" | "operations" | "networkActivity">} ComparedService
 * @typedef {Pick<ResourceType, "type" | "service" | "arn">} ComparedType
 *
 * @typedef {{ service: ComparedService, operation: Operation }} CataloguedOperation
 *
 * @typedef {object} CatalogLookup what the comparisons ask
 * @property {(id: string) => ComparedService | undefined} service
 * @property {(eventSource: string, eventName: string) => CataloguedOperation | undefined} recordedOperation the first by name where several are recorded alike
 * @property {(type: string) => ComparedType | undefined} resourceType
 * @property {readonly ComparedService[]} services
 * @property {readonly ComparedType[]} resourceTypes
 */

/**
 * @param {string} root the top of the project
 * @returns {{ catalog?: Catalog, problems: Problem[] }} no catalog where a file is broken: `npm run generate` says all of it
 */
export function readCatalog(root) {
  const files = globSync("policies/catalog/*.yaml", { cwd: root })
    .sort()
    .map((file) => new YamlFile(root, file));
  const problems = files.flatMap((file) => file.problems);
  if (problems.length > 0) return { problems };
  return { catalog: compileCatalog(files, []).catalog, problems: [] };
}

/**
 * @param {{ services: readonly ComparedService[], resourceTypes: readonly ComparedType[] }} catalog
 * @returns {CatalogLookup}
 */
export function lookupOf({ services, resourceTypes }) {
  const byId = new Map(services.map((service) => [service.id, service]));
  const byType = new Map(resourceTypes.map((resourceType) => [resourceType.type, resourceType]));
  /** @type {Map<string, CataloguedOperation>} */
  const operations = new Map();
  for (const service of services)
    for (const operation of service.operations)
      for (const eventName of operation.eventNames) {
        const key = `${operation.eventSource} ${eventName}`;
        if (!operations.has(key)) operations.set(key, { service, operation });
      }
  return {
    services,
    resourceTypes,
    service: (id) => byId.get(id),
    resourceType: (type) => byType.get(type),
    recordedOperation: (eventSource, eventName) => operations.get(`${eventSource} ${eventName}`),
  };
}
