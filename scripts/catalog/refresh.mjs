/**
 * npm run catalog:refresh -- --models <botocore/data>: adds the operations of AWS's public API models that the catalog lacks, as `undocumented`,
 * and new services as new files. Nothing is deleted. Prints a summary in Markdown, for the pull request.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { globSync } from "tinyglobby";
import { parse } from "yaml";
import { CatalogFile } from "./catalog-file.mjs";
import { modelDocument, newCatalogFile } from "./catalog-text.mjs";
import { groupBy } from "./group-by.mjs";
import { readModels } from "./models.mjs";
import { summary } from "./refresh-summary.mjs";

/** @import { NewOperation } from "./catalog-text.mjs" */
/** @import { ApiModel } from "./models.mjs" */

const usage = `usage: npm run catalog:refresh -- --models <folder> [--date YYYY-MM-DD] [--dry-run]

  --models FOLDER   API models as botocore has them: <service>/<version>/service-2.json, plain or gzipped
  --date DATE       the date of the models; default: today
  --dry-run         print the summary, write nothing`;

/** Where the catalog has another name for what a model describes. */
export const modelsFile = "policies/api-models.yaml";

/** What a name must begin with to be taken for a read. It counts as a guess: `readOnlyBasis: name`. */
const reads =
  /^(?:BatchGet|BatchDescribe|BatchList|Check|Compare|Count|Describe|Detect|Discover|Estimate|Get|Head|Is[A-Z]|List|Lookup|Poll|Preview|Query|Read|Receive|Retrieve|Scan|Search|Select|Simulate|Test|Validate|Verify|View)/;

/**
 * @typedef {object} Refreshed what a refresh found, by service
 * @property {number} models
 * @property {number} operations
 * @property {Map<string, NewOperation[]>} added
 * @property {Map<string, { title: string, operations: NewOperation[] }>} created
 * @property {Map<string, string[]>} gone operations that stand in the catalog for the API model's sake and are not in it any more
 * @property {string[]} modelless services whose API model is gone
 * @property {string[]} open what a person must decide
 * @property {Map<string, string>} files texts to write, by path
 */

/**
 * @param {string} root the top of the project
 * @param {string} folder
 * @param {{ date: string, today: string }} dates
 * @returns {Refreshed}
 */
export function refresh(root, folder, dates) {
  const { models, problems } = readModels(folder);
  const files = readCatalogFiles(root);
  const names = readModelNames(root);
  /** @param {string} model */
  const serviceOf = (model) => (files.has(model) ? model : (names[model] ?? model));
  /** @type {Refreshed} */
  const result = {
    models: models.length,
    operations: new Set(
      models.flatMap(({ name, operations }) => operations.map((operation) => `${serviceOf(name)} ${operation}`)),
    ).size,
    added: new Map(),
    created: new Map(),
    gone: new Map(),
    modelless: [],
    open: problems.map(({ file, message }) => `\`${file}\` ${message}`),
    files: new Map(),
  };
  const claimed = new Set(
    [...files.values()].flatMap((file) =>
      file.operations.flatMap(({ eventSource, eventNames }) => eventNames.map((name) => `${eventSource} ${name}`)),
    ),
  );
  const byService = groupBy(models, ({ name }) => serviceOf(name));
  for (const [service, ofService] of byService) {
    const file = files.get(service);
    const model = documentOf(service, dates);
    const operations = newOperations(service, ofService, file, claimed, result);
    if (file === undefined) createFile(service, ofService, operations, model, result);
    else if (operations.length > 0) addTo(service, file, operations, model, result);
    if (file !== undefined) reportGone(service, file, ofService, result);
  }
  for (const [service, file] of files)
    if (!byService.has(service) && file.operations.some(({ documents }) => documents.includes(modelDocument)))
      result.modelless.push(service);
  return result;
}

/**
 * @param {string} service
 * @param {{ date: string, today: string }} dates
 */
function documentOf(service, { date, today }) {
  return {
    title: `API model of ${service} (botocore)`,
    url: "https://github.com/boto/botocore",
    date,
    retrieved: today,
  };
}

/**
 * Operations of the models that the catalog has neither in this service nor, as the same event, in another.
 *
 * @param {string} service
 * @param {readonly ApiModel[]} models
 * @param {CatalogFile | undefined} file
 * @param {Set<string>} claimed events of all services; the new ones are added
 * @param {Refreshed} result
 * @returns {NewOperation[]}
 */
function newOperations(service, models, file, claimed, result) {
  const known = new Set(file?.operations.flatMap(({ name, eventNames }) => [name, ...eventNames]));
  /** @type {{ eventSource: string, model: string, name: string }[]} */
  const elsewhere = [];
  /** @type {Map<string, NewOperation>} */
  const found = new Map();
  for (const model of models) {
    const eventSource = eventSourceOf(model, file) ?? models[0]?.eventSource ?? model.eventSource;
    for (const name of model.operations) {
      if (known.has(name) || found.has(name)) continue;
      if (!/^[A-Z][A-Za-z0-9]*$/.test(name))
        result.open.push(`\`${service}\`: \`${name}\` of the model ${model.name} is no name that the catalog allows`);
      else if (claimed.has(`${eventSource} ${name}`)) elsewhere.push({ eventSource, model: model.name, name });
      else {
        found.set(name, { name, readOnly: reads.test(name), eventSource });
        claimed.add(`${eventSource} ${name}`);
      }
    }
  }
  // In a service that the catalog has, such events are known. In a new one they show that the model belongs to another.
  for (const [model, events] of groupBy(file === undefined ? elsewhere : [], (event) => event.model))
    result.open.push(
      `\`${service}\`: events of ${events[0]?.eventSource ?? ""} that the model ${model} has stand in another service already: ${events.map(({ name }) => `\`${name}\``).join(", ")}. ` +
        `Give the model its service in ${modelsFile}, or write down the event source of these operations`,
    );
  return [...found.values()];
}

/**
 * The event source that most operations of a model have in the catalog.
 * @param {ApiModel} model
 * @param {CatalogFile | undefined} file
 */
function eventSourceOf(model, file) {
  if (file === undefined) return undefined;
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { name, eventSource } of file.operations)
    if (model.operations.includes(name)) counts.set(eventSource, (counts.get(eventSource) ?? 0) + 1);
  return [...counts].sort(([, left], [, right]) => right - left)[0]?.[0] ?? file.defaultEventSource;
}

/**
 * @param {string} service
 * @param {readonly ApiModel[]} models
 * @param {readonly NewOperation[]} operations
 * @param {ReturnType<typeof documentOf>} model
 * @param {Refreshed} result
 */
function createFile(service, models, operations, model, result) {
  const [first] = models;
  if (first === undefined || operations.length === 0) return;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(service)) {
    result.open.push(`the model \`${service}\` has no name that the catalog allows; give it one in ${modelsFile}`);
    return;
  }
  result.created.set(service, { title: first.title, operations: [...operations] });
  result.files.set(
    `policies/catalog/${service}.yaml`,
    newCatalogFile(service, first.title, first.eventSource, operations, model),
  );
}

/**
 * @param {string} service
 * @param {CatalogFile} file
 * @param {readonly NewOperation[]} operations
 * @param {ReturnType<typeof documentOf>} model
 * @param {Refreshed} result
 */
function addTo(service, file, operations, model, result) {
  const text = file.withUndocumented(operations, model);
  if (!hasExactly(text, [...file.operations.map(({ name }) => name), ...operations.map(({ name }) => name)])) {
    result.open.push(
      `policies/catalog/${service}.yaml is written in a way that cannot be added to: ${operations.map(({ name }) => name).join(", ")}`,
    );
    return;
  }
  result.added.set(service, [...operations]);
  result.files.set(`policies/catalog/${service}.yaml`, text);
}

/**
 * Whether the changed text still parses and has the operations that it should have.
 * @param {string} text
 * @param {readonly string[]} names
 */
function hasExactly(text, names) {
  try {
    return (
      JSON.stringify(new CatalogFile(text).operations.map(({ name }) => name).sort()) ===
      JSON.stringify([...names].sort())
    );
  } catch {
    return false;
  }
}

/**
 * @param {string} service
 * @param {CatalogFile} file
 * @param {readonly ApiModel[]} models
 * @param {Refreshed} result
 */
function reportGone(service, file, models, result) {
  const names = new Set(models.flatMap(({ operations }) => operations));
  const gone = file.operations
    .filter(
      ({ name, documents, eventType }) =>
        documents.includes(modelDocument) && eventType === "AwsApiCall" && !names.has(name),
    )
    .map(({ name }) => name);
  if (gone.length > 0) result.gone.set(service, [...new Set(gone)]);
}

/**
 * The services of models that have another name there.
 * @param {string} root
 * @returns {Readonly<Record<string, string>>}
 */
function readModelNames(root) {
  const file = join(root, modelsFile);
  const content = /** @type {{ services?: Record<string, string> } | null} */ (
    existsSync(file) ? parse(readFileSync(file, "utf8")) : null
  );
  return content?.services ?? {};
}

/**
 * @param {string} root
 * @returns {Map<string, CatalogFile>}
 */
function readCatalogFiles(root) {
  const files = globSync("policies/catalog/*.yaml", { cwd: root }).sort();
  return new Map(
    files.map((file) => {
      try {
        return [basename(file, ".yaml"), new CatalogFile(readFileSync(join(root, file), "utf8"))];
      } catch (error) {
        throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
      }
    }),
  );
}

/**
 * @param {string} root
 * @param {readonly string[]} args
 */
function main(root, args) {
  const { values } = parseArgs({
    args: [...args],
    options: { models: { type: "string" }, date: { type: "string" }, "dry-run": { type: "boolean", default: false } },
  });
  if (values.models === undefined || !existsSync(values.models))
    throw new Error(values.models === undefined ? "--models is missing" : `${values.models} does not exist`);
  const today = new Date().toISOString().slice(0, 10);
  const dates = { date: values.date ?? today, today };
  if (!/^\d{4}-\d{2}-\d{2}$/.test(dates.date)) throw new Error(`--date must be YYYY-MM-DD, not ${dates.date}`);
  const result = refresh(root, values.models, dates);
  if (!values["dry-run"]) for (const [file, text] of result.files) writeFileSync(join(root, file), text);
  process.stdout.write(summary(result, dates.date));
}

if (process.argv[1] === import.meta.filename) {
  try {
    main(fileURLToPath(new URL("../..", import.meta.url)), process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exitCode = 2;
  }
}
