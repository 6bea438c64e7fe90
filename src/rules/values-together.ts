/**
 * Values of one selector that have one cause are told in one finding: it stands at the first of them, names the places
 * of others, and keeps its fingerprint when the list changes.
 */
import type { Origin } from "../model/location.ts";
import type { PlaceRole } from "../model/messages/finding-message.ts";
import type { AdvancedEventSelector } from "../model/selector.ts";
import { categoryOf, soleValue } from "../validation/reading.ts";
import type { RelatedOrigin } from "./types.ts";

/** More places than these nobody goes through: the count is in the message. */
const mostPlaces = 20;

/** The places of values beside the first, as many as are shown. */
export function placesOfOthers(others: readonly Origin[], role: PlaceRole): RelatedOrigin[] {
  return others.slice(0, mostPlaces).map((origin) => ({ role, origin }));
}

/**
 * What tells findings of one rule on one sink apart: the selector and the cause. A selector is known by its name, else
 * by what it is about, never by its position, which others change.
 */
export function subjectOfSelector(selector: AdvancedEventSelector, cause: readonly (string | null)[]): string {
  return subjectIn(selectorIdentity(selector), cause);
}

/** As `subjectOf`, in a basic selector, which has no name: in the data resources of a type, where it is about some. */
export function subjectOfBasic(type: string | null, cause: readonly (string | null)[]): string {
  return subjectIn(type ?? "", cause);
}

function subjectIn(selector: string, cause: readonly (string | null)[]): string {
  return [selector, ...cause].filter((part) => part !== null && part !== "").join(" ");
}

function selectorIdentity(selector: AdvancedEventSelector): string {
  if (selector.name !== null && selector.name !== "") return JSON.stringify(selector.name);
  return [categoryOf(selector), soleValue(selector, "resources.type")].map((found) => found?.value ?? "").join(" ");
}
