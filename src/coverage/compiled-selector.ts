/** A selector as searches ask it, and under which reading they do. */
import type { Text } from "../model/text.ts";
import type { Certainty } from "../model/value.ts";
import { and } from "../model/certainty.ts";
import type { Box } from "./box.ts";

/** A box together with the reach of its sink. */
export interface CompiledSelector {
  readonly box: Box;
  /** Which Regions the sink records; null: every one, with global service events. */
  readonly reach: RegionTest | null;
  /** `maybe` when it is open whether the sink records at all. */
  readonly status: Certainty;
}

export interface RegionTest {
  /** The same for tests that say the same. */
  readonly key: string;
  /** @param global null: the event may be a global service event or not */
  readonly accepts: (region: Text, global: boolean | null) => Certainty;
  readonly regions: readonly Text[];
}

/** `must`: recorded under every reading and for every value of what is open. `may`: under some. */
export type Interpretation = "must" | "may";

/** Whether the sink of a selector records at all, under the reading. */
export function statusSuffices(selector: CompiledSelector, reading: Interpretation): boolean {
  return suffices(and(selector.status, selector.box.status), reading);
}

/** Whether an answer is enough under the reading. */
export function suffices(certainty: Certainty, reading: Interpretation): boolean {
  return reading === "must" ? certainty === "yes" : certainty !== "no";
}
