/**
 * What the pieces of an input hold: records as they are, or in what other services wrap around them.
 */
import { gunzipSync } from "node:zlib";
import { isPlainObject } from "../../model/plain-object.ts";
import type { Location } from "../../model/location.ts";
import type { FieldThatRowsLack } from "../../model/record.ts";
import type { Notification } from "../../model/notification.ts";
import type { DocumentPath } from "../../model/usage-error.ts";
import { jsonLocator, locatedMistake } from "../text/json-file.ts";
import { containers, type PieceForm } from "./pieces.ts";
import { locationAt, locationFrom, type TextPlace } from "./place.ts";
import { timesOf } from "./record-times.ts";
import { isRow, recordOfRow, type Row } from "./rows.ts";
import type { CloudTrailRecord, SummedRecords } from "./types.ts";
import { viewRecord } from "./view.ts";

/** What is expected, for whoever named something else. */
export const expected =
  'Expected CloudTrail records: {"Records": […]}, one record, one a line, an EventBridge event or an answer of LookupEvents.';

/** More complaints about one input are counted. */
const mostNotifications = 1000;
/** What CloudWatch Logs sends at a time has at most 6 MB. */
const mostUnpacked = 64 * 1024 * 1024;

type LocationOf = (path: DocumentPath) => Location;

/** Gathers records and complaints of one input, and numbers the entries. */
export class Entries {
  /** In input order; taken by whoever has pushed. */
  records: CloudTrailRecord[] = [];
  readonly #notifications: Notification[] = [];
  readonly #uri: string;
  #count = 0;
  #untold = 0;
  #untoldErrors = false;
  /** The text that is read, and its value: that is mostly the record itself. */
  #piece: { readonly bytes: number; readonly json: unknown } = { bytes: 0, json: undefined };

  constructor(uri: string) {
    this.#uri = uri;
  }

  /** What could not be read, each at its place. */
  get notifications(): readonly Notification[] {
    if (this.#untold === 0) return this.#notifications;
    const message = `${this.#uri}: ${String(this.#untold)} more entries like these, which are not listed`;
    const level = this.#untoldErrors ? "error" : "note";
    return [...this.#notifications, { level, message, location: null, incomplete: this.#untoldErrors }];
  }

  /** How many entries there were, those included that are no records. */
  get count(): number {
    return this.#count;
  }

  /** A text that should be JSON; whether it is. */
  text(form: PieceForm, text: string, place: TextPlace, bytes = Buffer.byteLength(text)): boolean {
    const value = parsed(text);
    if (value === undefined) {
      const { message, location } = locatedMistake(this.#uri, text);
      this.wrongEntry(message, () => locationFrom(place, location));
      return false;
    }
    const locate = (path: DocumentPath): Location => locationFrom(place, jsonLocator(this.#uri, text)(path));
    this.#piece = { bytes, json: value.json };
    this.#value(form, value.json, [], locate);
    return true;
  }

  /** An entry of which only the place is known. */
  mistakeAt(message: string, place: TextPlace): void {
    this.wrongEntry(message, () => locationAt(this.#uri, place));
  }

  /** A row of a table. */
  row(row: Row, place: TextPlace): void {
    this.#row(row, [], () => locationAt(this.#uri, place));
  }

  /** An entry that is no record; it keeps its number. */
  wrongEntry(message: string, locate: () => Location): void {
    this.#count++;
    this.#complain("error", `${this.#uri}#${String(this.#count)}: ${message}`, locate);
  }

  /** Something that is no entry. */
  unusable(message: string, location: Location): void {
    this.#complain("error", message, () => location);
  }

  #complain(level: Notification["level"], message: string, locate: () => Location): void {
    const incomplete = level === "error";
    if (this.#notifications.length < mostNotifications) {
      this.#notifications.push({ level, message, location: locate(), incomplete });
    } else {
      this.#untold++;
      this.#untoldErrors ||= incomplete;
    }
  }

  #value(form: PieceForm, value: unknown, path: DocumentPath, locate: LocationOf): void {
    switch (form) {
      case "document":
        this.#document(value, path, locate);
        return;
      case "Records":
      case "list":
        this.#entry(value, path, locate);
        return;
      case "Events":
        this.#lookedUp(value, path, locate);
        return;
      case "events":
      case "logEvents":
        this.#logEvent(value, path, locate);
        return;
      case "QueryResultRows":
      case "results":
        this.#queryRow(value, path, locate);
    }
  }

  /** A value that holds one record or many. */
  #document(value: unknown, path: DocumentPath, locate: LocationOf): void {
    if (Array.isArray(value)) {
      for (const [index, entry] of value.entries()) this.#entry(entry, [...path, index], locate);
      return;
    }
    if (!isPlainObject(value)) {
      this.wrongEntry(`found a JSON value that is no object. ${expected}`, () => locate(path));
      return;
    }
    const container = containers.find((name) => Array.isArray(value[name]));
    if (container !== undefined) {
      const entries = value[container] as readonly unknown[];
      for (const [index, entry] of entries.entries())
        this.#value(container, entry, [...path, container, index], locate);
    } else if (value.digestS3Object !== undefined) {
      const found = "found a digest file, which proves log files genuine but holds no records";
      this.wrongEntry(`${found}. ${expected}`, () => locate(path));
    } else if (isPlainObject(value.awslogs)) this.#packed(value.awslogs.data, [...path, "awslogs", "data"], locate);
    else this.#entry(value, path, locate);
  }

  /** A record, or one in the wrapping of another service. */
  #entry(value: unknown, path: DocumentPath, locate: LocationOf): void {
    if (!isPlainObject(value) || typeof value.eventName === "string") this.#record(value, path, locate);
    else if (typeof value.CloudTrailEvent === "string") this.#lookedUp(value, path, locate);
    else if (value["detail-type"] !== undefined || isPlainObject(value.detail))
      this.#record(value.detail, [...path, "detail"], locate);
    else if (typeof value.message === "string" && value.timestamp !== undefined) this.#logEvent(value, path, locate);
    else this.#record(value, path, locate);
  }

  /** AWS API: `Event` of LookupEvents, which holds the record as a text. */
  #lookedUp(value: unknown, path: DocumentPath, locate: LocationOf): void {
    const text = isPlainObject(value) ? value.CloudTrailEvent : undefined;
    if (typeof text === "string") this.#inner("CloudTrailEvent", text, [...path, "CloudTrailEvent"], locate);
    else this.wrongEntry("the event holds no CloudTrailEvent, which is the record", () => locate(path));
  }

  /** AWS API: `FilteredLogEvent` of FilterLogEvents, and what a subscription sends. */
  #logEvent(value: unknown, path: DocumentPath, locate: LocationOf): void {
    const text = isPlainObject(value) ? value.message : undefined;
    // CloudWatch Logs tries whether a subscription can be reached.
    if (typeof text === "string" && text.startsWith("CWL CONTROL MESSAGE")) return;
    if (typeof text === "string") this.#inner("message", text, [...path, "message"], locate);
    else this.wrongEntry("the log event holds no message, which is the record", () => locate(path));
  }

  /** AWS API: a row of GetQueryResults, of CloudTrail Lake or of CloudWatch Logs Insights. */
  #queryRow(value: unknown, path: DocumentPath, locate: LocationOf): void {
    if (isRow(value)) this.#row(value, path, locate);
    else this.wrongEntry("expected a row of a query, found something else", () => locate(path));
  }

  #row(row: Row, path: DocumentPath, locate: LocationOf): void {
    const found = recordOfRow(row);
    switch (found.kind) {
      case "text":
        this.#inner(found.column, found.text, path, locate);
        return;
      case "record":
        this.#record(found.record, path, locate, { inside: true, unknown: found.unknown, summed: found.summed });
        return;
      case "mistake":
        this.wrongEntry(found.message, () => locate(path));
        return;
      case "none":
        this.wrongEntry("the row has no column eventSource and eventName, and none with the record", () =>
          locate(path),
        );
    }
  }

  /** What a Lambda function gets of a subscription. */
  #packed(data: unknown, path: DocumentPath, locate: LocationOf): void {
    try {
      const bytes = gunzipSync(Buffer.from(String(data), "base64"), { maxOutputLength: mostUnpacked });
      this.#document(JSON.parse(bytes.toString("utf8")), path, () => locate(path));
    } catch {
      this.wrongEntry("awslogs.data: expected gzipped JSON in Base64", () => locate(path));
    }
  }

  #inner(name: string, text: string, path: DocumentPath, locate: LocationOf): void {
    const value = parsed(text);
    if (value === undefined) this.wrongEntry(`${name}: ${locatedMistake(this.#uri, text).message}`, () => locate(path));
    else this.#record(value.json, path, locate, { inside: true, bytes: Buffer.byteLength(text) });
  }

  #record(
    value: unknown,
    path: DocumentPath,
    locate: LocationOf,
    { inside = false, unknown = [], bytes = null, summed = null }: RecordOrigin = {},
  ): void {
    const reading = viewRecord(value);
    if (reading.kind === "mistake") {
      const { message, path: steps } = reading.mistake;
      this.wrongEntry(message, () => locate(inside ? path : [...path, ...steps]));
      return;
    }
    this.#count++;
    const source = `${this.#uri}#${String(this.#count)}`;
    if (reading.kind === "not-chosen") this.#complain("note", `${source}: ${reading.because}`, () => locate(path));
    else {
      const record = unknown.length === 0 ? reading.view : { ...reading.view, unknown };
      const timed = timesOf(reading.facts.time, summed);
      for (const name of timed.wrong) {
        const message = `${source}: ${name}: expected a time in ISO 8601, found something else, which is not used`;
        this.#complain("warning", message, () => locate(path));
      }
      const { time } = timed;
      const facts = { time, named: reading.facts.named, bytes: bytes ?? this.#bytesOf(value), summed: timed.summed };
      this.records.push({ source, record, facts });
    }
  }

  #bytesOf(value: unknown): number {
    return value === this.#piece.json ? this.#piece.bytes : Buffer.byteLength(JSON.stringify(value));
  }
}

/** Where a record stands, where that is not an input by itself. */
interface RecordOrigin {
  readonly inside?: boolean;
  readonly unknown?: readonly FieldThatRowsLack[];
  /** The size of its JSON. */
  readonly bytes?: number | null;
  readonly summed?: SummedRecords | null;
}

function parsed(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
