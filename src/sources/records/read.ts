/**
 * Reads CloudTrail records from bytes as they come, and keeps none of them: log files, single records, one record a
 * line, events of EventBridge, answers of LookupEvents, what CloudWatch Logs, CloudTrail Lake and Athena export. Which
 * of these it is, the content tells.
 */
import { StringDecoder } from "node:string_decoder";
import type { Notification } from "../../model/notification.ts";
import { locatedMistake } from "../text/json-file.ts";
import { CsvRows, isRecordTable } from "./csv-rows.ts";
import { Entries, expected } from "./entries.ts";
import { ExportedLines, isExportedLine } from "./exported-lines.ts";
import { JsonPieces } from "./json-pieces.ts";
import type { PieceForm } from "./pieces.ts";
import { locationAt, locationFrom, type TextPlace } from "./place.ts";
import type { CloudTrailRecord } from "./types.ts";
import { DamagedInput, unpacked, type Chunks } from "./unpack.ts";

/** What takes the bytes of an input once its form is known. */
interface Form {
  readonly push: (bytes: Buffer) => void;
  readonly end: () => void;
}

/** So much of an input tells which form it has. */
const enoughToTell = 256 * 1024;

/**
 * Reads one input. Bytes go in by `push`, records come out by `take`. An entry that is no record does not hide the
 * others.
 */
export class RecordReader {
  readonly #uri: string;
  readonly #entries: Entries;
  #form: Form | undefined;
  #first: Buffer = Buffer.alloc(0);
  #decoder: InstanceType<typeof TextDecoder> | null = null;
  #isStopped = false;
  /** Whether there is JSON although the input may begin with something else. */
  #maySkip = false;

  /** @param uri for messages and for `source` */
  constructor(uri: string) {
    this.#uri = uri;
    this.#entries = new Entries(uri);
  }

  /** Whether nothing more is read, whatever comes. */
  get isStopped(): boolean {
    return this.#isStopped;
  }

  /** What could not be read so far. */
  get notifications(): readonly Notification[] {
    return this.#entries.notifications;
  }

  /** How many entries there were so far, those included that are no records. */
  get count(): number {
    return this.#entries.count;
  }

  /** The records that were read since they were last taken. */
  take(): readonly CloudTrailRecord[] {
    const { records } = this.#entries;
    if (records.length > 0) this.#entries.records = [];
    return records;
  }

  /** Takes the next bytes, unpacked. */
  push(bytes: Buffer): void {
    if (this.#isStopped) return;
    if (this.#form !== undefined) {
      this.#pushText(this.#form, bytes);
      return;
    }
    this.#first = this.#first.length === 0 ? bytes : Buffer.concat([this.#first, bytes]);
    if (this.#first.length >= enoughToTell || this.#first.includes(0x0a)) this.#begin();
  }

  /** Nothing more comes; `reason`: since it could not be read any further. */
  end(reason?: string): void {
    if (this.#isStopped) return;
    if (this.#form === undefined && (reason === undefined || this.#first.length > 0)) this.#begin();
    if (reason === undefined) {
      if (this.#decoder !== null) this.#form?.push(Buffer.from(this.#decoder.decode()));
      this.#form?.end();
      return;
    }
    // The entry that is cut off is no mistake of its own.
    const read = this.#entries.count;
    this.#fail(read === 0 ? reason : `${reason}, behind entry ${String(read)}`);
  }

  #fail(reason: string): void {
    this.#isStopped = true;
    this.#entries.unusable(
      `${this.#uri} cannot be read: ${reason}. ${expected}`,
      locationAt(this.#uri, { line: 1, column: 1 }),
    );
  }

  #begin(): void {
    const bytes = this.#first;
    this.#first = Buffer.alloc(0);
    if (bytes.length === 0 && this.#form === undefined) {
      this.#form = nothing;
      this.#fail("it is empty");
      return;
    }
    this.#decoder = utf16Decoder(bytes);
    const start = this.#decoder === null ? bytes : Buffer.from(this.#decoder.decode(bytes, { stream: true }));
    const lineBreak = start.indexOf(0x0a);
    if (start.subarray(0, lineBreak === -1 ? start.length : lineBreak).includes(0)) {
      this.#fail("it is not text but binary data");
      return;
    }
    const marked = start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf;
    const content = marked ? start.subarray(3) : start;
    this.#form = this.#formOf(content.toString("utf8", 0, Math.min(content.length, enoughToTell)));
    this.#form.push(content);
  }

  #pushText(form: Form, bytes: Buffer): void {
    form.push(this.#decoder === null ? bytes : Buffer.from(this.#decoder.decode(bytes, { stream: true })));
  }

  #formOf(text: string): Form {
    const entries = this.#entries;
    const [line = ""] = text.trimStart().split(/\r?\n/, 1);
    if (/^[A-Za-z"@]/.test(line) && isRecordTable(line))
      return ofText(
        new CsvRows({
          row: (row, place) => {
            entries.row(row, place);
          },
          wrong: (message, place) => {
            entries.mistakeAt(message, place);
          },
        }),
      );
    if (isExportedLine(line)) return ofText(new ExportedLines(entries));
    const beginnings = text.trimStart().split("\n", 3);
    this.#maySkip = beginnings.some((beginning) => /^\s*[{[]/.test(beginning));
    return this.#json();
  }

  #json(): Form {
    const entries = this.#entries;
    const pieces: JsonPieces = new JsonPieces({
      piece: (form, text, place, bytes) => {
        if (this.#isStopped || (entries.count === 0 && form === "document" && this.#isNoJson(text, place))) return true;
        return entries.text(form, text, place, bytes);
      },
      tooBig: (form: PieceForm, place) => {
        entries.mistakeAt(`the ${form === "document" ? "value" : "entry"} has more than 16 MB`, place);
      },
      mistake: (what, place) => {
        if (!this.#isStopped) entries.unusable(betweenPieces[what], locationAt(this.#uri, place));
      },
    });
    let isBlank = true;
    return {
      push: (bytes) => {
        isBlank &&= bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
        pieces.push(bytes);
      },
      end: () => {
        pieces.end();
        if (isBlank) this.#fail("it is empty");
      },
    };
  }

  /** An input that begins with something else than JSON holds none. */
  #isNoJson(text: string, place: TextPlace): boolean {
    if (this.#maySkip || /^[{[]/.test(text)) return false;
    try {
      JSON.parse(text);
      return false;
    } catch {
      const { message, location } = locatedMistake(this.#uri, text);
      this.#isStopped = true;
      this.#entries.unusable(`${message}. ${expected}`, locationFrom(place, location));
      return true;
    }
  }
}

const nothing: Form = { push: () => undefined, end: () => undefined };

const betweenPieces = {
  comma: "the text is not valid JSON: a comma between entries is missing, or stands where there is no entry",
  bracket: 'the text is not valid JSON: a "]" or "}" is missing at its end',
  "too-many-mistakes": "the text has so many mistakes that the rest of it is not read",
} as const;

/** UTF-8 is read as it is. */
function utf16Decoder(bytes: Buffer): InstanceType<typeof TextDecoder> | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le");
  return bytes[0] === 0xfe && bytes[1] === 0xff ? new TextDecoder("utf-16be") : null;
}

function ofText(reader: { readonly push: (text: string) => void; readonly end: () => void }): Form {
  const decoder = new StringDecoder("utf8");
  return {
    push: (bytes) => {
      reader.push(decoder.write(bytes));
    },
    end: () => {
      reader.push(decoder.end());
      reader.end();
    },
  };
}

/**
 * The records of an input, gzipped or not, some at a time.
 * @param chunks what throws goes through, behind what came before it
 */
export async function* recordsIn(
  reader: RecordReader,
  chunks: Chunks,
): AsyncGenerator<readonly CloudTrailRecord[], undefined> {
  try {
    for await (const bytes of unpacked(chunks)) {
      reader.push(bytes);
      const records = reader.take();
      if (records.length > 0) yield records;
      if (reader.isStopped) return;
    }
    reader.end();
  } catch (error) {
    if (!(error instanceof DamagedInput)) throw error;
    reader.end(error.message);
  }
  const last = reader.take();
  if (last.length > 0) yield last;
}
