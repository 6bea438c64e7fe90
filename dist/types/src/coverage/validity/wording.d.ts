import type { Sink } from "../../model/sink.ts";
import { type Text } from "../../model/text.ts";
/** How the language of a sink spells a property of the CloudTrail API: `NotStartsWith` is `not_starts_with` in Terraform. */
export declare function spelled(language: Sink["language"], property: string): string;
/** What people call the sink: "trail" or "event data store". */
export declare function sinkNoun(kind: Sink["kind"]): string;
/** A value in quotation marks, shortened when it is too long to read. */
export declare function quoted(value: Text | string): string;
/** `a`, `a or b`, `a, b or c`. */
export declare function listed(items: readonly string[], conjunction?: "or" | "and"): string;
/** `1 value`, `2 values`. */
export declare function counted(count: number, noun: string): string;
/** The word for a count with its article where one reads better: "only X" for one item, "X or Y" for several. */
export declare function allowedValues(values: readonly string[]): string;
