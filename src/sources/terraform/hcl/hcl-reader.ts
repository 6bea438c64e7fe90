/** Expressions of HCL as tree-sitter finds them, brought into the form that is evaluated. */
import type { Node } from "web-tree-sitter";
import { heredocParts, quotedText, unescapedMarkers, type TemplatePart } from "./hcl-template.ts";
import type { Expression, ObjectEntry, SplatStep } from "./syntax.ts";

/** Tokens that only hold others together. */
const punctuation = new Set(["object_start", "object_end", "tuple_start", "tuple_end", "comment", ",", "(", ")"]);

export class HclReader {
  readonly #text: string;
  readonly #originOf: (start: number, end: number) => Expression["origin"];

  constructor(text: string, originOf: (start: number, end: number) => Expression["origin"]) {
    this.#text = text;
    this.#originOf = originOf;
  }

  /** The expression of the only argument of a text. */
  only(root: Node): Expression | null {
    const body = root.namedChildren.find(({ type }) => type === "body");
    const attribute = body?.namedChildren.length === 1 ? body.namedChildren[0] : undefined;
    const value =
      attribute?.type === "attribute" ? attribute.namedChildren.find(({ type }) => type === "expression") : undefined;
    return value === undefined ? null : this.expression(value);
  }

  expression(node: Node): Expression {
    return this.#chain(
      node.children.filter(({ type }) => type !== "comment"),
      node,
    );
  }

  /** A term with what follows it: attributes, indexes and splats. */
  #chain(nodes: readonly Node[], around: Node): Expression {
    const [first, ...rest] = nodes;
    if (first === undefined) return { kind: "literal", value: null, origin: this.#origin(around) };
    if (first.type === "(") {
      const inside = rest.find(({ type }) => type === "expression");
      const close = rest.findIndex(({ type }) => type === ")");
      return this.#steps(
        inside === undefined ? { kind: "literal", value: null, origin: this.#origin(first) } : this.expression(inside),
        rest.slice(close + 1),
        first,
      );
    }
    return this.#steps(this.#term(first), rest, first);
  }

  #steps(start: Expression, nodes: readonly Node[], first: Node): Expression {
    let result = start;
    for (const node of nodes) {
      const origin = this.#originOf(first.startIndex, node.endIndex);
      if (node.type === "splat") result = this.#splat(result, node, origin);
      else {
        const step = this.#step(node);
        if (step?.kind === "attribute") result = { kind: "attribute", of: result, name: step.name, origin };
        if (step?.kind === "index") result = { kind: "index", of: result, index: step.index, origin };
      }
    }
    return result;
  }

  #step(node: Node): SplatStep | null {
    if (node.type === "get_attr") return { kind: "attribute", name: node.namedChildren[0]?.text ?? "" };
    if (node.type !== "index") return null;
    const inner = node.namedChildren[0];
    const expression = inner?.namedChildren.find(({ type }) => type === "expression");
    if (expression !== undefined) return { kind: "index", index: this.expression(expression) };
    // The old form: `list.0.name`.
    return {
      kind: "index",
      index: { kind: "literal", value: Number(/\d+/.exec(node.text)?.[0] ?? 0), origin: this.#origin(node) },
    };
  }

  /** All that follows `[*]` applies to each item; of what follows `.*`, the attributes alone. */
  #splat(of: Expression, node: Node, origin: Expression["origin"]): Expression {
    const steps = (node.namedChildren[0]?.namedChildren ?? []).flatMap((step) => this.#step(step) ?? []);
    const ofList = node.namedChildren[0]?.type === "attr_splat" ? steps.findIndex(({ kind }) => kind === "index") : -1;
    const splat: Expression = { kind: "splat", of, steps: ofList < 0 ? steps : steps.slice(0, ofList), origin };
    return steps
      .slice(ofList < 0 ? steps.length : ofList)
      .reduce<Expression>(
        (result, step) =>
          step.kind === "index"
            ? { kind: "index", of: result, index: step.index, origin }
            : { kind: "attribute", of: result, name: step.name, origin },
        splat,
      );
  }

  #term(node: Node): Expression {
    const origin = this.#origin(node);
    switch (node.type) {
      case "expression":
        return this.expression(node);
      case "literal_value":
        return this.#literal(node.namedChildren[0] ?? node, origin);
      case "template_expr":
        return this.#template(node.namedChildren[0] ?? node, origin);
      case "collection_value":
        return this.#term(node.namedChildren[0] ?? node);
      case "tuple":
        return {
          kind: "tuple",
          items: node.namedChildren.filter(({ type }) => type === "expression").map((item) => this.expression(item)),
          origin,
        };
      case "object":
        return {
          kind: "object",
          entries: node.namedChildren
            .filter(({ type }) => type === "object_elem")
            .flatMap((entry) => this.#entry(entry)),
          origin,
        };
      case "for_expr":
        return this.#for(node.namedChildren[0] ?? node, origin);
      case "variable_expr":
        return { kind: "name", name: node.text, origin };
      case "function_call":
        return this.#call(node, origin);
      case "conditional": {
        const [condition, whenTrue, whenFalse] = node.namedChildren
          .filter(({ type }) => type === "expression")
          .map((part) => this.expression(part));
        const missing: Expression = { kind: "literal", value: null, origin };
        return {
          kind: "conditional",
          condition: condition ?? missing,
          whenTrue: whenTrue ?? missing,
          whenFalse: whenFalse ?? missing,
          origin,
        };
      }
      case "operation":
        return this.#operation(node.namedChildren.find(({ type }) => type !== "comment") ?? node, origin);
      default:
        return { kind: "literal", value: null, origin };
    }
  }

  #literal(node: Node, origin: Expression["origin"]): Expression {
    switch (node.type) {
      case "numeric_lit":
        return { kind: "literal", value: Number(node.text), origin };
      case "bool_lit":
        return { kind: "literal", value: node.text === "true", origin };
      case "string_lit":
        return joined([quotedText(this.#text.slice(node.startIndex + 1, node.endIndex - 1))], origin);
      default:
        return { kind: "literal", value: null, origin };
    }
  }

  #template(node: Node, origin: Expression["origin"]): Expression {
    const isHeredoc = node.type === "heredoc_template";
    const children = node.children;
    const opening = children.findIndex(
      ({ type }) => type === (isHeredoc ? "heredoc_identifier" : "quoted_template_start"),
    );
    const last = children.length - 1;
    const start = children[opening]?.endIndex ?? node.startIndex;
    const end = children[last]?.startIndex ?? node.endIndex;
    const parts = this.#templateParts(children.slice(opening + 1, last), start, end, isHeredoc);
    return joined(isHeredoc ? heredocParts(parts, node.text.startsWith("<<-")) : parts.map(unquoted), origin);
  }

  /** Texts are what stands between the other parts: the grammar leaves out white space at their ends. */
  #templateParts(nodes: readonly Node[], start: number, end: number, isHeredoc: boolean): TemplatePart[] {
    const parts: TemplatePart[] = [];
    let position = start;
    for (const node of nodes) {
      if (node.type !== "template_interpolation" && node.type !== "template_directive") continue;
      parts.push(this.#text.slice(position, node.startIndex));
      parts.push(this.#markedPart(node, isHeredoc));
      position = node.endIndex;
    }
    parts.push(this.#text.slice(position, end));
    return parts;
  }

  #markedPart(node: Node, isHeredoc: boolean): TemplatePart {
    const { text } = node;
    const marks = { stripsBefore: /^[$%]\{~/.test(text), stripsAfter: text.endsWith("~}") };
    const inside =
      node.type === "template_interpolation" ? node.namedChildren.find(({ type }) => type === "expression") : undefined;
    if (inside !== undefined) return { expression: this.expression(inside), ...marks };
    return { expression: this.#directive(node.namedChildren[0], this.#origin(node), isHeredoc), ...marks };
  }

  /** `%{ if }` is a conditional, `%{ for }` joins what its body comes to for each element. */
  #directive(node: Node | undefined, origin: Expression["origin"], isHeredoc: boolean): Expression {
    const [intro] = node?.namedChildren ?? [];
    const about = intro?.namedChildren.find(({ type }) => type === "expression");
    if (node === undefined || intro === undefined || about === undefined) return { kind: "invalid", origin };
    const last = node.children.length - 1;
    const body = (from: number, to: number): Expression => this.#directiveBody(node, from, to, origin, isHeredoc);
    if (node.type === "template_for") {
      const names = intro.namedChildren.filter(({ type }) => type === "identifier").map(({ text }) => text);
      return loopText(names, this.expression(about), body(0, last), origin);
    }
    const elseAt = node.children.findIndex(({ type }) => type === "template_else_intro");
    return {
      kind: "conditional",
      condition: this.expression(about),
      whenTrue: body(0, elseAt < 0 ? last : elseAt),
      whenFalse: elseAt < 0 ? { kind: "literal", value: "", origin } : body(elseAt, last),
      origin,
    };
  }

  /** What stands between two tags of a directive, by their positions among its children. */
  #directiveBody(
    { children }: Node,
    from: number,
    to: number,
    origin: Expression["origin"],
    isHeredoc: boolean,
  ): Expression {
    const [opening, closing] = [children[from], children[to]];
    const parts = this.#templateParts(
      children.slice(from + 1, to),
      opening?.endIndex ?? 0,
      closing?.startIndex ?? 0,
      isHeredoc,
    );
    const written = isHeredoc ? parts.map(withoutMarkers) : parts.map(unquoted);
    const [first] = written;
    if (typeof first === "string" && opening?.text.endsWith("~}") === true) written[0] = first.trimStart();
    const end = written.at(-1);
    if (typeof end === "string" && closing?.text.startsWith("%{~") === true)
      written[written.length - 1] = end.trimEnd();
    return joined(written, origin);
  }

  #entry(node: Node): ObjectEntry[] {
    const [key, value] = node.namedChildren.filter(({ type }) => type === "expression");
    if (key === undefined || value === undefined) return [];
    const read = this.expression(key);
    // A bare word is a text; in parentheses it is a reference.
    const isBare = read.kind === "name" && !key.text.startsWith("(");
    return [
      {
        key: isBare ? { kind: "literal", value: read.name, origin: read.origin } : read,
        value: this.expression(value),
      },
    ];
  }

  #for(node: Node, origin: Expression["origin"]): Expression {
    const intro = node.namedChildren.find(({ type }) => type === "for_intro");
    const names = (intro?.namedChildren ?? []).filter(({ type }) => type === "identifier").map(({ text }) => text);
    const collection = intro?.namedChildren.find(({ type }) => type === "expression");
    const results = node.namedChildren
      .filter(({ type }) => type === "expression")
      .map((result) => this.expression(result));
    const condition = node.namedChildren
      .find(({ type }) => type === "for_cond")
      ?.namedChildren.find(({ type }) => type === "expression");
    const missing: Expression = { kind: "literal", value: null, origin };
    const isObject = node.type === "for_object_expr";
    return {
      kind: "for",
      keyName: names.length > 1 ? (names[0] ?? null) : null,
      valueName: names.at(-1) ?? "",
      collection: collection === undefined ? missing : this.expression(collection),
      key: isObject ? (results[0] ?? missing) : null,
      value: results.at(-1) ?? missing,
      condition: condition === undefined ? null : this.expression(condition),
      groups: node.namedChildren.some(({ type }) => type === "ellipsis"),
      origin,
    };
  }

  #call(node: Node, origin: Expression["origin"]): Expression {
    const name = (node.namedChildren[0]?.text ?? "").replace(/^core::/, "");
    const given = node.namedChildren.find(({ type }) => type === "function_arguments")?.namedChildren ?? [];
    const isArgument = ({ type }: Node): boolean => type === "expression";
    return {
      kind: "call",
      name,
      arguments: given.filter(isArgument).map((argument) => this.expression(argument)),
      expandsLast: given.some(({ type }) => type === "ellipsis"),
      origin,
    };
  }

  #operation(node: Node, origin: Expression["origin"]): Expression {
    const children = node.children.filter(({ type }) => type !== "comment");
    if (node.type === "unary_operation") {
      const [operator, ...operand] = children;
      return { kind: "unary", operator: operator?.type ?? "", operand: this.#chain(operand, node), origin };
    }
    // Parentheses and commas are tokens too, but parts of an operand.
    const at = children.findIndex((child, index) => index > 0 && !child.isNamed && !punctuation.has(child.type));
    return {
      kind: "binary",
      operator: children[at]?.type ?? "",
      left: this.#chain(children.slice(0, at), node),
      right: this.#chain(children.slice(at + 1), node),
      origin,
    };
  }

  #origin(node: Node): Expression["origin"] {
    return this.#originOf(node.startIndex, node.endIndex);
  }
}

function unquoted(part: TemplatePart): TemplatePart {
  return typeof part === "string" ? quotedText(part) : part;
}

function withoutMarkers(part: TemplatePart): TemplatePart {
  return typeof part === "string" ? unescapedMarkers(part) : part;
}

/** The loop of a template: `join("", [for key, value in of : body])`. */
function loopText(
  names: readonly string[],
  collection: Expression,
  value: Expression,
  origin: Expression["origin"],
): Expression {
  const loop: Expression = {
    kind: "for",
    keyName: names.length > 1 ? (names[0] ?? null) : null,
    valueName: names.at(-1) ?? "",
    collection,
    key: null,
    value,
    condition: null,
    groups: false,
    origin,
  };
  const none: Expression = { kind: "literal", value: "", origin };
  return { kind: "call", name: "join", arguments: [none, loop], expandsLast: false, origin };
}

/** A template; one that holds a single expression is that expression, and one without any is a text. */
function joined(parts: readonly TemplatePart[], origin: Expression["origin"]): Expression {
  const merged: (string | Expression)[] = [];
  for (const part of stripped(parts)) {
    const last = merged.at(-1);
    if (part === "") continue;
    if (typeof part === "string" && typeof last === "string") merged[merged.length - 1] = last + part;
    else merged.push(part);
  }
  const [first] = merged;
  if (first === undefined) return { kind: "literal", value: "", origin };
  if (merged.length > 1) return { kind: "template", parts: merged, origin };
  return typeof first === "string" ? { kind: "literal", value: first, origin } : first;
}

/** `~` takes the white space beside it away. */
function stripped(parts: readonly TemplatePart[]): (string | Expression)[] {
  return parts.map((part, index) => {
    if (typeof part !== "string") return part.expression;
    const before = parts[index - 1];
    const after = parts[index + 1];
    const start = typeof before === "object" && before.stripsAfter ? part.trimStart() : part;
    return typeof after === "object" && after.stripsBefore ? start.trimEnd() : start;
  });
}
