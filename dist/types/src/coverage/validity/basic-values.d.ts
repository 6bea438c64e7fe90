/** Values of `DataResources` in basic event selectors. */
import type { BasicDataResourceType } from "../../catalog/semantics.ts";
import { type Text } from "../../model/text.ts";
import type { Certainty } from "../../model/value.ts";
/** A regular expression for any partition, where a pattern says `{partition}`. */
export declare const partitionSource = "aws(?:-[a-z]+)*";
/**
 * The text with an example for each open piece of which the form is known, such as `us-east-1` for a Region;
 * `undefined` where a piece can hold anything.
 */
export declare function sampleOf(text: Text): string | undefined;
/** Whether the value stands for all resources of the type. */
export declare function standsForAll(type: BasicDataResourceType, text: Text): Certainty;
/** The values that stand for all resources of the type, in the partition that a value names; in `aws` where it names none. */
export declare function valuesForAll(type: BasicDataResourceType, text: Text): string[];
