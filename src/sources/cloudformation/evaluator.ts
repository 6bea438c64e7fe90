import type { Declaration } from "../../catalog/types.ts";
import type { Question } from "../../model/guard.ts";
import { literal, substitute, unresolvedText, type Text } from "../../model/text.ts";
import type { Certainty } from "../../model/value.ts";
import type { DocumentNode, MapNode } from "../document/node.ts";
import { anyOtherValue, evaluateCondition, yesOrNo } from "./conditions.ts";
import { opaque, type Evaluation } from "./evaluation.ts";
import { intrinsicOf } from "./intrinsic.ts";
import { intrinsicFunctions, textOf } from "./intrinsics.ts";
import { fill } from "./references.ts";
import { openDynamicReferences } from "./text-functions.ts";
import { parameterOf, type Template, type TemplateResource } from "./template.ts";
import { openPiece, openValue, textValue, type OpenPiece, type Value } from "./value.ts";

/** Calls of functions inside each other; real templates stay below ten. */
const deepestNesting = 200;

/**
 * Evaluates the expressions of a template in one world, that is under given answers to its open questions.
 * It is made anew for each resource and each world: it remembers names and conditions, and collects what the result rests on.
 */
export class Evaluator implements Evaluation {
  readonly template: Template;
  readonly questions: ReadonlyMap<string, Question>;
  readonly ask: (question: Question) => string | null;
  readonly assumptions = new Set<string>();
  readonly #conditions = new Map<string, Certainty | "in progress">();
  readonly #variables = new Map<string, ReadonlyMap<string, Text>>();
  readonly #inProgress = new Set<string>();
  #depth = 0;

  /** `ask` returns the answer to a question in this world, or null to leave questions open: then conditions can be `maybe`. */
  constructor(template: Template, questions: ReadonlyMap<string, Question>, ask: (question: Question) => string | null) {
    this.template = template;
    this.questions = questions;
    this.ask = ask;
  }

  assume(sentence: string): void {
    this.assumptions.add(sentence);
  }

  nested<T>(compute: () => T): T | undefined {
    if (this.#depth >= deepestNesting) return undefined;
    this.#depth += 1;
    const result = compute();
    this.#depth -= 1;
    return result;
  }

  evaluate(node: DocumentNode): Value {
    if (this.template.budget.left <= 0) return openValue(this.#tooMuch(node, "the template takes too many steps to evaluate"), node.origin);
    this.template.budget.left -= 1;
    return this.nested(() => this.#evaluate(node)) ?? openValue(this.#tooMuch(node, "it is nested too deeply"), node.origin);
  }

  #evaluate(node: DocumentNode): Value {
    const call = intrinsicOf(node);
    // As a key of its own, `Condition` is data everywhere but in conditions.
    if (call !== null && (call.name !== "Condition" || node.kind !== "map")) {
      const intrinsic = intrinsicFunctions.get(call.name);
      return intrinsic === undefined ? openValue(opaque(this, call.name, node), node.origin) : intrinsic(this, call.argument);
    }
    switch (node.kind) {
      case "scalar":
        if (node.type === "null") return openValue(this.#null(node), node.origin);
        return textValue(openDynamicReferences(literal(node.text), this.template.uri), node.origin);
      case "sequence":
        return { kind: "list", items: node.items.map((item) => this.evaluate(item)), origin: node.origin };
      case "map":
        return { kind: "map", node, open: this.#hiddenProperties(node), origin: node.origin };
    }
  }

  evaluateText(node: DocumentNode): Text {
    return textOf(this, this.evaluate(node), node);
  }

  /** A property of a mapping: `absent` when nobody set it, open when something that is not visible may set it. */
  property(map: Value, path: string): Value {
    let value = map;
    for (const key of path.split(".")) {
      if (value.kind === "text" || value.kind === "list") return openValue(this.#notAMap(value.kind, path), value.origin);
      if (value.kind !== "map") return value;
      const entry = value.node.get(key);
      if (entry === undefined) return value.open === null ? { kind: "absent" } : openValue(value.open, value.origin);
      value = this.evaluate(entry.value);
    }
    return value;
  }

  condition(name: string): Certainty {
    const known = this.#conditions.get(name);
    if (known !== undefined && known !== "in progress") return known;
    const expression = this.template.conditions.get(name);
    if (expression === undefined) return yesOrNo(this, name, `condition ${name}, which this template does not declare`);
    if (known === "in progress") return yesOrNo(this, name, `condition ${name}, which refers to itself`);
    this.#conditions.set(name, "in progress");
    const certainty = evaluateCondition(this, expression);
    this.#conditions.set(name, certainty);
    return certainty;
  }

  decide(text: Text, secrets?: "with secrets"): Text {
    return substitute(text, (piece) => {
      const hidden = secrets === undefined ? null : (parameterOf(this.template, piece)?.hidden ?? null);
      if (hidden !== null) return literal(hidden);
      const question = this.questions.get(piece.id);
      const answer = question === undefined ? null : this.ask(question);
      return answer === null || answer === anyOtherValue ? undefined : literal(answer);
    });
  }

  variablesOf(resource: TemplateResource): ReadonlyMap<string, Text> | undefined {
    const declaration = this.template.declarationOf(resource.type);
    if (declaration === undefined) return undefined;
    const known = this.#variables.get(resource.logicalId);
    if (known !== undefined) return known;
    const cyclic = this.#inProgress.has(resource.logicalId);
    this.#inProgress.add(resource.logicalId);
    const variables = this.#withArn(resource, declaration, cyclic ? new Map() : this.#ownVariables(resource, declaration));
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
        if (value.kind !== "absent") return [name, textOf(this, value, { place: () => `#${resource.logicalId}.${property}` })];
        const isOwnName = name === names.at(-1);
        return [name, unresolvedText(this.#generated(resource, isOwnName ? null : name))];
      }),
    );
  }

  /** The name that CloudFormation makes up where the property is left out. */
  #generated(resource: TemplateResource, placeholder: string | null): OpenPiece {
    const id = `${this.template.uri}#${resource.logicalId}${placeholder === null ? "" : `.${placeholder}`}`;
    const description = `the name that CloudFormation generates for ${resource.logicalId}`;
    return { ...openPiece(id, description, `it depends on ${description}`), kind: "generated-name", stem: resource.logicalId };
  }

  #withArn(resource: TemplateResource, declaration: Declaration, own: ReadonlyMap<string, Text>): ReadonlyMap<string, Text> {
    const { partition, region, account } = this.template.scope;
    const variables = new Map([["partition", partition], ["region", region], ["account", account], ...own]);
    const name = [...own.values()].at(-1);
    if (name !== undefined && !variables.has("name")) variables.set("name", name);
    // Of a type whose events are documented without their ARNs, the ARN can be anything.
    const pattern = declaration.arn ?? (declaration.resourceType === null ? null : "{arn...}");
    if (pattern !== null) variables.set("arn", fill(this.template, resource, pattern, variables));
    return variables;
  }

  /** The properties of a resource as one value. */
  propertiesOf(resource: TemplateResource): Value {
    const { logicalId, node, origin } = resource;
    if (node === null) return openValue(openPiece(`${this.template.uri}#${logicalId}.Properties`, `the properties of ${logicalId}`, `resource ${logicalId} is not a mapping`), origin);
    const properties = node.get("Properties")?.value;
    const isEmpty = properties === undefined || (properties.kind === "scalar" && properties.type === "null");
    return isEmpty ? { kind: "map", node: emptyMap(node), open: this.#hiddenProperties(node), origin } : this.evaluate(properties);
  }

  /** A piece for what a transform or a loop among the properties may add, or null when all of them are visible. */
  #hiddenProperties(node: MapNode): OpenPiece | null {
    const hiding = node.entries.find(({ key }) => key === "Fn::Transform" || key.startsWith("Fn::ForEach"));
    return hiding === undefined ? null : opaque(this, hiding.key, hiding.value);
  }

  #notAMap(kind: "text" | "list", path: string): OpenPiece {
    const found = `a ${kind === "text" ? "string" : "list"} where a mapping is expected`;
    return openPiece(`${this.template.uri}#not-a-mapping.${path}`, found, found.replace(" where", " stands where"));
  }

  #null(node: DocumentNode): OpenPiece {
    return openPiece(`${this.template.uri}#null${node.place()}`, "a null value", "its value is null, which CloudFormation does not accept");
  }

  #tooMuch(node: DocumentNode, because: string): OpenPiece {
    return openPiece(`${this.template.uri}#unread${node.place()}`, "a value that was not evaluated", because);
  }
}

function emptyMap(node: MapNode): MapNode {
  return { ...node, tag: null, entries: [], overridden: [], get: () => undefined };
}

