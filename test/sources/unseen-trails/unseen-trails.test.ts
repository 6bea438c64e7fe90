import { describe, expect, it } from "vitest";
import { noFiles } from "../../../src/sources/files/neighbours.ts";
import { terraformPlan } from "../../../src/sources/terraform/plan/index.ts";
import { environment, model } from "../cloudformation/summary.ts";

const notesOf = (text: string): [string, number | undefined][] =>
  model(text)
    .notifications.filter(({ message }) => message.includes("not counted"))
    .map(({ message, location }) => [message, location?.startLine]);

const template = (resources: object): string => JSON.stringify({ Resources: resources }, null, 1);
const custom = (type: string, properties: object = {}): string =>
  template({
    Ordinary: { Type: "AWS::SQS::Queue" },
    Maker: { Type: type, Properties: { ServiceToken: { Ref: "Function" }, ...properties } },
  });

describe("custom resources that may make trails", () => {
  it.each<[string, string]>([
    ["its type", custom("Custom::CloudTrail")],
    ["its type, in other words", custom("Custom::CreateOrgTrail")],
    [
      "the name of a trail",
      custom("AWS::CloudFormation::CustomResource", { CLOUDTRAIL_NAME: "org", S3_BUCKET_NAME: "logs" }),
    ],
    ["a setting of a trail", custom("Custom::LambdaCustomResource", { Config: [{ isOrganizationTrail: true }] })],
    [
      "a call of an AwsCustomResource",
      custom("Custom::AWS", {
        Create: {
          "Fn::Join": [
            "",
            ['{"service":"CloudTrail","action":"putEventSelectors","parameters":{"TrailName":"', { Ref: "T" }, '"}}'],
          ],
        },
      }),
    ],
    ["a call by its parts", custom("Custom::AWS", { Call: { service: "CloudTrail", action: "startLogging" } })],
  ])("are told by %s", (_, text) => {
    expect(notesOf(text)).toEqual([
      [
        expect.stringMatching(/^The custom resource Maker \([\w:]+\) may make or change trails: /) as unknown,
        text.split("\n").findIndex((line) => line.includes('"Maker"')) + 1,
      ],
    ]);
  });

  it.each<[string, string]>([
    ["a bucket that is emptied", custom("Custom::S3AutoDeleteObjects", { BucketName: "org-cloudtrail-logs" })],
    [
      "a log group that is kept",
      custom("Custom::LogRetention", { LogGroupName: "/aws/cloudtrail/org", RetentionInDays: 7 }),
    ],
    [
      "notifications of a bucket",
      custom("Custom::S3BucketNotifications", {
        BucketName: { Ref: "CloudTrailBucket" },
        NotificationConfiguration: { QueueConfigurations: [] },
      }),
    ],
    ["a trailing slash", custom("Custom::TrailingSlashRedirect", { Trailer: true })],
    ["trust for a service", custom("Custom::EnableServiceAccess", { ServicePrincipal: "cloudtrail.amazonaws.com" })],
    ["hiking", custom("Custom::HikingRoute", { trail: "north" })],
    [
      "a trail that the template shows",
      template({
        Trail: {
          Type: "AWS::CloudTrail::Trail",
          Properties: { IsLogging: true, S3BucketName: "logs", TrailName: "org" },
        },
      }),
    ],
  ])("are not %s", (_, text) => {
    expect(notesOf(text)).toEqual([]);
  });

  it("are found in large templates too, of which not everything is read", () => {
    const filler = Array.from(
      { length: 300 },
      (_, index) =>
        `  Queue${String(index)}:\n    Type: AWS::SQS::Queue\n    Properties:\n      QueueName: q${String(index)}\n`,
    ).join("");
    const text = `Resources:\n${filler}  Maker:\n    Type: Custom::Setup\n    Properties:\n      TrailName: org\n`;
    expect(notesOf(text)).toEqual([[expect.stringContaining("Maker (Custom::Setup)") as unknown, 1202]]);
  });
});

describe("functions that may make trails", () => {
  const role = (action: string | string[], effect = "Allow", service = "lambda.amazonaws.com") => ({
    Type: "AWS::IAM::Role",
    Properties: {
      AssumeRolePolicyDocument: {
        Statement: [{ Effect: "Allow", Principal: { Service: service }, Action: "sts:AssumeRole" }],
      },
      Policies: [
        { PolicyName: "p", PolicyDocument: { Statement: [{ Effect: effect, Action: action, Resource: "*" }] } },
      ],
    },
  });
  const lambda = { Type: "AWS::Lambda::Function", Properties: {} };

  it("are told by what their role allows", () => {
    expect(notesOf(template({ Fn: lambda, Role: role(["logs:*", "cloudtrail:CreateTrail"]) }))).toEqual([
      [
        expect.stringMatching(
          /^Functions of this template may make or change trails, because Role allows it/,
        ) as unknown,
        7,
      ],
    ]);
  });

  it.each<[string, object]>([
    ["roles of other services", { Fn: lambda, Role: role("cloudtrail:CreateTrail", "Allow", "ec2.amazonaws.com") }],
    ["roles that deny it", { Fn: lambda, Role: role("cloudtrail:CreateTrail", "Deny") }],
    ["roles that read", { Fn: lambda, Role: role(["cloudtrail:LookupEvents", "cloudtrail:DescribeTrails"]) }],
    ["templates without functions", { Role: role("cloudtrail:CreateTrail") }],
  ])("are not told by %s", (_, resources) => {
    expect(notesOf(template(resources))).toEqual([]);
  });
});

describe("AWS Control Tower", () => {
  const zone = (manifest: object): string =>
    template({ Zone: { Type: "AWS::ControlTower::LandingZone", Properties: { Version: "3.3", Manifest: manifest } } });

  it("has a trail of its own, which is told and no sink", () => {
    const read = model(zone({ centralizedLogging: { accountId: "111122223333", enabled: true } }));
    expect([read.sinks, read.notifications.map(({ level, message }) => [level, message])]).toEqual([
      [],
      [["note", expect.stringContaining("aws-controltower-BaselineCloudTrail") as unknown]],
    ]);
  });

  it("has none where the landing zone switches it off", () => {
    expect(notesOf(zone({ centralizedLogging: { enabled: false } }))).toEqual([]);
  });
});

describe("plans", () => {
  const plan = (resources: { type: string; values: object }[]): string[] => {
    const text = JSON.stringify({
      format_version: "1.2",
      planned_values: {
        root_module: {
          resources: resources.map(({ type, values }) => ({
            address: `${type}.x`,
            mode: "managed",
            type,
            name: "x",
            provider_name: "registry.terraform.io/hashicorp/aws",
            values,
          })),
        },
      },
      resource_changes: resources.map(({ type, values }) => ({
        address: `${type}.x`,
        mode: "managed",
        type,
        name: "x",
        provider_name: "registry.terraform.io/hashicorp/aws",
        change: {
          actions: ["create"],
          before: null,
          after: values,
          after_unknown: {},
          before_sensitive: false,
          after_sensitive: {},
        },
      })),
      configuration: { root_module: {} },
    });
    const reading = terraformPlan.read({ uri: "plan.json", text, files: noFiles }, environment());
    if (reading.kind !== "read") throw new Error(reading.kind);
    return reading.model.notifications
      .filter(({ message }) => message.includes("not counted"))
      .map(({ message }) => message);
  };

  it.each<[string, { type: string; values: object }, RegExp]>([
    [
      "a call that names a trail",
      { type: "aws_lambda_invocation", values: { function_name: "setup", input: '{"trail_name":"org"}' } },
      /^aws_lambda_invocation\.x may make or change trails/,
    ],
    [
      "a call of a function that makes trails",
      { type: "aws_lambda_invocation", values: { function_name: "create-org-trail", input: "{}" } },
      /^aws_lambda_invocation\.x may make or change trails/,
    ],
    [
      "a stack with a trail in it",
      {
        type: "aws_cloudformation_stack",
        values: { template_body: "Resources:\n  T:\n    Type: AWS::CloudTrail::Trail\n" },
      },
      /^The templates of aws_cloudformation_stack\.x declare trails/,
    ],
    [
      "a landing zone",
      { type: "aws_controltower_landing_zone", values: { manifest_json: '{"centralizedLogging":{"enabled":true}}' } },
      /aws-controltower-BaselineCloudTrail/,
    ],
    [
      "a landing zone that only the apply will tell of",
      { type: "aws_controltower_landing_zone", values: {} },
      /aws-controltower-BaselineCloudTrail/,
    ],
  ])("tell of %s", (_, resource, message) => {
    expect(plan([resource])).toEqual([expect.stringMatching(message) as unknown]);
  });

  it.each<[string, { type: string; values: object }]>([
    [
      "other calls",
      { type: "aws_lambda_invocation", values: { function_name: "migrate", input: '{"bucket":"cloudtrail-logs"}' } },
    ],
    ["other stacks", { type: "aws_cloudformation_stack", values: { template_body: "Resources: {}" } }],
    [
      "a landing zone without a trail",
      { type: "aws_controltower_landing_zone", values: { manifest_json: '{"centralizedLogging":{"enabled":false}}' } },
    ],
  ])("say nothing of %s", (_, resource) => {
    expect(plan([resource])).toEqual([]);
  });
});
