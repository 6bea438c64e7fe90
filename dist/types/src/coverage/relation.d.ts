import { type Text, type TextPart, type Unresolved } from "../model/text.ts";
import type { Certainty } from "../model/value.ts";
/**
 * The three comparisons that event selectors make (`Equals`, `StartsWith`, `EndsWith` of the CloudTrail API), over texts that may be open in places.
 * `yes` and `no` hold for every value of the open pieces; comparisons are case-sensitive and `*` is a character like any other
 * (AWS API reference, AdvancedFieldSelector: selectors do not support wildcards).
 */
export type Comparison = "equals" | "starts-with" | "ends-with";
/** Whether the value of an event, `subject`, equals, starts with or ends with the value of a selector, `pattern`. */
export declare function compare(comparison: Comparison, subject: Text, pattern: Text): Certainty;
/** The resource part of an ARN, the sixth segment, where it is wholly known and nothing comes after it; else null. */
export declare function resourcePart(text: Text): string | null;
/** Whether two texts surely differ within what both begin with: the first difference stands between two literals. */
export declare function beginDifferently(a: Text, b: Text): boolean;
/** Whether an open piece can hold one UTF-16 code unit, or another open piece or a part of it. */
export declare function canHold(piece: Unresolved, token: TextPart): boolean;
