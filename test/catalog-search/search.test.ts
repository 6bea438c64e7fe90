import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { indexCatalog, loadCatalog } from "../../src/catalog/catalog.ts";
import { searchCatalog, type SearchFilters } from "../../src/catalog-search/search.ts";
import type { CatalogResult } from "../../src/generated/catalog-result-file.d.ts";
import { renderCatalogJson, renderCatalogText } from "../../src/report/catalog.ts";
import { displayWidth } from "../../src/report/shared/layout.ts";
import { closed } from "../helpers/closed-schema.ts";

const index = indexCatalog(loadCatalog());

function found(words: readonly string[], filters: SearchFilters = {}): CatalogResult {
  const answer = searchCatalog(index, words, filters);
  if (answer.kind === "nothing") throw new Error(answer.message);
  return answer.result;
}

function operations({ services }: CatalogResult): string[] {
  return services.flatMap((service) => service.operations.map((operation) => `${service.id} ${operation.name}`));
}

function text(words: readonly string[], width = 100): string {
  const answer = searchCatalog(index, words);
  if (answer.kind === "nothing") throw new Error(answer.message);
  return renderCatalogText(answer.result, { color: false, width, focus: answer.focus });
}

describe("what words mean", () => {
  test.each([
    ["an operation of every service", ["Query"], ["dynamodb Query", "timestream Query"]],
    ["in other letters", ["writerecords"], ["timestream WriteRecords"]],
    ["a name in records", ["CreateFunction20150331"], ["lambda CreateFunction"]],
    ["a glob", ["Write*ords"], ["timestream WriteRecords"]],
    ["a service and an operation", ["timestream", "Query"], ["timestream Query"]],
    ["an event source and an operation", ["timestream.amazonaws.com", "Query"], ["timestream Query"]],
    ["a type and an operation", ["AWS::DynamoDB::Table", "Query"], ["dynamodb Query"]],
    ["an action of IAM", ["s3:GetObject"], ["s3 GetObject"]],
    ["an action of IAM about a key", ["kms:Decrypt"], ["kms Decrypt"]],
    ["a Terraform type and an operation", ["aws_dynamodb_table", "Query"], ["dynamodb Query"]],
    ["an action of IAM that records name otherwise", ["lambda:CreateFunction"], ["lambda CreateFunction"]],
    ["a glob of actions of IAM", ["dax:Create*Group"], ["dax CreateParameterGroup", "dax CreateSubnetGroup"]],
    ["a command of the AWS CLI", ["put-bucket-lifecycle-configuration"], ["s3 PutBucketLifecycleConfiguration"]],
  ])("%s", (_name, words, expected) => {
    const all = operations(found(words));
    expect(all).toEqual(expect.arrayContaining(expected));
    if (words.length > 1) expect(all).toEqual(expected);
  });

  test.each([
    ["a catalog id", "timestream"],
    ["a name", "Amazon Timestream"],
    ["an event source", "timestream.amazonaws.com"],
  ])("a service by %s", (_name, word) => {
    expect(found([word]).services.map(({ id }) => id)).toContain("timestream");
  });

  test.each([
    ["AWS::IAM::Role", "iam"],
    ["AWS::KMS::Key", "kms"],
    ["aws_kms_key", "kms"],
    ["aws_iam_role", "iam"],
    ["aws_resourcegroups_group", "resource-groups"],
    ["aws_service_discovery_service", "servicediscovery"],
  ])("a type that the catalog does not declare means its service: %s", (word, id) => {
    expect(found([word]).services.map((service) => service.id)).toContain(id);
  });

  test("an action of IAM that is no operation is found, and told from a permission that leaves no event", () => {
    expect(operations(found(["s3:ListBucket"]))).toContain("s3 ListBucket");
    expect(text(["s3:ListBucket"])).toContain("an action of IAM, no operation of the API");
    expect(text(["iam:PassRole"])).toContain("a permission of IAM, which leaves no event");
    expect(text(["PassRole"])).toContain("instead");
    const bases = found(["lambda:InvokeFunction"]).services.flatMap((service) =>
      service.operations.map(({ basis, category, selectors }) => ({ basis, category, selectors })),
    );
    expect(bases).toContainEqual({ basis: "iam-action", category: "undocumented", selectors: [] });
  });

  test("an action of IAM leads to the operations that need it", () => {
    expect(new Set(operations(found(["s3:ListBucket"])))).toEqual(
      new Set(["s3 HeadBucket", "s3 ListObjects", "s3 ListObjectsV2", "s3 ListBucket"]),
    );
    expect(operations(found(["dynamodb:ConditionCheckItem"]))).toContain("dynamodb TransactWriteItems");
  });

  test("actions of IAM are in no list of operations", () => {
    for (const words of [["iam"], ["iam.amazonaws.com"]])
      expect(operations(found(words))).not.toContain("iam PassRole");
    expect(operations(found([], { undocumented: true }))).not.toContain("s3 ListBucket");
    expect(operations(found([], { never: true }))).not.toContain("iam PassRole");
  });

  test("an action of IAM is looked for in the services of its prefix alone", () => {
    expect(operations(found(["kms:Decrypt"]))).toEqual(["kms Decrypt"]);
    expect(searchCatalog(index, ["dax:Decrypt"]).kind).toBe("nothing");
  });

  test("a type that CloudFormation or Terraform declares", () => {
    expect(found(["aws_dynamodb_table"]).resourceTypes.map(({ type }) => type)).toEqual([
      "AWS::DynamoDB::Stream",
      "AWS::DynamoDB::Table",
    ]);
    expect(found(["AWS::S3::Bucket"]).resourceTypes).toMatchObject([
      {
        type: "AWS::S3::Object",
        basicSelector: true,
        cloudformation: ["AWS::S3::Bucket"],
        terraform: ["aws_s3_bucket"],
      },
    ]);
    expect(found(["AWS::DynamoDB::Stream"]).resourceTypes[0]?.terraform).toContain("aws_dynamodb_table");
  });

  test.each([
    ["aws_kms_key", "kms"],
    ["AWS::KMS::Key", "kms"],
    ["aws_iam_role", "iam"],
    ["AWS::IAM::Role", "iam"],
    ["aws_secretsmanager_secret", "secretsmanager"],
    ["aws_acmpca_certificate", "acm-pca"],
  ])("%s, of a service without data events, is %s", (type, service) => {
    expect(found([type]).services.map(({ id }) => id)).toEqual([service]);
  });

  test.each(["AWS::KMS::", "AWS::Kms2::Key", "aws_kmsx_key", "my_kms_key"])("%s is not guessed", (word) => {
    expect(searchCatalog(index, [word]).kind).toBe("nothing");
  });

  test.each([
    [["timestrem"], 'Did you mean "timestream"?'],
    [["Qurey"], 'Did you mean "Query"?'],
    [["AWS::DynamoDB::Tabel"], 'Did you mean "AWS::DynamoDB::Table"?'],
    [["constructor"], "The catalog has no "],
    [["("], "The catalog has no "],
    [["timestream", "GetObject"], "matches all of: timestream GetObject"],
  ])("%j is not found, and says what may be meant", (words, message) => {
    const answer = searchCatalog(index, words);
    expect(answer.kind === "nothing" ? answer.message : "found").toContain(message);
  });
});

describe("filters", () => {
  test("what is never recorded", () => {
    const result = found([], { never: true });
    expect(operations(result)).toEqual(
      expect.arrayContaining(["timestream DescribeEndpoints", "timestream WriteRecords"]),
    );
    expect(new Set(result.services.flatMap((service) => service.operations.map(({ category }) => category)))).toEqual(
      new Set(["never"]),
    );
  });

  test("of what no document speaks", () => {
    expect(
      new Set(
        found(["dynamodb"], { undocumented: true }).services.flatMap((service) =>
          service.operations.map(({ category }) => category),
        ),
      ),
    ).toEqual(new Set(["undocumented"]));
  });

  test("since a date: nothing that is surely older", () => {
    const result = found([], { since: "2026-01" });
    for (const service of result.services)
      for (const operation of service.operations)
        expect(
          operation.documents
            .map((position) => service.documents[position]?.date ?? "")
            .some((date) => date !== "unknown" && date.slice(0, 4) >= "2026"),
          `${service.id} ${operation.name}`,
        ).toBe(true);
  });
});

describe("text", () => {
  test.each([
    [[]],
    [["timestream", "Query"]],
    [["kms"]],
    [["AWS::S3::Object"]],
    [["aws_dynamodb_table"]],
    [["Put*"]],
    [["xray"]],
  ])("%j fits the terminal", (words) => {
    for (const width of [80, 120])
      for (const line of text(words, width).split("\n"))
        if (!/https:\/\/|arn:|resources\.type|DataResources/.test(line))
          expect(displayWidth(line), line).toBeLessThanOrEqual(width);
  });

  test("an operation, with the selector to paste and both statements", () => {
    const shown = text(["timestream", "Query"]);
    expect(shown).toContain('{ Field: resources.type, Equals: ["AWS::Timestream::Database"] }');
    expect(shown).toContain("another document: never recorded");
    expect(shown).toContain("closed to new customers since 2025-06-20");
  });

  test("types without an ARN say so", () => {
    expect(text(["AWS::XRay::Trace"])).toContain("no condition on resources.ARN matches");
  });
});

describe("the JSON answer", () => {
  const schema = JSON.parse(
    readFileSync(new URL("../../policies/schema/catalog-result.json", import.meta.url), "utf8"),
  ) as object;
  const validate = new Ajv({ strict: true, allErrors: true }).compile(closed(schema));

  test.each<[string, readonly string[], SearchFilters]>([
    ["everything", [], {}],
    ["a service", ["timestream"], {}],
    ["an operation", ["timestream", "Query"], {}],
    ["a type", ["AWS::S3::Object"], {}],
    ["what is never recorded", [], { never: true }],
  ])("%s is described by the schema, to the last key", (_name, words, filters) => {
    validate(JSON.parse(renderCatalogJson(found(words, filters))));
    expect(validate.errors).toBeNull();
  });

  test("the schema tells wrong answers from right ones", () => {
    const answer = found(["timestream", "Query"]);
    expect(validate({ ...answer, formatVersion: 2 })).toBe(false);
    expect(validate({ ...answer, services: [{ id: "timestream" }] })).toBe(false);
    expect(validate({ ...answer, more: true })).toBe(false);
  });
});
