/**
 * What a selector says to an event, and the words for it.
 */
import type { Origin } from "../model/location.ts";
import type { Certainty, List, LocatedText } from "../model/value.ts";
/** What a selector can fail on, the most telling first: a selector for another type says nothing about the ARNs of this one. */
export declare const grounds: readonly ["eventCategory", "resources.type", "eventSource", "eventName", "resources.ARN", "readOnly", "other"];
export type Ground = (typeof grounds)[number];
/** Whether a selector takes an event, and the most telling thing that speaks against it. */
export interface Evaluation {
    readonly verdict: Certainty;
    readonly ground: Ground;
    /** Why it is not `yes`: "resources.type Equals AWS::S3::Object". Empty for `yes`. */
    readonly because: string;
    /** The value or selector to point at; null for `yes`. */
    readonly origin: Origin | null;
}
/** What needs no explanation. */
export declare const taken: Evaluation;
/** The part that decides a conjunction: one that says no, else one that is open; among several the one on the most telling ground. */
export declare function weakest(parts: readonly Evaluation[]): Evaluation;
/** Values in a sentence, the first of many. */
export declare function listValues(values: List<LocatedText>): string;
