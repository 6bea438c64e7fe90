/**
 * Cuts JSON of any length into pieces that are parsed one by one: documents that follow each other, with line breaks
 * or without, and the entries of lists that hold records. What is broken ends where the next piece seems to begin, so
 * that it hides no other.
 */
import { breaks, closes, kinds, opens, plain, starts } from "./json-bytes.ts";
import { longestStart, startLike, startOfDocument, startOfEntry } from "./piece-starts.ts";
import { containers, type Container, type PieceForm, type PieceReader } from "./pieces.ts";
import { placeBehind, type TextPlace } from "./place.ts";

/** CloudTrail's biggest events have 1 MB, and a text in a text in a text doubles its escapes each time. */
const mostBytes = 16 * 1024 * 1024;
/** What may be looked at a second time, to find the next piece behind broken ones. */
const mostRepeated = 256 * 1024 * 1024;

/** The longest name of a list, with quotation marks, colon and spaces. */
const longestName = 64;

const quote = 0x22;
const backslash = 0x5c;
const newline = 0x0a;

/**
 * `outside`: between documents; `document`: in one; `frame`: in an object behind the start of its list; `list`: between
 * entries; `entry`: in one; `token`: in a value without brackets; `lost`: behind something broken.
 */
type State = "outside" | "document" | "frame" | "list" | "entry" | "token" | "lost";

/** Takes bytes as they come. */
export class JsonPieces {
  readonly #reader: PieceReader;
  #window: Buffer = Buffer.alloc(0);
  #at = 0;
  /** Where the open piece begins; -1: none is open, or it is too big to be kept. */
  #start = -1;
  #state: State = "outside";
  #depth = 0;
  #inString = false;
  /** Whether the open piece has no line break yet. */
  #onOneLine = true;
  /** The list that is read, and the depth at which its entries begin. */
  #form: PieceForm = "document";
  #listDepth = 0;
  #needsComma = false;
  /** A line and column that are known, and the byte of the window they belong to. */
  #place: TextPlace = { line: 1, column: 1 };
  #placed = 0;
  #repeated = 0;
  /** How the entries begin that were read. */
  #startOfEntry: RegExp | undefined;
  #ended = false;

  constructor(reader: PieceReader) {
    this.#reader = reader;
  }

  /** Whether nothing more is read. */
  get isStopped(): boolean {
    return this.#repeated > mostRepeated;
  }

  /** Takes the next bytes. */
  push(chunk: Buffer): void {
    if (this.isStopped) return;
    // The name of a list may stand in what was looked at already.
    const kept = this.#start === -1 ? Math.max(0, Math.min(this.#at, this.#window.length) - longestName) : this.#start;
    this.#placeOf(kept);
    this.#window = kept === this.#window.length ? chunk : Buffer.concat([this.#window.subarray(kept), chunk]);
    this.#at -= kept;
    this.#placed -= kept;
    if (this.#start !== -1) this.#start = 0;
    this.#run();
  }

  /** Nothing more comes. */
  end(): void {
    if (this.isStopped) return;
    this.#ended = true;
    this.#run();
    while (this.#start !== -1) {
      this.#recover();
      this.#run();
    }
    if (this.#state === "list" || this.#state === "frame" || this.#listDepth > 0)
      this.#reader.mistake("bracket", this.#placeOf(this.#window.length));
  }

  #run(): void {
    for (;;) {
      if (this.isStopped) {
        this.#reader.mistake("too-many-mistakes", this.#placeOf(Math.min(this.#at, this.#window.length)));
        this.#start = -1;
        this.#listDepth = 0;
        this.#state = "outside";
        return;
      }
      if (!this.#step()) break;
    }
    if (this.#start === -1 || this.#window.length - this.#start <= mostBytes) return;
    if (this.#nextPiece(this.#start + 1) === null) {
      this.#reader.tooBig(this.#formOfPiece(), this.#placeOf(this.#start));
      this.#start = -1;
    } else {
      this.#recover();
      this.#run();
    }
  }

  /** Whether it went on; else the window is used up. */
  #step(): boolean {
    switch (this.#state) {
      case "outside":
        return this.#outside();
      case "list":
        return this.#inList();
      case "token":
        return this.#inToken();
      case "lost":
        return this.#findNext();
      case "document":
      case "frame":
      case "entry":
        return this.#inBrackets();
    }
  }

  #outside(): boolean {
    const byte = this.#pastSpace();
    if (byte === undefined) return false;
    if (kinds[byte] !== opens) {
      this.#open("token");
      return true;
    }
    if (byte === 0x5b) {
      this.#at++;
      this.#enterList("list", 1);
    } else this.#open("document");
    return true;
  }

  #inList(): boolean {
    const byte = this.#pastSpace();
    if (byte === undefined) return false;
    if (byte === 0x2c && this.#needsComma) {
      this.#needsComma = false;
      this.#at++;
      return true;
    }
    if (kinds[byte] === closes) {
      this.#at++;
      this.#depth = this.#listDepth - 1;
      this.#listDepth = 0;
      this.#state = this.#depth === 0 ? "outside" : "frame";
      return true;
    }
    if (this.#needsComma || byte === 0x2c) this.#reader.mistake("comma", this.#placeOf(this.#at));
    if (byte === 0x2c) this.#at++;
    else this.#open(kinds[byte] === opens ? "entry" : "token");
    this.#needsComma = byte !== 0x2c;
    return true;
  }

  #pastSpace(): number | undefined {
    const bytes = this.#window;
    let byte = bytes[this.#at];
    while (byte === 0x20 || byte === newline || byte === 0x0d || byte === 0x09) byte = bytes[++this.#at];
    return byte;
  }

  #open(state: "document" | "entry" | "token"): void {
    this.#state = state;
    this.#start = this.#at;
    this.#inString = false;
    this.#onOneLine = true;
    if (state === "token") return;
    this.#depth = this.#listDepth + 1;
    this.#at++;
  }

  #enterList(form: PieceForm, depth: number): void {
    this.#state = "list";
    this.#inString = false;
    this.#form = form;
    this.#listDepth = depth;
    this.#start = -1;
    this.#needsComma = false;
  }

  /** A value that is no object and no list ends before a comma, a bracket or a line break. */
  #inToken(): boolean {
    const bytes = this.#window;
    const inList = this.#listDepth > 0;
    for (; this.#at < bytes.length; this.#at++) {
      const byte = bytes[this.#at];
      if (byte === newline || (inList && !this.#inString && (byte === 0x2c || byte === 0x5d || byte === 0x7d))) break;
      if (byte === quote) this.#inString = !this.#inString;
      if (byte === backslash && this.#inString) this.#at++;
    }
    if (this.#at >= bytes.length && !this.#ended) return false;
    this.#close(Math.min(this.#at, bytes.length), inList ? "list" : "outside");
    return true;
  }

  /** Goes along strings and brackets to the end of what is open. */
  #inBrackets(): boolean {
    const bytes = this.#window;
    const end = bytes.length;
    const bottom = this.#listDepth;
    let at = this.#at;
    let depth = this.#depth;
    let inString = this.#inString;
    while (at < end) {
      if (inString) {
        let byte = bytes[at] ?? 0;
        while (byte !== quote) {
          if (byte === backslash) at++;
          else if (byte < 0x20) return this.#broken(at, depth);
          if (++at >= end) break;
          byte = bytes[at] ?? 0;
        }
        if (at >= end) break;
        inString = false;
        at++;
        continue;
      }
      switch (kinds[bytes[at] ?? 0]) {
        case plain:
          at++;
          break;
        case starts:
          inString = true;
          at++;
          break;
        case opens: {
          const container = depth === 1 && bottom === 0 ? this.#containerAt(at) : undefined;
          at++;
          depth++;
          if (container === undefined) break;
          this.#at = at;
          this.#enterList(container, depth);
          return true;
        }
        case closes:
          at++;
          if (--depth > bottom) break;
          this.#at = at;
          this.#depth = depth;
          this.#close(at, bottom === 0 ? "outside" : "list");
          return true;
        case breaks: {
          const isNext = this.#onOneLine && this.#state === "document" ? this.#isDocumentBehind(at) : false;
          if (isNext === undefined) {
            this.#keep(at, depth, false);
            return false;
          }
          if (isNext) return this.#broken(at, depth);
          this.#onOneLine = false;
          at++;
          break;
        }
        default:
          return this.#broken(at, depth);
      }
    }
    this.#keep(at, depth, inString);
    return false;
  }

  #keep(at: number, depth: number, inString: boolean): void {
    this.#at = at;
    this.#depth = depth;
    this.#inString = inString;
  }

  #broken(at: number, depth: number): boolean {
    this.#keep(at, depth, false);
    if (this.#start === -1) this.#lose(at);
    else this.#recover();
    return true;
  }

  /** The name of the list that begins at a bracket. */
  #containerAt(bracket: number): Container | undefined {
    const bytes = this.#window;
    if (bytes[bracket] !== 0x5b) return undefined;
    const before = bytes.toString("latin1", Math.max(0, bracket - longestName), bracket);
    const name = /"(\w+)"\s*:\s*$/.exec(before)?.[1];
    return containers.find((container) => container === name);
  }

  /** Whether the next line is an object of its own, so that this one was never closed; undefined: not all is there. */
  #isDocumentBehind(lineBreak: number): boolean | undefined {
    const bytes = this.#window;
    const first = bytes[lineBreak + 1];
    if (first === undefined) return this.#ended ? false : undefined;
    if (first !== 0x7b) return false;
    const found = bytes.indexOf(newline, lineBreak + 1);
    if (found === -1 && !this.#ended && bytes.length - lineBreak < mostBytes) return undefined;
    return isJson(bytes.toString("utf8", lineBreak + 1, found === -1 ? bytes.length : found));
  }

  #formOfPiece(): PieceForm {
    return this.#listDepth === 0 ? "document" : this.#form;
  }

  #close(end: number, next: "outside" | "list"): void {
    const start = this.#start;
    if (!this.#tell(end, next) && next === "list") this.#lookInside(start, end);
  }

  /** Hands the open piece over, and says whether it is JSON. */
  #tell(end: number, next: "outside" | "list"): boolean {
    const start = this.#start;
    const form = this.#formOfPiece();
    this.#start = -1;
    this.#inString = false;
    this.#state = next;
    if (start === -1) return true;
    if (end - start > mostBytes) {
      this.#reader.tooBig(form, this.#placeOf(start));
      return true;
    }
    const text = this.#window.toString("utf8", start, end).trimEnd();
    const place = this.#placeOf(start);
    this.#place = placeBehind(place, text);
    const bytes = Buffer.byteLength(text);
    this.#placed = start + bytes;
    if (next === "list") this.#startOfEntry ??= startLike(text);
    return this.#reader.piece(form, text, place, bytes);
  }

  /** What lacks a bracket goes on through the entries behind it. */
  #lookInside(start: number, end: number): void {
    const next = this.#nextPiece(start + 1);
    if (next === null || next >= end) return;
    this.#repeated += end - next;
    this.#at = next;
    this.#needsComma = false;
  }

  /** Ends a broken piece where the next one seems to begin, and goes on from there. */
  #recover(): void {
    const seen = Math.min(this.#at, this.#window.length);
    const next = this.#nextPiece(this.#start + 1);
    const end = next ?? this.#window.length;
    this.#tell(end, this.#listDepth > 0 ? "list" : "outside");
    this.#repeated += Math.max(0, seen - end);
    this.#at = end;
    this.#needsComma = false;
    if (next === null && !this.#ended) this.#lose(end);
  }

  /** Looks for the next piece in what comes. */
  #lose(at: number): void {
    this.#state = "lost";
    this.#at = at;
  }

  #findNext(): boolean {
    const next = this.#nextPiece(this.#at);
    if (next !== null) {
      this.#at = next;
      this.#state = this.#listDepth > 0 ? "list" : "outside";
      this.#needsComma = false;
      return true;
    }
    // What shows a beginning may be cut in two.
    this.#at = Math.max(this.#at, this.#ended ? this.#window.length : this.#window.length - longestStart);
    return false;
  }

  #nextPiece(from: number): number | null {
    const text = this.#window.toString("latin1", from);
    const found = (this.#listDepth > 0 ? (this.#startOfEntry ?? startOfEntry) : startOfDocument).exec(text);
    return found === null ? null : from + found.index + (found[0].startsWith("{") ? 0 : 1);
  }

  #placeOf(position: number): TextPlace {
    if (position > this.#placed) {
      this.#place = placeBehind(this.#place, this.#window.toString("utf8", this.#placed, position));
      this.#placed = position;
    }
    return this.#place;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
