import { isSurelyValid } from "../../text/block-scanner.ts";
import { lastOfEachKey, type DocumentNode, type DocumentReading, type Entry, type MapNode } from "../../text/node.ts";
import type { TextFile } from "../../text/text-file.ts";
import { readYaml } from "../../text/yaml.ts";

/** Sections that nothing here evaluates: they only have to be valid. */
const unreadSections: ReadonlySet<string> = new Set(["Metadata", "Description", "Globals", "Hooks"]);

/** An entry of a block mapping by its lines: from the first character of the line of its key up to the next entry. */
interface Slice {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a large YAML template in the usual block style by parsing only what matters:
 * the sections that expressions refer to, and the resources whose type `isRelevant` accepts. The other resources stand in the result with their type alone.
 * A block that is left out has been found valid. Returns null where the layout is unusual or something is wrong: then the whole text has to be parsed.
 */
export function readSlices(file: TextFile, isRelevant: (type: string) => boolean): DocumentReading | null {
  // Tabs, control characters, lone carriage returns and second documents are rare enough to be left to the parser.
  if (/[^\P{Cc}\n\r]|[\u2028\u2029\uFEFF]|\r(?!\n)/u.test(file.text)) return null;
  const sections = slicesOf(file.text, documentStart(file.text), file.text.length, 0);
  if (sections === null) return null;
  const keys = new Set(sections.map(({ key }) => key));
  if (keys.size !== sections.length) return null;
  const reader = new SliceReader(file, isRelevant);
  const entries: Entry[] = [];
  for (const section of sections) {
    const entry = reader.readSection(section);
    if (entry === null) return null;
    entries.push(entry);
  }
  return { root: reader.mapOf(entries), errors: [], hasRepeatedKeys: reader.hasRepeatedKeys };
}

/** Behind comments and a `---` at the beginning. */
function documentStart(text: string): number {
  const marker = /^(?:(?: *#.*|[ ]*)\r?\n)*---[ ]*\r?\n/.exec(text);
  return marker === null ? 0 : marker[0].length;
}

const keyLine = /( *)([A-Za-z0-9_](?:[\w./+@-]|:(?=[^\s]))*|"[^"\\]*"|'[^']*'):(?=[ \r\n]|$)/y;

/** Cuts lines into the entries of a block mapping whose keys are indented by `indent`, or as the first of them when it is null; null when they are something else. */
function slicesOf(text: string, start: number, end: number, indent: number | null): Slice[] | null {
  const slices: Slice[] = [];
  let expected = indent;
  for (let lineStart = start; lineStart < end;) {
    const newline = text.indexOf("\n", lineStart);
    const next = newline === -1 || newline >= end ? end : newline + 1;
    let content = lineStart;
    while (content < next && text.charCodeAt(content) === 32) content += 1;
    const first = text.charAt(content);
    const isEmpty = content >= next || first === "\n" || first === "\r" || first === "#";
    expected ??= isEmpty ? null : content - lineStart;
    if (!isEmpty && (expected === null || content - lineStart <= expected)) {
      const isListOfKey = slices.length > 0 && /^-(?: |\r?\n|$)/.test(text.slice(content, content + 3));
      if (content - lineStart !== expected) return null;
      if (!isListOfKey) {
        keyLine.lastIndex = lineStart;
        const match = keyLine.exec(text);
        if (match === null) return null;
        const written = match[2] ?? "";
        slices.push({
          key: /^["']/.test(written) ? written.slice(1, -1) : written,
          keyStart: content,
          keyEnd: content + written.length,
          start: lineStart,
          end,
        });
      }
    } else if (!isEmpty && slices.length === 0) return null;
    lineStart = next;
  }
  return slices.map((slice, index) => ({ ...slice, end: slices[index + 1]?.start ?? end }));
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
    if (
      unreadSections.has(section.key) &&
      !this.#hasExports(section) &&
      isSurelyValid(this.#file.text, section.start, section.end)
    )
      return this.#standIn(section, null);
    if (section.key === "Resources") return this.#readResources(section) ?? this.#parse(section);
    return this.#parse(section);
  }

  /** Outputs matter where other templates can import them. */
  #hasExports({ key, start, end }: Slice): boolean {
    return key === "Outputs" && this.#file.text.slice(start, end).includes("Export");
  }

  #readResources(section: Slice): Entry | null {
    const { text } = this.#file;
    const lineEnd = text.indexOf("\n", section.keyEnd);
    if (lineEnd === -1 || !/^: *(?:#.*)?\r?$/.test(text.slice(section.keyEnd, lineEnd))) return null;
    const slices = slicesOf(text, lineEnd + 1, section.end, null);
    if (slices === null || slices.length === 0 || slices[0]?.keyStart === slices[0]?.start) return null;
    const entries: Entry[] = [];
    for (const slice of slices) {
      const entry = this.#readResource(slice);
      if (entry === null) return null;
      entries.push(entry);
    }
    return this.#standIn(section, this.mapOf(entries));
  }

  #readResource(slice: Slice): Entry | null {
    const type = this.#typeOf(slice);
    if (type === null || this.#isRelevant(type.text) || !isSurelyValid(this.#file.text, slice.start, slice.end))
      return this.#parse(slice);
    const at = {
      tag: null,
      origin: this.#file.origin(type.start, type.start + type.text.length),
      place: () => `@${String(type.start)}`,
    };
    const node: DocumentNode = { ...at, kind: "scalar", type: "string", text: type.text };
    return this.#standIn(slice, this.mapOf([{ key: "Type", value: node, keyOrigin: at.origin, origin: at.origin }]));
  }

  /** The type of a resource by its line, or null when there is not exactly one such line. */
  #typeOf(slice: Slice): { readonly text: string; readonly start: number } | null {
    const block = this.#file.text.slice(slice.start, slice.end);
    const lines = [...block.matchAll(/^ +Type: +(["']?)([\w:.@/-]+)\1 *(?:#.*)?\r?$/gm)];
    const indent = /\n( +)[^\s#]/.exec(block)?.[1];
    const own = lines.filter((match) => indent !== undefined && match[0].startsWith(`${indent}Type`));
    const [line] = own;
    const text = line?.[2];
    if (line === undefined || text === undefined || own.length !== 1) return null;
    return { text, start: slice.start + line.index + line[0].indexOf(text, line[0].indexOf(":")) };
  }

  #parse(slice: Slice): Entry | null {
    const { root, errors, hasRepeatedKeys } = readYaml(this.#file, slice.start, slice.end);
    if (errors.length > 0 || root?.kind !== "map" || root.entries.length !== 1) return null;
    if (hasRepeatedKeys) this.hasRepeatedKeys = true;
    return root.entries[0] ?? null;
  }

  #standIn(slice: Slice, value: DocumentNode | null): Entry {
    const keyOrigin = this.#file.origin(slice.keyStart, slice.keyEnd);
    const nothing: DocumentNode = {
      kind: "scalar",
      type: "null",
      text: "",
      tag: null,
      origin: keyOrigin,
      place: () => `@${String(slice.keyStart)}`,
    };
    return { key: slice.key, value: value ?? nothing, keyOrigin, origin: keyOrigin };
  }

  mapOf(written: readonly Entry[]): MapNode {
    const { entries, overridden, byKey } = lastOfEachKey(written);
    if (overridden.length > 0) this.hasRepeatedKeys = true;
    const origin = written[0]?.keyOrigin ?? this.#file.origin(0, 0);
    return { kind: "map", tag: null, entries, overridden, get: (key) => byKey.get(key), origin, place: () => "@map" };
  }
}
