/**
 * The compiled catalog as a text that is read in parts: a line of look-ups, then one line a service. src/catalog/catalog-data.ts reads it.
 * Operations of a service that share their facts stand together, so that the facts are written once; so do documents that services share.
 */

/** @import { Catalog, CatalogDocument, EventForm, IamAction, ManagementOperations, Operation, Service } from "../../src/catalog/types.ts" */
/** @import { CatalogLine, IamActionGroup, OperationGroup, ServiceLine, ServiceSummary, StoredManagementOperations } from "../../src/catalog/catalog-data.ts" */

/**
 * In ASCII, so that the whole is read as bytes: decoding would cost each run as much as parsing the look-ups.
 * @param {Catalog} catalog
 * @returns {string}
 */
export function catalogData(catalog) {
  const shared = sharedDocuments(catalog.services);
  const lines = catalog.services.map((service) => asciiJson(serviceLine(service, catalog, shared)));
  let start = 0;
  const summaries = catalog.services.map((service, position) => {
    const length = lines[position]?.length ?? 0;
    const summary = serviceSummary(service, start, length);
    start += length + 1;
    return summary;
  });
  /** @type {CatalogLine} */
  const head = {
    catalogDate: catalog.catalogDate,
    globalServiceEventSources: catalog.globalServiceEventSources,
    documents: shared,
    services: summaries,
    types: Object.fromEntries(catalog.resourceTypes.map(({ type, service }) => [type, positionOf(service)])),
    bearers: bearers(catalog.services),
    cloudformation: declared("cloudformation"),
    terraform: declared("terraform"),
  };
  return `${asciiJson(head)}\n${lines.join("\n")}\n`;

  /** @param {string} id */
  function positionOf(id) {
    return catalog.services.findIndex((service) => service.id === id);
  }

  /** @param {"cloudformation" | "terraform"} language */
  function declared(language) {
    return Object.fromEntries(
      catalog.declarations
        .filter((declaration) => declaration.language === language)
        .map(({ type, service }) => [type, positionOf(service)]),
    );
  }
}

/**
 * Documents that several services cite.
 * @param {readonly Service[]} services
 * @returns {CatalogDocument[]}
 */
function sharedDocuments(services) {
  /** @type {Map<string, { document: CatalogDocument, count: number }>} */
  const found = new Map();
  for (const document of services.flatMap((service) => service.documents)) {
    const key = JSON.stringify(document);
    const known = found.get(key);
    if (known === undefined) found.set(key, { document, count: 1 });
    else known.count += 1;
  }
  return [...found.values()].filter(({ count }) => count > 1).map(({ document }) => document);
}

/**
 * @param {Service} service
 * @param {number} start
 * @param {number} length
 * @returns {ServiceSummary}
 */
function serviceSummary({ id, names, eventSources, allEventSources, status, managementOperations }, start, length) {
  const sources = allEventSources.filter((source) => !eventSources.includes(source));
  const all = [...eventSources, ...sources];
  return {
    id,
    names,
    eventSources,
    ...(status.state === "open" && Object.keys(status).length === 1 ? {} : { status }),
    ...(sources.length === 0 ? {} : { furtherEventSources: sources }),
    managementOperations: managementOperations.map((alike) => storedManagementOperations(alike, all)),
    start,
    length,
  };
}

/**
 * @param {ManagementOperations} alike
 * @param {readonly string[]} sources
 * @returns {StoredManagementOperations}
 */
function storedManagementOperations({ eventSource, eventType, readOnly, guessed, count }, sources) {
  const source = sources.indexOf(eventSource);
  const access = readOnly ? 1 : 0;
  const guess = guessed ? 1 : 0;
  return eventType === "AwsApiCall" ? [source, access, guess, count] : [source, access, guess, count, eventType];
}

/**
 * The services whose events carry elements of a type, by their positions.
 * @param {readonly Service[]} services
 * @returns {Record<string, number[]>}
 */
function bearers(services) {
  /** @type {Map<string, Set<number>>} */
  const found = new Map();
  services.forEach((service, position) => {
    for (const { type } of service.operations.flatMap((operation) =>
      operation.eventForms.flatMap((form) => form.resources.filter(({ presence }) => presence !== "beside")),
    ))
      found.set(type, (found.get(type) ?? new Set()).add(position));
  });
  return Object.fromEntries(
    [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, positions]) => [type, [...positions]]),
  );
}

/**
 * @param {Service} service
 * @param {Catalog} catalog
 * @param {readonly CatalogDocument[]} shared
 * @returns {ServiceLine}
 */
function serviceLine(service, catalog, shared) {
  const sharedKeys = shared.map((document) => JSON.stringify(document));
  /** @type {EventForm[]} */
  const forms = [];
  /** @type {Map<string, OperationGroup>} */
  const groups = new Map();
  for (const operation of service.operations) {
    const facts = groupFacts(operation, forms);
    const key = JSON.stringify(facts);
    const group = groups.get(key) ?? { ...facts, names: [] };
    group.names.push(operation.name);
    groups.set(key, group);
  }
  const own = (/** @type {{ service: string }} */ item) => item.service === service.id;
  return {
    documents: service.documents.map((document) => {
      const position = sharedKeys.indexOf(JSON.stringify(document));
      return position < 0 ? document : position;
    }),
    forms,
    groups: [...groups.values()],
    networkActivity: service.networkActivity,
    ...(service.iamActions.length === 0 ? {} : { iamActions: iamActionGroups(service.iamActions) }),
    resourceTypes: catalog.resourceTypes.filter(own).map(withoutService),
    declarations: catalog.declarations.filter(own).map(withoutService),
  };
}

/**
 * @param {readonly IamAction[]} actions
 * @returns {IamActionGroup[]}
 */
function iamActionGroups(actions) {
  /** @type {Map<string, IamActionGroup>} */
  const groups = new Map();
  for (const { name, ...facts } of actions) {
    const key = JSON.stringify(facts);
    const group = groups.get(key) ?? { ...facts, names: [] };
    group.names.push(name);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/**
 * @template {{ service: string }} Item
 * @param {Item} item
 * @returns {Omit<Item, "service">}
 */
function withoutService(item) {
  /** @type {Partial<Item>} */
  const copy = { ...item };
  delete copy.service;
  return /** @type {Omit<Item, "service">} */ (copy);
}

/**
 * @param {Operation} operation
 * @param {EventForm[]} forms grows by forms that were not seen before
 * @returns {Omit<OperationGroup, "names">}
 */
function groupFacts({ name, eventNames, eventType, eventForms, otherStatements, ...rest }, forms) {
  const positions = eventForms.map((form) => {
    const key = JSON.stringify(form);
    const known = forms.findIndex((other) => JSON.stringify(other) === key);
    return known < 0 ? forms.push(form) - 1 : known;
  });
  return {
    ...rest,
    ...(eventNames.length === 1 && eventNames[0] === name ? {} : { eventNames }),
    ...(eventType === "AwsApiCall" ? {} : { eventType }),
    ...(positions.length === 0 ? {} : { forms: positions }),
    ...(otherStatements.length === 0 ? {} : { otherStatements }),
  };
}

/** @param {unknown} data */
function asciiJson(data) {
  return JSON.stringify(data).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
