/** Many calls that failed alike are one line; nothing is told alike that is not. */
import { describe, expect, test } from "vitest";
import type { FailedCallNotice } from "../../src/model/failed-call.ts";
import { failedCallMessage } from "../../src/wording/failed-call.ts";
import { failedCallsInShort } from "../../src/report/shared/failed-calls.ts";

const notification = (accountId: string, failedCall: FailedCallNotice) => ({
  level: "error" as const,
  message: failedCallMessage(accountId, failedCall),
  accountId,
  failedCall,
});

const roleOf = (accountId: string): FailedCallNotice => ({
  operation: "AssumeRole",
  regions: ["us-east-1"],
  resource: `arn:aws:iam::${accountId}:role/Reader`,
  code: "AccessDenied",
  detail: `User is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::${accountId}:role/Reader`,
  action: "sts:AssumeRole",
  hides: "trails and event data stores",
});

const members = Array.from({ length: 300 }, (_, index) => String(200_000_000_000 + index));
const messagesOf = (notifications: Parameters<typeof failedCallsInShort>[0]): string[] =>
  failedCallsInShort(notifications).map(({ message }) => message);

describe("failed calls in short", () => {
  test("300 accounts that refuse a role are one line", () => {
    expect(messagesOf(members.map((id) => notification(id, roleOf(id))))).toEqual([
      "300 accounts (200000000000, 200000000001, 200000000002 and 297 more), us-east-1: AssumeRole for arn:aws:iam::<account>:role/Reader failed with AccessDenied: User is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::<account>:role/Reader. Missing permission: sts:AssumeRole. Some trails and event data stores may be missing, so nothing is concluded from their absence.",
    ]);
  });

  test("one trail after another that may not be read is one line", () => {
    const trails = ["a", "b"].map((name) => ({
      operation: "GetTrailStatus",
      regions: ["eu-west-1"],
      resource: `arn:aws:cloudtrail:eu-west-1:111122223333:trail/${name}`,
      code: "AccessDeniedException",
      detail: `not authorized on arn:aws:cloudtrail:eu-west-1:111122223333:trail/${name}`,
    }));
    expect(messagesOf(trails.map((call) => notification("111122223333", call)))).toEqual([
      "account 111122223333, eu-west-1: GetTrailStatus for 2 resources (arn:aws:cloudtrail:eu-west-1:111122223333:trail/a, arn:aws:cloudtrail:eu-west-1:111122223333:trail/b) failed with AccessDeniedException: not authorized on <resource>. What it would have answered is unknown.",
    ]);
  });

  test.each<readonly [string, Partial<FailedCallNotice>]>([
    ["operation", { operation: "ListTrails" }],
    ["Region", { regions: ["eu-west-1"] }],
    ["code", { code: "ExpiredToken" }],
    ["words", { detail: "The role does not exist" }],
    ["policy", { deniedBy: "service control policy" }],
    ["consequence", { hides: "trails" }],
  ])("another %s is another line", (_what, other) => {
    const [one = "", two = ""] = members;
    const both = [notification(one, roleOf(one)), notification(two, { ...roleOf(two), ...other })];
    expect(failedCallsInShort(both)).toEqual(both);
  });

  test("what is no failed call stays as it is, in its order", () => {
    const others = ["one", "one", "two"].map((message) => ({ level: "note" as const, message }));
    expect(failedCallsInShort(others)).toEqual(others);
  });
});
