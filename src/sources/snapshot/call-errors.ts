import { defined } from "../../model/defined.ts";
import type { FailedCallNotice, HiddenSinks } from "../../model/failed-call.ts";
import type { Notification } from "../../model/notification.ts";
import type { UnseenSinksReason } from "../../model/reasons/reason.ts";
import type { LiveUnknown } from "../../model/reasons/unknown-value.ts";
import { failedCallMessage } from "../../wording/failed-call.ts";
import type { AccountPart, Parts } from "./parts.ts";
import type { Place } from "./place.ts";
import type { CallError } from "./types.ts";

/** A failed call of an account. */
export interface FailedCall {
  readonly account: AccountPart;
  readonly error: CallError;
  readonly place: Place;
}

export function failedCalls(accounts: readonly AccountPart[]): FailedCall[] {
  return accounts.flatMap((account) => account.errors.map(({ error, place }) => ({ account, error, place })));
}

/** Calls that failed alike in several Regions, in the order of the first of each. */
export function alike(calls: readonly FailedCall[]): (readonly [FailedCall, ...FailedCall[]])[] {
  const groups = new Map<string, [FailedCall, ...FailedCall[]]>();
  for (const call of calls) {
    const { operation, resource, code, message, action } = call.error;
    const key = JSON.stringify([call.account.accountId, operation, resource, code, message, action]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [call]);
    else group.push(call);
  }
  return [...groups.values()];
}

/**
 * Why sinks of the account may exist that nobody saw; null when the calls say nothing about that.
 *
 * @param calls calls of one account that failed alike
 * @param described ARNs and names of the sinks that some file describes
 */
export function missingSinksReason(
  calls: readonly [FailedCall, ...FailedCall[]],
  described: ReadonlySet<string>,
): UnseenSinksReason | null {
  const [{ error }] = calls;
  const hidden = sinksHiddenBy(error, described);
  return hidden === null ? null : { hidden, regions: regionsOf(calls), operation: error.operation, error: error.code };
}

function sinksHiddenBy(error: CallError, described: ReadonlySet<string>): HiddenSinks | null {
  const seen = error.resource !== undefined && described.has(error.resource);
  switch (error.operation) {
    case "DescribeTrails":
    case "ListTrails":
      return "trails";
    case "ListEventDataStores":
      return "event data stores";
    // Without either, nothing of the account was read.
    case "AssumeRole":
    case "ListAccounts":
      return "trails and event data stores";
    // Each enabled Region may hold some.
    case "ListRegions":
      return "event data stores";
    case "GetTrail":
      return seen ? null : "trails";
    case "GetEventDataStore":
      return seen ? null : "event data stores";
    default:
      return null;
  }
}

/** Every failed call is told, those that failed alike together: the result is incomplete. */
export function callErrorNotification(
  calls: readonly [FailedCall, ...FailedCall[]],
  described: ReadonlySet<string>,
): Notification {
  const [{ account, error, place }] = calls;
  const failedCall = noticeOf(error, regionsOf(calls), sinksHiddenBy(error, described));
  return {
    level: "error",
    message: failedCallMessage(account.accountId, failedCall),
    location: place.locate(),
    incomplete: true,
    accountId: account.accountId,
    failedCall,
  };
}

function noticeOf(
  { operation, resource, code, message = "", action }: CallError,
  regions: readonly string[],
  hides: HiddenSinks | null,
): FailedCallNotice {
  const deniedBy = action === undefined ? undefined : denyingPolicy(message);
  return {
    operation,
    regions,
    code,
    ...defined({ resource, action, deniedBy, hides: hides ?? undefined }),
    ...(message === "" ? {} : { detail: message }),
  };
}

/** AWS says where an explicit deny stands (IAM User Guide: Troubleshoot access denied error messages). */
function denyingPolicy(message: string): string | undefined {
  return /with an explicit deny in an? ([a-z -]*(?:policy|boundary))/.exec(message)?.[1];
}

/** A call that failed before any account was known. */
export function runErrorNotification({ error, place, hasAccounts }: Parts["runErrors"][number]): Notification {
  const region = error.region === undefined ? "" : `${error.region}: `;
  const detail = error.message === undefined || error.message === "" ? "" : `: ${error.message.replace(/\.$/, "")}`;
  const consequence = hasAccounts ? "What it would have answered is unknown" : "No account was read";
  return {
    level: "error",
    message: `${region}${failure(error)}${detail}. ${consequence}.`,
    location: place.locate(),
    incomplete: true,
  };
}

/** Why what a failed call would have told is not known. */
export function whyFailed({ account, error }: FailedCall): LiveUnknown {
  return { code: "call-failed", operation: error.operation, error: error.code, account: account.accountId };
}

/** The failure as the end of a sentence: "… is unknown because GetEventSelectors failed with AccessDeniedException". */
export function failure(error: CallError): string {
  return `${error.operation} failed with ${error.code}`;
}

function regionsOf(calls: readonly FailedCall[]): readonly string[] {
  return [...new Set(calls.flatMap(({ error }) => error.region ?? []))];
}
