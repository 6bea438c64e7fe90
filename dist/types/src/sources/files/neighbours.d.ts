import type { Files } from "../types.ts";
/** An input that stands alone, as text that comes from nowhere does. */
export declare const noFiles: Files;
/**
 * The files that inputs may refer to: those of the repository around the working directory and around each path that was named
 * (the folder where there is no repository). Each is read once.
 *
 * @param paths as on the command line, relative to the working directory or absolute
 */
export declare function filesOf(workingDirectory: string, paths: readonly string[]): Files;
