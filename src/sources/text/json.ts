import { jsonMistake } from "../../model/json-mistake.ts";
import {
  hasRepeatedMembers,
  jsonPositions,
  type JsonMember,
  type JsonPositions,
  type Span,
} from "../../model/json-positions.ts";
import type { Origin } from "../../model/location.ts";
import { lastOfEachKey, unreadable, type DocumentNode, type DocumentReading, type Entry } from "./node.ts";
import type { TextFile } from "./text-file.ts";

type Path = { readonly parent: Path; readonly key: string | number } | null;

/**
 * Reads a JSON text: by `JSON.parse`, which is many times faster than any parser that keeps positions;
 * positions are looked for when somebody asks. Comments and trailing commas are errors.
 * Never throws: what is wrong with the text is in `errors`.
 */
export function readJson(file: TextFile): DocumentReading {
  let value: unknown;
  try {
    value = JSON.parse(file.text);
  } catch {
    const { message, start, end } = jsonMistake(file.text);
    return unreadable({ message, location: file.locate(start, end) });
  }
  const document = new JsonDocument(file, value);
  return { root: document.root, errors: [], hasRepeatedKeys: document.hasRepeatedKeys };
}

class JsonDocument {
  readonly root: DocumentNode;
  readonly #file: TextFile;
  readonly hasRepeatedKeys: boolean;
  #positions: JsonPositions | undefined;

  constructor(file: TextFile, value: unknown) {
    this.#file = file;
    this.hasRepeatedKeys = hasRepeatedMembers(file.text, value);
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
    const members = this.#found().membersAt(keysOf(path));
    const last = new Map(members.map((member) => [member.name, member]));
    return members.filter((member) => last.get(member.name) !== member).map((member) => this.#dropped(member));
  }

  #dropped({ name, key, value }: JsonMember): Entry {
    const origin = this.#file.origin(key.start, value.end);
    const node: DocumentNode = {
      kind: "scalar",
      type: "null",
      text: "",
      tag: null,
      origin,
      place: () => `@${String(key.start)}`,
    };
    return { key: name, value: node, keyOrigin: this.#file.origin(key.start, key.end), origin };
  }

  #originOf(path: Path, part: "key" | "value" | "member"): Origin {
    return {
      locate: () => {
        const { start, end } = this.#spanOf(keysOf(path), part);
        return this.#file.locate(start, end);
      },
    };
  }

  #spanOf(path: readonly (string | number)[], part: "key" | "value" | "member"): Span {
    const member = part === "value" ? undefined : this.#found().memberAt(path);
    if (member === undefined) return this.#found().valueAt(path);
    return part === "key" ? member.key : { start: member.key.start, end: member.value.end };
  }

  #found(): JsonPositions {
    return (this.#positions ??= jsonPositions(this.#file.text, this.hasRepeatedKeys ? "may repeat" : "distinct"));
  }
}

function keysOf(path: Path): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let step = path; step !== null; step = step.parent) keys.push(step.key);
  return keys.reverse();
}

function placeOf(path: Path): string {
  return `/${keysOf(path).join("/")}`;
}
