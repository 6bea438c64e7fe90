import type { Origin } from "../model/location.ts";
import type { Level } from "../model/result.ts";
import type { Suppression } from "./suppression.ts";
import type { BuiltInPolicies, PolicyError } from "./types.ts";
/** What `trailproof.yaml` says. Section 9 of the contract; the file format is `policies/schema/configuration.json`. */
export interface Configuration {
    /** Relative to the working directory, with forward slashes. */
    readonly uri: string;
    /** The folder of the file, to which the globs in it are relative: `.`, `../..`. */
    readonly directory: string;
    /** Names of built-in policies, and files relative to the working directory. Null: not set. */
    readonly policies: readonly LocatedEntry[] | null;
    /** Snapshots, relative to the working directory. */
    readonly trails: readonly LocatedEntry[];
    /** `sinks: complete`: the sinks of the run are all there are. */
    readonly sinksComplete: boolean;
    readonly scopes: readonly ScopeEntry[];
    /** Template parameters and Terraform variables, as written. */
    readonly parameters: ReadonlyMap<string, string>;
    /** Catalog ids: for a live account, the services whose data events matter. */
    readonly services: readonly LocatedEntry[];
    /** Globs as in `.gitignore`, relative to `directory`. */
    readonly exclude: readonly string[];
    readonly ignore: readonly Suppression[];
    readonly failOn: Level | "none" | null;
    readonly origin: Origin;
}
/** A text of the configuration with its place. */
export interface LocatedEntry {
    readonly text: string;
    readonly origin: Origin;
    /** An error about this entry, at its place. */
    readonly errorAt: (message: string) => PolicyError;
}
/** Inputs that live in one account. */
export interface ScopeEntry {
    readonly account: string | null;
    readonly region: string | null;
    /** Globs, relative to `directory`; a folder stands for all that is in it. */
    readonly paths: readonly string[];
    readonly origin: Origin;
}
export type ConfigurationReading = {
    readonly kind: "read";
    readonly configuration: Configuration;
} | {
    readonly kind: "failed";
    readonly errors: readonly PolicyError[];
};
/**
 * Reads the text of a configuration; `failed` lists every mistake with its place.
 *
 * @param uri the file, relative to the working directory, with forward slashes
 * @param builtIns names of built-in policies, which are not taken for files
 */
export declare function readConfiguration(uri: string, text: string, builtIns: BuiltInPolicies): ConfigurationReading;
