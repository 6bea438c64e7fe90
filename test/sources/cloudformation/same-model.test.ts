import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { model, shownModel } from "./summary.ts";

/** The place in the name of a piece: an offset in YAML, a path in JSON, before what stands there. */
const pathInName =
  /\/(?:Resources|Conditions|Outputs|Mappings)\/[^"<>\s]*?(?=:(?:absent|null|list|map|unread|Ref|Fn::\w+)(?![\w/:])|["<>\s])/g;

/**
 * A template as YAML and the same as JSON: positions, and the names of pieces that stand for places, differ; nothing
 * else may.
 */
function withoutPlaces(text: string): unknown {
  const shown = JSON.stringify(shownModel(model(text)), null, 1);
  const withoutPositions = shown
    .replace(/ @ [^"]*?\d+:\d+-\d+:\d+/g, "")
    .replace(/"at": "[^"]*"/g, '"at": ""')
    .replace(/ \d+:\d+-\d+:\d+: /g, " ");
  return withoutPositions.replace(/@\d+(?:\[[^\]]*\])*/g, "@").replace(pathInName, "@");
}

const name = fc.constantFrom(
  "Env",
  "Open",
  "Names",
  "Table",
  "Trail",
  "AWS::Region",
  "AWS::NoValue",
  "Nowhere",
  "Loop",
);
const leaf: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    "a",
    "true",
    "no",
    "on",
    "~",
    "0777",
    "1e3",
    "",
    "é😀",
    "arn:aws:s3:::b/",
    "- x",
    "a: b",
    "#c",
    "${Env}-x",
    "{{resolve:ssm:/p}}",
    "x\ny\n",
    " y",
  ),
  fc.boolean(),
  name.map((of) => ({ Ref: of })),
  name.map((of) => ({ "Fn::Sub": `x-\${${of}}-\${!Not}` })),
  fc.tuple(name, fc.constantFrom("Arn", "StreamArn", "Outputs.X")).map((pair) => ({ "Fn::GetAtt": pair })),
);
const { expression } = fc.letrec<{ expression: unknown }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie("expression"), { maxLength: 3 }).map((items) => ({ "Fn::Join": ["-", items] })),
    fc.array(tie("expression"), { minLength: 2, maxLength: 2 }).map(([yes, no]) => ({ "Fn::If": ["C", yes, no] })),
    tie("expression").map((key) => ({ "Fn::FindInMap": ["M", key, "value"] })),
    tie("expression").map((text) => ({ "Fn::Select": [0, { "Fn::Split": ["-", text] }] })),
    tie("expression").map((item) => ({ "Fn::ToJsonString": { item } })),
    tie("expression").map((item) => ({ "Fn::ImportValue": item })),
  ),
}));

describe("a template in YAML and in JSON", () => {
  it("is read to the same model", () => {
    fc.assert(
      fc.property(
        expression,
        expression,
        fc.array(expression, { maxLength: 3 }),
        expression,
        fc.constantFrom("one", "two"),
        (bucket, logging, values, compared, size) => {
          const template = {
            AWSTemplateFormatVersion: "2010-09-09",
            Transform: "AWS::LanguageExtensions",
            Parameters: {
              Env: { Type: "String", Default: "dev" },
              Open: { Type: "String", AllowedValues: ["dev", "prod"] },
              Names: { Type: "CommaDelimitedList", Default: "n, m" },
            },
            Mappings: { M: { dev: { value: "d" }, prod: { value: ["p", "q"] } } },
            Conditions: {
              C: { "Fn::Equals": [compared, "dev"] },
              "Fn::ForEach::Conditions": [
                "Loop",
                ["X", "Y"],
                { "Is${Loop}": { "Fn::Equals": [{ Ref: "Loop" }, { Ref: "Env" }] } },
              ],
            },
            Resources: {
              Trail: {
                Type: "AWS::CloudTrail::Trail",
                Condition: "C",
                Properties: {
                  IsLogging: logging,
                  S3BucketName: bucket,
                  EventSelectors: [{ DataResources: [{ Type: "AWS::DynamoDB::Table", Values: values }] }],
                },
              },
              Table: {
                Type: "AWS::DynamoDB::Table",
                Properties: {
                  TableName: bucket,
                  StreamSpecification: size === "one" ? { StreamViewType: "KEYS_ONLY" } : undefined,
                },
              },
              "Fn::ForEach::Tables": [
                "Loop",
                { Ref: "Names" },
                {
                  "Table${Loop}": {
                    Type: "AWS::DynamoDB::Table",
                    Properties: { TableName: { "Fn::Sub": "${Loop}-${Env}" }, Tags: values },
                  },
                },
              ],
            },
          };
          expect(withoutPlaces(stringify(template, { version: "1.1", aliasDuplicateObjects: false }))).toBe(
            withoutPlaces(JSON.stringify(template)),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
