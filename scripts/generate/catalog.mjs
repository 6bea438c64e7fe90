/**
 * Turns policies/catalog/*.yaml into the compiled catalog: expands groups and defaults, turns document ids into indexes, checks what a schema cannot.
 */
import { basename } from "node:path";
import { checkDeclaration, checkForm, checkResourceType } from "./catalog-patterns.mjs";

/** @import { Catalog, CatalogDocument, Declaration, EventForm, IamAction, ManagementOperations, Operation, OtherStatement, ResourceType, Service } from "../../src/catalog/types.ts" */
/** @import { Problem, Path } from "./problems.mjs" */
/** @import { YamlFile } from "./yaml-file.mjs" */

/**
 * The shape of a catalog file, as policies/schema/catalog.json describes it.
 *
 * @typedef {{ category?: Operation["category"], basis?: Operation["basis"], documents?: string[], readOnlyBasis?: Operation["readOnlyBasis"], eventSource?: string, eventType?: Operation["eventType"],
 *   eventNames?: string[], eventForms?: string[], otherStatements?: (Omit<OtherStatement, "document"> & { document: string })[], note?: string, instead?: string }} Facts
 * @typedef {string | (Facts & { name: string })} Member
 * @typedef {Required<Pick<Facts, "category" | "basis" | "documents" | "readOnlyBasis">> & Facts & { read?: Member[], write?: Member[] }} Group
 * @typedef {{ resourceType?: string, arn?: string, variables?: Record<string, string>, ref?: string, attributes?: Record<string, string>, parts?: Record<string, string>, contains?: boolean,
 *   needs?: { property?: string, without?: string[], shownBy?: string[], that: string, documents: string[] },
 *   replicas?: { list: string, region: string } }} WrittenDeclaration
 * @typedef {{ arn?: string | string[], basicSelector?: boolean, partOf?: string, qualifiers?: { what: string, shownBy: string[], documents: string[] }, hasArn?: boolean, title?: string, documents?: string[], note?: string }} WrittenResourceType
 * @typedef {{ service: string, names: string[], eventSources: string[], sourceDocuments?: Record<string, string[]>, status?: Omit<Service["status"], "document"> & { document?: string },
 *   documents: Record<string, Omit<CatalogDocument, "id">>, eventForms?: Record<string, EventForm>, operations: Group[],
 *   iamActions?: { documents: string[], names: string[], withoutEvents?: { name: string, documents: string[], instead?: string }[] },
 *   resourceTypes?: Record<string, WrittenResourceType>, networkActivity?: { eventSource: string, documents: string[], note?: string }[], cloudformation?: Record<string, WrittenDeclaration>, terraform?: Record<string, WrittenDeclaration> }} CatalogFile
 */

/**
 * Compiles files that have passed their schema.
 *
 * @param {readonly YamlFile[]} files in the order of their names
 * @param {readonly string[]} globalServiceEventSources
 * @returns {{ catalog: Catalog, problems: Problem[] }}
 */
export function compileCatalog(files, globalServiceEventSources) {
  /** @type {Problem[]} */
  const problems = [];
  const written = files.map((file) => ({ file, content: /** @type {CatalogFile} */ (file.value) }));
  const resourceTypes = written.flatMap(({ file, content }) => compileResourceTypes(content, file, problems));
  const services = written.map(({ file, content }) => compileService(content, file, resourceTypes, problems));
  const declarations = written.flatMap(({ file, content }) =>
    compileDeclarations(content, file, resourceTypes, problems),
  );
  problems.push(...duplicateProblems(written, services, resourceTypes));
  const retrieved = services.flatMap((service) => service.documents.map((document) => document.retrieved));
  const catalogDate = retrieved.reduce((newest, day) => (day > newest ? day : newest), "");
  return { catalog: { catalogDate, services, resourceTypes, declarations, globalServiceEventSources }, problems };
}

/**
 * @param {CatalogFile} content
 * @param {YamlFile} file
 * @param {readonly ResourceType[]} resourceTypes
 * @param {Problem[]} problems
 * @returns {Service}
 */
function compileService(content, file, resourceTypes, problems) {
  const id = basename(file.file, ".yaml");
  if (content.service !== id)
    problems.push(
      file.problem(["service"], `the file is named ${id}.yaml, so the service must be ${id}, not ${content.service}`),
    );
  const references = new References(content, file, problems);
  const { document, ...status } = content.status ?? { state: /** @type {const} */ ("open") };
  const operations = compileOperations(content, file, references, problems);
  const service = {
    id: content.service,
    names: content.names,
    eventSources: content.eventSources,
    status:
      document === undefined ? status : { ...status, document: references.document(document, ["status", "document"]) },
    documents: Object.entries(content.documents).map(([documentId, rest]) => ({ id: documentId, ...rest })),
    ...summaryOf(content, operations),
    operations,
    iamActions: compileIamActions(content, operations, file, references, problems),
    networkActivity: (content.networkActivity ?? []).map(({ documents, ...rest }, index) => ({
      ...rest,
      documents: documents.map((id, position) =>
        references.document(id, ["networkActivity", index, "documents", position]),
      ),
    })),
  };
  for (const [type, { documents = [], qualifiers }] of Object.entries(content.resourceTypes ?? {})) {
    documents.forEach((id, position) => references.document(id, ["resourceTypes", type, "documents", position]));
    qualifiers?.documents.forEach((id, position) =>
      references.document(id, ["resourceTypes", type, "qualifiers", "documents", position]),
    );
  }
  for (const [formId, form] of Object.entries(content.eventForms ?? {}))
    for (const [path, message] of checkForm(form, resourceTypes))
      problems.push(file.problem(["eventForms", formId, ...path], message));
  checkSourceDocuments(content, service.allEventSources, file, references, problems);
  checkNeedsDocuments(content, references);
  references.reportUnused();
  return service;
}

/**
 * @param {CatalogFile} content
 * @param {readonly Operation[]} operations
 * @param {YamlFile} file
 * @param {References} references
 * @param {Problem[]} problems
 * @returns {IamAction[]}
 */
function compileIamActions({ iamActions }, operations, file, references, problems) {
  if (iamActions === undefined) return [];
  const { documents, names, withoutEvents = [] } = iamActions;
  /** @param {readonly string[]} ids @param {Path} path */
  const positions = (ids, path) => ids.map((id, position) => references.document(id, [...path, position]));
  const known = new Set(operations.map(({ name }) => name));
  names.forEach((name, index) => {
    const path = ["iamActions", "names", index];
    const previous = names[index - 1];
    if (previous !== undefined && previous > name)
      problems.push(file.problem(path, `${name} must stand before ${previous}: names are sorted`));
    if (known.has(name)) problems.push(file.problem(path, `${name} is an operation of the service`));
  });
  const cited = positions(documents, ["iamActions", "documents"]);
  return [
    ...names.map((name) => ({ name, events: /** @type {const} */ ("unknown"), documents: cited })),
    ...withoutEvents.map(({ documents: ids, ...rest }, index) => ({
      ...rest,
      events: /** @type {const} */ ("none"),
      documents: positions(ids, ["iamActions", "withoutEvents", index, "documents"]),
    })),
  ].sort((a, b) => compare(a.name, b.name));
}

/**
 * The documents of event sources are for people and checked here alone: no answer of the program depends on them.
 *
 * @param {CatalogFile} content
 * @param {readonly string[]} eventSources all of the service
 * @param {YamlFile} file
 * @param {References} references
 * @param {Problem[]} problems
 */
function checkSourceDocuments({ sourceDocuments = {} }, eventSources, file, references, problems) {
  for (const [source, documents] of Object.entries(sourceDocuments)) {
    if (!eventSources.includes(source))
      problems.push(
        file.problem(["sourceDocuments", source], `is none of the service, which has ${eventSources.join(", ")}`),
      );
    documents.forEach((id, position) => references.document(id, ["sourceDocuments", source, position]));
  }
}

/**
 * The documents of what declarations need, likewise.
 *
 * @param {CatalogFile} content
 * @param {References} references
 */
function checkNeedsDocuments(content, references) {
  for (const language of /** @type {const} */ (["cloudformation", "terraform"]))
    for (const [type, { needs }] of Object.entries(content[language] ?? {}))
      needs?.documents.forEach((id, position) => {
        references.document(id, [language, type, "needs", "documents", position]);
      });
}

/**
 * @param {CatalogFile} content
 * @param {readonly Operation[]} operations
 * @returns {Pick<Service, "allEventSources" | "managementOperations">}
 */
function summaryOf({ eventSources, networkActivity = [] }, operations) {
  const management = operations.filter((operation) => operation.category === "management");
  return {
    allEventSources: [
      ...new Set([...eventSources, ...[...operations, ...networkActivity].map((item) => item.eventSource)]),
    ],
    managementOperations: alikeButForNames(management),
  };
}

/**
 * @param {readonly Operation[]} management
 * @returns {ManagementOperations[]}
 */
function alikeButForNames(management) {
  /** @type {Map<string, ManagementOperations>} */
  const found = new Map();
  for (const { eventSource, eventType, readOnly, readOnlyBasis } of management) {
    const facts = {
      eventSource,
      eventType,
      readOnly,
      guessed: readOnlyBasis === "name" || readOnlyBasis === "disputed",
    };
    const key = JSON.stringify(facts);
    found.set(key, { ...facts, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found.values()];
}

/** The documents and event forms of one file, and which of them something refers to. */
class References {
  /**
   * @param {CatalogFile} content
   * @param {YamlFile} file
   * @param {Problem[]} problems
   */
  constructor(content, file, problems) {
    /** @private */
    this.file = file;
    /** @private */
    this.problems = problems;
    /** @private */
    this.documents = Object.keys(content.documents);
    /** @private */
    this.eventForms = content.eventForms ?? {};
    /** @private @type {Set<string>} */
    this.used = new Set();
  }

  /**
   * Index of a document.
   * @param {string} id
   * @param {Path} path of the reference
   */
  document(id, path) {
    this.used.add(`documents ${id}`);
    const index = this.documents.indexOf(id);
    if (index < 0)
      this.problems.push(
        this.file.problem(path, `there is no document ${id}; the file has ${this.documents.join(", ")}`),
      );
    return index;
  }

  /**
   * @param {string} id
   * @param {Path} path of the reference
   * @returns {EventForm[]} none when the file has no such form
   */
  eventForm(id, path) {
    this.used.add(`eventForms ${id}`);
    const form = this.eventForms[id];
    if (form === undefined)
      this.problems.push(
        this.file.problem(
          path,
          `there is no event form ${id}; the file has ${Object.keys(this.eventForms).join(", ")}`,
        ),
      );
    return form === undefined ? [] : [form];
  }

  reportUnused() {
    for (const [kind, ids] of [
      /** @type {const} */ (["documents", this.documents]),
      /** @type {const} */ (["eventForms", Object.keys(this.eventForms)]),
    ])
      for (const id of ids)
        if (!this.used.has(`${kind} ${id}`))
          this.problems.push(this.file.problem([kind, id], "nothing in the file refers to it"));
  }
}

/**
 * @param {CatalogFile} content
 * @param {YamlFile} file
 * @param {References} references
 * @param {Problem[]} problems
 * @returns {Operation[]}
 */
function compileOperations(content, file, references, problems) {
  /** @type {Map<string, string>} */
  const places = new Map();
  const operations = content.operations.flatMap((group, groupIndex) =>
    /** @type {const} */ (["read", "write"]).flatMap((access) => {
      const members = group[access] ?? [];
      return members.map((member, index) => {
        const path = ["operations", groupIndex, access, index];
        const previous = index === 0 ? undefined : members[index - 1];
        const name = nameOf(member);
        if (previous !== undefined && nameOf(previous) > name)
          problems.push(file.problem(path, `${name} must stand before ${nameOf(previous)}: names are sorted`));
        const key = `${name} of ${eventSourceOf(member, group, content)}`;
        const place = places.get(key);
        if (place !== undefined) problems.push(file.problem(path, `${key} is listed twice, first at ${place}`));
        else places.set(key, `operations[${String(groupIndex)}].${access}[${String(index)}]`);
        return compileOperation(member, { group, access, content, file, path, references, problems });
      });
    }),
  );
  return withSharedBasis(operations).sort((a, b) => compare(a.name, b.name) || compare(a.eventSource, b.eventSource));
}

/**
 * What a readOnlyBasis is worth, the least first. What is disputed of an event is so for all that are recorded as it.
 * @type {readonly Operation["readOnlyBasis"][]}
 */
const worthOfBasis = ["name", "iam-access-level", "log-example", "statement", "disputed"];

/**
 * What is known of the readOnly of an event holds for all operations that are recorded as it: a record does not tell
 * which of them was called. An operation of several events is known as little as the least known of these.
 *
 * @param {readonly Operation[]} operations of one service
 * @returns {Operation[]}
 */
export function withSharedBasis(operations) {
  /** @type {Map<string, number>} */
  const known = new Map();
  /** @param {Operation} operation */
  const keysOf = ({ eventSource, eventNames }) => eventNames.map((eventName) => `${eventSource} ${eventName}`);
  for (const operation of operations)
    for (const key of keysOf(operation))
      known.set(key, Math.max(known.get(key) ?? 0, worthOfBasis.indexOf(operation.readOnlyBasis)));
  return operations.map((operation) => {
    const worths = keysOf(operation).map((key) => known.get(key) ?? 0);
    const disputed = worthOfBasis.indexOf("disputed");
    const worth = worths.includes(disputed) ? disputed : Math.min(...worths);
    return { ...operation, readOnlyBasis: worthOfBasis[worth] ?? operation.readOnlyBasis };
  });
}

/** @param {string} a @param {string} b */
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * @param {Member} member
 * @param {Group} group
 * @param {CatalogFile} content
 */
function eventSourceOf(member, group, content) {
  return (
    (typeof member === "string" ? undefined : member.eventSource) ?? group.eventSource ?? content.eventSources[0] ?? ""
  );
}

/**
 * @param {Member} member
 * @param {{ group: Group, access: "read" | "write", content: CatalogFile, file: YamlFile, path: Path, references: References, problems: Problem[] }} context
 * @returns {Operation}
 */
function compileOperation(member, { group, access, content, file, path, references, problems }) {
  const own = typeof member === "string" ? { name: member } : member;
  const facts = { ...group, ...own };
  const groupPath = path.slice(0, 2);
  /** @param {keyof Facts} key */
  const pathOf = (key) => (key in own ? [...path, key] : [...groupPath, key]);
  const eventForms = (facts.eventForms ?? []).flatMap((id, index) =>
    references.eventForm(id, [...pathOf("eventForms"), index]),
  );
  if (facts.category === "data" && eventForms.length === 0)
    problems.push(file.problem(path, `${facts.name} is a data event, so it needs eventForms`));
  if (facts.category !== "data" && eventForms.length > 0)
    problems.push(
      file.problem(pathOf("eventForms"), `only data events have event forms, and ${facts.name} is ${facts.category}`),
    );
  if (facts.category !== "never" && facts.instead !== undefined)
    problems.push(file.problem(pathOf("instead"), "is only for operations that are never recorded"));
  return {
    name: facts.name,
    eventNames: facts.eventNames ?? [facts.name],
    eventSource: eventSourceOf(member, group, content),
    eventType: facts.eventType ?? "AwsApiCall",
    category: facts.category,
    readOnly: access === "read",
    readOnlyBasis: facts.readOnlyBasis,
    basis: facts.basis,
    documents: facts.documents.map((id, index) => references.document(id, [...pathOf("documents"), index])),
    eventForms,
    otherStatements: (facts.otherStatements ?? []).map(({ document, ...rest }, index) => ({
      ...rest,
      document: references.document(document, [...pathOf("otherStatements"), index, "document"]),
    })),
    ...(facts.note === undefined ? {} : { note: facts.note }),
    ...(facts.instead === undefined ? {} : { instead: facts.instead }),
  };
}

/** @param {Member} member */
function nameOf(member) {
  return typeof member === "string" ? member : member.name;
}

/**
 * @param {CatalogFile} content
 * @param {YamlFile} file
 * @param {Problem[]} problems
 * @returns {ResourceType[]}
 */
function compileResourceTypes(content, file, problems) {
  return Object.entries(content.resourceTypes ?? {}).map(
    ([type, { arn = [], basicSelector = false, hasArn = true, partOf, qualifiers, title, note, documents = [] }]) => {
      const ids = Object.keys(content.documents);
      const compiled = {
        type,
        service: content.service,
        basicSelector,
        arn: typeof arn === "string" ? [arn] : arn,
        hasArn,
        ...(partOf === undefined ? {} : { partOf }),
        ...(qualifiers === undefined ? {} : { qualifiers: { what: qualifiers.what, shownBy: qualifiers.shownBy } }),
        ...(title === undefined ? {} : { title }),
        ...(note === undefined ? {} : { note }),
        documents: documents.map((id) => ids.indexOf(id)),
      };
      if (!hasArn && arn.length > 0)
        problems.push(
          file.problem(["resourceTypes", type, "hasArn"], "a type whose elements carry no ARN has no pattern"),
        );
      for (const message of checkResourceType(compiled))
        problems.push(file.problem(["resourceTypes", type, "arn"], message));
      return compiled;
    },
  );
}

/**
 * @param {CatalogFile} content
 * @param {YamlFile} file
 * @param {readonly ResourceType[]} resourceTypes
 * @param {Problem[]} problems
 * @returns {Declaration[]}
 */
function compileDeclarations(content, file, resourceTypes, problems) {
  return /** @type {const} */ (["cloudformation", "terraform"]).flatMap((language) =>
    Object.entries(content[language] ?? {}).map(([type, written]) => {
      const ownType = resourceTypes.find((candidate) => candidate.type === written.resourceType);
      const { replicas } = written;
      const declaration = {
        language,
        type,
        service: content.service,
        resourceType: written.resourceType ?? null,
        arn: written.arn ?? ownType?.arn[0] ?? null,
        variables: written.variables ?? {},
        ...(written.ref === undefined ? {} : { ref: written.ref }),
        attributes: written.attributes ?? {},
        parts: written.parts ?? {},
        ...(written.contains === true ? { contains: /** @type {const} */ (true) } : {}),
        ...(written.needs === undefined ? {} : { needs: compiledNeeds(written.needs) }),
        ...(replicas === undefined ? {} : { replicas }),
      };
      for (const [path, message] of checkDeclaration(declaration, resourceTypes))
        problems.push(file.problem([language, type, ...path], message));
      return declaration;
    }),
  );
}

/** @param {NonNullable<WrittenDeclaration["needs"]>} written */
function compiledNeeds({ property, without = [], shownBy = [], that }) {
  return { property: property ?? null, without, shownBy, that };
}

/**
 * What must be unique over all files.
 *
 * @param {readonly { file: YamlFile, content: CatalogFile }[]} written
 * @param {readonly Service[]} services
 * @param {readonly ResourceType[]} resourceTypes
 * @returns {Problem[]}
 */
function duplicateProblems(written, services, resourceTypes) {
  /** @type {Problem[]} */
  const problems = [];
  /** @type {Map<string, string>} */
  const owners = new Map();
  /** @param {string} key @param {string} owner @param {YamlFile} file @param {Path} path @param {string} what */
  const claim = (key, owner, file, path, what) => {
    const first = owners.get(key);
    if (first === undefined) owners.set(key, owner);
    else problems.push(file.problem(path, `${what} stands in ${first}.yaml already`));
  };
  written.forEach(({ file, content }, index) => {
    for (const { eventSource, eventName } of recordedEvents(services[index]?.operations ?? [], file, problems))
      claim(
        `event ${eventSource} ${eventName}`,
        content.service,
        file,
        ["operations"],
        `the event ${eventName} of ${eventSource}`,
      );
    for (const resourceType of resourceTypes.filter((candidate) => candidate.service === content.service))
      claim(
        `type ${resourceType.type}`,
        content.service,
        file,
        ["resourceTypes", resourceType.type],
        resourceType.type,
      );
    for (const language of /** @type {const} */ (["cloudformation", "terraform"]))
      for (const type of Object.keys(content[language] ?? {}))
        claim(`${language} ${type}`, content.service, file, [language, type], type);
  });
  return problems;
}

/**
 * The events of a service as records show them, each once. Two operations may share one, when a record need not be told apart by which of them made it.
 * @param {readonly Operation[]} operations
 * @param {YamlFile} file
 * @param {Problem[]} problems
 */
function recordedEvents(operations, file, problems) {
  /** @type {Map<string, { eventSource: string, eventName: string, operation: Operation }>} */
  const events = new Map();
  for (const operation of operations)
    for (const eventName of operation.eventNames) {
      const key = `${operation.eventSource} ${eventName}`;
      const same = events.get(key);
      if (same === undefined) events.set(key, { eventSource: operation.eventSource, eventName, operation });
      else if (same.operation.category !== operation.category || same.operation.readOnly !== operation.readOnly)
        problems.push(
          file.problem(
            ["operations"],
            `${same.operation.name} and ${operation.name} are both recorded as ${eventName}, so they must share category and readOnly`,
          ),
        );
    }
  return [...events.values()];
}
