import fc from "fast-check";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readRecords } from "../../../src/sources/records/read.ts";
import type { RecordsReading } from "../../../src/sources/records/read.ts";

const event = { eventSource: "s3.amazonaws.com", eventName: "GetObject" };
const other = { eventSource: "lambda.amazonaws.com", eventName: "Invoke" };

function read(content: unknown): RecordsReading {
  return readRecords("log.json", Buffer.from(typeof content === "string" ? content : JSON.stringify(content)));
}

function names(reading: RecordsReading): string[] {
  return reading.records.map(({ source, record }) => `${source} ${record.eventName}`);
}

function complaints(reading: RecordsReading): string[] {
  return reading.notifications.map(
    ({ message, location }) => `${String(location?.startLine)}:${String(location?.startColumn)} ${message}`,
  );
}

describe("every shape that records come in", () => {
  const cases: Record<string, { content: unknown; expected: string[] }> = {
    "a log file": { content: { Records: [event, other] }, expected: ["log.json#1 GetObject", "log.json#2 Invoke"] },
    "a log file without records": { content: { Records: [] }, expected: [] },
    "one record": { content: event, expected: ["log.json#1 GetObject"] },
    "one record, indented": { content: JSON.stringify(event, null, 2), expected: ["log.json#1 GetObject"] },
    "a list": { content: [event, other], expected: ["log.json#1 GetObject", "log.json#2 Invoke"] },
    "NDJSON with a blank line and CR LF": {
      content: `${JSON.stringify(event)}\r\n\r\n${JSON.stringify(other)}\r\n`,
      expected: ["log.json#1 GetObject", "log.json#2 Invoke"],
    },
    "NDJSON of envelopes and log files": {
      content: `${JSON.stringify({ "detail-type": "AWS API Call via CloudTrail", detail: event })}\n${JSON.stringify({ Records: [other, event] })}`,
      expected: ["log.json#1 GetObject", "log.json#2 Invoke", "log.json#3 GetObject"],
    },
    "an EventBridge event": {
      content: { source: "aws.s3", "detail-type": "AWS API Call via CloudTrail", detail: event },
      expected: ["log.json#1 GetObject"],
    },
    "an answer of LookupEvents": {
      content: {
        Events: [
          { EventName: "GetObject", ReadOnly: "true", CloudTrailEvent: JSON.stringify(event) },
          { CloudTrailEvent: JSON.stringify(other) },
        ],
      },
      expected: ["log.json#1 GetObject", "log.json#2 Invoke"],
    },
    "an Insights event, which names the call in its details": {
      content: {
        eventCategory: "Insight",
        insightDetails: { eventName: "RunInstances", eventSource: "ec2.amazonaws.com" },
      },
      expected: ["log.json#1 RunInstances"],
    },
  };
  it.each(Object.entries(cases))("%s", (_, { content, expected }) => {
    const reading = read(content);
    expect(complaints(reading)).toEqual([]);
    expect(names(reading)).toEqual(expected);
    const text = typeof content === "string" ? content : JSON.stringify(content);
    expect(names(readRecords("log.json", gzipSync(text)))).toEqual(expected);
    expect(names(readRecords("log.json", Buffer.from(`\uFEFF${text}`, "utf16le")))).toEqual(expected);
  });
});

describe("the fields of a record", () => {
  const view = (fields: object): unknown => read({ ...event, ...fields }).records[0]?.record;

  it("all that decide are there", () => {
    const fields = {
      eventID: "e",
      eventType: "AwsApiCall",
      eventCategory: "Data",
      managementEvent: false,
      readOnly: true,
      awsRegion: "eu-west-1",
      recipientAccountId: "111122223333",
      userIdentity: { arn: "arn:aws:iam::111122223333:user/a" },
      sessionCredentialFromConsole: "true",
      resources: [
        { type: "AWS::S3::Object", ARN: "arn:aws:s3:::b/k" },
        { type: "AWS::S3::Object", ARNPrefix: "arn:aws:s3:::b/" },
        { accountId: "111122223333", type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::b" },
      ],
      errorCode: "AccessDenied",
      vpcEndpointId: "vpce-1",
    };
    expect(
      view({ ...fields, requestParameters: { a: 1 }, userIdentity: { ...fields.userIdentity, type: "IAMUser" } }),
    ).toEqual({ ...event, ...fields });
  });

  it.each<[string, object, object]>([
    [
      "booleans as texts, as old records and LookupEvents have them",
      { readOnly: "true", managementEvent: "False" },
      { readOnly: true, managementEvent: false },
    ],
    [
      "a boolean where a text belongs",
      { sessionCredentialFromConsole: true },
      { sessionCredentialFromConsole: "true" },
    ],
    ["null is left out", { readOnly: null, resources: null, userIdentity: null, errorCode: null }, {}],
    ["an identity without ARN", { userIdentity: { type: "AWSService", invokedBy: "x" } }, { userIdentity: {} }],
    ["account ids that lost their quotes", { recipientAccountId: 12345678901 }, { recipientAccountId: "012345678901" }],
    ["no resources at all, and none in the list", { resources: [] }, { resources: [] }],
    ["names of Object.prototype", JSON.parse('{"__proto__": 1, "constructor": 2}') as object, {}],
  ])("%s", (_, fields, expected) => {
    expect(view(fields)).toEqual({ ...event, ...expected });
  });
});

describe("wrong entries are told at their place and do not hide the others", () => {
  const cases: Record<string, { content: unknown; expected: string[]; read?: string[] }> = {
    "an entry that is no object": {
      content: '{"Records": [\n  1,\n  {"eventSource":"a","eventName":"B"}\n]}',
      expected: ["2:3 log.json#1: expected a CloudTrail record, found 1"],
      read: ["log.json#2 B"],
    },
    "an entry without eventName": {
      content: [{ eventSource: "x" }, event],
      expected: ["1:2 log.json#1: expected a CloudTrail record, found an object without eventName"],
      read: ["log.json#2 GetObject"],
    },
    "fields of a wrong type": {
      content:
        '[\n{"eventSource": "a", "eventName": 5},\n{"eventSource": "a", "eventName": "B", "readOnly": "perhaps"},\n{"eventSource": "a", "eventName": "B", "resources": {}},\n{"eventSource": "a", "eventName": "B", "resources": [{}, 7]},\n{"eventSource": "a", "eventName": "B", "userIdentity": {"arn": []}},\n{"eventSource": "a", "eventName": "B"}]',
      expected: [
        "2:35 log.json#1: eventName: expected a text, found 5",
        "3:52 log.json#2: readOnly: expected true or false, found a text",
        "4:53 log.json#3: resources: expected a list, found an object",
        "5:58 log.json#4: resources[1]: expected an object, found 7",
        "6:64 log.json#5: userIdentity.arn: expected a text, found a list",
      ],
      read: ["log.json#6 B"],
    },
    "a broken line": {
      content: `${JSON.stringify(event)}\n  {"eventSource": \n${JSON.stringify(other)}\n`,
      expected: ["2:18 log.json#2: the text is not valid JSON: a value is missing at its end"],
      read: ["log.json#1 GetObject", "log.json#3 Invoke"],
    },
    "a broken first line": {
      content: `{"eventSource"\n${JSON.stringify(other)}\n`,
      expected: ["1:15 log.json#1: the text is not valid JSON: a colon is missing"],
      read: ["log.json#2 Invoke"],
    },
    "an event of LookupEvents without its record": {
      content: '{"Events": [\n{"EventName": "A"},\n{"CloudTrailEvent": "{"},\n{"CloudTrailEvent": "{}"}]}',
      expected: [
        "2:1 log.json#1: the event holds no CloudTrailEvent, which is the record",
        '3:21 log.json#2: CloudTrailEvent: the text is not valid JSON: a "}" is missing',
        "4:21 log.json#3: expected a CloudTrail record, found an object without eventSource",
      ],
    },
    "a text": {
      content: '"x"',
      expected: [
        '1:1 log.json#1: found a JSON value that is no object. Expected CloudTrail records: {"Records": […]}, one record, one a line, an EventBridge event or an answer of LookupEvents.',
      ],
    },
  };
  it.each(Object.entries(cases))("%s", (_, { content, expected, read: good }) => {
    const reading = read(content);
    expect(complaints(reading)).toEqual(expected);
    expect(names(reading)).toEqual(good ?? []);
    for (const notification of reading.notifications)
      expect(notification).toMatchObject({ level: "error", incomplete: true, location: { uri: "log.json" } });
  });

  it("an aggregated event is noted, and keeps its number", () => {
    const reading = read([{ eventCategory: "Aggregated", eventSource: "s3.amazonaws.com" }, event]);
    expect(names(reading)).toEqual(["log.json#2 GetObject"]);
    expect(reading.notifications).toMatchObject([
      {
        level: "note",
        incomplete: false,
        message: "log.json#1: an aggregated event sums up data events, and no selector chooses it",
      },
    ]);
  });

  it.each<[string, Uint8Array, RegExp]>([
    ["an empty file", Buffer.from(" \n"), /^1:1 log\.json cannot be read: it is empty\. Expected/],
    ["binary data", Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), /it is not text but binary data/],
    ["a damaged gzip file", gzipSync(JSON.stringify(event)).subarray(0, 30), /it cannot be unpacked/],
    ["no JSON", Buffer.from("hello\nworld\n"), /^1:1 the text is not valid JSON: "hello" is no JSON value\. Expected/],
    [
      "a digest file",
      Buffer.from('{"digestS3Object": "x"}'),
      /found a digest file, which proves log files genuine but holds no records/,
    ],
    ["a log file cut off", Buffer.from('{"Records": [\n{"eventSource": "a"},\n'), /^3:1 the text is not valid JSON: /],
  ])("%s", (_, bytes, expected) => {
    const reading = readRecords("log.json", bytes);
    expect(reading.records).toEqual([]);
    expect(complaints(reading)).toEqual([expect.stringMatching(expected)]);
  });

  it("a file that grows beyond all bounds when it is unpacked", () => {
    expect(complaints(readRecords("log.json", gzipSync(Buffer.alloc(5_000_000, 32)), 1_048_576))).toEqual([
      expect.stringMatching(/unpacked it has more than 1 MB/),
    ]);
  });
});

describe("any bytes in: records or located notifications out", () => {
  const field = fc.constantFrom(
    "Records",
    "Events",
    "CloudTrailEvent",
    "detail",
    "detail-type",
    "eventSource",
    "eventName",
    "readOnly",
    "resources",
    "ARN",
    "userIdentity",
    "arn",
    "insightDetails",
    "__proto__",
  );
  const json = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<unknown>(1, true, null, "true", "{}"),
      fc.string(),
      fc.array(tie("any"), { maxLength: 3 }),
      tie("object"),
    ),
    object: fc.dictionary(field, tie("any"), { maxKeys: 5 }),
  }));
  it.each<[string, fc.Arbitrary<Uint8Array>]>([
    ["bytes", fc.uint8Array()],
    ["text", fc.string({ unit: "binary" }).map((text) => Buffer.from(text))],
    ["JSON", json.any.map((value) => Buffer.from(JSON.stringify(value)))],
    [
      "lines",
      fc
        .array(json.object, { maxLength: 4 })
        .map((values) => Buffer.from(values.map((value) => JSON.stringify(value)).join("\n"))),
    ],
    ["gzipped bytes", fc.uint8Array().map((bytes) => gzipSync(bytes))],
    ["cut log files", fc.nat(200).map((end) => Buffer.from(JSON.stringify({ Records: [event, other] }).slice(0, end)))],
  ])("%s", (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (bytes) => {
        const { records, notifications } = readRecords("log.json", bytes);
        for (const { location } of notifications) expect(location).toMatchObject({ uri: "log.json" });
        for (const { origin, record } of records) {
          expect(typeof record.eventName).toBe("string");
          expect(origin.locate().uri).toBe("log.json");
        }
      }),
      { numRuns: 300 },
    );
  });
});
