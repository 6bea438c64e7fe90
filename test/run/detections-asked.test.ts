/** Requirements that ask for what detections wait for: what no trail can bring is not asked, and edits close gaps. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { stringify } from "yaml";
import { runCheck } from "../../src/run/check.ts";
import { runSuggest } from "../../src/run/suggest.ts";

const policy = {
  formatVersion: 1,
  id: "watch",
  requirements: [{ id: "detections", level: "error", record: { detections: "declared" } }],
};

function rule(source: string, eventName: string, more: object = {}): object {
  const detail = { eventName: [eventName], ...more };
  const pattern = { source: [source], "detail-type": ["AWS API Call via CloudTrail"], detail };
  return { Type: "AWS::Events::Rule", Properties: { EventPattern: pattern } };
}

function folderWith(resources: object): string {
  const folder = mkdtempSync(join(tmpdir(), "trailproof-asked-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  writeFileSync(join(folder, "policy.yaml"), stringify(policy));
  writeFileSync(join(folder, "template.yaml"), stringify({ Resources: resources }));
  return folder;
}

const trail = {
  S3BucketName: "acme-audit-logs",
  IsLogging: true,
  IsMultiRegionTrail: true,
  IncludeGlobalServiceEvents: true,
};
const management = { FieldSelectors: [{ Field: "eventCategory", Equals: ["Management"] }] };

test.each([
  ["eu-west-1", 0],
  ["us-east-1", 1],
])("a rule in %s on users, whose events land in us-east-1, asks for %i events", async (region, asked) => {
  const workingDirectory = folderWith({
    Audit: { Type: "AWS::CloudTrail::Trail", Properties: trail },
    Users: rule("aws.iam", "CreateUser"),
  });
  const outcome = await runCheck({ workingDirectory, region, policies: ["policy.yaml"], today: "2026-11-20" });
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome.errors));
  expect(outcome.run.result.coverage.flatMap(({ operations }) => operations)).toHaveLength(asked);
});

test("suggest proposes the selectors that detections need", async () => {
  const workingDirectory = folderWith({
    Audit: { Type: "AWS::CloudTrail::Trail", Properties: { ...trail, AdvancedEventSelectors: [management] } },
    Ledger: { Type: "AWS::S3::Bucket", Properties: { BucketName: "acme-ledger" } },
    Writes: rule("aws.s3", "PutObject", { requestParameters: { bucketName: [{ Ref: "Ledger" }] } }),
    Trails: rule("aws.cloudtrail", "StopLogging"),
  });
  const outcome = await runSuggest({
    workingDirectory,
    region: "eu-west-1",
    policies: ["policy.yaml"],
    today: "2026-11-20",
  });
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome.errors));
  const { proposals, open } = outcome.result;
  expect(open).toEqual([]);
  expect(proposals).toMatchObject([
    { kind: "append", closes: [{ policy: "watch", requirement: "detections", operations: ["PutObject"] }] },
  ]);
  expect(proposals[0]?.edits).not.toEqual([]);
});
