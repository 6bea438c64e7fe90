/** Findings on resources that exist only under a condition. */
import { rmSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import { runCheck } from "../../src/run/check.ts";
import { folderOf } from "../cases/coverage-case.ts";

test("a trail that is off is the one cause of a gap, also where the resource is conditional", async () => {
  const data = [
    { Field: "eventCategory", Equals: ["Data"] },
    { Field: "resources.type", Equals: ["AWS::DynamoDB::Table"] },
  ];
  const template = {
    Parameters: { Env: { Type: "String" } },
    Conditions: { IsProd: { "Fn::Equals": [{ Ref: "Env" }, "prod"] } },
    Resources: {
      Orders: {
        Type: "AWS::DynamoDB::Table",
        Condition: "IsProd",
        Properties: { TableName: { "Fn::Sub": "orders-${Env}" } },
      },
      Trail: {
        Type: "AWS::CloudTrail::Trail",
        Properties: {
          IsLogging: false,
          S3BucketName: "elsewhere",
          AdvancedEventSelectors: [{ FieldSelectors: data }],
        },
      },
    },
  };
  const folder = folderOf({ files: { "t.json": template } });
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const outcome = await runCheck({ today: "2026-11-20", workingDirectory: folder });
  if (outcome.kind === "usage") throw new Error("the options are wrong");
  const { findings } = outcome.run.result;
  const gap = findings.find(({ ruleId, resource }) => ruleId === "event-not-recorded" && resource === "t.json#Orders");
  const off = findings.find(({ ruleId }) => ruleId === "trail-not-logging");
  expect(gap?.data?.reasons?.map(({ code }) => code)).toContain("resource-exists-when");
  expect(off?.fingerprint).toBeDefined();
  expect(gap?.causedBy).toBe(off?.fingerprint);
});
