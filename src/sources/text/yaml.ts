import { uncapitalized } from "../../model/words.ts";
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  Scalar,
  type CollectionTag,
  type Pair,
  type ScalarTag,
  type YAMLError,
} from "yaml";
import {
  lastOfEachKey,
  unreadable,
  type DocumentError,
  type DocumentNode,
  type DocumentReading,
  type Entry,
} from "./node.ts";
import type { TextFile } from "./text-file.ts";
import { indentedFurther } from "./yaml-indents.ts";

/** Nodes after following all aliases; a few aliases of aliases make billions of them. */
const largestExpansion = 1_000_000;

/**
 * Reads one YAML document as YAML 1.1 with any tags.
 * `yes`, `no`, `on` and `off` are booleans, dates and numbers stay the strings that were written, aliases and merge
 * keys are followed.
 * With `start` and `end`, reads that part of the file; positions are those of the whole file.
 * Never throws: what is wrong with the text is in `errors`.
 */
export function readYaml(file: TextFile, start = 0, end = file.text.length): DocumentReading {
  try {
    const text = file.text.slice(start, end);
    const strict = parsed(text);
    const indented = strict.errors.length > 0 ? indentedFurther(text) : null;
    const document = indented === null ? strict : parsed(indented.text);
    const written = (offset: number): number => start + (indented?.written(offset) ?? offset);
    if (document.errors.length > 0)
      return unreadable(...document.errors.map((error) => describe(error, file, written)));
    if (document.contents === null) return { root: null, errors: [], hasRepeatedKeys: false };
    const converter = new Converter(file, start, written);
    const root = converter.convert(document.contents).node;
    return { root, errors: [], hasRepeatedKeys: converter.hasRepeatedKeys };
  } catch (error) {
    return unreadable(describeFailure(error, file, start));
  }
}

function parsed(text: string): ReturnType<typeof parseDocument> {
  return parseDocument(text, {
    schema: "failsafe",
    customTags: (tags) => [...tags, ...tagsIn(text)],
    uniqueKeys: false,
    prettyErrors: false,
    strict: false,
    logLevel: "error",
  });
}

/** Tag definitions for the tags that a text uses: without one, the parser warns about each use, which costs time. */
function tagsIn(text: string): (ScalarTag | CollectionTag)[] {
  const names = new Set(text.match(/![A-Za-z][\w:.-]*/g));
  return [...names].flatMap((tag): (ScalarTag | CollectionTag)[] => [
    { tag, resolve: (value: string) => value },
    { tag, collection: "map", resolve: (value) => value },
    { tag, collection: "seq", resolve: (value) => value },
  ]);
}

function describe(error: YAMLError, file: TextFile, written: (offset: number) => number): DocumentError {
  const [position, to] = [written(error.pos[0]), written(error.pos[1])];
  // A line that is indented wrongly is reported at its start: point at what stands in it.
  const from =
    error.code === "BAD_INDENT"
      ? position + (/^[ ]*/.exec(file.text.slice(position, position + 1000))?.[0].length ?? 0)
      : position;
  return { message: inPlainWords(error), location: file.locate(from, Math.max(to, from + 1)) };
}

/** Lines that are indented too little have been indented further before. */
const indentProblems: readonly (readonly [RegExp, string])[] = [
  [/^Flow map in block/, 'a "{" is not closed'],
  [/^Flow sequence in block/, 'a "[" is not closed'],
  [/^All (?:mapping|sequence) items/, "the indentation differs from that of the lines it belongs to"],
];

function inPlainWords(error: YAMLError): string {
  switch (error.code) {
    case "TAB_AS_INDENT":
      return "a tab is used for indentation, where YAML allows spaces only";
    case "RESOURCE_EXHAUSTION":
      return "it is nested too deeply";
    case "MULTIPLE_DOCS":
      return "it holds several YAML documents";
    case "BAD_INDENT":
      return indentProblems.find(([begins]) => begins.test(error.message))?.[1] ?? uncapitalized(error.message);
    case "MISSING_CHAR":
      return /^Missing closing .quote/.test(error.message)
        ? "a quoted string is not closed"
        : uncapitalized(error.message);
    case "BLOCK_AS_IMPLICIT_KEY":
      return 'a second "key:" stands on one line, or the line before lacks a quote or is indented wrongly';
    default:
      return uncapitalized(error.message);
  }
}

/** An error of the text that only the conversion notices. */
class ConversionError extends Error {
  readonly from: number;
  readonly to: number;

  constructor(message: string, from: number, to: number) {
    super(message);
    this.from = from;
    this.to = to;
  }
}

function describeFailure(error: unknown, file: TextFile, start: number): DocumentError {
  if (error instanceof ConversionError) return { message: error.message, location: file.locate(error.from, error.to) };
  const message =
    error instanceof RangeError
      ? "it is nested too deeply"
      : uncapitalized(error instanceof Error ? error.message : String(error));
  return { message, location: file.locate(start, start) };
}

/**
 * A node, and where its text ends: the parser's own end of block collections lies behind trailing comments and blank
 * lines.
 */
interface Converted {
  readonly node: DocumentNode;
  readonly start: number;
  readonly end: number;
}

interface Anchored extends Converted {
  readonly weight: number;
}

class Converter {
  readonly #file: TextFile;
  readonly #base: number;
  /** The offset in the file of one in the text that was parsed. */
  readonly #written: (offset: number) => number;
  readonly #anchors = new Map<string, Anchored>();
  hasRepeatedKeys = false;
  #weight = 0;

  constructor(file: TextFile, base: number, written: (offset: number) => number) {
    this.#file = file;
    this.#base = base;
    this.#written = written;
  }

  convert(node: unknown): Converted {
    const weightBefore = this.#weight;
    this.#grow(1, node);
    if (isAlias(node)) return this.#follow(node.source, node.range);
    const converted = this.#convertUnaliased(node);
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    if (anchor !== undefined) this.#anchors.set(anchor, { ...converted, weight: this.#weight - weightBefore });
    return converted;
  }

  #convertUnaliased(node: unknown): Converted {
    if (isMap(node)) return this.#convertMap(node.items, node.tag, node.range, node.flow === true);
    if (isSeq(node)) return this.#convertSequence(node.items, node.tag, node.range, node.flow === true);
    if (isScalar(node)) return this.#convertScalar(node);
    throw new ConversionError("a value of an unknown kind", this.#base, this.#base);
  }

  #follow(anchor: string, range: readonly number[] | null | undefined): Converted {
    const target = this.#anchors.get(anchor);
    const [start, end] = this.#bounds(range);
    if (target === undefined) throw new ConversionError(`the alias *${anchor} has no anchor before it`, start, end);
    this.#grow(target.weight, { range });
    return { node: target.node, start, end };
  }

  #grow(weight: number, at: unknown): void {
    this.#weight += weight;
    if (this.#weight <= largestExpansion) return;
    const range =
      typeof at === "object" && at !== null && "range" in at && Array.isArray(at.range) ? (at.range as number[]) : null;
    throw new ConversionError(
      `its aliases expand to more than ${String(largestExpansion)} values`,
      ...this.#bounds(range),
    );
  }

  #bounds(range: readonly number[] | null | undefined): [start: number, end: number] {
    const start = this.#written(range?.[0] ?? 0);
    return [start, Math.max(start, this.#written(range?.[1] ?? 0))];
  }

  #convertScalar(scalar: Scalar): Converted {
    const [start, rawEnd] = this.#bounds(scalar.range);
    const source = typeof scalar.value === "string" ? scalar.value : "";
    const plain = scalar.type === undefined || scalar.type === Scalar.PLAIN;
    const end = this.#withoutTrailingSpace(start, rawEnd);
    const { type, text } =
      plain && scalar.tag === undefined ? resolvePlain(source) : { type: "string" as const, text: source };
    return {
      node: {
        kind: "scalar",
        tag: scalar.tag ?? null,
        type,
        text,
        ...(plain && type === "string" ? { isPlain: true } : {}),
        origin: this.#file.origin(start, end),
        place: () => `${this.#file.mark}@${String(start)}`,
      },
      start,
      end,
    };
  }

  #convertSequence(
    items: readonly unknown[],
    tag: string | undefined,
    range: readonly number[] | null | undefined,
    flow: boolean,
  ): Converted {
    const [start, flowEnd] = this.#bounds(range);
    const converted = items.map((item) => this.convert(item));
    const end = flow ? flowEnd : (converted.at(-1)?.end ?? start);
    return {
      node: {
        kind: "sequence",
        tag: tag ?? null,
        items: converted.map((item) => item.node),
        origin: this.#file.origin(start, end),
        place: () => `${this.#file.mark}@${String(start)}`,
      },
      start,
      end,
    };
  }

  #convertMap(
    pairs: readonly Pair[],
    tag: string | undefined,
    range: readonly number[] | null | undefined,
    flow: boolean,
  ): Converted {
    const [start, flowEnd] = this.#bounds(range);
    let end = start;
    const written: Entry[] = [];
    const merged: Entry[] = [];
    for (const pair of pairs) {
      const { entry, end: entryEnd } = this.#convertPair(pair);
      end = Math.max(end, entryEnd);
      if (entry.key === "<<") merged.push(...mergedEntries(entry.value));
      else written.push(entry);
    }
    const { entries, overridden, byKey } = lastOfEachKey(written);
    if (overridden.length > 0) this.hasRepeatedKeys = true;
    const all = merged.length === 0 ? { entries, byKey } : withMerged(entries, merged);
    const origin = this.#file.origin(start, flow ? flowEnd : end);
    const node: DocumentNode = {
      kind: "map",
      tag: tag ?? null,
      entries: all.entries,
      overridden,
      get: (key) => all.byKey.get(key),
      origin,
      place: () => `${this.#file.mark}@${String(start)}`,
    };
    return { node, start, end: flow ? flowEnd : end };
  }

  #convertPair(pair: Pair): { entry: Entry; end: number } {
    const key = this.convert(pair.key);
    if (key.node.kind !== "scalar") throw new ConversionError("a key is not plain text", key.start, key.end);
    // A pair without a value in a flow mapping has no value node: `{Name}`.
    const value = pair.value === null ? this.#nothingAt(key.end) : this.convert(pair.value);
    const keyText = isScalar(pair.key) && typeof pair.key.value === "string" ? pair.key.value : key.node.text;
    const isEmpty = value.node.kind === "scalar" && value.node.type === "null" && value.start === value.end;
    const end = isEmpty || isAlias(pair.key) ? Math.max(key.end, isEmpty ? 0 : value.end) : value.end;
    const file = this.#file;
    return {
      entry: {
        key: keyText,
        value: value.node,
        keyOrigin: file.origin(key.start, key.end),
        origin: file.origin(key.start, end),
      },
      end,
    };
  }

  #nothingAt(offset: number): Converted {
    return {
      node: {
        kind: "scalar",
        tag: null,
        type: "null",
        text: "",
        origin: this.#file.origin(offset, offset),
        place: () => `${this.#file.mark}@${String(offset)}`,
      },
      start: offset,
      end: offset,
    };
  }

  #withoutTrailingSpace(start: number, end: number): number {
    let last = end;
    while (last > start && /\s/.test(this.#file.text.charAt(last - 1))) last -= 1;
    return last;
  }
}

/** YAML 1.1's booleans as CloudFormation reads them: the one-letter forms `y` and `n` stay strings. */
function resolvePlain(source: string): { type: "string" | "boolean" | "null"; text: string } {
  if (source.length > 5) return { type: "string", text: source };
  if (/^(?:true|True|TRUE|yes|Yes|YES|on|On|ON)$/.test(source)) return { type: "boolean", text: "true" };
  if (/^(?:false|False|FALSE|no|No|NO|off|Off|OFF)$/.test(source)) return { type: "boolean", text: "false" };
  if (/^(?:~|null|Null|NULL)?$/.test(source)) return { type: "null", text: "" };
  return { type: "string", text: source };
}

/** What a merge key brings in: the entries of a mapping or of a list of mappings. */
function mergedEntries(value: DocumentNode): readonly Entry[] {
  switch (value.kind) {
    case "map":
      return value.entries;
    case "sequence":
      return value.items.flatMap(mergedEntries);
    case "scalar":
      return [];
  }
}

/** Merged entries come after those written, of several with one key the first counts. */
function withMerged(
  written: readonly Entry[],
  merged: readonly Entry[],
): { entries: readonly Entry[]; byKey: ReadonlyMap<string, Entry> } {
  const byKey = new Map(written.map((entry) => [entry.key, entry]));
  for (const entry of merged) if (!byKey.has(entry.key)) byKey.set(entry.key, entry);
  return { entries: [...byKey.values()], byKey };
}
