/**
 * Where the files of a run are: on the disk, in the memory of a test, or in a tree of git. Everything that is read goes
 * through it, so a state of a repository gives the same result wherever it is kept.
 *
 * Paths are absolute, as `node:path` writes them. What may be read is decided above (`repository.ts`); a store only
 * knows what there is.
 */
import type { BytesReading, ReadLimits } from "./read-file.ts";

export interface FileStore {
  /** What a path leads to, links followed. */
  readonly look: (path: string) => Look;
  /** The path without symbolic links. */
  readonly realPath: (path: string) => RealPath;
  /** What a folder holds, in no particular order; a text says why it cannot be listed, as the end of a sentence. */
  readonly list: (folder: string) => readonly FileEntry[] | string;
  /** Reads a regular file. Never throws. @param path without symbolic links */
  readonly readRegular: (path: string, limit: number) => BytesReading;
  /** Reads what a person named, pipes and devices too. Never throws. */
  readonly readNamed: (path: string, limits: ReadLimits) => BytesReading;
  /** Says which files will be read, for stores that fetch many at once. */
  readonly expect: (paths: readonly string[]) => void;
  /** Whether git keeps a file, or one below a folder: that counts whatever `.gitignore` says. False: nobody knows. */
  readonly isTracked: (path: string) => boolean;
  /** The store that has the `.gitignore` files: they speak of what git does not keep, which is on the disk alone. */
  readonly ignoring: FileStore;
}

/** Pipes and devices are files that are not regular. */
export type Look =
  | { readonly is: "file"; readonly isRegular: boolean }
  | { readonly is: "folder" }
  | { readonly is: "nothing"; readonly reason: string };

/** `outside`: a link leads out of what the store has, and nobody looks there. */
export type RealPath =
  | { readonly kind: "path"; readonly path: string }
  | { readonly kind: "missing" }
  | { readonly kind: "outside" }
  | { readonly kind: "failed"; readonly reason: string };

/** What a name in a folder stands for; links are not followed. */
export interface FileEntry {
  readonly name: string;
  readonly kind: "file" | "folder" | "link" | "submodule" | "other";
}

/** Whether a path leads to anything. */
export function exists(files: FileStore, path: string): boolean {
  return files.look(path).is !== "nothing";
}
