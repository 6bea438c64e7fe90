/**
 * The documents of one file of `--trails`: one JSON value, or an array of them (`--query trailList`, `jq -s`), or one
 * after the other (several answers in one file, NDJSON), or YAML (`--output yaml`, `yaml-stream`).
 */
import { isMap, isNode, isSeq, parseAllDocuments, type Document } from "yaml";
import { lineIndex, locationBetween, withoutByteOrderMark } from "../../model/line-index.ts";
import type { Location } from "../../model/location.ts";
import type { DocumentPath } from "../../model/usage-error.ts";
import { readJsonFile, withoutNulls, type JsonFile, type JsonMistake } from "../text/json-file.ts";
import type { SourceText } from "../types.ts";

export type DocumentsReading =
  | { readonly kind: "read"; readonly documents: readonly JsonFile[] }
  | { readonly kind: "failed"; readonly mistake: JsonMistake };

/** Reads a file to its end; a mistake in one of its documents is one of the file. */
export function readDocuments(source: SourceText): DocumentsReading {
  const reading = readJsonFile(source.uri, source.text);
  if (reading.kind === "read") return { kind: "read", documents: elementsOf(reading.file) };
  const text = withoutByteOrderMark(source.text);
  return (/^\s*[[{]/.test(text) ? oneAfterTheOther(source.uri, text) : yamlDocuments(source.uri, text)) ?? reading;
}

/** The elements of an array, each by itself; anything else is one document. */
function elementsOf(file: JsonFile): readonly JsonFile[] {
  const { uri, value } = file;
  if (!Array.isArray(value) || value.length === 0 || !value.every(isAnswer)) return [file];
  return value.map((element: unknown, index) => ({
    uri,
    value: element,
    locate: (path, target) => file.locate([index, ...path], target),
  }));
}

/** Selectors, which `--query EventSelectors` leaves, and names are no answers: the whole file is told then. */
function isAnswer(value: unknown): boolean {
  return typeof value === "object" && value !== null && !("FieldSelectors" in value) && !("ReadWriteType" in value);
}

/** null: the text is no more than one value, so that what is wrong with it is wrong with that. */
function oneAfterTheOther(uri: string, text: string): DocumentsReading | null {
  const spans = topLevelValues(text);
  if (spans.length < 2) return null;
  const lines = lineIndex(text);
  const documents: JsonFile[] = [];
  for (const { start, end } of spans) {
    const { line, column } = lines.position(start);
    const placed = (location: Location): Location => movedBy(location, line - 1, column - 1);
    const reading = readJsonFile(uri, text.slice(start, end));
    if (reading.kind === "failed") {
      const { message, location } = reading.mistake;
      return { kind: "failed", mistake: { message, location: placed(location) } };
    }
    const { value, locate } = reading.file;
    documents.push(...elementsOf({ uri, value, locate: (path, target) => placed(locate(path, target)) }));
  }
  return { kind: "read", documents };
}

/** Where a place in a part of a text stands in the whole: columns differ in the first line of the part alone. */
function movedBy(location: Location, lines: number, columns: number): Location {
  const { startLine, startColumn, endLine, endColumn } = location;
  return {
    ...location,
    startLine: startLine + lines,
    startColumn: startColumn + (startLine === 1 ? columns : 0),
    endLine: endLine + lines,
    endColumn: endColumn + (endLine === 1 ? columns : 0),
  };
}

/** Objects and arrays that stand side by side; what is between them belongs to the one before, and is its mistake. */
function topLevelValues(text: string): { readonly start: number; readonly end: number }[] {
  const starts: number[] = [];
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (token === "{" || token === "[") {
      if (depth === 0) starts.push(index);
      depth += 1;
    } else if (token === "}" || token === "]") depth = Math.max(0, depth - 1);
  }
  return starts.map((start, position) => ({ start, end: starts[position + 1] ?? text.length }));
}

/** null: the text is no YAML either, or none that could be an answer. */
function yamlDocuments(uri: string, text: string): DocumentsReading | null {
  const parsed = parsedYaml(text).filter(({ contents }) => contents !== null);
  if (parsed.length === 0 || !parsed.every(({ contents }) => isMap(contents) || isSeq(contents))) return null;
  const lines = lineIndex(text);
  const [error] = parsed.flatMap(({ errors }) => errors);
  if (error !== undefined) {
    const message = `the text is not valid YAML: ${error.message}`;
    return { kind: "failed", mistake: { message, location: locationBetween(uri, lines, ...error.pos) } };
  }
  const documents = parsed.flatMap((document) =>
    elementsOf({
      uri,
      value: withoutNulls(document.toJS()),
      locate: (path) => locationBetween(uri, lines, ...rangeAt(document, path)),
    }),
  );
  return { kind: "read", documents };
}

function parsedYaml(text: string): readonly Document[] {
  try {
    const documents = parseAllDocuments(text, { prettyErrors: false, logLevel: "silent" });
    return Array.isArray(documents) ? documents : [];
  } catch {
    return [];
  }
}

/** Of the deepest value on the path that is there. */
function rangeAt(document: Document, path: DocumentPath): [number, number] {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return [node.range[0], node.range[1]];
  }
  return [0, 0];
}
