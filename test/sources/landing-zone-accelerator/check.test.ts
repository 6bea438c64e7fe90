import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCheck } from "../../../src/run/check.ts";
import type { CheckResult } from "../../../src/model/result.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "trailproof-landing-zone-"));
  for (const name of [".git", "config"]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, "config/organization-config.yaml"), "enable: true\n");
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function check(texts: Readonly<Record<string, string>>): Promise<CheckResult> {
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  const outcome = await runCheck({ workingDirectory: folder, configuration: null });
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome.errors));
  return outcome.run.result;
}

const configuration = (cloudtrail: string): string =>
  `homeRegion: eu-west-1\nenabledRegions: [eu-west-1]\nlogging:\n  cloudtrail: ${cloudtrail}\n`;
const app = "Resources:\n  Orders: { Type: AWS::DynamoDB::Table }\n  Files: { Type: AWS::S3::Bucket }\n";

const verdictOf = ({ coverage }: CheckResult, address: string | null, operation: string): string[] =>
  coverage
    .filter(({ resource, operations }) => (resource?.address ?? null) === address && operations.includes(operation))
    .map(({ verdict }) => verdict);

describe("a landing zone beside the code of an account", () => {
  it("may record code that names no organization: management events and S3 objects, and no other", async () => {
    const result = await check({
      "config/global-config.yaml": configuration("{ enable: true, organizationTrail: true }"),
      "app.yaml": app,
    });
    expect(verdictOf(result, null, "CreateTable")).toEqual(["undetermined"]);
    expect(verdictOf(result, "app.yaml#Files", "PutObject")).toEqual(["undetermined"]);
    expect(verdictOf(result, "app.yaml#Orders", "GetItem")).toEqual(["uncovered"]);
    expect(result.coverage.find(({ operations }) => operations.includes("CreateTable"))?.reasons).toMatchObject([
      {
        code: "same-account-unknown",
        scope: "app.yaml",
        sink: "config/global-config.yaml#logging.cloudtrail.organizationTrail",
      },
    ]);
  });

  it("covers nothing surely by trails of some accounts", async () => {
    const targets =
      "[{ name: T, regions: [eu-west-1], deploymentTargets: { organizationalUnits: [Workloads] }, settings: { managementEvents: true, s3DataEvents: true, multiRegionTrail: true, globalServiceEvents: true } }]";
    const result = await check({
      "config/global-config.yaml": configuration(
        `{ enable: true, organizationTrail: false, accountTrails: ${targets} }`,
      ),
      "app.yaml": app,
    });
    expect(verdictOf(result, null, "CreateTable")).toEqual(["undetermined"]);
    expect(verdictOf(result, "app.yaml#Files", "PutObject")).toEqual(["undetermined"]);
    expect(verdictOf(result, "app.yaml#Orders", "GetItem")).toEqual(["uncovered"]);
  });

  it("has no trail where CloudTrail is switched off", async () => {
    const result = await check({
      "config/global-config.yaml": configuration("{ enable: false, organizationTrail: true }"),
      "app.yaml": app,
    });
    expect([result.sinks, result.findings.map(({ ruleId }) => ruleId)]).toEqual([[], ["no-trail-found"]]);
  });
});
