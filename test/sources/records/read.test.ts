import fc from "fast-check";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readRecords, type RecordsReading } from "../../helpers/explained.ts";

const event = { eventSource: "s3.amazonaws.com", eventName: "GetObject" };
const other = { eventSource: "lambda.amazonaws.com", eventName: "Invoke" };

async function readBytes(bytes: Buffer): Promise<RecordsReading> {
  return readRecords("log.json", [bytes]);
}

function textOf(content: unknown): string {
  return typeof content === "string" ? content : JSON.stringify(content);
}

/** The same in one piece and byte by byte. */
async function read(content: unknown): Promise<RecordsReading> {
  const bytes = Buffer.from(textOf(content));
  const reading = await readBytes(bytes);
  expect(await readRecords("log.json", inPieces(bytes, 1))).toEqual(reading);
  return reading;
}

function* inPieces(bytes: Buffer, size: number): Generator<Buffer, undefined> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
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
    "an answer of FilterLogEvents": {
      content: {
        events: [
          { logStreamName: "a", timestamp: 1, message: JSON.stringify(event), eventId: "1" },
          { logStreamName: "a", timestamp: 2, message: JSON.stringify(other), eventId: "2" },
        ],
        searchedLogStreams: [],
      },
      expected: ["log.json#1 GetObject", "log.json#2 Invoke"],
    },
    "what a subscription sends, one behind the other": {
      content: [event, other]
        .map((one, index) =>
          JSON.stringify({
            messageType: "DATA_MESSAGE",
            owner: "111122223333",
            logEvents: [{ id: String(index), timestamp: 1, message: JSON.stringify(one) }],
          }),
        )
        .join(""),
      expected: ["log.json#1 GetObject", "log.json#2 Invoke"],
    },
    "the message by which CloudWatch Logs tries a subscription": {
      content: {
        messageType: "CONTROL_MESSAGE",
        logEvents: [{ id: "", timestamp: 1, message: "CWL CONTROL MESSAGE: Checking health of destination." }],
      },
      expected: [],
    },
    "what a function gets of a subscription": {
      content: {
        awslogs: {
          data: gzipSync(JSON.stringify({ logEvents: [{ id: "1", message: JSON.stringify(event) }] })).toString(
            "base64",
          ),
        },
      },
      expected: ["log.json#1 GetObject"],
    },
    "an export task of CloudWatch Logs": {
      content: `2026-11-20T08:00:00.000Z ${JSON.stringify(event)}\n2026-11-20T08:00:01.000Z ${JSON.stringify(other)}\n`,
      expected: ["log.json#1 GetObject", "log.json#2 Invoke"],
    },
    "rows of CloudTrail Lake": {
      content: {
        QueryStatus: "FINISHED",
        QueryResultRows: [
          [{ eventSource: "s3.amazonaws.com" }, { eventName: "GetObject" }],
          [{ eventJson: JSON.stringify(other) }],
        ],
      },
      expected: ["log.json#1 GetObject", "log.json#2 Invoke"],
    },
    "rows of CloudWatch Logs Insights": {
      content: {
        status: "Complete",
        results: [
          [
            { field: "@message", value: JSON.stringify(event) },
            { field: "@ptr", value: "x" },
          ],
        ],
      },
      expected: ["log.json#1 GetObject"],
    },
    "CSV of Athena": {
      content: `"eventsource","eventname","requestparameters"\n"s3.amazonaws.com","GetObject","{""a"":\n""b,c""}"\r\nlambda.amazonaws.com,Invoke,\n`,
      expected: ["log.json#1 GetObject", "log.json#2 Invoke"],
    },
    "CSV with a column of records": {
      content: `@timestamp,@message\n2026-11-20,"${JSON.stringify(event).replaceAll('"', '""')}"\n`,
      expected: ["log.json#1 GetObject"],
    },
    "an Insights event, which names the call in its details": {
      content: {
        eventCategory: "Insight",
        insightDetails: { eventName: "RunInstances", eventSource: "ec2.amazonaws.com" },
      },
      expected: ["log.json#1 RunInstances"],
    },
  };
  it.each(Object.entries(cases))("%s", async (_, { content, expected }) => {
    const reading = await read(content);
    expect(complaints(reading)).toEqual([]);
    expect(names(reading)).toEqual(expected);
    const text = textOf(content);
    const half = Math.floor(text.length / 2);
    for (const bytes of [
      gzipSync(text),
      Buffer.concat([gzipSync(text.slice(0, half)), gzipSync(text.slice(half))]),
      Buffer.from(`\uFEFF${text}`, "utf8"),
      Buffer.from(`\uFEFF${text}`, "utf16le"),
      Buffer.from(`\uFEFF${text}`, "utf16le").swap16(),
    ])
      expect(names(await readBytes(bytes))).toEqual(expected);
  });
});

describe("the fields of a record", () => {
  const view = async (fields: object): Promise<unknown> => (await read({ ...event, ...fields })).records[0]?.record;

  it("all that decide are there", async () => {
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
      await view({ ...fields, requestParameters: { a: 1 }, userIdentity: { ...fields.userIdentity, type: "IAMUser" } }),
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
  ])("%s", async (_, fields, expected) => {
    expect(await view(fields)).toEqual({ ...event, ...expected });
  });
});

describe("a row of a table", () => {
  const identity =
    "{type=AssumedRole, principalid=A:s, arn=arn:aws:sts::1:assumed-role/r/s, accountid=1, sessioncontext={sessionissuer={type=Role, arn=arn:aws:iam::1:role/r}}}";
  const view = async (cells: Readonly<Record<string, string>>): Promise<unknown> => {
    const row = { eventsource: "s", eventname: "N", eventtype: "", errorcode: "", ...cells };
    const rest = { sessioncredentialfromconsole: "", vpcendpointid: "", useridentity: identity, ...row };
    const reading = await read({ QueryResultRows: [Object.entries(rest).map(([name, value]) => ({ [name]: value }))] });
    expect(complaints(reading)).toEqual([]);
    return reading.records[0]?.record;
  };
  const plain = {
    eventSource: "s",
    eventName: "N",
    userIdentity: { arn: "arn:aws:sts::1:assumed-role/r/s" },
  };
  it.each<[string, Readonly<Record<string, string>>, object]>([
    ["has structures as Presto prints them", {}, {}],
    ["lacks an identity", { useridentity: "null" }, { userIdentity: {} }],
    ["has an identity as JSON", { useridentity: '{"arn":"a"}' }, { userIdentity: { arn: "a" } }],
    [
      "has booleans as texts",
      { readonly: "true", managementevent: "false" },
      { readOnly: true, managementEvent: false },
    ],
    [
      "has resources",
      {
        resources:
          "[{arn=arn:aws:s3:::b/a, b.txt, accountid=null, type=AWS::S3::Object}, {accountid=1, arn=null, type=T}]",
      },
      {
        resources: [
          { ARN: "arn:aws:s3:::b/a, b.txt", type: "AWS::S3::Object" },
          { accountId: "1", type: "T" },
        ],
      },
    ],
    ["has resources that can be read in two ways", { resources: "[{arn=a, type=b, type=T}]" }, {}],
    ["has resources with brackets in a name", { resources: "[{arn=a}{, type=T}]" }, {}],
    ["has resources as JSON", { resources: '[{"arn":"a","type":"T"}]' }, { resources: [{ ARN: "a", type: "T" }] }],
  ])("%s", async (_, cells, expected) => {
    expect(await view(cells)).toEqual({ ...plain, ...expected });
  });

  it("says which fields it has no columns for", async () => {
    const reading = await read({ QueryResultRows: [[{ eventSource: "s" }, { eventName: "N" }, { errorCode: "" }]] });
    expect(reading.records[0]?.record).toMatchObject({
      unknown: ["eventType", "userIdentity.arn", "sessionCredentialFromConsole", "vpcEndpointId"],
    });
  });

  it("is told where it is no record", async () => {
    expect(complaints(await read('eventsource,eventname\na,B\na\n,\n"'))).toEqual([
      "3:1 log.json#2: the row has 1 cells, and the table 2 columns",
      "4:1 log.json#3: the row has no column eventSource and eventName, and none with the record",
      "5:1 log.json#4: the row has 1 cells, and the table 2 columns",
    ]);
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
  it.each(Object.entries(cases))("%s", async (_, { content, expected, read: good }) => {
    const reading = await read(content);
    expect(complaints(reading)).toEqual(expected);
    expect(names(reading)).toEqual(good ?? []);
    for (const notification of reading.notifications)
      expect(notification).toMatchObject({ level: "error", incomplete: true, location: { uri: "log.json" } });
  });

  it("an aggregated event is noted, and keeps its number", async () => {
    const reading = await read([{ eventCategory: "Aggregated", eventSource: "s3.amazonaws.com" }, event]);
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
    ["a log file cut off", Buffer.from('{"Records": [\n'), /^2:1 the text is not valid JSON: /],
  ])("%s", async (_, bytes, expected) => {
    const reading = await readBytes(Buffer.from(bytes));
    expect(reading.records).toEqual([]);
    expect(complaints(reading)).toEqual([expect.stringMatching(expected)]);
  });

  it("what comes before the end of a file that is cut off, plain and gzipped", async () => {
    const start = `{"Records": [\n${JSON.stringify(event)},\n${JSON.stringify(other)},\n`;
    const plain = await read(start);
    expect(names(plain)).toEqual(["log.json#1 GetObject", "log.json#2 Invoke"]);
    expect(complaints(plain)).toEqual(['4:1 the text is not valid JSON: a "]" or "}" is missing at its end']);
    const many = JSON.stringify({ Records: Array.from({ length: 50_000 }, () => event) });
    const cut = await readBytes(gzipSync(many).subarray(0, -20));
    expect(cut.records.length).toBeGreaterThan(0);
    expect(complaints(cut)[0]).toMatch(/it cannot be unpacked \(unexpected end of file\), behind entry \d+/);
  });
});

describe("what is broken does not hide the entries behind it", () => {
  const broken: Record<string, { readonly content: string; readonly good: string[]; readonly wrong: RegExp[] }> = {
    "a value is missing": {
      content: `{"Records":[${JSON.stringify(event)},{"eventVersion":},${JSON.stringify(other)}]}`,
      good: ["log.json#1 GetObject", "log.json#3 Invoke"],
      wrong: [/^1:\d+ log\.json#2: the text is not valid JSON/],
    },
    "a quotation mark is missing": {
      content: `{"Records":[{"eventVersion":"1.1","eventName":"A},{"eventVersion":"1.1","eventSource":"s","eventName":"B"},{"eventVersion":"1.1","eventSource":"s","eventName":"C"}]}`,
      good: ["log.json#2 B", "log.json#3 C"],
      wrong: [/log\.json#1: the text is not valid JSON/],
    },
    "a bracket is missing": {
      content: `{"Records":[{"eventVersion":"1","x":{"y":1},{"eventVersion":"1","eventName":"B","eventSource":"s"},{"eventVersion":"1","eventName":"C","eventSource":"s"}]}`,
      good: ["log.json#2 B", "log.json#3 C"],
      wrong: [/log\.json#1: the text is not valid JSON/],
    },
    "a bracket is missing behind an entry that is good": {
      content: `{"Records":[{"eventName":"A","eventSource":"s"},{"eventName":"B","x":{"y":1},{"eventName":"C","eventSource":"s"}]}`,
      good: ["log.json#1 A", "log.json#3 C"],
      wrong: [/log\.json#2: the text is not valid JSON/],
    },
    "a comma is missing": {
      content: `[${JSON.stringify(event)}\n${JSON.stringify(other)}]`,
      good: ["log.json#1 GetObject", "log.json#2 Invoke"],
      wrong: [/^2:1 the text is not valid JSON: a comma/],
    },
    "a line break in a text, printed wide": {
      content: `{\n  "Records": [\n    {\n      "eventVersion": "1\n    },\n    {\n      "eventVersion": "1",\n      "eventSource": "s",\n      "eventName": "B"\n    }\n  ]\n}\n`,
      good: ["log.json#2 B"],
      wrong: [/^4:\d+ log\.json#1: the text is not valid JSON/],
    },
    "lines that are no JSON at all": {
      content: `${JSON.stringify(event)}\nand then\n${JSON.stringify(other)}`,
      good: ["log.json#1 GetObject", "log.json#3 Invoke"],
      wrong: [/^2:1 log\.json#2: the text is not valid JSON/],
    },
    "documents without line breaks between them, one cut off": {
      content: `${JSON.stringify(event)}{"eventSource":"s","eventName"}{"eventSource":"s","eventName":"B"}`,
      good: ["log.json#1 GetObject", "log.json#3 B"],
      wrong: [/log\.json#2: the text is not valid JSON/],
    },
  };
  it.each(Object.entries(broken))("%s", async (_, { content, good, wrong }) => {
    const reading = await read(content);
    expect(names(reading)).toEqual(good);
    expect(complaints(reading)).toHaveLength(wrong.length);
    wrong.forEach((pattern, index) => {
      expect(complaints(reading)[index]).toMatch(pattern);
    });
  });

  it("one huge entry, and nesting of any depth", async () => {
    const huge = JSON.stringify({ ...event, requestParameters: { a: "x".repeat(17 * 1024 * 1024) } });
    const reading = await readBytes(Buffer.from(`[${JSON.stringify(event)},${huge},${JSON.stringify(other)}]`));
    expect(names(reading)).toEqual(["log.json#1 GetObject", "log.json#3 Invoke"]);
    expect(complaints(reading)).toEqual([expect.stringMatching(/log\.json#2: the entry has more than 16 MB/)]);
    const deep = `{"eventSource":"s","eventName":"N","requestParameters":${"[".repeat(200_000)}${"]".repeat(200_000)}}`;
    expect(names(await readBytes(Buffer.from(`${deep}\n${JSON.stringify(event)}`)))).toEqual([
      "log.json#1 N",
      "log.json#2 GetObject",
    ]);
    const open = await readBytes(Buffer.from(`${"[{".repeat(100_000)}\n`));
    expect(open.records).toEqual([]);
    expect(open.notifications.length).toBeGreaterThan(0);
  });

  it("many mistakes are counted", async () => {
    const reading = await readBytes(
      Buffer.from(`${JSON.stringify(event)}\n${"{}\n".repeat(1500)}${JSON.stringify(other)}`),
    );
    expect(names(reading)).toEqual(["log.json#1 GetObject", "log.json#1502 Invoke"]);
    expect(reading.notifications).toHaveLength(1001);
    expect(reading.notifications.at(-1)).toMatchObject({
      message: expect.stringMatching(/500 more entries/) as string,
    });
  });
});

describe("where the bytes are cut", () => {
  it.each([
    `{}\n${JSON.stringify({ Records: [event, other], more: { a: [1] } })}\n`,
    JSON.stringify({ Events: [], Records: [event] }),
    `[${JSON.stringify({ ...event, eventID: 'a"b\\' })},${JSON.stringify(other)}]`,
    `{"Records":[{"eventVersion":"1","eventName":"A},{"eventVersion":"1","eventSource":"s","eventName":"B"}]}\n`,
  ])("says nothing: %s", async (text) => {
    const bytes = Buffer.from(text);
    const whole = await readBytes(bytes);
    for (let size = 1; size < bytes.length; size++)
      expect(await readRecords("log.json", inPieces(bytes, size))).toEqual(whole);
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
    [
      "tables",
      fc
        .array(fc.tuple(fc.string({ unit: "binary" }), fc.string()), { maxLength: 4 })
        .map((rows) => Buffer.from(["eventSource,eventName", ...rows.map((row) => row.join(","))].join("\n"))),
    ],
    ["cut log files", fc.nat(200).map((end) => Buffer.from(JSON.stringify({ Records: [event, other] }).slice(0, end)))],
  ])("%s", async (_, arbitrary) => {
    await fc.assert(
      fc.asyncProperty(arbitrary, fc.integer({ min: 1, max: 40 }), async (given, size) => {
        const bytes = Buffer.from(given);
        const reading = await readBytes(bytes);
        for (const { location } of reading.notifications) expect(location).toMatchObject({ uri: "log.json" });
        for (const { record } of reading.records) expect(typeof record.eventName).toBe("string");
        expect(await readRecords("log.json", inPieces(bytes, size))).toEqual(reading);
      }),
      { numRuns: 300 },
    );
  });
});

describe("times of records", () => {
  it.each([
    ["2026-11-20T10:00:00Z", "2026-11-20T10:00:00Z"],
    ["2026-11-20T10:00:00.123Z", "2026-11-20T10:00:00Z"],
    ["2026-11-20 10:00:00.000", "2026-11-20T10:00:00Z"],
    ["2026-11-20 10:00:00.000 UTC", "2026-11-20T10:00:00Z"],
    ["2026-11-20T10:00:00+02:00", "2026-11-20T08:00:00Z"],
  ])("%s is one", async (eventTime, time) => {
    const reading = await read({ ...event, eventTime });
    expect(reading.records.map(({ facts }) => facts.time)).toEqual([time]);
    expect(reading.notifications).toEqual([]);
  });

  it.each(["yesterday", "", "2026-11-20", "2026-13-20T10:00:00Z", "2026-11-20T25:00:00Z", 1_763_632_800, {}])(
    "%j is none, and the record counts without it",
    async (eventTime) => {
      const reading = await read({ ...event, eventTime });
      expect(reading.records.map(({ facts }) => facts.time)).toEqual([null]);
      expect(reading.notifications).toMatchObject([
        {
          ...{ level: "warning", incomplete: false },
          message: "log.json#1: eventTime: expected a time in ISO 8601, found something else, which is not used",
        },
      ]);
    },
  );

  it("takes flags as numbers from rows of queries alone", async () => {
    const reading = await read([{ ...event, readOnly: "1" }]);
    expect(complaints(reading)).toEqual([expect.stringContaining("readOnly: expected true or false")]);
  });
});
