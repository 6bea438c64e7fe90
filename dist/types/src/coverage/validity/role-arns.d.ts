/** Conditions on `userIdentity.arn` that name a role as IAM does. */
import type { AdvancedEventSelector } from "../../model/selector.ts";
import type { Sink } from "../../model/sink.ts";
import { type FieldValue } from "./field-values.ts";
/** A value that is the ARN of a role. */
export interface RoleValue {
    readonly value: FieldValue;
    readonly message: string;
}
/**
 * Calls of a role are recorded with the ARN of its session, `arn:aws:sts::ACCOUNT:assumed-role/ROLE/SESSION` (CloudTrail user guide, "CloudTrail userIdentity element"), and AWS's own
 * example filters by the beginning of that. That no record carries the ARN of a role is our reading, so that this is told and decides nothing.
 */
export declare function roleValues(sink: Sink, selector: AdvancedEventSelector): RoleValue[];
