/** Lists of all kinds, in texts of all styles: whatever is added or put in their place is read back, and no more. */
import fc from "fast-check";
import { test } from "vitest";
import { stringify } from "yaml";
import type { Operator } from "../../src/model/selector.ts";
import { editedCase, expectPromised, type CaseSelector, type CaseValue, type EditCase } from "./edit-case.ts";

interface Writing {
  readonly extension: string;
  readonly sink: string;
  readonly table: string;
  readonly bucket: string;
  readonly write: (selectors: readonly CaseSelector[]) => string;
}

const word = fc.constantFrom(
  "a",
  "GetItem",
  "arn:aws:s3:::b/",
  "true",
  "no",
  "x: y",
  "it's",
  'say "hi"',
  "1.0",
  "#",
  "é☃",
);
const operator = fc.constantFrom<Operator>("Equals", "StartsWith", "EndsWith", "NotEquals");
const name = fc.option(fc.constantFrom("Orders", "Reads: all", "it's # one", "yes", '"quoted"'), { nil: undefined });

function selectorOf(value: fc.Arbitrary<CaseValue>): fc.Arbitrary<CaseSelector> {
  const narrowed = fc.record({ operator, values: fc.array(value, { minLength: 1, maxLength: 3 }) });
  return fc
    .record({ name, narrowed: fc.option(narrowed, { nil: undefined }) })
    .map(({ name: title, narrowed: more }) => ({
      ...(title === undefined ? {} : { name: title }),
      fields: [
        ["eventCategory", "Equals", "Data"],
        ["resources.type", "Equals", "AWS::DynamoDB::Table"],
        ...(more === undefined ? [] : [["resources.ARN", more.operator, ...more.values] as const]),
      ],
    }));
}

function templateObject(selectors: readonly CaseSelector[]): object {
  return {
    Resources: {
      Orders: { Type: "AWS::DynamoDB::Table" },
      Uploads: { Type: "AWS::S3::Bucket" },
      Audit: {
        Type: "AWS::CloudTrail::Trail",
        Properties: {
          IsLogging: true,
          AdvancedEventSelectors: selectors.map(({ name: title, fields }) => ({
            ...(title === undefined ? {} : { Name: title }),
            FieldSelectors: fields.map(([field, one, ...values]) => ({ Field: field, [one]: values })),
          })),
          S3BucketName: "logs",
        },
      },
      Topic: { Type: "AWS::SNS::Topic" },
    },
  };
}

const template = { sink: "Audit", table: "Orders", bucket: "Uploads" };

const yamlWriting: fc.Arbitrary<Writing> = fc
  .record({
    indent: fc.constantFrom(2, 4),
    indentSeq: fc.boolean(),
    collectionStyle: fc.constantFrom("any" as const, "block" as const, "flow" as const),
    singleQuote: fc.boolean(),
    defaultStringType: fc.constantFrom("PLAIN" as const, "QUOTE_DOUBLE" as const, "QUOTE_SINGLE" as const),
    lineBreak: fc.constantFrom("\n", "\r\n"),
    comment: fc.boolean(),
  })
  .map(({ lineBreak, comment, ...options }) => ({
    ...template,
    extension: ".yaml",
    write: (selectors) => {
      const text = stringify(templateObject(selectors), { ...options, lineWidth: 0 });
      const commented = comment ? text.replace(/(AdvancedEventSelectors:)$/m, "$1 # which") : text;
      return commented.replaceAll("\n", lineBreak);
    },
  }));

const jsonWriting: fc.Arbitrary<Writing> = fc.constantFrom(0, 2, 4, "\t").map((space) => ({
  ...template,
  extension: ".json",
  write: (selectors) => JSON.stringify(templateObject(selectors), null, space),
}));

const hclResources = `resource "aws_dynamodb_table" "orders" {
  name     = "orders"
  hash_key = "id"
}
resource "aws_s3_bucket" "uploads" {
  bucket_prefix = "uploads"
}
`;

function quoted(value: unknown): string {
  return JSON.stringify(value).replace(/[$%](?=\{)/g, "$&$&");
}

function attributeOf(one: string): string {
  return one.replace(/(?<=[a-z])([A-Z])/g, "_$1").toLowerCase();
}

const terraform = { table: "aws_dynamodb_table.orders", bucket: "aws_s3_bucket.uploads", extension: ".tf" };

const blockWriting: fc.Arbitrary<Writing> = fc
  .record({ gap: fc.constantFrom("\n", "\n\n"), step: fc.constantFrom("  ", "    ", "\t") })
  .map(({ gap, step }) => ({
    ...terraform,
    sink: "aws_cloudtrail.audit",
    write: (selectors) => {
      const blocks = selectors.map(({ name: title, fields }) => {
        const inner = fields.map(
          ([field, one, ...values]) =>
            `${step}${step}field_selector {\n${step}${step}${step}field = ${quoted(field)}\n${step}${step}${step}` +
            `${attributeOf(one)} = [${values.map(quoted).join(", ")}] # so\n${step}${step}}`,
        );
        const head = title === undefined ? [] : [`${step}${step}name = ${quoted(title)}`];
        return `${step}advanced_event_selector {\n${[...head, ...inner].join(gap)}\n${step}}`;
      });
      const first = `${step}name = "audit"\n${step}s3_bucket_name = "logs"`;
      return `${hclResources}resource "aws_cloudtrail" "audit" {\n${[first, ...blocks].join(gap)}\n}\n`;
    },
  }));

const listWriting: fc.Arbitrary<Writing> = fc
  .record({ isOneLine: fc.boolean(), last: fc.constantFrom("", ",") })
  .map(({ isOneLine, last }) => ({
    ...terraform,
    sink: "awscc_cloudtrail_trail.audit",
    write: (selectors) => {
      const items = selectors.map(({ name: title, fields }) => {
        const inner = fields.map(
          ([field, one, ...values]) =>
            `{ field = ${quoted(field)}, ${attributeOf(one)} = [${values.map(quoted).join(", ")}] }`,
        );
        return `{ ${title === undefined ? "" : `name = ${quoted(title)}, `}field_selectors = [${inner.join(", ")}] }`;
      });
      const list = isOneLine ? `[${items.join(", ")}]` : `[\n    ${items.join(",\n    ")}${last}\n  ]`;
      return (
        `${hclResources}resource "awscc_cloudtrail_trail" "audit" {\n  trail_name = "audit"\n  is_logging = true\n` +
        `  advanced_event_selectors = ${list}\n  s3_bucket_name = "logs"\n}\n`
      );
    },
  }));

const literals = selectorOf(word);

const cases = fc.oneof(yamlWriting, jsonWriting, blockWriting, listWriting).chain((writing) => {
  const value: fc.Arbitrary<CaseValue> = fc.oneof(
    word,
    fc.constantFrom<CaseValue>(
      { arn: writing.table },
      { arn: writing.table, suffix: "/" },
      { arn: writing.bucket, suffix: "/" },
    ),
  );
  return fc
    .record({
      there: fc.array(literals, { minLength: 1, maxLength: 3 }),
      selectors: fc.array(selectorOf(value), { minLength: 1, maxLength: 3 }),
      kind: fc.constantFrom("append", "replace"),
    })
    .map(({ there, selectors, kind }): EditCase => ({
      name: "random",
      files: { [`main${writing.extension}`]: writing.write(there) },
      sink: writing.sink,
      [kind]: selectors,
    }));
});

const numRuns = Number(process.env.ORACLE_RUNS ?? 60);

test("what is edited is read back as promised", { timeout: 120_000 + numRuns * 500 }, async () => {
  await fc.assert(
    fc.asyncProperty(cases, async (given) => {
      await expectPromised(given, await editedCase(given));
    }),
    { numRuns },
  );
});
