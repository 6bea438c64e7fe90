import { type Semantics } from "../catalog/semantics.ts";
import type { Catalog } from "../catalog/types.ts";
import type { Baseline } from "../baseline/types.ts";
import type { Notification } from "../model/notification.ts";
import type { CheckResult } from "../model/result.ts";
import type { UsageError } from "../model/usage-error.ts";
import type { Configuration, ScopeEntry } from "../policy/configuration.ts";
import type { Policy } from "../policy/types.ts";
import { type Exclusion } from "../sources/files/find.ts";
import type { BytesReading } from "../sources/files/read-file.ts";
import type { TrailsReading } from "../sources/snapshot/read.ts";
import type { Environment } from "../sources/types.ts";
/** What to check. Everything is optional; paths are relative to `workingDirectory`. */
export interface CheckOptions {
    /** Files and folders of infrastructure code; default: the working directory; none: only `trails` are judged. */
    readonly paths?: readonly string[];
    /** Default: the directory of the process. */
    readonly workingDirectory?: string;
    /** Snapshots and output of the AWS CLI. */
    readonly trails?: readonly string[];
    /** Names of built-in policies or files; default: those of the configuration, else `documented`. */
    readonly policies?: readonly string[];
    /** All inputs live in one account. */
    readonly sameAccount?: boolean;
    readonly region?: string;
    readonly accountId?: string;
    readonly partition?: string;
    readonly parameters?: Readonly<Record<string, string>>;
    readonly parameterFiles?: readonly string[];
    readonly exclude?: readonly string[];
    /** A configuration file; null: none; default: the nearest `trailproof.yaml` upward. */
    readonly configuration?: string | null;
    /** An earlier result to compare with: a file, JSON or SARIF, or what `check()` gave. */
    readonly baseline?: string | CheckResult | Baseline;
    /** `YYYY-MM-DD`, for exceptions and suppressions with a date; default: today. */
    readonly today?: string;
    /** What `-` stands for as a file of `trails`, `policies`, `parameterFiles`, `baseline` or `configuration`. */
    readonly standardInput?: BytesReading;
}
/** Everything that is settled before code is read. */
export interface Setup {
    readonly workingDirectory: string;
    readonly paths: readonly string[];
    readonly configuration: Configuration | null;
    readonly policies: readonly Policy[];
    readonly trailFiles: readonly string[];
    readonly trails: TrailsReading;
    readonly environment: Environment;
    readonly exclusions: readonly Exclusion[];
    readonly catalog: Catalog;
    readonly semantics: Semantics;
    readonly today: string;
    readonly baseline: Baseline | null;
    readonly notifications: readonly Notification[];
    /** Texts of policies, the configuration and snapshots, for code frames. */
    readonly texts: ReadonlyMap<string, string>;
    /** Whether lines of one of these may be shown. */
    readonly mayQuote: (uri: string) => boolean;
    readonly scopeOf: (uri: string) => ScopeEntry | null;
    /** Scope ids that the configuration puts into one account. */
    readonly groups: (scopeIds: readonly string[]) => ReadonlyMap<string, string>;
}
export type Preparation = {
    readonly kind: "usage";
    readonly errors: readonly UsageError[];
} | {
    readonly kind: "ready";
    readonly setup: Setup;
};
/** Settles what the options and the configuration say; `usage` lists everything that is wrong with them. */
export declare function prepare(options: CheckOptions): Promise<Preparation>;
