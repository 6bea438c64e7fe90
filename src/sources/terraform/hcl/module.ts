/** A module: the blocks of all configuration files of a folder. */
import { posix } from "node:path";
import { defined } from "../../../model/defined.ts";
import { readJson } from "../../text/json.ts";
import type { Entry } from "../../text/node.ts";
import { TextFile } from "../../text/text-file.ts";
import type { Files } from "../../types.ts";
import { hclBlock } from "./hcl.ts";
import { jsonBlocks } from "./json.ts";
import { plainBody, type PlainBody } from "./plain-body.ts";
import { scan } from "./scan.ts";
import type { Attribute, Block, Body, SyntaxMistake } from "./syntax.ts";

/** A block by its head; what is in it is parsed when it is asked for, and null where it is not valid. */
export interface BlockHead {
  readonly type: string;
  readonly labels: readonly string[];
  readonly uri: string;
  readonly origin: Block["origin"];
  readonly read: () => Block | null;
  /** The block at a glance: left out where other files have a say in it, and in JSON; null where it is not plain. */
  readonly plain?: () => PlainBody | null;
  /** The blocks of a head that is declared more than once, which Terraform refuses: `read` gives none of them. */
  readonly repeats?: readonly BlockHead[];
}

export interface ModuleFile {
  readonly uri: string;
  readonly text: string;
}

export interface Module {
  readonly folder: string;
  readonly files: readonly ModuleFile[];
  readonly heads: readonly BlockHead[];
  /** The heads of a type, by their labels with dots between. */
  readonly byType: (type: string) => ReadonlyMap<string, BlockHead>;
  /** An override file that cannot be parsed: what it changes is not known. */
  readonly unreadOverride: string | null;
  /** All that has been found wrong so far. */
  readonly mistakes: readonly SyntaxMistake[];
}

const ending = /\.(?:tf|tofu)(?:\.json)?$/;

/** Whether Terraform or OpenTofu reads a file of this name as configuration. */
export function isConfigurationFile(name: string): boolean {
  return ending.test(name) && !/^\.|~$|^#/.test(name);
}

/** The configuration files of a folder: those of OpenTofu hide those of Terraform of the same name. */
export function configurationFiles(files: Files, folder: string): string[] {
  const names = files.names(folder === "" ? "." : folder).filter(isConfigurationFile);
  const all = new Set(names);
  return names
    .filter((name) => !/\.tf(?:\.json)?$/.test(name) || !all.has(name.replace(/\.tf(\.json)?$/, ".tofu$1")))
    .map((name) => inFolder(folder, name));
}

/** A path in a folder, in its shortest form. */
export function inFolder(folder: string, path: string): string {
  return posix.normalize(folder === "" ? path : `${folder}/${path}`);
}

export function moduleFolderOf(uri: string): string {
  const folder = posix.dirname(uri);
  return folder === "." ? "" : folder;
}

/** Reads the files of a module. Files that cannot be read are left out, and said to be. */
export function readModule(folder: string, texts: readonly ModuleFile[]): Module {
  const mistakes: SyntaxMistake[] = [];
  const ordinary: BlockHead[] = [];
  const overriding: BlockHead[] = [];
  let unreadOverride: string | null = null;
  for (const file of texts) {
    const isOverride = /(?:^|\/|_)override\.(?:tf|tofu)(?:\.json)?$/.test(file.uri);
    const before = mistakes.length;
    (isOverride ? overriding : ordinary).push(...headsOf(file, mistakes));
    if (isOverride && mistakes.length > before) unreadOverride ??= file.uri;
  }
  const single = withoutRepetitions(ordinary);
  const heads = overriding.length === 0 ? single : overridden(single, overriding);
  const tables = new Map<string, ReadonlyMap<string, BlockHead>>();
  const byType = (type: string): ReadonlyMap<string, BlockHead> => {
    const table =
      tables.get(type) ??
      new Map(heads.filter((head) => head.type === type).map((head) => [head.labels.join("."), head]));
    tables.set(type, table);
    return table;
  };
  return { folder, files: texts, heads, byType, unreadOverride, mistakes };
}

function headsOf({ uri, text }: ModuleFile, mistakes: SyntaxMistake[]): BlockHead[] {
  const file = new TextFile(uri, text);
  if (uri.endsWith(".json") || /^\s*\{/.test(file.text)) return jsonHeads(file, mistakes);
  const scanned = scan(file.text);
  for (const { message, start, end } of scanned.mistakes) mistakes.push({ message, origin: file.origin(start, end) });
  const report = (mistake: SyntaxMistake): void => {
    mistakes.push(mistake);
  };
  return scanned.blocks.map((found) => {
    let block: Block | null | undefined;
    const read = (): Block | null => (block === undefined ? (block = hclBlock(file, found, report)) : block);
    return {
      type: found.type,
      labels: found.labels,
      uri,
      origin: file.origin(found.start, found.headEnd),
      read,
      plain: () => plainBody(file.text, found.bodyStart, found.bodyEnd),
    };
  });
}

function jsonHeads(file: TextFile, mistakes: SyntaxMistake[]): BlockHead[] {
  const { root, errors, hasRepeatedKeys } = readJson(file);
  for (const { message, location } of errors) mistakes.push({ message, origin: { locate: () => location } });
  if (root?.kind !== "map") return [];
  const { blocks, hidden } = jsonBlocks(root, hasRepeatedKeys);
  for (const { key, keyOrigin } of hidden)
    mistakes.push({
      message: `the key ${JSON.stringify(key)} appears again further down in the same object, and only the last is read`,
      origin: keyOrigin,
    });
  return blocks.map(({ type, labels, origin, block, repeated }) => ({
    type,
    labels,
    uri: file.uri,
    origin,
    read: soundBlock(block, repeated, mistakes),
  }));
}

/** Gives a block unless a key in it stands twice, which is said once. */
function soundBlock(block: Block | null, repeated: readonly Entry[], mistakes: SyntaxMistake[]): () => Block | null {
  if (repeated.length === 0) return () => block;
  let isSaid = false;
  return () => {
    if (!isSaid)
      for (const { key, keyOrigin } of repeated)
        mistakes.push({
          message: `the argument ${key} is set again further down in the same object, and may be set only once`,
          origin: keyOrigin,
        });
    isSaid = true;
    return null;
  };
}

/** Types of blocks of which each name may be declared once in a module, override files apart. */
const namedTypes: ReadonlySet<string> = new Set(["resource", "data", "ephemeral", "module", "variable", "output"]);

/** Heads that are declared more than once become one, of which nothing is known. */
function withoutRepetitions(heads: readonly BlockHead[]): BlockHead[] {
  const named = (head: BlockHead): boolean => namedTypes.has(head.type);
  return [...grouped(heads, (head) => (named(head) ? keyOf(head) : head)).values()].flatMap((group) => {
    const [first] = group;
    return first === undefined || group.length === 1 ? group : [{ ...first, read: () => null, repeats: group }];
  });
}

function keyOf({ type, labels }: BlockHead): string {
  return JSON.stringify([type, ...labels]);
}

/** What override files say goes before what the others say, argument by argument. */
function overridden(ordinary: readonly BlockHead[], overriding: readonly BlockHead[]): BlockHead[] {
  const changes = grouped(overriding, overrideKey);
  const known = new Set(ordinary.map(overrideKey));
  const changed = ordinary.map((head) => {
    const above = changes.get(overrideKey(head));
    if (above === undefined) return head;
    const { type, labels, uri, origin, repeats } = head;
    const read = (): Block | null => above.reduce<Block | null>((block, one) => merged(block, one.read()), head.read());
    return { type, labels, uri, origin, read, ...defined({ repeats }) };
  });
  return [...changed, ...overriding.filter((head) => !known.has(overrideKey(head)))];
}

/** Provider blocks of one name are told apart by their alias. */
function overrideKey(head: BlockHead): string {
  return head.type === "provider" ? JSON.stringify([keyOf(head), aliasOf(head) ?? null]) : keyOf(head);
}

/** The alias of a provider block; undefined for the default one of its name. */
export function aliasOf(head: BlockHead): string | undefined {
  const alias = head.read()?.body.attributes.get("alias")?.expression;
  return alias?.kind === "literal" && typeof alias.value === "string" ? alias.value : undefined;
}

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

function merged(block: Block | null, above: Block | null): Block | null {
  if (block === null || above === null) return null;
  const replaced = new Set(
    above.body.blocks.map((nested) => (nested.type === "dynamic" ? nested.labels[0] : nested.type)),
  );
  const attributes = new Map<string, Attribute>([...block.body.attributes, ...above.body.attributes]);
  const kept = block.body.blocks.filter(
    (nested) => !replaced.has(nested.type === "dynamic" ? nested.labels[0] : nested.type),
  );
  const body: Body = { attributes, blocks: [...kept, ...above.body.blocks] };
  return { ...block, body };
}

/**
 * The addresses of the resource blocks and module calls of a root module, as the `configuration` of a plan lists them.
 */
export function rootBlocks({ heads }: Module): ReadonlySet<string> {
  return new Set(
    heads.flatMap(({ type, labels }) =>
      type === "resource" ? [labels.join(".")] : type === "module" ? [`module.${labels[0] ?? ""}`] : [],
    ),
  );
}
