/** What each dialect writes is what the front-end for it reads. */
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { transpileModule } from "typescript";
import { describe, expect, test } from "vitest";
import { loadSemantics } from "../../src/catalog/semantics.ts";
import type { ApiSelector, SelectorWriter } from "../../src/model/dialects/dialect.ts";
import { dialects, type DialectId } from "../../src/model/dialects/index.ts";
import { operators } from "../../src/model/selector.ts";
import type { Sink } from "../../src/model/sink.ts";
import { readTrailsFiles } from "../../src/sources/snapshot/read.ts";
import { selectorListOf } from "../../src/validation/selector-list.ts";
import { read } from "../sources/cloudformation/summary.ts";
import { modelOf } from "../sources/terraform/hcl/reading.ts";

const text = fc.oneof(
  fc.constantFrom("Management", "${aws_s3_bucket.b.arn}/", "%{ if true }x", 'it\'s "so" \\ 100%', "a\nb", "é€😀"),
  fc.string({ minLength: 1, maxLength: 20, unit: "grapheme-ascii" }),
);
const values = fc.uniqueArray(text, { minLength: 1, maxLength: 3 });
const field = fc
  .record({
    Field: fc.constantFrom("eventCategory", "resources.type", "resources.ARN", "userIdentity.arn", "eventName"),
    operators: fc.uniqueArray(fc.tuple(fc.constantFrom(...operators), values), {
      minLength: 1,
      maxLength: 3,
      selector: ([operator]) => operator,
    }),
  })
  .map(({ Field, operators: list }) => ({ Field, ...Object.fromEntries(list) }));
const selector: fc.Arbitrary<ApiSelector> = fc
  .record({
    Name: fc.option(text, { nil: undefined }),
    FieldSelectors: fc.array(field, { minLength: 1, maxLength: 3 }),
  })
  .map(({ Name, FieldSelectors }) => ({ ...(Name === undefined ? {} : { Name }), FieldSelectors }));
const selectors = fc.array(selector, { minLength: 1, maxLength: 3 });

function trailTemplate(properties: Readonly<Record<string, unknown>>): string {
  const Trail = {
    Type: "AWS::CloudTrail::Trail",
    Properties: { IsLogging: true, S3BucketName: "logs", ...properties },
  };
  return JSON.stringify({ AWSTemplateFormatVersion: "2010-09-09", Resources: { Trail } });
}

function indent(lines: string, by: number): string {
  return lines.replaceAll(/^/gm, " ".repeat(by));
}

function sinkIn(template: string): Sink | undefined {
  const reading = read(template);
  return reading.kind === "read" ? reading.model.sinks[0] : undefined;
}

/** A file of the language with the list as it is written there, read. */
const readWith: Readonly<Record<Exclude<DialectId, "landing-zone-accelerator">, (items: string) => Sink | undefined>> =
  {
    "cloudformation-yaml": (items) =>
      sinkIn(
        [
          "AWSTemplateFormatVersion: '2010-09-09'",
          "Resources:",
          "  Trail:",
          "    Type: AWS::CloudTrail::Trail",
          "    Properties:",
          "      IsLogging: true",
          "      S3BucketName: logs",
          "      AdvancedEventSelectors:",
          indent(items, 8),
        ].join("\n"),
      ),
    "cloudformation-json": (items) =>
      sinkIn(trailTemplate({ AdvancedEventSelectors: "ITEMS" }).replace('"ITEMS"', () => `[${items}]`)),
    cdk: (items) => sinkIn(trailTemplate({ AdvancedEventSelectors: evaluated(`([${items}])`, {}) })),
    "terraform-aws": (items) =>
      modelOf(`resource "aws_cloudtrail" "t" {\n  name = "trail"\n  s3_bucket_name = "logs"\n${items}\n}`).sinks[0],
    "terraform-awscc": (items) =>
      modelOf(
        `resource "awscc_cloudtrail_trail" "t" {\n  is_logging = true\n  s3_bucket_name = "logs"\n  advanced_event_selectors = [\n${items}\n  ]\n}`,
      ).sinks[0],
    "terraform-aws-json": (items) =>
      modelOf({
        "m/main.tf.json": `{ "resource": { "aws_cloudtrail": { "t": { "name": "t", "s3_bucket_name": "logs", "advanced_event_selector": [${items}] } } } }`,
      }).sinks[0],
    "terraform-awscc-json": (items) =>
      modelOf({
        "m/main.tf.json": `{ "resource": { "awscc_cloudtrail_trail": { "t": { "is_logging": true, "s3_bucket_name": "logs", "advanced_event_selectors": [${items}] } } } }`,
      }).sinks[0],
    "aws-cli": (items) =>
      readTrailsFiles([
        {
          uri: "selectors.json",
          text: `{ "TrailARN": "arn:aws:cloudtrail:us-east-1:111122223333:trail/t", "AdvancedEventSelectors": [${items}] }`,
        },
      ]).sinks[0],
  };

/** What TypeScript code comes to. */
function evaluated(code: string, names: Readonly<Record<string, unknown>>): unknown {
  return runInNewContext(transpileModule(code, {}).outputText, { ...names });
}

function writerOf(id: DialectId): SelectorWriter {
  const { selectors: writer } = dialects[id];
  if (writer === null) throw new Error(`${id} has no place for selectors`);
  return writer;
}

describe.each(Object.entries(readWith))("selectors written for %s", (id, readItems) => {
  const known = Object.keys(dialects).find((candidate): candidate is DialectId => candidate === id);
  test("are those that the front-end reads", () => {
    fc.assert(
      fc.property(selectors, (list) => {
        const sink = known === undefined ? undefined : readItems(writerOf(known).items(list).text);
        expect(sink?.dialect).toBe(id === "cdk" ? "cloudformation-json" : id);
        expect(sink === undefined ? null : selectorListOf(sink, loadSemantics())).toEqual(list);
      }),
      { numRuns: 60 },
    );
  });
});

/** The words of a command of a POSIX shell in which single quotation marks alone quote. */
function shellWords(command: string): string[] {
  const words = command.match(/(?:'[^']*'|\\.|[^\s'\\])+/g) ?? [];
  return words.map((word) =>
    word.replaceAll(
      /'([^']*)'|\\(.)/g,
      (_all, quoted: string | undefined, escaped: string | undefined) => quoted ?? escaped ?? "",
    ),
  );
}

describe("the command that sets the selectors of a live sink", () => {
  const arn = "arn:aws:cloudtrail:eu-west-1:111122223333:trail/it's mine";
  test.each([
    ["trail", "put-event-selectors", "--trail-name"],
    ["event-data-store", "update-event-data-store", "--event-data-store"],
  ] as const)("of a %s names it, its home Region and the whole list", (kind, operation, option) => {
    fc.assert(
      fc.property(selectors, (list) => {
        const snippet = writerOf("aws-cli").replace?.({
          kind,
          id: arn,
          homeRegion: "eu-west-1",
          selectors: list,
          hasBasicSelectors: false,
        });
        const words = shellWords(snippet?.text ?? "");
        expect(words.slice(0, -1)).toEqual([
          "aws",
          "cloudtrail",
          operation,
          "--region",
          "eu-west-1",
          option,
          arn,
          "--advanced-event-selectors",
        ]);
        expect(JSON.parse(words.at(-1) ?? "")).toEqual(list);
      }),
    );
  });
});

describe("the code that sets the selectors in a CDK app", () => {
  class CfnResource {
    readonly properties: Record<string, unknown> = { EventSelectors: [{ IncludeManagementEvents: true }] };

    addPropertyOverride(name: string, value: unknown): void {
      this.properties[name] = value;
    }

    addPropertyDeletionOverride(name: string): void {
      this.addPropertyOverride(name, undefined);
    }
  }

  test.each([
    ["trail", true],
    ["trail", false],
    ["event-data-store", false],
  ] as const)("of a %s sets the whole list and takes basic ones away: %s", (kind, hasBasicSelectors) => {
    fc.assert(
      fc.property(selectors, (list) => {
        const resource = new CfnResource();
        const code = writerOf("cdk").replace?.({
          kind,
          id: "T",
          homeRegion: null,
          selectors: list,
          hasBasicSelectors,
        }).text;
        evaluated(code ?? "", { trail: { node: { defaultChild: resource } }, eventDataStore: resource });
        expect(resource.properties.AdvancedEventSelectors).toEqual(list);
        expect(resource.properties.EventSelectors === undefined).toBe(hasBasicSelectors);
      }),
      { numRuns: 30 },
    );
  });
});

test("the schema of the result names every dialect", async () => {
  const { default: schema } = await import("../../policies/schema/result.json", { with: { type: "json" } });
  const { description } = schema.definitions.sink.properties.dialect;
  expect(Object.keys(dialects).filter((id) => !description.includes(`\`${id}\``))).toEqual([]);
});
