/**
 * A sink as the decision procedure sees it: one compiled selector for each box of its selectors.
 */
import type { UnresolvedValue } from "../model/reasons/unknown-value.ts";
import type { Semantics } from "../catalog/semantics.ts";
import { knownString } from "../model/text.ts";
import type { Origin } from "../model/location.ts";
import type { AdvancedEventSelector } from "../model/selector.ts";
import type { Sink } from "../model/sink.ts";
import type { Certainty, List } from "../model/value.ts";
import { and } from "../model/certainty.ts";
import { anything, boxesOfBasic, boxOfAdvanced, managementEvents, type Box, type TestMaker } from "./box.ts";
import type { CompiledSelector } from "./compiled-selector.ts";
import { advancedEvaluator } from "../selectors/evaluate.ts";
import { evaluateBasic } from "../selectors/evaluate-basic.ts";
import { evaluatorOf, type Evaluator } from "../selectors/evaluation.ts";
import { doubtsOfSelectors, unsureBox, unsureEvaluator } from "./refused-selectors.ts";
import { reachOf, type RecordingStatus } from "./recording-status.ts";
import { categoryNotInRules } from "./telemetry-rules.ts";

/** One selector of a sink, or what stands in for selectors where there are none. */
export interface NumberedSelector extends Evaluator {
  /** 0-based position in the sink's list; 0 for the default selector. */
  readonly index: number;
  readonly name: string | null;
  readonly origin: Origin;
  readonly boxes: readonly Box[];
}

/** What kind of selectors a sink has. */
export type SelectorKind = "default" | "basic" | "advanced" | "unknown";

export interface SinkSelectors {
  readonly kind: SelectorKind;
  readonly selectors: readonly NumberedSelector[];
}

/**
 * The selectors of a sink; a sink without any has CloudTrail's default: all management events and nothing else.
 * @param tests who makes their tests; left out: they share none with the selectors of other sinks
 */
export function selectorsOf(sink: Sink, semantics: Semantics, tests?: TestMaker): SinkSelectors {
  const written = selectorsAsWritten(sink, semantics, tests);
  const { mayDiffer } = sink;
  if (mayDiffer === undefined) return written;
  const other = openSelector(written.selectors.length, "more", mayDiffer, sink.origin);
  return { ...written, selectors: [...written.selectors, other] };
}

function selectorsAsWritten(sink: Sink, semantics: Semantics, tests?: TestMaker): SinkSelectors {
  const advanced = sink.advancedEventSelectors;
  const basic = sink.kind === "trail" ? sink.eventSelectors : { kind: "absent" as const };
  if (advanced.kind === "unknown") return unknownSelectors(advanced.because, advanced.origin);
  if (advanced.kind === "known" && isFilled(advanced.value)) {
    const doubts = doubtsOfSelectors(sink, semantics);
    const known = advanced.value.items.map((selector, index): NumberedSelector => {
      const notTaken = sink.kind === "telemetry-rule" ? categoryNotInRules(selector, semantics) : undefined;
      if (notTaken !== undefined) return takingNothing(index, selector, notTaken);
      const doubt = doubts.get(selector);
      const box = boxOfAdvanced(selector, tests);
      const evaluator = advancedEvaluator(selector);
      return {
        index,
        name: selector.name,
        origin: selector.origin,
        boxes: [doubt === undefined ? box : unsureBox(box)],
        ...(doubt === undefined ? evaluator : unsureEvaluator(evaluator, doubt, sink)),
      };
    });
    return withMore("advanced", known, advanced.value.more?.unknown ?? null, advanced.origin);
  }
  if (sink.kind === "telemetry-rule") return { kind: "unknown", selectors: [undocumentedSelectors(sink.origin)] };
  if (basic.kind === "unknown") return unknownSelectors(basic.because, basic.origin);
  if (basic.kind === "known" && isFilled(basic.value)) {
    const types = semantics.basicEventSelectors.dataResourceTypes;
    const partition = knownString(sink.scope.partition) ?? "aws";
    const known = basic.value.items.map((selector, index): NumberedSelector => ({
      index,
      name: null,
      origin: selector.origin,
      boxes: boxesOfBasic(selector, types, partition, tests),
      ...evaluatorOf((event) => evaluateBasic(selector, event, types, partition)),
    }));
    return withMore("basic", known, basic.value.more?.unknown ?? null, basic.origin);
  }
  return { kind: "default", selectors: [defaultSelector(sink.origin)] };
}

/** An empty list is no selector at all: it is what the CDK writes for a trail without selectors. */
function isFilled(list: List<unknown>): boolean {
  return list.items.length > 0 || list.more !== null;
}

function withMore(
  kind: "basic" | "advanced",
  known: readonly NumberedSelector[],
  more: UnresolvedValue | null,
  origin: Origin,
): SinkSelectors {
  if (more === null) return { kind, selectors: known };
  return {
    kind: known.length === 0 ? "unknown" : kind,
    selectors: [...known, openSelector(known.length, "more", more, origin)],
  };
}

function unknownSelectors(because: UnresolvedValue, origin: Origin): SinkSelectors {
  return { kind: "unknown", selectors: [openSelector(0, "all", because, origin)] };
}

function openSelector(index: number, why: "all" | "more", because: UnresolvedValue, origin: Origin): NumberedSelector {
  return {
    index,
    name: null,
    origin,
    boxes: [anything],
    ...evaluatorOf(() => ({
      verdict: "maybe",
      ground: "other",
      because: { code: "selectors-unknown", why, because },
      origin,
    })),
  };
}

/** A selector of a telemetry rule for a category that no rule records. */
function takingNothing(index: number, { name, origin }: AdvancedEventSelector, category: string): NumberedSelector {
  return {
    index,
    name,
    origin,
    boxes: [],
    ...evaluatorOf(() => ({
      verdict: "no",
      ground: "eventCategory",
      because: { code: "category-not-in-rules", category },
      origin,
    })),
  };
}

function undocumentedSelectors(origin: Origin): NumberedSelector {
  return {
    index: 0,
    name: null,
    origin,
    boxes: [anything],
    ...evaluatorOf(() => ({
      verdict: "maybe",
      ground: "other",
      because: { code: "rule-without-selectors" },
      origin,
    })),
  };
}

function defaultSelector(origin: Origin): NumberedSelector {
  return {
    index: 0,
    name: null,
    origin,
    boxes: [managementEvents],
    ...evaluatorOf((event) => {
      const category = event.fields.get("eventCategory");
      const name = category === undefined ? undefined : knownString(category);
      if (name === "Management") return { verdict: "yes", ground: "other", because: null, origin: null };
      return {
        verdict: name === undefined ? "maybe" : "no",
        ground: "eventCategory",
        because: { code: "default-selector" },
        origin,
      };
    }),
  };
}

/**
 * The compiled selectors of one sink. `applies` says how sure it is that the sink records for the account in question.
 */
export function compiledSelectorsOf(
  sink: Sink,
  selectors: SinkSelectors,
  status: RecordingStatus,
  applies: Certainty,
  semantics: Semantics,
): CompiledSelector[] {
  const sure = and(status.counts, applies);
  if (sure === "no") return [];
  const reach = reachOf(sink, semantics);
  return selectors.selectors.flatMap((selector) =>
    selector.boxes.map((box): CompiledSelector => ({ box, reach, status: sure })),
  );
}
