import type { Origin } from "../../model/location.ts";
import type { ArnAdvice, DeadReason, ValueRole, WildcardAdvice } from "../../model/messages/value-message.ts";

/** Why a value matches no event, with the places that are part of it. */
export interface FoundReason {
  readonly because: DeadReason;
  readonly related: readonly { readonly role: ValueRole; readonly origin: Origin }[];
}

/** What values have in common that match nothing for one cause, and are mended alike: the reason without the value. */
export function causeOf(reason: DeadReason): readonly string[] {
  switch (reason.code) {
    case "impossible-arn":
      return [reason.code, reason.operator, ...causeOfArn(reason.advice)];
    case "asterisk-in-name":
      return [reason.code, ...remedyOf(reason.instead)];
    case "never-this-value":
    case "left-out-again":
    case "other-read-only":
    case "other-event-source":
      return [reason.code];
  }
}

function causeOfArn(advice: ArnAdvice): readonly string[] {
  switch (advice.code) {
    case "no-wildcards":
      return [advice.code, ...remedyOf(advice.instead)];
    case "arn-of-other-type":
      return [advice.code, advice.other];
    case "write-an-arn":
    case "correct-value":
      return [advice.code];
  }
}

/** What to write in the place of an asterisk, without the value. */
export function remedyOf(advice: WildcardAdvice): readonly string[] {
  switch (advice.code) {
    case "write-part":
      return [advice.code, advice.operator];
    case "remove-field-selector":
    case "write-whole-values":
    case "write-beginning-or-end":
      return [advice.code];
  }
}
