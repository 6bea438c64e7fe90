/**
 * The folders that a run may read in: code and configuration say which further files are read, and may name none
 * outside of the repository that they lie in.
 */
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { exists, type FileStore } from "./file-store.ts";

/**
 * The top of the repository around a path, or null. `.git` is a folder, or a file in worktrees and submodules.
 * Links in the path count as the folders that they are named as.
 */
export function repositoryTop(path: string, files: FileStore): string | null {
  return nearestAbove(path, (folder) => exists(files, join(folder, ".git")));
}

/** The nearest folder from a path upward that is one; null where none is. */
export function nearestAbove(path: string, is: (folder: string) => boolean): string | null {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (is(folder)) return folder;
    if (dirname(folder) === folder) return null;
  }
}

/**
 * The folder that confines what a file or folder names: the top of its repository; without one the folder itself, or
 * that of the file. For a path that leads nowhere, such as a pattern, that of the nearest folder above it.
 *
 * @returns a path without symbolic links
 */
export function rootOf(path: string, files: FileStore): string {
  const there = nearestExisting(resolve(path), files);
  const folder = files.look(there).is === "folder" ? there : dirname(there);
  const root = repositoryTop(folder, files) ?? folder;
  const real = files.realPath(root);
  return real.kind === "path" ? real.path : root;
}

function nearestExisting(path: string, files: FileStore): string {
  for (let there = path; ; there = dirname(there)) if (exists(files, there) || dirname(there) === there) return there;
}

/**
 * The roots of the working directory and of each path that a person named.
 *
 * @param paths relative to the working directory, or absolute
 */
export function rootsOf(workingDirectory: string, paths: readonly string[], files: FileStore): readonly string[] {
  return [...new Set(["", ...paths].map((named) => rootOf(resolve(workingDirectory, named), files)))];
}

/**
 * Whether a file may be read that the content of one of these folders names. What git keeps for itself in `.git` is no
 * content: there may be credentials in it.
 *
 * @param path without symbolic links, as the roots are
 */
export function mayRead(roots: readonly string[], path: string): boolean {
  return roots.some((root) => {
    const way = relative(root, path);
    const steps = way.split(sep);
    return !isAbsolute(way) && steps[0] !== ".." && !steps.some((step) => step.toLowerCase() === ".git");
  });
}

/**
 * Whether lines of a file that a person named may be shown. A symbolic link in a repository is content of the
 * repository: where it leads out, or to what is git's own, whoever wrote it would choose what a report shows. Pipes and
 * devices are the person's own.
 */
export function mayQuote(path: string, files: FileStore): boolean {
  const named = resolve(path);
  const state = files.look(named);
  const real = files.realPath(named);
  if (state.is !== "file" || !state.isRegular || real.kind !== "path") return true;
  const top = repositoryTop(dirname(named), files) ?? dirname(named);
  const realTop = files.realPath(top);
  if (realTop.kind !== "path") return true;
  return mayRead([realTop.path], real.path) || relative(top, named) === relative(realTop.path, real.path);
}
