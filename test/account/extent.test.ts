import { describe, expect, it } from "vitest";
import { extentOf, type Extent } from "../../src/account/extent.ts";
import { snapshotFile } from "../../src/account/snapshot-file.ts";
import type { CallError, SnapshotAccount } from "../../src/sources/snapshot/types.ts";

const [first, second] = ["111111111111", "222222222222"];
const failed = (operation: string, code: string): CallError => ({ operation, code });
const read: SnapshotAccount = { accountId: first, trails: [], eventDataStores: [] };
const other = (...errors: CallError[]): SnapshotAccount => ({
  accountId: second,
  trails: [],
  eventDataStores: [],
  errors,
});
const refused: SnapshotAccount = { accountId: second, errors: [failed("AssumeRole", "AccessDenied")] };

describe("how much of what was asked for was read", () => {
  it.each<[string, readonly SnapshotAccount[], Extent["kind"]]>([
    ["nobody was asked", [], "nothing"],
    ["an account without trails", [read], "whole"],
    ["an account that refused its role beside one that was read", [read, refused], "partial"],
    ["an account that refused its role", [refused], "nothing"],
    [
      "both lists of trails refused",
      [other(failed("ListTrails", "AccessDenied"), failed("DescribeTrails", "AccessDenied"))],
      "nothing",
    ],
    ["one list of trails refused", [other(failed("ListTrails", "AccessDenied"))], "partial"],
    ["a refused call", [other(failed("GetEventSelectors", "AccessDenied"))], "partial"],
    ["a throttled call", [other(failed("GetEventSelectors", "ThrottlingException"))], "partial"],
    ["an answer that cannot be read", [other(failed("GetEventSelectors", "UnreadableAnswer"))], "partial"],
    ["stopped", [read, other(failed("ListTrails", "Interrupted"))], "broken-off"],
    [
      "stopped in the first account",
      [other(failed("ListTrails", "Interrupted"), failed("ListEventDataStores", "Interrupted"))],
      "nothing",
    ],
    [
      "expired",
      [read, other(failed("AssumeRole", "ExpiredToken"), failed("ListTrails", "ExpiredTokenException"))],
      "broken-off",
    ],
    ["no network", [read, other(failed("ListEventDataStores", "ENOTFOUND"))], "broken-off"],
    ["no answer", [read, other(failed("ListEventDataStores", "TimeoutError"))], "broken-off"],
    ["a proxy", [read, other(failed("ListEventDataStores", "NotFromAws"))], "broken-off"],
    [
      "a certificate that is not AWS's",
      [read, other(failed("ListEventDataStores", "SELF_SIGNED_CERT_IN_CHAIN"))],
      "broken-off",
    ],
    [
      "accounts that could not be listed",
      [{ ...read, errors: [failed("ListAccounts", "AccessDeniedException")] }],
      "broken-off",
    ],
  ])("%s", (_what, accounts, kind) => {
    expect(extentOf(snapshotFile({ accounts }, null)).kind).toBe(kind);
  });
});
