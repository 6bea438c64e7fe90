/**
 * How far a run could see: what it could not read is neither gone nor mended.
 */
import type { CheckResult, ResultNotification } from "../model/result.ts";
/** A part of the input that could not be read, or not all of it. */
export interface Unread {
    /** For people: a file, a folder, an account. */
    readonly name: string;
    /** The file; null for what is none. */
    readonly uri: string | null;
    /** The live account; null for what is none. */
    readonly accountId: string | null;
}
export interface Reach {
    /** What made the result incomplete. */
    readonly unread: readonly Unread[];
    /** What the input names and what is not here, such as the template of a nested stack, by what it is. */
    readonly hidden: ReadonlyMap<string, Unread>;
    /** The live accounts that were judged. */
    readonly accountIds: ReadonlySet<string>;
}
/** What a result says of its own reach. */
export declare function reachOf({ notifications, coverage }: Pick<CheckResult, "notifications" | "coverage">): Reach;
/** What the notifications of a run say could not be read. */
export declare function unreadIn(notifications: readonly RunNotification[]): Unread[];
type RunNotification = Pick<ResultNotification, "level" | "location" | "folder" | "accountId"> & {
    readonly incomplete?: boolean;
};
/** Whether a file is one that could not be read, or stands in a folder that could not. */
export declare function isIn(uri: string, { uri: unread }: Unread): boolean;
/** An account that the baseline judged and this run did not. */
export declare function isAbsent(accountId: string, before: Reach, { accountIds }: Reach): boolean;
/** What one side did not see and the other did, or does not speak of. */
export declare function newlyHidden(reach: Reach, other: Reach): Unread[];
/** The names of parts, each once: "a.yaml, b.yaml and 3 more". */
export declare function namesOf(parts: readonly Unread[]): string[];
export {};
