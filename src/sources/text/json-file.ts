import { findNodeAtLocation, parseTree, printParseErrorCode, visit } from "jsonc-parser";
import type { Node, ParseError } from "jsonc-parser";
import { lineIndex, locationBetween, withoutByteOrderMark } from "../../model/line-index.ts";
import type { LineIndex } from "../../model/line-index.ts";
import type { Location } from "../../model/location.ts";
import type { DocumentPath } from "../../model/usage-error.ts";

/** A JSON text with its value; positions are looked up only when somebody asks. */
export interface JsonFile {
  readonly uri: string;
  /** Members that are `null` are left out: tools that assemble JSON write them for what is not set. */
  readonly value: unknown;
  readonly locate: (path: DocumentPath, target?: "key" | "value") => Location;
}

/** What is wrong with a text: one clause, to be put after a colon. */
export interface JsonMistake {
  readonly message: string;
  readonly location: Location;
}

export type JsonReading =
  { readonly kind: "read"; readonly file: JsonFile } | { readonly kind: "failed"; readonly mistake: JsonMistake };

/** Parses a JSON text. A member that stands twice in one object is a mistake as well. */
export function readJsonFile(uri: string, source: string): JsonReading {
  const text = withoutByteOrderMark(source);
  const lines = lineIndex(text);
  try {
    const value: unknown = JSON.parse(text);
    const repeated = repeatedMember(text);
    if (repeated !== undefined)
      return failed(uri, lines, repeated.offset, repeated.length, `the key "${repeated.name}" stands a second time`);
    return { kind: "read", file: { uri, value: withoutNulls(value), locate: jsonLocator(uri, text, lines) } };
  } catch {
    return { kind: "failed", mistake: jsonMistake(uri, text, lines) };
  }
}

/** What is wrong with a text that is not JSON, or that is nested too deeply to be walked. */
export function jsonMistake(uri: string, text: string, lines: LineIndex = lineIndex(text)): JsonMistake {
  const errors: ParseError[] = [];
  const strict = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };
  tryParse(() => parseTree(text, errors, strict));
  const [first] = errors;
  const reason = first === undefined ? "it is nested too deeply" : readable(printParseErrorCode(first.error));
  const offset = first?.offset ?? 0;
  return {
    message: `the text is not valid JSON: ${reason}`,
    location: locationBetween(uri, lines, offset, offset + (first?.length ?? 0)),
  };
}

function failed(uri: string, lines: LineIndex, offset: number, length: number, message: string): JsonReading {
  return { kind: "failed", mistake: { message, location: locationBetween(uri, lines, offset, offset + length) } };
}

/** `CommaExpected` → `comma expected`. */
function readable(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
}

function jsonLocator(uri: string, text: string, lines: LineIndex): JsonFile["locate"] {
  let tree: Node | undefined;
  let parsed = false;
  return (path, target = "value") => {
    if (!parsed) {
      tree = tryParse(() => parseTree(text));
      parsed = true;
    }
    const [start, end] = tree === undefined ? [0, 0] : rangeOf(tree, path, target);
    return locationBetween(uri, lines, start, end);
  };
}

/** Start and end offset of the value at a path of a JSON text; of the deepest value on the path, where that leaves the document. */
export function jsonRange(text: string, path: DocumentPath): readonly [number, number] {
  const tree = tryParse(() => parseTree(text));
  return tree === undefined ? [0, 0] : rangeOf(tree, path, "value");
}

/** Where a path leaves the document, the deepest value on it is meant. */
function rangeOf(tree: Node, path: DocumentPath, target: "key" | "value"): readonly [number, number] {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node === undefined) continue;
    const key =
      node.parent?.type === "property" && target === "key" && length === path.length
        ? node.parent.children?.[0]
        : undefined;
    const found = key ?? node;
    return [found.offset, found.offset + found.length];
  }
  return [tree.offset, tree.offset + tree.length];
}

/** The first member whose name its object has already: `JSON.parse` would silently keep the last. */
function repeatedMember(
  text: string,
): { readonly name: string; readonly offset: number; readonly length: number } | undefined {
  const open: Set<string>[] = [];
  let found: { name: string; offset: number; length: number } | undefined;
  tryParse(() => {
    visit(text, {
      onObjectBegin: () => {
        open.push(new Set());
      },
      onObjectEnd: () => {
        open.pop();
      },
      onObjectProperty: (name, offset, length) => {
        const members = open.at(-1);
        if (members?.has(name) === true) found ??= { name, offset, length };
        members?.add(name);
      },
    });
  });
  return found;
}

/** The parser calls itself for every level: text nested thousands of levels deep exhausts the stack. */
function tryParse<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch {
    return undefined;
  }
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return (value as unknown[]).map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== null)
      .map(([name, member]) => [name, withoutNulls(member)]),
  );
}
