/**
 * Adds operations to a catalog file and leaves every other character of it as it is: comments, order, and the way people broke lines.
 * The places come from the parsed document, the changes are insertions into the text.
 */
import { isMap, isNode, isScalar, isSeq, parseDocument } from "yaml";
import { documentText, groupText, listText, modelDocument, namesOf, yamlDate } from "./catalog-text.mjs";
import { groupBy } from "./group-by.mjs";

/** @import { YAMLMap, YAMLSeq } from "yaml" */
/** @import { ModelDocument, NewOperation } from "./catalog-text.mjs" */

/**
 * @typedef {object} FileOperation
 * @property {string} name
 * @property {string[]} eventNames
 * @property {string} eventSource
 * @property {string[]} documents
 * @property {string} eventType
 *
 * @typedef {{ offset: number, remove: number, text: string }} Edit
 */

/** Keys of a group that new operations may join: it says nothing that holds for its members alone. */
const plainKeys = ["category", "basis", "documents", "readOnlyBasis", "eventSource", "read", "write"];

export class CatalogFile {
  /**
   * @param {string} text
   */
  constructor(text) {
    this.text = text;
    /** @private */
    this.document = parseDocument(text);
    const [error] = this.document.errors;
    if (error !== undefined) throw new SyntaxError(error.message);
    /** @private @type {{ service?: string, eventSources?: string[], operations?: Record<string, unknown>[] }} */
    this.value = /** @type {never} */ (this.document.toJS() ?? {});
  }

  get service() {
    return this.value.service ?? "";
  }

  get defaultEventSource() {
    return this.value.eventSources?.[0] ?? "";
  }

  /** @returns {FileOperation[]} */
  get operations() {
    return (this.value.operations ?? []).flatMap((group) =>
      [group.read, group.write]
        .flatMap((members) => (Array.isArray(members) ? members : []))
        .map((/** @type {unknown} */ member) => {
          const facts = {
            ...group,
            ...(typeof member === "string" ? { name: member } : /** @type {Record<string, unknown>} */ (member)),
          };
          const name = String(facts.name);
          return {
            name,
            eventNames: strings(facts.eventNames) ?? [name],
            eventSource: typeof facts.eventSource === "string" ? facts.eventSource : this.defaultEventSource,
            documents: strings(facts.documents) ?? [],
            eventType: typeof facts.eventType === "string" ? facts.eventType : "AwsApiCall",
          };
        }),
    );
  }

  /**
   * The text with operations added as `undocumented`, with the API model as their document.
   *
   * @param {readonly NewOperation[]} operations
   * @param {ModelDocument} model
   * @returns {string}
   */
  withUndocumented(operations, model) {
    /** @type {Edit[]} */
    const edits = this.documentEdits(model);
    for (const [eventSource, ofSource] of groupBy(operations, (operation) => operation.eventSource)) {
      const group = this.joinableGroup(eventSource);
      if (group === undefined) edits.push(this.newGroup(eventSource, ofSource));
      else
        for (const access of /** @type {const} */ (["read", "write"]))
          edits.push(...this.joinGroup(group, access, namesOf(ofSource, access)));
    }
    return applyEdits(this.text, edits);
  }

  /**
   * @private
   * @param {string} eventSource
   * @returns {YAMLMap | undefined}
   */
  joinableGroup(eventSource) {
    const groups = this.document.get("operations");
    if (!isSeq(groups)) return undefined;
    const index = (this.value.operations ?? []).findIndex(
      (group) =>
        group.category === "undocumented" &&
        group.basis === "inferred" &&
        group.readOnlyBasis === "name" &&
        strings(group.documents)?.join() === modelDocument &&
        (group.eventSource ?? this.defaultEventSource) === eventSource &&
        Object.keys(group).every((key) => plainKeys.includes(key)),
    );
    const found = groups.items[index];
    return isMap(found) ? found : undefined;
  }

  /**
   * @private
   * @param {YAMLMap} group
   * @param {"read" | "write"} access
   * @param {readonly string[]} names sorted
   * @returns {Edit[]}
   */
  joinGroup(group, access, names) {
    if (names.length === 0) return [];
    const members = group.get(access);
    if (!isSeq(members)) {
      const indent = this.columnOf(startOf(group));
      return [
        {
          offset: this.endOf(group),
          remove: 0,
          text: `\n${" ".repeat(indent)}${access}:${listText(names, indent + 2)}`,
        },
      ];
    }
    return members.flow === true ? joinFlow(members, names) : this.joinBlock(members, names);
  }

  /**
   * Each name goes behind the last member that sorts before it.
   * @private
   * @param {YAMLSeq} members
   * @param {readonly string[]} names
   * @returns {Edit[]}
   */
  joinBlock(members, names) {
    const indent = " ".repeat(this.columnOf(startOf(members)));
    return names.map((name) => {
      const before = members.items.filter((member) => memberName(member) < name).at(-1);
      if (before === undefined)
        return { offset: startOf(members) - indent.length, remove: 0, text: `${indent}- ${name}\n` };
      return { offset: this.endOf(before), remove: 0, text: `\n${indent}- ${name}` };
    });
  }

  /**
   * @private
   * @param {string} eventSource
   * @param {readonly NewOperation[]} operations
   * @returns {Edit}
   */
  newGroup(eventSource, operations) {
    const groups = this.document.get("operations");
    const column = isSeq(groups) ? this.columnOf(startOf(groups)) : 2;
    const text = groupText(operations, eventSource === this.defaultEventSource ? undefined : eventSource, column);
    return { offset: isSeq(groups) ? this.endOf(groups) : this.text.trimEnd().length, remove: 0, text: `\n\n${text}` };
  }

  /**
   * The API model among the documents, with the date of the models read now.
   * @private
   * @param {ModelDocument} model
   * @returns {Edit[]}
   */
  documentEdits(model) {
    const known = this.document.getIn(["documents", modelDocument]);
    if (isMap(known))
      return /** @type {const} */ (["date", "retrieved"]).flatMap((key) => {
        const scalar = known.get(key, true);
        if (!isScalar(scalar)) return [];
        const [start, end] = scalar.range ?? [0, 0];
        return [{ offset: start, remove: end - start, text: yamlDate(model[key]) }];
      });
    const documents = this.document.get("documents");
    if (!isMap(documents)) return [];
    const indent = " ".repeat(this.columnOf(startOf(documents)));
    return [{ offset: this.endOf(documents), remove: 0, text: `\n${documentText(model, indent)}` }];
  }

  /**
   * @private
   * @param {number} offset
   */
  columnOf(offset) {
    return offset - (this.text.lastIndexOf("\n", offset - 1) + 1);
  }

  /**
   * Where the text of a node ends, without the blank lines and comments that follow it, but with a comment on its last line.
   * @private
   * @param {unknown} node
   */
  endOf(node) {
    const end = isNode(node) ? (node.range?.[1] ?? 0) : 0;
    let written = this.text.slice(0, end).trimEnd();
    while (/\n\s*#[^\n]*$/.test(written)) written = written.replace(/\n\s*#[^\n]*$/, "").trimEnd();
    const lineEnd = this.text.indexOf("\n", written.length);
    return lineEnd < 0 ? this.text.length : lineEnd;
  }
}

/**
 * @param {YAMLSeq} members
 * @param {readonly string[]} names
 * @returns {Edit[]}
 */
function joinFlow(members, names) {
  return names.map((name) => {
    const before = members.items.filter((member) => memberName(member) < name).at(-1);
    if (isNode(before)) return { offset: before.range?.[1] ?? 0, remove: 0, text: `, ${name}` };
    const first = members.items[0];
    return {
      offset: isNode(first) ? (first.range?.[0] ?? 0) : (members.range?.[0] ?? 0) + 1,
      remove: 0,
      text: isNode(first) ? `${name}, ` : name,
    };
  });
}

/** @param {unknown} member */
function memberName(member) {
  return isMap(member) ? String(member.get("name")) : isScalar(member) ? String(member.value) : "";
}

/** @param {unknown} node */
function startOf(node) {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/**
 * From the last to the first; edits at one place keep their order.
 * @param {string} text
 * @param {readonly Edit[]} edits
 */
function applyEdits(text, edits) {
  const ordered = edits
    .map((edit, index) => ({ ...edit, index }))
    .sort((left, right) => right.offset - left.offset || right.index - left.index);
  return ordered.reduce(
    (result, { offset, remove, text: inserted }) => result.slice(0, offset) + inserted + result.slice(offset + remove),
    text,
  );
}

/** @param {unknown} value */
function strings(value) {
  return Array.isArray(value) ? value.map(String) : undefined;
}
