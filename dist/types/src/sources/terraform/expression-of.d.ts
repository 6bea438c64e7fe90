/** The expression of the configuration behind a value of a resource instance. */
import { type Expression } from "./configuration.ts";
import { type JsonPath } from "./json.ts";
import type { Subject } from "./model.ts";
/** Whether the configuration sets an attribute: `unclear` where blocks come from `dynamic`, which the configuration does not show. */
export type Configured = "yes" | "no" | "unclear";
/** Whether the configuration of the subject sets what a path leads to, of which the plan does not know the value. */
export declare function isConfigured(subject: Subject, path: JsonPath): Configured;
export type FoundExpression = {
    readonly kind: "expression";
    readonly expression: Expression;
    readonly path: JsonPath;
} | {
    readonly kind: "none" | "unclear";
};
/** The innermost expression of the configuration that gives the value a path leads to. */
export declare function expressionOf(subject: Subject, path: JsonPath): FoundExpression;
