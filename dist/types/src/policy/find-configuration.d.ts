/** The name under which the configuration is looked for, upward from the working directory. */
export declare const configurationName = "trailproof.yaml";
/**
 * The nearest configuration upward from a folder, or null.
 *
 * @param start an absolute path with forward slashes
 * @param exists whether there is a file at an absolute path
 */
export declare function findConfiguration(start: string, exists: (path: string) => boolean): string | null;
