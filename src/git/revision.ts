/** The files of a git revision, listed once and read from git's objects: nothing is checked out, copied or executed. */
import { Blobs, UnreadableRevision, type Blob } from "./blobs.ts";
import { NoAnswer } from "./program.ts";
import { git, type FailedGit, type Repository } from "./repository.ts";
import type { TreeItem } from "../sources/files/tree.ts";

/** A revision and the list of its files. */
export interface Revision {
  readonly commit: string;
  readonly repository: Repository;
  /** By path from the top of the repository, with forward slashes. */
  readonly items: ReadonlyMap<string, TreeItem<Blob>>;
  readonly blobs: Blobs;
}

export type RevisionReading =
  { readonly kind: "read"; readonly revision: Revision } | { readonly kind: "failed"; readonly reason: FailedGit };

/**
 * Lists the files of a revision.
 * @param name a branch, tag or commit, as `git rev-parse` takes it
 */
export async function readRevision(name: string, repository: Repository): Promise<RevisionReading> {
  try {
    const commit = await commitNamed(name, repository);
    if (commit === null) return { kind: "failed", reason: unknownRevision(name) };
    const reading = await listRevision(commit, repository);
    return typeof reading === "string" ? failedRevision(name, reading) : { kind: "read", revision: reading };
  } catch (error) {
    if (error instanceof NoAnswer) return { kind: "failed", reason: { kind: "no-answer", message: error.message } };
    if (error instanceof UnreadableRevision) return failedRevision(name, error.message);
    throw error;
  }
}

/** The commit that a name stands for; null where git knows none. Throws NoAnswer. */
export async function commitNamed(name: string, repository: Repository): Promise<string | null> {
  const answer = await git(repository, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]);
  return answer.kind === "done" ? answer.output.trim() : null;
}

/** What went wrong with the objects of a revision. */
export function failedRevision(name: string, because: string): Extract<RevisionReading, { kind: "failed" }> {
  return {
    kind: "failed",
    reason: { kind: "failed", message: `the files of ${name} could not be read: ${because}` },
  };
}

async function listRevision(commit: string, repository: Repository): Promise<Revision | string> {
  // In a partial clone git would fetch every blob to tell its size.
  const sizes = repository.isPartial ? [] : ["-l"];
  const listed = await git(repository, ["ls-tree", "-r", "-z", ...sizes, "--full-tree", commit]);
  if (listed.kind === "failed") return listed.message;
  const lines = listed.output.split("\0").filter((line) => line !== "");
  const entries = lines.flatMap(entryOf);
  if (entries.length < lines.length) return "git lists it in a form that is not known";
  const strange = entries.find(({ way }) => !staysInside(way));
  if (strange !== undefined)
    return `it holds a file with the path ${JSON.stringify(strange.way)}, which leads out of the tree`;
  const blobs = new Blobs(repository);
  blobs.fetch(entries.filter(({ kind }) => kind === "link"));
  const items = entries.map((entry): [string, TreeItem<Blob>] => [entry.way, itemOf(entry, blobs)]);
  return { commit, repository, items: new Map(items), blobs };
}

interface ListedEntry extends Blob {
  readonly way: string;
  readonly kind: TreeItem<Blob>["kind"];
}

/**
 * A line of `git ls-tree`: "100644 blob 7898…       2\ta.yaml", the size left out where it was not asked for, "-" for a
 * submodule and "BAD" for a blob that is not there.
 */
function entryOf(line: string): ListedEntry[] {
  const [, mode, type, object, size, way] =
    /^(\d+) (blob|commit) ([0-9a-f]+)(?: +(\d+|-|BAD))?\t(.+)$/s.exec(line) ?? [];
  if (object === undefined || way === undefined) return [];
  const kind = type === "commit" ? "submodule" : mode === "120000" ? "link" : "file";
  return [{ way, kind, object, size: size === undefined || !/^\d+$/.test(size) ? null : Number(size) }];
}

function itemOf({ kind, object, size }: ListedEntry, blobs: Blobs): TreeItem<Blob> {
  switch (kind) {
    case "file":
      return { kind, file: { object, size } };
    case "link":
      return { kind, target: blobs.read({ object, size })?.toString("utf8") ?? "" };
    case "submodule":
      return { kind };
  }
}

/** git refuses such paths when it adds files; what is fetched is not looked at. */
function staysInside(way: string): boolean {
  const separators = process.platform === "win32" ? /[/\\:]/ : "/";
  return way
    .split(separators)
    .every((step) => step !== "" && step !== "." && step !== ".." && step.toLowerCase() !== ".git");
}

function unknownRevision(name: string): FailedGit {
  const message =
    `git knows no commit ${name} here. Name a branch, tag or commit that was fetched; ` +
    'a shallow clone lacks earlier ones (actions/checkout has "fetch-depth: 0").';
  return { kind: "unknown-revision", message };
}
