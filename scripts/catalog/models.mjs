/**
 * Reads AWS's public API models in the layout of botocore: `<service>/<version>/service-2.json`, plain or gzipped.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/**
 * @typedef {object} ApiModel
 * @property {string} name of its folder
 * @property {string} title the service's full name
 * @property {string} eventSource as its signing name or endpoint lets expect
 * @property {string[]} operations sorted
 *
 * @typedef {{ file: string, message: string }} ModelProblem
 */

/**
 * The newest model of each service. A model that cannot be read is a problem, the others are read.
 * @param {string} folder
 * @returns {{ models: ApiModel[], problems: ModelProblem[] }}
 */
export function readModels(folder) {
  /** @type {ApiModel[]} */
  const models = [];
  /** @type {ModelProblem[]} */
  const problems = [];
  for (const name of foldersIn(folder)) {
    const file = newestModel(join(folder, name));
    if (file === undefined) continue;
    const model = readModel(name, file);
    if (typeof model === "string") problems.push({ file, message: model });
    else models.push(model);
  }
  return { models, problems };
}

/** @param {string} folder */
function foldersIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/**
 * Versions are dates, so that the last by name is the newest.
 * @param {string} folder
 */
function newestModel(folder) {
  for (const version of foldersIn(folder).reverse()) {
    const file = readdirSync(join(folder, version)).find((entry) => /^service-2\.json(?:\.gz)?$/.test(entry));
    if (file !== undefined) return join(folder, version, file);
  }
  return undefined;
}

/**
 * @param {string} name
 * @param {string} file
 * @returns {ApiModel | string} the model, or what is wrong with it
 */
function readModel(name, file) {
  try {
    const bytes = readFileSync(file);
    const model = /** @type {unknown} */ (
      JSON.parse((file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8"))
    );
    if (!isObject(model) || !isObject(model.metadata) || !isObject(model.operations))
      return "is not an API model: metadata or operations are missing";
    const { serviceFullName, serviceId, signingName, endpointPrefix } = model.metadata;
    const prefix = String(signingName ?? endpointPrefix ?? name);
    return {
      name,
      title: String(serviceFullName ?? serviceId ?? name),
      eventSource: `${prefix}.amazonaws.com`,
      operations: Object.keys(model.operations).sort(),
    };
  } catch (error) {
    return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
