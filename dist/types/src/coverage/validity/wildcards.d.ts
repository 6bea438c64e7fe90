import { type Operator } from "../../model/selector.ts";
import type { Sink } from "../../model/sink.ts";
import { type Text } from "../../model/text.ts";
/** Whether the known part of a text holds a `*`, which people take for a wildcard. */
export declare function holdsAsterisk(text: Text): boolean;
/** What to write in the place of a value with wildcards, with the operators that AWS allows for the field. */
export declare function wildcardAdvice(language: Sink["language"], operator: Operator, text: Text, allowed?: readonly Operator[]): string;
