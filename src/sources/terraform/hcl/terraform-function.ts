import type { Origin } from "../../../model/location.ts";
import type { Conditions } from "./operators.ts";
import type { TerraformValue } from "./value.ts";

/** A function of evaluated arguments; undefined where they are too open, or not what it takes. */
export type TerraformFunction = (
  values: readonly TerraformValue[],
  origin: Origin,
  conditions: Conditions,
) => TerraformValue | undefined;
