/** Edits of templates of CloudFormation and SAM, in YAML and in JSON. */
import { isMap, isScalar, isSeq, type Document, type Node, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import { lineIndex, locationBetween } from "../model/line-index.ts";
import type { Location } from "../model/location.ts";
import type { SinkChange } from "../model/proposal.ts";
import type { NotEditable } from "../model/reasons/not-editable.ts";
import { appendedToList, hanging, listLines, stepAround, type BracketList, type ListManner } from "./bracket-list.ts";
import { endOfTextLine, indentedBy, lineBreakOf, startOfLine } from "./lines.ts";
import type { SelectorToWrite } from "./references.ts";
import { withoutLines, withoutMember } from "./removal.ts";
import { endOfContent, ownPair, listTargets, pairAt, selectorMaps, sharedAnchorIn } from "./template-document.ts";
import { templateWriter, type TemplateWriter } from "./template-writer.ts";
import { offsetsOf, type TextEdit } from "./text-edit.ts";
import { startOf } from "./yaml-style.ts";

/** A text that is edited. */
export interface EditedFile {
  readonly uri: string;
  readonly text: string;
}

/** How the lists of a resource are named, and how they are written. */
export interface ListNames {
  readonly advanced: string;
  /** Null where the kind of sink has no basic selectors. */
  readonly basic: string | null;
}

/** Writes the selectors in the style of those that are there. */
export type WriterFor = (there: readonly YAMLMap[]) => TemplateWriter;

interface PropertyEdit {
  readonly file: EditedFile;
  readonly document: Document;
  readonly at: Location;
  readonly names: ListNames;
  readonly writerFor: WriterFor;
  readonly lineBreak: string;
}

/** @param at the place of the resource, from its logical id to its end */
export function templateEdits(
  file: EditedFile,
  document: Document,
  at: Location,
  kind: SinkChange["kind"],
  selectors: readonly SelectorToWrite[],
): readonly TextEdit[] | NotEditable {
  const names: ListNames = { advanced: "AdvancedEventSelectors", basic: "EventSelectors" };
  const resource = pairAt(document, offsetsOf(file.text, at).start)?.value;
  if (!isMap(resource)) return { code: "text-not-found", at };
  const properties = ownPair(resource, "Properties")?.value;
  if (!isMap(properties) || properties.tag !== undefined) return { code: "no-list", property: names.advanced, at };
  const writerFor: WriterFor = (there) => templateWriter(file.text, document, there, selectors);
  const edit = { file, document, at, names, writerFor, lineBreak: lineBreakOf(file.text) };
  return kind === "append" ? appendedProperty(edit, properties) : replacedProperty(edit, properties);
}

/** Adds to the list that a mapping of properties has. */
export function appendedProperty(edit: PropertyEdit, properties: YAMLMap): readonly TextEdit[] | NotEditable {
  const { document, at, file, names } = edit;
  const entry = ownPair(properties, names.advanced);
  if (entry === undefined) return { code: "no-list", property: names.advanced, at };
  const targets = listTargets(document, entry.value, properties);
  switch (targets.kind) {
    case "computed":
      return { code: "list-computed", property: names.advanced, at: locationOf(file, targets.at) };
    case "shared":
      return { code: "text-shared", anchor: targets.anchor, at: locationOf(file, targets.at) };
    case "lists": {
      // A list without items shows no style, and what stands below a key needs no brackets.
      const [only] = targets.lists;
      const hasBasic = names.basic !== null && ownPair(properties, names.basic) !== undefined;
      const isEmpty = only === entry.value && only?.items.length === 0 && !hasBasic;
      if (isEmpty && properties.flow !== true) return replacedProperty(edit, properties);
      return targets.lists.flatMap((list) => appendedTo(edit, list));
    }
  }
}

function appendedTo(edit: PropertyEdit, list: YAMLSeq): readonly TextEdit[] {
  const writer = edit.writerFor(selectorMaps(list));
  const { text } = edit.file;
  if (list.flow === true)
    return appendedToList(text, bracketsOf(text, list), writer.flowItems(), mannerOf(edit, writer));
  const column = startOf(list) - startOfLine(text, startOf(list));
  const place = endOfTextLine(text, endOfContent(text, list));
  const lines = indentedBy(" ".repeat(column), writer.blockItems());
  return [{ start: place, end: place, text: edit.lineBreak + lines.join(edit.lineBreak) }];
}

function mannerOf({ lineBreak }: PropertyEdit, { isJson }: TemplateWriter): ListManner {
  return isJson ? { lineBreak, last: "", comment: null } : { lineBreak, last: "", comment: /^\s*#/, onOneLine: true };
}

function bracketsOf(text: string, { items, range }: YAMLMap | YAMLSeq): BracketList {
  const [start = 0, end = 0] = range ?? [];
  const item: unknown = items.at(-1);
  return { start, end, last: item === undefined ? null : spanOf(text, item) };
}

/** Of a value, or of an entry with its key. */
function spanOf(text: string, item: unknown): { readonly start: number; readonly end: number } {
  const isEntry = typeof item === "object" && item !== null && "key" in item && "value" in item;
  if (!isEntry) return { start: startOf(item as Node), end: endOfContent(text, item) };
  const { key, value } = item;
  return { start: isScalar(key) ? startOf(key) : 0, end: Math.max(endOfContent(text, key), endOfContent(text, value)) };
}

/** Puts a list in the place of what selectors a mapping of properties has. */
export function replacedProperty(edit: PropertyEdit, properties: YAMLMap): readonly TextEdit[] | NotEditable {
  const { file, document, names } = edit;
  const list = ownPair(properties, names.advanced);
  const basic = names.basic === null ? undefined : ownPair(properties, names.basic);
  for (const entry of [list, basic]) {
    const value = entry?.value;
    const anchor = isMap(value) || isSeq(value) ? sharedAnchorIn(document, value) : undefined;
    if (anchor !== undefined) return { code: "text-shared", anchor, at: locationOf(file, value as Node) };
  }
  const there = isSeq(list?.value) ? selectorMaps(list.value) : [];
  const writer = edit.writerFor(there);
  const isFlow = properties.flow === true;
  const rest = list === undefined || basic === undefined ? [] : [withoutProperty(edit, properties, basic)];
  const lines = isFlow ? flowProperty(edit, writer, properties) : writer.blockProperty(names.advanced);
  const entry = list ?? basic;
  return [...rest, entry === undefined ? addedProperty(edit, properties, lines) : inPlace(edit, entry, lines)].flat();
}

/** YAML ends what stands in brackets at a line that is not indented: there all is on one line. */
function flowProperty(edit: PropertyEdit, writer: TemplateWriter, properties: YAMLMap): string[] {
  const { text } = edit.file;
  const items = writer.flowItems();
  if (!writer.isJson) return [`${writer.key(edit.names.advanced)} [${items.map(({ line }) => line).join(", ")}]`];
  const [first] = properties.items;
  const step = stepAround(text, first === undefined ? startOf(properties) : spanOf(text, first).start);
  const [head = "", ...rest] = listLines(items, step, "");
  return [`${writer.key(edit.names.advanced)} ${head}`, ...rest];
}

/** In the place of what is there, so that comments before it stay. */
function inPlace({ file: { text }, lineBreak }: PropertyEdit, entry: Pair, lines: readonly string[]): TextEdit {
  const { start, end } = spanOf(text, entry);
  return { start, end, text: hanging(text, start, lines, lineBreak) };
}

function addedProperty(edit: PropertyEdit, properties: YAMLMap, lines: readonly string[]): readonly TextEdit[] {
  const { text } = edit.file;
  if (properties.flow === true) {
    const manner: ListManner = { lineBreak: edit.lineBreak, last: "", comment: /^\s*#/ };
    const line = lines.map((part) => part.trim()).join(" ");
    return appendedToList(text, bracketsOf(text, properties), [{ lines, line }], manner);
  }
  const column = startOf(properties) - startOfLine(text, startOf(properties));
  const place = endOfTextLine(text, endOfContent(text, properties));
  return [
    { start: place, end: place, text: edit.lineBreak + indentedBy(" ".repeat(column), lines).join(edit.lineBreak) },
  ];
}

function withoutProperty({ file: { text } }: PropertyEdit, properties: YAMLMap, entry: Pair): TextEdit {
  const { start, end } = spanOf(text, entry);
  if (properties.flow !== true) return withoutLines(text, start, end);
  const index = properties.items.indexOf(entry);
  const [before, after] = [properties.items[index - 1], properties.items[index + 1]];
  return withoutMember(
    { start, end },
    {
      before: before === undefined ? undefined : spanOf(text, before),
      after: after === undefined ? undefined : spanOf(text, after),
    },
  );
}

function locationOf({ uri, text }: EditedFile, node: Node): Location {
  return locationBetween(uri, lineIndex(text), startOf(node), endOfContent(text, node));
}
