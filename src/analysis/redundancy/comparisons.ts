/**
 * How much comparing selectors with each other may take.
 *
 * The measure is what is asked for: each value of a selector is to be held against each value of the other selectors of
 * its sink. It hangs on what the input says alone, so that which sinks are looked into does not depend on the order in
 * which they were read, on what is remembered of earlier ones or on how quickly answers are found.
 */
import type { Sink } from "../../model/sink.ts";
import type { StepBudget } from "../../selectors/work.ts";
import { compareText } from "../../model/compare-text.ts";
import { settingItemsOf } from "../../validation/reading.ts";
import { valuesOfAdvanced, valuesOfBasic, type ComparedSelector } from "./selectors-of.ts";

/**
 * Comparisons for one run: fifty trails that list as many values as AWS allows, or thousands with some. With the steps
 * that each may take this ends within a minute or two, whatever somebody writes.
 */
export const comparisonsPerRun = 12_000_000;

/** Steps (`work.ts`) that a comparison may take. Hardly one takes any: see `plain-event.ts`. */
const stepsPerComparison = 8;

/** Steps that every selector may take, since few values in many fields can be entangled. */
const stepsAtLeast = 20_000;

/** What may go into the questions of one kind about a selector. It depends on its sink alone. */
export function budgetOf(selector: ComparedSelector, selectors: readonly ComparedSelector[]): StepBudget {
  const total = selectors.reduce((sum, { values }) => sum + values, 0);
  return { left: stepsAtLeast + stepsPerComparison * selector.values * (total - selector.values) };
}

/** The sinks of a run whose selectors are compared with each other, and those that are left. */
export interface SinksToCompare {
  readonly compared: ReadonlySet<Sink>;
  /** By their ids. */
  readonly left: readonly Sink[];
}

/** Those that ask for the least come first, so that one that asks for a lot takes nothing from others. */
export function sinksToCompare(sinks: readonly Sink[], allowed: number): SinksToCompare {
  const asked = sinks
    .map((sink) => ({ sink, comparisons: comparisonsAsked(sink) }))
    .sort((a, b) => a.comparisons - b.comparisons || compareText(a.sink.id, b.sink.id));
  let sum = 0;
  const compared = asked.filter(({ comparisons }) => (sum += comparisons) <= allowed).map(({ sink }) => sink);
  const left = asked.slice(compared.length).map(({ sink }) => sink);
  return { compared: new Set(compared), left: left.sort((a, b) => compareText(a.id, b.id)) };
}

/** None for a sink of one selector, which has nothing to be compared with. */
function comparisonsAsked(sink: Sink): number {
  const advanced = settingItemsOf(sink.advancedEventSelectors).map(valuesOfAdvanced);
  const basic = sink.kind === "trail" ? settingItemsOf(sink.eventSelectors).map(valuesOfBasic) : [];
  const values = advanced.length > 0 ? advanced : basic;
  if (values.length < 2) return 0;
  const total = values.reduce((sum, count) => sum + count, 0);
  const least = stepsAtLeast / stepsPerComparison;
  return values.reduce((sum, count) => sum + least + count * (total - count), 0);
}
