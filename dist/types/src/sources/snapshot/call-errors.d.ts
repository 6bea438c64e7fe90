import type { Notification } from "../../model/notification.ts";
import type { AccountPart, Parts } from "./parts.ts";
import type { Place } from "./place.ts";
import type { CallError } from "./types.ts";
/** A failed call of an account. */
export interface FailedCall {
    readonly account: AccountPart;
    readonly error: CallError;
    readonly place: Place;
}
export declare function failedCalls(accounts: readonly AccountPart[]): FailedCall[];
/** Calls that failed alike in several Regions, in the order of the first of each. */
export declare function alike(calls: readonly FailedCall[]): (readonly [FailedCall, ...FailedCall[]])[];
/**
 * Why sinks of the account may exist that nobody saw; null when the calls say nothing about that.
 *
 * @param calls calls of one account that failed alike
 * @param described ARNs and names of the sinks that some file describes
 */
export declare function missingSinksReason(calls: readonly [FailedCall, ...FailedCall[]], described: ReadonlySet<string>): string | null;
/** Every failed call is told, those that failed alike together: the result is incomplete. */
export declare function callErrorNotification(calls: readonly [FailedCall, ...FailedCall[]], described: ReadonlySet<string>): Notification;
/** A call that failed before any account was known. */
export declare function runErrorNotification({ error, place, hasAccounts }: Parts["runErrors"][number]): Notification;
/** The failure as the end of a sentence: "… is unknown because GetEventSelectors failed with AccessDeniedException". */
export declare function failure(error: CallError): string;
