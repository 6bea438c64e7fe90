import type { DialectId } from "../../src/model/dialects/index.ts";
import { describe, expect, test } from "vitest";
import { saidOf } from "../helpers/said.ts";
import { findingsOf } from "../helpers/validity-cases.ts";
import { pointerOf, sinkFromCode, type Json, type JsonObject } from "../helpers/sinks.ts";

const names = (count: number) => Array.from({ length: count }, (_, index) => `Operation${String(index)}`);

function trail(json: JsonObject, dialect: DialectId = "cloudformation-yaml") {
  return findingsOf(sinkFromCode({ IsLogging: true, S3BucketName: "logs", ...json }, dialect, { kind: "trail" })).map(
    (finding) => ({
      rule: finding.ruleId,
      at: pointerOf(finding.origin),
      message: saidOf(finding),
    }),
  );
}

/** On a type of which no document names an operation or says what its ARNs look like. */
function dataSelector(...fieldSelectors: Json[]): JsonObject {
  return {
    FieldSelectors: [
      { Field: "eventCategory", Equals: ["Data"] },
      { Field: "resources.type", Equals: ["AWS::AIDevOps::Service"] },
      ...fieldSelectors,
    ],
  };
}

function tables(count: number): JsonObject {
  return {
    Type: "AWS::DynamoDB::Table",
    Values: names(count).map((name) => `arn:aws:dynamodb:us-east-1:111122223333:table/${name}`),
  };
}

describe("values over all advanced selectors", () => {
  const list = (count: number) => [dataSelector({ Field: "eventName", Equals: names(count - 4) }), dataSelector()];

  test("500 are allowed", () => {
    expect(trail({ AdvancedEventSelectors: list(500) })).toEqual([]);
  });

  test("the 501st is refused", () => {
    const [finding, ...rest] = trail({ AdvancedEventSelectors: list(501) });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      rule: "selector-rejected",
      at: "/AdvancedEventSelectors/1/FieldSelectors/1/Equals/0",
    });
    expect(finding?.message).toContain("list 501 values");
  });
});

describe("values over all basic selectors", () => {
  test("250 are allowed, wherever they stand, beside any number that stand for all resources", () => {
    const selectors = [
      { DataResources: [tables(150), { Type: "AWS::S3::Object", Values: ["arn:aws:s3"] }] },
      { ReadWriteType: "ReadOnly", DataResources: [tables(100)] },
    ];
    expect(trail({ EventSelectors: selectors })).toEqual([]);
  });

  test("the 251st is refused", () => {
    const found = trail({
      EventSelectors: [{ DataResources: [tables(150)] }, { ReadWriteType: "ReadOnly", DataResources: [tables(101)] }],
    });
    expect(found).toMatchObject([{ rule: "selector-rejected", at: "/EventSelectors/1/DataResources/0/Values/100" }]);
  });

  test("values that may stand for all resources are not counted", () => {
    const resource = tables(250);
    const values = (resource.Values as string[]).concat("${Tables}");
    expect(trail({ EventSelectors: [{ DataResources: [{ ...resource, Values: values }] }] })).toEqual([]);
  });
});

describe("lengths", () => {
  test.each([
    [2048, []],
    [2049, ["/AdvancedEventSelectors/0/FieldSelectors/2/StartsWith/0"]],
  ])("a value of %d characters", (length, places) => {
    const value = "arn:aws:aidevops:us-east-1:111122223333:service/".padEnd(length, "x");
    const found = trail(
      { AdvancedEventSelectors: [dataSelector({ Field: "resources.ARN", StartsWith: [value] })] },
      "terraform-aws",
    );
    expect(found.map(({ at }) => at)).toEqual(places);
  });

  test.each([
    [1000, []],
    [1001, ["/AdvancedEventSelectors/0"]],
  ])("a name of %d characters", (length, places) => {
    const found = trail({ AdvancedEventSelectors: [{ Name: "n".repeat(length), ...dataSelector() }] });
    expect(found.map(({ at }) => at)).toEqual(places);
  });

  test("a long value is shortened in the message", () => {
    const [finding] = trail({
      AdvancedEventSelectors: [
        dataSelector({ Field: "resources.ARN", StartsWith: ["arn:aws:s3:::b/".padEnd(5000, "x")] }),
      ],
    });
    expect(finding?.message.length).toBeLessThan(500);
  });
});
