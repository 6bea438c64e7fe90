import type { Question } from "../../model/guard.ts";
import { knownString, type Text, type Unresolved } from "../../model/text.ts";
import type { DocumentNode } from "../document/node.ts";
import { anyOtherValue, singlePiece } from "./conditions.ts";
import { Evaluator } from "./evaluator.ts";
import { intrinsicOf } from "./intrinsic.ts";
import { parameterOf, type Template } from "./template.ts";

interface Subject {
  readonly piece: Unresolved;
  readonly values: Set<string>;
  /** The keys of a mapping that the piece chooses from: any other value fails the deployment, as all conditions are evaluated first. */
  keys: readonly string[] | null;
}

/**
 * The questions about the values of open pieces that the conditions of a template raise, by the id of the piece.
 * A piece is asked about when `Fn::Equals` compares it with literals, or when it is a key of a mapping in a condition.
 * Its answers are the keys, or the allowed values of the parameter, or else the literals and "any other value": they are the same wherever the piece is used.
 */
export function questionsOf(template: Template): ReadonlyMap<string, Question> {
  const subjects = new Map<string, Subject>();
  const evaluator = new Evaluator(template, new Map(), () => null);
  const pending: DocumentNode[] = [...template.conditions.values()];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const call = intrinsicOf(node);
    if (call?.name === "Fn::Equals" && call.argument.kind === "sequence") compare(evaluator, call.argument.items, subjects);
    if (call?.name === "Fn::FindInMap" && call.argument.kind === "sequence") keysOfMap(evaluator, call.argument.items, subjects);
    pending.push(...children(call?.argument ?? node));
  }
  // A hidden value is known: conditions are decided by it.
  const open = [...subjects.values()].filter(({ piece }) => (parameterOf(template, piece)?.hidden ?? null) === null);
  return new Map(open.map((subject) => [subject.piece.id, toQuestion(template, subject)]));
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

function compare(evaluator: Evaluator, operands: readonly DocumentNode[], subjects: Map<string, Subject>): void {
  const [a, b] = operands.map((operand) => evaluator.evaluateText(operand));
  if (a === undefined || b === undefined) return;
  for (const [text, other] of [[a, b], [b, a]] as const) {
    const value = knownString(other);
    if (value !== undefined) add(subjects, text, [value]);
  }
}

function keysOfMap(evaluator: Evaluator, [name, first, , options]: readonly DocumentNode[], subjects: Map<string, Subject>): void {
  if (name === undefined || first === undefined || options !== undefined) return;
  const mapName = knownString(evaluator.evaluateText(name));
  const map = mapName === undefined ? undefined : evaluator.template.mappings?.get(mapName)?.value;
  if (map?.kind !== "map") return;
  const keys = map.entries.map(({ key }) => key);
  const subject = add(subjects, evaluator.evaluateText(first), []);
  if (subject !== undefined) subject.keys = common(subject.keys, keys);
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
  const { id, description } = piece;
  if (keys !== null && keys.length > 0) return { id, description, answers: allowed.length > 0 ? common(allowed, keys) : keys };
  return { id, description, answers: allowed.length > 0 ? [...new Set(allowed)] : [...values, anyOtherValue] };
}
