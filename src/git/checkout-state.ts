/** What git knows of the files that are checked out: which it keeps, and which are as it keeps them. */
import { git, type Repository } from "./repository.ts";

/** Paths are relative to the top of the repository, with forward slashes. */
export interface CheckoutState {
  /** The blobs of files that are on the disk as the index has them, whatever filters and line ends made of them. */
  readonly clean: ReadonlyMap<string, string>;
  /** Files that a sparse checkout leaves out. */
  readonly leftOut: ReadonlySet<string>;
  /** Whether git keeps a file, or one below a folder. */
  readonly isTracked: (way: string) => boolean;
}

export type CheckoutReading =
  { readonly kind: "read"; readonly checkout: CheckoutState } | { readonly kind: "failed"; readonly message: string };

/**
 * Reads the index. A file whose entry says that nobody shall look at it ("assume unchanged") counts as changed.
 * Throws NoAnswer.
 */
export async function readCheckoutState(repository: Repository): Promise<CheckoutReading> {
  const everything = ["-z", "--full-name", "--", ":/"];
  const listed = await git(repository, ["ls-files", "--stage", "-v", ...everything]);
  if (listed.kind === "failed") return listed;
  const modified = await git(repository, ["ls-files", "--modified", ...everything]);
  if (modified.kind === "failed") return modified;
  const changed = new Set(modified.output.split("\0"));
  const clean = new Map<string, string>();
  const leftOut = new Set<string>();
  const kept = new Set<string>();
  for (const line of listed.output.split("\0")) {
    // Tag, mode, blob, stage, path: "H 100644 7898… 0\ta.yaml".
    const [, tag, mode, object, stage, way] = /^(\S) (\d+) ([0-9a-f]+) (\d)\t(.+)$/s.exec(line) ?? [];
    if (tag === undefined || object === undefined || way === undefined) continue;
    addWithFolders(kept, way);
    if (tag.toUpperCase() === "S") leftOut.add(way);
    if (tag === "H" && stage === "0" && mode !== "160000" && !changed.has(way)) clean.set(way, object);
  }
  return { kind: "read", checkout: { clean, leftOut, isTracked: (way) => kept.has(way) } };
}

function addWithFolders(kept: Set<string>, way: string): void {
  for (let each = way; each !== "" && !kept.has(each); each = each.slice(0, Math.max(0, each.lastIndexOf("/"))))
    kept.add(each);
}
