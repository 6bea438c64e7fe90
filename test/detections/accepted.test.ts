/** What of the catalog a pattern accepts, what it names, and what the catalog knows of the names. */
import { describe, expect, test } from "vitest";
import { indexCatalog } from "../../src/catalog/catalog.ts";
import { isAboutCloudTrail } from "../../src/detections/patterns/about-cloudtrail.ts";
import { acceptedEvents } from "../../src/detections/patterns/accepted.ts";
import { readEventPattern } from "../../src/detections/patterns/event-pattern.ts";
import { readFilterPattern } from "../../src/detections/patterns/filter-pattern.ts";
import { namedEvents } from "../../src/detections/patterns/named-events.ts";
import { nameHint } from "../../src/detections/patterns/name-hint.ts";
import { restrictionsOf } from "../../src/detections/patterns/necessary.ts";
import type { DetectionPattern, KnownPlace, PatternReading } from "../../src/detections/patterns/types.ts";
import { openValueOf } from "../../src/model/open-value.ts";
import { literal } from "../../src/model/text.ts";

const index = indexCatalog();
const call = "AWS API Call via CloudTrail";

function patternOf(reading: PatternReading): DetectionPattern {
  if (reading.kind === "mistaken") throw new Error(JSON.stringify(reading.mistakes));
  return reading.pattern;
}

function eventPattern(json: unknown): DetectionPattern {
  return patternOf(readEventPattern(openValueOf(json)));
}

function filter(text: string): DetectionPattern {
  return patternOf(readFilterPattern(literal(text)));
}

function accepted(pattern: DetectionPattern, place: KnownPlace = {}): string[] {
  return acceptedEvents(pattern, index, place).operations.map(
    ({ operation, eventName, accepted: certainty }) => `${operation.eventSource} ${eventName} ${certainty}`,
  );
}

describe("acceptedEvents", () => {
  test.each([
    [
      "source, detail-type and names agree",
      { source: ["aws.kms"], "detail-type": [call], detail: { eventName: ["DisableKey", "ScheduleKeyDeletion"] } },
      ["kms.amazonaws.com DisableKey yes", "kms.amazonaws.com ScheduleKeyDeletion yes"],
    ],
    [
      "what depends on the call may be",
      { detail: { eventSource: ["kms.amazonaws.com"], eventName: ["DisableKey"], errorCode: ["AccessDenied"] } },
      ["kms.amazonaws.com DisableKey maybe"],
    ],
    ["signing in is no API call", { "detail-type": [call], detail: { eventName: ["ConsoleLogin"] } }, []],
    [
      "signing in has a type of its own",
      { "detail-type": ["AWS Console Sign In via CloudTrail"], detail: { eventName: ["ConsoleLogin"] } },
      ["signin.amazonaws.com ConsoleLogin yes"],
    ],
    [
      "and two spellings",
      { "detail-type": ["AWS Console Signin via CloudTrail"], detail: { eventName: ["ConsoleLogin"] } },
      ["signin.amazonaws.com ConsoleLogin maybe"],
    ],
    [
      "the source is the service that is called",
      { source: ["aws.cloudtrail"], detail: { eventSource: ["iam.amazonaws.com"], eventName: ["CreateUser"] } },
      [],
    ],
    ["types count", { detail: { eventName: ["DisableKey"], readOnly: ["false"] } }, []],
    ["small letters count", { detail: { eventName: ["DisableKey"], eventCategory: ["management"] } }, []],
    [
      "beginnings and reading",
      { source: ["aws.kms"], detail: { eventName: [{ prefix: "GenerateDataKeyPair" }], readOnly: [true] } },
      ["kms.amazonaws.com GenerateDataKeyPair yes", "kms.amazonaws.com GenerateDataKeyPairWithoutPlaintext yes"],
    ],
    [
      "data events have the resources of one of their forms",
      {
        detail: {
          eventSource: ["s3.amazonaws.com"],
          eventName: ["PutObject"],
          resources: { type: ["AWS::S3::Object"] },
        },
      },
      ["s3.amazonaws.com PutObject maybe"],
    ],
  ])("%s", (_, pattern, expected) => {
    expect(accepted(eventPattern(pattern)).sort()).toEqual(expected);
  });

  test("looks at the Region and the account as far as they are known", () => {
    const pattern = eventPattern({
      region: ["eu-west-1"],
      account: ["111111111111"],
      detail: { eventName: ["DisableKey"] },
    });
    expect(accepted(pattern)).toEqual(["kms.amazonaws.com DisableKey maybe"]);
    const here = { region: literal("eu-west-1"), account: literal("111111111111") };
    expect(accepted(pattern, here)).toEqual(["kms.amazonaws.com DisableKey yes"]);
    expect(accepted(pattern, { ...here, region: literal("us-east-1") })).toEqual([]);
  });

  test("takes network activity and Insights only for those who ask for them", () => {
    const network = acceptedEvents(
      eventPattern({
        "detail-type": ["AWS Network Activity Event via CloudTrail"],
        detail: { eventSource: ["kms.amazonaws.com"] },
      }),
      index,
    );
    expect(network).toMatchObject({ operations: [], networkActivity: ["kms.amazonaws.com"], insights: "no" });
    const insights = acceptedEvents(eventPattern({ "detail-type": ["AWS Insight via CloudTrail"] }), index);
    expect(insights).toMatchObject({ operations: [], networkActivity: [], insights: "yes" });
    const unknown = acceptedEvents(eventPattern({ detail: { eventName: ["NoSuchThing"] } }), index);
    expect(unknown).toEqual({ operations: [], networkActivity: [], insights: "no" });
  });

  test("of filters looks at the record", () => {
    expect(accepted(filter('{ $.eventName = "DisableKey" && $.readOnly IS FALSE }'))).toEqual([
      "kms.amazonaws.com DisableKey yes",
    ]);
    expect(accepted(filter('{ $.eventName = "disableKey" }'))).toEqual([]);
  });

  test.each([
    ["a long wildcard", { detail: { eventName: [{ wildcard: `${"a*".repeat(1_000)}b` }] } }],
    ["many wildcards", { detail: { eventName: Array.from({ length: 20 }, () => ({ wildcard: "*a*e*i*o*u*z" })) } }],
    ["many names", { detail: { eventName: Array.from({ length: 4_000 }, (_, index) => `Name${String(index)}`) } }],
  ])("takes little time for %s", (_, pattern) => {
    expect(accepted(eventPattern(pattern)).length).toBeLessThan(50);
  });

  test.each(["a*a*a*a*a*a*a*b", "%.*.*.*.*.*.*.*x%", "%[a-z]+[a-z]+[a-z]+x$%"])(
    "takes little time for a filter on %s",
    (value) => {
      const pattern = filter(`{ $.eventName = ${value} }`);
      expect(acceptedEvents(pattern, index).operations.length).toBeDefined();
    },
  );

  test("says of operations one by one what it says of those that are recorded alike", () => {
    const pattern = eventPattern({ detail: { eventSource: ["sqs.amazonaws.com"], readOnly: [true] } });
    const all = index.servicesWithSource("sqs.amazonaws.com").flatMap(({ operations }) => operations);
    expect(all.length).toBeGreaterThan(10);
    const found = new Set(accepted(pattern).map((line) => line.split(" ")[1]));
    for (const { eventNames, readOnly, readOnlyBasis } of all)
      for (const name of eventNames)
        expect([name, found.has(name)]).toEqual([
          name,
          readOnly || readOnlyBasis === "name" || readOnlyBasis === "disputed",
        ]);
  });
});

test("restrictions are what every accepted event of an operation meets", () => {
  const pattern = eventPattern({
    detail: {
      errorCode: [{ exists: false }],
      $or: [
        { eventName: ["PutObject"], requestParameters: { bucketName: ["a", "b"] } },
        { eventName: ["DeleteBucket"] },
      ],
    },
  });
  const [found] = acceptedEvents(pattern, index).operations.filter(({ eventName }) => eventName === "PutObject");
  const [event] = found?.events ?? [];
  const paths = (of: typeof event): string[] => restrictionsOf(pattern.condition, of).map(({ path }) => path.join("."));
  expect(paths(event)).toEqual(["detail.errorCode", "detail.eventName", "detail.requestParameters.bucketName"]);
  expect(paths(undefined)).toEqual(["detail.errorCode", "detail.eventName"]);
});

describe("isAboutCloudTrail", () => {
  test.each([
    [{ source: ["aws.ec2"], "detail-type": ["EC2 Instance State-change Notification"] }, "no"],
    [{ source: ["aws.s3"] }, "no"],
    [{ source: ["aws.s3"], "detail-type": [call] }, "yes"],
    [{ "detail-type": [{ suffix: "via CloudTrail" }] }, "yes"],
    [{ "detail-type": [{ prefix: "Object" }] }, "no"],
    [{ detail: { eventName: ["PutObject"] } }, "yes"],
    [{ detail: { state: ["running"] } }, "no"],
    [{ "detail-type": ["Object Created"], detail: { eventName: ["PutObject"] } }, "no"],
  ])("%j: %s", (pattern, expected) => {
    expect(isAboutCloudTrail(eventPattern(pattern))).toBe(expected);
  });

  test("is open where the type is", () => {
    const pattern = patternOf(readEventPattern({ kind: "unknown", because: { code: "null-value" } }));
    expect(isAboutCloudTrail(pattern)).toBe("maybe");
  });
});

describe("names", () => {
  test("are those of each alternative", () => {
    const pattern = eventPattern({
      detail: {
        $or: [
          { eventSource: ["a", "b"], eventName: ["X", { prefix: "Y" }] },
          { eventSource: ["c"], eventName: ["Z", "V"] },
          { eventName: [{ "equals-ignore-case": "w" }] },
          { eventName: [{ "anything-but": "U" }] },
        ],
      },
    });
    expect(namedEvents(pattern)).toEqual([
      { eventSources: ["c"], eventName: "Z", caseless: false },
      { eventSources: ["c"], eventName: "V", caseless: false },
      { eventSources: ["a", "b"], eventName: null, caseless: false },
      { eventSources: null, eventName: "w", caseless: true },
    ]);
    expect(
      namedEvents(filter("{ ($.eventSource = a || $.eventSource = b) && ($.eventName = X || $.eventName = Y) }")),
    ).toEqual(["X", "Y"].map((eventName) => ({ eventSources: ["a", "b"], eventName, caseless: false })));
  });

  test.each([
    ["ec2.amazonaws.com", "RunInstances", null],
    ["ec2.amazonaws.com", "RunInstance", { code: "misspelt", meant: ["ec2.amazonaws.com RunInstances"] }],
    ["kms.amazonaws.com", "disableKey", { code: "misspelt", meant: ["kms.amazonaws.com DisableKey"] }],
    [
      "s3.amazonaws.com",
      "PutLifecycleConfiguration",
      { code: "recorded-as", meant: ["s3.amazonaws.com PutBucketLifecycle"] },
    ],
    ["sts.amazonaws.com", "CreateUser", { code: "other-source" }],
    ["iam.amazonaws.com", "PassRole", { code: "permission", isEvent: "no" }],
    ["iam.amazonaws.com", "NothingLikeThisAtAll", { code: "unknown" }],
    [null, "NothingLikeThisAtAll", { code: "unknown" }],
    [null, "ConsoleLogin", null],
    ["KMS.amazonaws.com", null, { code: "misspelt", meant: ["kms.amazonaws.com *"] }],
    ["nothing.amazonaws.com", null, { code: "unknown" }],
    ["kms.amazonaws.com", null, null],
  ])("%s %s", (source, eventName, expected) => {
    const hint = nameHint({ eventSources: source === null ? null : [source], eventName, caseless: false }, index);
    const meant =
      hint !== null && "meant" in hint ? hint.meant.map((one) => `${one.eventSource} ${one.eventName}`) : null;
    if (expected === null) expect(hint).toBeNull();
    else expect({ ...hint, ...(meant === null ? {} : { meant }) }).toMatchObject(expected);
  });

  test("in any letters are known in any letters", () => {
    expect(
      nameHint({ eventSources: ["kms.amazonaws.com"], eventName: "disablekey", caseless: true }, index),
    ).toBeNull();
  });
});
