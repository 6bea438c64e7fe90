import { isAlias, isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit } from "yaml";
import type { Document, Node, Pair, ParsedNode, YAMLMap } from "yaml";
import { jsonMistake, looksLikeJson } from "../model/json-mistake.ts";
import { hasRepeatedMembers, jsonPositions, repeatedMembers } from "../model/json-positions.ts";
import type { Span } from "../model/json-positions.ts";
import { lineIndex, locationBetween, withoutByteOrderMark } from "../model/line-index.ts";
import type { LineIndex } from "../model/line-index.ts";
import type { Location, Origin } from "../model/location.ts";
import { schemaMistakes } from "../model/schema-mistakes.ts";
import type { SchemaValidator } from "../model/schema-mistakes.ts";
import { displayPath } from "../model/usage-error.ts";
import type { DocumentPath, UsageError } from "../model/usage-error.ts";

/** A YAML or JSON text with its value and the places of all its parts. */
export interface LocatedDocument {
  readonly uri: string;
  /** Plain objects, arrays and scalars. */
  readonly value: unknown;
  /** Where the value at a path stands, or its key; a path that does not exist gives the place of what exists of it. */
  readonly locate: (path: DocumentPath, target?: "key" | "value") => Location;
  readonly originOf: (path: DocumentPath, target?: "key" | "value") => Origin;
  /** A scalar as it was written: `0123` and `1.10`, which as numbers would be something else. */
  readonly sourceOf: (path: DocumentPath) => string | undefined;
}

export type LocatedReading =
  | { readonly kind: "read"; readonly document: LocatedDocument }
  | { readonly kind: "failed"; readonly errors: readonly UsageError[] };

/** Aliases may stand for at most this many nodes in all, so that a few lines cannot grow without bound. */
const maximumAliasCount = 10_000;

/** Parses a text; what is neither JSON nor YAML, or has a key twice, gives located errors. */
export function readDocument(uri: string, source: string): LocatedReading {
  const text = withoutByteOrderMark(source);
  return readJson(uri, text) ?? readYaml(uri, text);
}

/** Null for a text that is not JSON: it is YAML, or wrong. */
function readJson(uri: string, text: string): LocatedReading | null {
  if (!/^\s*[{[]/.test(text)) return null;
  const lines = lineIndex(text);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const repeated = hasRepeatedMembers(text, value) ? repeatedMembers(text) : [];
  if (repeated.length > 0)
    return { kind: "failed", errors: repeated.map(({ name, key }) => repeatedKey(uri, lines, name, key)) };
  return { kind: "read", document: jsonDocument(uri, text, lines, value) };
}

function jsonDocument(uri: string, text: string, lines: LineIndex, value: unknown): LocatedDocument {
  const positions = jsonPositions(text, "distinct");
  const spanOf = (path: DocumentPath, target: "key" | "value"): Span =>
    (target === "key" ? positions.memberAt(path)?.key : undefined) ?? positions.valueAt(path);
  const sourceOf = (path: DocumentPath): string | undefined => {
    const span = positions.memberAt(path)?.value;
    const written = span === undefined ? "" : text.slice(span.start, span.end);
    // Strings apart, scalars stand in JSON as they are.
    if (written.startsWith('"')) return String(JSON.parse(written));
    return /^[^{[]/.test(written) ? written : undefined;
  };
  return { uri, value, ...placesOf(uri, lines, spanOf), sourceOf };
}

function placesOf(
  uri: string,
  lines: LineIndex,
  spanOf: (path: DocumentPath, target: "key" | "value") => Span,
): Pick<LocatedDocument, "locate" | "originOf"> {
  const locate = (path: DocumentPath, target: "key" | "value" = "value"): Location => {
    const { start, end } = spanOf(path, target);
    return locationBetween(uri, lines, start, end);
  };
  return { locate, originOf: (path, target) => ({ locate: () => locate(path, target) }) };
}

function readYaml(uri: string, text: string): LocatedReading {
  const lines = lineIndex(text);
  try {
    const document = parse(text);
    const errors = [
      ...(document.errors.length > 0 && looksLikeJson(text)
        ? [mistakeInJson(uri, lines, text)]
        : document.errors.map((error) => syntaxError(uri, lines, error.message, error.pos))),
      ...repeatedKeys(uri, lines, document),
    ];
    if (errors.length > 0) return { kind: "failed", errors };
    const value: unknown = document.toJS({ maxAliasCount: maximumAliasCount });
    return { kind: "read", document: yamlDocument(uri, lines, document, value) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `the text cannot be read as YAML: ${reason}. Make it simpler.`;
    return { kind: "failed", errors: [{ location: locationBetween(uri, lines, 0, 0), path: null, message }] };
  }
}

function mistakeInJson(uri: string, lines: LineIndex, text: string): UsageError {
  const { message, start, end } = jsonMistake(text);
  return {
    location: locationBetween(uri, lines, start, end),
    path: null,
    message: `the text is not valid JSON: ${message}.`,
  };
}

function repeatedKey(uri: string, lines: LineIndex, key: string, { start, end }: Span): UsageError {
  return {
    location: locationBetween(uri, lines, start, end),
    path: null,
    message: `found the key "${key}" a second time. Remove one.`,
  };
}

function parse(text: string): Document.Parsed {
  return parseDocument(text, { uniqueKeys: false, merge: true, prettyErrors: false, logLevel: "error" });
}

export type Validation<Accepted> =
  | { readonly kind: "accepted"; readonly value: Accepted }
  | { readonly kind: "failed"; readonly errors: readonly UsageError[] };

/** Holds a document against a JSON Schema; every mistake with its place. */
export function validateDocument<Accepted>(
  { value, locate }: LocatedDocument,
  schema: unknown,
  validate: SchemaValidator<Accepted>,
): Validation<Accepted> {
  if (validate(value)) return { kind: "accepted", value };
  const errors = schemaMistakes(schema, validate.errors ?? [], value).map(({ path, target, message }) => ({
    location: locate(path, target),
    path: displayPath(path),
    message,
  }));
  return { kind: "failed", errors };
}

/** An error at a path of a document. */
export function errorAt(
  document: LocatedDocument,
  path: DocumentPath,
  message: string,
  target: "key" | "value" = "value",
): UsageError {
  return { location: document.locate(path, target), path: displayPath(path), message };
}

function yamlDocument(uri: string, lines: LineIndex, document: Document.Parsed, value: unknown): LocatedDocument {
  const spanOf = (path: DocumentPath, target: "key" | "value"): Span => {
    const [start, end] = locatePath(document, path, target);
    return { start, end };
  };
  const sourceOf = (path: DocumentPath): string | undefined => {
    const found = findNode(document, path).at(-1);
    return found?.depth === path.length && isScalar(found.node) ? found.node.source : undefined;
  };
  return { uri, value, ...placesOf(uri, lines, spanOf), sourceOf };
}

/**
 * Start and end offset of the value at a path of a YAML document, or of its key.
 * Aliases are followed. Where a path leaves the document, the deepest node on it is meant.
 */
function locatePath(document: Document.Parsed, path: DocumentPath, target: "key" | "value"): readonly [number, number] {
  const deepest = findNode(document, path).at(-1);
  if (deepest === undefined) return [0, 0];
  const complete = deepest.depth === path.length;
  const key =
    complete && (target === "key" || deepest.node.range === null || deepest.node.range === undefined)
      ? deepest.key
      : undefined;
  return trimmedRange(key ?? deepest.node);
}

interface FoundNode {
  readonly node: Node;
  readonly key: Node | undefined;
  readonly depth: number;
}

/** The nodes along a path, as far as it exists, from the top. */
function findNode(document: Document.Parsed, path: DocumentPath): FoundNode[] {
  const top: ParsedNode | null = document.contents;
  if (top === null) return [];
  const found: FoundNode[] = [{ node: top, key: undefined, depth: 0 }];
  let current: Node = top;
  for (const [index, step] of path.entries()) {
    const container = resolved(document, current);
    const child =
      typeof step === "number"
        ? { value: isSeq(container) ? container.items[step] : undefined, key: undefined }
        : pairOf(container, step);
    if (child === undefined || !isNode(child.value)) break;
    current = child.value;
    found.push({ node: current, key: isNode(child.key) ? child.key : undefined, depth: index + 1 });
  }
  return found;
}

function resolved(document: Document.Parsed, node: Node): Node {
  return isAlias(node) ? (node.resolve(document) ?? node) : node;
}

function pairOf(node: Node, key: string): Pair | undefined {
  return isMap(node) ? node.items.find((pair) => keyText(pair) === key) : undefined;
}

function keyText(pair: Pair): string | undefined {
  return isScalar(pair.key) ? String(pair.key.value) : undefined;
}

/**
 * The range of a block collection ends at the next line that is not blank; what matters ends with its last character.
 */
function trimmedRange(node: Node): readonly [number, number] {
  const [start, end] = node.range ?? [0, 0];
  if (!isMap(node) && !isSeq(node)) return [start, end];
  if (node.flow === true) return [start, end];
  const last = node.items.at(-1);
  const tail = isPair(last) ? (last.value ?? last.key) : last;
  return isNode(tail) && tail !== node ? [start, trimmedRange(tail)[1]] : [start, end];
}

function syntaxError(
  uri: string,
  lines: LineIndex,
  message: string,
  [start, end]: readonly [number, number],
): UsageError {
  const sentence = message.endsWith(".") ? message : `${message}.`;
  return {
    location: locationBetween(uri, lines, start, end),
    path: null,
    message: `the text is not valid YAML: ${sentence}`,
  };
}

/** The parser's own check for repeated keys takes time with the square of their number. */
function repeatedKeys(uri: string, lines: LineIndex, document: Document.Parsed): UsageError[] {
  const errors: UsageError[] = [];
  visit(document, {
    Map: (_, map: YAMLMap) => {
      const seen = new Set<string>();
      for (const pair of map.items) {
        const key = keyText(pair);
        if (key === undefined || key === "<<" || seen.size < seen.add(key).size) continue;
        const [start, end] = isNode(pair.key) ? (pair.key.range ?? [0, 0]) : [0, 0];
        errors.push(repeatedKey(uri, lines, key, { start, end }));
      }
    },
  });
  return errors;
}
