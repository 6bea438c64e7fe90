/**
 * The files of a revision as a run reads them, at the paths that the checkout has: those of its tree, and beside them
 * what git does not keep and therefore belongs to every state of the repository.
 */
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { disk } from "../sources/files/disk.ts";
import type { FileEntry, FileStore } from "../sources/files/file-store.ts";
import { foldersAbove, isIgnored, RulesReader, type FolderRules } from "../sources/files/ignored.ts";
import type { BytesReading } from "../sources/files/read-file.ts";
import { storeOf, Tree, type Mount } from "../sources/files/tree.ts";
import type { Blob } from "./blobs.ts";
import type { CheckoutState } from "./checkout-state.ts";
import type { Repository } from "./repository.ts";
import type { Revision } from "./revision.ts";

/** The files of a revision. Reading throws NoAnswer and UnreadableRevision. */
export interface RevisionFiles {
  readonly store: FileStore;
  /** What git ignores and was read from the disk, from the top of the repository. */
  readonly ignoredRead: ReadonlySet<string>;
}

/**
 * The files of a revision, with those of the disk that git ignores: they are in no commit, and belong to all of them.
 * Files that git neither keeps nor ignores belong to the checkout alone.
 *
 * @param shared paths of files that a person named and git does not keep: they belong to both sides too
 */
export function revisionFiles(revision: Revision, checkout: CheckoutState, shared: readonly string[]): RevisionFiles {
  const { top } = revision.repository;
  const ignored = new IgnoredFiles(revision.repository, checkout, new Set(shared));
  const tree = treeStore(revision, checkout);
  const isFromTree = (path: string): boolean => tree.realPath(path).kind !== "missing";
  const isOutside = (path: string): boolean => wayBelow(top, path) === null;
  const isOnDisk = (path: string): boolean => isOutside(path) || ignored.has(path);
  const storeFor = (path: string): FileStore => (!isFromTree(path) && isOnDisk(path) ? disk : tree);
  const reading = (path: string, read: (store: FileStore) => BytesReading): BytesReading => {
    const store = storeFor(path);
    if (store === disk && !isOutside(path)) ignored.noteRead(path);
    return read(store);
  };
  const store: FileStore = {
    look: (path) => (isGitItself(top, path) ? { is: "folder" } : storeFor(path).look(path)),
    realPath: (path) => storeFor(path).realPath(path),
    list: (path) => {
      const kept = storeFor(path).list(path);
      if (typeof kept === "string" || isOutside(path) || !isFromTree(path)) return kept;
      const names = new Set(kept.map(({ name }) => name));
      const others = disk.list(path);
      if (typeof others === "string") return kept;
      return [...kept, ...others.filter(({ name, kind }) => !names.has(name) && ignored.has(join(path, name), kind))];
    },
    readRegular: (path, limit) => reading(path, (from) => from.readRegular(path, limit)),
    readNamed: (path, limits) => reading(path, (from) => from.readNamed(path, limits)),
    expect: tree.expect,
    isTracked: (path) => isFromTree(path),
    ignoring: disk,
  };
  return { store, ignoredRead: ignored.read };
}

/** Whether git neither keeps the file of the disk nor ignores it, so that it belongs to the checkout alone. */
export function isUntracked(path: string, repository: Repository, checkout: CheckoutState): boolean {
  const way = wayBelow(repository.top, path);
  return way !== null && !checkout.isTracked(way) && !new IgnoredFiles(repository, checkout, new Set()).has(path);
}

/** The folder `.git` at the top marks the repository; what is in it is nobody's input. */
function isGitItself(top: string, path: string): boolean {
  return path === join(top, ".git");
}

function treeStore({ repository, items, blobs }: Revision, { clean, leftOut }: CheckoutState): FileStore {
  const { top } = repository;
  const wayOf = (path: string): string | null => wayBelow(top, path);
  /** The disk has what git made of the blob: Git LFS, line ends and encodings included. */
  const isOnDisk = ({ object }: Blob, way: string): boolean => {
    const path = join(top, way);
    if (clean.get(way) !== object) return false;
    const real = disk.realPath(path);
    return real.kind === "path" && real.path === path;
  };
  const mount: Mount<Blob> = {
    wayOf,
    pathOf: (way) => join(top, way),
    read: (blob, way, limit) => {
      if (isOnDisk(blob, way)) return disk.readRegular(join(top, way), limit);
      if (blob.size !== null && blob.size > limit) return { kind: "too-big", bytes: blob.size, limit };
      const bytes = blobs.read(blob);
      if (bytes === null) return { kind: "failed", reason: "git does not have it in this clone" };
      return bytes.length > limit ? { kind: "too-big", bytes: bytes.length, limit } : { kind: "bytes", bytes };
    },
    expect: (files) => {
      blobs.fetch(files.flatMap(([blob, way]) => (isOnDisk(blob, way) ? [] : [blob])));
    },
  };
  return storeOf(
    new Tree(
      [...items].filter(([way]) => !leftOut.has(way)),
      wayOf,
    ),
    mount,
  );
}

/**
 * The files of the checkout, of which those that git keeps count whatever `.gitignore` says.
 * @param workingDirectory the folder of the repository, as the paths of the run have it
 */
export function checkoutFiles(
  { top, folder }: Repository,
  { isTracked }: CheckoutState,
  workingDirectory: string,
): FileStore {
  return {
    ...disk,
    isTracked: (path) => {
      const way = wayBelow(top, resolve(folder, relative(workingDirectory, path)));
      return way !== null && isTracked(way);
    },
    ignoring: disk,
  };
}

/** The files of the disk that git ignores, by the `.gitignore` files of the checkout and what stands beside them. */
class IgnoredFiles {
  readonly read = new Set<string>();
  readonly #top: string;
  readonly #checkout: CheckoutState;
  readonly #shared: ReadonlySet<string>;
  readonly #reader: RulesReader;
  readonly #rules = new Map<string, readonly FolderRules[]>();
  readonly #folders = new Map<string, boolean>();

  constructor({ top }: Repository, checkout: CheckoutState, shared: ReadonlySet<string>) {
    this.#top = top;
    this.#checkout = checkout;
    this.#shared = shared;
    this.#reader = new RulesReader(top, disk);
  }

  /** @param kind what it is, where that is known */
  has(path: string, kind?: FileEntry["kind"]): boolean {
    if (this.#shared.has(path)) return true;
    const way = wayBelow(this.#top, path);
    if (way === null || way === "" || this.#checkout.isTracked(way)) return false;
    if (way.split("/").some((step) => step.toLowerCase() === ".git")) return false;
    const isFolder = kind === undefined ? disk.look(path).is === "folder" : kind === "folder";
    return this.#isIgnored(path, isFolder);
  }

  noteRead(path: string): void {
    const way = wayBelow(this.#top, path);
    if (way !== null && !this.#shared.has(path)) this.read.add(way);
  }

  /** As git has it: what stands in a folder that is ignored is ignored, whatever else is said of it. */
  #isIgnored(path: string, isFolder: boolean): boolean {
    const folders = foldersAbove(path, disk);
    return (
      folders.slice(1).some((each) => this.#isFolderIgnored(each)) || isIgnored(path, isFolder, this.#rulesAt(folders))
    );
  }

  #isFolderIgnored(folder: string): boolean {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const ignored = isIgnored(folder, true, this.#rulesAt(foldersAbove(folder, disk)));
    this.#folders.set(folder, ignored);
    return ignored;
  }

  /** The rules of folders, each in the one before it. */
  #rulesAt(folders: readonly string[]): readonly FolderRules[] {
    const everywhere = this.#checkout.excludes.map((rules) => ({ folder: this.#top, rules }));
    return folders.reduce<readonly FolderRules[]>((outer, folder) => {
      const known = this.#rules.get(folder) ?? this.#reader.withRulesOf(folder, outer);
      this.#rules.set(folder, known);
      return known;
    }, everywhere);
  }
}

/** The way from the top of a repository to a path, with forward slashes; null for what is outside. */
export function wayBelow(top: string, path: string): string | null {
  const way = relative(top, path);
  const steps = way.split(sep);
  return isAbsolute(way) || steps[0] === ".." ? null : steps.join("/");
}
