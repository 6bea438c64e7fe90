import type { Semantics } from "../catalog/semantics.ts";
import { dialectOf } from "../model/dialects/index.ts";
import type { Sink } from "../model/sink.ts";
import { rejectedAdvancedSelectors } from "./advanced-selectors.ts";
import { rejectedBasicSelectors } from "./basic-selectors.ts";
import { rejectedDuplicates } from "./duplicates.ts";
import { rejectedEventDataStore } from "./event-data-store.ts";
import { rejectedInsights } from "./insights.ts";
import type { Rejection } from "./rejection.ts";
import { rejectedTrail } from "./trail.ts";
import { rejectedProperties } from "./unknown-properties.ts";

/**
 * Everything in a sink that AWS surely refuses when it is deployed; empty for a sink of a live account, which AWS has
 * accepted: what is refused elsewhere is only open there (`src/coverage/refused-selectors.ts`).
 * What the input leaves open is never refused. A sink with a rejection records nothing.
 */
export function rejections(sink: Sink, semantics: Semantics): Rejection[] {
  if (dialectOf(sink).deployedBy === "nothing") return [];
  // What AWS takes of a telemetry rule is hardly documented: what is refused elsewhere is only open there too.
  if (sink.kind === "telemetry-rule") return rejectedProperties(sink);
  const own = sink.kind === "trail" ? rejectedTrailParts(sink, semantics) : rejectedEventDataStore(sink, semantics);
  return [
    ...rejectedProperties(sink),
    ...own,
    ...rejectedAdvancedSelectors(sink, semantics),
    ...rejectedDuplicates(sink),
  ];
}

function rejectedTrailParts(trail: Extract<Sink, { kind: "trail" }>, semantics: Semantics): Rejection[] {
  return [
    ...rejectedTrail(trail, semantics),
    ...rejectedInsights(trail, semantics),
    ...rejectedBasicSelectors(trail, semantics),
  ];
}
