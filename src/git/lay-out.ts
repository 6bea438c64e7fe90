/**
 * Writes the files of a commit as they were committed. git's own checkout would run the filters that attributes and
 * configurations name,
 * and match patterns that can take for ever. So line ends and encodings are those of the commit, and the pointers of
 * Git LFS stay what they are:
 * reading them tells of it.
 */
import { closeSync, mkdirSync, openSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, join, relative } from "node:path";
import { git, type Repository } from "./repository.ts";

interface Entry {
  readonly object: string;
  /** Relative to the top, with forward slashes. */
  readonly path: string;
  readonly isLink: boolean;
}

/**
 * Lays out files of a commit in a folder.
 * @param wanted which, by path
 * @returns what went wrong, or null. Throws NoAnswer.
 */
export async function layOut(
  repository: Repository,
  commit: string,
  folder: string,
  wanted: (path: string) => boolean,
): Promise<string | null> {
  const listed = await git(repository, ["ls-tree", "-r", "-z", "--full-tree", commit]);
  if (listed.kind === "failed") return listed.message;
  const entries = listed.output
    .split("\0")
    .flatMap(entryOf)
    .filter(({ path }) => wanted(path));
  const strange = entries.find(({ path }) => !staysInside(path));
  if (strange !== undefined)
    return `it holds a file with the path ${JSON.stringify(strange.path)}, which leads out of the tree`;
  const files = entries.filter(({ isLink }) => !isLink);
  const links = entries.filter(({ isLink }) => isLink);
  const targets = new Map<string, string>();
  // Links come last, so that nothing is written through one.
  const failure =
    (await writeBlobs(repository, files, (path) => fileAt(join(folder, path)))) ??
    (await writeBlobs(repository, links, (path) => textFor(path, targets)));
  if (failure === null) linkAll(targets, folder);
  return failure;
}

/** A line of `git ls-tree`. Submodules are no files. */
function entryOf(line: string): Entry[] {
  const [, mode, object, path] = /^(\d+) blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
  return object === undefined || path === undefined ? [] : [{ object, path, isLink: mode === "120000" }];
}

/** git refuses such paths when it adds files; what is fetched is not looked at. */
function staysInside(path: string): boolean {
  const separators = process.platform === "win32" ? /[/\\:]/ : "/";
  return path
    .split(separators)
    .every((step) => step !== "" && step !== "." && step !== ".." && step.toLowerCase() !== ".git");
}

/** Something that is written piece by piece. */
interface Sink {
  readonly write: (bytes: Buffer) => void;
  readonly close: () => void;
}

function fileAt(path: string): Sink {
  mkdirSync(dirname(path), { recursive: true });
  const descriptor = openSync(path, "w");
  return {
    write: (bytes) => {
      writeFileSync(descriptor, bytes);
    },
    close: () => {
      closeSync(descriptor);
    },
  };
}

function textFor(path: string, texts: Map<string, string>): Sink {
  const parts: Buffer[] = [];
  return {
    write: (bytes) => void parts.push(bytes),
    close: () => void texts.set(path, Buffer.concat(parts).toString("utf8")),
  };
}

async function writeBlobs(
  repository: Repository,
  entries: readonly Entry[],
  open: (path: string) => Sink,
): Promise<string | null> {
  if (entries.length === 0) return null;
  const reader = new BatchReader(entries, open);
  try {
    const input = entries.map(({ object }) => `${object}\n`).join("");
    const take = (bytes: Buffer): void => {
      reader.take(bytes);
    };
    const answer = await git(repository, ["cat-file", "--batch"], { input, take });
    return answer.kind === "failed" ? answer.message : reader.unread();
  } finally {
    reader.close();
  }
}

/**
 * Reads what `git cat-file --batch` prints: for each object a line `<id> blob <size>`, its bytes, and an empty line.
 */
class BatchReader {
  readonly #entries: readonly Entry[];
  readonly #open: (path: string) => Sink;
  #next = 0;
  #line = "";
  #blob: { readonly sink: Sink; left: number } | null = null;

  constructor(entries: readonly Entry[], open: (path: string) => Sink) {
    this.#entries = entries;
    this.#open = open;
  }

  take(bytes: Buffer): void {
    let rest = bytes;
    while (rest.length > 0) rest = this.#blob === null ? this.#takeLine(rest) : this.#takeContent(rest, this.#blob);
  }

  #takeLine(bytes: Buffer): Buffer {
    const end = bytes.indexOf("\n");
    this.#line += bytes.toString("latin1", 0, end === -1 ? bytes.length : end);
    if (end === -1) return bytes.subarray(bytes.length);
    if (this.#line !== "") this.#begin(this.#line);
    this.#line = "";
    return bytes.subarray(end + 1);
  }

  #begin(line: string): void {
    const entry = this.#entries[this.#next++];
    const size = / blob (\d+)$/.exec(line)?.[1];
    if (entry === undefined || size === undefined)
      throw new Error(`${entry?.path ?? "a file"} is not in this clone (${line})`);
    this.#blob = { sink: this.#open(entry.path), left: Number(size) };
    if (this.#blob.left === 0) this.close();
  }

  #takeContent(bytes: Buffer, blob: { readonly sink: Sink; left: number }): Buffer {
    const content = bytes.subarray(0, blob.left);
    blob.sink.write(content);
    blob.left -= content.length;
    if (blob.left === 0) this.close();
    return bytes.subarray(content.length);
  }

  close(): void {
    this.#blob?.sink.close();
    this.#blob = null;
  }

  unread(): string | null {
    return this.#next === this.#entries.length && this.#blob === null ? null : "git printed less than it was asked for";
  }
}

/**
 * Makes the links that lead to files of the commit. One that leads anywhere else would have a file of this computer
 * read, or written.
 */
function linkAll(targets: ReadonlyMap<string, string>, folder: string): void {
  const top = realpathSync.native(folder);
  const made = [...targets]
    .map(([path, target]) => ({ place: join(folder, path), target }))
    .filter(({ place, target }) => {
      if (!isLinked(place, target)) return false;
      if (whereTo(place, top) !== "outside") return true;
      // At once, so that no later one stands behind it.
      rmSync(place);
      return false;
    });
  for (const { place } of made.filter((link) => whereTo(link.place, top) !== "inside")) rmSync(place, { force: true });
}

/** Not every system lets everybody make links. */
function isLinked(place: string, target: string): boolean {
  try {
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(target, place);
    return true;
  } catch {
    return false;
  }
}

/** As the system follows links, step by step: the path of a link is not to be joined with its target. */
function whereTo(place: string, top: string): "inside" | "outside" | "nowhere" {
  try {
    const way = relative(top, realpathSync.native(place));
    return isAbsolute(way) || way === ".." || /^\.\.[\\/]/.test(way) ? "outside" : "inside";
  } catch {
    return "nowhere";
  }
}
