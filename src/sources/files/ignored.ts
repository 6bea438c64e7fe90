/** What `.gitignore` files leave out, those of a folder and of all above it up to the top of the repository. */
import { dirname, join, relative, sep } from "node:path";
import type { FileStore } from "./file-store.ts";
import { IgnoreRules } from "./gitignore.ts";
import { readFoundText, reasonWithoutText } from "./read-text.ts";
import { repositoryTop, rootOf } from "./repository.ts";

/** Rules of one `.gitignore`, which hold for the folder it stands in and below. */
export interface FolderRules {
  readonly folder: string;
  readonly rules: IgnoreRules;
}

/** A `.gitignore` that could not be read, and leaves out nothing. */
export interface UnreadRules {
  readonly path: string;
  readonly reason: string;
}

/** Bigger files of patterns are nobody's: each path is held against each pattern. */
const biggestGitignore = 1024 * 1024;

/** Reads files of patterns. */
export class RulesReader {
  readonly failures: UnreadRules[] = [];
  readonly #files: FileStore;
  readonly #root: string;

  /** @param top a folder; what its rules name lies in the repository around it */
  constructor(top: string, files: FileStore) {
    this.#files = files.ignoring;
    this.#root = rootOf(top, this.#files);
  }

  /** The rules of the folders above, from the top of the repository; none outside of one. */
  above(top: string): readonly FolderRules[] {
    return foldersAbove(top, this.#files).reduce<readonly FolderRules[]>(
      (collected, each) => this.withRulesOf(each, collected),
      [],
    );
  }

  /** The rules that hold in a folder, those of the folders above it being known. */
  withRulesOf(folder: string, outer: readonly FolderRules[]): readonly FolderRules[] {
    const path = join(folder, ".gitignore");
    const reading = readFoundText(path, [this.#root], this.#files, biggestGitignore);
    switch (reading.kind) {
      case "text":
        return [...outer, { folder, rules: IgnoreRules.ofText(reading.text) }];
      case "missing":
        return outer;
      case "outside":
        this.failures.push({ path, reason: "a symbolic link leads out of the repository" });
        return outer;
      case "failed":
      case "binary":
      case "too-big":
        this.failures.push({ path, reason: reasonWithoutText(reading) });
        return outer;
    }
  }
}

/** The folders above one, up to the top of the repository, the uppermost first; none outside of a repository. */
export function foldersAbove(folder: string, files: FileStore): string[] {
  const repository = repositoryTop(folder, files);
  const above: string[] = [];
  if (repository === null) return above;
  for (let each = folder; each !== repository;) {
    each = dirname(each);
    above.unshift(each);
  }
  return above;
}

/** The innermost file that says something about a path decides, as in git. */
export function isIgnored(path: string, isFolder: boolean, rules: readonly FolderRules[]): boolean {
  for (const { folder, rules: own } of rules.toReversed()) {
    const name = relative(folder, path).split(sep).join("/");
    if (name === "" || name.startsWith("../")) continue;
    const verdict = own.verdict(name, isFolder);
    if (verdict !== "unspoken") return verdict === "ignored";
  }
  return false;
}
