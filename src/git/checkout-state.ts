/** What git knows of the files that are checked out: which it keeps, and which are as it keeps them. */
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { disk } from "../sources/files/disk.ts";
import { IgnoreRules } from "../sources/files/gitignore.ts";
import { readTextFile } from "../sources/files/read-text.ts";
import { git, type Repository } from "./repository.ts";

/** Paths are relative to the top of the repository, with forward slashes. */
export interface CheckoutState {
  /** The blobs of files that are on the disk as the index has them, whatever filters and line ends made of them. */
  readonly clean: ReadonlyMap<string, string>;
  /** Files that a sparse checkout leaves out. */
  readonly leftOut: ReadonlySet<string>;
  /** Whether git keeps a file, or one below a folder. */
  readonly isTracked: (way: string) => boolean;
  /**
   * Patterns of what git ignores beside the `.gitignore` files: those of the user, then those of the clone, which go
   * before them. They are relative to the top.
   */
  readonly excludes: readonly IgnoreRules[];
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
  const excludes = await excludesOf(repository);
  return { kind: "read", checkout: { clean, leftOut, isTracked: (way) => kept.has(way), excludes } };
}

/** The files that gitignore(5) names beside `.gitignore`: `core.excludesFile` and `info/exclude`. */
async function excludesOf(repository: Repository): Promise<IgnoreRules[]> {
  const ofClone = await git(repository, ["rev-parse", "--git-path", "info/exclude"]);
  const ofUser = await git(repository, ["config", "--null", "--type=path", "--get", "core.excludesFile"]);
  const paths = [
    ofUser.kind === "done" ? ofUser.output.replace(/\0$/, "") : usualExcludesFile(),
    ...(ofClone.kind === "done" ? [ofClone.output.replace(/\n$/, "")] : []),
  ];
  return paths.flatMap((path) => {
    const reading = readTextFile(resolve(repository.folder, path), disk);
    return reading.kind === "text" ? [IgnoreRules.ofText(reading.text)] : [];
  });
}

function usualExcludesFile(): string {
  const { XDG_CONFIG_HOME: configured = "" } = process.env;
  return join(configured === "" ? join(homedir(), ".config") : configured, "git", "ignore");
}

function addWithFolders(kept: Set<string>, way: string): void {
  for (let each = way; each !== "" && !kept.has(each); each = each.slice(0, Math.max(0, each.lastIndexOf("/"))))
    kept.add(each);
}
