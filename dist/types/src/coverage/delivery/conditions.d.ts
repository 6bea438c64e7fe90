/**
 * Conditions of statements (IAM user guide, "IAM JSON policy elements: Condition operators"), for the keys that requests of CloudTrail are known to carry.
 */
import type { PolicyValue } from "../../model/surroundings.ts";
import type { Certainty } from "../../model/value.ts";
import type { DeliveryRequest } from "./request.ts";
/** A condition that surely does not hold. */
export interface FailedCondition {
    readonly key: string;
    readonly expected: string;
    readonly found: string;
}
/** Whether all conditions of a statement hold; `failed`: one that does not. */
export declare function conditionsHold(condition: PolicyValue | undefined, request: DeliveryRequest): {
    readonly holds: Certainty;
    readonly failed: FailedCondition | null;
};
