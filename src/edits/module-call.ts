/** Calls of modules whose arguments hold the selectors: the list is edited there, for the call alone. */
import { fileOf } from "../model/address.ts";
import type { Location } from "../model/location.ts";
import { withoutByteOrderMark } from "../model/line-index.ts";
import { operators, type Operator } from "../model/selector.ts";
import type { Sink } from "../model/sink.ts";
import { configurationFiles, inFolder, moduleFolderOf, readModule } from "../sources/terraform/hcl/module.ts";
import { scan, type ScannedBlock } from "../sources/terraform/hcl/scan.ts";
import type { Expression } from "../sources/terraform/hcl/syntax.ts";
import {
  blockAddress,
  moduleAddressIn,
  moduleAddressOf,
  moduleSteps,
} from "../sources/terraform/resources/instance.ts";
import type { Files } from "../sources/types.ts";
import { appendedToList, stepAround } from "./bracket-list.ts";
import { hclItems, type ObjectNames } from "./hcl-selectors.ts";
import type { SelectorToWrite } from "./references.ts";
import type { EditedFile } from "./template.ts";
import { blockAt, hclManner, literalList, type LiteralList } from "./terraform-block.ts";
import { offsetsOf, type TextEdit } from "./text-edit.ts";

/** A call with the list of selectors that it hands to its module. */
export interface CallWithList {
  readonly file: EditedFile;
  /** The address of the call, without keys. */
  readonly address: string;
  /** An address in the module of the call: that of the block of the sink, as if it stood there. */
  readonly beside: string;
  readonly argument: LiteralList;
  readonly names: ObjectNames;
}

type FilesRead = Pick<Files, "read" | "names">;

/**
 * The call that hands its module the list that a sink has. Null where the block of the sink has a list of its own, and
 * where no argument, or more than one, is a list of selectors that is written out.
 */
export function callWithList(
  file: EditedFile,
  sink: Sink,
  files: FilesRead,
  fetchedBy: Location | null,
): CallWithList | null {
  const module = blockAddress(moduleAddressIn(sink.address));
  if (module === "") return null;
  const call = fetchedBy === null ? ownCall(sink, files) : { at: fetchedBy, address: module };
  if (call === null || (fetchedBy === null && !isHandedOn(file, sink.origin.locate()))) return null;
  const read = files.read(call.at.uri);
  if (read.kind !== "text") return null;
  const caller = { uri: call.at.uri, text: withoutByteOrderMark(read.text) };
  const block = caller.uri.endsWith(".json") ? undefined : blockAt(caller.text, call.at);
  if (block === undefined) return null;
  const lists = argumentsOf(caller, block).flatMap((argument) => {
    const names = namesOf(caller.text, argument.items);
    return names === null ? [] : [{ file: caller, address: call.address, beside: besideCall(sink), argument, names }];
  });
  return lists.length === 1 ? (lists[0] ?? null) : null;
}

function besideCall({ address }: Sink): string {
  const caller = moduleAddressOf(moduleSteps(moduleAddressIn(address)).slice(0, -1));
  const block = address.slice(moduleAddressIn(address).length + 1);
  return caller === "" ? block : `${caller}.${block}`;
}

/** Adds selectors to the list of a call. */
export function callEdits({ file, argument, names }: CallWithList, selectors: readonly SelectorToWrite[]): TextEdit[] {
  const { list } = argument;
  const step = stepAround(file.text, list.last?.start ?? list.start);
  return appendedToList(file.text, list, hclItems(selectors, names, step), hclManner(file.text));
}

/** Whether the selectors of a block are made from a variable. */
function isHandedOn({ text }: EditedFile, at: Location): boolean {
  const block = blockAt(text, at);
  if (block === undefined) return false;
  const { blocks, attributes } = scan(text, block.bodyStart, block.bodyEnd);
  const values = [
    ...blocks
      .filter(({ type, labels }) => type === "dynamic" && labels[0] === "advanced_event_selector")
      .flatMap((dynamic) => scan(text, dynamic.bodyStart, dynamic.bodyEnd).attributes),
    ...attributes.filter(({ name }) => name === "advanced_event_selectors"),
  ].filter(({ name }) => name !== "iterator");
  return values.some(({ valueStart, end }) => /\bvar\./.test(text.slice(valueStart, end)));
}

/** The block of a call in code of one's own. */
function ownCall(sink: Sink, files: FilesRead): { readonly at: Location; readonly address: string } | null {
  const root = fileOf(sink.id);
  if (root === null) return null;
  let folder = moduleFolderOf(root);
  let at: Location | null = null;
  const steps = moduleSteps(moduleAddressIn(sink.address));
  for (const { call } of steps) {
    const texts = configurationFiles(files, folder).flatMap((uri) => {
      const read = files.read(uri);
      return read.kind === "text" ? [{ uri, text: read.text }] : [];
    });
    const head = readModule(folder, texts).byType("module").get(call);
    const source = head?.read()?.body.attributes.get("source")?.expression;
    if (head === undefined || source?.kind !== "literal" || typeof source.value !== "string") return null;
    at = head.origin.locate();
    folder = inFolder(folder, source.value);
  }
  return at === null ? null : { at, address: steps.map(({ call }) => `module.${call}`).join(".") };
}

function argumentsOf(file: EditedFile, block: ScannedBlock): LiteralList[] {
  return scan(file.text, block.bodyStart, block.bodyEnd).attributes.flatMap(({ name }) => {
    const list = literalList(file, block, name);
    return list === null || list.items.length === 0 ? [] : [list];
  });
}

/** How the objects of a list name the parts of a selector; null where they are no selectors. */
function namesOf(text: string, items: readonly Expression[]): ObjectNames | null {
  const selectors = items.map(membersOf);
  const lists = selectors.flatMap((members) => [...members].filter(([, value]) => isListOfFields(value)));
  const [fieldSelectors] = lists;
  if (fieldSelectors === undefined || selectors.some((members) => !members.has(fieldSelectors[0]))) return null;
  const fields = lists.flatMap(([, value]) => (value.kind === "tuple" ? value.items.map(membersOf) : []));
  const written = fields.flatMap((members) => [...members.keys()]);
  const { start } = offsetsOf(text, fieldSelectors[1].origin.locate());
  return {
    name: selectors.flatMap((members) => [...members.keys()]).find((key) => plain(key) === "name") ?? null,
    fieldSelectors: fieldSelectors[0],
    field: written.find((key) => plain(key) === "field") ?? "field",
    operator: (operator) => operatorName(operator, written),
    sign: /:\s*$/.test(text.slice(0, start)) ? ":" : "=",
  };
}

function membersOf(expression: Expression): ReadonlyMap<string, Expression> {
  if (expression.kind !== "object") return new Map();
  return new Map(
    expression.entries.flatMap(({ key, value }) => {
      const name = key.kind === "name" ? key.name : key.kind === "literal" ? String(key.value) : null;
      return name === null ? [] : [[name, value] as const];
    }),
  );
}

/** Whether a value is a list of objects with a field and operators. */
function isListOfFields(value: Expression): boolean {
  if (value.kind !== "tuple" || value.items.length === 0) return false;
  const names = new Set(["field", ...operators.map(plain)]);
  return value.items.every((item) => {
    const keys = [...membersOf(item).keys()].map(plain);
    return keys.includes("field") && keys.length > 1 && keys.every((key) => names.has(key));
  });
}

/** As the list writes it already, else as it writes others: `starts_with` or `startsWith`. */
function operatorName(operator: Operator, written: readonly string[]): string {
  const same = written.find((key) => plain(key) === plain(operator));
  if (same !== undefined) return same;
  const isCamel = written.some((key) => /[a-z][A-Z]/.test(key));
  return isCamel
    ? operator.charAt(0).toLowerCase() + operator.slice(1)
    : operator.replace(/(?<=[a-z])([A-Z])/g, "_$1").toLowerCase();
}

function plain(name: string): string {
  return name.replaceAll("_", "").toLowerCase();
}
