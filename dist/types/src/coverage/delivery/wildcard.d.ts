import { type Text } from "../../model/text.ts";
import type { Certainty } from "../../model/value.ts";
/**
 * Whether a text matches a pattern of a policy, in which `*` stands for any characters and `?` for one (IAM user guide, "IAM JSON policy elements: Resource").
 * `yes` and `no` hold for whatever the open pieces turn out to be.
 */
export declare function matchesWildcards(subject: Text, pattern: Text): Certainty;
/** Whether a text is another, in which `*` is a character like any other. */
export declare function isSame(subject: Text, pattern: Text): Certainty;
/** The ARN without regard to its partition, which code often leaves open and which no two things that are deployed together differ in. */
export declare function inAnyPartition(text: Text): Text;
/** The text with these pieces taken to be one segment of an ARN, such as the name of a bucket that is a parameter. */
export declare function asSegments(text: Text, ids: ReadonlySet<string>): Text;
