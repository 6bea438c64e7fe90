/**
 * Selectors of which no document says what they match, because AWS refuses them where they are deployed: those of a
 * live account, which has accepted them unless a person has written the snapshot, and those that AWS may refuse, for
 * all that is known. Of telemetry rules, those beyond what documents show. They never make anything covered.
 */
import type { Semantics } from "../catalog/semantics.ts";
import { and } from "../model/certainty.ts";
import { dialectOf } from "../model/dialects/index.ts";
import type { Sink } from "../model/sink.ts";
import type { Evaluation, Evaluator } from "../selectors/evaluation.ts";
import { rejectedAdvancedSelectors } from "../validation/advanced-selectors.ts";
import { lackedByOneCategory } from "../validation/fields.ts";
import { settingItemsOf } from "../validation/reading.ts";
import type { Rejection } from "../validation/rejection.ts";
import type { Box } from "./box.ts";

/** The first thing that speaks against each selector of a sink. */
export function doubtsOfSelectors(sink: Sink, semantics: Semantics): ReadonlyMap<Rejection["selector"], Rejection> {
  const doubts = new Map<Rejection["selector"], Rejection>();
  const isRule = sink.kind === "telemetry-rule";
  const isOpen = isRule || dialectOf(sink).deployedBy === "nothing";
  for (const rejection of isOpen ? rejectedAdvancedSelectors(sink, semantics) : [])
    if (rejection.selector !== undefined && !doubts.has(rejection.selector) && (isRule || !isPlainAnyway(rejection)))
      doubts.set(rejection.selector, rejection);
  for (const selector of settingItemsOf(sink.advancedEventSelectors)) {
    const [lacking] = lackedByOneCategory({ sink, semantics, selector });
    if (lacking !== undefined && !doubts.has(selector)) doubts.set(selector, lacking);
  }
  return doubts;
}

/**
 * Which fields, operators and values AWS takes for a category grows with time, and a condition more says what it says:
 * only without what a category requires nobody can say what a selector matches.
 */
function isPlainAnyway({ says }: Rejection): boolean {
  const requires = ["eventCategory", "resources.type"];
  return (
    (says.code === "field-not-allowed" ||
      says.code === "operator-not-allowed" ||
      says.code === "operator-selects" ||
      says.code === "field-value-not-allowed") &&
    !requires.includes(says.field)
  );
}

/** The evaluator of a selector with such a doubt: it takes nothing for sure. */
export function unsureEvaluator(evaluator: Evaluator, { says, origin }: Rejection, { kind }: Sink): Evaluator {
  const code = kind === "telemetry-rule" ? "selector-undocumented-in-rules" : "selector-refused";
  const doubt: Evaluation = {
    verdict: "maybe",
    ground: "other",
    because: { code, refusal: says },
    origin,
  };
  return {
    ...evaluator,
    evaluate: (event) => {
      const found = evaluator.evaluate(event);
      return found.verdict === "yes" ? doubt : found;
    },
  };
}

/** The box of such a selector. */
export function unsureBox(box: Box): Box {
  return { ...box, status: and(box.status, "maybe") };
}
