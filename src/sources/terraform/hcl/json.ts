/**
 * The JSON form of Terraform configuration. Every level of blocks may be an object or a list of objects, strings are
 * templates, and "//" is a comment,
 * in which cdktf writes what it made a resource from.
 */
import type { Origin } from "../../../model/location.ts";
import type { DocumentNode, Entry, MapNode } from "../../text/node.ts";
import { parseTemplate } from "./hcl.ts";
import { endOfSequence } from "./scan.ts";
import type { Attribute, Block, Body, Expression, ObjectEntry } from "./syntax.ts";

/** How many labels the blocks of the outermost level have. */
const labelCounts: Readonly<Record<string, number>> = {
  resource: 2,
  data: 2,
  ephemeral: 2,
  module: 1,
  provider: 1,
  variable: 1,
  output: 1,
  check: 1,
  locals: 0,
  terraform: 0,
  moved: 0,
  import: 0,
  removed: 0,
};

/** A block of the JSON form. `block` is null where its text is lost, because a later key of the same name hides it. */
export interface JsonBlock {
  readonly type: string;
  readonly labels: readonly string[];
  readonly origin: Origin;
  readonly block: Block | null;
  /** Keys that stand twice in it, which Terraform refuses. */
  readonly repeated: readonly Entry[];
}

export interface JsonBlocks {
  readonly blocks: readonly JsonBlock[];
  /** Keys around blocks that stand twice: Terraform reads both, and of those that come first nothing is known here. */
  readonly hidden: readonly Entry[];
}

/** The blocks of a file. What is of another shape is passed over. */
export function jsonBlocks(root: MapNode, hasRepeatedKeys: boolean): JsonBlocks {
  const reader = new BlockReader(hasRepeatedKeys);
  const blocks = root.entries.flatMap(({ key, value, keyOrigin }) => {
    const depth = Object.hasOwn(labelCounts, key) ? labelCounts[key] : undefined;
    return depth === undefined ? [] : reader.blocksOf(value, key, depth, [], keyOrigin);
  });
  return {
    blocks,
    hidden: [...root.overridden.filter(({ key }) => Object.hasOwn(labelCounts, key)), ...reader.hidden],
  };
}

class BlockReader {
  readonly hidden: Entry[] = [];
  readonly #hasRepeatedKeys: boolean;

  constructor(hasRepeatedKeys: boolean) {
    this.#hasRepeatedKeys = hasRepeatedKeys;
  }

  blocksOf(node: DocumentNode, type: string, depth: number, labels: readonly string[], origin: Origin): JsonBlock[] {
    if (node.kind === "sequence") return node.items.flatMap((item) => this.blocksOf(item, type, depth, labels, origin));
    if (node.kind !== "map") return [];
    if (depth === 0) return [this.#block(node, type, labels, origin)];
    const overridden = this.#hasRepeatedKeys ? node.overridden.filter(({ key }) => key !== "//") : [];
    if (depth > 1) this.hidden.push(...overridden);
    const lost =
      depth > 1
        ? []
        : overridden.map(({ key, keyOrigin }): JsonBlock => ({
            type,
            labels: [...labels, key],
            origin: keyOrigin,
            block: null,
            repeated: [],
          }));
    const blocks = node.entries.flatMap(({ key, value, keyOrigin }) =>
      key === "//" ? [] : this.blocksOf(value, type, depth - 1, [...labels, key], keyOrigin),
    );
    return [...lost, ...blocks];
  }

  #block(node: MapNode, type: string, labels: readonly string[], origin: Origin): JsonBlock {
    const constructPath = constructPathIn(node);
    const block: Block = {
      type,
      labels,
      body: jsonBody(node),
      origin,
      ...(constructPath === undefined ? {} : { constructPath }),
    };
    return { type, labels, origin, block, repeated: this.#hasRepeatedKeys ? repeatedBelow(node) : [] };
  }
}

/** Keys that stand twice in a mapping or below it, without comments. */
function repeatedBelow(root: DocumentNode): Entry[] {
  const repeated: Entry[] = [];
  const pending = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.kind === "map") repeated.push(...node.overridden.filter(({ key }) => key !== "//"));
    if (node.kind === "map") pending.push(...node.entries.flatMap(({ key, value }) => (key === "//" ? [] : [value])));
    if (node.kind === "sequence") pending.push(...node.items);
  }
  return repeated;
}

function constructPathIn(node: MapNode): string | undefined {
  const comment = node.get("//")?.value;
  const metadata = comment?.kind === "map" ? comment.get("metadata")?.value : undefined;
  const path = metadata?.kind === "map" ? metadata.get("path")?.value : undefined;
  return path?.kind === "scalar" && path.type === "string" ? path.text : undefined;
}

/**
 * A body: each property is an argument, a nested block or a list of these, which only the provider's schema tells
 * apart.
 */
function jsonBody(node: MapNode): Body {
  const attributes = new Map<string, Attribute>();
  const blocks: Block[] = [];
  for (const { key, value, origin } of node.entries) {
    if (key === "//") continue;
    if (key === "dynamic") blocks.push(...dynamicBlocks(value));
    else attributes.set(key, { name: key, expression: jsonExpression(value), origin });
  }
  return { attributes, blocks };
}

function dynamicBlocks(node: DocumentNode): Block[] {
  if (node.kind === "sequence") return node.items.flatMap(dynamicBlocks);
  if (node.kind !== "map") return [];
  return node.entries.flatMap(({ key, value, keyOrigin }) => {
    const bodies = value.kind === "sequence" ? value.items : [value];
    return bodies.flatMap((body) => (body.kind === "map" ? [dynamicBlock(key, body, keyOrigin)] : []));
  });
}

function dynamicBlock(label: string, node: MapNode, origin: Origin): Block {
  const { attributes } = jsonBody(node);
  const content = node.get("content")?.value;
  const inner = content?.kind === "sequence" ? content.items[0] : content;
  const block: Block = {
    type: "content",
    labels: [],
    body: inner?.kind === "map" ? jsonBody(inner) : { attributes: new Map(), blocks: [] },
    origin,
  };
  return {
    type: "dynamic",
    labels: [label],
    body: { attributes: new Map([...attributes].filter(([name]) => name !== "content")), blocks: [block] },
    origin,
  };
}

/** The members of an object as arguments: the files of variables in JSON. */
export function jsonAttributes(root: MapNode): ReadonlyMap<string, Attribute> {
  return new Map(
    root.entries.map(({ key, value, origin }) => [key, { name: key, expression: plainExpression(value), origin }]),
  );
}

/** Strings are templates here. */
export function jsonExpression(node: DocumentNode): Expression {
  switch (node.kind) {
    case "sequence":
      return { kind: "tuple", items: node.items.map(jsonExpression), origin: node.origin };
    case "map":
      return { kind: "body", body: jsonBody(node), origin: node.origin };
    case "scalar":
      return node.type === "string" ? templateExpression(node.text, node.origin) : scalarExpression(node);
  }
}

/** Strings are themselves here: values of variables are not evaluated. */
function plainExpression(node: DocumentNode): Expression {
  switch (node.kind) {
    case "sequence":
      return { kind: "tuple", items: node.items.map(plainExpression), origin: node.origin };
    case "map":
      return {
        kind: "object",
        entries: node.entries.map(({ key, value, keyOrigin }): ObjectEntry => ({
          key: { kind: "literal", value: key, origin: keyOrigin },
          value: plainExpression(value),
        })),
        origin: node.origin,
      };
    case "scalar":
      return scalarExpression(node);
  }
}

function scalarExpression(node: Extract<DocumentNode, { kind: "scalar" }>): Expression {
  const { origin, text } = node;
  switch (node.type) {
    case "string":
      return { kind: "literal", value: text, origin };
    case "number":
      return { kind: "literal", value: Number(text), origin };
    case "boolean":
      return { kind: "literal", value: text === "true", origin };
    case "null":
      return { kind: "literal", value: null, origin };
  }
}

function templateExpression(text: string, origin: Origin): Expression {
  if (!text.includes("${") && !text.includes("%{")) return { kind: "literal", value: text, origin };
  const quoted = quotedTemplate(text);
  return (
    (quoted === null ? null : parseTemplate(quoted, origin)) ?? {
      kind: "call",
      name: "(template)",
      arguments: [],
      expandsLast: false,
      origin,
    }
  );
}

const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** The template as HCL writes it: its texts escaped, its expressions as they are. */
function quotedTemplate(text: string): string | null {
  let result = '"';
  for (let position = 0; position < text.length;) {
    const rest = text.slice(position, position + 3);
    if (rest === "$${" || rest === "%%{") {
      result += rest;
      position += 3;
    } else if (/^[$%]\{/.test(rest)) {
      const end = endOfSequence(text, position + 2);
      if (end === null) return null;
      result += text.slice(position, end);
      position = end;
    } else {
      const character = text.charAt(position);
      result += escapes[character] ?? character;
      position += 1;
    }
  }
  return `${result}"`;
}
