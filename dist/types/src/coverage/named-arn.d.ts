/**
 * ARNs that a policy names, whole or as a beginning, against the ARN patterns of the catalog.
 */
import { type Text } from "../model/text.ts";
import type { ChosenArn } from "../policy/types.ts";
/** Whether ARNs of the pattern can be, or begin with, a named ARN. */
export declare function fitsPattern(pattern: string, arn: ChosenArn): boolean;
/** The placeholders that a named ARN fixes. For a prefix: those that it passes through whole. */
export declare function bindingOf(pattern: string, arn: ChosenArn): Map<string, Text>;
/** The Region that an ARN names, or null. */
export declare function regionOfArn(arn: string): string | null;
