import { type Text } from "../../model/text.ts";
import type { DocumentNode } from "../document/node.ts";
import { type Evaluation } from "./evaluation.ts";
import { type Value } from "./value.ts";
type IntrinsicFunction = (evaluation: Evaluation, argument: DocumentNode) => Value;
/** The functions of the template language outside of conditions, by the name of their long form. */
export declare const intrinsicFunctions: ReadonlyMap<string, IntrinsicFunction>;
/** The arguments of a function that takes a list, or `undefined` when it was called otherwise. */
export declare function argumentsOf(argument: DocumentNode): readonly DocumentNode[] | undefined;
/** A value where a string is expected. */
export declare function textOf(evaluation: Evaluation, value: Value, at: {
    readonly place: () => string;
}): Text;
export {};
