/**
 * Reads files of any size piece by piece: what a person named as given, pipes included.
 */
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { failureReason, isOwnDescriptor, processClock, readLimits, silent, withoutWaiting } from "./read-file.ts";

/** The message says why, as the end of a sentence: "… cannot be read: there is no such file". */
export class UnreadableInput extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = "UnreadableInput";
  }
}

const chunkSize = 256 * 1024;
const pollInterval = 20;

/** The bytes of a file, a pipe or a device, as they come. Throws `UnreadableInput`. */
export function* chunksOfNamedFile(path: string): Generator<Buffer, undefined> {
  let descriptor: number;
  try {
    descriptor = openSync(path, withoutWaiting);
  } catch (error) {
    throw new UnreadableInput(failureReason(error));
  }
  try {
    const stats = fstatSync(descriptor);
    if (stats.isDirectory()) throw new UnreadableInput("it is a folder");
    // Most log files are small: they are read at once, and a short read is their end.
    const size = stats.isFile() ? stats.size : chunkSize;
    if (size > 0 && size < chunkSize) {
      const chunk = nextChunk(descriptor, size + 1) ?? Buffer.alloc(0);
      if (chunk.length > 0) yield chunk;
      if (chunk.length <= size) return;
    }
    yield* chunksOf(descriptor, stats.isFIFO() && !isOwnDescriptor(path));
  } finally {
    closeSync(descriptor);
  }
}

/** @param mayLackWriter whether the end may only mean that nobody has begun to write */
function* chunksOf(descriptor: number, mayLackWriter: boolean): Generator<Buffer, undefined> {
  let isEmpty = true;
  for (let last = processClock.now(); ;) {
    const chunk = nextChunk(descriptor);
    if (chunk !== null && chunk.length > 0) {
      isEmpty = false;
      yield chunk;
      last = processClock.now();
      continue;
    }
    if (chunk !== null && !(mayLackWriter && isEmpty)) return;
    if (processClock.now() - last > readLimits.silence) throw new UnreadableInput(silent(readLimits.silence));
    processClock.wait(pollInterval);
  }
}

/** Null: there is nothing yet. No bytes: the end. */
function nextChunk(descriptor: number, size = chunkSize): Buffer | null {
  const chunk = Buffer.allocUnsafe(size);
  try {
    return chunk.subarray(0, readSync(descriptor, chunk, 0, size, null));
  } catch (error) {
    if (typeof error === "object" && error !== null && "code" in error && error.code === "EAGAIN") return null;
    throw new UnreadableInput(failureReason(error));
  }
}
