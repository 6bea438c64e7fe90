import type { FileStore } from "./file-store.ts";
import { readLimits, type BytesReading, type ReadLimits } from "./read-file.ts";
import { readFoundFile, type FoundBytes } from "./read-found.ts";

/** What became of a file that should be text. */
export type TextReading =
  | { readonly kind: "text"; readonly text: string }
  /** `line`: of the first NUL character, from 1, where it is code all the same. */
  | { readonly kind: "binary"; readonly content: Exclude<BinaryContent, "code"> }
  | { readonly kind: "binary"; readonly content: "code"; readonly line: number }
  | Exclude<BytesReading, { kind: "bytes" }>;

/** `outside` and `missing` as of the bytes. */
export type FoundText = TextReading | Exclude<FoundBytes, BytesReading>;

/**
 * What bytes that are no text begin like, as far as that helps to say what to do. Terraform keeps a plan as a zip
 * archive with a file `tfplan`. `code`: infrastructure code with NUL characters in it.
 */
export type BinaryContent = "terraform-plan" | "zip" | "code" | "other";

/** Reads and decodes what a person named. Never throws. */
export function readTextFile(path: string, files: FileStore, limits: ReadLimits = readLimits): TextReading {
  return decodedText(files.readNamed(path, limits));
}

/** Reads and decodes what was found, or what content names, in one of the folders. Never throws. */
export function readFoundText(path: string, roots: readonly string[], files: FileStore, limit?: number): FoundText {
  const reading = readFoundFile(path, roots, files, limit);
  return reading.kind === "outside" || reading.kind === "missing" ? reading : decodedText(reading);
}

/** Decodes what was read. */
export function decodedText(reading: BytesReading): TextReading {
  if (reading.kind !== "bytes") return reading;
  const text = decodeText(reading.bytes);
  return text === null ? binary(reading.bytes) : { kind: "text", text };
}

/** Why there is no text. It ends a sentence: "… cannot be read: it is a folder". */
export function reasonWithoutText(reading: Exclude<TextReading, { kind: "text" }>): string {
  switch (reading.kind) {
    case "failed":
      return reading.reason;
    case "binary":
      return "it is not text but binary data";
    case "too-big": {
      const found = reading.bytes === null ? `more than ${megabytes(reading.limit)}` : megabytes(reading.bytes);
      return `it has ${found} MB, and files of at most ${megabytes(reading.limit)} MB are read`;
    }
  }
}

function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / (1024 * 1024)));
}

/** What only infrastructure code says. */
const codeMarks = /AWSTemplateFormatVersion|AWS::[A-Za-z0-9]+::|aws_cloudtrail|planned_values/;

/** What the first characters of a file have to show. */
const lookedAt = 1_000_000;

function binary(bytes: Buffer): TextReading {
  // The names of its files stand in an archive uncompressed: in front of each, and once more in the list at its end.
  if (bytes.subarray(0, 4).equals(Buffer.from("PK\u0003\u0004", "latin1")))
    return { kind: "binary", content: bytes.includes("tfplan") ? "terraform-plan" : "zip" };
  const text = bytes.subarray(0, lookedAt).toString("latin1");
  // What compilers make has other control characters too.
  const hasOthers = bytes.subarray(0, lookedAt).some((byte) => (byte > 0 && byte < 9) || (byte > 13 && byte < 32));
  if (hasOthers || !codeMarks.test(text)) return { kind: "binary", content: "other" };
  return { kind: "binary", content: "code", line: text.slice(0, text.indexOf("\0")).split("\n").length };
}

/**
 * UTF-8, with or without byte order mark, or UTF-16 with one, as PowerShell writes redirected output. The mark is left
 * out.
 * Null for bytes that are no text: text holds no NUL characters.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length >= 2 && buffer[0] === 0xff && buffer[1] === 0xfe) return utf16(buffer.subarray(2));
  if (buffer.length >= 2 && buffer[0] === 0xfe && buffer[1] === 0xff)
    return utf16(Buffer.from(evenPart(buffer.subarray(2))).swap16());
  if (buffer.includes(0)) return null;
  const marked = buffer.length >= 3 && buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf;
  return (marked ? buffer.subarray(3) : buffer).toString("utf8");
}

function utf16(buffer: Buffer): string | null {
  const text = evenPart(buffer).toString("utf16le");
  return text.includes("\0") ? null : text;
}

/** A file that was cut off may end in the middle of a unit. */
function evenPart(buffer: Buffer): Buffer {
  return buffer.subarray(0, buffer.length - (buffer.length % 2));
}
