import { readdirSync, type Dirent } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { IgnoreRules } from "./gitignore.ts";
import { failureReason } from "./read-file.ts";
import { readFoundText, reasonWithoutText } from "./read-text.ts";
import { repositoryTop, rootOf } from "./repository.ts";

/** Rules of one `.gitignore`, which hold for the folder it stands in and below. */
interface FolderRules {
  readonly folder: string;
  readonly rules: IgnoreRules;
}

interface PendingFolder {
  readonly folder: string;
  readonly rules: readonly FolderRules[];
}

export interface WalkResult {
  /** Absolute paths, in no particular order. */
  readonly files: readonly string[];
  readonly failures: readonly WalkFailure[];
}

/** A folder, or a `.gitignore`, that could not be read. */
export interface WalkFailure {
  readonly what: "folder" | "gitignore";
  readonly path: string;
  readonly reason: string;
}

/** Folders with code that is not the user's, or none at all. */
const leftOut = new Set([".git", ".terraform", ".terragrunt-cache", "node_modules"]);

/**
 * All files below a folder, except what `.gitignore` files name, at every level, those above the folder included up to
 * the top of the repository.
 * Folders that are left out are not entered. Symbolic links are not followed: what they point to inside the folder is
 * found anyway.
 *
 * @param top an absolute path
 * @param wanted which files to list, by name
 * @param excluded further paths to leave out, absolute
 */
export function walk(
  top: string,
  wanted: (name: string) => boolean,
  excluded: (path: string, isFolder: boolean) => boolean,
): WalkResult {
  const files: string[] = [];
  const failures: WalkFailure[] = [];
  const reader = new RulesReader(rootOf(top), failures);
  const pending: PendingFolder[] = [{ folder: top, rules: rulesAbove(top, reader) }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { folder } = next;
    const entries = listFolder(folder);
    if (typeof entries === "string") {
      failures.push({ what: "folder", path: folder, reason: entries });
      continue;
    }
    const hasRules = entries.some((entry) => entry.name === ".gitignore");
    const rules = hasRules ? reader.withRulesOf(folder, next.rules) : next.rules;
    for (const entry of entries) {
      const path = join(folder, entry.name);
      const isFolder = entry.isDirectory();
      const candidate = isFolder ? !leftOut.has(entry.name) : entry.isFile() && wanted(entry.name);
      if (!candidate || excluded(path, isFolder) || isIgnored(path, isFolder, rules)) continue;
      if (isFolder) pending.push({ folder: path, rules });
      else files.push(path);
    }
  }
  return { files, failures };
}

function listFolder(folder: string): Dirent[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return failureReason(error);
  }
}

/**
 * The rules of the folders above, from the top of the repository; none if they leave out the folder itself, which
 * somebody named.
 */
function rulesAbove(top: string, reader: RulesReader): readonly FolderRules[] {
  const repository = repositoryTop(top);
  if (repository === null) return [];
  const above: string[] = [];
  for (let folder = top; folder !== repository;) {
    folder = dirname(folder);
    above.unshift(folder);
  }
  const rules = above.reduce<readonly FolderRules[]>((collected, each) => reader.withRulesOf(each, collected), []);
  const leftOutAbove = [...above.slice(1), top].some((each) => isIgnored(each, true, rules));
  return leftOutAbove ? [] : rules;
}

/** Bigger files of patterns are nobody's: each path is held against each pattern. */
const biggestGitignore = 1024 * 1024;

/** Reads files of patterns. One that cannot be read leaves out nothing. */
class RulesReader {
  readonly #root: string;
  readonly #failures: WalkFailure[];

  constructor(root: string, failures: WalkFailure[]) {
    this.#root = root;
    this.#failures = failures;
  }

  withRulesOf(folder: string, outer: readonly FolderRules[]): readonly FolderRules[] {
    const path = join(folder, ".gitignore");
    const reading = readFoundText(path, [this.#root], biggestGitignore);
    switch (reading.kind) {
      case "text":
        return [...outer, { folder, rules: IgnoreRules.ofText(reading.text) }];
      case "missing":
        return outer;
      case "outside":
        this.#failures.push({ what: "gitignore", path, reason: "a symbolic link leads out of the repository" });
        return outer;
      case "failed":
      case "binary":
      case "too-big":
        this.#failures.push({ what: "gitignore", path, reason: reasonWithoutText(reading) });
        return outer;
    }
  }
}

/** The innermost file that says something about a path decides, as in git. */
function isIgnored(path: string, isFolder: boolean, rules: readonly FolderRules[]): boolean {
  for (const { folder, rules: own } of rules.toReversed()) {
    const name = relative(folder, path).split(sep).join("/");
    if (name === "" || name.startsWith("../")) continue;
    const verdict = own.verdict(name, isFolder);
    if (verdict !== "unspoken") return verdict === "ignored";
  }
  return false;
}
