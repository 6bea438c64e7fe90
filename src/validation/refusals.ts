import type { Semantics } from "../catalog/semantics.ts";
import { dialectOf } from "../model/dialects/index.ts";
import type { Sink } from "../model/sink.ts";
import { refusedAdvancedSelectors } from "./advanced-selectors.ts";
import { refusedBasicSelectors } from "./basic-selectors.ts";
import { refusedDuplicates } from "./duplicates.ts";
import { refusedEventDataStore } from "./event-data-store.ts";
import { refusedInsights } from "./insights.ts";
import type { Refusal } from "./refusal.ts";
import { refusedTrail } from "./trail.ts";
import { refusedProperties } from "./unknown-properties.ts";

/**
 * Everything in a sink that AWS surely refuses when it is deployed; empty for a sink of a live account, which AWS has
 * accepted.
 * What the input leaves open is never refused. A sink with a refusal records nothing.
 */
export function refusals(sink: Sink, semantics: Semantics): Refusal[] {
  if (dialectOf(sink).deployedBy === "nothing") return [];
  const own = sink.kind === "trail" ? refusedTrailParts(sink, semantics) : refusedEventDataStore(sink, semantics);
  return [...refusedProperties(sink), ...own, ...refusedAdvancedSelectors(sink, semantics), ...refusedDuplicates(sink)];
}

function refusedTrailParts(trail: Extract<Sink, { kind: "trail" }>, semantics: Semantics): Refusal[] {
  return [
    ...refusedTrail(trail, semantics),
    ...refusedInsights(trail, semantics),
    ...refusedBasicSelectors(trail, semantics),
  ];
}
