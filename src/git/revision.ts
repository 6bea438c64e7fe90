/**
 * The files of a git revision, laid out in a folder of their own through git's objects: no branch is switched and
 * nothing of the checkout changes.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isCandidate } from "../sources/files/find.ts";
import { layOut } from "./lay-out.ts";
import { NoAnswer } from "./program.ts";
import { git, type FailedGit, type Repository } from "./repository.ts";

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

export type RevisionReading =
  | { readonly kind: "read"; readonly revision: CheckedOutRevision }
  | { readonly kind: "failed"; readonly reason: FailedGit };

/**
 * Lays out the files of a revision that can hold infrastructure code or say how to read it.
 * @param name a branch, tag or commit, as `git rev-parse` takes it
 */
export async function readRevision(name: string, repository: Repository): Promise<RevisionReading> {
  const folder = mkdtempSync(join(tmpdir(), "trailproof-revision-"));
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  const laidOut = await layOutRevision(name, repository, folder);
  if (laidOut.kind === "done")
    return {
      kind: "read",
      revision: { commit: laidOut.commit, top: folder, folder: join(folder, repository.prefix), remove },
    };
  remove();
  return laidOut;
}

type LaidOut = { readonly kind: "done"; readonly commit: string } | Extract<RevisionReading, { kind: "failed" }>;

async function layOutRevision(name: string, repository: Repository, folder: string): Promise<LaidOut> {
  try {
    const commit = await commitNamed(name, repository);
    if (commit === null) return { kind: "failed", reason: unknownRevision(name) };
    const failure = await layOut(
      repository,
      commit,
      folder,
      (path) => isCandidate(path) || /(^|\/)\.gitignore$/.test(path),
    );
    if (failure === null) return { kind: "done", commit };
    return {
      kind: "failed",
      reason: { kind: "failed", message: `the files of ${name} could not be laid out: ${failure}` },
    };
  } catch (error) {
    if (error instanceof NoAnswer) return { kind: "failed", reason: { kind: "no-answer", message: error.message } };
    throw error;
  }
}

/** The commit that a name stands for; null where git knows none. Throws NoAnswer. */
export async function commitNamed(name: string, repository: Repository): Promise<string | null> {
  const answer = await git(repository, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]);
  return answer.kind === "done" ? answer.output.trim() : null;
}

function unknownRevision(name: string): FailedGit {
  const message =
    `git knows no commit ${name} here. Name a branch, tag or commit that was fetched; ` +
    'a shallow clone lacks earlier ones (actions/checkout has "fetch-depth: 0").';
  return { kind: "unknown-revision", message };
}
