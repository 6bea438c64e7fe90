/** Evaluates the expressions of a configuration, as far as its sources tell. */
import type { Origin } from "../../model/location.ts";
import type { HiddenValues } from "./hidden-values.ts";
import type { ModuleInstance } from "./module-instance.ts";
import { type Conditions } from "./operators.ts";
import { type ReachedLimit, type Remarks } from "./remarks.ts";
import type { Body, Expression } from "./syntax.ts";
import { type Value } from "./value.ts";
/** Where an expression stands: in which module, and inside which loops. */
export interface Scope {
    readonly instance: ModuleInstance;
    /** `each`, `count`, iterators of dynamic blocks, names of `for`. */
    readonly names: ReadonlyMap<string, Value>;
}
/** What names of the outermost level stand for. */
export interface References {
    readonly variable: (instance: ModuleInstance, name: string, origin: Origin) => Value;
    readonly local: (instance: ModuleInstance, name: string, origin: Origin) => Value;
    readonly module: (instance: ModuleInstance, name: string, origin: Origin) => Value;
    readonly resource: (instance: ModuleInstance, mode: "managed" | "data", type: string, name: string, origin: Origin) => Value;
}
/** How many expressions may still be evaluated: loops in loops would never end. */
export interface Budget {
    left: number;
    /** Where it was used up. */
    limit?: ReachedLimit;
}
export declare class Evaluator {
    #private;
    readonly conditions: Conditions;
    readonly remarks: Remarks;
    constructor(references: References, conditions: Conditions, budget: Budget, { remarks, hidden }: {
        readonly remarks: Remarks;
        readonly hidden: HiddenValues;
    });
    evaluate(expression: Expression, scope: Scope): Value;
    /** A body as an object: nested blocks are lists of objects under their type, `dynamic` blocks among them. */
    body(body: Body, scope: Scope, origin: Origin): Value;
    /** What a body says of one argument or type of nested blocks; undefined where it says nothing. */
    member(body: Body, name: string, scope: Scope): Value | undefined;
}
