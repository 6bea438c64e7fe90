import type { Text } from "../../model/text.ts";
import type { Comparison } from "../relation.ts";
interface Token {
    readonly accepts: (character: string) => boolean;
    /** How often: exactly once, or once and more, or any number of times. */
    readonly count: "one" | "some" | "any";
}
/** An ARN pattern, ready to be compared with values. */
export type ArnForm = readonly Token[];
/** The form of an ARN pattern in the notation of the catalog; `partition` is null where the partition is not known. */
export declare function arnForm(pattern: string, partition: string | null): ArnForm;
/** What every ARN looks like (AWS General Reference, "Amazon Resource Names"): the resource part may hold anything. */
export declare function anyArnForm(partition: string | null): ArnForm;
/** Whether some ARN of the form equals, starts with or ends with the value. */
export declare function mayMatchArn(comparison: Comparison, value: Text, form: ArnForm): boolean;
export {};
