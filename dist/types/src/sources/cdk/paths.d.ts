/** The folder of a file, with a slash at the end; empty for the working directory. */
export declare function folderOf(uri: string): string;
/** A path that a file of the folder names. */
export declare function within(folder: string, path: string): string;
