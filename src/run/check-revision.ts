/**
 * Checks a revision of git as the working directory would be checked: with its own configuration, variables, parameters
 * and snapshots.
 */
import { isAbsolute, relative, resolve } from "node:path";
import { UnreadableRevision } from "../git/blobs.ts";
import type { CheckoutState } from "../git/checkout-state.ts";
import { NoAnswer } from "../git/program.ts";
import type { FailedGit, Repository } from "../git/repository.ts";
import { isUntracked, revisionFiles, wayBelow } from "../git/revision-files.ts";
import { failedRevision, type Revision } from "../git/revision.ts";
import { fileOf } from "../model/address.ts";
import { defined } from "../model/defined.ts";
import type { DeclaredRules } from "../comparison/side-rules.ts";
import type { ResultNotification } from "../model/result.ts";
import { displayUsageError } from "../model/usage-error.ts";
import { disk } from "../sources/files/disk.ts";
import { exists, type FileStore } from "../sources/files/file-store.ts";
import { findFiles, uriOf } from "../sources/files/find.ts";
import { comparedFilesWords, rulesOfHeadWords } from "../wording/compared-files.ts";
import { judgedRun, type CheckOptions, type CheckOutcome, type CheckRun } from "./check.ts";
import { prepare, rulesFor } from "./setup.ts";
import { standardInputName } from "./text-reader.ts";

/** A revision to check, and what there is beside it. */
export interface RevisionQuestion {
  /** For people: `git:main`. */
  readonly name: string;
  readonly revision: Revision;
  readonly checkout: CheckoutState;
  /** Relative to the working directory, or absolute. Those that lead nowhere are left out: nothing was there before. */
  readonly paths: readonly string[];
  readonly options: CheckOptions;
  readonly workingDirectory: string;
  /** Whether the other state is the checkout: what git does not track belongs to that one. */
  readonly besideCheckout: boolean;
  /** The rules of the state that it is compared with; null: it is compared with none, or is that state itself. */
  readonly rulesOfHead: DeclaredRules | null;
}

export type RevisionOutcome =
  | Extract<CheckOutcome, { kind: "usage" }>
  | { readonly kind: "unreadable"; readonly reason: FailedGit }
  | {
      readonly kind: "done";
      readonly run: CheckRun;
      /** Those of the paths that lead somewhere, as they were given. */
      readonly paths: readonly string[];
      /** Files of the disk that git ignores and that were read. */
      readonly ignored: readonly string[];
      /** Files that a person named and git does not track: the checkout alone was read with them. */
      readonly untracked: readonly string[];
      /** To be told beside the result of the comparison. */
      readonly warnings: readonly string[];
    };

/** Checks the files of a revision. */
export async function checkRevisionFiles(question: RevisionQuestion): Promise<RevisionOutcome> {
  try {
    return await checkFiles(question);
  } catch (error) {
    if (error instanceof NoAnswer) return { kind: "unreadable", reason: { kind: "no-answer", message: error.message } };
    if (error instanceof UnreadableRevision)
      return { kind: "unreadable", reason: failedRevision(question.name, error.message).reason };
    throw error;
  }
}

/** The rules that a revision has of its own; `usage`: they are wrong. */
export async function rulesOfRevision(
  question: Omit<RevisionQuestion, "paths" | "rulesOfHead" | "name">,
): Promise<Awaited<ReturnType<typeof rulesFor>>> {
  const { options, shared } = optionsOf(question);
  const { revision, checkout } = question;
  const { store } = revisionFiles(revision, checkout, shared);
  return rulesFor({ ...options, workingDirectory: revision.repository.folder }, store);
}

async function checkFiles(question: RevisionQuestion): Promise<RevisionOutcome> {
  const { name, revision, checkout, workingDirectory, rulesOfHead } = question;
  const { folder, top } = revision.repository;
  const { options, shared, untracked } = optionsOf(question);
  const { store, ignoredRead } = revisionFiles(revision, checkout, shared);
  const within = question.paths.map((path) => pathWithin(path, workingDirectory));
  const leading = await Promise.all(within.map((path) => leadsSomewhere(path, folder, store)));
  const paths = within.filter((_path, index) => leading[index]);
  const own = await prepare({ ...options, paths, workingDirectory: folder }, store, rulesOfHead);
  // Who mends a configuration has a base whose own cannot be used.
  const preparation =
    own.kind === "ready" ? own : await prepare({ ...question.options, paths, workingDirectory }, disk, rulesOfHead);
  if (preparation.kind === "usage") return preparation;
  const run = await judgedRun({ ...preparation.setup, files: store, workingDirectory: folder });
  return {
    kind: "done",
    run,
    paths: question.paths.filter((_path, index) => leading[index]),
    ignored: [...ignoredRead].map((way) => uriOf(resolve(top, way), folder)).sort(),
    untracked,
    warnings: own.kind === "ready" ? [] : [rulesOfHeadWords(name, own.errors.map(displayUsageError).join(" "))],
  };
}

/**
 * The options as they mean the same in the revision: files come from its tree where git keeps them, and from the disk
 * where git knows nothing of them. One that the change adds has nothing before it. So has a file of variables or
 * parameters that git does not track: it is about to be added, as code is, unless git ignores it.
 */
function optionsOf({
  revision,
  checkout,
  options,
  workingDirectory,
  besideCheckout,
}: Omit<RevisionQuestion, "paths" | "rulesOfHead" | "name">): {
  readonly options: CheckOptions;
  readonly shared: readonly string[];
  readonly untracked: readonly string[];
} {
  const { folder, top } = revision.repository;
  const shared: string[] = [];
  const untracked: string[] = [];
  const placeOf = (file: string): string[] => {
    if (file === standardInputName) return [file];
    const path = resolve(folder, pathWithin(file, workingDirectory));
    const way = wayBelow(top, path);
    if (way !== null && revision.items.has(way)) return [uriOf(path, folder)];
    if (way !== null && checkout.isTracked(way)) return [];
    shared.push(path);
    return [path];
  };
  const placeOfCode = (file: string): string[] => {
    const path = resolve(folder, pathWithin(file, workingDirectory));
    if (!besideCheckout || file === standardInputName || !isUntracked(path, revision.repository, checkout))
      return placeOf(file);
    untracked.push(uriOf(path, folder));
    return [];
  };
  const { configuration } = options;
  const named = typeof configuration === "string" ? { configuration: placeOf(configuration)[0] ?? null } : {};
  return {
    options: {
      ...options,
      ...defined({
        trails: options.trails?.flatMap(placeOf),
        parameterFiles: options.parameterFiles?.flatMap(placeOfCode),
        variableFiles: options.variableFiles?.flatMap(placeOfCode),
      }),
      ...named,
    },
    shared,
    untracked,
  };
}

function pathWithin(path: string, workingDirectory: string): string {
  return isAbsolute(path) ? relative(workingDirectory, path) : path;
}

/** What is to be told of the files of a revision. */
export type FilesTold = Pick<Extract<RevisionOutcome, { kind: "done" }>, "ignored" | "untracked" | "warnings">;

/** A run on the checkout that is compared with a revision, with what is to be told of files that are in no commit. */
export function withFileNotes(
  run: CheckRun,
  { ignored, untracked, warnings }: FilesTold,
  repository: Repository,
  checkout: CheckoutState | null,
): CheckRun {
  const { result } = run;
  const addresses = result.coverage.flatMap(({ resource }) => resource?.address ?? []);
  const uris = new Set([...result.sinks.map(({ id }) => id), ...addresses].flatMap((id) => fileOf(id) ?? []));
  const untrackedCode = [...uris].filter((uri) => {
    const way = wayBelow(repository.top, resolve(repository.folder, uri));
    return checkout !== null && way !== null && !checkout.isTracked(way) && !ignored.includes(uri);
  });
  const notifications: ResultNotification[] = [
    ...result.notifications,
    ...warnings.map((message) => ({ level: "warning" as const, message, location: null })),
    ...comparedFilesWords({ ignored, untracked: [...new Set([...untracked, ...untrackedCode])].sort() }).map(
      (message) => ({
        level: "note" as const,
        message,
        location: null,
      }),
    ),
  ];
  return { ...run, result: { ...result, notifications } };
}

/** Whether a path names a file or folder, or a pattern matches one. */
export async function leadsSomewhere(path: string, folder: string, files: FileStore): Promise<boolean> {
  if (exists(files, resolve(folder, path))) return true;
  return /[*?[{]/.test(path) && (await findFiles([path], [], folder, files)).files.length > 0;
}
