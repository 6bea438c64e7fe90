/** A template of CloudFormation as a tree whose nodes know where they stand. */
import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type CollectionTag,
  type Document,
  type Node,
  type Pair,
  type ScalarTag,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { startOf } from "./yaml-style.ts";

/** A list of selectors: one that stands there, or several between which a condition chooses. */
export type ListTargets =
  | { readonly kind: "lists"; readonly lists: readonly YAMLSeq[] }
  | { readonly kind: "computed"; readonly at: Node }
  | { readonly kind: "shared"; readonly at: Node; readonly anchor: string };

/** Reads a template, with its tags as they are written. Null where it cannot be read. */
export function templateDocument(text: string): Document | null {
  const document = parseDocument(text, {
    schema: "failsafe",
    customTags: (tags) => [...tags, ...tagsOf(text)],
    uniqueKeys: false,
    prettyErrors: false,
    strict: false,
    logLevel: "error",
  });
  return document.errors.length > 0 ? null : document;
}

function tagsOf(text: string): (ScalarTag | CollectionTag)[] {
  return [...new Set(text.match(/![A-Za-z][\w:.-]*/g))].flatMap((tag): (ScalarTag | CollectionTag)[] => [
    { tag, resolve: (value: string) => value },
    { tag, collection: "map", resolve: (value) => value },
    { tag, collection: "seq", resolve: (value) => value },
  ]);
}

/** The entry whose key begins at an offset. */
export function pairAt(document: Document, offset: number): Pair | undefined {
  let found: Pair | undefined;
  visit(document, {
    Pair: (_key, pair) => {
      if (!isScalar(pair.key) || startOf(pair.key) !== offset) return undefined;
      found = pair;
      return visit.BREAK;
    },
  });
  return found;
}

/** The entry of a mapping itself, of several the last: what merge keys bring stands elsewhere. */
export function ownPair(map: YAMLMap, key: string): Pair | undefined {
  return map.items.filter((pair) => isScalar(pair.key) && pair.key.value === key).at(-1);
}

/** What a value is: a list that stands there, or what `Fn::If` chooses between. */
export function listTargets(document: Document, value: unknown, fallback: Node): ListTargets {
  if (isSeq(value)) {
    if (value.tag === undefined) return anchored(document, value);
    return value.tag === "!If" ? branchesOf(document, value) : { kind: "computed", at: value };
  }
  if (isMap(value) && value.items.length === 1) {
    const choice = ownPair(value, "Fn::If")?.value;
    if (isSeq(choice)) return branchesOf(document, choice);
  }
  if (isAlias(value)) return { kind: "shared", at: value, anchor: value.source };
  return { kind: "computed", at: isScalar(value) || isCollection(value) ? value : fallback };
}

function branchesOf(document: Document, choice: YAMLSeq): ListTargets {
  const branches = choice.items.slice(1).map((branch) => listTargets(document, branch, choice));
  const other = branches.find(({ kind }) => kind !== "lists");
  if (other !== undefined || branches.length !== 2) return other ?? { kind: "computed", at: choice };
  return { kind: "lists", lists: branches.flatMap((branch) => (branch.kind === "lists" ? branch.lists : [])) };
}

function anchored(document: Document, list: YAMLSeq): ListTargets {
  const { anchor } = list;
  const isShared = anchor !== undefined && aliasesOutside(document, anchor, list).length > 0;
  return isShared ? { kind: "shared", at: list, anchor } : { kind: "lists", lists: [list] };
}

/** An anchor in a part of a document that something outside of the part refers to. */
export function sharedAnchorIn(document: Document, part: Node): string | undefined {
  let found: string | undefined;
  visit(part, {
    Node: (_key, node) => {
      const anchor = isScalar(node) || isCollection(node) ? node.anchor : undefined;
      if (anchor === undefined || aliasesOutside(document, anchor, part).length === 0) return undefined;
      found = anchor;
      return visit.BREAK;
    },
  });
  return found;
}

function aliasesOutside(document: Document, anchor: string, part: Node): number[] {
  const [start, end = start] = [startOf(part), part.range?.[1]];
  const found: number[] = [];
  visit(document, {
    Alias: (_key, alias) => {
      const at = startOf(alias);
      if (alias.source === anchor && (at < start || at >= end)) found.push(at);
    },
  });
  return found;
}

/** The selectors of a list, those of which an item chooses too. */
export function selectorMaps(list: YAMLSeq): YAMLMap[] {
  return list.items.flatMap((item) => {
    if (isMap(item)) return ownPair(item, "FieldSelectors") === undefined ? [] : [item];
    return isSeq(item) ? selectorMaps(item) : [];
  });
}

/** Where the text of a value ends: a block collection ends with its last value, before the comments behind it. */
export function endOfContent(text: string, node: unknown): number {
  if (isCollection(node) && node.flow !== true) {
    const ends = node.items.map((item) => endOfItem(text, item));
    return Math.max(startOf(node), ...ends);
  }
  if (!isScalar(node) && !isCollection(node) && !isAlias(node)) return 0;
  const [start = 0, end = 0] = node.range ?? [];
  return start + text.slice(start, end).trimEnd().length;
}

function endOfItem(text: string, item: unknown): number {
  if (typeof item !== "object" || item === null || !("key" in item && "value" in item)) return endOfContent(text, item);
  return Math.max(endOfContent(text, item.key), endOfContent(text, item.value));
}
