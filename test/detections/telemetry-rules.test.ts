/** Telemetry rules may feed filters of log groups, and never EventBridge. */
import { expect, test } from "vitest";
import { runCheck } from "../../src/run/check.ts";
import { memoryFiles } from "../../src/sources/files/memory.ts";

const selectors = [{ FieldSelectors: [{ Field: "eventCategory", Equals: ["Management"] }] }];

async function verdicts(destination: object): Promise<Record<string, string>> {
  const filter = (group: string): object => ({
    Type: "AWS::Logs::MetricFilter",
    Properties: { LogGroupName: group, FilterPattern: '{ $.eventName = "CreateQueue" }', MetricTransformations: [] },
  });
  const template = {
    Resources: {
      Collect: {
        Type: "AWS::ObservabilityAdmin::TelemetryRule",
        Properties: {
          RuleName: "management",
          Rule: {
            ResourceType: "AWS::CloudTrail",
            TelemetryType: "Logs",
            DestinationConfiguration: { CloudtrailParameters: { AdvancedEventSelectors: selectors }, ...destination },
          },
        },
      },
      Managed: filter("aws/cloudtrail/managementevents"),
      Elsewhere: filter("audit"),
      Queues: {
        Type: "AWS::Events::Rule",
        Properties: {
          EventPattern: {
            source: ["aws.sqs"],
            "detail-type": ["AWS API Call via CloudTrail"],
            detail: { eventName: ["CreateQueue"] },
          },
        },
      },
    },
  };
  const files = memoryFiles({
    "/w/t.json": JSON.stringify(template),
    "/w/trailproof.yaml": "formatVersion: 1\nsinks: complete\n",
  });
  const outcome = await runCheck({ today: "2026-11-20", workingDirectory: "/w", region: "eu-west-1" }, files);
  if (outcome.kind === "usage") throw new Error(JSON.stringify(outcome.errors));
  const { detections = [] } = outcome.run.result;
  return Object.fromEntries(detections.map(({ id, verdict }) => [id.replace("t.json#", ""), verdict]));
}

test("a filter of a group that AWS manages may get what the rule records", async () => {
  expect(await verdicts({})).toEqual({ Managed: "undetermined", Elsewhere: "never", Queues: "never" });
});

test("of groups with names of another pattern, each may be meant", async () => {
  const found = await verdicts({ DestinationPattern: "audit" });
  expect(found).toEqual({ Managed: "undetermined", Elsewhere: "undetermined", Queues: "never" });
});
