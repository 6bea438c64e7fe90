import type { Notification } from "../../model/notification.ts";
import type { AccountPart } from "./parts.ts";
import type { Place } from "./place.ts";
import type { CallError } from "./types.ts";
/** A failed call of an account. */
export interface FailedCall {
    readonly account: AccountPart;
    readonly error: CallError;
    readonly place: Place;
}
export declare function failedCalls(accounts: readonly AccountPart[]): FailedCall[];
/**
 * Why sinks of the account may exist that nobody saw; null when the call says nothing about that.
 *
 * @param described ARNs and names of the sinks that some file describes
 */
export declare function missingSinksReason({ account, error }: FailedCall, described: ReadonlySet<string>): string | null;
/** Every failed call is told: the result is incomplete. */
export declare function callErrorNotification(call: FailedCall, described: ReadonlySet<string>): Notification;
/** The failure as the end of a sentence: "… is unknown because GetEventSelectors failed with AccessDeniedException". */
export declare function failure(error: CallError): string;
