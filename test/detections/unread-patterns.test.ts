import { expect, test } from "vitest";
import { runCheck } from "../../src/run/check.ts";
import { memoryFiles } from "../../src/sources/files/memory.ts";

const rules = {
  Unread: "{ EventPattern: !Ref Pattern }",
  UnreadType:
    "{ EventPattern: { source: [aws.kms], detail-type: [!Ref Pattern], detail: { eventName: [DisableKey] } } }",
  OtherEvents: "{ EventPattern: { source: [aws.guardduty], detail: { severity: [!Ref Pattern] } } }",
  Scheduled: "{ ScheduleExpression: rate(1 day) }",
};

const template = `
Parameters:
  Pattern: { Type: String }
Resources:
  Audit:
    Type: AWS::CloudTrail::Trail
    Properties:
      { S3BucketName: example-audit-logs, IsLogging: true, IsMultiRegionTrail: true, IncludeGlobalServiceEvents: true }
${Object.entries(rules)
  .map(([name, properties]) => `  ${name}: { Type: AWS::Events::Rule, Properties: ${properties} }`)
  .join("\n")}
`;

test("a rule of which nobody knows what it waits for is undetermined, one that is hardly about CloudTrail left out", async () => {
  const outcome = await runCheck(
    { workingDirectory: "/code", region: "eu-west-1", today: "2026-11-20" },
    memoryFiles({ "/code/template.yaml": template }),
  );
  if (outcome.kind === "usage") throw new Error(JSON.stringify(outcome.errors));
  const { detections = [] } = outcome.run.result;
  expect(detections.map(({ id, verdict, reasons }) => [id, verdict, reasons[0]?.code])).toEqual([
    ["template.yaml#Unread", "undetermined", "pattern-unresolved"],
    ["template.yaml#UnreadType", "undetermined", "pattern-unresolved"],
  ]);
});
