import { describe, expect, test } from "vitest";
import type { ExplainEvent } from "../../src/model/result.ts";
import { explainText } from "../../src/report/explain/text.ts";
import { written } from "../helpers/explained.ts";
import { formatOfFile } from "../../src/report/index.ts";

const events: ExplainEvent[] = [
  {
    source: "log.json#1",
    eventID: "6f6d0d65-0000-4000-8000-000000000001",
    eventSource: "timestream.amazonaws.com",
    eventName: "Query",
    verdict: "recorded",
    sinks: [
      {
        sink: "template.yaml#OrgTrail",
        verdict: "recorded",
        selector: 1,
        reasons: [
          {
            code: "taken",
            message:
              "eventCategory is Data and resources.type is AWS::Timestream::Database; the catalog adds eventCategory, which the record lacks.",
          },
        ],
      },
      {
        sink: "template.yaml#OldTrail",
        verdict: "not-recorded",
        selector: null,
        reasons: [{ code: "taken", message: "Logging is off." }],
      },
    ],
  },
  { source: "log.json#2", eventID: null, eventSource: null, eventName: null, verdict: "undetermined", sinks: [] },
  {
    source: "log.json#3",
    eventID: null,
    eventSource: "dynamodb.amazonaws.com",
    eventName: "Get\u001b[31mItem",
    verdict: "not-recorded",
    sinks: [
      {
        sink: "arn:aws:cloudtrail:eu-west-1:111122223333:trail/a-name-that-is-long",
        verdict: "not-recorded",
        selector: null,
        reasons: [{ code: "taken", message: "No selector asks for AWS::DynamoDB::Table." }],
      },
    ],
  },
];

describe("the text of explain", () => {
  const text = written(
    explainText({ sinks: events.flatMap(({ sinks }) => sinks.map(({ sink }) => sink)), color: false, width: 90 }),
    { formatVersion: 1, events, notifications: [{ level: "error", message: "Line 4 is not JSON.", location: null }] },
  );

  test("is as drawn", async () => {
    await expect(text).toMatchFileSnapshot("golden/explain.txt");
  });

  test("has no colours, no control characters and no spaces at ends of lines", () => {
    expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
    expect(text).not.toMatch(/ $/m);
  });
});

test.each([
  ["out.sarif", "sarif"],
  ["out.sarif.json", "sarif"],
  ["a.b/OUT.JSON", "json"],
  ["summary.md", "markdown"],
  ["report.txt", "text"],
  ["report.pdf", undefined],
  ["sarif", undefined],
  ["a.json/report", undefined],
])("the format of %s", (path, format) => {
  expect(formatOfFile(path)).toBe(format);
});
