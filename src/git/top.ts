import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { nearestAbove } from "../sources/files/repository.ts";

/**
 * The nearest folder upward with a `.git` that git takes for one: a folder with a HEAD, or a file in worktrees and
 * submodules. What may be read ends at any `.git` (`repositoryTop`), also at one that is damaged.
 */
export function topOfRepository(start: string): string | null {
  return nearestAbove(start, (folder) => isGit(join(folder, ".git")));
}

function isGit(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
    ? existsSync(join(path, "HEAD"))
    : existsSync(path);
}
