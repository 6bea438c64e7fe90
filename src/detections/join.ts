/** One verdict of what becomes of all the events that a detection waits for. */
import type { DetectionReason } from "../model/reasons/detection-reason.ts";
import { dataKey } from "../model/reasons/key.ts";
import type { DetectionVerdict } from "./types.ts";
import type { WeighedEvents } from "./weighed-events.ts";

/** A verdict with the events that decide it, the one to show first in front. */
export interface Joined {
  readonly verdict: DetectionVerdict;
  readonly deciding: readonly WeighedEvents[];
}

/**
 * `never` only where no event can come. A gap is an event that the detection waits for and that surely does not come;
 * where the pattern is not known as a whole, none is.
 *
 * @param isWhole whether all of the pattern is known and understood
 */
export function joined(weighed: readonly WeighedEvents[], isWhole: boolean): Joined {
  const missing = weighed.filter(({ outcome }) => outcome === "missing");
  // A pattern that is not known as a whole accepts none but these either.
  if (weighed.length > 0 && missing.length === weighed.length) {
    const asked = missing.filter(({ isAsked }) => isAsked);
    return { verdict: "never", deciding: asked.length > 0 ? asked : missing };
  }
  const gaps = weighed.filter(({ outcome, isAsked }) => isAsked && (outcome === "missing" || outcome === "part"));
  const open = weighed.filter(({ outcome, isAsked }) => isAsked && outcome === "open");
  if (gaps.length > 0 && isWhole) return { verdict: "in-part", deciding: gaps };
  if (open.length > 0 || !isWhole) return { verdict: "undetermined", deciding: [...open, ...gaps] };
  const comes = weighed.some(({ outcome }) => outcome === "comes" || outcome === "part");
  return comes ? { verdict: "can-fire", deciding: [] } : { verdict: "undetermined", deciding: weighed };
}

/** The reasons of several kinds of events, those that say the same of other events as one. */
export function reasonsTogether(weighed: readonly WeighedEvents[]): DetectionReason[] {
  const found = new Map<string, DetectionReason>();
  for (const reason of weighed.flatMap(({ reasons }) => reasons)) {
    const { events = [], ...rest } = { events: undefined, ...reason };
    const key = dataKey(rest);
    const known = found.get(key);
    if (known === undefined) found.set(key, reason);
    else if ("events" in known) found.set(key, { ...known, events: [...known.events, ...events] });
  }
  return [...found.values()];
}
