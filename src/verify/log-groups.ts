/** Records put together that nobody here tells apart: neither a selector nor a policy. */
import type { ConfigurationChanges } from "../catalog/semantics.ts";
import type { RecordKeys } from "../coverage/record-keys.ts";
import type { RecordView } from "../model/record.ts";
import type { CloudTrailRecord } from "../sources/records/types.ts";
import { EventIds } from "./event-ids.ts";

/** Records of one key. */
export interface LoggedGroup {
  /** One of them, which stands for all. */
  readonly record: RecordView;
  readonly records: number;
  /** Told apart by their ids. */
  readonly events: number;
  readonly bytes: number;
  readonly first: string | null;
  readonly last: string | null;
  /** The id of one of them. */
  readonly example: string | null;
  /** The first of them, to ask whether other logs have them too. */
  readonly samples: readonly EventSample[];
}

export interface EventSample {
  readonly id: string;
  readonly time: string;
}

/** A call that changes what a sink records. */
export interface ConfigurationChange {
  readonly eventName: string;
  readonly time: string;
  readonly accountId: string | null;
  /** Name or ARN of the trail or store; null where the call names none. */
  readonly named: string | null;
}

type Growing = { -readonly [Key in keyof LoggedGroup]: LoggedGroup[Key] };

/** Times of records, `2026-11-01T00:00:00Z`; null: no bound. `to` itself is outside. */
export interface TimeWindow {
  readonly from: string | null;
  readonly to: string | null;
}

/** More groups are not kept: the records behind are counted. */
const mostGroups = 200_000;

/** Takes records, and keeps groups of them. */
export class LogGroups {
  readonly groups = new Map<string, Growing>();
  readonly changes: ConfigurationChange[] = [];
  records = 0;
  /** Records that no group was kept for. */
  left = 0;
  readonly #keys: RecordKeys;
  readonly #window: TimeWindow;
  readonly #changes: ConfigurationChanges;
  readonly #ids = new EventIds();
  readonly #mostSamples: number;

  /** @param mostSamples how many events of a group are kept by themselves */
  constructor(keys: RecordKeys, window: TimeWindow, changes: ConfigurationChanges, mostSamples = 0) {
    this.#keys = keys;
    this.#window = window;
    this.#changes = changes;
    this.#mostSamples = mostSamples;
  }

  /** A record; outside of the window it does not count. */
  add({ source, record, facts }: CloudTrailRecord): void {
    const { time, bytes, named, summed } = facts;
    const first = summed?.first ?? time;
    const last = summed?.last ?? time;
    if (!isWithin(this.#window, last) || !isWithin(this.#window, first)) return;
    const records = summed?.records ?? 1;
    this.records += records;
    if (time !== null && this.#isChange(record))
      this.changes.push({ eventName: record.eventName, time, accountId: record.recipientAccountId ?? null, named });
    const isNew = record.eventID === undefined || this.#ids.add(record.eventID);
    const group = this.#groupOf(record, source);
    if (group === null) {
      this.left += records;
      return;
    }
    group.records += records;
    group.events += summed?.events ?? (isNew ? 1 : 0);
    if (isNew || summed !== null) group.bytes += summed === null ? bytes : (summed.bytes ?? 0);
    if (first !== null && (group.first === null || first < group.first)) group.first = first;
    if (last !== null && (group.last === null || last > group.last)) group.last = last;
    if (group.samples.length < this.#mostSamples && record.eventID !== undefined && time !== null)
      (group.samples as EventSample[]).push({ id: record.eventID, time });
  }

  #groupOf(record: RecordView, source: string): Growing | null {
    const key = this.#keys.keyOf(record) ?? source;
    const known = this.groups.get(key);
    if (known !== undefined) return known;
    if (this.groups.size >= mostGroups) return null;
    const example = record.eventID ?? null;
    const made: Growing = { record, records: 0, events: 0, bytes: 0, first: null, last: null, example, samples: [] };
    this.groups.set(key, made);
    return made;
  }

  #isChange({ eventSource, eventName, errorCode }: RecordView): boolean {
    const { eventSource: source, eventNames } = this.#changes;
    return eventSource === source && errorCode === undefined && eventNames.includes(eventName);
  }
}

/** A record without a time is within every window. */
export function isWithin({ from, to }: TimeWindow, time: string | null): boolean {
  return time === null || ((from === null || time >= from) && (to === null || time < to));
}
