import { expect, test } from "vitest";
import { baselineOf } from "../../src/comparison/read.ts";
import { runCheck, type CheckRun } from "../../src/run/check.ts";
import type { Baseline } from "../../src/comparison/types.ts";
import { memoryFiles } from "../../src/sources/files/memory.ts";

function templateWith(selector: string): string {
  return `
Resources:
  Audit:
    Type: AWS::CloudTrail::Trail
    Properties:
      S3BucketName: example-audit-logs
      IsLogging: true
      IsMultiRegionTrail: true
      IncludeGlobalServiceEvents: true
      EventSelectors: [{ ReadWriteType: All, IncludeManagementEvents: true, ${selector} }]
  KeyChanges: ${ruleOn("{ eventSource: [kms.amazonaws.com], eventName: [DisableKey] }")}
  TrailAndKeyChanges: ${ruleOn("{ eventName: [StopLogging, DisableKey] }")}
  TrailChanges: ${ruleOn("{ eventSource: [cloudtrail.amazonaws.com], eventName: [StopLogging] }")}
`;
}

function ruleOn(detail: string): string {
  const pattern = `{ detail-type: [AWS API Call via CloudTrail], detail: ${detail} }`;
  return `{ Type: AWS::Events::Rule, Properties: { EventPattern: ${pattern} } }`;
}

async function checked(text: string, baseline?: Baseline): Promise<CheckRun> {
  const options = { workingDirectory: "/code", region: "eu-west-1", today: "2026-11-20" };
  const outcome = await runCheck(
    { ...options, ...(baseline === undefined ? {} : { baseline }) },
    memoryFiles({ "/code/audit.yaml": text }),
  );
  if (outcome.kind === "usage") throw new Error(JSON.stringify(outcome.errors));
  return outcome.run;
}

test("a loss names the detections that see less", async () => {
  const before = await checked(templateWith("DataResources: []"));
  const base = baselineOf("main", before.result, before.side);
  const after = await checked(templateWith("ExcludeManagementEventSources: [kms.amazonaws.com]"), base);
  const lost = after.result.findings.filter(({ ruleId }) => ruleId === "coverage-lost");
  expect(lost.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /KeyChanges waits for such events and never fires now\. TrailAndKeyChanges waits for such events and now misses some\./,
    ),
  ]);
  expect(lost[0]?.message).not.toContain(" TrailChanges");
});

test("a detection that saw no more before is not named", async () => {
  const text = templateWith("ExcludeManagementEventSources: [kms.amazonaws.com]");
  const before = await checked(text);
  const after = await checked(
    text.replace("ReadWriteType: All", "ReadWriteType: WriteOnly"),
    baselineOf("main", before.result, before.side),
  );
  const lost = after.result.findings.filter(({ ruleId }) => ruleId === "coverage-lost");
  expect(lost.length).toBeGreaterThan(0);
  for (const { message } of lost) expect(message).not.toContain("such events");
});
