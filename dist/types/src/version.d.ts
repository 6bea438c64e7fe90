/** The version of the package. */
export declare const version: string;
