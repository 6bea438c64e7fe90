/**
 * What a selector says to an event.
 */
import type { Origin } from "../model/location.ts";
import type { ListedValues, SelectorReason } from "../model/reasons/selector-reason.ts";
import type { Certainty, List, LocatedText } from "../model/value.ts";
import type { TrailEvent } from "./event.ts";

/**
 * What a selector can fail on, the most telling first: a selector for another type says nothing about the ARNs of this
 * one.
 */
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
  /** Why it is not `yes`; null for `yes`. */
  readonly because: SelectorReason | null;
  /** The value or selector to point at; null for `yes`. */
  readonly origin: Origin | null;
}

/** A selector that events are held against. */
export interface Evaluator {
  readonly evaluate: (event: TrailEvent) => Evaluation;
  /** Whether the verdict is not `no`: as `evaluate`, without the reasons. */
  readonly mayTake: (event: TrailEvent) => boolean;
}

/** The evaluator of a selector for which reasons cost nothing. */
export function evaluatorOf(evaluate: Evaluator["evaluate"]): Evaluator {
  return { evaluate, mayTake: (event) => evaluate(event).verdict !== "no" };
}

/** What needs no explanation. */
export const taken: Evaluation = { verdict: "yes", ground: "other", because: null, origin: null };

/**
 * The part that decides a conjunction: one that says no, else one that is open; among several the one on the most
 * telling ground.
 */
export function weakest(parts: readonly Evaluation[]): Evaluation {
  return mostTelling(parts, "no") ?? mostTelling(parts, "maybe") ?? taken;
}

function mostTelling(parts: readonly Evaluation[], verdict: Certainty): Evaluation | undefined {
  const same = parts.filter((part) => part.verdict === verdict);
  return same.sort((a, b) => grounds.indexOf(a.ground) - grounds.indexOf(b.ground))[0];
}

/** More values than these are counted. */
const mostValues = 3;

/** What a reason says of the values of a list. */
export function listedValues({ items, more }: List<LocatedText>): ListedValues {
  return {
    first: items.slice(0, mostValues).map(({ text }) => text),
    more: Math.max(0, items.length - mostValues),
    unknown: more?.unknown ?? null,
  };
}
