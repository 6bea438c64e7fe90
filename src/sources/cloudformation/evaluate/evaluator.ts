import { anyOtherValue } from "../../../model/guard.ts";
import type { Declaration } from "../../../catalog/types.ts";
import type { Question } from "../../../model/guard.ts";
import { distinctAssumptions, type Assumption } from "../../../model/reasons/assumption.ts";
import type { Origin } from "../../../model/location.ts";
import { literal, substitute, unresolvedText, type Text, type Unresolved } from "../../../model/text.ts";
import type { Certainty } from "../../../model/value.ts";
import type { DocumentNode, MapNode } from "../../text/node.ts";
import { evaluateCondition, yesOrNo } from "./conditions.ts";
import { opaque } from "./opaque.ts";
import type { TemplateEvaluation, Template, TemplateResource } from "./types.ts";
import { intrinsicOf } from "./intrinsic.ts";
import { intrinsicFunctions, evaluatedText } from "./intrinsics.ts";
import { fill } from "./references.ts";
import { openDynamicReferences } from "./text-functions.ts";
import { idOf, parameterOf, reachedLimit } from "../template/template.ts";
import {
  openTemplatePiece,
  openTemplateValue,
  templateTextValue,
  type TemplatePiece,
  type TemplateValue,
} from "./value.ts";

/** Calls of functions inside each other; real templates stay below ten. */
const deepestNesting = 200;

interface EvaluationLimit {
  readonly code: "steps" | "depth";
  readonly message: string;
}

const steps: EvaluationLimit = {
  code: "steps",
  message: "This template takes too many steps to evaluate. They end here: what depends on later ones is undetermined.",
};

const deeply: EvaluationLimit = {
  code: "depth",
  message: "This is nested too deeply to be evaluated: what depends on it is undetermined.",
};

/** What the evaluators of a stack, of those around it and of those nested in it share. */
interface Shared {
  readonly assumptions: Set<Assumption>;
  readonly evaluators: Map<Template, TemplateEvaluator>;
  /** Calls inside each other, across stacks. */
  depth: number;
}

/**
 * Evaluates the expressions of a template in one world, that is under given answers to its open questions.
 * It is made anew for each resource and each world: it remembers names and conditions, and collects what the result
 * rests on.
 * Parameters of nested stacks and outputs of nested stacks are evaluated in the same world, by evaluators of their own.
 */
export class TemplateEvaluator implements TemplateEvaluation {
  readonly template: Template;
  readonly questions: ReadonlyMap<string, Question>;
  readonly ask: (question: Question) => string | null;
  readonly #shared: Shared;
  readonly #conditions = new Map<string, Certainty | "in progress">();
  readonly #variables = new Map<string, ReadonlyMap<string, Text>>();
  readonly #inProgress = new Set<string>();
  readonly #given = new Map<string, TemplateValue | null | "in progress">();
  readonly #outputs = new Map<string, TemplateValue | "in progress">();

  /**
   * `ask` returns the answer to a question in this world, or null to leave questions open: then conditions can be
   * `maybe`.
   */
  constructor(
    template: Template,
    questions: ReadonlyMap<string, Question>,
    ask: (question: Question) => string | null,
    shared: Shared = { assumptions: new Set(), evaluators: new Map(), depth: 0 },
  ) {
    this.template = template;
    this.questions = questions;
    this.ask = ask;
    this.#shared = shared;
    shared.evaluators.set(template, this);
  }

  get assumptions(): readonly Assumption[] {
    return distinctAssumptions(this.#shared.assumptions);
  }

  assume(assumption: Assumption): void {
    this.#shared.assumptions.add(assumption);
  }

  /** The evaluator of another stack of the family, in the same world. */
  of(template: Template): TemplateEvaluator {
    return (
      this.#shared.evaluators.get(template) ?? new TemplateEvaluator(template, this.questions, this.ask, this.#shared)
    );
  }

  given(parameter: string): TemplateValue | null {
    const { parent, given } = this.template.place;
    const said = given.get(parameter);
    if (said !== undefined) return templateTextValue(said.text, said.origin);
    if (parent === null) return null;
    const known = this.#given.get(parameter);
    if (known === "in progress")
      return openTemplateValue(
        openTemplatePiece(idOf(this.template, `${parameter}:circle`), { code: "parameter-of-itself", parameter }),
        parent.resource.keyOrigin,
      );
    if (known !== undefined) return known;
    this.#given.set(parameter, "in progress");
    const around = this.of(parent.template);
    const { node, keyOrigin } = parent.resource;
    const tooDeep = (): TemplateValue => openTemplateValue(around.#beyondLimit(node, keyOrigin, deeply), keyOrigin);
    const value = around.nested(() => parent.parameter(around, parameter)) ?? tooDeep();
    const passed = value.kind === "absent" ? null : value;
    this.#given.set(parameter, passed);
    return passed;
  }

  output(stack: string, name: string): TemplateValue | null {
    const child = this.template.children.get(stack);
    if (child === undefined) return null;
    const inside = this.of(child);
    return this.nested(() => inside.#ownOutput(name)) ?? null;
  }

  #ownOutput(name: string): TemplateValue | null {
    const known = this.#outputs.get(name);
    if (known !== undefined) return known === "in progress" ? null : known;
    const node = this.template.outputs.get(name);
    const value = node?.kind === "map" ? node.get("Value")?.value : undefined;
    if (value === undefined) return null;
    this.#outputs.set(name, "in progress");
    const result = this.evaluate(value);
    this.#outputs.set(name, result);
    return result;
  }

  nested<T>(compute: () => T): T | undefined {
    if (this.#shared.depth >= deepestNesting) return undefined;
    this.#shared.depth += 1;
    const result = compute();
    this.#shared.depth -= 1;
    return result;
  }

  evaluate(node: DocumentNode): TemplateValue {
    const { budget } = this.template.family;
    if (budget.left <= 0) return openTemplateValue(this.#beyondLimit(node, node.origin, steps), node.origin);
    budget.left -= 1;
    return (
      this.nested(() => this.#evaluate(node)) ??
      openTemplateValue(this.#beyondLimit(node, node.origin, deeply), node.origin)
    );
  }

  #evaluate(node: DocumentNode): TemplateValue {
    const call = intrinsicOf(node);
    // As a key of its own, `Condition` is data everywhere but in conditions.
    if (call !== null && (call.name !== "Condition" || node.kind !== "map")) {
      const intrinsic = intrinsicFunctions.get(call.name);
      return intrinsic === undefined
        ? openTemplateValue(opaque(this, call.name, node), node.origin)
        : intrinsic(this, call.argument);
    }
    switch (node.kind) {
      case "scalar":
        if (node.type === "null") return openTemplateValue(this.#null(node), node.origin);
        return templateTextValue(openDynamicReferences(literal(node.text), this.template.scope.id), node.origin);
      case "sequence":
        return { kind: "list", items: node.items.map((item) => this.evaluate(item)), origin: node.origin };
      case "map":
        return { kind: "map", node, open: this.#hiddenProperties(node), origin: node.origin };
    }
  }

  evaluateText(node: DocumentNode): Text {
    return evaluatedText(this, this.evaluate(node), node);
  }

  property(map: TemplateValue, path: string): TemplateValue {
    let value = map;
    for (const key of path.split(".")) {
      if (value.kind === "text" || value.kind === "list")
        return openTemplateValue(this.#notAMap(value.kind, path), value.origin);
      if (value.kind !== "map") return value;
      const entry = value.node.get(key);
      if (entry === undefined)
        return value.open === null ? { kind: "absent" } : openTemplateValue(value.open, value.origin);
      value = this.evaluate(entry.value);
    }
    return value;
  }

  condition(name: string): Certainty {
    const known = this.#conditions.get(name);
    if (known !== undefined && known !== "in progress") return known;
    const expression = this.template.conditions.get(name);
    if (expression === undefined) return yesOrNo(this, name, { code: "condition", name, problem: "not-declared" });
    if (known === "in progress") return yesOrNo(this, name, { code: "condition", name, problem: "of-itself" });
    this.#conditions.set(name, "in progress");
    const certainty = evaluateCondition(this, expression);
    this.#conditions.set(name, certainty);
    return certainty;
  }

  decide(text: Text, secrets?: "with secrets"): Text {
    return substitute(text, (piece) => this.#hidden(piece, secrets) ?? this.#answer(this.questions.get(piece.id)));
  }

  settle(text: Text, secrets?: "with secrets"): Text {
    return substitute(
      text,
      (piece) => this.#hidden(piece, secrets) ?? this.#answer(this.questionAbout(piece)) ?? chosenText(piece),
    );
  }

  settleValue(value: TemplateValue): TemplateValue {
    const piece =
      value.kind === "open"
        ? value.piece
        : value.kind === "text" && value.text.parts.length === 1
          ? value.text.parts[0]
          : undefined;
    return (typeof piece === "object" ? chosen(piece) : null) ?? value;
  }

  /** The question about the value of a piece, whenever it is asked. */
  questionAbout(piece: Unresolved): Question | undefined {
    return this.questions.get(piece.id) ?? this.template.family.onDemand.get(piece.id);
  }

  #hidden(piece: Unresolved, secrets: "with secrets" | undefined): Text | undefined {
    const hidden = secrets === undefined ? null : (parameterOf(this.template, piece)?.hidden ?? null);
    return hidden === null ? undefined : literal(hidden);
  }

  #answer(question: Question | undefined): Text | undefined {
    const answer = question === undefined ? null : this.ask(question);
    return answer === null || answer === anyOtherValue ? undefined : literal(answer);
  }

  variablesOf(resource: TemplateResource): ReadonlyMap<string, Text> | undefined {
    const declaration = this.template.declarationOf(resource.type);
    if (declaration === undefined) return undefined;
    for (const assumption of resource.assumptions) this.assume(assumption);
    const known = this.#variables.get(resource.logicalId);
    if (known !== undefined) return known;
    const cyclic = this.#inProgress.has(resource.logicalId);
    this.#inProgress.add(resource.logicalId);
    const variables = this.#withArn(
      resource,
      declaration,
      cyclic ? new Map() : this.#ownVariables(resource, declaration),
    );
    if (cyclic) return variables;
    this.#inProgress.delete(resource.logicalId);
    this.#variables.set(resource.logicalId, variables);
    return variables;
  }

  #ownVariables(resource: TemplateResource, declaration: Declaration): Map<string, Text> {
    const properties = this.propertiesOf(resource);
    const names = Object.keys(declaration.variables);
    return new Map(
      Object.entries(declaration.variables).map(([name, property]): [string, Text] => {
        const value = this.property(properties, property);
        if (value.kind !== "absent")
          return [name, evaluatedText(this, value, { place: () => `#${resource.logicalId}.${property}` })];
        const isOwnName = name === names.at(-1);
        return [name, unresolvedText(this.#generated(resource, isOwnName ? null : name))];
      }),
    );
  }

  /** The name that CloudFormation makes up where the property is left out. */
  #generated(resource: TemplateResource, placeholder: string | null): TemplatePiece {
    const id = idOf(this.template, `${resource.logicalId}${placeholder === null ? "" : `.${placeholder}`}`);
    return {
      id,
      kind: "generated-name",
      unknown: { code: "generated-name", resource: resource.logicalId },
      stem: resource.logicalId,
    };
  }

  #withArn(
    resource: TemplateResource,
    declaration: Declaration,
    own: ReadonlyMap<string, Text>,
  ): ReadonlyMap<string, Text> {
    const { partition, region, account } = this.template.scope;
    const variables = new Map([["partition", partition], ["region", region], ["account", account], ...own]);
    const name = [...own.values()].at(-1);
    if (name !== undefined && !variables.has("name")) variables.set("name", name);
    // Of a type whose events are documented without their ARNs, the ARN can be anything.
    const pattern = declaration.arn ?? (declaration.resourceType === null ? null : "{arn...}");
    if (pattern !== null) variables.set("arn", fill(this.template, resource, pattern, variables));
    return variables;
  }

  propertiesOf(resource: TemplateResource): TemplateValue {
    const { logicalId, node, origin } = resource;
    if (node === null)
      return openTemplateValue(
        openTemplatePiece(idOf(this.template, `${logicalId}.Properties`), {
          code: "resource-not-a-mapping",
          resource: logicalId,
        }),
        origin,
      );
    const properties = node.get("Properties")?.value;
    const isEmpty = properties === undefined || (properties.kind === "scalar" && properties.type === "null");
    return isEmpty
      ? { kind: "map", node: emptyMap(node), open: this.#hiddenProperties(node), origin }
      : this.evaluate(properties);
  }

  /** A piece for what a transform or a loop among the properties may add, or null when all of them are visible. */
  #hiddenProperties(node: MapNode): TemplatePiece | null {
    const hiding = node.entries.find(({ key }) => key === "Fn::Transform" || key.startsWith("Fn::ForEach"));
    return hiding === undefined ? null : opaque(this, hiding.key, hiding.value);
  }

  #notAMap(kind: "text" | "list", path: string): TemplatePiece {
    const found = kind === "text" ? "string" : "list";
    return openTemplatePiece(idOf(this.template, `not-a-mapping.${path}`), {
      code: "wrong-shape",
      found,
      expected: "mapping",
    });
  }

  #null(node: DocumentNode): TemplatePiece {
    return openTemplatePiece(idOf(this.template, `${node.place()}:null`), { code: "null-value" });
  }

  /** What stands for a value beyond a limit, which is told. The steps end in one place. */
  #beyondLimit(node: DocumentNode | null, origin: Origin, limit: EvaluationLimit): TemplatePiece {
    const place = node?.place() ?? "";
    reachedLimit(this.template.family, limit.code === "steps" ? limit.code : place, limit.message, origin);
    return openTemplatePiece(idOf(this.template, `${place}:unread`), { code: "not-evaluated", limit: limit.code });
  }
}

function chosen(piece: TemplatePiece): TemplateValue | null {
  return piece.choose?.() ?? null;
}

function chosenText(piece: Unresolved): Text | undefined {
  const value = chosen(piece);
  return value?.kind === "text" ? value.text : undefined;
}

function emptyMap(node: MapNode): MapNode {
  return { ...node, tag: null, entries: [], overridden: [], get: () => undefined };
}
