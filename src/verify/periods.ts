/** Times of records: ISO 8601 in UTC, to the second, which are in the order of their texts. */
import { isoTime } from "../model/iso-time.ts";
import type { LoggedGroup, TimeWindow } from "./log-groups.ts";

/** In milliseconds. */
export const anHour = 3_600_000;

/** A time so many milliseconds later. */
export function later(time: string, milliseconds: number): string {
  return isoTime((Date.parse(time) + milliseconds) / 1000) ?? time;
}

/** From the first to the last of the records. */
export function periodOf(groups: readonly Pick<LoggedGroup, "first" | "last">[]): TimeWindow {
  let from: string | null = null;
  let to: string | null = null;
  for (const { first, last } of groups) {
    if (first !== null && (from === null || first < from)) from = first;
    if (last !== null && (to === null || last > to)) to = last;
  }
  return { from, to };
}
