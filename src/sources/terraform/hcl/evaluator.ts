/** Evaluates the expressions of a configuration, as far as its sources tell. */
import type { Environment } from "../../types.ts";
import type { Origin } from "../../../model/location.ts";
import { concatenate, type Text, type TextPart } from "../../../model/text.ts";
import { attributeOf, elementsOf, indexed } from "./access.ts";
import type { FunctionFiles } from "./function-files.ts";
import { callFunction } from "./functions.ts";
import { parseTemplateFile } from "./hcl.ts";
import type { HiddenValues } from "./hidden-values.ts";
import type { ModuleInstance } from "./module-instance.ts";
import { arithmetic, type Conditions } from "./operators.ts";
import { beyondLimit, type Remarks } from "./remarks.ts";
import {
  booleanValue,
  errorValue,
  identity,
  listValue,
  nullValue,
  numberOf,
  numberValue,
  objectValue,
  openIn,
  openTerraformPiece,
  openTerraformValue,
  problemPiece,
  stringOf,
  terraformStringValue,
  textOf,
  terraformTextValue,
  valueKey,
  type TerraformPiece,
  type ReachedLimit,
  type TerraformValue,
} from "./value.ts";
import type { TextFile } from "../../text/text-file.ts";
import type { Block, Body, Expression, ForExpression, SplatStep } from "./syntax.ts";

/** Where an expression stands: in which module, and inside which loops. */
export interface ExpressionScope {
  readonly instance: ModuleInstance;
  /** `each`, `count`, iterators of dynamic blocks, names of `for`. */
  readonly names: ReadonlyMap<string, TerraformValue>;
}

/** What names of the outermost level stand for. */
export interface References {
  readonly variable: (instance: ModuleInstance, name: string, origin: Origin) => TerraformValue;
  readonly local: (instance: ModuleInstance, name: string, origin: Origin) => TerraformValue;
  readonly module: (instance: ModuleInstance, name: string, origin: Origin) => TerraformValue;
  readonly resource: (
    instance: ModuleInstance,
    mode: "managed" | "data",
    type: string,
    name: string,
    origin: Origin,
  ) => TerraformValue;
}

/** How many expressions may still be evaluated: loops in loops would never end. */
export interface Budget {
  left: number;
  /** Where it was used up. */
  limit?: ReachedLimit;
}

/** The parameter that names the workspace: no variable can be called so. */
const workspaceParameter = "terraform.workspace";

export class ExpressionEvaluator {
  readonly #references: References;
  readonly conditions: Conditions;
  readonly remarks: Remarks;
  readonly #budget: Budget;
  readonly #hidden: HiddenValues;
  readonly #files: FunctionFiles;
  readonly #workspace: string | undefined;
  /** Templates of files that are being evaluated: none may hold itself. */
  readonly #rendering = new Set<string>();

  constructor(
    references: References,
    conditions: Conditions,
    budget: Budget,
    {
      remarks,
      hidden,
      files,
      environment,
    }: {
      readonly remarks: Remarks;
      readonly hidden: HiddenValues;
      readonly files: FunctionFiles;
      readonly environment: Pick<Environment, "parameters">;
    },
  ) {
    this.#workspace = environment.parameters.get(workspaceParameter);
    this.#files = files;
    this.#hidden = hidden;
    this.#references = references;
    this.conditions = conditions;
    this.#budget = budget;
    this.remarks = remarks;
  }

  evaluate(expression: Expression, scope: ExpressionScope): TerraformValue {
    this.#budget.left -= 1;
    return this.#noted(
      this.#budget.left < 0
        ? openTerraformValue(this.#exhausted(expression.origin), expression.origin)
        : this.#evaluated(expression, scope),
    );
  }

  /** A value that reaches a limit is told where that happens, not only where a verdict hangs on it. */
  #noted(value: TerraformValue): TerraformValue {
    if (value.kind === "open") this.remarks.limited(value.piece.limit);
    else if (value.kind === "list" || value.kind === "object") this.remarks.limited(value.more?.limit);
    return value;
  }

  #exhausted(origin: Origin): TerraformPiece {
    const message =
      "This configuration takes too many steps to evaluate. They end here: what depends on later ones is undetermined.";
    this.#budget.limit ??= { message, origin };
    return beyondLimit(
      identity("too much to evaluate", JSON.stringify(origin.locate())),
      { code: "expression", problem: { code: "takes-too-long" } },
      this.#budget.limit,
    );
  }

  #evaluated(expression: Expression, scope: ExpressionScope): TerraformValue {
    const { origin } = expression;
    switch (expression.kind) {
      case "literal":
        return literalValue(expression.value, origin);
      case "template":
        return this.#template(expression.parts, scope, origin);
      case "tuple":
        return listValue(
          expression.items.map((item) => this.evaluate(item, scope)),
          origin,
        );
      case "object":
        return this.#object(expression.entries, scope, origin);
      case "invalid": {
        const { uri, startLine, startColumn } = origin.locate();
        return openTerraformValue(
          problemPiece(`${uri}:${String(startLine)}:${String(startColumn)}`, { code: "not-valid" }),
          origin,
        );
      }
      case "body":
        return this.body(expression.body, scope, origin);
      case "name":
        return (
          scope.names.get(expression.name) ??
          errorValue({ code: "stands-for-nothing", name: expression.name }, expression.name, origin)
        );
      case "attribute":
        return this.#attribute(expression, scope);
      case "index":
        return indexed(this.evaluate(expression.of, scope), this.evaluate(expression.index, scope), origin);
      case "splat":
        return this.#splat(this.evaluate(expression.of, scope), expression.steps, scope, origin);
      case "call":
        return this.#paidFor(this.#call(expression, scope));
      case "for":
        return this.#for(expression, scope, origin);
      case "conditional":
        return this.#conditional(expression, scope, origin);
      case "unary":
        return this.#unary(expression.operator, this.evaluate(expression.operand, scope), origin);
      case "binary":
        return this.#binary(expression, scope, origin);
    }
  }

  /** A body as an object: nested blocks are lists of objects under their type, `dynamic` blocks among them. */
  body(body: Body, scope: ExpressionScope, origin: Origin): TerraformValue {
    const names = new Set([...body.attributes.keys(), ...body.blocks.map(nameOfBlock)]);
    return objectValue(
      new Map([...names].map((name) => [name, this.member(body, name, scope) ?? nullValue(origin)])),
      origin,
    );
  }

  /** What a body says of one argument or type of nested blocks; undefined where it says nothing. */
  member(body: Body, name: string, scope: ExpressionScope): TerraformValue | undefined {
    const attribute = body.attributes.get(name);
    const blocks = body.blocks.filter((block) => nameOfBlock(block) === name);
    const value = attribute === undefined ? undefined : this.evaluate(attribute.expression, scope);
    if (blocks.length === 0) return value;
    const before = value === undefined ? [] : value.kind === "list" ? value.items : [value];
    const read = blocks.map((block) =>
      block.type === "dynamic"
        ? this.#dynamic(block, scope)
        : { items: [this.body(block.body, scope, block.origin)], more: null },
    );
    const [first] = blocks;
    return this.#noted(
      listValue(
        [...before, ...read.flatMap(({ items }) => items)],
        first?.origin ?? attribute?.origin ?? { locate: () => scope.instance.origin.locate() },
        read.find(({ more }) => more !== null)?.more ?? null,
      ),
    );
  }

  #dynamic(
    block: Block,
    scope: ExpressionScope,
  ): { readonly items: readonly TerraformValue[]; readonly more: TerraformPiece | null } {
    const forEach = block.body.attributes.get("for_each")?.expression;
    const content = block.body.blocks.find(({ type }) => type === "content");
    if (forEach === undefined || content === undefined)
      return {
        items: [],
        more: problemPiece("incomplete dynamic block", { code: "incomplete-dynamic-block" }),
      };
    const named = block.body.attributes.get("iterator")?.expression;
    const iterator =
      named?.kind === "name"
        ? named.name
        : named?.kind === "literal" && typeof named.value === "string"
          ? named.value
          : (block.labels[0] ?? "");
    const { items, more } = elementsOf(this.evaluate(forEach, scope));
    const read = items.map(({ key, value }) => {
      const names = new Map(scope.names).set(
        iterator,
        objectValue(
          new Map([
            ["key", key],
            ["value", value],
          ]),
          value.origin,
        ),
      );
      return this.body(content.body, { ...scope, names }, block.origin);
    });
    return { items: read, more };
  }

  #template(parts: readonly (string | Expression)[], scope: ExpressionScope, origin: Origin): TerraformValue {
    const pieces: (TextPart | Text)[] = [];
    for (const part of parts) {
      if (typeof part === "string") {
        pieces.push(part);
        continue;
      }
      const value = this.evaluate(part, scope);
      if (value.kind === "open" && value.piece.isError === true) return value;
      const text = textOf(value);
      if (text === undefined)
        return errorValue({ code: "template-no-text" }, identity(valueKey(value), "in a template"), origin);
      pieces.push(text);
    }
    return terraformTextValue(concatenate(pieces), origin);
  }

  #object(
    entries: readonly { readonly key: Expression; readonly value: Expression }[],
    scope: ExpressionScope,
    origin: Origin,
  ): TerraformValue {
    const result = new Map<string, TerraformValue>();
    let more: TerraformPiece | null = null;
    for (const { key, value } of entries) {
      const evaluated = this.evaluate(key, scope);
      const name = stringOf(evaluated);
      if (name === undefined)
        more = openIn(evaluated) ?? problemPiece(identity(valueKey(evaluated), "as a key"), { code: "key-no-text" });
      else result.set(name, this.evaluate(value, scope));
    }
    return objectValue(result, origin, more);
  }

  #attribute({ of, name, origin }: Extract<Expression, { kind: "attribute" }>, scope: ExpressionScope): TerraformValue {
    if (of.kind === "name" && !scope.names.has(of.name)) return this.#root(of.name, name, scope, origin);
    if (of.kind === "attribute" && of.of.kind === "name" && of.of.name === "data" && !scope.names.has("data"))
      return this.#references.resource(scope.instance, "data", of.name, name, origin);
    return attributeOf(this.evaluate(of, scope), name, origin);
  }

  #root(root: string, name: string, { instance }: ExpressionScope, origin: Origin): TerraformValue {
    switch (root) {
      case "var":
        return this.#references.variable(instance, name, origin);
      case "local":
        return this.#references.local(instance, name, origin);
      case "module":
        return this.#references.module(instance, name, origin);
      case "path":
        return name === "module" || name === "root" || name === "cwd"
          ? this.#files.folder(name, instance, origin)
          : errorValue({ code: "no-such-path", name: `path.${name}` }, name, origin);
      case "terraform": {
        const given = name === "workspace" ? this.#workspace : undefined;
        if (given !== undefined) return terraformStringValue(given, origin);
        return openTerraformValue(
          openTerraformPiece(`${instance.uri}#terraform.${name}`, {
            code: "where-terraform-runs",
            name: `terraform.${name}`,
          }),
          origin,
        );
      }
      case "data":
      case "ephemeral":
      case "self":
      case "each":
      case "count":
        return openTerraformValue(
          openTerraformPiece(`${instance.uri}#${instance.address}.${root}.${name}`, {
            code: "name-not-known",
            name: `${root}.${name}`,
          }),
          origin,
        );
      default:
        return this.#references.resource(instance, "managed", root, name, origin);
    }
  }

  #splat(of: TerraformValue, steps: readonly SplatStep[], scope: ExpressionScope, origin: Origin): TerraformValue {
    const apply = (item: TerraformValue): TerraformValue =>
      steps.reduce(
        (value, step) =>
          step.kind === "attribute"
            ? attributeOf(value, step.name, origin)
            : indexed(value, this.evaluate(step.index, scope), origin),
        item,
      );
    if (of.kind === "null") return listValue([], origin);
    if (of.kind === "open")
      return openTerraformValue(
        {
          ...of.piece,
          id: identity(
            of.piece.id,
            "[*]",
            JSON.stringify(steps.map((step) => (step.kind === "attribute" ? step.name : "[]"))),
          ),
        },
        origin,
      );
    if (of.kind === "list") return listValue(of.items.map(apply), of.origin, of.more);
    return listValue([apply(of)], origin);
  }

  /** Long lists cost what their items cost. */
  #paidFor(value: TerraformValue): TerraformValue {
    if (value.kind === "list") this.#budget.left -= value.items.length;
    return value;
  }

  #call(
    { name, arguments: written, expandsLast, origin }: Extract<Expression, { kind: "call" }>,
    scope: ExpressionScope,
  ): TerraformValue {
    const lazily = written.map((argument) => () => this.evaluate(argument, scope));
    const surroundings = {
      conditions: this.conditions,
      files: this.#files,
      render: (file: TextFile, names: ReadonlyMap<string, TerraformValue>) => this.#rendered(file, { ...scope, names }),
    };
    const call = { name, origin, surroundings, hidden: this.#hidden };
    if (!expandsLast) return callFunction({ ...call, arguments: lazily });
    const last = lazily.at(-1)?.();
    if (last?.kind !== "list" || last.more !== null) {
      const piece =
        (last === undefined ? undefined : openIn(last)) ??
        problemPiece(name, { code: "arguments-no-list", function: name });
      return openTerraformValue(
        { ...piece, id: identity(name, ...lazily.map((argument) => valueKey(argument()))) },
        origin,
      );
    }
    return callFunction({ ...call, arguments: [...lazily.slice(0, -1), ...last.items.map((item) => () => item)] });
  }

  /** A file as a template; undefined where it is none, or holds itself. */
  #rendered(file: TextFile, scope: ExpressionScope): TerraformValue | undefined {
    const template = this.#rendering.has(file.uri) ? null : parseTemplateFile(file);
    if (template === null) return undefined;
    this.#rendering.add(file.uri);
    try {
      return this.evaluate(template, scope);
    } finally {
      this.#rendering.delete(file.uri);
    }
  }

  #for(expression: ForExpression, scope: ExpressionScope, origin: Origin): TerraformValue {
    const { items, more } = elementsOf(this.evaluate(expression.collection, scope));
    const list: TerraformValue[] = [];
    const entries = new Map<string, TerraformValue>();
    let open = more;
    for (const { key, value } of items) {
      if (this.#budget.left < 0) open = this.#exhausted(origin);
      if (this.#budget.left < 0) break;
      const names = new Map(scope.names).set(expression.valueName, value);
      if (expression.keyName !== null) names.set(expression.keyName, key);
      const inner = { ...scope, names };
      const condition =
        expression.condition === null ? true : this.conditions.decide(this.evaluate(expression.condition, inner));
      if (typeof condition === "object") open = condition;
      if (condition !== true) continue;
      const result = this.evaluate(expression.value, inner);
      const name = expression.key === null ? null : this.evaluate(expression.key, inner);
      const known = name === null ? undefined : stringOf(name);
      if (name === null) list.push(result);
      else if (known === undefined)
        open = openIn(name) ?? problemPiece(identity(valueKey(name), "as a key"), { code: "key-no-text" });
      else entries.set(known, expression.groups ? grouped(entries.get(known), result, origin) : result);
    }
    return expression.key === null ? listValue(list, origin, open) : objectValue(entries, origin, open);
  }

  #conditional(
    expression: Extract<Expression, { kind: "conditional" }>,
    scope: ExpressionScope,
    origin: Origin,
  ): TerraformValue {
    const condition = this.conditions.decide(this.evaluate(expression.condition, scope));
    if (typeof condition === "boolean")
      return this.evaluate(condition ? expression.whenTrue : expression.whenFalse, scope);
    if (condition.isError === true) return openTerraformValue(condition, origin);
    const [whenTrue, whenFalse] = [
      this.evaluate(expression.whenTrue, scope),
      this.evaluate(expression.whenFalse, scope),
    ];
    if (valueKey(whenTrue) === valueKey(whenFalse)) return whenTrue;
    return openTerraformValue(
      { ...condition, id: identity(condition.id, "?", valueKey(whenTrue), ":", valueKey(whenFalse)) },
      origin,
    );
  }

  #unary(operator: string, operand: TerraformValue, origin: Origin): TerraformValue {
    if (operator === "!") {
      const decided = this.conditions.decide(operand);
      return typeof decided === "boolean"
        ? booleanValue(!decided, origin)
        : openTerraformValue({ ...decided, id: identity("!", decided.id) }, origin);
    }
    const number = numberOf(operand);
    if (number !== undefined) return numberValue(-number, origin);
    const open = openIn(operand);
    return open === undefined
      ? errorValue({ code: "no-number", operator: "-" }, valueKey(operand), origin)
      : openTerraformValue({ ...open, id: identity("-", open.id) }, origin);
  }

  #binary(
    { operator, left, right }: Extract<Expression, { kind: "binary" }>,
    scope: ExpressionScope,
    origin: Origin,
  ): TerraformValue {
    if (operator === "&&" || operator === "||") return this.#connective(operator === "||", left, right, scope, origin);
    const [a, b] = [this.evaluate(left, scope), this.evaluate(right, scope)];
    if (operator !== "==" && operator !== "!=") return arithmetic(operator, a, b, origin);
    const same = this.conditions.equal(a, b);
    return typeof same === "boolean"
      ? booleanValue(same === (operator === "=="), origin)
      : openTerraformValue({ ...same, id: identity(valueKey(a), operator, valueKey(b)) }, origin);
  }

  /** The operand that decides the connective on its own is `true` for `||`, `false` for `&&`. */
  #connective(
    decisive: boolean,
    left: Expression,
    right: Expression,
    scope: ExpressionScope,
    origin: Origin,
  ): TerraformValue {
    const a = this.conditions.decide(this.evaluate(left, scope));
    if (a === decisive) return booleanValue(decisive, origin);
    const b = this.conditions.decide(this.evaluate(right, scope));
    if (b === decisive) return booleanValue(decisive, origin);
    if (typeof a === "boolean" && typeof b === "boolean") return booleanValue(!decisive, origin);
    const [first, second] = [a, b].filter((operand) => typeof operand === "object");
    return first === undefined
      ? booleanValue(!decisive, origin)
      : openTerraformValue({ ...first, id: identity(first.id, decisive ? "||" : "&&", second?.id ?? "") }, origin);
  }
}

function nameOfBlock(block: Block): string {
  return block.type === "dynamic" ? (block.labels[0] ?? "") : block.type;
}

function literalValue(value: string | number | boolean | null, origin: Origin): TerraformValue {
  if (value === null) return nullValue(origin);
  if (typeof value === "string") return terraformStringValue(value, origin);
  return typeof value === "number" ? numberValue(value, origin) : booleanValue(value, origin);
}

function grouped(known: TerraformValue | undefined, added: TerraformValue, origin: Origin): TerraformValue {
  return listValue([...(known?.kind === "list" ? known.items : []), added], origin);
}
