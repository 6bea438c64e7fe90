/**
 * Files are written whole or not at all: into a temporary file beside the target, which then takes its name.
 * A run that fails half-way leaves what was there before.
 */
import { randomBytes } from "node:crypto";
import { closeSync, fchmodSync, fchownSync, fsyncSync, openSync, writeSync } from "node:fs";
import { readlinkSync, renameSync, statSync, unlinkSync, type Stats } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { failureReason } from "../../sources/files/read-file.ts";

/** What became of a file. `because` ends a sentence: "… cannot be written: the disk is full". */
export type Written = { readonly kind: "written" } | { readonly kind: "failed"; readonly because: string };

/**
 * Writes a file. Symbolic links are followed: the file that they lead to is replaced, and keeps its mode. What is no
 * regular file, such as `/dev/stdout`, `/dev/fd/3` or a named pipe, is written to as it is.
 * @param path relative to the working directory of the process, or absolute
 */
export function writeWhole(path: string, text: string): Written {
  try {
    const target = targetOf(resolve(path));
    switch (target.kind) {
      case "descriptor":
        writeAll(target.descriptor, text);
        break;
      case "special":
        writeInPlace(target.path, text);
        break;
      case "file":
        replace(target.path, target.existing, text);
        break;
      case "folder":
        return { kind: "failed", because: "it is a folder" };
    }
    return { kind: "written" };
  } catch (error) {
    // Whoever read from the pipe has seen enough.
    if (codeOf(error) === "EPIPE") return { kind: "written" };
    return { kind: "failed", because: writeFailure(error) };
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such folder",
  ENOTDIR: "there is no such folder",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EROFS: "the file system is read-only",
  EFBIG: "the file would be too big",
  EBADF: "it is not open",
  ENXIO: "nothing is open there",
};

/** Why something could not be written, in plain words. */
export function writeFailure(error: unknown): string {
  return reasons[codeOf(error)] ?? failureReason(error);
}

/** The sentence that says so. */
export function unwritten(named: string, because: string): string {
  return `${named} cannot be written: ${because}.`;
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

type Target =
  | { readonly kind: "descriptor"; readonly descriptor: number }
  | { readonly kind: "special"; readonly path: string }
  | { readonly kind: "file"; readonly path: string; readonly existing: Stats | null }
  | { readonly kind: "folder" };

/** As many links one after the other as Linux follows. */
const mostLinks = 40;

/**
 * What a path leads to. Links are followed one by one, because one may lead to an open file of this process, which has
 * to stay the same file.
 */
function targetOf(path: string): Target {
  let current = path;
  for (let followed = 0; followed <= mostLinks; followed++) {
    const descriptor = descriptorOf(current);
    if (descriptor !== null) return { kind: "descriptor", descriptor };
    const next = linkAt(current);
    if (next === null) return ofPath(current);
    current = resolve(dirname(current), next);
  }
  throw Object.assign(new Error("too many symbolic links"), { code: "ELOOP" });
}

function ofPath(path: string): Target {
  const existing = statSync(path, { throwIfNoEntry: false }) ?? null;
  if (existing === null || existing.isFile()) return { kind: "file", path, existing };
  return existing.isDirectory() ? { kind: "folder" } : { kind: "special", path };
}

const standardStreams: Readonly<Record<string, number>> = { "/dev/stdin": 0, "/dev/stdout": 1, "/dev/stderr": 2 };

/** Opening such a path anew would cut what was written to it before. */
function descriptorOf(path: string): number | null {
  if (process.platform === "win32") return null;
  const numbered = /^\/(?:dev|proc\/self)\/fd\/(\d{1,6})$/.exec(path);
  return numbered === null ? (standardStreams[path] ?? null) : Number(numbered[1]);
}

function linkAt(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch (error) {
    // EINVAL and, on Windows, UNKNOWN: it is no link. ENOENT: it is not there yet.
    if (["EINVAL", "UNKNOWN", "ENOENT"].includes(codeOf(error))) return null;
    throw error;
  }
}

function replace(path: string, existing: Stats | null, text: string): void {
  const temporary = join(dirname(path), `.trailproof-${randomBytes(6).toString("hex")}.tmp`);
  try {
    writeTemporary(temporary, existing, text);
    renameSync(temporary, path);
  } catch (error) {
    remove(temporary);
    // A folder that takes no new files, or a file that a container has mounted, can be written to in place alone.
    if (existing === null || !["EACCES", "EPERM", "EBUSY"].includes(codeOf(error))) throw error;
    writeInPlace(path, text);
  }
}

function writeTemporary(path: string, existing: Stats | null, text: string): void {
  const descriptor = openSync(path, "wx", 0o666);
  try {
    if (existing !== null) keepMode(descriptor, existing);
    writeAll(descriptor, text);
    // A name that is moved before the content is on the disk would be an empty file after a crash.
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function keepMode(descriptor: number, { mode, uid, gid }: Stats): void {
  try {
    fchownSync(descriptor, uid, gid);
  } catch {
    // Only root may give files away.
  }
  fchmodSync(descriptor, mode & 0o7777);
}

function writeInPlace(path: string, text: string): void {
  const descriptor = openSync(path, "w");
  try {
    writeAll(descriptor, text);
  } finally {
    closeSync(descriptor);
  }
}

/** Writes all of a text, also to a pipe that takes some of it at a time. */
function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length;) {
    try {
      done += writeSync(descriptor, bytes, done);
    } catch (error) {
      if (codeOf(error) !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was not made, or has its new name already.
  }
}
