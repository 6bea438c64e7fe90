import type { Notification } from "../../model/notification.ts";
import type { Sink } from "../../model/sink.ts";
import type { UsageError } from "../../model/usage-error.ts";
import type { JsonFile } from "../json-file.ts";
import type { SourceText } from "../types.ts";
/** An account that the files tell about. */
export interface LiveAccount {
    readonly accountId: string;
    readonly organizationId: string | null;
    readonly partition: string;
    /** Null: not told. */
    readonly enabledRegions: readonly string[] | null;
    /** Why sinks of the account may exist that were not seen, each a clause; while there are any, nothing follows from absence. */
    readonly missingSinks: readonly string[];
}
export interface TrailsReading {
    readonly sinks: readonly Sink[];
    readonly accounts: readonly LiveAccount[];
    readonly notifications: readonly Notification[];
    readonly errors: readonly UsageError[];
}
/**
 * Reads the files of `--trails`: snapshots, and JSON that the AWS CLI printed. All files together are one picture:
 * answers about one trail or event data store are joined by its ARN, whatever file they stand in.
 *
 * A file with mistakes adds nothing but its errors. Section 4 of the contract has the rules.
 *
 * @param live what was just read from accounts, in the form of a snapshot
 */
export declare function readTrailsFiles(files: readonly SourceText[], live?: readonly JsonFile[]): TrailsReading;
