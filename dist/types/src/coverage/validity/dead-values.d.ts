import { type FieldValue, type Reason, type ValueContext } from "./field-values.ts";
export interface DeadValue extends FieldValue {
    readonly reason: Reason;
}
/** What was found in one selector. */
export interface DeadValues {
    readonly dead: readonly DeadValue[];
    /** A field of which no value can be matched: the whole selector matches nothing. */
    readonly deadField: string | null;
}
/**
 * The values of a selector that match no event, for every value of what the input leaves open.
 * Looked for once for all rules that ask.
 */
export declare function deadValues(context: ValueContext): DeadValues;
