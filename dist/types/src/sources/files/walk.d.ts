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
/**
 * All files below a folder, except what `.gitignore` files name, at every level, those above the folder included up to
 * the top of the repository.
 * Folders that are left out are not entered. Symbolic links are not followed: what they point to inside the folder is found anyway.
 *
 * @param top an absolute path
 * @param wanted which files to list, by name
 * @param excluded further paths to leave out, absolute
 */
export declare function walk(top: string, wanted: (name: string) => boolean, excluded: (path: string, isFolder: boolean) => boolean): WalkResult;
