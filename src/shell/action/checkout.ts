/**
 * What the checkout of the workflow knows of commits: which one is checked out, and how to come by another.
 */
import { NoAnswer } from "../../git/program.ts";
import { findRepository, git, type FailedGit, type Repository } from "../../git/repository.ts";

/** The commit that is checked out. */
export interface CheckedOutCommit {
  readonly sha: string;
  /** As they are written in the commit: also those that a shallow clone lacks. */
  readonly parents: readonly string[];
}

export type Checkout =
  | { readonly kind: "none"; readonly because: string }
  | {
      readonly kind: "repository";
      readonly repository: Repository;
      readonly head: CheckedOutCommit;
      readonly shallow: boolean;
    };

/**
 * What is checked out in a folder. In the containers of jobs another user owns it: the runner has made it for this
 * job, whoever that is.
 * This and all the others throw NoAnswer.
 */
export async function readCheckout(folder: string): Promise<Checkout> {
  const found = await findRepository(folder, "any");
  if (found.kind === "failed") return withoutRepository(found.reason);
  const { repository } = found;
  const shallow = await git(repository, ["rev-parse", "--is-shallow-repository"]);
  const head = await git(repository, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]);
  const commit = await git(repository, ["cat-file", "commit", "HEAD"]);
  if (shallow.kind === "failed" || head.kind === "failed" || commit.kind === "failed")
    return { kind: "none", because: "the git repository has no commit" };
  const [header = ""] = commit.output.split("\n\n");
  const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? "");
  return {
    kind: "repository",
    repository,
    head: { sha: head.output.trim(), parents },
    shallow: shallow.output.trim() === "true",
  };
}

function withoutRepository({ kind, message }: FailedGit): Checkout {
  switch (kind) {
    case "no-answer":
      throw new NoAnswer(message);
    case "no-git":
      return { kind: "none", because: "the program git was not found" };
    case "no-repository":
      return { kind: "none", because: "what is checked is no git repository" };
    case "unknown-revision":
    case "failed":
      return { kind: "none", because: message };
  }
}

export type Fetched = { readonly kind: "here" } | { readonly kind: "missing"; readonly because: string };

/** Whether a commit is here; one that a shallow clone lacks is asked of the remote, once. */
export async function ensureCommit(sha: string, repository: Repository, shallow: boolean): Promise<Fetched> {
  if (await isPresent(sha, repository)) return { kind: "here" };
  // A depth would make a shallow clone of one that is whole.
  const failure = await fetchFromOrigin(shallow ? ["--depth=1"] : [], [sha], repository);
  return (await isPresent(sha, repository))
    ? { kind: "here" }
    : { kind: "missing", because: failure ?? "the remote does not have it" };
}

/** More commits than a branch has before it is merged. */
const enoughHistory = "--depth=300";

/** Asks the remote for the history behind commits, in a shallow clone. */
export async function deepen(commits: readonly string[], repository: Repository): Promise<void> {
  await fetchFromOrigin([enoughHistory], commits, repository);
}

const onlyObjects = ["--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head"];

/** What went wrong, or null. A remote that does not answer is one that cannot be reached. */
async function fetchFromOrigin(
  depth: readonly string[],
  commits: readonly string[],
  repository: Repository,
): Promise<string | null> {
  try {
    const answer = await git(repository, ["fetch", ...onlyObjects, ...depth, "origin", ...commits], {
      asksServer: true,
    });
    return answer.kind === "done" ? null : reasonOf(answer.message);
  } catch (error) {
    if (error instanceof NoAnswer) return error.message.replace(/\.$/, "");
    throw error;
  }
}

function reasonOf(message: string): string {
  const refused = /^transport '(.+)' not allowed$/.exec(message)?.[1];
  if (refused === undefined) return message.replace(/\.$/, "");
  const others = "GIT_ALLOW_PROTOCOL of the environment can name others";
  return `its remote origin is reached by "${refused}", and only https and ssh are used (${others})`;
}

async function isPresent(sha: string, repository: Repository): Promise<boolean> {
  return (await git(repository, ["cat-file", "-e", `${sha}^{commit}`])).kind === "done";
}

/** The commit where two lines of history part; null where the history that is here does not reach it. */
export async function mergeBase(a: string, b: string, repository: Repository): Promise<string | null> {
  const answer = await git(repository, ["merge-base", a, b]);
  return answer.kind === "done" && answer.output.trim() !== "" ? answer.output.trim() : null;
}

/** The paths of which the checkout has files that git does not know, such as plans that the job has made. */
export async function untrackedPaths(paths: readonly string[], repository: Repository): Promise<string[]> {
  const answers = await Promise.all(paths.map((path) => git(repository, ["ls-files", "-z", "--", path])));
  return paths.filter((_path, index) => {
    const answer = answers[index];
    return answer?.kind === "done" && answer.output === "";
  });
}
