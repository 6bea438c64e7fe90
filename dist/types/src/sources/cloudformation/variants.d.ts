import type { Guard, Question } from "../../model/guard.ts";
import { Evaluator } from "./evaluator.ts";
import { type Template, type TemplateResource } from "./template.ts";
/** What is said of one thing in some worlds. */
export interface Guarded {
    readonly guard: Guard;
    readonly assumptions: readonly string[];
}
/** The variants of a resource, and why there is none when its condition holds in no world. */
export interface Variants<T> {
    readonly variants: readonly T[];
    readonly leftOut: {
        readonly condition: string;
        readonly assumptions: readonly string[];
    } | null;
}
/** What to make of a resource: a part without guard in one world, and the whole once its guard is known. */
export interface Builder<Part, Whole> {
    readonly build: (evaluator: Evaluator) => Part;
    readonly complete: (part: Part, guarded: Guarded) => Whole;
}
/**
 * Builds a model of a resource in each world that its condition and its properties distinguish.
 * Where too many conditions are open, there is one variant in which what depends on them is unknown.
 */
export declare function variantsOf<Part extends object, Whole>(template: Template, questions: ReadonlyMap<string, Question>, resource: TemplateResource, builder: Builder<Part, Whole>): Variants<Whole>;
