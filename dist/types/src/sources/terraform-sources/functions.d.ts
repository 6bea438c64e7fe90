/** The functions of Terraform's language. Those that are not evaluated, and those whose arguments are too open, give an open value with a reason. */
import type { Origin } from "../../model/location.ts";
import type { HiddenValues } from "./hidden-values.ts";
import type { Conditions } from "./operators.ts";
import { type Value } from "./value.ts";
export interface Call {
    readonly name: string;
    readonly arguments: readonly (() => Value)[];
    readonly origin: Origin;
    readonly conditions: Conditions;
    readonly hidden: HiddenValues;
}
/** A function of evaluated arguments; undefined where they are too open, or not what it takes. */
export type TerraformFunction = (values: readonly Value[], origin: Origin, conditions: Conditions) => Value | undefined;
/** Calls a function. */
export declare function callFunction(call: Call): Value;
