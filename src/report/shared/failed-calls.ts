/**
 * Calls that failed alike, told once: an organization whose members all refuse a role has one thing to mend.
 */
import type { FailedCallNotice } from "../../model/failed-call.ts";
import { groupsOf } from "../../model/group-by.ts";
import { failedCallsMessage } from "../../wording/failed-call.ts";

/** What is needed of a notification to tell whether it says the same as another. */
interface CallNotification {
  readonly level: "error" | "warning" | "note";
  readonly message: string;
  readonly accountId?: string;
  readonly failedCall?: FailedCallNotice;
}

/** The notifications, with one in place of those that differ in account and resource alone. */
export function failedCallsInShort<T extends CallNotification>(notifications: readonly T[]): T[] {
  return groupsOf(notifications, keyOf).flatMap(inShort);
}

function keyOf(notification: CallNotification): unknown {
  const { accountId, failedCall, level } = notification;
  if (failedCall === undefined || accountId === undefined) return notification;
  const { resource, detail, ...rest } = failedCall;
  return JSON.stringify([
    level,
    resource === undefined,
    without(detail, [
      [resource, "…"],
      [accountId, "…"],
    ]),
    rest,
  ]);
}

/** AWS names the account and the resource in its messages too. */
function without(text = "", names: readonly (readonly [string | undefined, string])[]): string {
  return names.reduce((rest, [name, word]) => (name === undefined ? rest : rest.replaceAll(name, word)), text);
}

function inShort<T extends CallNotification>(group: readonly T[]): T[] {
  const [first] = group;
  if (first === undefined) return [];
  const { failedCall: call, accountId } = first;
  if (group.length === 1 || call === undefined) return [first];
  const accountIds = [...new Set(group.flatMap((one) => one.accountId ?? []))];
  const account = accountIds.length === 1 ? undefined : accountId;
  // The role to assume has the same name everywhere.
  const resources = new Set(
    group.flatMap(({ failedCall, accountId: own }) =>
      failedCall?.resource === undefined
        ? []
        : [without(failedCall.resource, [[account === undefined ? undefined : own, "<account>"]])],
    ),
  );
  const detail = without(call.detail, [
    [resources.size === 1 ? undefined : call.resource, "<resource>"],
    [account, "<account>"],
  ]);
  return [{ ...first, message: failedCallsMessage({ ...call, detail }, accountIds, [...resources]) }];
}
