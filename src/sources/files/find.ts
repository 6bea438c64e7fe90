import type { Dirent } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import type { FileSystemAdapter } from "tinyglobby";
import type { Notification } from "../../model/notification.ts";
import { listedInShort } from "../../model/words.ts";
import type { UsageError } from "../../model/usage-error.ts";
import { endingsOfOtherTools } from "../other-tools.ts";
import { frontEnds } from "../front-ends.ts";
import type { FileEntry, FileStore } from "./file-store.ts";
import type { PathMatcher } from "./path-globs.ts";
import { mayRead, rootOf } from "./repository.ts";
import type { WalkFailure, WalkResult } from "./walk.ts";

/** A file that may hold infrastructure code. */
export interface CandidateFile {
  /** Relative to the working directory, with forward slashes. */
  readonly uri: string;
  /** Absolute. */
  readonly path: string;
  /** Named on the command line, also by a pattern, and not merely found in a folder. */
  readonly named: boolean;
  /** Named by its path, and read as given wherever it lies. What was found is read in the folders of the run only. */
  readonly asGiven: boolean;
}

/** Globs as in `.gitignore`, relative to a folder. */
export interface Exclusion {
  /** Relative to the working directory, or absolute. */
  readonly folder: string;
  readonly globs: readonly string[];
  /** It counts only for what one of these leaves out too; left out: always. */
  readonly onlyWith?: readonly Exclusion[];
}

export interface FoundFiles {
  /** Sorted by `uri`, each once. */
  readonly files: readonly CandidateFile[];
  readonly notifications: readonly Notification[];
  readonly errors: readonly UsageError[];
}

/** Endings of files that can hold infrastructure code. */
const endings: ReadonlySet<string> = new Set([
  ...frontEnds.flatMap((frontEnd) => frontEnd.endings),
  ...endingsOfOtherTools,
]);

/**
 * The files that the paths of the command line stand for. A file stands for itself, whatever its name; a folder for the
 * files below it
 * that can hold infrastructure code; a pattern with `*` that names no file for what it matches, for shells that do not
 * expand it.
 *
 * @param paths relative to the working directory, or absolute
 * @param exclusions for what is found in folders; a file that is named is always taken
 */
export async function findFiles(
  paths: readonly string[],
  exclusions: readonly Exclusion[],
  workingDirectory: string,
  store: FileStore,
): Promise<FoundFiles> {
  const found = new Map<string, CandidateFile>();
  const notifications: Notification[] = [];
  const errors: UsageError[] = [];
  const linksOut = new Set<string>();
  const add = (path: string, named: boolean, asGiven: boolean): void => {
    const uri = uriOf(path, workingDirectory);
    const before = found.get(uri);
    found.set(uri, { uri, path, named: named || before?.named === true, asGiven: asGiven || before?.asGiven === true });
  };
  for (const path of paths) {
    const absolute = resolve(workingDirectory, path);
    // Pipes, as in `<(terraform show -json)`, are files here.
    const kind = store.look(absolute);
    if (kind.is === "file") add(absolute, true, true);
    else if (kind.is === "folder") {
      const { files, failures, linksOut: links } = await filesBelow(absolute, exclusions, workingDirectory, store);
      for (const file of files) add(file, false, false);
      notifications.push(...failures.map((failure) => unreadable(failure, workingDirectory)));
      for (const link of links) linksOut.add(uriOf(link, workingDirectory));
    } else {
      const matches = /[*?[{]/.test(path) ? await expand(path, workingDirectory, store) : [];
      for (const match of matches) add(match, true, false);
      if (matches.length === 0)
        errors.push({
          location: null,
          path: null,
          message: `${path} cannot be read: ${kind.reason}. Name a file or folder that exists.`,
        });
    }
  }
  return {
    files: [...found.values()].sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0)),
    notifications: linksOut.size === 0 ? notifications : [...notifications, notFollowed([...linksOut].sort())],
    errors,
  };
}

function notFollowed(links: readonly string[]): Notification {
  const message =
    `${listedInShort(links)}: ${links.length === 1 ? "this symbolic link leads" : "these symbolic links lead"} out of ` +
    "the repository. What is there was not checked. Name the files or folders that are meant.";
  return { level: "note", message, location: null, incomplete: false };
}

async function filesBelow(
  folder: string,
  exclusions: readonly Exclusion[],
  workingDirectory: string,
  store: FileStore,
): Promise<WalkResult> {
  const real = store.realPath(folder);
  if (real.kind !== "path" || !mayRead([rootOf(folder, store)], real.path))
    return { files: [], failures: [{ what: "folder", path: folder, reason: ledOut }], linksOut: [] };
  const [{ walk }, { excludeMatcher }] = await Promise.all([import("./walk.ts"), import("./path-globs.ts")]);
  const leavesOut = ({ folder: base, globs, onlyWith }: Exclusion): PathMatcher => {
    const [from, matches, others] = [resolve(workingDirectory, base), excludeMatcher(globs), onlyWith?.map(leavesOut)];
    return (path) =>
      matches(forwardSlashes(relative(from, path)) + (path.endsWith("/") ? "/" : "")) &&
      (others === undefined || others.some((other) => other(path)));
  };
  const matchers = exclusions.map(leavesOut);
  return walk(folder, store, { wanted: isCandidate, ownByFolder: isPartOfModule }, (path, isFolder) =>
    matchers.some((matches) => matches(isFolder ? `${path}/` : path)),
  );
}

async function expand(pattern: string, workingDirectory: string, store: FileStore): Promise<string[]> {
  const { glob } = await import("tinyglobby");
  try {
    return await glob(forwardSlashes(pattern), {
      cwd: workingDirectory,
      absolute: true,
      followSymbolicLinks: false,
      expandDirectories: false,
      fs: globbed(store),
      ignore: ["**/node_modules/**", "**/.git/**", "**/.terraform/**"],
    });
  } catch {
    return [];
  }
}

type FoundEntry = Pick<Dirent, "name" | "isFile" | "isDirectory" | "isSymbolicLink">;

/** What the search for patterns needs of a store: it follows no links, and asks nothing beside the listings. */
function globbed(store: FileStore): FileSystemAdapter {
  type Answer = (error: Error | null, entries: FoundEntry[]) => void;
  const readdir = (folder: string, _how: unknown, answer: Answer): void => {
    const entries = store.list(resolve(folder));
    queueMicrotask(() => {
      if (typeof entries === "string") answer(new Error(entries), []);
      else answer(null, entries.map(direntOf));
    });
  };
  return { readdir } as unknown as FileSystemAdapter;
}

function direntOf({ name, kind }: FileEntry): FoundEntry {
  const answers = { isFile: () => kind === "file", isDirectory: () => kind === "folder" };
  return { name, ...answers, isSymbolicLink: () => kind === "link" };
}

/** Whether a file of this name can hold infrastructure code, or a configuration. */
export function isCandidate(name: string): boolean {
  const lower = name.toLowerCase();
  return [...endings].some((ending) => lower.endsWith(ending));
}

/** Whether a file of this name is a part of the module of Terraform that its folder is. */
function isPartOfModule(name: string): boolean {
  return /\.(?:tf|tofu)(?:\.json)?$/.test(name);
}

/** What a repository holds does not say where to look outside of it. */
const ledOut = "a symbolic link leads out of the repository, so name the folder that it leads to";

function unreadable({ what, path, reason }: WalkFailure, workingDirectory: string): Notification {
  const uri = uriOf(path, workingDirectory);
  const unread = `${uri} cannot be read: ${reason}.`;
  switch (what) {
    case "folder": {
      const message = `the folder ${unread} What it holds was not checked.`;
      return { level: "error", message, location: null, incomplete: true, folder: uri };
    }
    case "empty-submodule":
      return { level: "note", message: unread, location: null, incomplete: false };
    case "gitignore": {
      const message = `${unread} What it may leave out was checked too.`;
      return { level: "note", message, location: null, incomplete: false };
    }
  }
}

/** A path relative to the working directory, with forward slashes; absolute where no relative one leads to it. */
export function uriOf(path: string, workingDirectory: string): string {
  const shortest = relative(workingDirectory, path);
  return forwardSlashes(shortest === "" ? "." : isAbsolute(shortest) ? path : shortest);
}

function forwardSlashes(path: string): string {
  return sep === "\\" ? path.replaceAll("\\", "/") : path;
}
