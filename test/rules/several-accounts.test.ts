/** What is told of several accounts in one run: each by itself, nothing twice. */
import { rmSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import { runCheck } from "../../src/run/check.ts";
import { folderOf } from "../cases/coverage-case.ts";

const template = `Resources:
  Metrics: { Type: AWS::Timestream::Database }
  Orders: { Type: AWS::DynamoDB::Table }
  Trail:
    Type: AWS::CloudTrail::Trail
    Properties: { IsLogging: true, S3BucketName: logs, IsMultiRegionTrail: true, IncludeGlobalServiceEvents: true }
`;
const scope = (account: string, ...paths: readonly string[]): string =>
  `  - { account: "${account}", paths: [${paths.join(", ")}] }\n`;

async function findings(files: Readonly<Record<string, string>>) {
  const folder = folderOf({ files });
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const outcome = await runCheck({ workingDirectory: folder, paths: ["."], today: "2026-11-20" });
  if (outcome.kind === "usage") throw new Error("usage");
  return outcome.run.result.findings;
}

test("each account has its own findings, with numbers and names that are not added up", async () => {
  const scopes = `formatVersion: 1\nscopes:\n${scope("111122223333", "a.yaml")}${scope("444455556666", "b.yaml")}`;
  const alone = await findings({ "a.yaml": template });
  const both = await findings({ "a.yaml": template, "b.yaml": template, "trailproof.yaml": scopes });
  const told = (rule: string, of: typeof both, uri: string): string[] =>
    of
      .filter(({ ruleId, location }) => ruleId === rule && location.uri === uri)
      .map(({ message }) => message.replaceAll(uri, "t.yaml"));
  for (const rule of ["event-never-recorded", "coverage-undetermined", "event-not-recorded"]) {
    expect([rule, told(rule, alone, "a.yaml").length > 0]).toEqual([rule, true]);
    expect(told(rule, both, "a.yaml")).toEqual(told(rule, alone, "a.yaml"));
    expect(told(rule, both, "b.yaml")).toEqual(told(rule, alone, "a.yaml"));
  }
});
