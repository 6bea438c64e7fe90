/**
 * The repository around a folder, found by its `.git`, and calls of git that can mean no other.
 *
 * By itself git takes the nearest repository upward, and takes a folder for one that holds HEAD, objects and refs. A
 * commit can hold such a folder,
 * with a config that names programs to run. It cannot hold anything called `.git`.
 */
import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { findGit, NoAnswer, runGit, runGitNow, type GitAnswer, type GitBytes, type GitCall } from "./program.ts";
import { topOfRepository } from "./top.ts";

export interface Repository {
  /** The folder in which `.git` stands, absolute, without symbolic links. */
  readonly top: string;
  /** The folder that was asked about, likewise. Paths in calls are relative to it. */
  readonly folder: string;
  /** The way from the top to the folder, with forward slashes; empty for the top. */
  readonly prefix: string;
  /** What stands in front of every command. */
  readonly options: readonly string[];
  /** Whether git fetches objects when they are needed: in a partial clone. */
  readonly isPartial: boolean;
}

export type RepositoryReading =
  { readonly kind: "found"; readonly repository: Repository } | { readonly kind: "failed"; readonly reason: FailedGit };

/** Why git did not do what was asked. Each has a sentence of its own for people. */
export interface FailedGit {
  readonly kind: "no-git" | "no-repository" | "unknown-revision" | "no-answer" | "failed";
  readonly message: string;
}

/**
 * Whose repository may be read: `own`, as git decides (safe.directory); `any`, for jobs in containers, where another
 * user owns the checkout.
 */
export type Owner = "own" | "any";

/** Finds the repository around a folder. */
export async function findRepository(workingDirectory: string, owner: Owner): Promise<RepositoryReading> {
  try {
    return await lookFor(workingDirectory, owner);
  } catch (error) {
    if (error instanceof NoAnswer) return failed("no-answer", error.message);
    throw error;
  }
}

const withoutGit =
  "the program git was not found. Install it, or compare with a result: trailproof check --baseline base.json";

async function lookFor(workingDirectory: string, owner: Owner): Promise<RepositoryReading> {
  if (findGit(process.env.PATH) === null) return failed("no-git", withoutGit);
  const folder = realpathSync.native(workingDirectory);
  const top = topOfRepository(folder);
  if (top === null) {
    return failed(
      "no-repository",
      `${workingDirectory} is not inside a git repository. Compare with a folder or a result instead.`,
    );
  }
  const gitDirectory = gitDirectoryOf(top);
  const options = [...safeOptions, `--git-dir=${gitDirectory}`, `--work-tree=${top}`];
  const refusal = await refusalOf(top, gitDirectory, owner === "own" ? safeOptions : options);
  if (refusal !== null) return { kind: "failed", reason: refusal };
  const names = await settingsOf(options, top);
  const isPartial = names.some((name) => /^(extensions\.partialclone|remote\..*\.promisor)$/s.test(name));
  const prefix = relative(top, folder).split(sep).join("/");
  return {
    kind: "found",
    repository: { top, folder, prefix, options: [...options, ...withoutFilters(names)], isPartial },
  };
}

/** Calls git in a repository. Throws NoAnswer where it takes too long or prints too much. */
export async function git(repository: Repository, words: readonly string[], how: Manner = {}): Promise<GitAnswer> {
  const { options, folder, isPartial } = repository;
  return runGit({ ...how, words: [...options, ...words], folder, asksServer: isPartial || how.asksServer === true });
}

/** As `git`, for those who cannot wait. */
export function gitNow({ options, folder, isPartial }: Repository, words: readonly string[], input: string): GitBytes {
  return runGitNow({ words: [...options, ...words], folder, asksServer: isPartial, input });
}

type Manner = Partial<Pick<GitCall, "asksServer">>;

/**
 * No call needs what these settings could run. The value of `core.fsmonitor` is empty, since versions of git before
 * 2.36 would run the program "false".
 */
const safeSettings = [
  "core.fsmonitor=",
  "core.hooksPath=/dev/null",
  "safe.bareRepository=explicit",
  "maintenance.auto=false",
  "gc.auto=0",
];
const safeOptions = ["--no-pager", ...safeSettings.flatMap((setting) => ["-c", setting])];

/** Where `.git` leads: git writes the path of the folder into the file. */
function gitDirectoryOf(top: string): string {
  const path = join(top, ".git");
  if (statSync(path).isDirectory()) return realpathSync.native(path);
  const named = readFileSync(path, "utf8").replace(/^gitdir:\s*/, "");
  return resolve(top, named.trimEnd());
}

/**
 * What git says against the repository. Options that do not name it leave it to git to find it and to look at its
 * owner; it sees no folder but the top.
 */
async function refusalOf(top: string, gitDirectory: string, options: readonly string[]): Promise<FailedGit | null> {
  const environment = { GIT_CEILING_DIRECTORIES: dirname(top) };
  const answer = await runGit({
    words: [...options, "rev-parse", "--absolute-git-dir"],
    folder: top,
    asksServer: false,
    environment,
  });
  if (answer.kind === "done" && isSame(answer.output.replace(/\r?\n$/, ""), gitDirectory)) return null;
  const because = answer.kind === "failed" ? answer.message : "its .git is damaged";
  const isForeign = /dubious ownership|unsafe repository/.test(because);
  const remedy = isForeign
    ? `If you trust its owner, run: git config --global --add safe.directory ${top}`
    : "Compare with a folder or a result instead.";
  return { kind: "no-repository", message: `git does not read the repository ${top}: ${because}. ${remedy}` };
}

function isSame(one: string, other: string): boolean {
  return existsSync(one) && existsSync(other) && realpathSync.native(one) === realpathSync.native(other);
}

/** The names of settings that matter here, of every file that git reads for this repository. */
async function settingsOf(options: readonly string[], top: string): Promise<string[]> {
  const words = [
    ...options,
    "config",
    "--null",
    "--name-only",
    "--get-regexp",
    "^(filter\\..*|extensions\\.partialclone|remote\\..*\\.promisor)$",
  ];
  const answer = await runGit({ words, folder: top, asksServer: false });
  return answer.kind === "done" ? answer.output.split("\0").filter((name) => name !== "") : [];
}

/** A `.gitattributes` of a pull request may name any filter of the user's own configuration: none of them runs. */
function withoutFilters(names: readonly string[]): string[] {
  const filters = new Set(names.flatMap((name) => /^filter\.(.+)\.[^.]+$/s.exec(name)?.[1] ?? []));
  const settings = ["clean=", "smudge=", "process=", "required=false"];
  return [...filters].flatMap((filter) => settings.flatMap((setting) => ["-c", `filter.${filter}.${setting}`]));
}

function failed(kind: FailedGit["kind"], message: string): RepositoryReading {
  return { kind: "failed", reason: { kind, message } };
}
