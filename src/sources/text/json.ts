import { parseTree, printParseErrorCode, type Node as JsonNode, type ParseError } from "jsonc-parser";
import type { Origin } from "../../model/location.ts";
import {
  lastOfEachKey,
  unreadable,
  type DocumentError,
  type DocumentNode,
  type DocumentReading,
  type Entry,
} from "./node.ts";
import type { TextFile } from "./text-file.ts";

type Path = { readonly parent: Path; readonly key: string | number } | null;

/**
 * Reads a JSON text: by `JSON.parse`, which is many times faster than any parser that keeps positions;
 * positions are found by a second parse when the first of them is asked for.
 * Comments and trailing commas are errors. Never throws: what is wrong with the text is in `errors`.
 */
export function readJson(file: TextFile): DocumentReading {
  let value: unknown;
  try {
    value = JSON.parse(file.text);
  } catch {
    return unreadable(syntaxError(file));
  }
  try {
    const document = new JsonDocument(file, value);
    return { root: document.root, errors: [], hasRepeatedKeys: document.hasRepeatedKeys };
  } catch {
    return unreadable({ message: "it is nested too deeply", location: file.locate(0, 0) });
  }
}

function syntaxError(file: TextFile): DocumentError {
  const errors: ParseError[] = [];
  try {
    parseTree(file.text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch {
    return { message: "it is nested too deeply", location: file.locate(0, 0) };
  }
  const [first] = errors;
  if (first === undefined) return { message: "it is not JSON", location: file.locate(0, 0) };
  return { message: inPlainWords(first, file.text), location: file.locate(first.offset, first.offset + first.length) };
}

function inPlainWords(error: ParseError, text: string): string {
  const at = text.slice(error.offset, error.offset + error.length);
  const code = printParseErrorCode(error.error);
  switch (code) {
    case "InvalidCommentToken":
      return "JSON has no comments";
    case "PropertyNameExpected":
    case "ValueExpected":
      if (at === "}" || at === "]") return `a comma stands before "${at}"`;
      return code === "ValueExpected" ? "a value is missing" : "a property name in double quotes is missing";
    case "CommaExpected":
      return "a comma is missing";
    case "ColonExpected":
      return "a colon is missing";
    case "CloseBraceExpected":
      return 'a "}" is missing';
    case "CloseBracketExpected":
      return 'a "]" is missing';
    case "EndOfFileExpected":
      return "text follows after the end of the JSON value";
    case "UnexpectedEndOfString":
      return "a string is not closed";
    case "UnexpectedEndOfComment":
      return "JSON has no comments";
    case "InvalidCharacter":
      return "a string holds a control character";
    case "InvalidEscapeCharacter":
    case "InvalidUnicode":
      return "a string holds an escape sequence that JSON does not have";
    default:
      return `${JSON.stringify(at.slice(0, 40))} is no JSON value`;
  }
}

class JsonDocument {
  readonly root: DocumentNode;
  readonly #file: TextFile;
  readonly hasRepeatedKeys: boolean;
  #tree: JsonNode | null | undefined;

  constructor(file: TextFile, value: unknown) {
    this.#file = file;
    this.hasRepeatedKeys = countMembers(value) !== countColons(file.text);
    this.root = this.#node(value, null);
  }

  #node(value: unknown, path: Path): DocumentNode {
    const base = {
      tag: null,
      origin: this.#originOf(path, "value"),
      place: () => `${this.#file.mark}${placeOf(path)}`,
    };
    if (Array.isArray(value)) return this.#sequence(value, path, base);
    if (typeof value === "object" && value !== null) return this.#map(value, path, base);
    switch (typeof value) {
      case "boolean":
        return { ...base, kind: "scalar", type: "boolean", text: String(value) };
      case "number":
        return { ...base, kind: "scalar", type: "number", text: String(value) };
      case "string":
        return { ...base, kind: "scalar", type: "string", text: value };
      default:
        return { ...base, kind: "scalar", type: "null", text: "" };
    }
  }

  /** Children are made when somebody looks at them: most of a large template is never looked at. */
  #sequence(
    values: readonly unknown[],
    path: Path,
    base: { tag: null; origin: Origin; place: () => string },
  ): DocumentNode {
    const make = (): DocumentNode[] => values.map((value, index) => this.#node(value, { parent: path, key: index }));
    let items: DocumentNode[] | undefined;
    return {
      ...base,
      kind: "sequence",
      get items() {
        return (items ??= make());
      },
    };
  }

  #map(value: object, path: Path, base: { tag: null; origin: Origin; place: () => string }): DocumentNode {
    let split: ReturnType<typeof lastOfEachKey> | undefined;
    const contents = (): ReturnType<typeof lastOfEachKey> =>
      (split ??= lastOfEachKey([...this.#overridden(path), ...this.#entries(value, path)]));
    return {
      ...base,
      kind: "map",
      get entries() {
        return contents().entries;
      },
      get overridden() {
        return contents().overridden;
      },
      get: (key) => contents().byKey.get(key),
    };
  }

  #entries(value: object, path: Path): Entry[] {
    return Object.entries(value).map(([key, member]) => {
      const memberPath = { parent: path, key };
      return {
        key,
        value: this.#node(member, memberPath),
        keyOrigin: this.#originOf(memberPath, "key"),
        origin: this.#originOf(memberPath, "member"),
      };
    });
  }

  /** Members that `JSON.parse` dropped because a later one has the same key. */
  #overridden(path: Path): Entry[] {
    if (!this.hasRepeatedKeys) return [];
    const members = (this.#find(path)?.children ?? []).map((member) => ({ member, key: keyOf(member) }));
    const last = new Map(members.map(({ member, key }) => [key, member]));
    return members
      .filter(({ member, key }) => last.get(key) !== member)
      .map(({ member, key }) => {
        const origin = this.#file.origin(member.offset, member.offset + member.length);
        const keyEnd = member.offset + (member.children?.[0]?.length ?? 0);
        const value: DocumentNode = {
          kind: "scalar",
          type: "null",
          text: "",
          tag: null,
          origin,
          place: () => `@${String(member.offset)}`,
        };
        return { key, value, keyOrigin: this.#file.origin(member.offset, keyEnd), origin };
      });
  }

  #originOf(path: Path, part: "key" | "value" | "member"): Origin {
    return {
      locate: () => {
        const value = this.#find(path);
        const found =
          part === "value" || path === null ? value : part === "key" ? value?.parent?.children?.[0] : value?.parent;
        return found === undefined
          ? this.#file.locate(0, 0)
          : this.#file.locate(found.offset, found.offset + found.length);
      },
    };
  }

  #find(path: Path): JsonNode | undefined {
    let node = this.#parsedTree() ?? undefined;
    for (const key of keysOf(path)) {
      if (node === undefined) return undefined;
      node =
        typeof key === "number"
          ? node.children?.[key]
          : node.children?.findLast((member) => keyOf(member) === key)?.children?.[1];
    }
    return node;
  }

  #parsedTree(): JsonNode | null {
    if (this.#tree !== undefined) return this.#tree;
    try {
      this.#tree = parseTree(this.#file.text) ?? null;
    } catch {
      // Nested more deeply than the parser's stack: positions are then the start of the file.
      this.#tree = null;
    }
    return this.#tree;
  }
}

function keyOf(member: JsonNode): string {
  return String(member.children?.[0]?.value);
}

function keysOf(path: Path): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let step = path; step !== null; step = step.parent) keys.push(step.key);
  return keys.reverse();
}

function placeOf(path: Path): string {
  return `/${keysOf(path).join("/")}`;
}

/** Object members in a value; an explicit stack, because `JSON.parse` reads deeper nesting than calls can follow. */
function countMembers(root: unknown): number {
  let count = 0;
  const pending: unknown[] = [root];
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value !== "object" || value === null) continue;
    const children: unknown[] = Array.isArray(value) ? value : Object.values(value);
    if (!Array.isArray(value)) count += children.length;
    for (const child of children) if (typeof child === "object" && child !== null) pending.push(child);
  }
  return count;
}

/** Colons outside of strings in a valid JSON text: one for each member as written, also for those with the same key. */
function countColons(text: string): number {
  let count = 0;
  let position = 0;
  let colon = text.indexOf(":");
  while (colon !== -1) {
    const quote = text.indexOf('"', position);
    const end = quote === -1 ? text.length : quote;
    for (; colon !== -1 && colon < end; colon = text.indexOf(":", colon + 1)) count += 1;
    if (quote === -1) break;
    position = endOfString(text, quote);
    if (colon !== -1 && colon < position) colon = text.indexOf(":", position);
  }
  return count;
}

function endOfString(text: string, quote: number): number {
  for (let at = quote + 1; ; at += 1) {
    const end = text.indexOf('"', at);
    if (end === -1) return text.length;
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === 92) backslashes += 1;
    if (backslashes % 2 === 0) return end + 1;
    at = end;
  }
}
