/** Conditions on `userIdentity.arn` that name a role as IAM does. */
import type { AdvancedEventSelector } from "../../model/selector.ts";
import { display } from "../../model/text.ts";
import { fieldValues, type FieldValue } from "../../validation/field-values.ts";

/** A value that is the ARN of a role, with the beginning of the ARNs of its sessions. */
export interface RoleValue {
  readonly value: FieldValue;
  readonly sessions: string;
}

const roleArn = /^(arn:[^:]*):iam::([^:]*):role\/(?:[^*]*\/)?([^/*]+)$/;

/**
 * Calls of a role are recorded with the ARN of its session, `arn:aws:sts::ACCOUNT:assumed-role/ROLE/SESSION`
 * (CloudTrail user guide, "CloudTrail userIdentity element"), and AWS's own
 * example filters by the beginning of that. That no record carries the ARN of a role is our reading, so that this is
 * told and decides nothing.
 */
export function roleValues(selector: AdvancedEventSelector): RoleValue[] {
  return fieldValues(selector).flatMap((value): RoleValue[] => {
    const [, start, account, role] = roleArn.exec(display(value.located.text)) ?? [];
    if (
      value.field !== "userIdentity.arn" ||
      start === undefined ||
      account === undefined ||
      role === undefined ||
      value.operator.endsWith("EndsWith")
    )
      return [];
    return [{ value, sessions: `${start}:sts::${account}:assumed-role/${role}/` }];
  });
}
