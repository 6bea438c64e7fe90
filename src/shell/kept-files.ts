/**
 * Which files a repository keeps: GitHub shows findings on lines of those alone. What `cdk synth` writes and what
 * `terraform init` fetches is ignored by git in nearly every repository.
 */
import { dirname, join, relative, resolve } from "node:path";
import { startOfFile, type Location } from "../model/location.ts";
import type { KeptFiles } from "../report/shared/kept-places.ts";
import { exists, type FileStore } from "../sources/files/file-store.ts";
import { uriOf } from "../sources/files/find.ts";
import { foldersAbove, isIgnored, RulesReader, type FolderRules } from "../sources/files/ignored.ts";
import { leadsOutside } from "../sources/files/outside.ts";
import { repositoryTop } from "../sources/files/repository.ts";

/** Where something of a file that is not kept can stand, the first that is there, in the nearest folder above it. */
const anchors = ["cdk.json", "trailproof.yaml", "trailproof.yml", ".gitignore"];

interface FolderKeeping {
  readonly rules: readonly FolderRules[];
  readonly isKept: boolean;
}

/** The files that the repository around the working directory keeps; without a repository, all that are there. */
export class RepositoryFiles implements KeptFiles {
  readonly #workingDirectory: string;
  readonly #files: FileStore;
  readonly #top: string;
  readonly #reader: RulesReader;
  readonly #folders = new Map<string, FolderKeeping>();

  constructor(workingDirectory: string, files: FileStore) {
    this.#workingDirectory = resolve(workingDirectory);
    this.#files = files;
    this.#top = repositoryTop(workingDirectory, files) ?? this.#workingDirectory;
    this.#reader = new RulesReader(this.#top, files);
  }

  isKept(uri: string): boolean {
    return this.#isKeptPath(resolve(this.#workingDirectory, uri));
  }

  standIn(uri: string): Location | null {
    const folder = dirname(resolve(this.#workingDirectory, uri));
    for (const each of [folder, ...foldersAbove(folder, this.#files).toReversed()]) {
      const found = anchors.map((name) => join(each, name)).find((path) => this.#isKeptPath(path));
      if (found !== undefined) return startOfFile(uriOf(found, this.#workingDirectory)).locate();
    }
    return null;
  }

  #isKeptPath(path: string): boolean {
    const way = relative(this.#top, path);
    if (way === "" || leadsOutside(way) || !exists(this.#files, path)) return false;
    const { rules, isKept } = this.#keepingOf(dirname(path));
    return isKept && !isIgnored(path, false, rules);
  }

  #keepingOf(folder: string): FolderKeeping {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const keeping =
      folder === this.#top ? { rules: this.#reader.withRulesOf(folder, []), isKept: true } : this.#below(folder);
    this.#folders.set(folder, keeping);
    return keeping;
  }

  /** What lies in an ignored folder is ignored, whatever it says itself. */
  #below(folder: string): FolderKeeping {
    const outer = this.#keepingOf(dirname(folder));
    const isKept = outer.isKept && !isIgnored(folder, true, outer.rules);
    return { rules: isKept ? this.#reader.withRulesOf(folder, outer.rules) : outer.rules, isKept };
  }
}
