import { describe, expect, it } from "vitest";
import {
  arnOfDescription,
  resourceKinds,
  resourceOfKind,
  type ResourceKind,
} from "../../src/account/resource-kinds.ts";
import { loadCatalog } from "../../src/catalog/catalog.ts";
import { startOfFile } from "../../src/model/location.ts";
import { display } from "../../src/model/text.ts";
import { scopeOfAccount } from "../../src/sources/snapshot/scope.ts";

const accountId = "111122223333";
const kinds = resourceKinds(loadCatalog(), null);

function kindOf(typeName: string): ResourceKind {
  const kind = kinds.find(({ typeNames }) => typeNames.includes(typeName));
  if (kind === undefined) throw new Error(`no kind has ${typeName}`);
  return kind;
}

describe("the ARN of what Cloud Control lists", () => {
  const at = { accountId, partition: "aws", region: "eu-west-1" };

  it.each([
    ["AWS::DynamoDB::Table", "Orders", {}, "arn:aws:dynamodb:eu-west-1:111122223333:table/Orders"],
    ["AWS::S3::Bucket", "logs", { BucketName: "logs" }, "arn:aws:s3:::logs"],
    ["AWS::SNS::Topic", "arn:aws:sns:eu-west-1:111122223333:alerts", {}, "arn:aws:sns:eu-west-1:111122223333:alerts"],
    [
      "AWS::SQS::Queue",
      "https://sqs.eu-west-1.amazonaws.com/111122223333/jobs",
      { QueueName: "jobs" },
      "arn:aws:sqs:eu-west-1:111122223333:jobs",
    ],
    [
      "AWS::Timestream::Table",
      "metrics|cpu",
      { DatabaseName: "metrics", TableName: "cpu" },
      "arn:aws:timestream:eu-west-1:111122223333:database/metrics/table/cpu",
    ],
    [
      "AWS::DynamoDB::Table",
      "Orders",
      { Arn: "arn:aws:dynamodb:eu-west-1:111122223333:table/Other" },
      "arn:aws:dynamodb:eu-west-1:111122223333:table/Other",
    ],
    ["AWS::Timestream::Table", "metrics|cpu", {}, null],
    ["AWS::SQS::Queue", "https://sqs.eu-west-1.amazonaws.com/111122223333/jobs", {}, null],
  ])("%s %s", (typeName, identifier, properties, arn) => {
    expect(arnOfDescription(kindOf(typeName), identifier, properties, at)).toBe(arn);
  });
});

describe("found resources", () => {
  const at = {
    accountId,
    partition: "aws",
    region: null,
    scope: scopeOfAccount({ accountId, partition: "aws", organizationId: null }),
    origin: startOfFile("trailproof.yaml"),
  };

  it("have the ARN as their address, and the Region that it names", () => {
    const resource = resourceOfKind(
      kindOf("AWS::DynamoDB::Table"),
      "arn:aws:dynamodb:eu-west-1:111122223333:table/Orders",
      at,
    );
    expect(resource).toMatchObject({
      id: "arn:aws:dynamodb:eu-west-1:111122223333:table/Orders",
      service: "dynamodb",
      resourceType: "AWS::DynamoDB::Table",
      region: { parts: ["eu-west-1"] },
    });
    expect(resource?.variables.get("table")).toEqual({ parts: ["Orders"] });
    expect([...(resource?.parts.values() ?? [])]).toEqual(["maybe"]);
  });

  it("have an open Region where nothing names it", () => {
    const resource = resourceOfKind(kindOf("AWS::S3::Bucket"), "arn:aws:s3:::logs", at);
    expect(resource === null ? null : display(resource.region)).toBe("${Region}");
    expect(resource?.contains).toBe(true);
  });

  it.each([
    "arn:aws:dynamodb:eu-west-1:999999999999:table/Orders",
    "arn:aws:dynamodb:eu-west-1:111122223333:table/Orders/index/x",
    "nonsense",
  ])("are not made of %s", (arn) => {
    expect(resourceOfKind(kindOf("AWS::DynamoDB::Table"), arn, at)).toBeNull();
  });
});

describe("kinds", () => {
  it("are those of the services that are asked for", () => {
    expect(new Set(resourceKinds(loadCatalog(), ["timestream"]).map(({ service }) => service))).toEqual(
      new Set(["timestream"]),
    );
    expect(resourceKinds(loadCatalog(), [])).toEqual([]);
  });

  it("have one place for a resource with several names", () => {
    expect(kindOf("AWS::DynamoDB::Table")).toBe(kindOf("AWS::DynamoDB::GlobalTable"));
  });
});
