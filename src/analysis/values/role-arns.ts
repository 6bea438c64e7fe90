/** Conditions on `userIdentity.arn` that name a role as IAM does. */
import type { AdvancedEventSelector } from "../../model/selector.ts";
import type { Sink } from "../../model/sink.ts";
import { display } from "../../model/text.ts";
import { selects } from "../../validation/emptiness.ts";
import { fieldValues, type FieldValue } from "../../validation/field-values.ts";
import { quoted, spelled } from "../../validation/wording.ts";

/** A value that is the ARN of a role. */
export interface RoleValue {
  readonly value: FieldValue;
  readonly message: string;
}

const roleArn = /^(arn:[^:]*):iam::([^:]*):role\/(?:[^*]*\/)?([^/*]+)$/;

/**
 * Calls of a role are recorded with the ARN of its session, `arn:aws:sts::ACCOUNT:assumed-role/ROLE/SESSION` (CloudTrail user guide, "CloudTrail userIdentity element"), and AWS's own
 * example filters by the beginning of that. That no record carries the ARN of a role is our reading, so that this is told and decides nothing.
 */
export function roleValues(sink: Sink, selector: AdvancedEventSelector): RoleValue[] {
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
    const instead = selects(value.operator) ? "StartsWith" : "NotStartsWith";
    const effect = selects(value.operator)
      ? "takes no call that the role makes"
      : "leaves out no call that the role makes";
    return [
      {
        value,
        message:
          `${spelled(sink.dialect, value.operator)} ${quoted(value.located.text)} most likely ${effect}: "userIdentity.arn" of such calls is the ARN of the session, not that of the role. ` +
          `AWS does not document that the ARN of a role never stands there. Write ${spelled(sink.dialect, instead)} with ${quoted(`${start}:sts::${account}:assumed-role/${role}/`)}.`,
      },
    ];
  });
}
