import type { Question } from "../../model/guard.ts";
import { type Text, type Unresolved } from "../../model/text.ts";
import type { Certainty } from "../../model/value.ts";
import type { DocumentNode } from "../document/node.ts";
import { type Evaluation } from "./evaluation.ts";
import { type Template, type TemplateResource } from "./template.ts";
import { type Value } from "./value.ts";
/** What the evaluators of a stack, of those around it and of those nested in it share. */
interface Shared {
    readonly assumptions: Set<string>;
    readonly evaluators: Map<Template, Evaluator>;
    /** Calls inside each other, across stacks. */
    depth: number;
}
/**
 * Evaluates the expressions of a template in one world, that is under given answers to its open questions.
 * It is made anew for each resource and each world: it remembers names and conditions, and collects what the result rests on.
 * Parameters of nested stacks and outputs of nested stacks are evaluated in the same world, by evaluators of their own.
 */
export declare class Evaluator implements Evaluation {
    #private;
    readonly template: Template;
    readonly questions: ReadonlyMap<string, Question>;
    readonly ask: (question: Question) => string | null;
    /** `ask` returns the answer to a question in this world, or null to leave questions open: then conditions can be `maybe`. */
    constructor(template: Template, questions: ReadonlyMap<string, Question>, ask: (question: Question) => string | null, shared?: Shared);
    get assumptions(): ReadonlySet<string>;
    assume(sentence: string): void;
    /** The evaluator of another stack of the family, in the same world. */
    of(template: Template): Evaluator;
    given(parameter: string): Value | null;
    output(stack: string, name: string): Value | null;
    nested<T>(compute: () => T): T | undefined;
    evaluate(node: DocumentNode): Value;
    evaluateText(node: DocumentNode): Text;
    property(map: Value, path: string): Value;
    condition(name: string): Certainty;
    decide(text: Text, secrets?: "with secrets"): Text;
    settle(text: Text, secrets?: "with secrets"): Text;
    settleValue(value: Value): Value;
    /** The question about the value of a piece, whenever it is asked. */
    questionAbout(piece: Unresolved): Question | undefined;
    variablesOf(resource: TemplateResource): ReadonlyMap<string, Text> | undefined;
    propertiesOf(resource: TemplateResource): Value;
}
export {};
