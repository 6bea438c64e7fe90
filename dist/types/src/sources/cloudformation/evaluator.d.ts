import type { Question } from "../../model/guard.ts";
import { type Text } from "../../model/text.ts";
import type { Certainty } from "../../model/value.ts";
import type { DocumentNode } from "../document/node.ts";
import { type Evaluation } from "./evaluation.ts";
import { type Template, type TemplateResource } from "./template.ts";
import { type Value } from "./value.ts";
/**
 * Evaluates the expressions of a template in one world, that is under given answers to its open questions.
 * It is made anew for each resource and each world: it remembers names and conditions, and collects what the result rests on.
 */
export declare class Evaluator implements Evaluation {
    #private;
    readonly template: Template;
    readonly questions: ReadonlyMap<string, Question>;
    readonly ask: (question: Question) => string | null;
    readonly assumptions: Set<string>;
    /** `ask` returns the answer to a question in this world, or null to leave questions open: then conditions can be `maybe`. */
    constructor(template: Template, questions: ReadonlyMap<string, Question>, ask: (question: Question) => string | null);
    assume(sentence: string): void;
    nested<T>(compute: () => T): T | undefined;
    evaluate(node: DocumentNode): Value;
    evaluateText(node: DocumentNode): Text;
    /** A property of a mapping: `absent` when nobody set it, open when something that is not visible may set it. */
    property(map: Value, path: string): Value;
    condition(name: string): Certainty;
    decide(text: Text, secrets?: "with secrets"): Text;
    variablesOf(resource: TemplateResource): ReadonlyMap<string, Text> | undefined;
    /** The properties of a resource as one value. */
    propertiesOf(resource: TemplateResource): Value;
}
