import type { Origin } from "../../../model/location.ts";
import type { Conditions } from "./operators.ts";
import type { Value } from "./value.ts";

/** A function of evaluated arguments; undefined where they are too open, or not what it takes. */
export type TerraformFunction = (values: readonly Value[], origin: Origin, conditions: Conditions) => Value | undefined;
