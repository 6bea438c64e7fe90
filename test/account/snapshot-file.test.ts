import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { snapshotFile, snapshotText } from "../../src/account/snapshot-file.ts";
import { readTrailsFiles } from "../../src/sources/snapshot/read.ts";
import type { SnapshotAccount } from "../../src/sources/snapshot/types.ts";

const account = (accountId: string): SnapshotAccount => ({
  errors: [
    {
      operation: "GetEventSelectors",
      region: "eu-west-1",
      resource: `arn:aws:cloudtrail:eu-west-1:${accountId}:trail/b`,
      code: "AccessDeniedException",
      message: "no",
      action: "cloudtrail:GetEventSelectors",
    },
    { operation: "DescribeOrganization", region: "us-east-1", code: "AccessDeniedException" },
  ],
  eventDataStores: ["b", "a"].map((id) => ({
    Status: "ENABLED",
    EventDataStoreArn: `arn:aws:cloudtrail:us-east-1:${accountId}:eventdatastore/${id}`,
    AdvancedEventSelectors: [],
  })),
  trails: ["b", "a", "c"].map((name) => ({
    InsightSelectors: [],
    EventSelectors: [],
    TrailARN: `arn:aws:cloudtrail:eu-west-1:${accountId}:trail/${name}`,
    Name: name,
    Status: { IsLogging: true },
  })),
  enabledRegions: ["us-east-1", "eu-west-1", "ap-south-1"],
  partition: "aws",
  accountId,
});

describe("snapshots", () => {
  it("are the same whatever the order in which AWS answered", () => {
    const accounts = ["333333333333", "111111111111", "222222222222"].map(account);
    const expected = snapshotText(snapshotFile({ accounts }, null));
    const shuffled = <T>(list: readonly T[] | undefined): fc.Arbitrary<T[]> =>
      fc.shuffledSubarray([...(list ?? [])], { minLength: list?.length ?? 0 });
    const anyOrder = shuffled(accounts).chain((list) =>
      fc.tuple(
        ...list.map((one) =>
          fc.record({
            accountId: fc.constant(one.accountId),
            partition: fc.constant("aws"),
            enabledRegions: shuffled(one.enabledRegions),
            trails: shuffled(one.trails),
            eventDataStores: shuffled(one.eventDataStores),
            errors: shuffled(one.errors),
          }),
        ),
      ),
    );
    fc.assert(
      fc.property(anyOrder, (list) => {
        expect(snapshotText(snapshotFile({ accounts: list }, null))).toBe(expected);
      }),
    );
  });

  it("are read back without mistakes", () => {
    const text = snapshotText(snapshotFile({ accounts: [account("111111111111")] }, "2026-11-21T12:00:00Z"));
    const reading = readTrailsFiles([{ uri: "s.json", text }]);
    expect(reading.errors).toEqual([]);
    expect(reading.sinks.map(({ id }) => id)).toHaveLength(5);
    expect(reading.notifications.map(({ message }) => message).join("\n")).toContain(
      "Missing permission: cloudtrail:GetEventSelectors",
    );
  });

  it("hold a time only when it is asked for", () => {
    expect(snapshotFile({ accounts: [] }, null)).not.toHaveProperty("capturedAt");
    expect(snapshotFile({ accounts: [] }, "2026-11-21T12:00:00Z")).toHaveProperty("capturedAt", "2026-11-21T12:00:00Z");
  });

  it("hold a trail once", () => {
    const one = account("111111111111");
    const twice = { ...one, trails: [...(one.trails ?? []), ...(one.trails ?? [])] };
    expect(snapshotFile({ accounts: [twice] }, null)).toEqual(snapshotFile({ accounts: [one] }, null));
  });
});
