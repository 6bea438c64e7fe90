/**
 * What a reference between blocks of a module of Terraform relies on: that it closes no circle, and that the instance
 * it names exists. Blocks are followed by what their text mentions, which errs on the safe side.
 */
import { withoutKeys } from "../model/address.ts";
import { isPlainObject } from "../model/plain-object.ts";
import { withoutByteOrderMark } from "../model/line-index.ts";
import { hclBody } from "../sources/terraform/hcl/hcl.ts";
import { configurationFiles, moduleFolderOf } from "../sources/terraform/hcl/module.ts";
import { scan, type ScannedBlock } from "../sources/terraform/hcl/scan.ts";
import type { Expression } from "../sources/terraform/hcl/syntax.ts";
import { TextFile } from "../sources/text/text-file.ts";
import type { Files } from "../sources/types.ts";

/** A block by what others call it, such as `aws_sns_topic.orders`, `module.data` or `local.names`. */
interface ModulePart {
  readonly text: string;
  /** How `count` or `for_each` is written; null: there is one instance. */
  readonly repeated: { readonly text: string; readonly keys: ReadonlySet<string> } | null;
}

/** The parts of a module, by name. */
export type ModuleParts = ReadonlyMap<string, ModulePart>;

/** The parts of the module that a file belongs to. Files that cannot be read have none. */
export function modulePartsOf(files: Pick<Files, "read" | "names">, uri: string): ModuleParts {
  const all = configurationFiles(files, moduleFolderOf(uri)).flatMap((name) => {
    const read = files.read(name);
    if (read.kind !== "text") return [];
    const file = new TextFile(name, withoutByteOrderMark(read.text));
    return name.endsWith(".json") ? partsOfJson(file.text) : partsOfHcl(file);
  });
  return new Map(all);
}

/** Whether a part waits for another, directly or through others. */
export function partWaits(parts: ModuleParts, name: string, other: string): boolean {
  const seen = new Set<string>();
  const pending = [withoutKeys(name)];
  for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
    if (one === other) return true;
    if (seen.has(one)) continue;
    seen.add(one);
    const mentioned = parts.get(one)?.text.match(/(?:\bdata\.)?\b[\p{L}_][\p{L}\p{N}_-]*\.[\p{L}_][\p{L}\p{N}_-]*/gu);
    pending.push(...(mentioned ?? []));
  }
  return false;
}

/**
 * Whether an instance, such as `aws_sns_topic.orders[0]`, exists whenever another part does: its key is written out, or
 * it is the first of as many as there are of the other.
 */
export function existsBeside(parts: ModuleParts, instance: string, other: string): boolean {
  const name = withoutKeys(instance);
  const repeated = parts.get(name)?.repeated ?? null;
  const key = instance.slice(name.length);
  if (key === "" || repeated === null) return key === "" && repeated === null;
  return repeated.keys.has(key) || (key === "[0]" && repeated.text === parts.get(other)?.repeated?.text);
}

function partsOfHcl(file: TextFile): [string, ModulePart][] {
  return scan(file.text).blocks.flatMap((block): [string, ModulePart][] => {
    const text = file.text.slice(block.bodyStart, block.bodyEnd);
    if (block.type !== "locals") {
      const name = partName(block);
      return name === null ? [] : [[name, { text, repeated: repetitionOf(file, block) }]];
    }
    return scan(file.text, block.bodyStart, block.bodyEnd).attributes.map(({ name, valueStart, end }) => [
      `local.${name}`,
      { text: file.text.slice(valueStart, end), repeated: null },
    ]);
  });
}

function partName({ type, labels }: ScannedBlock): string | null {
  switch (type) {
    case "resource":
      return labels.join(".");
    case "data":
    case "module":
      return [type, ...labels].join(".");
    default:
      return null;
  }
}

function repetitionOf(file: TextFile, block: ScannedBlock): ModulePart["repeated"] {
  const { attributes } = scan(file.text, block.bodyStart, block.bodyEnd);
  const found = attributes.find(({ name }) => name === "count" || name === "for_each");
  if (found === undefined) return null;
  const body = hclBody(file, block.bodyStart, block.bodyEnd, () => undefined);
  const expression = body?.attributes.get(found.name)?.expression;
  return {
    text: `${found.name} ${file.text.slice(found.valueStart, found.end).trim()}`,
    keys: new Set(expression === undefined ? [] : keysOf(expression)),
  };
}

/** The keys that are written out, as addresses have them. */
function keysOf(expression: Expression): string[] {
  switch (expression.kind) {
    case "literal":
      return keysOfCount(expression.value);
    case "object":
      return expression.entries.flatMap(({ key }) => (key.kind === "name" ? [keyOf(key.name)] : textKeys(key)));
    case "call": {
      const [list] = expression.arguments;
      return expression.name === "toset" && list?.kind === "tuple" ? list.items.flatMap(textKeys) : [];
    }
    default:
      return [];
  }
}

function textKeys(expression: Expression): string[] {
  return expression.kind === "literal" && typeof expression.value === "string" ? [keyOf(expression.value)] : [];
}

function keyOf(text: string): string {
  return `[${JSON.stringify(text)}]`;
}

/** Counts beyond this are not written out. */
const mostCounted = 1000;

function keysOfCount(count: unknown): string[] {
  const length = typeof count === "number" && count > 0 ? Math.min(count, mostCounted) : 0;
  return Array.from({ length: Math.floor(length) }, (_, index) => `[${String(index)}]`);
}

function partsOfJson(text: string): [string, ModulePart][] {
  const root = objectsIn(parsed(text));
  const named = (prefix: string, depth: number, objects: ReturnType<typeof objectsIn>): [string, ModulePart][] =>
    objects.flatMap((object) =>
      Object.entries(object).flatMap(([name, value]): [string, ModulePart][] =>
        depth > 1
          ? named(`${prefix}${name}.`, depth - 1, objectsIn(value))
          : [[prefix + name, { text: JSON.stringify(value), repeated: repetitionIn(value) }]],
      ),
    );
  const below = (key: string): ReturnType<typeof objectsIn> => root.flatMap((object) => objectsIn(object[key]));
  return [
    ...named("", 2, below("resource")),
    ...named("data.", 2, below("data")),
    ...named("module.", 1, below("module")),
    ...named("local.", 1, below("locals")),
  ];
}

function repetitionIn(value: unknown): ModulePart["repeated"] {
  for (const object of objectsIn(value))
    for (const [name, written] of Object.entries(object))
      if (name === "count" || name === "for_each")
        return {
          text: `${name} ${JSON.stringify(written)}`,
          keys: new Set(
            name === "count" ? keysOfCount(written) : objectsIn(written).flatMap((one) => Object.keys(one).map(keyOf)),
          ),
        };
  return null;
}

/** The JSON form writes one object, or a list of them. */
function objectsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return (Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter(isPlainObject);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
