/**
 * Whatever policies and sinks there are, in every language: after the edits nothing is left to suggest, what was to be
 * closed is closed, and the list stays within what CloudTrail accepts.
 */
import { describe, expect, test } from "vitest";
import { editedText } from "../../src/edits/text-edit.ts";
import { runSuggest, type SuggestOptions } from "../../src/run/suggest.ts";
import { memoryFiles } from "../../src/sources/files/memory.ts";
import { sampled } from "../helpers/sample.ts";

type Selector = readonly { readonly field: string; readonly equals?: string[]; readonly startsWith?: string[] }[];

const data = { field: "eventCategory", equals: ["Data"] };
const management = { field: "eventCategory", equals: ["Management"] };
const typed = (type: string) => ({ field: "resources.type", equals: [type] });

/** Lists that a trail may have. */
const lists: readonly (readonly Selector[])[] = [
  [[management]],
  [[management, { field: "readOnly", equals: ["false"] }]],
  [[management], [data, typed("AWS::DynamoDB::Table"), { field: "readOnly", equals: ["false"] }]],
  [
    [management],
    [data, typed("AWS::S3::Object"), { field: "resources.ARN", startsWith: ["arn:aws:s3:::uploads-of-us/"] }],
  ],
];

/** What policies may ask of data events. */
const records: readonly object[] = [
  { category: "data", resources: "declared" },
  { service: "dynamodb", category: "data", access: "write", resources: "declared" },
  { service: "s3", category: "data", operations: ["PutObject", "DeleteObject"], resources: "declared" },
  { service: "dynamodb", category: "data", resources: ["arn:aws:dynamodb:us-east-1:111122223333:table/pay*"] },
  { eventSource: "s3.amazonaws.com", category: "networkActivity" },
];

const properties = {
  IsLogging: true,
  IsMultiRegionTrail: true,
  IncludeGlobalServiceEvents: true,
  S3BucketName: "audit-logs",
};

function template(selectors: readonly Selector[]): object {
  const AdvancedEventSelectors = selectors.map((fields) => ({
    FieldSelectors: fields.map(({ field, equals, startsWith }) => ({
      Field: field,
      ...(equals === undefined ? {} : { Equals: equals }),
      ...(startsWith === undefined ? {} : { StartsWith: startsWith }),
    })),
  }));
  return {
    Resources: {
      Orders: { Type: "AWS::DynamoDB::Table", Properties: { TableName: "orders" } },
      Uploads: { Type: "AWS::S3::Bucket", Properties: { BucketName: "uploads-of-us" } },
      Audit: { Type: "AWS::CloudTrail::Trail", Properties: { ...properties, AdvancedEventSelectors } },
    },
  };
}

function terraform(selectors: readonly Selector[]): object {
  return {
    resource: {
      aws_dynamodb_table: { orders: { name: "orders", hash_key: "id", attribute: [{ name: "id", type: "S" }] } },
      aws_s3_bucket: { uploads: { bucket: "uploads-of-us" } },
      aws_cloudtrail: {
        audit: {
          name: "audit",
          s3_bucket_name: "audit-logs",
          is_multi_region_trail: true,
          advanced_event_selector: selectors.map((fields) => ({
            field_selector: fields.map(({ field, equals, startsWith }) => ({
              field,
              ...(equals === undefined ? {} : { equals }),
              ...(startsWith === undefined ? {} : { starts_with: startsWith }),
            })),
          })),
        },
      },
    },
  };
}

function hcl(selectors: readonly Selector[]): string {
  const fields = (selector: Selector): string =>
    selector
      .map(({ field, equals, startsWith }) => {
        const values = equals ?? startsWith ?? [];
        const name = equals === undefined ? "starts_with" : "equals";
        return `    field_selector {\n      field = "${field}"\n      ${name} = ${JSON.stringify(values)}\n    }\n`;
      })
      .join("");
  const blocks = selectors.map((selector) => `  advanced_event_selector {\n${fields(selector)}  }\n`).join("");
  return `resource "aws_dynamodb_table" "orders" {
  name     = "orders"
  hash_key = "id"
  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_s3_bucket" "uploads" {
  bucket = "uploads-of-us"
}

resource "aws_cloudtrail" "audit" {
  name                  = "audit"
  s3_bucket_name        = "audit-logs"
  is_multi_region_trail = true
${blocks}}
`;
}

const languages: readonly { readonly file: string; readonly text: (selectors: readonly Selector[]) => string }[] = [
  { file: "template.json", text: (selectors) => JSON.stringify(template(selectors), null, 2) },
  { file: "template.yaml", text: (selectors) => JSON.stringify(template(selectors)) },
  { file: "main.tf", text: hcl },
  { file: "main.tf.json", text: (selectors) => JSON.stringify(terraform(selectors), null, 2) },
];

/** Each two of what policies ask, on each list, in each language. */
const cases = records.flatMap((first, index) =>
  records
    .slice(index)
    .flatMap((second) =>
      lists.flatMap((list, number) =>
        languages.map((language) => ({ asked: [...new Set([first, second])], list, number, language })),
      ),
    ),
);

describe("after the edits nothing is left to suggest", () => {
  for (const { asked, list, number, language } of sampled(cases, 19, 4))
    test(`${language.file}, list ${String(number)}, ${JSON.stringify(asked)}`, async () => {
      const policy = {
        formatVersion: 1,
        id: "own",
        title: "Own",
        requirements: asked.map((record, index) => ({ id: `r${String(index)}`, title: "R", level: "error", record })),
      };
      const run = async (text: string) => {
        const files = { [`/work/${language.file}`]: text, "/work/policy.yaml": JSON.stringify(policy) };
        const options: SuggestOptions = {
          workingDirectory: "/work",
          paths: [language.file],
          policies: ["policy.yaml"],
          region: "us-east-1",
          accountId: "111122223333",
          today: "2026-11-20",
        };
        const outcome = await runSuggest(options, memoryFiles(files));
        if (outcome.kind === "usage") throw new Error(JSON.stringify(outcome.errors));
        return outcome.result;
      };
      const before = language.text(list);
      const { proposals, open } = await run(before);
      const edits = proposals.flatMap((proposal) => proposal.edits);
      expect(proposals.map(({ notEdited, safe }) => ({ notEdited, safe }))).toEqual(
        proposals.map(() => ({ notEdited: undefined, safe: true })),
      );
      expect(proposals.every(({ values }) => values <= 500)).toBe(true);
      const again = await run(editedText(before, edits));
      expect(again.proposals).toEqual([]);
      expect(again.open).toEqual(open);
    });
});
