/**
 * What the checkout of the workflow knows of commits: which one is checked out, and how to come by another.
 */
import { git } from "../git/revision.ts";

/** The commit that is checked out. */
export interface CheckedOutCommit {
  readonly sha: string;
  /** As they are written in the commit: also those that a shallow clone lacks. */
  readonly parents: readonly string[];
}

export type Checkout = { readonly kind: "none"; readonly because: string } | { readonly kind: "repository"; readonly head: CheckedOutCommit; readonly shallow: boolean };

/** Nobody is there to be asked for a password, and a server that does not answer is not waited for. */
const unattended = { GIT_TERMINAL_PROMPT: "0", GCM_INTERACTIVE: "never", GIT_HTTP_LOW_SPEED_LIMIT: "1000", GIT_HTTP_LOW_SPEED_TIME: "20" };

/**
 * Lets git read the checkout although another user owns it, as in the containers of jobs: git takes this from the environment and the command line only.
 * @param environment is changed, for all later calls of git
 */
export function trustCheckout(environment: NodeJS.ProcessEnv): void {
  const count = Math.max(0, Number.parseInt(environment.GIT_CONFIG_COUNT ?? "", 10) || 0);
  environment.GIT_CONFIG_COUNT = String(count + 1);
  environment[`GIT_CONFIG_KEY_${String(count)}`] = "safe.directory";
  environment[`GIT_CONFIG_VALUE_${String(count)}`] = "*";
}

/** What is checked out in a folder. */
export async function readCheckout(folder: string): Promise<Checkout> {
  const inside = await git(["rev-parse", "--is-inside-work-tree", "--is-shallow-repository"], folder);
  if (inside.kind === "failed") return { kind: "none", because: inside.missing ? "the program git was not found" : "what is checked is no git repository" };
  const head = await git(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"], folder);
  const commit = await git(["cat-file", "commit", "HEAD"], folder);
  if (head.kind === "failed" || commit.kind === "failed") return { kind: "none", because: "the git repository has no commit" };
  const [header = ""] = commit.output.split("\n\n");
  const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? "");
  return { kind: "repository", head: { sha: head.output.trim(), parents }, shallow: inside.output.includes("true\ntrue") };
}

export type Fetched = "present" | "fetched" | "missing";

/** Whether a commit is here; one that a shallow clone lacks is asked of the remote, once. */
export async function ensureCommit(sha: string, folder: string, shallow: boolean): Promise<Fetched> {
  if (await isPresent(sha, folder)) return "present";
  // A depth would make a shallow clone of one that is whole.
  const depth = shallow ? ["--depth=1"] : [];
  await git(["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", ...depth, "origin", sha], folder, unattended);
  return (await isPresent(sha, folder)) ? "fetched" : "missing";
}

/** More commits than a branch has before it is merged. */
const enoughHistory = "--depth=300";

/** Asks the remote for the history behind commits, in a shallow clone. */
export async function deepen(commits: readonly string[], folder: string): Promise<void> {
  await git(["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", enoughHistory, "origin", ...commits], folder, unattended);
}

async function isPresent(sha: string, folder: string): Promise<boolean> {
  return (await git(["cat-file", "-e", `${sha}^{commit}`], folder, unattended)).kind === "done";
}

/** The commit that a name stands for; null where git knows none. */
export async function commitNamed(name: string, folder: string): Promise<string | null> {
  const answer = await git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`], folder);
  return answer.kind === "done" ? answer.output.trim() : null;
}

/** The commit where two lines of history part; null where the history that is here does not reach it. */
export async function mergeBase(a: string, b: string, folder: string): Promise<string | null> {
  const answer = await git(["merge-base", a, b], folder);
  return answer.kind === "done" && answer.output.trim() !== "" ? answer.output.trim() : null;
}

/** Files that git knows and a sparse checkout leaves out, relative to the top of the repository. */
export async function leftOutFiles(folder: string): Promise<string[]> {
  const answer = await git(["ls-files", "-t", "-z", "--full-name", "--", ":/"], folder);
  return answer.kind === "done" ? answer.output.split("\0").flatMap((entry) => (entry.startsWith("S ") ? [entry.slice(2)] : [])) : [];
}

/** The paths of which the checkout has files that git does not know, such as plans that the job has made. */
export async function untrackedPaths(paths: readonly string[], folder: string): Promise<string[]> {
  const answers = await Promise.all(paths.map((path) => git(["ls-files", "-z", "--", path], folder)));
  return paths.filter((_path, index) => {
    const answer = answers[index];
    return answer?.kind === "done" && answer.output === "";
  });
}
