import { mostKept } from "./program.ts";
import { gitNow, type Repository } from "./repository.ts";

/** What git keeps could not be read: nothing may be concluded from what is missing. */
export class UnreadableRevision extends Error {}

/** A blob, and how many bytes it has; null where git would have to fetch it to know. */
export interface Blob {
  readonly object: string;
  readonly size: number | null;
}

/** Bytes that one round asks for, and that one blob may have to be kept. */
const mostInRound = mostKept / 4;
const mostOfOne = 4 * 1024 * 1024;

/**
 * Contents of blobs, fetched in rounds: each is one call of `git cat-file --batch`, which runs no filter and prints a
 * blob as it was committed.
 */
export class Blobs {
  readonly #repository: Repository;
  /** Null: git does not have it. */
  readonly #kept = new Map<string, Buffer | null>();

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  /** The content of a blob; null where this clone lacks it. Throws NoAnswer and UnreadableRevision. */
  read(blob: Blob): Buffer | null {
    const kept = this.#kept.get(blob.object);
    if (kept !== undefined) return kept;
    const content = this.#ask([blob]).get(blob.object) ?? null;
    if ((content?.length ?? 0) <= mostOfOne) this.#kept.set(blob.object, content);
    return content;
  }

  /** Fetches many that will be read; big ones are left for when they are. Throws NoAnswer and UnreadableRevision. */
  fetch(blobs: readonly Blob[]): void {
    const wanted = new Map<string, Blob>();
    for (const blob of blobs)
      if (!this.#kept.has(blob.object) && (blob.size ?? 0) <= mostOfOne) wanted.set(blob.object, blob);
    let round: Blob[] = [];
    let bytes = 0;
    const ask = (): void => {
      if (round.length > 0) for (const [object, content] of this.#ask(round)) this.#kept.set(object, content);
      [round, bytes] = [[], 0];
    };
    for (const blob of wanted.values()) {
      const size = blob.size ?? mostOfOne;
      if (bytes + size > mostInRound) ask();
      round.push(blob);
      bytes += size;
    }
    ask();
  }

  #ask(blobs: readonly Blob[]): Map<string, Buffer | null> {
    const input = blobs.map(({ object }) => `${object}\n`).join("");
    const answer = gitNow(this.#repository, ["cat-file", "--batch"], input);
    if (answer.kind === "failed") throw new UnreadableRevision(answer.message);
    return contentsIn(answer.output, blobs);
  }
}

/**
 * Reads what `git cat-file --batch` prints: for each object in turn a line `<id> blob <size>`, its bytes, and an empty
 * line; or a line `<id> missing`.
 */
function contentsIn(output: Buffer, blobs: readonly Blob[]): Map<string, Buffer | null> {
  const contents = new Map<string, Buffer | null>();
  let at = 0;
  for (const { object } of blobs) {
    const end = output.indexOf("\n", at);
    const line = output.toString("latin1", at, end === -1 ? output.length : end);
    const size = / blob (\d+)$/.exec(line)?.[1];
    if (end === -1 || (size === undefined && !line.endsWith(" missing")))
      throw new UnreadableRevision(end === -1 ? "git printed less than it was asked for" : `git printed "${line}"`);
    const start = end + 1;
    const length = Number(size ?? 0);
    if (start + length > output.length) throw new UnreadableRevision("git printed less than it was asked for");
    // A copy, so that what is not kept is let go.
    contents.set(object, size === undefined ? null : Buffer.from(output.subarray(start, start + length)));
    at = size === undefined ? start : start + length + 1;
  }
  return contents;
}
