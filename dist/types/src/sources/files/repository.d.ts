/**
 * The top of the repository around a path, or null. `.git` is a folder, or a file in worktrees and submodules.
 * Links in the path count as the folders that they are named as.
 */
export declare function repositoryTop(path: string): string | null;
/** The nearest folder from a path upward that is one; null where none is. */
export declare function nearestAbove(path: string, is: (folder: string) => boolean): string | null;
/**
 * The folder that confines what a file or folder names: the top of its repository; without one the folder itself, or
 * that of the file. For a path that leads nowhere, such as a pattern, that of the nearest folder above it.
 *
 * @returns a path without symbolic links
 */
export declare function rootOf(path: string): string;
/**
 * The roots of the working directory and of each path that a person named.
 *
 * @param paths relative to the working directory, or absolute
 */
export declare function rootsOf(workingDirectory: string, paths: readonly string[]): readonly string[];
/**
 * Whether a file may be read that the content of one of these folders names. What git keeps for itself in `.git` is no
 * content: there may be credentials in it.
 *
 * @param path without symbolic links, as the roots are
 */
export declare function mayRead(roots: readonly string[], path: string): boolean;
/**
 * Whether lines of a file that a person named may be shown. A symbolic link in a repository is content of the
 * repository: where it leads out, or to what is git's own, whoever wrote it would choose what a report shows. Pipes and
 * devices are the person's own.
 */
export declare function mayQuote(path: string): boolean;
