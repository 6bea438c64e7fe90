/**
 * Reads files of the disk: what a person named as given, pipes included, within limits of size and time; everything
 * else only where it is a regular file.
 */
import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from "node:fs";

/**
 * `reason` ends a sentence: "… cannot be read: there is no such file". `bytes` of what is too big is null where it was
 * not counted to its end.
 */
export type BytesReading =
  | { readonly kind: "bytes"; readonly bytes: Buffer }
  | { readonly kind: "too-big"; readonly bytes: number | null; readonly limit: number }
  | { readonly kind: "failed"; readonly reason: string };

/** Bigger files are left alone: a JavaScript string holds at most about 512 million units. */
export const maximumBytes = 256 * 1024 * 1024;

export interface ReadLimits {
  readonly bytes: number;
  /** Milliseconds that a pipe may say nothing. */
  readonly silence: number;
  /** Milliseconds that a pipe may take to its end. */
  readonly total: number;
  readonly clock: Clock;
}

export interface Clock {
  /** In milliseconds. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => void;
}

export const processClock: Clock = {
  now: () => performance.now(),
  wait: (milliseconds) => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  },
};

/** Generous to a command in `<(…)` that asks AWS, or makes a big plan. */
export const readLimits: ReadLimits = { bytes: maximumBytes, silence: 120_000, total: 600_000, clock: processClock };

const pollInterval = 20;

/** Windows has none of these flags. */
function flag(name: "O_NONBLOCK" | "O_NOCTTY" | "O_NOFOLLOW"): number {
  const flags: Readonly<Record<string, number | undefined>> = constants;
  return flags[name] ?? 0;
}

/** Without the flags a pipe without a writer would never be opened, and a terminal could become that of the process. */
export const withoutWaiting = constants.O_RDONLY | flag("O_NONBLOCK") | flag("O_NOCTTY");
const withoutLinks = flag("O_NOFOLLOW");

/** Reads what a person named: a file, a pipe, a device. Never throws. */
export function readNamedFile(path: string, limits: ReadLimits = readLimits): BytesReading {
  return opened(path, withoutWaiting, (descriptor, stats) => {
    if (stats.isDirectory()) return { kind: "failed", reason: "it is a folder" };
    if (stats.isFile()) return regularFile(descriptor, stats, limits);
    return stream(descriptor, stats.isFIFO() && !isOwnDescriptor(path), limits);
  });
}

/**
 * Reads a regular file. Never throws.
 * @param path without symbolic links
 */
export function readRegularFile(path: string, limit: number): BytesReading {
  return opened(path, withoutWaiting | withoutLinks, (descriptor, stats) => {
    if (stats.isDirectory()) return { kind: "failed", reason: "it is a folder" };
    if (!stats.isFile()) return { kind: "failed", reason: `it is ${kindOf(stats)} and no regular file` };
    return regularFile(descriptor, stats, { ...readLimits, bytes: limit });
  });
}

/** What it is, the descriptor says: what stands at a path may change between two looks. */
function opened(path: string, flags: number, read: (descriptor: number, stats: Stats) => BytesReading): BytesReading {
  try {
    const descriptor = openSync(path, flags);
    try {
      return read(descriptor, fstatSync(descriptor));
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return { kind: "failed", reason: failureReason(error) };
  }
}

function regularFile(descriptor: number, { size }: Stats, limits: ReadLimits): BytesReading {
  if (size > limits.bytes) return { kind: "too-big", bytes: size, limit: limits.bytes };
  const chunks = new Chunks(limits.bytes, size + 1);
  // Files of the system, such as those below /proc, do not tell their size, and some never end.
  for (let count = chunks.readFrom(descriptor); count !== 0; count = chunks.readFrom(descriptor)) {
    if (chunks.overflows) return { kind: "too-big", bytes: null, limit: limits.bytes };
    if (count === "nothing-yet") return { kind: "failed", reason: "there is nothing in it yet" };
  }
  return { kind: "bytes", bytes: chunks.all() };
}

/** @param mayLackWriter whether the end may only mean that nobody has begun to write */
function stream(descriptor: number, mayLackWriter: boolean, limits: ReadLimits): BytesReading {
  const { bytes, silence, total, clock } = limits;
  const chunks = new Chunks(bytes);
  const start = clock.now();
  for (let last = start; ;) {
    const count = chunks.readFrom(descriptor);
    if (chunks.overflows) return { kind: "too-big", bytes: null, limit: bytes };
    if (count === 0 && !(mayLackWriter && chunks.isEmpty)) return { kind: "bytes", bytes: chunks.all() };
    const now = clock.now();
    if (now - start > total) return { kind: "failed", reason: endless(total) };
    if (typeof count === "number" && count > 0) last = now;
    else if (now - last > silence) return { kind: "failed", reason: silent(silence) };
    else clock.wait(pollInterval);
  }
}

/** Why a pipe was given up that says nothing. */
export function silent(milliseconds: number): string {
  return `nothing came out of it for ${seconds(milliseconds)}; ${instead}`;
}

/** Why a pipe was given up that does not end. */
export function endless(milliseconds: number): string {
  return `it did not end within ${seconds(milliseconds)}; ${instead}`;
}

const instead = "write what it gives to a file, and name the file";

function seconds(milliseconds: number): string {
  return `${String(Math.round(milliseconds / 1000))} seconds`;
}

/** Bytes as they come, up to a limit. */
class Chunks {
  readonly #limit: number;
  readonly #full: Buffer[] = [];
  #open: Buffer;
  #used = 0;
  #length = 0;

  constructor(limit: number, expected = 64 * 1024) {
    this.#limit = limit;
    this.#open = Buffer.allocUnsafe(expected);
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  get overflows(): boolean {
    return this.#length > this.#limit;
  }

  /** How many bytes came; 0 at the end. */
  readFrom(descriptor: number): number | "nothing-yet" {
    if (this.#used === this.#open.length) {
      this.#full.push(this.#open);
      this.#open = Buffer.allocUnsafe(64 * 1024);
      this.#used = 0;
    }
    try {
      const count = readSync(descriptor, this.#open, this.#used, this.#open.length - this.#used, null);
      this.#used += count;
      this.#length += count;
      return count;
    } catch (error) {
      if (codeOf(error) === "EAGAIN") return "nothing-yet";
      throw error;
    }
  }

  all(): Buffer {
    return Buffer.concat([...this.#full, this.#open.subarray(0, this.#used)]);
  }
}

/** A pipe that the process was given: its end is its end, and no sign that nobody has begun to write. */
export function isOwnDescriptor(path: string): boolean {
  return /^\/(?:dev\/(?:fd\/|stdin$)|proc\/)/.test(path);
}

function kindOf(stats: Stats): string {
  if (stats.isFIFO()) return "a pipe";
  if (stats.isSocket()) return "a socket";
  return "a device";
}

/** The reason where there is nothing of a name. */
export const missing = "there is no such file";

/** The reason where links lead to themselves. */
export const circular = "its symbolic links lead in a circle";

const reasons: Readonly<Record<string, string>> = {
  ENOENT: missing,
  ENOTDIR: missing,
  EISDIR: "it is a folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  ELOOP: circular,
  ENAMETOOLONG: "its name is too long",
  ENXIO: "it is a socket, or a device that is not there",
};

/** The reason of a failed file operation in plain words. */
export function failureReason(error: unknown): string {
  return reasons[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
