/**
 * Why a verdict is what it is, sink by sink, as data that operations with the same cause share.
 */
import type { SelectorReason } from "../model/reasons/selector-reason.ts";
import type { RegionReason, SinkReason } from "../model/reasons/sink-reason.ts";
import type { Semantics } from "../catalog/semantics.ts";
import type { Origin } from "../model/location.ts";
import { display, knownString, type Text } from "../model/text.ts";
import type { Certainty } from "../model/value.ts";
import { and } from "../model/certainty.ts";
import type { NumberedSelector } from "./compiled-selectors.ts";
import { grounds, type Evaluation } from "../selectors/evaluation.ts";
import type { TrailEvent } from "../selectors/event.ts";
import { openImportsOf } from "./open-imports.ts";
import type { SinkInScope } from "./sinks-in-scope.ts";
import { reachOf } from "./recording-status.ts";
import { openInRule, outOfRule } from "./telemetry-rules.ts";

/** What one sink does with an event, and the place to point at. */
export interface SinkAnswer {
  readonly inScope: SinkInScope;
  readonly verdict: Certainty;
  /** Of the selector that decides; null where no selector does. */
  readonly selector: number | null;
  /** Why the verdict is not `yes`; empty for `yes`. */
  readonly reasons: readonly SinkReason[];
  readonly origin: Origin;
}

/**
 * Whether a sink records an event, by its selectors first, then by whether it records at all, for this Region and this
 * account.
 */
export function explainSink(inScope: SinkInScope, event: TrailEvent, semantics: Semantics): SinkAnswer {
  const { sink, selectors, status } = inScope.assessed;
  const nothing = { inScope, verdict: "no", selector: null } as const;
  if (status.refused) return { ...nothing, reasons: status.because, origin: status.origin ?? sink.origin };
  const selected = closest(selectors.selectors, event);
  if (selected === null) return { ...nothing, reasons: [{ code: "no-selectors" }], origin: sink.origin };
  const { evaluation } = selected;
  const base = { inScope, selector: selected.index, origin: status.origin ?? sink.origin };
  if (evaluation.verdict === "no")
    return { ...base, verdict: "no", reasons: ofSelector(inScope, selected), origin: evaluation.origin ?? sink.origin };
  if (status.counts === "no") return { ...base, verdict: "no", reasons: status.because };
  const region = reachOf(sink, semantics)?.accepts(event.region, event.global) ?? "yes";
  if (region === "no")
    return { ...base, verdict: "no", reasons: [outOfReach(inScope, event)], origin: regionOrigin(inScope) };
  const open = [
    ...(evaluation.verdict === "maybe" ? ofSelector(inScope, selected) : []),
    ...(status.counts === "maybe" ? status.because : []),
    ...(region === "maybe" ? [openRegion(inScope, event)] : []),
    ...(inScope.applies === "maybe" && inScope.because !== null ? [inScope.because] : []),
    ...(sink.guard.length > 0 ? [ofGuard(inScope)] : []),
  ];
  const verdict = open.length > 0 ? "maybe" : and(evaluation.verdict, status.counts, region, inScope.applies);
  return { ...base, verdict, reasons: open, origin: evaluation.origin ?? base.origin };
}

/**
 * A trail can have several variants: where they exist under every answer, it surely exists, and it is its settings that
 * depend on the answer.
 */
function ofGuard({ assessed: { sink, alwaysExists } }: SinkInScope): SinkReason {
  return { code: alwaysExists ? "variant-when" : "exists-only-when", guard: sink.guard };
}

interface Selected extends Omit<NumberedSelector, "evaluate"> {
  readonly evaluation: Evaluation;
  readonly count: number;
}

/** The selector that takes the event, else one that may, else the one that comes nearest to taking it. */
function closest(selectors: readonly NumberedSelector[], event: TrailEvent): Selected | null {
  const evaluated = selectors.map((selector) => ({
    ...selector,
    evaluation: selector.evaluate(event),
    count: selectors.length,
  }));
  const nearness = ({ evaluation }: Selected): number => rank(evaluation) + (namesKin(evaluation, event) ? 0.5 : 0);
  return evaluated.reduce<Selected | null>(
    (found, candidate) => (found === null || nearness(candidate) > nearness(found) ? candidate : found),
    null,
  );
}

/** Of two selectors for other types, the one for a type of the same service (`AWS::Timestream::…`) is nearer. */
function namesKin({ because }: Evaluation, event: TrailEvent): boolean {
  if (because === null) return false;
  const services = (event.resources ?? []).flatMap((element) =>
    element.type === null ? [] : [`${display(element.type).split("::").slice(0, 2).join("::")}::`],
  );
  const named = textsOf(because).map(display);
  return services.some((service) => named.some((text) => text.includes(service)));
}

/** The values that a reason names. */
function textsOf(reason: SelectorReason): readonly Text[] {
  switch (reason.code) {
    case "selector-condition":
      return reason.conditions.flatMap(({ values }) => values.first);
    case "data-resource-types":
      return reason.types.filter((type) => type !== null);
    case "data-resource-values":
      return reason.values?.first ?? [];
    case "data-resource-values-refused":
      return reason.values.first;
    case "field-twice":
      return textsOf(reason.of);
    case "field-without-operator":
    case "field-not-documented":
    case "more-conditions":
    case "record-without-resources":
    case "record-without-event-source":
    case "category-unknown":
    case "basic-selector-category":
    case "read-write-type":
    case "basic-setting-unknown":
    case "management-events-off":
    case "event-source-excluded":
    case "no-data-resources":
    case "selector-refused":
    case "selectors-unknown":
    case "default-selector":
    case "rule-without-selectors":
    case "category-not-in-rules":
    case "selector-undocumented-in-rules":
      return [];
  }
}

/** A selector that fails on a less telling ground came nearer to taking the event. */
function rank(evaluation: Evaluation): number {
  switch (evaluation.verdict) {
    case "yes":
      return 2 * grounds.length;
    case "maybe":
      return grounds.length + grounds.indexOf(evaluation.ground);
    case "no":
      return grounds.indexOf(evaluation.ground);
  }
}

function ofSelector({ assessed }: SinkInScope, { index, count, name, evaluation }: Selected): SinkReason[] {
  const { because, verdict } = evaluation;
  if (because === null) return [];
  const imports = verdict === "maybe" ? openImportsOf(assessed.sink, index) : [];
  return [{ code: "selector", selector: { index, count, name, kind: assessed.selectors.kind }, because, imports }];
}

function outOfReach({ assessed: { sink } }: SinkInScope, event: TrailEvent): RegionReason {
  if (sink.kind === "telemetry-rule") return outOfRule(sink);
  const leavesOutGlobal =
    sink.kind === "trail" && sink.globalServiceEvents.kind === "known" && !sink.globalServiceEvents.value;
  if (event.global === true && leavesOutGlobal) return { code: "global-events-left-out" };
  return { code: "home-region-only", home: nameOf(sink.region) };
}

function regionOrigin({ assessed: { sink } }: SinkInScope): Origin {
  return sink.multiRegion.kind === "absent" ? sink.origin : sink.multiRegion.origin;
}

function openRegion({ assessed: { sink } }: SinkInScope, event: TrailEvent): RegionReason {
  const ofRule = sink.kind === "telemetry-rule" ? openInRule(sink, event) : undefined;
  if (ofRule !== undefined) return ofRule;
  if (sink.multiRegion.kind === "unknown") return { code: "multi-region-unknown", because: sink.multiRegion.because };
  if (event.global !== false) return { code: "global-events-unknown" };
  if (sink.multiRegion.kind === "absent" && sink.kind === "event-data-store")
    return { code: "store-region-undocumented" };
  return { code: "event-region-unknown", home: nameOf(sink.region), region: nameOf(event.region) };
}

function nameOf(region: Text): string | null {
  return knownString(region) ?? null;
}
