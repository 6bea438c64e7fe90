/**
 * HCL texts as syntax. Blocks and arguments are found by their brackets; expressions are parsed by tree-sitter when
 * they are asked for,
 * and brought into the form that is evaluated: most of a configuration is about other things than CloudTrail.
 */
import type { Node } from "web-tree-sitter";
import type { TextFile } from "../../text/text-file.ts";
import { withTree } from "./grammar.ts";
import { HclReader } from "./hcl-reader.ts";
import { scan, type ScannedAttribute, type ScannedBlock } from "./scan.ts";
import type { Attribute, Block, Body, Expression, SyntaxMistake } from "./syntax.ts";

/** Told of what turns out not to be valid. */
export type Report = (mistake: SyntaxMistake) => void;

/** The arguments and nested blocks between two offsets of a file; null where it is not made of such. */
export function hclBody(file: TextFile, start: number, end: number, report: Report): Body | null {
  const { attributes, blocks, mistakes } = scan(file.text, start, end);
  for (const mistake of mistakes) report({ message: mistake.message, origin: file.origin(mistake.start, mistake.end) });
  const repeated = repeatedArgument(attributes);
  if (repeated !== undefined)
    report({ message: repeatedMessage(file, repeated), origin: file.origin(repeated.again.start, repeated.again.end) });
  if (mistakes.length > 0 || repeated !== undefined) return null;
  const read = blocks.map((block) => hclBlock(file, block, report));
  if (!read.every((block) => block !== null)) return null;
  return {
    attributes: new Map(attributes.map((attribute) => [attribute.name, hclAttribute(file, attribute, report)])),
    blocks: read,
  };
}

interface Repeated {
  readonly first: ScannedAttribute;
  readonly again: ScannedAttribute;
}

/** An argument that is set twice: which of the two values was meant, nobody can tell. */
function repeatedArgument(attributes: readonly ScannedAttribute[]): Repeated | undefined {
  const byName = new Map<string, ScannedAttribute>();
  for (const again of attributes) {
    const first = byName.get(again.name);
    if (first !== undefined) return { first, again };
    byName.set(again.name, again);
  }
  return undefined;
}

function repeatedMessage(file: TextFile, { first: { name, start, end } }: Repeated): string {
  const { startLine } = file.locate(start, end);
  return `the argument ${name} was already set at line ${String(startLine)}, and each argument may be set only once`;
}

/** A block with what is in it; null where its body is not valid. */
export function hclBlock(
  file: TextFile,
  { type, labels, start, headEnd, bodyStart, bodyEnd }: ScannedBlock,
  report: Report,
): Block | null {
  const body = hclBody(file, bodyStart, bodyEnd, report);
  return body === null ? null : { type, labels, body, origin: file.origin(start, headEnd) };
}

function hclAttribute(file: TextFile, { name, start, valueStart, end }: ScannedAttribute, report: Report): Attribute {
  let expression: Expression | undefined;
  return {
    name,
    get expression() {
      return (expression ??= expressionIn(file, valueStart, end, report));
    },
    origin: file.origin(start, end),
  };
}

/** Parses an expression that stands alone, such as the value of `--parameter`; null where it is none. */
export function parseExpression(file: TextFile): Expression | null {
  const expression = expressionIn(file, 0, file.text.length, () => undefined);
  return expression.kind === "invalid" ? null : expression;
}

/** Parses a template that another language wrote, the text of a string in JSON: its places are those of the string. */
export function parseTemplate(quoted: string, at: Expression["origin"]): Expression | null {
  const text = `_ = ${quoted}`;
  return withTree(text, ({ rootNode }) => (rootNode.hasError ? null : new HclReader(text, () => at).only(rootNode)));
}

/** Parses a file that is a template as a whole, as `templatefile` takes it; null where it is none. */
export function parseTemplateFile(file: TextFile): Expression | null {
  // A heredoc takes any text, up to the line that closes it.
  let marker = "END";
  while (file.text.includes(marker)) marker += "_";
  const head = `_ = <<${marker}\n`;
  const text = `${head}${file.text}\n${marker}\n`;
  const originOf = (from: number, to: number) => file.origin(from - head.length, to - head.length);
  const template = withTree(text, ({ rootNode }) =>
    rootNode.hasError ? null : new HclReader(text, originOf).only(rootNode),
  );
  return template === null ? null : withoutLastLineBreak(template);
}

/** The line break before the closing marker is none of the file's. */
function withoutLastLineBreak(template: Expression): Expression {
  const without = (text: string): string => (text.endsWith("\n") ? text.slice(0, -1) : text);
  if (template.kind === "literal" && typeof template.value === "string")
    return { ...template, value: without(template.value) };
  const last = template.kind === "template" ? template.parts.at(-1) : undefined;
  return template.kind === "template" && typeof last === "string"
    ? { ...template, parts: [...template.parts.slice(0, -1), without(last)] }
    : template;
}

function expressionIn(file: TextFile, start: number, end: number, report: Report): Expression {
  const simple = simpleExpression(file, start, end);
  if (simple !== null) return simple;
  const text = `_ =${file.text.slice(start, end)}\n`;
  const originOf = (from: number, to: number) => file.origin(start - 3 + from, Math.min(end, start - 3 + to));
  return withTree(text, ({ rootNode }) => {
    const read = rootNode.hasError ? null : new HclReader(text, originOf).only(rootNode);
    if (read !== null) return read;
    const mistake = rootNode.hasError
      ? mistakeIn(rootNode, text)
      : { message: "an expression is missing", start: 3, end: 4 };
    report({ message: mistake.message, origin: originOf(mistake.start, mistake.end) });
    return { kind: "invalid", origin: file.origin(start, end) };
  });
}

/**
 * The forms that make up most of a configuration, which need no parser: plain texts, numbers, words, and references
 * without index.
 */
const simpleForm = /^\s*(?:"([^"\\$%\n]*)"|(\d{1,15})|(true|false|null)|([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)+))\s*$/;

function simpleExpression(file: TextFile, start: number, end: number): Expression | null {
  const written = file.text.slice(start, end);
  if (written.length > 300) return null;
  const match = simpleForm.exec(written);
  if (match === null) return simpleTemplate(file, start, written);
  const [, text, number, word, reference] = match;
  const from = start + (written.length - written.trimStart().length);
  const origin = file.origin(from, start + written.trimEnd().length);
  if (text !== undefined) return { kind: "literal", value: text, origin };
  if (number !== undefined) return { kind: "literal", value: Number(number), origin };
  if (word !== undefined) return { kind: "literal", value: word === "null" ? null : word === "true", origin };
  const [first = "", ...rest] = (reference ?? "").split(".");
  return rest.reduce<Expression>((of, name) => ({ kind: "attribute", of, name, origin }), {
    kind: "name",
    name: first,
    origin,
  });
}

const path = String.raw`(?!(?:true|false|null|for|if|each)\b)[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)+`;
/** A text with references in it, as most names are. */
const templateForm = new RegExp(String.raw`^\s*"((?:[^"\\$%\n]|\$\{[ \t]*${path}[ \t]*\})*)"\s*$`);
const templatePart = new RegExp(String.raw`([^$]+)|\$\{[ \t]*(${path})[ \t]*\}`, "g");

function simpleTemplate(file: TextFile, start: number, written: string): Expression | null {
  const text = templateForm.exec(written)?.[1];
  if (text === undefined) return null;
  const from = start + written.indexOf('"');
  const parts = [...text.matchAll(templatePart)].map(({ 0: whole, 1: literal, 2: reference = "", index }) => {
    return literal ?? pathAt(file, reference, from + 1 + index + whole.indexOf(reference));
  });
  const [first] = parts;
  // A template that holds a single expression is that expression.
  if (parts.length === 1 && typeof first === "object") return first;
  return { kind: "template", parts, origin: file.origin(from, from + text.length + 2) };
}

/** A reference at a place, each of its steps with what is before it. */
function pathAt(file: TextFile, reference: string, start: number): Expression {
  const [first = "", ...rest] = reference.split(".");
  let end = start + first.length;
  let found: Expression = { kind: "name", name: first, origin: file.origin(start, end) };
  for (const name of rest) {
    end += 1 + name.length;
    found = { kind: "attribute", of: found, name, origin: file.origin(start, end) };
  }
  return found;
}

function mistakeIn(
  root: Node,
  text: string,
): { readonly message: string; readonly start: number; readonly end: number } {
  const pending: Node[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.isMissing)
      return {
        message: `${node.type.includes("_") ? "something" : JSON.stringify(node.type)} is missing`,
        start: node.startIndex,
        end: node.startIndex + 1,
      };
    if (node.isError) {
      const found = text.slice(node.startIndex, node.endIndex).split(/\r?\n/)[0]?.slice(0, 40) ?? "";
      return {
        message: `found ${JSON.stringify(found)}, which is not expected here`,
        start: node.startIndex,
        end: Math.max(node.startIndex + 1, node.startIndex + found.length),
      };
    }
    if (node.hasError) pending.push(...[...node.children].reverse());
  }
  return { message: "found something that is no HCL", start: 0, end: 1 };
}
