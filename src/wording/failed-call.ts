/** What is said of calls of the AWS API that failed. */
import type { FailedCallNotice } from "../model/failed-call.ts";
import { counted, shortList } from "../model/words.ts";

/** A failed call of one account. */
export function failedCallMessage(accountId: string, call: FailedCallNotice): string {
  const about = call.resource === undefined ? "" : ` for ${call.resource}`;
  return `account ${accountId}${inRegions(call)}: ${call.operation}${about} ${whatFailed(call)}`;
}

/** Calls that failed alike, in several accounts or for several resources. */
export function failedCallsMessage(
  call: FailedCallNotice,
  accountIds: readonly string[],
  resources: readonly string[],
): string {
  const [account = "(unknown)"] = accountIds;
  const accounts =
    accountIds.length === 1
      ? `account ${account}`
      : `${counted(accountIds.length, "account")} (${shortList(accountIds, mostNamed)})`;
  const [resource] = resources;
  const about =
    resource === undefined
      ? ""
      : resources.length === 1
        ? ` for ${resource}`
        : ` for ${counted(resources.length, "resource")} (${shortList(resources, mostNamed)})`;
  return `${accounts}${inRegions(call)}: ${call.operation}${about} ${whatFailed(call)}`;
}

/** Of equal things, so many are named before they are merely counted. */
const mostNamed = 3;

function inRegions({ regions }: FailedCallNotice): string {
  return regions.length === 0 ? "" : `, ${regions.join(", ")}`;
}

function whatFailed({ code, detail = "", action, deniedBy, hides }: FailedCallNotice): string {
  const said = detail === "" ? "" : `: ${detail.replace(/\.$/, "")}`;
  const missing = action === undefined ? "" : `${permissionAdvice(action, deniedBy)} `;
  const consequence =
    hides === undefined
      ? "What it would have answered is unknown"
      : `Some ${hides} may be missing, so nothing is concluded from their absence`;
  return `failed with ${code}${said}. ${missing}${consequence}.`;
}

/** No permission outweighs an explicit deny. */
function permissionAdvice(action: string, deniedBy: string | undefined): string {
  return deniedBy === undefined
    ? `Missing permission: ${action}.`
    : `To grant ${action} does not help: a ${deniedBy} denies it, and has to allow it first.`;
}
