/** A JSON text with its value and, for those who ask, the places of values in it. */
import { findNodeAtLocation, parseTree, visit, type Node, type ParseOptions } from "jsonc-parser";
import type { Location, Origin } from "../../model/location.ts";
import { readJson } from "../document/json.ts";
import { TextFile } from "../document/text-file.ts";
import type { SourceText } from "../types.ts";
import { isObject, type JsonPath, type JsonValue } from "./json.ts";

export interface JsonDocument {
  readonly uri: string;
  readonly root: JsonValue;
  /** The place of the value that a path leads to, or of the nearest value around it that exists. Nothing is computed before `locate` is called. */
  readonly origin: (path: JsonPath) => Origin;
}

export type ParsedText =
  | { readonly kind: "parsed"; readonly document: JsonDocument }
  | { readonly kind: "invalid"; readonly message: string; readonly location: Location };

interface Span {
  readonly offset: number;
  readonly length: number;
}

const startOfText: Span = { offset: 0, length: 0 };

const strictJson: ParseOptions = { disallowComments: true, allowTrailingComma: false };

/**
 * The text without byte order mark. PowerShell writes redirected output as UTF-16, which shows as a NUL beside every character
 * when it is read as UTF-8: these are taken out.
 */
export function plainText(text: string): string {
  if (text.slice(0, 16).includes("\0")) return text.replaceAll("\0", "").replace(/^[\uFEFF\uFFFD\u00FE\u00FF]+/, "");
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

/** Parses a JSON text. A text that is not JSON gives the place of the first mistake and what it is. */
export function parseText(input: SourceText): ParsedText {
  const file = new TextFile(input.uri, plainText(input.text));
  const { text } = file;
  if (text.length < input.text.length - 1 && text.includes("\uFFFD")) {
    const offset = text.indexOf("\uFFFD");
    return {
      kind: "invalid",
      message: "the file is in UTF-16 and holds characters that were lost when it was read; save it as UTF-8",
      location: file.locate(offset, offset + 1),
    };
  }
  try {
    const root = JSON.parse(text) as JsonValue;
    return { kind: "parsed", document: { uri: input.uri, root, origin: originFinder(file) } };
  } catch (error) {
    const [mistake] = readJson(file).errors;
    return { kind: "invalid", message: mistake?.message ?? (error instanceof Error ? error.message : String(error)), location: mistake?.location ?? locate(file, startOfText) };
  }
}

/** The first line of a text as JSON, where it is an object on its own: the texts of line streams. */
export function firstLineObject(text: string): JsonValue | undefined {
  const end = text.indexOf("\n");
  if (end < 0) return undefined;
  try {
    const value = JSON.parse(text.slice(0, end)) as JsonValue;
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

interface TextIndex {
  /** Spans of the objects that stand for resources, by path. */
  readonly entries: ReadonlyMap<string, Span>;
  /** Spans of the names of the members of the outermost object. */
  readonly members: ReadonlyMap<string, Span>;
}

const wholeText: TextIndex = { entries: new Map(), members: new Map() };

function originFinder(file: TextFile): (path: JsonPath) => Origin {
  const { text } = file;
  let index: TextIndex | undefined;
  const trees = new Map<string, Node | undefined>();
  const spanOf = (path: JsonPath): Span => {
    index ??= indexText(text);
    const depth = entryDepth(path);
    const key = pathKey(path.slice(0, depth));
    const entry = index.entries.get(key);
    if (entry === undefined) return index.members.get(String(path[0] ?? "")) ?? startOfText;
    if (path.length === depth) return entry;
    if (!trees.has(key)) trees.set(key, treeOf(text.slice(entry.offset, entry.offset + entry.length)));
    const node = nearestNode(trees.get(key), path.slice(depth));
    return node === undefined ? entry : { offset: entry.offset + node.offset, length: node.length };
  };
  return (path) => {
    let location: Location | undefined;
    return { locate: () => (location ??= locate(file, spanOf(path))) };
  };
}

/** One walk over the text, at the speed of a scanner: what is inside an entry is skipped. Nesting too deep for the walk leaves the index empty. */
function indexText(text: string): TextIndex {
  const entries = new Map<string, Span>();
  const members = new Map<string, Span>();
  let open: { readonly key: string; readonly offset: number } | undefined;
  try {
    visit(
      text,
      {
        onObjectBegin: (offset, _length, _line, _character, pathSupplier) => {
          const path = pathSupplier();
          if (!isEntry(path, path.length)) return true;
          open = { key: pathKey(path), offset };
          return false;
        },
        onObjectEnd: (offset, length) => {
          if (open !== undefined) entries.set(open.key, { offset: open.offset, length: offset + length - open.offset });
          open = undefined;
        },
        onObjectProperty: (name, offset, length, _line, _character, pathSupplier) => {
          if (pathSupplier().length === 0) members.set(name, { offset, length });
        },
      },
      strictJson,
    );
  } catch {
    return wholeText;
  }
  return { entries, members };
}

/** Members of these arrays are entries: what a plan or a state says of one resource. */
const entryArrays = new Set<string | number>(["resources", "resource_changes", "resource_drift"]);

function isEntry(path: JsonPath, length: number): boolean {
  const list = path[length - 2];
  return typeof path[length - 1] === "number" && list !== undefined && entryArrays.has(list);
}

function entryDepth(path: JsonPath): number {
  for (let length = 2; length <= path.length; length++) if (isEntry(path, length)) return length;
  return path.length;
}

function pathKey(path: JsonPath): string {
  return JSON.stringify(path);
}

function treeOf(text: string): Node | undefined {
  try {
    return parseTree(text, [], strictJson);
  } catch {
    return undefined;
  }
}

function nearestNode(tree: Node | undefined, path: JsonPath): Node | undefined {
  if (tree === undefined) return undefined;
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node !== undefined) return node;
  }
  return undefined;
}

function locate(file: TextFile, span: Span): Location {
  return file.locate(span.offset, span.offset + span.length);
}
