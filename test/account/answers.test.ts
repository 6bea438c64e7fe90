import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  eventConfiguration,
  eventDataStore,
  insightSelectors,
  trailDescription,
  trailSelectors,
  trailStatus,
} from "../../src/account/answers.ts";

const trail = "arn:aws:cloudtrail:us-east-1:111122223333:trail/audit";
const store = "arn:aws:cloudtrail:us-east-1:111122223333:eventdatastore/12345678-1234-1234-1234-123456789012";
const management = { Name: "m", FieldSelectors: [{ Field: "eventCategory", Equals: ["Management"] }] };

const readers: Readonly<
  Record<string, (answer: unknown) => { readonly kind: "good" | "refused"; readonly because?: string }>
> = {
  trailDescription,
  trailStatus,
  eventConfiguration,
  trailSelectors: (answer) => trailSelectors(answer, trail),
  insightSelectors: (answer) => insightSelectors(answer, trail),
  eventDataStore: (answer) => eventDataStore(answer, store),
};

describe.each(Object.entries(readers))("%s", (_name, read) => {
  it.each([undefined, null, {}, [], "", 5])("refuses %j", (answer) => {
    expect(read(answer).kind).toBe("refused");
  });

  it("takes or refuses any JSON, and never throws", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (answer) => {
        expect(["good", "refused"]).toContain(read(answer).kind);
      }),
    );
  });
});

describe("selectors of a trail", () => {
  const basic = { ReadWriteType: "All", IncludeManagementEvents: true, DataResources: [] };

  it("of either kind are taken, with both lists", () => {
    expect(trailSelectors({ TrailARN: trail, EventSelectors: [basic] }, trail)).toEqual({
      kind: "good",
      value: { EventSelectors: [basic], AdvancedEventSelectors: [] },
    });
    expect(
      trailSelectors({ TrailARN: trail, EventSelectors: null, AdvancedEventSelectors: [management] }, trail),
    ).toEqual({
      kind: "good",
      value: { EventSelectors: [], AdvancedEventSelectors: [management] },
    });
  });

  it("may be none, when the answer says so", () => {
    expect(trailSelectors({ TrailARN: trail, EventSelectors: [] }, trail).kind).toBe("good");
  });

  it.each([
    ["without the trail", { EventSelectors: [basic] }, "TrailARN"],
    ["of another trail", { TrailARN: `${trail}2`, EventSelectors: [basic] }, "another trail"],
    ["without both lists", { TrailARN: trail }, "neither"],
    ["with null for both lists", { TrailARN: trail, EventSelectors: null, AdvancedEventSelectors: null }, "neither"],
    [
      "with both kinds",
      { TrailARN: trail, EventSelectors: [basic], AdvancedEventSelectors: [management] },
      "only one kind",
    ],
    [
      "with an operator that is not known",
      {
        TrailARN: trail,
        AdvancedEventSelectors: [{ FieldSelectors: [{ Field: "eventName", Contains: ["Get"], Equals: ["GetItem"] }] }],
      },
      "Contains",
    ],
    [
      "with a condition without operator",
      { TrailARN: trail, AdvancedEventSelectors: [{ FieldSelectors: [{ Field: "eventName" }] }] },
      "without an operator",
    ],
    [
      "with a member of basic selectors that is not known",
      { TrailARN: trail, EventSelectors: [{ ...basic, ExcludeEverything: true }] },
      "ExcludeEverything",
    ],
    ["with a list that is none", { TrailARN: trail, EventSelectors: {} }, "EventSelectors"],
  ])("are refused %s", (_what, answer, because) => {
    const checked = trailSelectors(answer, trail);
    expect(checked.kind === "refused" && checked.because).toContain(because);
  });

  it("tells what is wrong of the answer, and gives no advice on how to write it", () => {
    const answer = { TrailARN: trail, EventSelectors: [{ ...basic, IncludeManagementEvents: "true" }] };
    expect(trailSelectors(answer, trail)).toEqual({
      kind: "refused",
      because:
        "the answer does not have the form that AWS documents: " +
        'EventSelectors[0].IncludeManagementEvents: found "true", expected true or false',
    });
  });
});

describe("descriptions of a trail", () => {
  it("keep what a snapshot holds, and leave out what older answers lack", () => {
    expect(
      trailDescription({ TrailARN: trail, Name: "audit", IsMultiRegionTrail: true, SnsTopicName: "t", KmsKeyId: null }),
    ).toEqual({
      kind: "good",
      value: { Name: "audit", TrailARN: trail, IsMultiRegionTrail: true },
    });
  });
});

describe("the status of a trail", () => {
  it("is without times", () => {
    expect(trailStatus({ IsLogging: true, StartLoggingTime: 1, LatestDeliveryError: "NoSuchBucket" })).toEqual({
      kind: "good",
      value: { IsLogging: true, LatestDeliveryError: "NoSuchBucket" },
    });
  });

  it("tells when the trail was stopped, and of one that logs no time at all", () => {
    const StopLoggingTime = 1_793_613_600.25;
    expect(trailStatus({ IsLogging: false, StopLoggingTime })).toEqual({
      kind: "good",
      value: { IsLogging: false, StopLoggingTime: "2026-11-02T10:00:00Z" },
    });
    expect(trailStatus({ IsLogging: true, StopLoggingTime })).toEqual({ kind: "good", value: { IsLogging: true } });
  });

  it("is without an empty error", () => {
    expect(trailStatus({ IsLogging: false, LatestDeliveryError: "" })).toEqual({
      kind: "good",
      value: { IsLogging: false },
    });
    expect(trailStatus({ IsLogging: true, LatestDeliveryError: null, LatestDigestDeliveryError: "" })).toEqual({
      kind: "good",
      value: { IsLogging: true },
    });
  });

  it("keeps every error that a delivery can meet", () => {
    const errors = {
      LatestDeliveryError: "NoSuchBucket",
      LatestCloudWatchLogsDeliveryError: "AccessDenied",
      LatestDigestDeliveryError: "SlowDown",
      LatestNotificationError: "NotFound",
    };
    const answer = { IsLogging: true, ...errors, LatestDeliveryAttemptSucceeded: "2026-11-20T10:00:00Z" };
    expect(trailStatus(answer)).toEqual({ kind: "good", value: { IsLogging: true, ...errors } });
  });
});

describe("event data stores", () => {
  const good = {
    EventDataStoreArn: store,
    Name: "lake",
    Status: "ENABLED",
    MultiRegionEnabled: true,
    OrganizationEnabled: false,
    AdvancedEventSelectors: [management],
  };

  it("are without times", () => {
    expect(eventDataStore({ ...good, CreatedTimestamp: 1, RetentionPeriod: 90 }, store)).toEqual({
      kind: "good",
      value: { ...good, RetentionPeriod: 90 },
    });
  });

  it.each(["EventDataStoreArn", "Status", "AdvancedEventSelectors"])("are refused without %s", (key) => {
    expect(eventDataStore({ ...good, [key]: undefined }, store).kind).toBe("refused");
  });
});
