/** Type constraints of variables: values become what the constraint says, with the defaults of optional attributes. */
import type { Expression } from "./syntax.ts";
import { type Value } from "./value.ts";
/** Gives a default its value: it is written as an expression without references. */
type Evaluate = (expression: Expression) => Value;
/** The value as a variable of this type holds it. What does not fit stays as it is: Terraform would refuse it. */
export declare function converted(value: Value, type: Expression | undefined, evaluate: Evaluate): Value;
/** Each value once. */
export declare function withoutRepetitions(items: readonly Value[]): Value[];
export {};
