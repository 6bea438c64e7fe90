import type { FormElement, ResourceType } from "../catalog/types.ts";
import { type Text } from "../model/text.ts";
import type { ChosenArn } from "./types.ts";
/** The pattern of types of which no document says what their ARNs look like. */
export declare const anyArn = "{arn...}";
/** The patterns of the ARNs that an element of an event form carries; none where it carries no ARN. */
export declare function arnPatterns(element: FormElement, type: ResourceType | undefined): readonly string[];
/**
 * Whether ARNs of the pattern can be, or begin with, a named ARN: the texts that it fixes for placeholders, or null.
 * A placeholder in which a beginning ends is not fixed.
 */
export declare function bindNamedArn(pattern: string, arn: ChosenArn): ReadonlyMap<string, Text> | null;
/** The Region that an ARN names, or null. */
export declare function regionOfArn(arn: string): string | null;
