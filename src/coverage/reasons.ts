/**
 * Why a verdict is what it is, sink by sink, in sentences that operations with the same cause share.
 */
import { clauseOf } from "../wording/unknown-values.ts";
import type { Semantics } from "../catalog/semantics.ts";
import type { Origin } from "../model/location.ts";
import { display, unresolvedPieces, type Text } from "../model/text.ts";
import type { Certainty } from "../model/value.ts";
import { and } from "../model/certainty.ts";
import type { NumberedSelector } from "./contenders.ts";
import { grounds, type Evaluation } from "../selectors/evaluation.ts";
import type { TrailEvent } from "../selectors/event.ts";
import { openImportsOf } from "./open-imports.ts";
import type { ReachedSink } from "./reached.ts";
import { reachOf } from "./standing.ts";
import { describeGuard } from "../wording/questions.ts";

/** What one sink does with an event, and the place to point at. */
export interface SinkReason {
  readonly reached: ReachedSink;
  readonly verdict: Certainty;
  /** Of the selector that decides; null where no selector does. */
  readonly selector: number | null;
  readonly because: string;
  readonly origin: Origin;
}

/** Whether a sink records an event, by its selectors first, then by whether it records at all, for this Region and this account. */
export function explainSink(reached: ReachedSink, event: TrailEvent, semantics: Semantics): SinkReason {
  const { sink, selectors, standing } = reached.assessed;
  if (standing.refused)
    return {
      reached,
      verdict: "no",
      selector: null,
      because: standing.because ?? "AWS refuses it",
      origin: standing.origin ?? sink.origin,
    };
  const selected = closest(selectors.selectors, event);
  if (selected === null)
    return { reached, verdict: "no", selector: null, because: "it has no selectors", origin: sink.origin };
  if (selected.evaluation.verdict === "no") {
    return {
      reached,
      verdict: "no",
      selector: selected.index,
      because: selectorSentence(reached, selected),
      origin: selected.evaluation.origin ?? sink.origin,
    };
  }
  const base = { reached, selector: selected.index, origin: standing.origin ?? sink.origin };
  if (standing.counts === "no") return { ...base, verdict: "no", because: standing.because ?? "it records nothing" };
  const region = reachOf(sink, semantics)?.accepts(event.region, event.global) ?? "yes";
  if (region === "no")
    return { ...base, verdict: "no", because: outOfReach(reached, event), origin: regionOrigin(reached) };
  const open = [
    selected.evaluation.verdict === "maybe"
      ? `${selectorSentence(reached, selected)}${openImports(reached, selected)}`
      : null,
    standing.counts === "maybe" ? standing.because : null,
    region === "maybe" ? openRegion(reached, event) : null,
    reached.share === "maybe" ? reached.because : null,
    sink.guard.length > 0 ? `it exists only when ${describeGuard(sink.guard)}` : null,
  ].filter((reason) => reason !== null);
  const verdict = open.length > 0 ? "maybe" : and(selected.evaluation.verdict, standing.counts, region, reached.share);
  return { ...base, verdict, because: open.join("; "), origin: selected.evaluation.origin ?? base.origin };
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
function namesKin(evaluation: Evaluation, event: TrailEvent): boolean {
  const services = (event.resources ?? []).flatMap((element) =>
    element.type === null ? [] : [display(element.type).split("::").slice(0, 2).join("::")],
  );
  return services.some((service) => evaluation.because.includes(`${service}::`));
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

function selectorSentence(reached: ReachedSink, selected: Selected): string {
  if (selected.count <= 1 && reached.assessed.selectors.kind !== "advanced") return selected.evaluation.because;
  const name = selected.name === null ? "" : ` "${selected.name}"`;
  const which =
    selected.count <= 1
      ? `its selector${name}`
      : `selector ${String(selected.index + 1)} of ${String(selected.count)}${name}`;
  return `${which}: ${selected.evaluation.because}`;
}

function openImports({ assessed: { sink } }: ReachedSink, { index }: Selected): string {
  const open = openImportsOf(sink, index);
  return open.length === 0 ? "" : ` (${open.join("; ")})`;
}

function outOfReach(reached: ReachedSink, event: TrailEvent): string {
  const { sink } = reached.assessed;
  if (
    event.global &&
    sink.kind === "trail" &&
    sink.globalServiceEvents.kind === "known" &&
    !sink.globalServiceEvents.value
  )
    return "it leaves out global service events (IncludeGlobalServiceEvents is false)";
  return `it records its home Region${regionName(sink.region)} only (IsMultiRegionTrail is not true)`;
}

function regionOrigin({ assessed: { sink } }: ReachedSink): Origin {
  return sink.multiRegion.kind === "absent" ? sink.origin : sink.multiRegion.origin;
}

function openRegion(reached: ReachedSink, event: TrailEvent): string {
  const { sink } = reached.assessed;
  if (sink.multiRegion.kind === "unknown")
    return `it is unknown whether it records all Regions because ${clauseOf(sink.multiRegion.because, "true")}`;
  if (event.global) return "it is unknown whether it takes global service events";
  if (sink.multiRegion.kind === "absent" && sink.kind === "event-data-store")
    return "AWS does not say which Regions an event data store records when MultiRegionEnabled is left out";
  return `it records its home Region${regionName(sink.region)} only, and the Region of the event${regionName(event.region)} is not known to be the same: pass --region`;
}

function regionName(region: Text): string {
  return unresolvedPieces(region).length === 0 ? ` ${display(region)}` : "";
}
