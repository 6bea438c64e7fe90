import { join, sep } from "node:path";
import type { FileEntry, FileStore } from "./file-store.ts";
import { submodule } from "./tree.ts";
import { mayRead, rootOf } from "./repository.ts";
import { foldersAbove, isIgnored, RulesReader, type FolderRules } from "./ignored.ts";

interface PendingFolder {
  readonly folder: string;
  readonly rules: readonly FolderRules[];
  /** Whether it is ignored, and entered for what git keeps in it. */
  readonly isIgnored: boolean;
}

export interface WalkResult {
  /** Absolute paths, in no particular order. */
  readonly files: readonly string[];
  readonly failures: readonly WalkFailure[];
  /** Symbolic links that lead out of the repository, to what may hold code. */
  readonly linksOut: readonly string[];
}

/** A folder, or a `.gitignore`, that could not be read; a submodule of which nothing is on the disk either. */
export interface WalkFailure {
  readonly what: "folder" | "gitignore" | "empty-submodule";
  readonly path: string;
  readonly reason: string;
}

/** Which files to list, by name. */
export interface WantedFiles {
  readonly wanted: (name: string) => boolean;
  /** Which of them mean something else in another folder. */
  readonly ownByFolder: (name: string) => boolean;
}

/** Folders with code that is not the user's, or none at all. */
const leftOut = new Set([".git", ".terraform", ".terragrunt-cache", "node_modules"]);

/**
 * All files below a folder, except what `.gitignore` files name, at every level, those above the folder included up to
 * the top of the repository; files that git keeps count whatever they say.
 * Folders that are left out are not entered. Symbolic links to folders are not followed: what they point to inside the
 * folder is found anyway, and those that lead out of the repository are listed. A link to a file is listed in place of
 * a file that is not found by its own name, and of one that its folder gives a meaning of its own, such as the
 * configuration of a root of Terraform with other variables beside it.
 *
 * @param top an absolute path
 * @param excluded further paths to leave out, absolute
 */
export function walk(
  top: string,
  store: FileStore,
  { wanted, ownByFolder }: WantedFiles,
  excluded: (path: string, isFolder: boolean) => boolean,
): WalkResult {
  const files: string[] = [];
  const failures: WalkFailure[] = [];
  const linksOut: string[] = [];
  const links: string[] = [];
  const root = rootOf(top, store);
  const reader = new RulesReader(top, store);
  const pending: PendingFolder[] = [{ folder: top, rules: rulesAbove(top, reader, store), isIgnored: false }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { folder } = next;
    const entries = store.list(folder);
    if (typeof entries === "string") {
      failures.push({ what: "folder", path: folder, reason: entries });
      continue;
    }
    const hasRules = entries.some((entry) => entry.name === ".gitignore");
    const rules = hasRules ? reader.withRulesOf(folder, next.rules) : next.rules;
    for (const entry of entries) {
      const path = join(folder, entry.name);
      const isFolder = entry.kind === "folder";
      if (!isCandidate(entry, wanted) || excluded(path, isFolder)) continue;
      const ignored = next.isIgnored || isIgnored(path, isFolder, rules);
      if (ignored && !store.isTracked(path)) continue;
      if (isFolder) pending.push({ folder: path, rules, isIgnored: ignored });
      else if (entry.kind === "submodule") failures.push(submoduleAt(path, store));
      else if (entry.kind === "link") {
        if (leadsOut(path, root, wanted(entry.name), store)) linksOut.push(path);
        else if (!wanted(entry.name) || store.look(path).is !== "file") continue;
        else if (ownByFolder(entry.name)) files.push(path);
        else links.push(path);
      } else files.push(path);
    }
  }
  return {
    files: [...files, ...standIns({ links, files, top }, (path) => excluded(path, false), store)],
    failures: [...failures, ...reader.failures.map((each) => ({ what: "gitignore" as const, ...each }))],
    linksOut,
  };
}

/**
 * The links to files that are not among those found, because their names or places do not speak for them: one for each
 * file. What is excluded stays so under another name.
 */
function standIns(
  { links, files, top }: { readonly links: readonly string[]; readonly files: readonly string[]; readonly top: string },
  isExcluded: (path: string) => boolean,
  store: FileStore,
): string[] {
  if (links.length === 0) return [];
  const found = new Set(files);
  const realTop = store.realPath(top);
  // The folder itself may have been named by a link.
  const asWalked = (path: string): string =>
    realTop.kind === "path" && path.startsWith(realTop.path + sep) ? top + path.slice(realTop.path.length) : path;
  return [...links].sort().filter((link) => {
    const real = store.realPath(link);
    const target = real.kind === "path" ? asWalked(real.path) : null;
    if (target === null || found.has(target) || isExcluded(target)) return false;
    found.add(target);
    return true;
  });
}

function isCandidate({ name, kind }: FileEntry, wanted: (name: string) => boolean): boolean {
  if (kind === "folder" || kind === "submodule" || kind === "link") return !leftOut.has(name);
  return kind === "file" && wanted(name);
}

/** Whether a link leads out of the repository: to a folder, or to a file that may hold code by its name. */
function leadsOut(link: string, root: string, isWanted: boolean, store: FileStore): boolean {
  const real = store.realPath(link);
  if (real.kind === "outside") return true;
  if (real.kind !== "path" || mayRead([root], real.path)) return false;
  return isWanted || store.look(real.path).is === "folder";
}

/** What a submodule holds is known to nobody but the disk, and only if it was fetched. */
function submoduleAt(path: string, store: FileStore): WalkFailure {
  const there = store.ignoring.list(path);
  const isEmpty = typeof there === "string" || there.length === 0;
  return { what: isEmpty ? "empty-submodule" : "folder", path, reason: submodule };
}

/** The rules of the folders above; none if they leave out the folder itself, which somebody named. */
function rulesAbove(top: string, reader: RulesReader, store: FileStore): readonly FolderRules[] {
  const rules = reader.above(top);
  const leftOutAbove = [...foldersAbove(top, store.ignoring).slice(1), top].some((each) =>
    isIgnored(each, true, rules),
  );
  return leftOutAbove ? [] : rules;
}
