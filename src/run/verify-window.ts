/** The time that a run of `verify` is about. */
import { isoTime } from "../model/iso-time.ts";
import type { TimeWindow } from "../verify/log-groups.ts";

/** Days begin at midnight UTC, and `until` a day is until its end. A text says what is wrong. */
export function windowOf({ since, until }: { readonly since?: string; readonly until?: string }): TimeWindow | string {
  const from = since === undefined ? null : timeOf(since);
  const to = until === undefined ? null : timeOf(until, 1);
  if (from === undefined || to === undefined)
    return `--${from === undefined ? "since" : "until"}: expected a day such as 2026-11-01, or a time such as 2026-11-01T12:00:00Z.`;
  return from !== null && to !== null && from >= to ? "--since must be earlier than --until." : { from, to };
}

/** @param days what is added where only a day is named */
function timeOf(text: string, days = 0): string | undefined {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text);
  if (!isDay && !/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?Z$/.test(text)) return undefined;
  const milliseconds = Date.parse(isDay ? `${text}T00:00:00Z` : text);
  return isoTime((milliseconds + (isDay ? days * 86_400_000 : 0)) / 1000);
}
