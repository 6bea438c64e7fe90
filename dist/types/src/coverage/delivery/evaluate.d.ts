import { type Statement } from "./document.ts";
import type { DeliveryRequest } from "./request.ts";
/** The answer of a policy. `blocked`: surely. `open`: allowed, or not known to be refused. */
export type PolicyAnswer = {
    readonly kind: "open";
} | {
    readonly kind: "denied";
    readonly statement: Statement;
}
/** `nearest`: the statement that allows nearly this request, and what about it is different. */
 | {
    readonly kind: "not-allowed";
    readonly nearest: {
        readonly statement: Statement;
        readonly difference: string;
    } | null;
};
/** Holds a request against all statements of a policy. */
export declare function evaluatePolicy(statements: readonly Statement[], request: DeliveryRequest): PolicyAnswer;
