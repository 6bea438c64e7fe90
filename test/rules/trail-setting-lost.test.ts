import { expect, test } from "vitest";
import { baselineOf } from "../../src/comparison/read.ts";
import type { Finding } from "../../src/model/result.ts";
import { runCheck, type CheckRun } from "../../src/run/check.ts";
import { memoryFiles } from "../../src/sources/files/memory.ts";

async function check(text: string, base?: CheckRun): Promise<CheckRun> {
  const baseline = base === undefined ? {} : { baseline: baselineOf("base", base.result, base.side) };
  const outcome = await runCheck(
    { today: "2026-11-20", workingDirectory: "/w", paths: ["."], ...baseline },
    memoryFiles({ "/w/stack.yaml": text }),
  );
  if (outcome.kind === "usage") throw new Error(outcome.errors.map(({ message }) => message).join("\n"));
  return outcome.run;
}

/** What a change from one template to another weakens. */
async function weakened(base: string, head: string): Promise<Finding[]> {
  const { result } = await check(head, await check(base));
  return result.findings.filter(({ ruleId }) => ruleId === "trail-setting-lost");
}

function trail(settings: readonly string[]): string {
  const given = ["S3BucketName: logs", "IsMultiRegionTrail: true", "IncludeGlobalServiceEvents: true", ...settings];
  return [
    "Resources:",
    "  Audit:",
    "    Type: AWS::CloudTrail::Trail",
    "    Properties:",
    ...given.map((setting) => `      ${setting}`),
    "",
  ].join("\n");
}

const kept = trail(["IsLogging: true", "EnableLogFileValidation: true", "KMSKeyId: alias/audit"]);

test("all that is weaker of one trail is one finding, at the first setting that says so", async () => {
  const found = await weakened(kept, trail(["IsLogging: true", "EnableLogFileValidation: false"]));
  expect(found).toMatchObject([
    {
      level: "warning",
      kind: "fail",
      baseline: "new",
      resource: "stack.yaml#Audit",
      location: { startLine: 9 },
      title: "Audit: the change weakens log file validation and encryption with a KMS key",
    },
  ]);
});

test("a setting that is gone stands at the trail", async () => {
  const found = await weakened(kept, trail(["IsLogging: true", "EnableLogFileValidation: true"]));
  expect(found).toMatchObject([{ location: { startLine: 2 } }]);
});

test("a trail that recorded nothing has nothing to weaken", async () => {
  expect(await weakened(kept.replace("IsLogging: true", "IsLogging: false"), trail(["IsLogging: true"]))).toEqual([]);
});

test("a trail that is gone is lost with its settings", async () => {
  expect(await weakened(kept, "Resources: { Made: { Type: AWS::S3::Bucket } }\n")).toEqual([]);
});
