import type { Origin } from "../../../model/location.ts";
import { beyondLimit } from "./remarks.ts";
import { identity, openTerraformPiece, openTerraformValue, valueKey, type TerraformValue } from "./value.ts";

/** The result of a call that is too big to be made: it is open and no error, which `try` would pass over. */
export function tooMany(name: string, most: number, given: readonly TerraformValue[], origin: Origin): TerraformValue {
  const amount = `more than ${String(most)} values`;
  const message = `This call of ${name} takes or makes ${amount}, so its result is not computed.`;
  return openTerraformValue(
    beyondLimit(
      identity(name, ...given.map(valueKey)),
      { code: "call-too-big", function: name, limit: most },
      { message, origin },
    ),
    origin,
  );
}

/** The result of a call that Terraform makes and this reader does not: open, and no error either. */
export function notEvaluated(name: string, given: readonly TerraformValue[], origin: Origin): TerraformValue {
  return openTerraformValue(
    openTerraformPiece(identity(name, ...given.map(valueKey)), { code: "call-not-evaluated", function: name }),
    origin,
  );
}
