/** Variants of one sink: what they answer alike is told once, what they answer differently with when it holds. */
import type { Guard } from "../model/guard.ts";
import { groupBy, groupsOf } from "../model/group-by.ts";
import { dataKey } from "../model/reasons/key.ts";
import type { Reason } from "../model/reasons/reason.ts";
import { guardsAgainst } from "../model/worlds.ts";
import type { SinkAnswer } from "./reasons.ts";

/** What a sink does with an event, and under which answers to what the code leaves open; empty: under all. */
export interface VariantAnswer extends SinkAnswer {
  readonly when: Guard;
}

/** Answers of sinks, those of variants that say the same put together. */
export function variantAnswers(answers: readonly SinkAnswer[]): VariantAnswer[] {
  return groupsOf(answers, idOf).flatMap((variants) =>
    [...groupBy(variants, ({ reasons }) => dataKey(reasons)).values()].flatMap((alike) => toldOf(alike, variants)),
  );
}

function toldOf(alike: readonly SinkAnswer[], variants: readonly SinkAnswer[]): VariantAnswer[] {
  if (alike.some(saysWhen)) return alike.map((answer) => ({ ...answer, when: [] }));
  const others = variants.filter((variant) => !alike.includes(variant));
  return guardsAgainst(alike.map(guardOf), others.map(guardOf)).flatMap((when, index) => {
    const answer = alike[index];
    return answer === undefined ? [] : [{ ...answer, when }];
  });
}

function saysWhen({ reasons }: SinkAnswer): boolean {
  return reasons.some(({ code }) => code === "exists-only-when" || code === "variant-when");
}

/** The sinks of which no variant records the event. */
export function surelyNot(answers: readonly SinkAnswer[]): ReadonlySet<string> {
  const groups = groupBy(answers, idOf);
  return new Set([...groups].flatMap(([id, group]) => (group.every(({ verdict }) => verdict === "no") ? [id] : [])));
}

/** An answer as a reason of a verdict. */
export function reasonOf({ inScope, reasons, when }: VariantAnswer, touchesOthers: boolean): SinkAnswerReason {
  return { code: "sink", sink: inScope.assessed.sink.id, when, reasons, touchesOthers };
}

type SinkAnswerReason = Extract<Reason, { readonly code: "sink" }>;

function idOf({ inScope }: SinkAnswer): string {
  return inScope.assessed.sink.id;
}

function guardOf({ inScope }: SinkAnswer): Guard {
  return inScope.assessed.sink.guard;
}
