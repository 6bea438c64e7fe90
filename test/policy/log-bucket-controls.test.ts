/** Controls on the log bucket: shown, lacking, and open where the code does not show the bucket. */
import { rmSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import type { ControlStatus } from "../../src/model/result.ts";
import { runCheck } from "../../src/run/check.ts";
import { folderOf } from "../cases/coverage-case.ts";
import type { JsonObject } from "../cases/terraform-plan.ts";

const controls = {
  "aws-fsbp": ["AWS-FSBP/CloudTrail.6", "AWS-FSBP/CloudTrail.7"],
  "cis-aws-1.5": ["CIS-AWS-1.5/3.3", "CIS-AWS-1.5/3.6"],
  "cis-aws-7.0": ["CIS-AWS-7.0/4.4"],
  "fedramp-low": ["FedRAMP-low/AU-11"],
  "fedramp-moderate": ["FedRAMP-moderate/AU-11"],
  hipaa: ["HIPAA/164.316(b)(2)(i)"],
  "nist-800-53-r5": ["NIST-800-53-r5/AU-11"],
  "pci-dss-4.0.1": ["PCI-DSS-4.0.1/10.3.1", "PCI-DSS-4.0.1/10.5.1"],
  "peer-parity": ["PEER-PARITY/log-bucket"],
};
const ids = Object.values(controls).flat();

const trail = {
  Type: "AWS::CloudTrail::Trail",
  Properties: {
    S3BucketName: "acme-audit-logs",
    IsLogging: true,
    IsMultiRegionTrail: true,
    IncludeGlobalServiceEvents: true,
  },
};
const bucket = (properties: JsonObject): JsonObject => ({
  Logs: { Type: "AWS::S3::Bucket", Properties: { BucketName: "acme-audit-logs", ...properties } },
});
const expireIn = (days: number): JsonObject => ({
  LifecycleConfiguration: { Rules: [{ Status: "Enabled", ExpirationInDays: days }] },
});

async function statuses(resources: JsonObject): Promise<Record<string, ControlStatus | undefined>> {
  const folder = folderOf({ files: { "template.yaml": { Resources: { Trail: trail, ...resources } } } });
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const outcome = await runCheck({
    workingDirectory: folder,
    paths: ["."],
    today: "2026-11-20",
    region: "us-east-1",
    accountId: "111122223333",
    policies: Object.keys(controls),
  });
  if (outcome.kind === "usage") throw new Error(outcome.errors.map(({ message }) => message).join("\n"));
  const { controls: rows = [] } = outcome.run.result;
  return Object.fromEntries(ids.map((id) => [id, rows.find((row) => row.id === id)?.status]));
}

const allAre = (status: ControlStatus): Record<string, ControlStatus> =>
  Object.fromEntries(ids.map((id) => [id, status]));

test.each<[string, JsonObject, Record<string, ControlStatus>]>([
  [
    "a bucket that has it all",
    bucket({
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      LoggingConfiguration: {},
      ...expireIn(2192),
    }),
    allAre("satisfied"),
  ],
  [
    "a bucket that lacks it all",
    bucket({ PublicAccessBlockConfiguration: { BlockPublicAcls: true }, ...expireIn(90) }),
    allAre("not-satisfied"),
  ],
  ["a bucket that the code does not show", {}, allAre("undetermined")],
])("%s", async (_, resources, expected) => {
  expect(await statuses(resources)).toEqual(expected);
});
