/** Events that are asked about without a record. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runExplainEvent, type ExplainEventOptions } from "../../src/run/explain-event.ts";

const template = `Resources:
  Trail:
    Type: AWS::CloudTrail::Trail
    Properties:
      IsLogging: true
      S3BucketName: logs
      IsMultiRegionTrail: true
      IncludeGlobalServiceEvents: true
      AdvancedEventSelectors:
        - Name: management writes
          FieldSelectors:
            - { Field: eventCategory, Equals: [Management] }
            - { Field: readOnly, Equals: ["false"] }
        - Name: one bucket
          FieldSelectors:
            - { Field: eventCategory, Equals: [Data] }
            - { Field: resources.type, Equals: ["AWS::S3::Object"] }
            - { Field: resources.ARN, StartsWith: ["arn:aws:s3:::orders/"] }
        - Name: tables, not by the loader
          FieldSelectors:
            - { Field: eventCategory, Equals: [Data] }
            - { Field: resources.type, Equals: ["AWS::DynamoDB::Table"] }
            - { Field: userIdentity.arn, NotStartsWith: ["arn:aws:sts::111122223333:assumed-role/loader/"] }
`;
const workingDirectory = mkdtempSync(join(tmpdir(), "trailproof-event-"));
writeFileSync(join(workingDirectory, "t.yaml"), template);

async function ask(options: Partial<ExplainEventOptions> & { readonly event: string }): Promise<unknown> {
  const outcome = await runExplainEvent({ workingDirectory, paths: ["t.yaml"], configuration: null, ...options });
  if (outcome.kind === "usage") return outcome.errors.map(({ message }) => message).join("\n");
  const answers: string[] = [];
  for await (const events of outcome.events)
    for (const { verdict, eventName, sinks } of events)
      answers.push(`${String(eventName)} ${verdict} ${String(sinks[0]?.selector ?? "-")}`);
  return answers;
}

describe("an event without a record", () => {
  const account = "111122223333";
  const place = { account, region: "eu-west-1" };
  it.each<[string, Partial<ExplainEventOptions> & { readonly event: string }, unknown]>([
    ["of management", { event: "ec2:RunInstances", ...place }, ["RunInstances recorded 0"]],
    ["of management that is read", { event: "ec2:DescribeInstances", ...place }, ["DescribeInstances not-recorded -"]],
    [
      "by the name of a type",
      { event: "aws_kms_key:schedule-key-deletion", ...place },
      ["ScheduleKeyDeletion recorded 0"],
    ],
    [
      "on the resource that a selector names",
      { event: "s3:GetObject", resource: "arn:aws:s3:::orders/a.json", ...place },
      ["GetObject recorded 1"],
    ],
    [
      "on another resource",
      { event: "s3:GetObject", resource: "arn:aws:s3:::other/a.json", ...place },
      ["GetObject not-recorded -"],
    ],
    [
      "on whatever resource, access points among them",
      { event: "s3.amazonaws.com:GetObject", ...place },
      [
        "GetObject not-recorded -",
        "GetObject not-recorded -",
        "GetObject undetermined -",
        "GetObject not-recorded -",
        "GetObject not-recorded -",
      ],
    ],
    [
      "of a role that a selector leaves out",
      { event: "dynamodb:UpdateItem", role: `arn:aws:iam::${account}:role/path/loader`, ...place },
      ["UpdateItem not-recorded -"],
    ],
    [
      "of another role",
      { event: "dynamodb:UpdateItem", role: `arn:aws:iam::${account}:role/reader`, ...place },
      ["UpdateItem recorded 2"],
    ],
    ["of a role that nobody names", { event: "dynamodb:UpdateItem", ...place }, ["UpdateItem undetermined -"]],
    [
      "in every form",
      { event: "timestream:Query", ...place },
      ["Query not-recorded -", "Query not-recorded -", "Query not-recorded -"],
    ],
    ["that is never recorded", { event: "timestream:WriteRecords", ...place }, ["WriteRecords not-recorded -"]],
    ["that is a permission", { event: "iam:PassRole", ...place }, ["PassRole not-recorded -"]],
  ])("%s", async (_, options, expected) => {
    expect(await ask(options)).toEqual(expected);
  });

  it.each([
    ["s3:GetObjekt", /^--event: s3 has no operation "GetObjekt"\. Did you mean "GetObject"\?$/],
    ["dynamodbb:GetItem", /^--event: the catalog has no service "dynamodbb"\. Did you mean "dynamodb"\?$/],
    ["GetObject", /^--event: found "GetObject", expected SERVICE:OPERATION such as s3:GetObject\.$/],
  ])("a misspelt name gets the nearest one: %s", async (event, expected) => {
    expect(await ask({ event })).toMatch(expected);
  });

  it("an ARN of another kind is no resource of the event", async () => {
    const resource = "arn:aws:sqs:eu-west-1:111122223333:q";
    expect(await ask({ event: "dynamodb:GetItem", resource })).toMatch(
      /^--resource: no event of dynamodb:GetItem has a resource with the ARN arn:aws:sqs:.*Expected arn:\{partition\}:dynamodb:/,
    );
  });

  it("tells of a service that has ended", async () => {
    const outcome = await runExplainEvent({
      workingDirectory,
      paths: ["t.yaml"],
      configuration: null,
      event: "opsworks:CreateStack",
    });
    expect(outcome).toMatchObject({
      notifications: [{ level: "note", message: expect.stringMatching(/OpsWorks.* ended on 2024-05-26/) as string }],
    });
  });
});

describe("where an event is recorded", () => {
  const home = `Resources:
  Trail:
    Type: AWS::CloudTrail::Trail
    Properties:
      IsLogging: true
      S3BucketName: logs
      IncludeGlobalServiceEvents: true
      EventSelectors: [{ DataResources: [{ Type: "AWS::DynamoDB::Table", Values: ["arn:aws:dynamodb"] }] }]
`;
  writeFileSync(join(workingDirectory, "home.yaml"), home);
  const table = (region: string): string => `arn:aws:dynamodb:${region}:111122223333:table/orders`;
  it.each<[string, Partial<ExplainEventOptions> & { readonly event: string }, unknown]>([
    [
      "of a global service: in the Region of the partition that has them, not in that of the trail",
      { event: "iam:CreateUser", region: "eu-west-1" },
      ["CreateUser not-recorded -"],
    ],
    [
      "of others: in the Region that was asked about",
      { event: "ec2:RunInstances", region: "eu-west-1" },
      ["RunInstances recorded 0"],
    ],
    [
      "on a resource: in the Region that its ARN names",
      { event: "dynamodb:GetItem", resource: table("eu-west-1"), trails: ["live.json"], paths: [] },
      ["GetItem not-recorded -"],
    ],
    [
      "on a resource of another Region than the question: nowhere",
      { event: "dynamodb:GetItem", resource: table("eu-west-1"), region: "us-east-1" },
      expect.stringContaining("--region is us-east-1, and the ARN of --resource says eu-west-1"),
    ],
    [
      "on a resource of another account than the question: nowhere",
      { event: "dynamodb:GetItem", resource: table("eu-west-1"), account: "444455556666" },
      expect.stringContaining("--account is 444455556666, and the ARN of --resource says 111122223333"),
    ],
  ])("%s", async (_, question, expected) => {
    const live = {
      Name: "t",
      TrailARN: "arn:aws:cloudtrail:us-east-1:111122223333:trail/t",
      HomeRegion: "us-east-1",
      IsMultiRegionTrail: false,
      IsOrganizationTrail: false,
      IncludeGlobalServiceEvents: true,
      Status: { IsLogging: true },
      EventSelectors: [{ DataResources: [{ Type: "AWS::DynamoDB::Table", Values: ["arn:aws:dynamodb"] }] }],
    };
    const account = { accountId: "111122223333", partition: "aws", errors: [], eventDataStores: [], trails: [live] };
    const snapshot = { formatVersion: 1, kind: "trailproof-snapshot", accounts: [account] };
    writeFileSync(join(workingDirectory, "live.json"), JSON.stringify(snapshot));
    expect(await ask({ paths: ["home.yaml"], ...question })).toEqual(expected);
  });
});
