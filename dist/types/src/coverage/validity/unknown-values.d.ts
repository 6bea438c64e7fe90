import { type ValueContext } from "./field-values.ts";
import type { Origin } from "../../model/location.ts";
export interface UnknownValue {
    readonly message: string;
    readonly origin: Origin;
}
/** The unknown names and values of one selector. */
export declare function unknownValues(context: ValueContext): UnknownValue[];
