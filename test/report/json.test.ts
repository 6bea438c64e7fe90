import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { renderJson } from "../../src/report/formats/json.ts";
import { jsonText } from "../../src/model/printable.ts";
import { explainJson, explainLines } from "../../src/report/explain/json.ts";
import { closed } from "../helpers/closed-schema.ts";
import { written } from "../helpers/explained.ts";
import { coverage, empty, sample } from "./sample.ts";

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const schema = JSON.parse(
  readFileSync(new URL("../../policies/schema/result.json", import.meta.url), "utf8"),
) as Record<string, Json>;

function without(value: object, key: string): object {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}

function validator(of: object) {
  return new Ajv({ strict: true, allErrors: true }).compile(of);
}

describe("the JSON result", () => {
  const closedSchema = closed(schema);

  test.each([
    ["a rich result", sample()],
    ["an empty result", empty()],
  ])("%s is described by the schema, to the last key", (_name, result) => {
    const value: unknown = JSON.parse(renderJson(result));
    for (const validate of [validator(schema), validator(closedSchema)]) {
      validate(value);
      expect(validate.errors).toBeNull();
    }
  });

  test("every finding says what it follows from, also nothing", () => {
    const { findings } = JSON.parse(renderJson(sample())) as { findings: { causedBy: unknown }[] };
    expect(findings.map(({ causedBy }) => causedBy)).toEqual(sample().findings.map(({ causedBy = null }) => causedBy));
  });

  test("the schema tells wrong results from right ones", () => {
    const validate = validator(schema);
    const wrong: ((result: Record<string, Json>) => void)[] = [
      (result) => (result.formatVersion = 2),
      (result) => delete result.summary,
      (result) => (result.sinks = [{ id: "a" }]),
      (result) => (result.findings = null),
      (result) => (result.notifications = [{ level: "fatal", message: "", location: null }]),
    ];
    for (const change of wrong) {
      const value = JSON.parse(renderJson(sample())) as Record<string, Json>;
      change(value);
      expect(validate(value)).toBe(false);
    }
  });

  test("what is internal stays inside, and every other value is passed on", () => {
    const result = sample();
    const value = JSON.parse(renderJson(result)) as {
      findings: Record<string, unknown>[];
      coverage: Record<string, unknown>[];
      sinks: unknown;
    };
    for (const name of ["causeKey", "scopeId", "onlyPedantic"]) expect(renderJson(result)).not.toContain(name);
    expect(value.sinks).toEqual(result.sinks);
    expect(value.findings.map((item) => without(item, "causedBy"))).toEqual(
      result.findings.map((item) => without(without(item, "causeKey"), "scopeId")),
    );
    expect(value.coverage.map((entry) => without(entry, "count"))).toEqual(
      result.coverage.map((entry) => without(entry, "count")),
    );
  });

  test("keys come in the order of the contract", () => {
    const value = JSON.parse(renderJson(sample())) as Record<string, unknown>;
    expect(Object.keys(value)).toEqual([
      "formatVersion",
      "tool",
      "sinks",
      "coverage",
      "findings",
      "notifications",
      "summary",
    ]);
  });

  test.each([
    ["operations alone", coverage({ operations: ["A", "B"], count: 2 }), undefined],
    ["operations of several resources", coverage({ operations: ["A", "B"], count: 6 }), 6],
    ["all operations", coverage({ service: null, operations: ["*"], count: 6975 }), 6975],
    ["all operations, of which there is one", coverage({ service: null, operations: ["*"], count: 1 }), 1],
  ])("count is printed where the operations do not tell it: %s", (_name, entry, count) => {
    const value = JSON.parse(renderJson({ ...empty(), coverage: [entry] })) as { coverage: { count?: number }[] };
    expect(value.coverage[0]?.count).toBe(count);
  });

  test("it ends with one newline", () => {
    expect(renderJson(empty())).toMatch(/[^\n]\n$/);
  });
});

describe("the JSON answer of explain", () => {
  const event = {
    source: "log.json#1",
    eventID: null,
    eventSource: "timestream.amazonaws.com",
    eventName: "Query",
    verdict: "recorded" as const,
    sinks: [
      {
        sink: "template.yaml#OrgTrail",
        verdict: "recorded" as const,
        selector: 0,
        reasons: [{ code: "taken", message: "eventCategory is Data" }],
      },
    ],
  };

  test("has the contract's shape, with notifications only where there are any", () => {
    expect(JSON.parse(written(explainJson(), { formatVersion: 1, events: [event], notifications: [] }))).toEqual({
      formatVersion: 1,
      events: [event],
    });
    const notification = { level: "error" as const, message: "not JSON", location: null };
    expect(JSON.parse(written(explainJson(), { formatVersion: 1, events: [], notifications: [notification] }))).toEqual(
      {
        formatVersion: 1,
        events: [],
        notifications: [notification],
      },
    );
  });

  const hidden = { ...event, source: "a\u202e##[error]", eventID: "\u0007é" };
  const notification = { level: "error" as const, message: "not JSON", location: null };
  test.each([0, 1, 2])("is the text that the whole would be, with %i notifications", (count) => {
    const notifications = Array.from({ length: count }, () => notification);
    for (const events of [[], [event], [event, hidden, { ...event, sinks: [] }, hidden]]) {
      const whole = { formatVersion: 1 as const, events, ...(count > 0 && { notifications }) };
      expect(written(explainJson(), { ...whole, notifications })).toBe(jsonText(whole));
    }
  });

  test("is one event a line in NDJSON, and what could not be read behind them", () => {
    const lines = written(explainLines(), { formatVersion: 1, events: [event, hidden], notifications: [notification] });
    expect(lines.endsWith("\n")).toBe(true);
    expect(
      lines
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([event, hidden, { notification }]);
    expect(lines).not.toContain("##[");
  });
});
