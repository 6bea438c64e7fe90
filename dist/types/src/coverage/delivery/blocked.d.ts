/**
 * What surely keeps CloudTrail from delivering the log files of a trail, as far as the code around the trail tells.
 */
import type { Trail } from "../../model/sink.ts";
import type { ResourcePolicy } from "../../model/surroundings.ts";
import type { Setting } from "../../model/value.ts";
import { type PolicyAnswer } from "./evaluate.ts";
import { type DeliveryRequest } from "./request.ts";
/** One reason why nothing is delivered. */
export type Blocked = {
    readonly kind: "policy";
    readonly policy: ResourcePolicy;
    readonly refused: readonly Refused[];
}
/** The key has the policy that KMS gives a key for which nobody writes one. */
 | {
    readonly kind: "default-policy";
    readonly policy: ResourcePolicy;
    readonly request: DeliveryRequest;
} | {
    readonly kind: "key-disabled";
    readonly policy: ResourcePolicy;
    readonly enabled: Extract<Setting<boolean>, {
        readonly kind: "known";
    }>;
};
/** A request of CloudTrail that a policy refuses. */
export interface Refused {
    readonly request: DeliveryRequest;
    readonly answer: Exclude<PolicyAnswer, {
        readonly kind: "open";
    }>;
}
/**
 * What the policies of the run block of the deliveries of a trail. The trail and the policies are as the code has them, without what the run takes for granted about accounts.
 * A bucket or key whose policy the code does not show, or shows in part, blocks nothing.
 */
export declare function blockedDeliveries(trail: Trail, policies: readonly ResourcePolicy[]): readonly Blocked[];
