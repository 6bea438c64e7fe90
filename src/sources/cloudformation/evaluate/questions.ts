import type { QuestionSubject } from "../../../model/reasons/question.ts";
import { anyOtherValue, type Question } from "../../../model/guard.ts";
import { knownString, type Text, type Unresolved } from "../../../model/text.ts";
import type { DocumentNode } from "../../text/node.ts";
import { TemplateEvaluator } from "./evaluator.ts";
import { intrinsicOf } from "./intrinsic.ts";
import { singlePiece } from "./text-functions.ts";
import { parameterOf } from "../template/template.ts";
import type { ParentStack, Template, TemplateResource } from "./types.ts";

interface Subject {
  readonly piece: Unresolved;
  readonly values: Set<string>;
  /**
   * The keys of a mapping that the piece chooses from: any other value fails the deployment, as all conditions are
   * evaluated first.
   */
  keys: readonly string[] | null;
}

/** A piece that can have as many values is asked about on demand. */
const mostAllowedValues = 8;

/**
 * The questions about the values of open pieces that the conditions of a template, and of the stacks nested in it,
 * raise, by the id of the piece.
 * A piece is asked about when `Fn::Equals` compares it with literals, or when it is a key of a mapping in a condition.
 * Parameters with few allowed values, and keys of small mappings in properties, are asked about on demand (see
 * `Family.onDemand`): where a setting depends on them.
 * The answers are the keys, or the allowed values of the parameter, or else the literals and "any other value": they
 * are the same wherever the piece is used.
 */
export function questionsOf(
  stacks: readonly Template[],
  isRelevant: (resource: TemplateResource) => boolean,
): ReadonlyMap<string, Question> {
  const [root] = stacks;
  if (root === undefined) return new Map();
  const subjects = new Map<string, Subject>();
  const evaluator = new TemplateEvaluator(root, new Map(), () => null);
  for (const stack of stacks) inConditions(evaluator.of(stack), subjects);
  const compared = new Set(subjects.keys());
  for (const stack of stacks) inProperties(evaluator.of(stack), isRelevant, subjects);
  for (const { piece, allowedValues, text } of root.family.parameters.values())
    if (allowedValues.length > 0 && allowedValues.length <= mostAllowedValues && singlePiece(text) === piece)
      add(subjects, text, []);
  // A hidden value is known: conditions are decided by it.
  const open = [...subjects.values()].filter(({ piece }) => (parameterOf(root, piece)?.hidden ?? null) === null);
  const questions = open.map((subject) => toQuestion(root, subject));
  for (const question of questions) if (!compared.has(question.id)) root.family.onDemand.set(question.id, question);
  return new Map(
    questions.flatMap((question) => (compared.has(question.id) ? [[question.id, question] as const] : [])),
  );
}

function inConditions(evaluator: TemplateEvaluator, subjects: Map<string, Subject>): void {
  for (const { name, items } of callsBelow([...evaluator.template.conditions.values()])) {
    if (name === "Fn::Equals") compare(evaluator, items, subjects);
    if (name === "Fn::FindInMap")
      keysOfMap(evaluator, items, subjects, { mostKeys: Infinity, isAlwaysEvaluated: true });
  }
}

function inProperties(
  evaluator: TemplateEvaluator,
  isRelevant: (resource: TemplateResource) => boolean,
  subjects: Map<string, Subject>,
): void {
  const { mappings, resources, place } = evaluator.template;
  if (mappings === null) return;
  const isConditional = isInConditionalStack(place.parent);
  for (const resource of resources.values()) {
    if (!isRelevant(resource) || resource.node === null) continue;
    const isAlways = !isConditional && resource.node.get("Condition") === undefined;
    for (const { name, items, isChosen } of callsBelow([resource.node]))
      if (name === "Fn::FindInMap")
        keysOfMap(evaluator, items, subjects, {
          mostKeys: mostAllowedValues,
          isAlwaysEvaluated: isAlways && !isChosen,
        });
  }
}

function isInConditionalStack(parent: ParentStack | null): boolean {
  return (
    parent !== null &&
    (parent.resource.node?.get("Condition") !== undefined || isInConditionalStack(parent.template.place.parent))
  );
}

interface Call {
  readonly name: string;
  readonly items: readonly DocumentNode[];
  /** It stands inside an `Fn::If`. */
  readonly isChosen: boolean;
}

/**
 * The calls of functions with a list of arguments below some nodes; a node that stands in several places is visited
 * once.
 */
function callsBelow(nodes: readonly DocumentNode[]): readonly Call[] {
  const calls: Call[] = [];
  const pending = nodes.map((node) => ({ node, isChosen: false }));
  const seen = new Set<DocumentNode>();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, isChosen } = next;
    if (node.kind === "scalar" || seen.has(node)) continue;
    seen.add(node);
    const call = intrinsicOf(node);
    if (call?.argument.kind === "sequence") calls.push({ name: call.name, items: call.argument.items, isChosen });
    for (const child of children(call?.argument ?? node))
      pending.push({ node: child, isChosen: isChosen || call?.name === "Fn::If" });
  }
  return calls;
}

function children(node: DocumentNode): readonly DocumentNode[] {
  switch (node.kind) {
    case "scalar":
      return [];
    case "sequence":
      return node.items;
    case "map":
      return node.entries.map(({ value }) => value);
  }
}

function compare(
  evaluator: TemplateEvaluator,
  operands: readonly DocumentNode[],
  subjects: Map<string, Subject>,
): void {
  const [a, b] = operands.map((operand) => evaluator.evaluateText(operand));
  if (a === undefined || b === undefined) return;
  for (const [text, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const value = knownString(other);
    if (value !== undefined) add(subjects, text, [value]);
  }
}

/**
 * What is known of a use of a mapping. Where it is always evaluated, a key that the mapping lacks fails the deployment.
 */
interface MapUse {
  readonly mostKeys: number;
  readonly isAlwaysEvaluated: boolean;
}

function keysOfMap(
  evaluator: TemplateEvaluator,
  [name, first, second, options]: readonly DocumentNode[],
  subjects: Map<string, Subject>,
  use: MapUse,
): void {
  if (name === undefined || first === undefined || second === undefined) return;
  const mapName = knownString(evaluator.evaluateText(name));
  const map = mapName === undefined ? undefined : evaluator.template.mappings?.get(mapName)?.value;
  if (map?.kind !== "map") return;
  const [outer, inner] = [evaluator.evaluateText(first), evaluator.evaluateText(second)];
  // With a default value, any other key is fine too.
  const isKeyNeeded = use.isAlwaysEvaluated && options === undefined;
  chooseKey(
    subjects,
    outer,
    map.entries.map(({ key }) => key),
    { ...use, isAlwaysEvaluated: isKeyNeeded },
  );
  const outerKey = knownString(outer);
  const chosen = outerKey === undefined ? map.entries.map(({ value }) => value) : [map.get(outerKey)?.value];
  chooseKey(
    subjects,
    inner,
    [...new Set(chosen.flatMap((node) => (node?.kind === "map" ? node.entries.map(({ key }) => key) : [])))],
    { ...use, isAlwaysEvaluated: isKeyNeeded },
  );
}

function chooseKey(
  subjects: Map<string, Subject>,
  key: Text,
  keys: readonly string[],
  { mostKeys, isAlwaysEvaluated }: MapUse,
): void {
  if (keys.length === 0 || keys.length > mostKeys) return;
  const subject = add(subjects, key, isAlwaysEvaluated ? [] : keys);
  if (subject !== undefined && isAlwaysEvaluated) subject.keys = common(subject.keys, keys);
}

/** The strings that are in both lists, or the second list where that leaves none or there is no first. */
function common(a: readonly string[] | null, b: readonly string[]): readonly string[] {
  const shared = a === null ? b : b.filter((item) => a.includes(item));
  return shared.length === 0 ? b : shared;
}

function add(subjects: Map<string, Subject>, text: Text, values: readonly string[]): Subject | undefined {
  const piece = singlePiece(text);
  if (piece === undefined) return undefined;
  const subject = subjects.get(piece.id) ?? { piece, values: new Set<string>(), keys: null };
  for (const value of values) subject.values.add(value);
  subjects.set(piece.id, subject);
  return subject;
}

function toQuestion(template: Template, { piece, values, keys }: Subject): Question {
  const allowed = parameterOf(template, piece)?.allowedValues ?? [];
  const { id } = piece;
  const subject: QuestionSubject = { code: "value", of: piece.unknown };
  if (keys !== null && keys.length > 0)
    return { id, subject, answers: allowed.length > 0 ? common(allowed, keys) : keys };
  return { id, subject, answers: allowed.length > 0 ? [...new Set(allowed)] : [...values, anyOtherValue] };
}
