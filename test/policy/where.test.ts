import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { check } from "../../src/index.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "trailproof-where-"));
  mkdirSync(join(folder, "stacks"));
  writeFileSync(
    join(folder, "stacks/tables.yaml"),
    `AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Pci: { Type: String }
Resources:
  Trail:
    Type: AWS::CloudTrail::Trail
    Properties: { S3BucketName: logs, IsLogging: true, IsMultiRegionTrail: true, IncludeGlobalServiceEvents: true }
  Cards:
    Type: AWS::DynamoDB::Table
    Properties: { TableName: cards, Tags: [{ Key: pci, Value: "true" }] }
  Sessions:
    Type: AWS::DynamoDB::Table
    Properties: { TableName: sessions, Tags: [{ Key: pci, Value: "false" }] }
  Carts:
    Type: AWS::DynamoDB::Table
    Properties: { TableName: carts, Tags: [{ Key: pci, Value: !Ref Pci }] }
  Plain:
    Type: AWS::DynamoDB::Table
    Properties: { TableName: plain }
`,
  );
  const table = (name: string, tags: unknown): unknown => ({
    address: `module.cards.aws_dynamodb_table.${name}`,
    mode: "managed",
    type: "aws_dynamodb_table",
    name,
    provider_name: "registry.terraform.io/hashicorp/aws",
    schema_version: 1,
    values: { name, tags, tags_all: tags },
  });
  const trail = {
    address: "aws_cloudtrail.t",
    mode: "managed",
    type: "aws_cloudtrail",
    name: "t",
    provider_name: "registry.terraform.io/hashicorp/aws",
    schema_version: 1,
    values: {
      name: "t",
      s3_bucket_name: "logs",
      is_multi_region_trail: true,
      enable_logging: true,
      include_global_service_events: true,
      event_selector: [],
      advanced_event_selector: [],
    },
  };
  writeFileSync(
    join(folder, "state.json"),
    JSON.stringify({
      format_version: "1.0",
      terraform_version: "1.11.4",
      values: {
        root_module: {
          resources: [trail],
          child_modules: [{ address: "module.cards", resources: [table("a", { pci: "true" }), table("b", null)] }],
        },
      },
    }),
  );
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function verdicts(record: string, except = ""): Promise<string[]> {
  writeFileSync(
    join(folder, "p.yaml"),
    `formatVersion: 1\nid: p\nrequirements:\n  - id: r\n    level: error\n    record: ${record}\n${except}`,
  );
  const { coverage } = await check({
    workingDirectory: folder,
    paths: ["stacks", "state.json"],
    policies: ["p.yaml"],
    configuration: null,
  });
  return coverage
    .filter(({ operations }) => operations.includes("GetItem"))
    .map(({ resource, verdict }) => `${resource?.address ?? "-"} ${verdict}`);
}

describe("a part of the declared resources", () => {
  it("by a tag; where the tag is open, the verdict is too", async () => {
    expect(await verdicts('{ category: data, service: dynamodb, where: { tags: { pci: "true" } } }')).toEqual([
      "stacks/tables.yaml#Cards uncovered",
      "stacks/tables.yaml#Carts undetermined",
      "state.json#module.cards.aws_dynamodb_table.a uncovered",
    ]);
  });

  it("by path, by module and by address", async () => {
    expect(await verdicts("{ category: data, where: { path: 'stacks/*', resource: 'C*s' } }")).toEqual([
      "stacks/tables.yaml#Cards uncovered",
      "stacks/tables.yaml#Carts uncovered",
    ]);
    expect(await verdicts("{ category: data, where: { module: module.cards } }")).toEqual([
      "state.json#module.cards.aws_dynamodb_table.a uncovered",
      "state.json#module.cards.aws_dynamodb_table.b uncovered",
    ]);
  });

  it("that is accepted as a hole", async () => {
    const except =
      "    except:\n      - { where: { tags: { pci: '*' } }, reason: elsewhere }\n      - { where: { module: module.cards }, reason: elsewhere }\n";
    expect(await verdicts("{ category: data, resources: declared }", except)).toEqual([
      "stacks/tables.yaml#Plain uncovered",
    ]);
  });
});
