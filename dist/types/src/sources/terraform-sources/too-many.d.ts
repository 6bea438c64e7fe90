import type { Origin } from "../../model/location.ts";
import { type Value } from "./value.ts";
/** The result of a call that is too big to be made: it is open and no error, which `try` would pass over. */
export declare function tooMany(name: string, most: number, given: readonly Value[], origin: Origin): Value;
/** The result of a call that Terraform makes and this reader does not: open, and no error either. */
export declare function notEvaluated(name: string, given: readonly Value[], origin: Origin): Value;
