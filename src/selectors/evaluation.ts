/**
 * What a selector says to an event, and the words for it.
 */
import { nounOf } from "../wording/unknown-values.ts";
import type { Origin } from "../model/location.ts";
import { display } from "../model/text.ts";
import type { Certainty, List, LocatedText } from "../model/value.ts";

/** What a selector can fail on, the most telling first: a selector for another type says nothing about the ARNs of this one. */
export const grounds = [
  "eventCategory",
  "resources.type",
  "eventSource",
  "eventName",
  "resources.ARN",
  "readOnly",
  "other",
] as const;
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
export const taken: Evaluation = { verdict: "yes", ground: "other", because: "", origin: null };

/** The part that decides a conjunction: one that says no, else one that is open; among several the one on the most telling ground. */
export function weakest(parts: readonly Evaluation[]): Evaluation {
  return mostTelling(parts, "no") ?? mostTelling(parts, "maybe") ?? taken;
}

function mostTelling(parts: readonly Evaluation[], verdict: Certainty): Evaluation | undefined {
  const same = parts.filter((part) => part.verdict === verdict);
  return same.sort((a, b) => grounds.indexOf(a.ground) - grounds.indexOf(b.ground))[0];
}

/** Values in a sentence, the first of many. */
export function listValues(values: List<LocatedText>): string {
  const shown = values.items.slice(0, 3).map((value) => display(value.text));
  if (values.items.length > 3) shown.push(`${String(values.items.length - 3)} more`);
  if (values.more !== null) shown.push(nounOf(values.more.unknown));
  return shown.join(" or ");
}
