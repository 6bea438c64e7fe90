import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";

/** What became of a file that should be text. `reason` ends a sentence: "… cannot be read: there is no such file". */
export type TextReading =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "binary"; readonly content: BinaryContent }
  | { readonly kind: "too-big"; readonly bytes: number }
  | { readonly kind: "failed"; readonly reason: string };

/** What bytes that are no text begin like, as far as that helps to say what to do. Terraform keeps a plan as a zip archive with a file `tfplan`. */
export type BinaryContent = "terraform-plan" | "zip" | "other";

/** Bigger files are left alone: a JavaScript string holds at most about 512 million units. */
export const maximumBytes = 256 * 1024 * 1024;

/** Reads and decodes a file. Never throws. */
export function readTextFile(path: string, limit: number = maximumBytes): TextReading {
  let bytes: Buffer;
  try {
    const descriptor = openSync(path, "r");
    try {
      const { size } = fstatSync(descriptor);
      if (size > limit) return { kind: "too-big", bytes: size };
      bytes = readFileSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return { kind: "failed", reason: failureReason(error) };
  }
  if (bytes.length > limit) return { kind: "too-big", bytes: bytes.length };
  const text = decodeText(bytes);
  return text === null ? { kind: "binary", content: binaryContent(bytes) } : { kind: "text", text };
}

/** The names of its files stand in an archive uncompressed: in front of each, and once more in the list at its end. */
function binaryContent(bytes: Buffer): BinaryContent {
  if (!bytes.subarray(0, 4).equals(Buffer.from("PK\u0003\u0004", "latin1"))) return "other";
  return bytes.includes("tfplan") ? "terraform-plan" : "zip";
}

/**
 * UTF-8, with or without byte order mark, or UTF-16 with one, as PowerShell writes redirected output. The mark is left out.
 * Null for bytes that are no text: text holds no NUL characters.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length >= 2 && buffer[0] === 0xff && buffer[1] === 0xfe) return utf16(buffer.subarray(2));
  if (buffer.length >= 2 && buffer[0] === 0xfe && buffer[1] === 0xff) return utf16(Buffer.from(evenPart(buffer.subarray(2))).swap16());
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

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  ELOOP: "its symbolic links lead in a circle",
  ENAMETOOLONG: "its name is too long",
};

/** The reason of a failed file operation in plain words. */
export function failureReason(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
