import type { Question } from "../../../model/guard.ts";
import type { Text, Unresolved } from "../../../model/text.ts";
import type { Certainty } from "../../../model/value.ts";
import type { DocumentNode } from "../../text/node.ts";
import { idOf, type Template, type TemplateResource } from "../template/template.ts";
import type { OpenPiece, Value } from "./value.ts";

/** What the functions of the template language need of the evaluator that calls them. */
export interface Evaluation {
  readonly template: Template;
  /** The questions whose subject is the value of a piece, by the piece's id. */
  readonly questions: ReadonlyMap<string, Question>;
  readonly evaluate: (node: DocumentNode) => Value;
  /** The value as one string; what is no string becomes an open piece. */
  readonly evaluateText: (node: DocumentNode) => Text;
  /** The properties of a resource as one value. */
  readonly propertiesOf: (resource: TemplateResource) => Value;
  /** A property of a mapping, or one further down with dots between: `absent` when nobody set it, open when something that is not visible may set it. */
  readonly property: (map: Value, path: string) => Value;
  /** What the parent stack, or somebody who deploys this one, gives for a parameter; null where nobody gives anything. */
  readonly given: (parameter: string) => Value | null;
  /** An output of a nested stack whose template was read, else null. */
  readonly output: (stack: string, name: string) => Value | null;
  /** Whether the condition with this name holds; `maybe` only where questions are not answered one by one. */
  readonly condition: (name: string) => Certainty;
  /** The question about the value of a piece, whenever it is asked. */
  readonly questionAbout: (piece: Unresolved) => Question | undefined;
  /** The answer to a question in the world under evaluation, or null where it stays open. */
  readonly ask: (question: Question) => string | null;
  /** Runs a part of an evaluation that can contain itself; `undefined` when it is nested deeper than any real template. */
  readonly nested: <T>(compute: () => T) => T | undefined;
  /** Notes what the result rests on. */
  readonly assume: (sentence: string) => void;
  /**
   * The text with the answers of this world put for pieces: for what decides something (keys of mappings, truth values), not for what is compared as text,
   * where a piece must stay the piece that other resources share. `secrets`: also hidden values, for results that do not show them.
   */
  readonly decide: (text: Text, secrets?: "with secrets") => Text;
  /** The same with the answers to questions that are asked on demand, for settings: whoever asks makes a variant for each answer. */
  readonly settle: (text: Text, secrets?: "with secrets") => Text;
  /** A value with the same put in. */
  readonly settleValue: (value: Value) => Value;
  /** The texts behind the placeholders of the resource's patterns, with `arn` and `name`; `undefined` for types nobody knows. */
  readonly variablesOf: (resource: TemplateResource) => ReadonlyMap<string, Text> | undefined;
}

/** A piece for the result of a function that only AWS can compute. */
export function opaque(evaluation: Evaluation, functionName: string, node: DocumentNode): OpenPiece {
  return {
    id: idOf(evaluation.template, `${node.place()}:${functionName}`),
    kind: "anything",
    description: `the result of ${functionName}`,
    because: `it depends on the result of ${functionName}, which is known only when the stack is deployed`,
    option: null,
  };
}
