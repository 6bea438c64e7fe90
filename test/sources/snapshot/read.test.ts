import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayUsageError } from "../../../src/model/usage-error.ts";
import { knownString } from "../../../src/model/text.ts";
import type { Text } from "../../../src/model/text.ts";
import type { UnresolvedValue } from "../../../src/model/reasons/unknown-value.ts";
import type { List, Setting } from "../../../src/model/value.ts";
import type { Sink, Trail } from "../../../src/model/sink.ts";
import { readTrailsFiles } from "../../../src/sources/snapshot/read.ts";
import type { TrailsReading } from "../../../src/sources/snapshot/read.ts";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = Readonly<Record<string, Json>>;

const owner = "111122223333";
const member = "444455556666";
const arn = `arn:aws:cloudtrail:eu-west-1:${owner}:trail/audit`;
const otherArn = `arn:aws:cloudtrail:us-east-1:${owner}:trail/audit-data`;
const storeArn = `arn:aws:cloudtrail:eu-west-1:${owner}:eventdatastore/11111111-aaaa`;
const advanced = [
  {
    FieldSelectors: [
      { Field: "eventCategory", Equals: ["Data"] },
      { Field: "resources.type", Equals: ["AWS::Lambda::Function"] },
    ],
  },
];
const basic = [
  {
    ReadWriteType: "WriteOnly",
    IncludeManagementEvents: false,
    DataResources: [{ Type: "AWS::S3::Object", Values: ["arn:aws:s3:::b/"] }],
  },
];

const snapshot = (...accounts: JsonObject[]): JsonObject => ({
  formatVersion: 1,
  kind: "trailproof-snapshot",
  accounts,
});
const account = (rest: JsonObject, accountId = owner): JsonObject => ({ accountId, ...rest });
const denied = (rest: JsonObject = {}): JsonObject => ({
  operation: "GetEventSelectors",
  code: "AccessDeniedException",
  ...rest,
});

function read(files: Readonly<Record<string, Json | string>>): TrailsReading {
  return readTrailsFiles(
    Object.entries(files).map(([uri, value]) => ({
      uri,
      text: typeof value === "string" ? value : JSON.stringify(value, null, 2),
    })),
  );
}

/** The code and its arguments: `call-failed GetTrailStatus AccessDeniedException 111122223333`. */
function codeOf(because: UnresolvedValue): string {
  return Object.values(because).flat().join(" ");
}

/** A setting in one word: its value, `absent`, or `unknown: CODE ARGUMENT…`. */
function told(setting: Setting<unknown>): unknown {
  switch (setting.kind) {
    case "absent":
      return "absent";
    case "unknown":
      return `unknown: ${codeOf(setting.because)}`;
    case "known":
      return plain(setting.value);
  }
}

function plain(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if ("parts" in value) return knownString(value as Text);
  if ("items" in value) return (value as List<unknown>).items.length;
  return value;
}

function trail(reading: TrailsReading, id = arn): Trail {
  expect(reading.errors.map(displayUsageError)).toEqual([]);
  const found = reading.sinks.find((sink): sink is Trail => sink.kind === "trail" && sink.id === id);
  if (found === undefined) throw new Error(`no trail ${id} among ${reading.sinks.map((sink) => sink.id).join(", ")}`);
  return found;
}

/** How the selectors of the first trail came out: `default`, `basic 1`, `advanced 2`, `unknown: …`. */
function selectors(reading: TrailsReading, id = arn): string {
  const { eventSelectors, advancedEventSelectors } = trail(reading, id);
  if (eventSelectors.kind === "absent" && advancedEventSelectors.kind === "absent") return "default";
  if (eventSelectors.kind === "unknown") {
    expect(advancedEventSelectors).toEqual(eventSelectors);
    return `unknown: ${codeOf(eventSelectors.because)}`;
  }
  return eventSelectors.kind === "known"
    ? `basic ${String(told(eventSelectors))}`
    : `advanced ${String(told(advancedEventSelectors))}`;
}

describe("what the selectors of a trail are", () => {
  const cases: Record<string, { files: Record<string, Json>; expected: string }> = {
    "snapshot, lists left out": {
      files: { "s.json": snapshot(account({ trails: [{ TrailARN: arn }] })) },
      expected: "default",
    },
    "snapshot, both lists empty": {
      files: {
        "s.json": snapshot(account({ trails: [{ TrailARN: arn, EventSelectors: [], AdvancedEventSelectors: [] }] })),
      },
      expected: "default",
    },
    "snapshot, lists null": {
      files: {
        "s.json": snapshot(
          account({ trails: [{ TrailARN: arn, EventSelectors: null, AdvancedEventSelectors: null }] }),
        ),
      },
      expected: "default",
    },
    "snapshot, an empty list beside a filled one": {
      files: {
        "s.json": snapshot(
          account({ trails: [{ TrailARN: arn, EventSelectors: [], AdvancedEventSelectors: advanced }] }),
        ),
      },
      expected: "advanced 1",
    },
    "snapshot, lists left out of a trail that is said to have selectors of its own": {
      files: { "s.json": snapshot(account({ trails: [{ TrailARN: arn, HasCustomEventSelectors: true }] })) },
      expected: "unknown: selectors-not-read",
    },
    "error that names the ARN": {
      files: { "s.json": snapshot(account({ trails: [{ TrailARN: arn }], errors: [denied({ resource: arn })] })) },
      expected: `unknown: call-failed GetEventSelectors AccessDeniedException ${owner}`,
    },
    "error that names the name": {
      files: {
        "s.json": snapshot(
          account({ trails: [{ TrailARN: arn, Name: "audit" }], errors: [denied({ resource: "audit" })] }),
        ),
      },
      expected: `unknown: call-failed GetEventSelectors AccessDeniedException ${owner}`,
    },
    "error without a resource": {
      files: { "s.json": snapshot(account({ trails: [{ TrailARN: arn }], errors: [denied()] })) },
      expected: `unknown: call-failed GetEventSelectors AccessDeniedException ${owner}`,
    },
    "error without a resource, of the trail's Region": {
      files: {
        "s.json": snapshot(account({ trails: [{ TrailARN: arn }], errors: [denied({ region: "eu-west-1" })] })),
      },
      expected: `unknown: call-failed GetEventSelectors AccessDeniedException ${owner}`,
    },
    "error without a resource, of another Region": {
      files: {
        "s.json": snapshot(account({ trails: [{ TrailARN: arn }], errors: [denied({ region: "us-east-1" })] })),
      },
      expected: "default",
    },
    "error that names another trail": {
      files: { "s.json": snapshot(account({ trails: [{ TrailARN: arn }], errors: [denied({ resource: otherArn })] })) },
      expected: "default",
    },
    "error of another operation": {
      files: {
        "s.json": snapshot(
          account({ trails: [{ TrailARN: arn }], errors: [denied({ operation: "GetTrailStatus", resource: arn })] }),
        ),
      },
      expected: "default",
    },
    "error without a resource, of an account in which the trail does not stand": {
      files: { "s.json": snapshot(account({ trails: [{ TrailARN: arn }] }), account({ errors: [denied()] }, member)) },
      expected: "default",
    },
    "error without a resource in a member account, the owner's answer being there": {
      files: {
        "s.json": snapshot(
          account({ trails: [{ TrailARN: arn, IsOrganizationTrail: true }], errors: [denied()] }, member),
          account({ trails: [{ TrailARN: arn }] }),
        ),
      },
      expected: "default",
    },
    "error in a member account, the only one in which the trail stands": {
      files: {
        "s.json": snapshot(
          account({ trails: [{ TrailARN: arn, IsOrganizationTrail: true }], errors: [denied()] }, member),
        ),
      },
      expected: `unknown: call-failed GetEventSelectors AccessDeniedException ${member}`,
    },
    "error at the owner, selectors read in a member account": {
      files: {
        "s.json": snapshot(
          account({ trails: [{ TrailARN: arn }], errors: [denied({ resource: arn })] }),
          account({ trails: [{ TrailARN: arn, EventSelectors: basic }] }, member),
        ),
      },
      expected: "basic 1",
    },
    "describe-trails with HasCustomEventSelectors false": {
      files: { "d.json": { trailList: [{ TrailARN: arn, HasCustomEventSelectors: false }] } },
      expected: "default",
    },
    "describe-trails with HasCustomEventSelectors true": {
      files: { "d.json": { trailList: [{ TrailARN: arn, HasCustomEventSelectors: true }] } },
      expected: "unknown: selectors-not-read",
    },
    "get-trail without HasCustomEventSelectors": {
      files: { "g.json": { Trail: { TrailARN: arn, Name: "audit" } } },
      expected: "unknown: not-read GetEventSelectors",
    },
    "describe-trails joined by get-event-selectors": {
      files: {
        "d.json": { trailList: [{ TrailARN: arn, HasCustomEventSelectors: true }] },
        "e.json": { TrailARN: arn, AdvancedEventSelectors: advanced },
      },
      expected: "advanced 1",
    },
    "get-event-selectors of another trail": {
      files: {
        "d.json": { trailList: [{ TrailARN: arn, HasCustomEventSelectors: true }] },
        "e.json": { TrailARN: otherArn, AdvancedEventSelectors: advanced },
      },
      expected: "unknown: selectors-not-read",
    },
    "get-event-selectors alone": { files: { "e.json": { TrailARN: arn, EventSelectors: basic } }, expected: "basic 1" },
    "two answers that differ": {
      files: {
        "a.json": { TrailARN: arn, EventSelectors: basic },
        "b.json": { TrailARN: arn, AdvancedEventSelectors: advanced },
      },
      expected: "unknown: answers-differ a.json:1 b.json:1 selectors",
    },
    "two answers that agree": {
      files: { "a.json": { TrailARN: arn, EventSelectors: basic }, "b.json": { TrailARN: arn, EventSelectors: basic } },
      expected: "basic 1",
    },
  };
  it.each(Object.entries(cases))("%s", (_, { files, expected }) => {
    expect(selectors(read(files))).toBe(expected);
  });
});

describe("whether a trail is logging", () => {
  const cases: Record<string, { files: Record<string, Json>; expected: unknown }> = {
    on: {
      files: { "s.json": snapshot(account({ trails: [{ TrailARN: arn, Status: { IsLogging: true } }] })) },
      expected: true,
    },
    off: {
      files: { "s.json": snapshot(account({ trails: [{ TrailARN: arn, Status: { IsLogging: false } }] })) },
      expected: false,
    },
    "no status": {
      files: { "s.json": snapshot(account({ trails: [{ TrailARN: arn }] })) },
      expected: "unknown: not-read GetTrailStatus",
    },
    "a status without IsLogging": {
      files: { "s.json": snapshot(account({ trails: [{ TrailARN: arn, Status: {} }] })) },
      expected: "unknown: answer-without GetTrailStatus IsLogging",
    },
    "an error": {
      files: {
        "s.json": snapshot(
          account({ trails: [{ TrailARN: arn }], errors: [denied({ operation: "GetTrailStatus", resource: arn })] }),
        ),
      },
      expected: `unknown: call-failed GetTrailStatus AccessDeniedException ${owner}`,
    },
    "get-trail-status in a file named for the trail": {
      files: { "d.json": { trailList: [{ TrailARN: arn }] }, "out/audit.status.json": { IsLogging: false } },
      expected: false,
    },
    "get-trail-status of a trail whose name holds the other's": {
      files: {
        "d.json": { trailList: [{ TrailARN: arn }, { TrailARN: otherArn }] },
        "audit-data.status.json": { IsLogging: false },
        "status-audit.json": { IsLogging: true },
      },
      expected: true,
    },
    "the owner's word goes before a member's": {
      files: {
        "s.json": snapshot(
          account({ trails: [{ TrailARN: arn, Status: { IsLogging: false } }] }, member),
          account({ trails: [{ TrailARN: arn, Status: { IsLogging: true } }] }),
        ),
      },
      expected: true,
    },
    "two words of the owner": {
      files: {
        "a.json": snapshot(account({ trails: [{ TrailARN: arn, Status: { IsLogging: false } }] })),
        "b.json": snapshot(account({ trails: [{ TrailARN: arn, Status: { IsLogging: true } }] })),
      },
      expected: "unknown: answers-differ a.json:11 b.json:11 setting",
    },
  };
  it.each(Object.entries(cases))("%s", (_, { files, expected }) => {
    expect(told(trail(read(files)).logging)).toBe(expected);
  });

  it.each([
    ["as the AWS CLI prints it", "2026-11-02T11:30:00.123000+01:00", "2026-11-02T10:30:00Z"],
    ["in seconds", 1_793_615_400.5, "2026-11-02T10:30:00Z"],
    ["that is none", "never", undefined],
  ])("since when it is off: a time %s", (_what, StopLoggingTime, expected) => {
    const since = (IsLogging: boolean): unknown =>
      trail(
        read({ "s.json": snapshot(account({ trails: [{ TrailARN: arn, Status: { IsLogging, StopLoggingTime } }] })) }),
      ).stoppedSince;
    expect(since(false)).toBe(expected);
    expect(since(true)).toBeUndefined();
  });
});

describe("one trail", () => {
  it("in several accounts and Regions is one sink, kept under its owner", () => {
    const copy = {
      TrailARN: arn,
      Name: "audit",
      HomeRegion: "eu-west-1",
      IsMultiRegionTrail: true,
      IsOrganizationTrail: true,
    };
    const reading = read({
      "s.json": snapshot(
        account({ organizationId: "o-1", trails: [copy] }, member),
        account({ organizationId: "o-1", trails: [copy, copy] }),
      ),
    });
    expect(reading.sinks).toHaveLength(1);
    const { scope, origin } = trail(reading);
    expect(scope).toMatchObject({
      id: owner,
      kind: "live",
      organizationId: "o-1",
      account: { parts: [owner] },
      region: { parts: ["eu-west-1"] },
      partition: { parts: ["aws"] },
    });
    expect(origin.locate()).toMatchObject({ uri: "s.json", startLine: 22 });
  });

  it("of an organization whose owner was not read belongs to the member's organization; another's trail does not", () => {
    const organizationId = (trails: JsonObject): string | null =>
      trail(read({ "s.json": snapshot(account({ organizationId: "o-1", trails: [trails] }, member)) })).scope
        .organizationId;
    expect(organizationId({ TrailARN: arn, IsOrganizationTrail: true })).toBe("o-1");
    expect(organizationId({ TrailARN: arn, IsOrganizationTrail: false })).toBeNull();
  });

  it("has every setting that was read, and says of the others that they were not", () => {
    const all = trail(
      read({
        "s.json": snapshot(
          account({
            trails: [
              {
                TrailARN: arn,
                Name: "audit",
                HomeRegion: "eu-west-1",
                IsMultiRegionTrail: true,
                IsOrganizationTrail: false,
                IncludeGlobalServiceEvents: true,
                LogFileValidationEnabled: true,
                KmsKeyId: "k",
                S3BucketName: "b",
                CloudWatchLogsLogGroupArn: "g",
                SnsTopicARN: "t",
                SomethingNew: [1],
                Status: {
                  IsLogging: true,
                  LatestDeliveryError: "NoSuchBucket",
                  LatestDigestDeliveryError: "SlowDown",
                  LatestNotificationError: null,
                  LatestDeliveryTime: 1,
                },
                InsightSelectors: [{ InsightType: "ApiCallRateInsight" }],
              },
            ],
          }),
        ),
      }),
    );
    expect({ ...all, name: plain(all.name), region: plain(all.region) }).toMatchObject({
      id: arn,
      address: arn,
      dialect: "aws-cli",
      name: "audit",
      region: "eu-west-1",
    });
    expect(
      [
        all.multiRegion,
        all.organization,
        all.globalServiceEvents,
        all.logFileValidation,
        all.kmsKey,
        all.s3BucketName,
        all.cloudWatchLogs,
        all.insights,
      ].map(told),
    ).toEqual([true, false, true, true, "k", "b", "g", 1]);
    expect(plain(all.latestDeliveryError?.text)).toBe("NoSuchBucket");
    expect(all.furtherDeliveryErrors?.map(({ field, error }) => [field, plain(error.text)])).toEqual([
      ["LatestDigestDeliveryError", "SlowDown"],
    ]);

    const little = trail(read({ "e.json": { TrailARN: arn, EventSelectors: basic } }));
    expect([plain(little.name), plain(little.region)]).toEqual(["audit", "eu-west-1"]);
    expect(
      [
        little.multiRegion,
        little.organization,
        little.globalServiceEvents,
        little.logFileValidation,
        little.kmsKey,
        little.s3BucketName,
        little.cloudWatchLogs,
        little.insights,
      ].map(told),
    ).toEqual([
      "unknown: not-read IsMultiRegionTrail",
      "unknown: not-read IsOrganizationTrail",
      "unknown: not-read IncludeGlobalServiceEvents",
      "unknown: not-read LogFileValidationEnabled",
      "unknown: not-read KmsKeyId",
      "unknown: not-read S3BucketName",
      "unknown: not-read CloudWatchLogsLogGroupArn",
      "unknown: not-read GetInsightSelectors",
    ]);
    expect([little.latestDeliveryError, little.furtherDeliveryErrors]).toEqual([undefined, undefined]);
  });

  it("without Insights, by the list or by HasInsightSelectors", () => {
    expect(
      told(
        trail(read({ "s.json": snapshot(account({ trails: [{ TrailARN: arn, InsightSelectors: [] }] })) })).insights,
      ),
    ).toBe("absent");
    expect(
      told(trail(read({ "d.json": { trailList: [{ TrailARN: arn, HasInsightSelectors: false }] } })).insights),
    ).toBe("absent");
    expect(
      told(
        trail(
          read({
            "d.json": { trailList: [{ TrailARN: arn }] },
            "i.json": { TrailARN: arn, InsightSelectors: [{ InsightType: "ApiErrorRateInsight" }] },
          }),
        ).insights,
      ),
    ).toBe(1);
  });

  it("selectors keep the API's shape and the place of every value", () => {
    const { eventSelectors } = trail(read({ "e.json": { TrailARN: arn, EventSelectors: basic } }));
    const [selector] = eventSelectors.kind === "known" ? eventSelectors.value.items : [];
    expect(
      selector &&
        [selector.readWriteType, selector.includeManagementEvents, selector.excludeManagementEventSources].map(told),
    ).toEqual(["WriteOnly", false, "absent"]);
    const resource = selector?.dataResources.kind === "known" ? selector.dataResources.value.items[0] : undefined;
    expect(resource && told(resource.type)).toBe("AWS::S3::Object");
    const value = resource?.values.kind === "known" ? resource.values.value.items[0] : undefined;
    expect(plain(value?.text)).toBe("arn:aws:s3:::b/");
    expect(value?.origin.locate()).toEqual({
      uri: "e.json",
      startLine: 11,
      startColumn: 13,
      endLine: 11,
      endColumn: 30,
    });

    const { advancedEventSelectors } = trail(
      read({
        "d.json": { trailList: [{ TrailARN: arn }] },
        "e.json": { TrailARN: arn, AdvancedEventSelectors: advanced },
      }),
    );
    const fields =
      advancedEventSelectors.kind === "known" ? advancedEventSelectors.value.items[0]?.fieldSelectors.items : undefined;
    expect(
      fields?.map(({ field, conditions }) => [
        told(field),
        ...conditions.map(({ operator, values }) => [
          operator,
          values.items.map(({ text }) => plain(text)),
          values.more,
        ]),
      ]),
    ).toEqual([
      ["eventCategory", ["Equals", ["Data"], null]],
      ["resources.type", ["Equals", ["AWS::Lambda::Function"], null]],
    ]);
  });
});

describe("event data stores", () => {
  const store = (reading: TrailsReading): Sink | undefined =>
    reading.sinks.find(({ kind }) => kind === "event-data-store");
  const settings = (sink: Sink | undefined): unknown[] =>
    sink?.kind === "event-data-store"
      ? [sink.ingestion, sink.multiRegion, sink.organization, sink.advancedEventSelectors].map(told)
      : [];

  it.each([
    ["ENABLED", true],
    ["STOPPED_INGESTION", false],
    ["PENDING_DELETION", false],
    ["CREATED", "unknown: passing-status CREATED"],
    ["STARTING_INGESTION", "unknown: passing-status STARTING_INGESTION"],
    ["STOPPING_INGESTION", "unknown: passing-status STOPPING_INGESTION"],
    ["A_STATE_OF_TOMORROW", "unknown: passing-status A_STATE_OF_TOMORROW"],
  ])("status %s", (Status, expected) => {
    const reading = read({
      "x.json": {
        EventDataStoreArn: storeArn,
        Name: "lake",
        Status,
        MultiRegionEnabled: true,
        OrganizationEnabled: false,
        AdvancedEventSelectors: advanced,
      },
    });
    expect(settings(store(reading))).toEqual([expected, true, false, 1]);
    expect(store(reading)).toMatchObject({ id: storeArn, name: { parts: ["lake"] }, scope: { id: owner } });
  });

  it.each([
    [{ RetentionPeriod: 90 }, 90],
    [{}, "unknown: not-read RetentionPeriod"],
  ])("retention of %j", (members, expected) => {
    const found = store(read({ "x.json": { EventDataStoreArn: storeArn, Status: "ENABLED", ...members } }));
    expect(found?.kind === "event-data-store" ? told(found.retentionDays) : null).toEqual(expected);
  });

  it("an empty list is the default selector, what is left out is unknown", () => {
    expect(
      settings(
        store(
          read({
            "s.json": snapshot(
              account({ eventDataStores: [{ EventDataStoreArn: storeArn, AdvancedEventSelectors: [] }] }),
            ),
          }),
        ),
      ),
    ).toEqual([
      "unknown: not-read Status",
      "unknown: not-read MultiRegionEnabled",
      "unknown: not-read OrganizationEnabled",
      "absent",
    ]);
    const refused = snapshot(
      account({
        eventDataStores: [{ EventDataStoreArn: storeArn }],
        errors: [denied({ operation: "GetEventDataStore", resource: storeArn })],
      }),
    );
    const reading = read({ "s.json": refused });
    expect(settings(store(reading))).toEqual(
      Array.from({ length: 4 }, () => `unknown: call-failed GetEventDataStore AccessDeniedException ${owner}`),
    );
    expect(reading.accounts[0]?.missingSinks).toEqual([]);
  });
});

describe("accounts and failed calls", () => {
  it("accounts are those of snapshots and the owners of what the AWS CLI printed", () => {
    const reading = read({
      "a.json": snapshot(
        account(
          {
            organizationId: "o-1",
            enabledRegions: ["us-east-1"],
            trails: [{ TrailARN: arn, IsOrganizationTrail: true }],
          },
          member,
        ),
      ),
      "b.json": { trailList: [{ TrailARN: "arn:aws-cn:cloudtrail:cn-north-1:777788889999:trail/t" }] },
    });
    expect(reading.accounts).toEqual([
      { accountId: member, organizationId: "o-1", partition: "aws", enabledRegions: ["us-east-1"], missingSinks: [] },
      { accountId: "777788889999", organizationId: null, partition: "aws-cn", enabledRegions: null, missingSinks: [] },
    ]);
  });

  it("every failed call is told and makes the result incomplete; a failed listing hides sinks", () => {
    const reading = read({
      "s.json": snapshot(
        account({
          errors: [
            { operation: "DescribeTrails", region: "eu-west-1", code: "AccessDeniedException", message: "not allowed" },
            denied({ resource: arn }),
          ],
        }),
      ),
    });
    expect(reading.sinks).toEqual([]);
    expect(reading.notifications).toMatchObject([
      {
        level: "error",
        incomplete: true,
        message: `account ${owner}, eu-west-1: DescribeTrails failed with AccessDeniedException: not allowed. Some trails may be missing, so nothing is concluded from their absence.`,
        location: { uri: "s.json", startLine: 8 },
      },
      {
        level: "error",
        incomplete: true,
        message: `account ${owner}: GetEventSelectors for ${arn} failed with AccessDeniedException. What it would have answered is unknown.`,
      },
    ]);
    expect(reading.accounts[0]?.missingSinks).toEqual([
      { hidden: "trails", regions: ["eu-west-1"], operation: "DescribeTrails", error: "AccessDeniedException" },
    ]);
  });
});

describe("mistakes are located and say what was expected; the other files are read", () => {
  const good = { "good.json": { trailList: [{ TrailARN: arn }] } };
  const cases: Record<string, { file: Json | string; expected: string | RegExp }> = {
    "not JSON": {
      file: '{\n  "trailList": [\n}',
      expected:
        /^x\.json:3:1: the text is not valid JSON: .* Expected a trailproof snapshot or JSON printed by the AWS CLI/,
    },
    empty: { file: "", expected: /^x\.json:1:1: the text is not valid JSON: / },
    "a key twice": {
      file: '{\n "TrailARN": "a",\n "TrailARN": "b"}',
      expected: /^x\.json:3:2: the key "TrailARN" appears a second time\./,
    },
    "some other JSON": {
      file: { Resources: {} },
      expected:
        /^x\.json:1:1: \(top level\): found JSON that describes no trail\. Expected a trailproof snapshot, or what the AWS CLI prints/,
    },
    "a list": { file: [], expected: /found JSON that describes no trail/ },
    "list-trails": {
      file: { Trails: [] },
      expected: /found the answer of list-trails, which holds names alone\. Use describe-trails\./,
    },
    "a newer snapshot": {
      file: { ...snapshot(), formatVersion: 2 },
      expected:
        "x.json:2:20: formatVersion: found 2, expected 1. The file was written for a newer trailproof: update trailproof.",
    },
    "a misspelled list": {
      file: snapshot(account({ trails: [{ TrailARN: arn, eventSelectors: [] }] })),
      expected:
        'x.json:10:11: accounts[0].trails[0].eventSelectors: found an unknown key "eventSelectors". Did you mean "EventSelectors"?',
    },
    "a misspelled key of a bare trail": {
      file: { Trail: { TrailARN: arn, HasCustomEventSelector: false } },
      expected:
        'x.json:4:5: Trail.HasCustomEventSelector: found an unknown key "HasCustomEventSelector". Did you mean "HasCustomEventSelectors"?',
    },
    "an unknown operator": {
      file: { TrailARN: arn, AdvancedEventSelectors: [{ FieldSelectors: [{ Field: "eventName", Contains: ["x"] }] }] },
      expected:
        'x.json:8:11: AdvancedEventSelectors[0].FieldSelectors[0].Contains: found an unknown key "Contains". Known keys: Field, Equals, StartsWith, EndsWith, NotEquals, NotStartsWith, NotEndsWith.',
    },
    "a boolean as text": {
      file: { trailList: [{ TrailARN: arn, IsMultiRegionTrail: "true" }] },
      expected:
        'x.json:5:29: trailList[0].IsMultiRegionTrail: found "true", expected true or false. Write it without quotes.',
    },
    "an ARN of something else": {
      file: { Trail: { TrailARN: "arn:aws:s3:::b" } },
      expected:
        'x.json:3:17: Trail.TrailARN: found "arn:aws:s3:::b", expected the ARN of a trail: arn:aws:cloudtrail:<Region>:<account>:trail/<name>.',
    },
    "basic and advanced selectors": {
      file: { TrailARN: arn, EventSelectors: basic, AdvancedEventSelectors: advanced },
      expected:
        /^x\.json:17:3: AdvancedEventSelectors: found both EventSelectors and AdvancedEventSelectors, expected one of them/,
    },
    "a status that names no trail": {
      file: { IsLogging: true },
      expected: `x.json:1:1: (top level): found the answer of get-trail-status, which does not say of which trail, and the name of the file names none. Put the trail's name into the name of the file, such as <trail>.status.json. Trails in the other files: ${arn}.`,
    },
    "an error without a code": {
      file: snapshot(account({ errors: [{ operation: "X" }] })),
      expected: 'x.json:8:9: accounts[0].errors[0]: the key "code" is missing. Add it.',
    },
  };
  it.each(Object.entries(cases))("%s", (_, { file, expected }) => {
    const reading = read({ ...good, "x.json": file });
    expect(reading.errors.map(displayUsageError)).toEqual([
      typeof expected === "string" ? expected : expect.stringMatching(expected),
    ]);
    expect(reading.sinks.map(({ id }) => id)).toEqual([arn]);
  });

  it("a status that fits two trails of one name", () => {
    const twin = arn.replace("eu-west-1", "us-east-1");
    const reading = read({
      "d.json": { trailList: [{ TrailARN: arn }, { TrailARN: twin }] },
      "audit.status.json": { IsLogging: true },
    });
    expect(reading.errors.map(({ message }) => message)).toEqual([expect.stringContaining(`fits ${arn}, ${twin}`)]);
  });

  it("text nested more deeply than any parser follows", () => {
    const reading = read({ "x.json": `{"Trail":${"[".repeat(30_000)}${"]".repeat(30_000)}}` });
    expect(reading.errors).toHaveLength(1);
  });
});

describe("any text in: sinks or located errors out", () => {
  const word = fc.constantFrom(
    "Trail",
    "TrailARN",
    "trailList",
    "EventSelectors",
    "AdvancedEventSelectors",
    "FieldSelectors",
    "Field",
    "Equals",
    "Status",
    "IsLogging",
    "kind",
    "accounts",
    "accountId",
    "errors",
    "operation",
    "code",
    "eventDataStores",
    "EventDataStoreArn",
    "__proto__",
    "InsightSelectors",
  );
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom<Json>(arn, storeArn, "trailproof-snapshot", owner, 1, true, null),
      fc.string(),
      tie("list"),
      tie("object"),
    ),
    list: fc.array(tie("any"), { maxLength: 3 }),
    object: fc.dictionary(fc.oneof(word, fc.string()), tie("any"), { maxKeys: 5 }),
  }));
  it.each([
    ["text", fc.string({ unit: "binary" })],
    ["JSON", value.object.map((json) => JSON.stringify(json))],
    [
      "cut snapshots",
      fc
        .nat(600)
        .map((end) =>
          JSON.stringify(
            snapshot(account({ trails: [{ TrailARN: arn, EventSelectors: basic }], errors: [denied()] })),
          ).slice(0, end),
        ),
    ],
  ])("%s", (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const reading = readTrailsFiles([{ uri: "x.json", text }]);
        for (const { location, message } of reading.errors) {
          expect(location?.uri).toBe("x.json");
          expect(message).toMatch(/\S/);
        }
        for (const sink of reading.sinks) expect(sink.origin.locate().startLine).toBeGreaterThan(0);
        if (text.trim() === "") expect(reading.errors).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a snapshot in which a call failed before any account was known", () => {
  const errors = [
    { operation: "GetCallerIdentity", region: "us-east-1", code: "ExpiredToken", message: "The token is expired." },
  ];

  it("is refused where it has no accounts, with the place and the cause", () => {
    const reading = read({ "s.json": { ...snapshot(), errors } });
    expect(reading.errors.map(displayUsageError)).toEqual([
      expect.stringMatching(
        /^s\.json:4:15: accounts: found a snapshot without accounts: .*\(GetCallerIdentity failed with ExpiredToken\)/,
      ),
    ]);
    expect(reading.accounts).toEqual([]);
  });

  it("is refused without a cause too, and beside good files", () => {
    expect(read({ "good.json": snapshot(account({})), "s.json": snapshot() }).errors).toHaveLength(1);
  });

  it("makes the result incomplete where it has some", () => {
    const reading = read({ "s.json": { ...snapshot(account({})), errors } });
    expect(reading.errors).toEqual([]);
    expect(reading.notifications).toEqual([
      {
        level: "error",
        message:
          "us-east-1: GetCallerIdentity failed with ExpiredToken: The token is expired. What it would have answered is unknown.",
        location: expect.objectContaining({ uri: "s.json" }) as unknown,
        incomplete: true,
      },
    ]);
  });
});

describe("an answer of describe-trails without a trail", () => {
  it("is taken, and told with its place", () => {
    const reading = read({ "d.json": { trailList: [] } });
    expect(reading.errors).toEqual([]);
    expect(reading.notifications).toEqual([
      expect.objectContaining({
        level: "warning",
        incomplete: false,
        message: expect.stringContaining("shows no trail") as unknown,
        location: expect.objectContaining({ uri: "d.json", startLine: 2 }) as unknown,
      }),
    ]);
  });

  it("is nothing to tell where the account of a snapshot has none", () => {
    expect(read({ "s.json": snapshot(account({ trails: [] })) }).notifications).toEqual([]);
  });
});

describe("a permission that is missing", () => {
  const told = (message: string): string => {
    const error = {
      operation: "GetTrailStatus",
      code: "AccessDeniedException",
      action: "cloudtrail:GetTrailStatus",
      message,
    };
    return read({ "s.json": snapshot(account({ errors: [error] })) })
      .notifications.map(({ message: text }) => text)
      .join();
  };

  it("is named", () => {
    expect(told("User: x is not authorized to perform: cloudtrail:GetTrailStatus")).toContain(
      "Missing permission: cloudtrail:GetTrailStatus.",
    );
  });

  it.each([
    "service control policy",
    "permissions boundary",
    "session policy",
    "resource-based policy",
    "identity-based policy",
  ])("does not help against an explicit deny in a %s", (policy) => {
    const text = told(
      `User: x is not authorized to perform: cloudtrail:GetTrailStatus with an explicit deny in a ${policy}`,
    );
    expect(text).toContain(`To grant cloudtrail:GetTrailStatus does not help: a ${policy} denies it`);
    expect(text).not.toContain("Missing permission");
  });
});
