import { knownString } from "../../../model/text.ts";
import { withEntries, withItems } from "../../text/node-change.ts";
import type { DocumentNode, Entry, MapNode } from "../../text/node.ts";
import { TemplateEvaluator } from "../evaluate/evaluator.ts";
import type { Template } from "../evaluate/types.ts";

/**
 * What an `AWS::Include` brings in: the mapping in a file, or why it cannot be read (finishes "… is not visible,
 * because").
 */
export type IncludedSnippet =
  { readonly kind: "read"; readonly entries: readonly Entry[] } | { readonly kind: "unread"; readonly because: string };

/** An `AWS::Include` that was left as it is. */
export interface UnreadInclude {
  readonly node: DocumentNode;
  readonly because: string;
}

const deepestNode = 150;

/** The call behind a mapping that is, or holds, `Fn::Transform` with `AWS::Include`; null for all others. */
function locationNode(transform: DocumentNode | undefined): DocumentNode | null {
  if (transform?.kind !== "map") return null;
  const name = transform.get("Name")?.value;
  if (name?.kind !== "scalar" || name.text !== "AWS::Include") return null;
  const parameters = transform.get("Parameters")?.value;
  return (parameters?.kind === "map" ? parameters.get("Location")?.value : undefined) ?? transform;
}

/**
 * Puts the contents of local files in the place of `AWS::Include`, at the top level of a template and below it.
 * An included file that includes another is left as it is: CloudFormation refuses it.
 * CloudFormation reference: "AWS::Include transform".
 *
 * @param isRelevant whether a resource is looked into
 * @param read the snippet that a location names
 */
export function includeFiles(
  root: MapNode,
  template: Template,
  isRelevant: (entry: Entry) => boolean,
  read: (location: string) => IncludedSnippet,
): { readonly root: MapNode; readonly unread: readonly UnreadInclude[] } {
  const includer = new Includer(template, isRelevant, read);
  return { root: includer.includeAtTop(includer.includeBelow(root)), unread: includer.unread };
}

class Includer {
  readonly unread: UnreadInclude[] = [];
  readonly #template: Template;
  readonly #isRelevant: (entry: Entry) => boolean;
  readonly #read: (location: string) => IncludedSnippet;

  constructor(template: Template, isRelevant: (entry: Entry) => boolean, read: (location: string) => IncludedSnippet) {
    this.#template = template;
    this.#isRelevant = isRelevant;
    this.#read = read;
  }

  /** The sections of a template; resources that nobody asks about stay as they are. */
  includeBelow(root: MapNode): MapNode {
    const sections = root.entries.map((section) => {
      const { key, value } = section;
      if (key !== "Resources" || value.kind !== "map") return this.#inEntry(section, 0);
      return [
        {
          ...section,
          value: withEntries(
            value,
            value.entries.flatMap((entry) => (this.#isRelevant(entry) ? this.#inEntry(entry, 1) : [entry])),
          ),
        },
      ];
    });
    return withEntries(root, sections.flat());
  }

  #include(node: DocumentNode, depth: number): DocumentNode {
    if (node.kind === "scalar") return node;
    if (depth > deepestNode) {
      this.unread.push({ node, because: "this part is nested too deeply to be looked through" });
      return node;
    }
    if (node.kind === "sequence") {
      const items = node.items.map((item) => this.#include(item, depth + 1));
      return items.every((item, index) => item === node.items[index]) ? node : withItems(node, items);
    }
    if (node.tag === "!Transform") {
      const snippet = this.#snippetOf(node);
      return snippet === null ? node : withEntries({ ...node, tag: null }, snippet);
    }
    const entries = node.entries.flatMap((entry) => this.#inEntry(entry, depth));
    return entries.length === node.entries.length && entries.every((entry, index) => entry === node.entries[index])
      ? node
      : withEntries(node, entries);
  }

  #inEntry(entry: Entry, depth: number): readonly Entry[] {
    if (entry.key === "Fn::Transform") {
      const snippet = this.#snippetOf(entry.value);
      if (snippet !== null) return snippet;
    }
    const value = this.#include(entry.value, depth + 1);
    return [value === entry.value ? entry : { ...entry, value }];
  }

  /** The `Transform` section: what it brings in joins the sections of the template. */
  includeAtTop(root: MapNode): MapNode {
    const transform = root.get("Transform")?.value;
    const declared = transform === undefined ? [] : transform.kind === "sequence" ? transform.items : [transform];
    const included = declared.flatMap((node) => this.#snippetOf(node) ?? []);
    if (included.length === 0) return root;
    const entries = new Map(root.entries.map((entry) => [entry.key, entry]));
    for (const entry of included) {
      const own = entries.get(entry.key);
      entries.set(entry.key, own === undefined ? entry : merged(own, entry));
    }
    return withEntries(root, [...entries.values()]);
  }

  #snippetOf(transform: DocumentNode): readonly Entry[] | null {
    const location = locationNode(transform);
    if (location === null) return null;
    const path = knownString(new TemplateEvaluator(this.#template, new Map(), () => null).evaluateText(location));
    const snippet: IncludedSnippet =
      path === undefined
        ? { kind: "unread", because: "where it is, is known only when the stack is deployed" }
        : this.#read(path);
    if (snippet.kind === "read") return snippet.entries;
    this.unread.push({ node: transform, because: snippet.because });
    return null;
  }
}

/** What a template has itself comes before what is included. */
function merged(own: Entry, included: Entry): Entry {
  if (own.value.kind !== "map" || included.value.kind !== "map") return own;
  return { ...own, value: withEntries(own.value, [...included.value.entries, ...own.value.entries]) };
}
