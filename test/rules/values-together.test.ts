/** Values of one selector with one cause are one finding, which stays the same finding whatever else the list holds. */
import { rmSync } from "node:fs";
import { describe, expect, onTestFinished, test } from "vitest";
import { matchFindings } from "../../src/comparison/findings.ts";
import type { Finding } from "../../src/model/result.ts";
import { runCheck } from "../../src/run/check.ts";
import { folderOf } from "../cases/coverage-case.ts";

type Json = string | boolean | readonly Json[] | { readonly [name: string]: Json };

async function findingsOn(properties: Readonly<Record<string, Json>>): Promise<readonly Finding[]> {
  const required = {
    IsLogging: true,
    S3BucketName: "logs",
    IsMultiRegionTrail: true,
    IncludeGlobalServiceEvents: true,
  };
  const trail = { Type: "AWS::CloudTrail::Trail", Properties: { ...required, ...properties } };
  const folder = folderOf({ files: { "t.json": JSON.stringify({ Resources: { Trail: trail } }) } });
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const outcome = await runCheck({ workingDirectory: folder, paths: ["."], today: "2026-11-20" });
  if (outcome.kind === "usage") throw new Error("usage");
  return outcome.run.result.findings.filter(({ ruleId }) => ruleId.startsWith("selector-"));
}

const data = (type: string, field: string, conditions: Readonly<Record<string, readonly string[]>>): Json => ({
  FieldSelectors: [
    { Field: "eventCategory", Equals: ["Data"] },
    { Field: "resources.type", Equals: [type] },
    { Field: field, ...conditions },
  ],
});
const advanced = (...selectors: readonly Json[]) => ({ AdvancedEventSelectors: selectors });
const basic = (type: string, values: readonly string[]) => ({
  EventSelectors: [{ DataResources: [{ Type: type, Values: values }] }],
});

const objects = "AWS::S3::Object";
const tables = "AWS::DynamoDB::Table";
const table = (name: string): string => `arn:aws:dynamodb:us-east-1:111122223333:table/${name}`;
const everyRead = {
  FieldSelectors: [
    { Field: "eventCategory", Equals: ["Data"] },
    { Field: "resources.type", Equals: [objects] },
  ],
};

interface Kind {
  readonly code: string;
  /** The properties of a trail in which all of these values have the cause. */
  readonly trail: (values: readonly string[]) => Readonly<Record<string, Json>>;
  readonly value: (index: number) => string;
}

const kinds: readonly Kind[] = [
  {
    code: "selector-dead",
    trail: (values) => advanced(data(tables, "resources.ARN", { StartsWith: values })),
    value: (index) => table(`*${String(index)}`),
  },
  {
    code: "value-dead",
    trail: (values) => advanced(data(tables, "resources.ARN", { Equals: [table("orders"), ...values] })),
    value: (index) => `arn:aws:s3:::bucket-${String(index)}`,
  },
  {
    code: "value-dead",
    trail: (values) => advanced(data(tables, "eventName", { Equals: ["GetItem", ...values], NotStartsWith: ["Put"] })),
    value: (index) => `Put${String(index)}`,
  },
  {
    code: "exclusion-dead",
    trail: (values) => advanced(data(objects, "eventName", { NotEquals: values })),
    value: (index) => `Get${String(index)}*`,
  },
  {
    code: "role-arn",
    trail: (values) => advanced(data(objects, "userIdentity.arn", { NotEquals: values })),
    value: (index) => `arn:aws:iam::111122223333:role/r${String(index)}`,
  },
  {
    code: "data-resource-dead",
    trail: (values) => basic(tables, [table("orders"), ...values]),
    value: (index) => table(`*${String(index)}`),
  },
  {
    code: "unknown-name",
    trail: (values) => advanced(data(tables, "eventName", { Equals: ["GetItem", ...values] })),
    value: (index) => `GetItme${String(index)}`,
  },
  {
    code: "unknown-name",
    trail: (values) => basic(objects, values),
    value: (index) => `arn:aws:s3:::bucket/${String(index)}*`,
  },
  {
    code: "value-twice",
    trail: (values) => basic(objects, [...values, ...values]),
    value: (index) => `arn:aws:s3:::bucket-${String(index)}/`,
  },
  {
    code: "value-redundant",
    trail: (values) => advanced(data(objects, "resources.ARN", { StartsWith: ["arn:aws:s3:::b/", ...values] })),
    value: (index) => `arn:aws:s3:::b/${String(index)}/`,
  },
  {
    code: "exclusion-undone",
    trail: (values) => advanced(data(objects, "eventName", { NotEquals: values }), everyRead),
    value: (index) => `GetObject${String(index)}`,
  },
];

const list = (from: number, to: number, { value }: Kind): string[] =>
  Array.from({ length: to - from }, (_, index) => value(from + index));

const only = (findings: readonly Finding[], code: string): Finding => {
  const [found, ...others] = findings.filter((finding) => finding.data?.code === code);
  if (found === undefined || others.length > 0) expect.fail(`${String(others.length)} others than one ${code}`);
  return found;
};

describe.each(kinds.map((kind, index) => ({ title: `${kind.code} ${String(index)}`, kind })))("$title", ({ kind }) => {
  const { code, trail } = kind;

  test("many values are one finding, which names eight and counts the rest", async () => {
    const found = only(await findingsOn(trail(list(0, 60, kind))), code);
    const { values, names, others } = found.data?.arguments as Readonly<Record<string, unknown>>;
    expect(values ?? names).toHaveLength(8);
    expect(others).toBe(59);
    expect(found.message).toContain("52 more");
    expect(found.relatedLocations.length).toBeGreaterThan(8);
    expect(found.relatedLocations.length).toBeLessThan(30);
  });

  test("a value more or less, and another order, leave it the same finding", async () => {
    const before = await findingsOn(trail(list(1, 3, kind)));
    const others = [list(0, 3, kind), list(1, 12, kind), list(1, 2, kind), list(1, 3, kind).reverse()];
    for (const values of others) {
      const after = await findingsOn(trail(values));
      expect(only(after, code).fingerprint).toBe(only(before, code).fingerprint);
      const { findings, gone } = matchFindings(before, after);
      expect(findings.map(({ baseline }) => baseline)).toEqual(findings.map(() => "unchanged"));
      expect(gone).toEqual([]);
    }
  });
});

test("a selector in front of others leaves their findings the same", async () => {
  const typed = (type: string) => data(type, "eventName", { NotEquals: ["Get*"] });
  const before = await findingsOn(advanced(typed(objects), typed(tables)));
  const after = await findingsOn(advanced(typed("AWS::SNS::Topic"), typed(objects), typed(tables)));
  expect(before).toHaveLength(2);
  const added = matchFindings(before, after).findings.filter(({ baseline }) => baseline === "new");
  expect(added.map(({ fingerprint }) => fingerprint)).toEqual([expect.stringContaining("AWS::SNS::Topic")]);
});
