/** Records of all shapes, in all wrappings, as files and on standard input. */
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { ExplainResult } from "../../../src/model/result.ts";
import { folderWith, trailproof, type RunOptions } from "../../helpers/command-line.ts";

const template = `Resources:
  Trail:
    Type: AWS::CloudTrail::Trail
    Properties:
      IsLogging: true
      S3BucketName: logs
      IsMultiRegionTrail: true
      IncludeGlobalServiceEvents: true
      AdvancedEventSelectors:
        - Name: management
          FieldSelectors:
            - { Field: eventCategory, Equals: [Management] }
            - { Field: readOnly, Equals: ["false"] }
        - Name: tables
          FieldSelectors:
            - { Field: eventCategory, Equals: [Data] }
            - { Field: resources.type, Equals: ["AWS::DynamoDB::Table"] }
`;

const base = {
  eventVersion: "1.05",
  userIdentity: { type: "IAMUser", arn: "arn:aws:iam::111122223333:user/Ana", accountId: "111122223333" },
  eventTime: "2018-01-01T00:00:00Z",
  awsRegion: "us-east-1",
  sourceIPAddress: "192.0.2.1",
  userAgent: "console.amazonaws.com",
  eventType: "AwsApiCall",
  recipientAccountId: "111122223333",
};
/** As older documents print them: no eventCategory, managementEvent or readOnly. */
const create = {
  ...base,
  eventID: "e-1",
  eventSource: "iotanalytics.amazonaws.com",
  eventName: "CreateChannel",
  requestParameters: { channelName: "c" },
  responseElements: null,
};
const describeApplication = {
  ...base,
  eventID: "e-2",
  eventSource: "kinesisanalytics.amazonaws.com",
  eventName: "DescribeApplication",
  apiVersion: "2018-05-23",
};
const getItem = {
  ...base,
  eventID: "e-3",
  eventSource: "dynamodb.amazonaws.com",
  eventName: "GetItem",
  resources: [
    {
      type: "AWS::DynamoDB::Table",
      ARN: "arn:aws:dynamodb:us-east-1:111122223333:table/orders",
      accountId: "111122223333",
    },
  ],
};
const unknown = { ...base, eventID: "e-4", eventSource: "example.amazonaws.com", eventName: "DoThings" };
const write = { ...base, eventID: "e-5", eventSource: "timestream.amazonaws.com", eventName: "WriteRecords" };

async function explain(
  files: Readonly<Record<string, string | Uint8Array>>,
  names: readonly string[],
  options: RunOptions = {},
): Promise<{ readonly status: number | null; readonly result: ExplainResult }> {
  const run = await trailproof(["explain", ...names, "--in", "t.yaml", "--format", "json"], {
    cwd: folderWith({ "t.yaml": template, ...files }),
    ...options,
  });
  return { status: run.status, result: JSON.parse(run.stdout) as ExplainResult };
}

const verdicts = ({ result }: { readonly result: ExplainResult }): unknown[] =>
  result.events.map(({ eventID, verdict }) => [eventID, verdict]);
const text = (value: unknown): string => JSON.stringify(value);

test("records without category are answered through the catalog, and said so", async () => {
  const answer = await explain(
    { "log.json": text({ Records: [create, describeApplication, getItem, unknown, write] }) },
    ["log.json"],
  );
  expect(answer.status).toBe(0);
  expect(verdicts(answer)).toEqual([
    ["e-1", "recorded"],
    ["e-2", "not-recorded"],
    ["e-3", "recorded"],
    ["e-4", "undetermined"],
    ["e-5", "undetermined"],
  ]);
  expect(answer.result.events.map(({ source }) => source)).toEqual(
    [1, 2, 3, 4, 5].map((index) => `log.json#${String(index)}`),
  );
  for (const event of answer.result.events) expect(event.sinks).toHaveLength(1);
  expect(answer.result.events[0]?.sinks[0]).toMatchObject({ sink: "t.yaml#Trail", selector: 0 });
  expect(answer.result.events[0]?.sinks[0]?.reasons.map(({ message }) => message).join("; ")).toMatch(
    /no eventCategory; the catalog says Management.*no readOnly; the catalog says false/,
  );
  expect(answer.result.events[2]?.sinks[0]).toMatchObject({ selector: 1 });
});

test("what a record says goes before what the catalog says", async () => {
  const answer = await explain(
    {
      "log.json": text({
        Records: [
          { ...create, readOnly: true, eventCategory: "Management" },
          { ...getItem, eventCategory: "Management", readOnly: true },
          { ...create, managementEvent: true, readOnly: "false" },
        ],
      }),
    },
    ["log.json"],
  );
  expect(verdicts(answer).map((pair) => (pair as string[])[1])).toEqual(["not-recorded", "not-recorded", "recorded"]);
});

describe("one record each way", () => {
  const event = {
    version: "0",
    id: "x",
    "detail-type": "AWS API Call via CloudTrail",
    source: "aws.iotanalytics",
    detail: create,
  };
  test.each([
    ["Records", text({ Records: [create] })],
    ["one record", text(create)],
    ["one record, printed wide", JSON.stringify(create, null, 2)],
    ["NDJSON", `${text(create)}\n`],
    ["NDJSON with CRLF and empty lines", `\r\n${text(create)}\r\n\r\n`],
    ["EventBridge", text(event)],
    ["LookupEvents", text({ Events: [{ EventId: "e-1", EventName: "CreateChannel", CloudTrailEvent: text(create) }] })],
    ["a byte order mark", `\uFEFF${text(create)}`],
  ])("%s, plain and gzipped, as a file and on standard input", async (_name, content) => {
    const gzipped = gzipSync(content);
    for (const answer of [
      await explain({ "log.json": content }, ["log.json"]),
      await explain({ "log.json.gz": gzipped }, ["log.json.gz"]),
      await explain({ "no name that says so": gzipped }, ["no name that says so"]),
      await explain({}, ["-"], { input: content }),
      await explain({}, ["-"], { input: gzipped }),
    ]) {
      expect(answer.status).toBe(0);
      expect(verdicts(answer)).toEqual([["e-1", "recorded"]]);
    }
  });

  test("several a line, in the order of the input", async () => {
    const answer = await explain({ "log.ndjson": [create, getItem, event, describeApplication].map(text).join("\n") }, [
      "log.ndjson",
    ]);
    expect(verdicts(answer)).toEqual([
      ["e-1", "recorded"],
      ["e-3", "recorded"],
      ["e-1", "recorded"],
      ["e-2", "not-recorded"],
    ]);
  });
});

describe("what cannot be read", () => {
  test("a file that is not there", async () => {
    const run = await trailproof(["explain", "nowhere.json", "--in", "t.yaml"], {
      cwd: folderWith({ "t.yaml": template }),
    });
    expect([2, 3]).toContain(run.status);
    expect(run.stdout + run.stderr).toContain("nowhere.json");
  });
  test("a broken file beside a good one", async () => {
    const answer = await explain({ "bad.json": '{"Records": [', "good.json": text(create) }, ["bad.json", "good.json"]);
    expect(answer.status).toBe(3);
    expect(verdicts(answer)).toEqual([["e-1", "recorded"]]);
    expect(answer.result.notifications).toMatchObject([{ level: "error", location: { uri: "bad.json" } }]);
  });
  test("a broken line among good ones", async () => {
    const answer = await explain({ "log.ndjson": `${text(create)}\n{"eventSource":\n${text(getItem)}\n` }, [
      "log.ndjson",
    ]);
    expect(answer.status).toBe(3);
    expect(verdicts(answer)).toEqual([
      ["e-1", "recorded"],
      ["e-3", "recorded"],
    ]);
    expect(answer.result.notifications).toMatchObject([{ location: { uri: "log.ndjson", startLine: 2 } }]);
  });
  test("gzip that ends too early", async () => {
    expect(
      (await explain({ "log.gz": gzipSync(text({ Records: [create] })).subarray(0, 60) }, ["log.gz"])).status,
    ).toBe(3);
  });
});

test("an account and a Region out of reach are told", async () => {
  const sinks = text({
    formatVersion: 1,
    kind: "trailproof-snapshot",
    accounts: [
      {
        accountId: "444455556666",
        partition: "aws",
        trails: [
          {
            Name: "a",
            TrailARN: "arn:aws:cloudtrail:us-east-1:444455556666:trail/a",
            HomeRegion: "eu-west-1",
            IsMultiRegionTrail: false,
            IsOrganizationTrail: false,
            IncludeGlobalServiceEvents: true,
            Status: { IsLogging: true },
          },
        ],
        eventDataStores: [],
        errors: [],
      },
    ],
  });
  const cwd = folderWith({
    "s.json": sinks,
    "r.json": [
      { ...create, awsRegion: "eu-west-1" },
      { ...create, recipientAccountId: "444455556666" },
      { ...create, recipientAccountId: "444455556666", awsRegion: "eu-west-1" },
    ]
      .map(text)
      .join("\n"),
  });
  const run = await trailproof(["explain", "r.json", "--trails", "s.json", "--format", "json"], { cwd });
  const { events } = JSON.parse(run.stdout) as ExplainResult;
  expect(events.map(({ verdict }) => verdict)).toEqual(["not-recorded", "not-recorded", "recorded"]);
  expect(events[0]?.sinks[0]?.reasons.map(({ message }) => message).join("; ")).toContain("444455556666");
  expect(events[1]?.sinks[0]?.reasons.map(({ message }) => message).join("; ")).toContain("eu-west-1");
});

test("of a trail whose log files do not arrive nothing is sure", async () => {
  const trail = {
    Name: "a",
    TrailARN: "arn:aws:cloudtrail:us-east-1:444455556666:trail/a",
    HomeRegion: "us-east-1",
    IsMultiRegionTrail: true,
    IsOrganizationTrail: false,
    IncludeGlobalServiceEvents: true,
    Status: { IsLogging: true, LatestDeliveryError: "NoSuchBucket" },
  };
  const accounts = [{ accountId: "444455556666", partition: "aws", trails: [trail], eventDataStores: [], errors: [] }];
  const sinks = text({ formatVersion: 1, kind: "trailproof-snapshot", accounts });
  const cwd = folderWith({ "s.json": sinks, "r.json": text({ ...create, recipientAccountId: "444455556666" }) });
  const run = await trailproof(["explain", "r.json", "--trails", "s.json", "--format", "json"], { cwd });
  const { events } = JSON.parse(run.stdout) as ExplainResult;
  expect(events.map(({ verdict }) => verdict)).toEqual(["undetermined"]);
  expect(events[0]?.sinks[0]?.reasons.map(({ message }) => message).join("; ")).toContain(
    "its latest delivery of log files to the bucket failed with NoSuchBucket",
  );
});

test("the text answer names the record, the sink and the selector", async () => {
  const run = await trailproof(["explain", "-", "--in", "t.yaml"], {
    cwd: folderWith({ "t.yaml": template }),
    input: text({ Records: [create, getItem] }),
  });
  expect(run.status).toBe(0);
  for (const piece of ["CreateChannel", "GetItem", "Trail", "tables"]) expect(run.stdout).toContain(piece);
});

describe("answers of every kind", () => {
  const log = { "log.json": text({ Records: [create, describeApplication, getItem] }), "t.yaml": template };

  test("counts alone", async () => {
    const words = ["explain", "log.json", "--in", "t.yaml", "--summary"];
    const cwd = folderWith(log);
    const told = await trailproof(words, { cwd });
    expect(told.status).toBe(0);
    expect(told.stdout).toContain("2 recorded, 1 not recorded, 0 undetermined");
    expect(told.stdout).toContain("selector 1: 1 event\n");
    const { summary } = JSON.parse((await trailproof([...words, "--format", "json"], { cwd })).stdout) as {
      summary: object;
    };
    expect(summary).toMatchObject({
      events: { count: 3, recorded: 2, notRecorded: 1, undetermined: 0 },
      sinks: [
        {
          sink: "t.yaml#Trail",
          recorded: 2,
          selectors: [
            { selector: 0, count: 1 },
            { selector: 1, count: 1 },
          ],
        },
      ],
      operations: [
        { eventSource: "dynamodb.amazonaws.com", eventName: "GetItem", count: 1, recorded: 1, example: "log.json#3" },
        { eventName: "CreateChannel" },
        { eventName: "DescribeApplication", notRecorded: 1 },
      ],
    });
  });

  test("one event a line", async () => {
    const run = await trailproof(["explain", "log.json", "--in", "t.yaml", "--format", "ndjson"], {
      cwd: folderWith(log),
    });
    const lines = run.stdout.trimEnd().split("\n");
    expect(lines.map((line) => (JSON.parse(line) as { eventID: string }).eventID)).toEqual(["e-1", "e-2", "e-3"]);
  });

  test("an expectation that fails is the exit status", async () => {
    const cwd = folderWith({ ...log, "one.json": text(create) });
    const of = async (...words: readonly string[]) => trailproof(["explain", ...words, "--in", "t.yaml"], { cwd });
    expect((await of("one.json", "--expect", "recorded")).status).toBe(0);
    const failed = await of("log.json", "--expect", "recorded");
    expect(failed.status).toBe(1);
    expect(failed.stderr).toContain("--expect recorded does not hold for 1 event: the answer is another.");
    expect((await of("one.json", "--expect", "not-recorded")).status).toBe(1);
    expect((await of("nowhere.json", "--expect", "recorded")).status).toBe(3);
  });

  test("an event without a record", async () => {
    const cwd = folderWith(log);
    const of = async (...words: readonly string[]) => trailproof(["explain", ...words, "--in", "t.yaml"], { cwd });
    const item = await of("--event", "dynamodb:GetItem", "--region", "eu-west-1", "--expect", "recorded");
    expect(item.stdout).toContain("✔ recorded  GetItem of dynamodb.amazonaws.com");
    expect(item.status).toBe(0);
    expect((await of("--event", "s3:GetObject", "--expect", "recorded")).status).toBe(1);
    const misspelt = await of("--event", "dynamodb:GetItme");
    expect(misspelt.status).toBe(2);
    expect(misspelt.stderr).toContain('Did you mean "GetItem"?');
    expect((await of("log.json", "--event", "s3:GetObject")).status).toBe(2);
    expect((await of("log.json", "--resource", "arn:aws:s3:::b/k")).status).toBe(2);
    expect((await of()).status).toBe(2);
  });
});
