import type { Notification } from "../../model/notification.ts";
import type { UsageError } from "../../model/usage-error.ts";
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
}
export interface FoundFiles {
    /** Sorted by `uri`, each once. */
    readonly files: readonly CandidateFile[];
    readonly notifications: readonly Notification[];
    readonly errors: readonly UsageError[];
}
/**
 * The files that the paths of the command line stand for. A file stands for itself, whatever its name; a folder for the files below it
 * that can hold infrastructure code; a pattern with `*` that names no file for what it matches, for shells that do not expand it.
 *
 * @param paths relative to the working directory, or absolute
 * @param exclusions for what is found in folders; a file that is named is always taken
 */
export declare function findFiles(paths: readonly string[], exclusions: readonly Exclusion[], workingDirectory: string): Promise<FoundFiles>;
/** Whether a file of this name can hold infrastructure code, or a configuration. */
export declare function isCandidate(name: string): boolean;
/** A path relative to the working directory, with forward slashes; absolute where no relative one leads to it. */
export declare function uriOf(path: string, workingDirectory: string): string;
