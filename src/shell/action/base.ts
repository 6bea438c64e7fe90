/**
 * The state that a run is compared with: a commit of the checkout, else the file of `baseline`, else none. It says
 * which, and why.
 */
import { resolve } from "node:path";
import { leadsSomewhere } from "../../run/check-revision.ts";
import type { Repository } from "../../git/repository.ts";
import { commitNamed } from "../../git/revision.ts";
import { deepen, ensureCommit, mergeBase, readCheckout, untrackedPaths, type Checkout } from "./checkout.ts";
import type { WantedBase } from "./event.ts";
import type { BaseInput } from "./inputs.ts";
import { disk } from "../../sources/files/disk.ts";
import { exists } from "../../sources/files/file-store.ts";

export type Base =
  | CommitBase
  | { readonly kind: "file"; readonly path: string; readonly name: string; readonly remarks: readonly Remark[] }
  | { readonly kind: "none"; readonly because: string; readonly remarks: readonly Remark[] }
  | { readonly kind: "wrong"; readonly error: string };

/** A commit that is here. */
export interface CommitBase {
  readonly kind: "commit";
  readonly sha: string;
  readonly name: string;
  readonly repository: Repository;
  readonly remarks: readonly Remark[];
}

/** Something to know about the comparison. */
export interface Remark {
  readonly level: "note" | "warning";
  readonly message: string;
}

export interface BaseQuestion {
  readonly asked: BaseInput;
  readonly wanted: WantedBase;
  /** `GITHUB_SHA`: for a pull request the commit that merges it. */
  readonly eventCommit: string | null;
  readonly baseline: string | null;
  /** Empty for what is no code, of which git knows nothing. */
  readonly paths: readonly string[];
  readonly workingDirectory: string;
}

/** Decides what to compare with. */
export async function findBase(question: BaseQuestion): Promise<Base> {
  const found = await commitOf(question);
  switch (found.kind) {
    case "wrong":
    case "commit":
      return found;
    case "none":
      return withoutCommit(question, found.because, found.remarks);
  }
}

/** What is left where no commit can be compared with, for a reason that is told. */
export function withoutCommit(
  { baseline, workingDirectory }: Pick<BaseQuestion, "baseline" | "workingDirectory">,
  because: string,
  remarks: readonly Remark[] = [],
): Exclude<Base, { kind: "wrong" | "commit" }> {
  if (baseline === null) return { kind: "none", because, remarks };
  // The first run of a workflow has no earlier result to download.
  if (exists(disk, resolve(workingDirectory, baseline)))
    return {
      kind: "file",
      path: baseline,
      name: baseline,
      remarks: [...remarks, { level: "note", message: `Compared with the file ${baseline}: ${because}.` }],
    };
  return {
    kind: "none",
    because: `${because}, and there is no file ${baseline}`,
    remarks: [
      ...remarks,
      {
        level: "warning",
        message: `baseline: there is no file ${baseline}, so every finding counts as new. Save one with the output json-file of an earlier run.`,
      },
    ],
  };
}

type CommitAnswer =
  | CommitBase
  | Extract<Base, { kind: "wrong" }>
  | { readonly kind: "none"; readonly because: string; readonly remarks: readonly Remark[] };

async function commitOf(question: BaseQuestion): Promise<CommitAnswer> {
  const { asked, wanted, paths, workingDirectory } = question;
  if (asked.kind === "none") return none("no commit is to be compared with");
  if (asked.kind === "auto" && wanted.kind === "none") return none(wanted.because);
  if (paths.length === 0) return none("a live account is in no commit");
  const checkout = await readCheckout(workingDirectory);
  if (checkout.kind === "none")
    return asked.kind === "revision"
      ? { kind: "wrong", error: `base: ${asked.name} cannot be compared with, since ${checkout.because}.` }
      : none(checkout.because);
  const untracked = await generatedPaths(paths, checkout, workingDirectory);
  if (untracked.length === paths.length) {
    const message = `${untracked.join(", ")} cannot be compared with an earlier commit, because git does not know ${untracked.length === 1 ? "it" : "them"}. Keep the result of the base branch and name it in the input baseline.`;
    return none("what is checked is in no commit", question.baseline === null ? [{ level: "warning", message }] : []);
  }
  const answer = asked.kind === "revision" ? await ofRevision(asked.name, checkout) : await ofEvent(question, checkout);
  if (answer.kind !== "commit" || untracked.length === 0) return answer;
  return {
    ...answer,
    remarks: [
      ...answer.remarks,
      {
        level: "warning",
        message: `All findings of ${untracked.join(", ")} count as new, because git does not know what was there before.`,
      },
    ],
  };
}

function none(because: string, remarks: readonly Remark[] = []): CommitAnswer {
  return { kind: "none", because, remarks };
}

/** Paths that lead to files here, none of which is in git. */
async function generatedPaths(
  paths: readonly string[],
  { repository }: CheckedOut,
  workingDirectory: string,
): Promise<string[]> {
  const untracked = await untrackedPaths(paths, repository);
  const leading = await Promise.all(untracked.map((path) => leadsSomewhere(path, workingDirectory, disk)));
  return untracked.filter((_path, index) => leading[index]);
}

type CheckedOut = Extract<Checkout, { kind: "repository" }>;

async function ofRevision(name: string, { repository, shallow }: CheckedOut): Promise<CommitAnswer> {
  const isCommit = /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(name);
  const fetched = isCommit ? await ensureCommit(name, repository, shallow) : null;
  const sha = await commitNamed(name, repository);
  if (sha === null) {
    const because = fetched?.kind === "missing" ? `, and it could not be fetched: ${fetched.because}` : "";
    const remedy =
      'Name a branch, tag or commit that was fetched (actions/checkout has "fetch-depth: 0"), or leave it out.';
    return { kind: "wrong", error: `base: git knows no commit ${name} here${because}. ${remedy}` };
  }
  return { kind: "commit", sha, name: isCommit ? short(sha) : `${name} at ${short(sha)}`, repository, remarks: [] };
}

async function ofEvent(question: BaseQuestion, checkout: CheckedOut): Promise<CommitAnswer> {
  const { wanted } = question;
  switch (wanted.kind) {
    case "pull-request":
      return ofPullRequest(wanted, question, checkout);
    case "commit":
      return present(wanted.sha, `${wanted.label} at ${short(wanted.sha)}`, checkout);
    case "none":
      return none(wanted.because);
  }
}

/**
 * GitHub checks out a commit that merges the pull request into its base: its first parent is the base as it was merged.
 * Workflows that check out the branch itself start where it left the base; what the base got since is no loss of
 * theirs.
 */
async function ofPullRequest(
  wanted: Extract<WantedBase, { kind: "pull-request" }>,
  { eventCommit }: BaseQuestion,
  checkout: CheckedOut,
): Promise<CommitAnswer> {
  const { repository } = checkout;
  const { sha: head, parents } = checkout.head;
  const { branch, baseSha, headSha } = wanted;
  const [first, second] = parents;
  const isMerge = parents.length === 2 && head !== headSha && (second === headSha || head === eventCommit);
  if (isMerge && first !== undefined) return present(first, `${branch} at ${short(first)}`, checkout);
  const tip = baseSha ?? (await commitNamed(`refs/remotes/origin/${branch}`, repository));
  if (tip === null) return none("the event does not name the base of the pull request");
  if (head === tip) {
    const message =
      "What is checked out is the base of the pull request, so nothing of the change is checked. Check out refs/pull/<number>/merge with actions/checkout.";
    const remarks: readonly Remark[] = [{ level: "warning", message }];
    return { kind: "commit", sha: tip, name: `${branch} at ${short(tip)}`, repository, remarks };
  }
  const answer = await present(tip, `${branch} at ${short(tip)}`, checkout);
  if (answer.kind !== "commit") return answer;
  const fork = await forkOf(tip, head, checkout);
  if (fork !== null) return { ...answer, sha: fork, name: `${branch} at ${short(fork)}` };
  const message = `Compared with the newest commit of ${branch}, because the history that was fetched does not reach the commit where this branch left it: what ${branch} got since then counts as lost. Check out the default ref of the pull request, or everything with "fetch-depth: 0".`;
  return { ...answer, remarks: [{ level: "warning", message }] };
}

async function forkOf(tip: string, head: string, { repository, shallow }: CheckedOut): Promise<string | null> {
  const fork = await mergeBase(tip, head, repository);
  if (fork !== null || !shallow) return fork;
  await deepen([tip, head], repository);
  return mergeBase(tip, head, repository);
}

async function present(sha: string, name: string, { repository, shallow }: CheckedOut): Promise<CommitAnswer> {
  const fetched = await ensureCommit(sha, repository, shallow);
  if (fetched.kind === "here") return { kind: "commit", sha, name, repository, remarks: [] };
  const clone = shallow ? "shallow clone" : "clone";
  return none(`the commit ${short(sha)} is not in this ${clone} and could not be fetched: ${fetched.because}`);
}

function short(sha: string): string {
  return sha.slice(0, 7);
}
