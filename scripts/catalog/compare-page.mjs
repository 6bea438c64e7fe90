/**
 * Holds the catalog against the facts of one stored page, both ways: what the page says must stand in the catalog,
 * and what the catalog says it has from the page must stand there.
 */
import { compareRecord } from "./compare-records.mjs";
import { pageKey } from "./differences.mjs";

/** @import { Category, Operation } from "../../src/catalog/types.ts" */
/** @import { About, StoredPage, StoredStatement } from "./page-file.mjs" */
/** @import { Says } from "./page-types.mjs" */
/** @import { CatalogLookup, CataloguedOperation, ComparedService } from "./read-catalog.mjs" */

/**
 * `category`: the page puts the operation into another category. `not-in-catalog`: the catalog has no such operation. `not-cited`: the catalog agrees but does not name the page.
 * `not-on-page`: the catalog names the page for what it does not say. `scope`: the page speaks of all operations, the catalog knows nothing of this one or says never.
 * `resource-types`: the operation's event forms lack a type or ARN of the page. `unknown-type`: the catalog lacks the type. `record`: a printed record shows something else.
 * @typedef {"category" | "not-in-catalog" | "not-cited" | "not-on-page" | "scope" | "resource-types" | "unknown-type" | "record"} DifferenceKind
 *
 * @typedef {object} FoundDifference
 * @property {string} key
 * @property {string} page
 * @property {DifferenceKind} kind
 * @property {string} service
 * @property {string} subject operation or resource type
 * @property {string} says
 * @property {string} catalog
 * @property {string} section
 * @property {number | undefined} line
 * @property {string} [reason] that the catalog itself has on record, in `otherStatements`
 */

/** @type {Readonly<Record<Says, readonly Category[]>>} */
const accepted = {
  recorded: ["management", "data", "networkActivity"],
  shown: ["management", "data", "networkActivity"],
  management: ["management"],
  data: ["data"],
  never: ["never"],
  "resource-type": [],
};

/**
 * @param {string} name of the page's file
 * @param {StoredPage} page
 * @param {CatalogLookup} catalog
 * @returns {FoundDifference[]}
 */
export function comparePage(name, page, catalog) {
  return new PageComparison(name, page, catalog).compare();
}

class PageComparison {
  /**
   * @param {string} name
   * @param {StoredPage} page
   * @param {CatalogLookup} catalog
   */
  constructor(name, page, catalog) {
    /** @private */
    this.name = name;
    /** @private */
    this.page = page;
    /** @private */
    this.catalog = catalog;
    /** @private @type {Map<string, FoundDifference>} */
    this.found = new Map();
  }

  compare() {
    for (const section of this.page.sections) {
      for (const statement of section.statements ?? []) this.compareStatement(statement, section.heading);
      for (const record of section.records ?? []) this.compareRecord(record, section.heading);
    }
    for (const about of this.page.about) this.compareCitations(about);
    if (this.statements().some(({ says }) => says === "resource-type")) this.compareTypeList();
    return [...this.found.values()];
  }

  /** @private */
  statements() {
    return this.page.sections.flatMap((section) => section.statements ?? []);
  }

  /**
   * The services that a list under a caption is about.
   * @private
   * @param {string | undefined} group
   */
  aboutOf(group) {
    const named = group === undefined ? [] : this.page.about.filter((about) => about.group === group);
    return named.length > 0 ? named : this.page.about.filter((about) => about.group === undefined);
  }

  /**
   * @private
   * @param {StoredStatement} statement
   * @param {string} section
   */
  compareStatement(statement, section) {
    const types = statement.resourceTypes ?? [];
    for (const type of types)
      if (this.catalog.resourceType(type) === undefined && statement.says !== "never")
        this.add(
          "unknown-type",
          {
            service: statement.service ?? "",
            subject: type,
            says: "is a resource type",
            catalog: "not in the catalog",
          },
          section,
          statement.line,
        );
    if (statement.conditional === true) return;
    for (const name of statement.operations ?? []) this.compareOperation(name, statement, section);
    if (statement.all === "all" || statement.all === "management") this.compareScope(statement.all, statement, section);
  }

  /**
   * @private
   * @param {string} name
   * @param {StoredStatement} statement
   * @param {string} section
   */
  compareOperation(name, statement, section) {
    const types = statement.resourceTypes ?? [];
    const abouts =
      this.page.about.length === 0
        ? ownersOf(types, this.catalog)
        : statement.says === "shown"
          ? this.page.about
          : this.aboutOf(statement.group);
    const candidates = abouts.flatMap((about) =>
      operationsNamed(this.catalog.service(about.service), name).map((found) => ({ about, ...found })),
    );
    const [first] = candidates;
    const says = statement.says === "shown" ? "recorded" : statement.says;
    if (first === undefined) {
      const service = abouts.map((about) => about.service).join(", ");
      this.add(
        "not-in-catalog",
        { service, subject: name, says, catalog: "not in the catalog" },
        section,
        statement.line,
      );
      return;
    }
    const agreeing = candidates.find(({ operation }) => accepted[statement.says].includes(operation.category));
    const { about, service, operation } = agreeing ?? first;
    if (agreeing === undefined) {
      const stated = this.statedOtherwise(about, service, operation, accepted[statement.says]);
      this.add(
        "category",
        { service: service.id, subject: name, says, catalog: operation.category },
        section,
        statement.line,
        stated,
      );
    } else if (about.document !== undefined && !this.cites(about, service, operation))
      this.add(
        "not-cited",
        { service: service.id, subject: name, says, catalog: operation.category },
        section,
        statement.line,
      );
    if (statement.says === "data")
      this.compareForms(
        service,
        candidates.map((candidate) => candidate.operation).filter(({ category }) => category === "data"),
        statement,
        section,
      );
  }

  /**
   * @private
   * @param {ComparedService} service
   * @param {readonly Operation[]} operations of one name, under several event sources
   * @param {StoredStatement} statement
   * @param {string} section
   */
  compareForms(service, operations, statement, section) {
    const [operation] = operations;
    if (operation === undefined) return;
    const elements = operations.flatMap(({ eventForms }) => eventForms.flatMap((form) => form.resources));
    for (const type of statement.resourceTypes ?? [])
      if (!elements.some((element) => element.type === type)) {
        const catalog = [...new Set(elements.map((element) => element.type))].join(", ");
        this.add(
          "resource-types",
          { service: service.id, subject: operation.name, says: type, catalog },
          section,
          statement.line,
        );
      }
    for (const printed of statement.arns ?? []) {
      const arn = arnPattern(printed);
      if (!elements.some((element) => element.arn === arn))
        this.add(
          "resource-types",
          { service: service.id, subject: operation.name, says: arn, catalog: "no event form with this ARN" },
          section,
          statement.line,
        );
    }
  }

  /**
   * @private
   * @param {"all" | "management"} scope
   * @param {StoredStatement} statement
   * @param {string} section
   */
  compareScope(scope, statement, section) {
    const named = new Set(this.statements().flatMap(({ operations }) => operations ?? []));
    for (const about of this.aboutOf(statement.group)) {
      const service = this.catalog.service(about.service);
      for (const operation of service?.operations ?? []) {
        const open = operation.category === "undocumented" || (operation.category === "never" && scope === "all");
        if (service === undefined || !open || named.has(operation.name) || operation.eventType === "AwsServiceEvent")
          continue;
        const stated = this.statedOtherwise(about, service, operation, ["management", "data"]);
        this.add(
          "scope",
          { service: service.id, subject: operation.name, says: scope, catalog: operation.category },
          section,
          statement.line,
          stated,
        );
      }
    }
  }

  /**
   * @private
   * @param {NonNullable<StoredPage["sections"][number]["records"]>[number]} record
   * @param {string} section
   */
  compareRecord(record, section) {
    const owner =
      this.catalog.recordedOperation(record.eventSource ?? "", record.eventName ?? "")?.service.id ??
      record.eventSource ??
      "";
    for (const { field, printed, catalog, agrees } of compareRecord({ ...record, page: this.name }, this.catalog)
      .comparisons)
      if (!agrees)
        this.add(
          "record",
          { service: owner, subject: record.eventName ?? "", says: `${field} ${printed}`, catalog },
          section,
          record.line,
        );
  }

  /**
   * What the catalog says it has from the page.
   * @private
   * @param {About} about
   */
  compareCitations(about) {
    const service = this.catalog.service(about.service);
    const document = service?.documents.findIndex(({ id }) => id === about.document) ?? -1;
    if (service === undefined || document < 0) {
      if (service === undefined || about.document !== undefined)
        this.add(
          "not-on-page",
          {
            service: about.service,
            subject: about.document ?? about.service,
            says: "is about it",
            catalog: service === undefined ? "no such service" : "no such document",
          },
          "about",
          undefined,
        );
      return;
    }
    for (const operation of service.operations) {
      if (!operation.documents.includes(document) || this.supports(operation, about)) continue;
      this.add(
        "not-on-page",
        {
          service: service.id,
          subject: operation.name,
          says: "nothing of it",
          catalog: `${operation.category}, ${operation.basis}`,
        },
        "",
        undefined,
      );
    }
  }

  /**
   * Whether the page says, in the way that the catalog states, what the catalog takes from it.
   * @private
   * @param {Operation} operation
   * @param {About} about
   */
  supports(operation, about) {
    if (operation.basis === "inferred" || operation.category === "undocumented") return true;
    const records = this.page.sections.flatMap((section) => section.records ?? []);
    const printed = records.some(
      (record) => record.eventSource === operation.eventSource && operation.eventNames.includes(record.eventName ?? ""),
    );
    const statements = this.statements().filter((statement) => this.aboutOf(statement.group).includes(about));
    const named = statements.some(
      (statement) =>
        accepted[statement.says].includes(operation.category) &&
        (statement.operations ?? []).some((name) => name === operation.name || operation.eventNames.includes(name)),
    );
    switch (operation.basis) {
      case "listed":
        return named || printed;
      case "log-example":
        return printed;
      case "statement":
        return (
          named ||
          statements.some(
            ({ all }) =>
              all === "all" ||
              all === operation.category ||
              (all === "definition-language" && operation.category === "management"),
          )
        );
    }
  }

  /**
   * CloudTrail's own table lists every resource type: the catalog must have no other.
   * @private
   */
  compareTypeList() {
    const listed = new Set(this.statements().flatMap(({ resourceTypes }) => resourceTypes ?? []));
    for (const { type, service } of this.catalog.resourceTypes)
      if (!listed.has(type))
        this.add(
          "not-on-page",
          { service, subject: type, says: "nothing of it", catalog: "a resource type" },
          "",
          undefined,
        );
  }

  /**
   * @private
   * @param {About} about
   * @param {ComparedService} service
   * @param {Operation} operation
   */
  cites(about, service, operation) {
    const isPage = (/** @type {number} */ document) => service.documents[document]?.id === about.document;
    return operation.documents.some(isPage) || operation.otherStatements.some(({ document }) => isPage(document));
  }

  /**
   * The catalog's own record of what the page says otherwise.
   * @private
   * @param {About} about
   * @param {ComparedService} service
   * @param {Operation} operation
   * @param {readonly Category[]} categories
   */
  statedOtherwise(about, service, operation, categories) {
    const stated = operation.otherStatements.find(
      ({ document, category }) => service.documents[document]?.id === about.document && categories.includes(category),
    );
    return stated === undefined
      ? undefined
      : `on record in ${service.id}.yaml: ${stated.note ?? `${String(about.document)} says ${stated.category}`}`;
  }

  /**
   * @private
   * @param {DifferenceKind} kind
   * @param {{ service: string, subject: string, says: string, catalog: string }} facts
   * @param {string} section
   * @param {number | undefined} line
   * @param {string | undefined} [reason]
   */
  add(kind, facts, section, line, reason) {
    const key = pageKey({ page: this.name, kind, ...facts });
    if (!this.found.has(key))
      this.found.set(key, {
        key,
        page: this.name,
        kind,
        ...facts,
        section,
        line,
        ...(reason === undefined ? {} : { reason }),
      });
  }
}

/**
 * For a page that is about no service of its own: the owners of the types it names.
 * @param {readonly string[]} types
 * @param {CatalogLookup} catalog
 * @returns {About[]}
 */
function ownersOf(types, catalog) {
  const owners = types.flatMap((type) => catalog.resourceType(type)?.service ?? []);
  const users = catalog.services.filter(({ operations }) =>
    operations.some(({ eventForms }) =>
      eventForms.some(({ resources }) => resources.some(({ type }) => types.includes(type))),
    ),
  );
  return [...new Set([...owners, ...users.map(({ id }) => id)])].map((service) => ({ service }));
}

/**
 * @param {ComparedService | undefined} service
 * @param {string} name as the API or as records have it
 * @returns {CataloguedOperation[]}
 */
function operationsNamed(service, name) {
  if (service === undefined) return [];
  return service.operations
    .filter((operation) => operation.name === name || operation.eventNames.includes(name))
    .map((operation) => ({ service, operation }));
}

/**
 * A fixed ARN of a page in the notation of the catalog.
 * @param {string} printed
 */
export function arnPattern(printed) {
  return printed
    .replaceAll(
      /[({<[]+\s*([A-Za-z_-]+)\s*[)}>\]]+/g,
      (_, /** @type {string} */ name) => `{${/^account/i.test(name) ? "account" : name}}`,
    )
    .replace(/^arn:aws[\w-]*:/, "arn:{partition}:");
}
