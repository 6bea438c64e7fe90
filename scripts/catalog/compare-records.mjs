/**
 * Holds the catalog against event records that AWS documents print: is the operation recorded, as which kind of event, with which readOnly and resources.
 */

/** @import { Category, EventForm, Operation } from "../../src/catalog/types.ts" */
/** @import { RecordedResource, RecordFacts } from "./page-types.mjs" */
/** @import { CatalogLookup } from "./read-catalog.mjs" */

/**
 * @typedef {"category" | "readOnly" | "eventType" | "resources" | "ARN"} RecordField
 *
 * @typedef {RecordFacts & { page: string, insightDetails?: { eventSource?: string, eventName?: string } }} LogRecord a row of test/data/log-records.ndjson
 *
 * @typedef {object} Comparison of one field of one record
 * @property {RecordField} field
 * @property {string} printed
 * @property {string} catalog
 * @property {boolean} agrees
 *
 * @typedef {object} ComparedRecord
 * @property {LogRecord} record
 * @property {Comparison[]} comparisons none for records that are not about one operation: Insights events and aggregated events
 */

/** @type {Readonly<Record<string, Category>>} */
const categories = { Management: "management", Data: "data", NetworkActivity: "networkActivity" };

/**
 * @param {LogRecord} record
 * @param {Pick<CatalogLookup, "recordedOperation" | "resourceType" | "services">} catalog
 * @returns {ComparedRecord}
 */
export function compareRecord(record, catalog) {
  const { eventSource, eventName } = record;
  if (eventSource === undefined || eventName === undefined) return { record, comparisons: [] };
  const found = catalog.recordedOperation(eventSource, eventName)?.operation;
  const comparisons = [compareCategory(record, found, catalog)];
  if (found !== undefined) {
    if (record.readOnly !== undefined)
      comparisons.push(compared("readOnly", String(record.readOnly), String(found.readOnly)));
    if (record.eventType !== undefined && record.eventType !== "AwsVpceEvent")
      comparisons.push(compared("eventType", record.eventType, found.eventType));
    if (found.category === "data") comparisons.push(...compareResources(record.resources ?? [], found, catalog));
  }
  return { record, comparisons };
}

/**
 * @param {RecordField} field
 * @param {string} printed
 * @param {string} catalog
 * @returns {Comparison}
 */
function compared(field, printed, catalog) {
  return { field, printed, catalog, agrees: printed === catalog };
}

/**
 * A record without a category shows that the operation is recorded, and no more. Calls through VPC endpoints are recorded twice, so that the operation's own category is another.
 *
 * @param {LogRecord} record
 * @param {Operation | undefined} operation
 * @param {Pick<CatalogLookup, "services">} catalog
 * @returns {Comparison}
 */
function compareCategory(record, operation, catalog) {
  const printed = printedCategory(record);
  if (printed === "networkActivity") {
    const known = catalog.services.some((service) =>
      service.networkActivity.some(({ eventSource }) => eventSource === record.eventSource),
    );
    return compared("category", printed, known ? printed : "no network activity events of this source");
  }
  if (operation === undefined) return compared("category", printed ?? "recorded", "not in the catalog");
  const { category } = operation;
  if (printed !== undefined) return compared("category", printed, category);
  return compared("category", "recorded", category === "never" || category === "undocumented" ? category : "recorded");
}

/**
 * @param {RecordFacts} record
 * @returns {Category | undefined}
 */
function printedCategory(record) {
  if (record.eventCategory !== undefined) return categories[record.eventCategory];
  return record.managementEvent === undefined ? undefined : record.managementEvent ? "management" : "data";
}

/**
 * The elements of a data event must be those of one of the operation's forms, and their ARNs must look as the catalog says.
 *
 * @param {readonly RecordedResource[]} resources
 * @param {Operation} operation
 * @param {Pick<CatalogLookup, "resourceType">} catalog
 * @returns {Comparison[]}
 */
function compareResources(resources, operation, catalog) {
  const typed = resources.filter((resource) => resource.type !== undefined);
  if (typed.length === 0) return [];
  const printed = describeTypes(typed.map((resource) => resource.type ?? ""));
  const forms = operation.eventForms.filter((form) => fitsTypes(form, typed));
  if (forms.length === 0) {
    const described = operation.eventForms.map((form) =>
      describeTypes(form.resources.map((element) => element.type + (element.presence === "optional" ? "?" : ""))),
    );
    return [compared("resources", printed, described.join(" or "))];
  }
  const comparisons = [compared("resources", printed, printed)];
  for (const resource of typed) {
    const { ARN, type = "" } = resource;
    if (ARN === undefined) continue;
    const patterns = forms.flatMap((form) => patternsOf(form, type, catalog));
    // No pattern: no document says what ARNs of the type look like.
    if (patterns.length > 0)
      comparisons.push(
        compared(
          "ARN",
          ARN,
          patterns.some((pattern) => expressionOf(pattern).test(ARN)) ? ARN : [...new Set(patterns)].join(" or "),
        ),
      );
  }
  return comparisons;
}

/** @param {readonly string[]} types */
function describeTypes(types) {
  return [...new Set(types)].sort().join(" + ");
}

/**
 * @param {EventForm} form
 * @param {readonly RecordedResource[]} resources
 */
function fitsTypes(form, resources) {
  const allowed = form.resources.map((element) => element.type);
  const required = form.resources.filter((element) => element.presence !== "optional").map((element) => element.type);
  return (
    resources.every(({ type = "" }) => allowed.includes(type)) &&
    required.every((type) => resources.some((resource) => resource.type === type))
  );
}

/**
 * @param {EventForm} form
 * @param {string} type
 * @param {Pick<CatalogLookup, "resourceType">} catalog
 * @returns {readonly string[]}
 */
function patternsOf(form, type, catalog) {
  return form.resources
    .filter((element) => element.type === type)
    .flatMap((element) =>
      typeof element.arn === "string"
        ? [element.arn]
        : element.arn === null
          ? []
          : (catalog.resourceType(type)?.arn ?? []),
    );
}

/**
 * The notation is that of src/catalog/arn-pattern.ts.
 * @param {string} pattern
 */
function expressionOf(pattern) {
  const escaped = pattern
    .replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&")
    .replaceAll(/\{[a-z][A-Za-z]*(\\\.\\\.\\\.)?\}/g, (_, rest) => (rest === undefined ? "[^/:]+" : ".+"));
  return new RegExp(`^${escaped}$`);
}

/**
 * Agreement of many records, by field.
 * @param {readonly ComparedRecord[]} results
 * @returns {{ field: RecordField, compared: number, agree: number }[]}
 */
export function agreement(results) {
  return /** @type {const} */ (["category", "readOnly", "eventType", "resources", "ARN"]).map((field) => {
    const of = results.flatMap((result) => result.comparisons.filter((comparison) => comparison.field === field));
    return { field, compared: of.length, agree: of.filter((comparison) => comparison.agrees).length };
  });
}
