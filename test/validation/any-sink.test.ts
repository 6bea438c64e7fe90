import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { operators } from "../../src/model/selector.ts";
import { loadCatalog } from "../../src/catalog/catalog.ts";
import { loadSemantics } from "../../src/catalog/semantics.ts";
import type { Sink } from "../../src/model/sink.ts";
import { sinkRules } from "../../src/rules/index.ts";
import { findingsOf } from "../helpers/validity-cases.ts";
import { dialectIds, pointerOf, sinkFromApi, sinkFromCode, type Json, type JsonObject } from "../helpers/sinks.ts";
import { saidOf } from "../helpers/said.ts";

const word = fc.oneof(
  fc.constantFrom(
    "Data",
    "Management",
    "AWS::DynamoDB::Table",
    "AWS::Timestream::Table",
    "GetItem",
    "true",
    "*",
    "",
    "arn:aws:dynamodb",
    "${AWS::Partition}",
    "${Open}/x",
    "kms.amazonaws.com",
  ),
  fc.string({ maxLength: 12 }),
);
const open: fc.Arbitrary<Json> = fc.constantFrom<Json[]>(null, { Unknown: "a parameter has no default" });
const list = <T extends Json>(item: fc.Arbitrary<T>): fc.Arbitrary<Json> =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.array(fc.oneof({ weight: 8, arbitrary: item }, fc.constant({ More: "more" })), { maxLength: 3 }),
    },
    open,
  );
const either = (value: fc.Arbitrary<Json>): fc.Arbitrary<Json> => fc.oneof({ weight: 5, arbitrary: value }, open);

const fields = [
  "eventCategory",
  "eventName",
  "eventSource",
  "eventType",
  "readOnly",
  "resources.type",
  "resources.ARN",
  "userIdentity.arn",
  "resources.arn",
  "errorCode",
];
const values = fc.array(word, { maxLength: 3 });
const fieldSelector = fc
  .record({
    field: either(fc.constantFrom(...fields)),
    conditions: fc.array(fc.tuple(fc.constantFrom(...operators), values), { maxLength: 2 }),
  })
  .map(({ field, conditions }): JsonObject => ({ Field: field, ...Object.fromEntries(conditions) }));
const advanced = fc.record({ FieldSelectors: fc.array(fieldSelector, { maxLength: 4 }) });
const basic = fc.record({
  ReadWriteType: either(word),
  IncludeManagementEvents: either(fc.boolean()),
  ExcludeManagementEventSources: list(word),
  DataResources: list(fc.record({ Type: either(word), Values: list(word) })),
});
const sink = fc.record({
  IsLogging: either(fc.boolean()),
  IsMultiRegionTrail: either(fc.boolean()),
  EventSelectors: list(basic),
  AdvancedEventSelectors: list(advanced),
  InsightSelectors: list(fc.record({ InsightType: fc.constantFrom("ApiCallRateInsight", "Other") })),
});

/** Also those that speak only where AWS refuses nothing: they are asked of every sink as if it did not. */
function allFindings(given: Sink) {
  const context = { catalog: loadCatalog(), semantics: loadSemantics(), rejections: [] };
  return [...findingsOf(given), ...sinkRules.flatMap((rule) => rule.check(given, context))];
}

describe("any sink", () => {
  test("is judged without an exception; every finding names a place and speaks in sentences; live sinks are never refused", () => {
    fc.assert(
      fc.property(
        sink,
        fc.constantFrom(...dialectIds),
        fc.constantFrom("trail", "event-data-store"),
        (json, dialect, kind) => {
          const given = dialect === "aws-cli" ? sinkFromApi(json, { kind }) : sinkFromCode(json, dialect, { kind });
          for (const finding of allFindings(given)) {
            expect(pointerOf(finding.origin)).toBeDefined();
            expect(saidOf(finding)).toMatch(/^["A-Za-z][^]*[.?}\]);]$/);
            expect(saidOf(finding)).not.toMatch(/undefined|\[object/);
            if (dialect === "aws-cli") expect(finding.ruleId).not.toMatch(/rejected/);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
