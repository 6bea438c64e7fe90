/**
 * The files of a git revision, laid out in a folder of their own through git's objects: no branch is switched and nothing of the checkout changes.
 */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isCandidate } from "../sources/files/find.ts";

/** A revision on disk. */
export interface CheckedOutRevision {
  readonly commit: string;
  /** The top of the tree. */
  readonly top: string;
  /** The folder that corresponds to the working directory. */
  readonly folder: string;
  /** Removes the files again. */
  readonly remove: () => void;
}

export type RevisionReading = { readonly kind: "read"; readonly revision: CheckedOutRevision } | { readonly kind: "failed"; readonly reason: FailedRevision };

/** Why a revision cannot be had. Each has a sentence of its own for people. */
export type FailedRevision =
  | { readonly kind: "no-git"; readonly message: string }
  | { readonly kind: "no-repository"; readonly message: string }
  | { readonly kind: "unknown-revision"; readonly message: string }
  | { readonly kind: "failed"; readonly message: string };

/**
 * Lays out the files of a revision that can hold infrastructure code or say how to read it.
 * @param name a branch, tag or commit, as `git rev-parse` takes it
 */
export async function readRevision(name: string, workingDirectory: string): Promise<RevisionReading> {
  const place = await git(["rev-parse", "--show-toplevel", "--show-prefix"], workingDirectory);
  if (place.kind === "failed") return { kind: "failed", reason: place.missing ? noGit : noRepository(workingDirectory) };
  const [top = workingDirectory, prefix = ""] = place.output.split("\n");
  const resolved = await git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`], workingDirectory);
  if (resolved.kind === "failed") return { kind: "failed", reason: unknownRevision(name) };
  const commit = resolved.output.trim();
  const folder = mkdtempSync(join(tmpdir(), "trailproof-revision-"));
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  const failure = await layOut(commit, top, folder);
  if (failure !== null) {
    remove();
    return { kind: "failed", reason: { kind: "failed", message: `git could not lay out the files of ${name}: ${failure}` } };
  }
  const tree = join(folder, "tree");
  return { kind: "read", revision: { commit, top: tree, folder: join(tree, prefix), remove } };
}

/** Through an index of its own, so that the one of the checkout stays as it is; git's filters run as in a checkout. */
async function layOut(commit: string, top: string, folder: string): Promise<string | null> {
  const environment = { GIT_INDEX_FILE: join(folder, "index") };
  const listed = await git(["ls-tree", "-r", "-z", "--name-only", "--full-tree", commit], top);
  if (listed.kind === "failed") return listed.message;
  const read = await git(["read-tree", commit], top, environment);
  if (read.kind === "failed") return read.message;
  const wanted = listed.output.split("\0").filter((path) => isCandidate(path) || /(^|\/)\.gitignore$/.test(path));
  const written = await git(["checkout-index", "--force", "--quiet", `--prefix=${join(folder, "tree")}/`, "-z", "--stdin"], top, environment, wanted.map((path) => `${path}\0`).join(""));
  return written.kind === "failed" ? written.message : null;
}

const noGit: FailedRevision = { kind: "no-git", message: "the program git was not found. Install it, or compare with a result: trailproof check --baseline base.json" };

function noRepository(folder: string): FailedRevision {
  return { kind: "no-repository", message: `${folder} is not inside a git repository. Compare with a folder or a result instead.` };
}

function unknownRevision(name: string): FailedRevision {
  return { kind: "unknown-revision", message: `git knows no commit ${name} here. Name a branch, tag or commit that was fetched; a shallow clone lacks earlier ones (actions/checkout has "fetch-depth: 0").` };
}

/** What git printed, or why it did not. `missing`: there is no program of that name. */
export type GitAnswer = { readonly kind: "done"; readonly output: string } | { readonly kind: "failed"; readonly message: string; readonly missing: boolean };

const mostOutput = 256 * 1024 * 1024;

/** Runs git to its end. */
export async function git(words: readonly string[], workingDirectory: string, environment: Readonly<Record<string, string>> = {}, input?: string): Promise<GitAnswer> {
  const options = { cwd: workingDirectory, env: { ...process.env, ...environment }, maxBuffer: mostOutput, windowsHide: true };
  return new Promise((resolve) => {
    const child = execFile("git", [...words], options, (error, stdout, stderr) => {
      if (error === null) resolve({ kind: "done", output: stdout });
      else resolve({ kind: "failed", message: stderr.trim() === "" ? error.message : stderr.trim(), missing: error.code === "ENOENT" });
    });
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(input ?? "");
  });
}
