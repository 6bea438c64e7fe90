import { BlockCheck, type BlockEntry } from "../../text/block-check.ts";
import { lastOfEachKey, type DocumentNode, type DocumentReading, type Entry, type MapNode } from "../../text/node.ts";
import type { TextFile } from "../../text/text-file.ts";
import { yamlTokens, type YamlToken } from "../../text/yaml-tokens.ts";
import { readYaml } from "../../text/yaml.ts";

/** Sections that nothing here evaluates: they only have to be valid. */
const unreadSections: ReadonlySet<string> = new Set(["Metadata", "Description", "Globals", "Hooks"]);

interface Word {
  readonly text: string;
  readonly start: number;
}

/** Lines of an entry of a block mapping: from that of its key up to that of the next. */
interface Slice {
  readonly start: number;
  readonly end: number;
}

/** The key of an entry, with its quotes. */
interface Key {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a large YAML template in the usual block style by parsing only what matters:
 * the sections that expressions refer to, and the resources whose type `isRelevant` accepts. The other resources stand
 * in the result with their type alone.
 * A block that is left out has been found valid. Returns null where the layout is unusual or something is wrong: then
 * the whole text has to be parsed.
 */
export function readSlices(file: TextFile, isRelevant: (type: string) => boolean): DocumentReading | null {
  // Tabs, control characters, lone carriage returns and second documents are rare enough to be left to the parser.
  if (/[^\P{Cc}\n\r]|[\u2028\u2029\uFEFF]|\r(?!\n)/u.test(file.text)) return null;
  const start = documentStart(file.text);
  const sections = start === null ? null : slicesOf(file.text, start, file.text.length, 0);
  if (sections === null || sections.length === 0) return null;
  const reader = new SliceReader(file, isRelevant);
  const entries: Entry[] = [];
  for (const section of sections) {
    const entry = reader.readSection(section);
    if (entry === null) return null;
    entries.push(entry);
  }
  if (new Set(entries.map(({ key }) => key)).size !== entries.length) return null;
  return { root: reader.mapOf(entries), errors: [], hasRepeatedKeys: reader.hasRepeatedKeys };
}

/** Behind comments and a `---` at the beginning; null where more stands on its line, or directives before it. */
function documentStart(text: string): number | null {
  let isBehindMark = false;
  for (const { kind, text: token, start } of yamlTokens(text)) {
    switch (kind) {
      case "space":
      case "comment":
      case "doc-mode":
        break;
      case "newline":
        if (isBehindMark) return start + token.length;
        break;
      case "doc-start":
        isBehindMark = true;
        break;
      default:
        return isBehindMark || kind === "directive-line" ? null : 0;
    }
  }
  return null;
}

/**
 * Cuts lines into the entries of a block mapping whose keys are indented by `indent`, or as the first of them when it
 * is null;
 * null when they are something else. Whatever belongs to an entry is indented further, but for lists and comments.
 */
function slicesOf(text: string, start: number, end: number, indent: number | null): Slice[] | null {
  const starts: number[] = [];
  let expected = indent;
  for (let lineStart = start; lineStart < end;) {
    const newline = text.indexOf("\n", lineStart);
    const next = newline === -1 || newline >= end ? end : newline + 1;
    let content = lineStart;
    while (content < next && text.charCodeAt(content) === 32) content += 1;
    const first = text.charAt(content);
    const isEmpty = content >= next || first === "\n" || first === "\r" || first === "#";
    expected ??= isEmpty ? null : content - lineStart;
    if (!isEmpty && (expected === null || content - lineStart < expected)) return null;
    if (!isEmpty && content - lineStart === expected && !(isItem(text, content) && starts.length > 0))
      starts.push(lineStart);
    else if (!isEmpty && starts.length === 0) return null;
    lineStart = next;
  }
  return starts.map((from, index) => ({ start: from, end: starts[index + 1] ?? end }));
}

/** A list may stand at the indentation of its key. */
function isItem(text: string, at: number): boolean {
  return text.charAt(at) === "-" && [" ", "\r", "\n", ""].includes(text.charAt(at + 1));
}

/** The key that the lines of an entry begin with, if it is one that means what it says. */
function keyOf(text: string, { start, end }: Slice): Key | null {
  const check = new BlockCheck(start);
  for (const token of yamlTokens(text, start, end)) {
    if (!check.accepts(token)) return null;
    if (check.lastKey !== null) return asKey(check.lastKey);
  }
  return null;
}

function asKey(token: YamlToken): Key | null {
  const text = wordIn(token)?.text;
  return text === undefined ? null : { text, start: token.start, end: token.start + token.text.length };
}

/**
 * The text of a scalar that means what it says: on one line, without escapes, and no word that YAML takes for something
 * else.
 */
function wordIn({ kind, text, start }: YamlToken): Word | null {
  if (kind === "scalar") return /^\w[^\n]*$/.test(text) ? { text, start } : null;
  const isClosed = text.length > 1 && text.endsWith(text.charAt(0));
  const inner = text.slice(1, -1);
  return isClosed && !/[\n\\"']/.test(inner) ? { text: inner, start: start + 1 } : null;
}

/** With colons, so that it is no `yes` and no `null`. */
function typeName(token: YamlToken): Word | null {
  const word = wordIn(token);
  return word?.text.includes("::") === true ? word : null;
}

class SliceReader {
  hasRepeatedKeys = false;
  readonly #file: TextFile;
  readonly #isRelevant: (type: string) => boolean;

  constructor(file: TextFile, isRelevant: (type: string) => boolean) {
    this.#file = file;
    this.#isRelevant = isRelevant;
  }

  readSection(section: Slice): Entry | null {
    const key = keyOf(this.#file.text, section);
    if (key === null) return null;
    if (unreadSections.has(key.text) && this.#isSurelyValid(section)) return this.#standIn(key, null);
    if (key.text === "Resources") return this.#readResources(section, key) ?? this.#parse(section);
    return this.#parse(section);
  }

  #isSurelyValid({ start, end }: Slice): boolean {
    const check = new BlockCheck(start);
    for (const token of yamlTokens(this.#file.text, start, end)) if (!check.accepts(token)) return false;
    return check.isComplete;
  }

  #readResources(section: Slice, key: Key): Entry | null {
    const { text } = this.#file;
    const lineEnd = text.indexOf("\n", key.end);
    if (lineEnd === -1 || !/^: *(?: #.*)?\r?$/.test(text.slice(key.end, lineEnd))) return null;
    const slices = slicesOf(text, lineEnd + 1, section.end, null);
    if (slices === null || slices.length === 0 || text.charAt(slices[0]?.start ?? 0) !== " ") return null;
    const entries: Entry[] = [];
    for (const slice of slices) {
      const entry = this.#readResource(slice);
      if (entry === null) return null;
      entries.push(entry);
    }
    return this.#standIn(key, this.mapOf(entries));
  }

  /** A resource is looked through until its type shows that it matters. */
  #readResource(slice: Slice): Entry | null {
    const check = new BlockCheck(slice.start);
    let last: BlockEntry | null = null;
    const types: (Word | null)[] = [];
    for (const token of yamlTokens(this.#file.text, slice.start, slice.end)) {
      if (!check.accepts(token)) return check.lastKey === null ? null : this.#parse(slice);
      const property: BlockEntry | null = check.lastProperty;
      if (property === last) continue;
      last = property;
      if (property === null || wordIn(property.key)?.text !== "Type") continue;
      if (property.value === null) types.push(null);
      else types[types.length - 1] = typeName(property.value);
      const type = types.at(-1) ?? null;
      if (type !== null && this.#isRelevant(type.text)) return this.#parse(slice);
    }
    const key = check.lastKey === null ? null : asKey(check.lastKey);
    const [type] = types;
    const isSure = check.isComplete && types.length === 1 && key !== null;
    return isSure && type !== undefined && type !== null ? this.#withTypeAlone(key, type) : this.#parse(slice);
  }

  #withTypeAlone(key: Key, type: Word): Entry {
    const at = {
      tag: null,
      origin: this.#file.origin(type.start, type.start + type.text.length),
      place: () => `@${String(type.start)}`,
    };
    const node: DocumentNode = { ...at, kind: "scalar", type: "string", text: type.text };
    return this.#standIn(key, this.mapOf([{ key: "Type", value: node, keyOrigin: at.origin, origin: at.origin }]));
  }

  #parse(slice: Slice): Entry | null {
    const { root, errors, hasRepeatedKeys } = readYaml(this.#file, slice.start, slice.end);
    if (errors.length > 0 || root?.kind !== "map" || root.entries.length !== 1) return null;
    if (hasRepeatedKeys) this.hasRepeatedKeys = true;
    return root.entries[0] ?? null;
  }

  #standIn(key: Key, value: DocumentNode | null): Entry {
    const keyOrigin = this.#file.origin(key.start, key.end);
    const nothing: DocumentNode = {
      kind: "scalar",
      type: "null",
      text: "",
      tag: null,
      origin: keyOrigin,
      place: () => `@${String(key.start)}`,
    };
    return { key: key.text, value: value ?? nothing, keyOrigin, origin: keyOrigin };
  }

  mapOf(written: readonly Entry[]): MapNode {
    const { entries, overridden, byKey } = lastOfEachKey(written);
    if (overridden.length > 0) this.hasRepeatedKeys = true;
    const origin = written[0]?.keyOrigin ?? this.#file.origin(0, 0);
    return { kind: "map", tag: null, entries, overridden, get: (key) => byKey.get(key), origin, place: () => "@map" };
  }
}
