import { isPlainObject } from "../../model/plain-object.ts";
import { gunzipSync } from "node:zlib";
import type { Location, Origin } from "../../model/location.ts";
import type { Notification } from "../../model/notification.ts";
import type { DocumentPath } from "../../model/usage-error.ts";
import { decodeText } from "../files/read-text.ts";
import { jsonLocator, locatedMistake } from "../text/json-file.ts";
import type { CloudTrailRecord } from "./types.ts";
import { viewRecord } from "./view.ts";

export interface RecordsReading {
  /** In input order. */
  readonly records: readonly CloudTrailRecord[];
  /** What could not be read, each at its place; the result is then incomplete. */
  readonly notifications: readonly Notification[];
}

/** A gzipped file may grow to this size. */
const maximumBytes = 512 * 1024 * 1024;

/**
 * Reads CloudTrail records: a log file `{"Records": […]}`, one record, a list of records, NDJSON, an EventBridge event
 * (`detail`),
 * or the answer of LookupEvents, each plain or gzipped. In NDJSON every line may be any of these. An entry that is no
 * record does not hide the others.
 *
 * @param uri for messages and for `source`
 * @param limit of the size after unpacking
 */
export function readRecords(uri: string, bytes: Uint8Array, limit: number = maximumBytes): RecordsReading {
  const unpacked = unpack(bytes, limit);
  if (typeof unpacked === "string") return unreadable(uri, unpacked);
  const text = decodeText(unpacked);
  if (text === null) return unreadable(uri, "it is not text but binary data");
  if (text.trim() === "") return unreadable(uri, "it is empty");
  const collector = new Collector(uri);
  const whole = parse(text);
  if (whole !== undefined) readWhole(uri, text, whole.value, collector);
  else if (looksLikeLines(text)) readLines(uri, text, collector);
  else {
    const { message, location } = locatedMistake(uri, text);
    collector.unusable(`${message}. ${expected}`, location);
  }
  return { records: collector.records, notifications: collector.notifications };
}

function unpack(bytes: Uint8Array, limit: number): Uint8Array | string {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: limit });
  } catch (error) {
    const tooBig = error instanceof RangeError;
    return tooBig
      ? `unpacked it has more than ${String(Math.floor(limit / (1024 * 1024)))} MB`
      : `it cannot be unpacked (${error instanceof Error ? error.message : String(error)})`;
  }
}

function unreadable(uri: string, reason: string): RecordsReading {
  const location: Location = { uri, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  return {
    records: [],
    notifications: [
      { level: "error", message: `${uri} cannot be read: ${reason}. ${expected}`, location, incomplete: true },
    ],
  };
}

const expected =
  'Expected CloudTrail records: {"Records": […]}, one record, one a line, an EventBridge event or an answer of LookupEvents.';

function readWhole(uri: string, text: string, value: unknown, collector: Collector): void {
  const locate = jsonLocator(uri, text);
  collector.document(value, (path) => ({ locate: () => locate(path) }));
}

/** NDJSON: one of the first lines is an object on its own. */
function looksLikeLines(text: string): boolean {
  const lines = text.trim().split("\n", 3);
  return lines.length > 1 && lines.some((line) => isPlainObject(parse(line)?.value));
}

function readLines(uri: string, text: string, collector: Collector): void {
  text.split("\n").forEach((line, index) => {
    const content = line.trim();
    if (content === "") return;
    const startLine = index + 1;
    const startColumn = line.indexOf(content) + 1;
    const locate = (): Location => ({
      uri,
      startLine,
      startColumn,
      endLine: startLine,
      endColumn: startColumn + content.length,
    });
    const parsed = parse(content);
    if (parsed !== undefined) {
      collector.document(parsed.value, () => ({ locate }));
      return;
    }
    const mistake = locatedMistake(uri, content);
    const columns = {
      startColumn: startColumn + mistake.location.startColumn - 1,
      endColumn: startColumn + mistake.location.endColumn - 1,
    };
    collector.wrongEntry(mistake.message, { locate: () => ({ ...locate(), ...columns }) });
  });
}

type OriginOf = (path: DocumentPath) => Origin;

/** Gathers records and complaints over the documents of one input, numbering the entries. */
class Collector {
  readonly records: CloudTrailRecord[] = [];
  readonly notifications: Notification[] = [];
  readonly #uri: string;
  #count = 0;

  constructor(uri: string) {
    this.#uri = uri;
  }

  /** A JSON value that holds one record or many. */
  document(value: unknown, originOf: OriginOf): void {
    const content = contentOf(value);
    switch (content.kind) {
      case "other":
        this.wrongEntry(`${content.found}. ${expected}`, originOf([]));
        return;
      case "records":
        for (const { value: record, path } of content.entries) this.#record(record, path, originOf);
        return;
      case "looked-up":
        for (const { value: event, path } of content.entries) this.#lookedUp(event, path, originOf);
    }
  }

  /** An entry that is no record; it keeps its number. */
  wrongEntry(message: string, origin: Origin): void {
    this.#count++;
    this.unusable(`${this.#uri}#${String(this.#count)}: ${message}`, origin.locate());
  }

  unusable(message: string, location: Location): void {
    this.notifications.push({ level: "error", message, location, incomplete: true });
  }

  #record(value: unknown, path: DocumentPath, originOf: OriginOf, inside = false): void {
    const reading = viewRecord(value);
    if (reading.kind === "mistake") {
      this.wrongEntry(reading.mistake.message, originOf(inside ? path : [...path, ...reading.mistake.path]));
      return;
    }
    this.#count++;
    if (reading.kind === "not-chosen") {
      const message = `${this.#uri}#${String(this.#count)}: ${reading.because}`;
      this.notifications.push({ level: "note", message, location: originOf(path).locate(), incomplete: false });
      return;
    }
    this.records.push({ source: `${this.#uri}#${String(this.#count)}`, record: reading.view, origin: originOf(path) });
  }

  /** AWS API: `Event` of LookupEvents, which holds the record as a text. */
  #lookedUp(value: unknown, path: DocumentPath, originOf: OriginOf): void {
    const text = isPlainObject(value) ? value.CloudTrailEvent : undefined;
    if (typeof text !== "string") {
      this.wrongEntry("the event holds no CloudTrailEvent, which is the record", originOf(path));
      return;
    }
    const at = [...path, "CloudTrailEvent"];
    const parsed = parse(text);
    if (parsed !== undefined) this.#record(parsed.value, at, originOf, true);
    else this.wrongEntry(`CloudTrailEvent: ${locatedMistake(this.#uri, text).message}`, originOf(at));
  }
}

interface Entry {
  readonly value: unknown;
  readonly path: DocumentPath;
}

type Content =
  | { readonly kind: "records"; readonly entries: readonly Entry[] }
  | { readonly kind: "looked-up"; readonly entries: readonly Entry[] }
  | { readonly kind: "other"; readonly found: string };

function contentOf(value: unknown): Content {
  if (Array.isArray(value)) return { kind: "records", entries: entriesOf(value, []) };
  if (!isPlainObject(value)) return { kind: "other", found: "found a JSON value that is no object" };
  if (Array.isArray(value.Records)) return { kind: "records", entries: entriesOf(value.Records, ["Records"]) };
  if (Array.isArray(value.Events)) return { kind: "looked-up", entries: entriesOf(value.Events, ["Events"]) };
  if (typeof value.CloudTrailEvent === "string") return { kind: "looked-up", entries: [{ value, path: [] }] };
  if (value["detail-type"] !== undefined || isPlainObject(value.detail))
    return { kind: "records", entries: [{ value: value.detail, path: ["detail"] }] };
  if (value.digestS3Object !== undefined)
    return { kind: "other", found: "found a digest file, which proves log files genuine but holds no records" };
  return { kind: "records", entries: [{ value, path: [] }] };
}

function entriesOf(values: readonly unknown[], path: DocumentPath): Entry[] {
  return values.map((value, index) => ({ value, path: [...path, index] }));
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
