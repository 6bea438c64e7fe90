/**
 * The mistakes that people make with selectors and trails, numbered from 1 to 80: each says what is found, or why
 * nothing can be.
 * A case says `advanced` or `basic` in short for a trail that is otherwise in order; it is checked as a CloudFormation
 * template and, unless `only` says otherwise, as a Terraform plan.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ruleIds } from "../../src/rules/index.ts";
import type { CoverageCase, Input } from "./coverage-case.ts";
import { testCase } from "./run-coverage-case.ts";
import type { Json, JsonObject } from "./terraform-plan.ts";

type Evidence = "documented" | "observed" | "code" | "inferred";

interface Mistake extends Omit<CoverageCase, "name" | "files" | "findings"> {
  readonly number: number;
  readonly mistake: string;
  readonly evidence: Evidence;
  /**
   * Why there is nothing to find: the mistake is one of cost or of a live account alone, or nobody can see it in code.
   */
  readonly nothing?: string;
  /** Field → conditions, or the values of `Equals`; one entry for each selector. */
  readonly advanced?: readonly JsonObject[];
  /** Basic selectors, in the spelling of the API. */
  readonly basic?: readonly JsonObject[];
  /** Further properties of the trail, in the spelling of CloudFormation. */
  readonly trail?: JsonObject;
  /** An event data store in the place of the trail. */
  readonly store?: JsonObject;
  /** Further resources of the template; with any, there is no Terraform plan. */
  readonly resources?: Readonly<Record<string, JsonObject>>;
  /** In the place of all that. */
  readonly files?: Readonly<Record<string, Input>>;
  readonly only?: "cloudformation" | "terraform";
  /** The findings on the sink, without those on coverage: just these. */
  readonly findings?: CoverageCase["findings"];
}

const folder = new URL("mistakes/", import.meta.url);
const mistakes = readdirSync(folder)
  .sort()
  .flatMap((file) => parse(readFileSync(new URL(file, folder), "utf8"), { merge: true }) as Mistake[])
  .filter((entry) => "number" in entry);

const defaults: JsonObject = {
  S3BucketName: "acme-audit-logs",
  IsLogging: true,
  IsMultiRegionTrail: true,
  IncludeGlobalServiceEvents: true,
};

function selectorOf(fields: JsonObject): JsonObject {
  return { FieldSelectors: Object.entries(fields).map(([Field, given]) => ({ Field, ...conditionsOf(given) })) };
}

function conditionsOf(given: Json): JsonObject {
  if (typeof given !== "object" || given === null) return { Equals: [given] };
  return Array.isArray(given) ? { Equals: given as readonly Json[] } : (given as JsonObject);
}

function propertiesOf({ advanced, basic, trail, store }: Mistake): JsonObject {
  return {
    ...(store === undefined ? defaults : {}),
    ...(advanced === undefined ? {} : { AdvancedEventSelectors: advanced.map(selectorOf) }),
    ...(basic === undefined ? {} : { EventSelectors: basic }),
    ...trail,
    ...store,
  };
}

const terraformNames: Readonly<Record<string, string>> = {
  AdvancedEventSelectors: "advanced_event_selector",
  FieldSelectors: "field_selector",
  EventSelectors: "event_selector",
  DataResources: "data_resource",
  InsightSelectors: "insight_selector",
  IsLogging: "enable_logging",
};

function inTerraform(value: Json): Json {
  if (Array.isArray(value)) return value.map((item) => inTerraform(item as Json));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as JsonObject).map(([key, item]) => [
      terraformNames[key] ?? key.replace(/(?<=[a-z0-9])([A-Z])/g, "_$1").toLowerCase(),
      inTerraform(item),
    ]),
  );
}

function inputsOf(mistake: Mistake): { readonly language: string; readonly files: Readonly<Record<string, Input>> }[] {
  const { files, store, resources, only, options } = mistake;
  if (files !== undefined) return [{ language: "as written", files }];
  const properties = propertiesOf(mistake);
  const address = store === undefined ? "Trail" : "Store";
  const template = {
    Resources: {
      ...resources,
      [address]: {
        Type: store === undefined ? "AWS::CloudTrail::Trail" : "AWS::CloudTrail::EventDataStore",
        Properties: properties,
      },
    },
  };
  const type = store === undefined ? "aws_cloudtrail" : "aws_cloudtrail_event_data_store";
  const plan = {
    $plan: {
      region: options?.region ?? "us-east-1",
      resources: { [`${type}.audit`]: { name: "audit", ...(inTerraform(properties) as JsonObject) } },
    },
  };
  const asTemplate = { language: "CloudFormation", files: { "template.yaml": template } };
  if (only === "cloudformation" || resources !== undefined) return [asTemplate];
  return only === "terraform"
    ? [{ language: "Terraform", files: { "plan.json": plan } }]
    : [asTemplate, { language: "Terraform", files: { "plan.json": plan } }];
}

test("has all 80, in order", () => {
  expect([...new Set(mistakes.map(({ number }) => number))]).toEqual(
    Array.from({ length: 80 }, (_, index) => index + 1),
  );
});

test.each(mistakes)(
  "$number: $mistake: says what is found, or why nothing is",
  ({ nothing, findings, coverage, silent }) => {
    expect([nothing, findings ?? coverage ?? silent].filter((said) => said !== undefined)).not.toEqual([]);
  },
);

const refusing = ["selector-rejected", "trail-rejected"];

test.each(mistakes)(
  "$number: $mistake: an error is refused by AWS for sure, and our own reading is never one",
  ({ evidence, findings = [] }) => {
    const refused = findings.filter(({ rule, level }) => refusing.includes(rule) && level === "error");
    expect(evidence === "inferred" ? refused : []).toEqual([]);
    expect(findings.filter(({ level }) => level === undefined)).toEqual([]);
  },
);

/**
 * Rules that say what sinks would record, and how their logs arrive, whatever is wrong with them; the rest is one
 * finding for one mistake.
 */
const onOtherGrounds = /^(?:event|coverage|no-trail|log-delivery|trail-delivery)-/;

describe("findings", () => {
  for (const given of mistakes) {
    for (const { language, files } of given.findings === undefined &&
    given.coverage === undefined &&
    given.silent === undefined
      ? []
      : inputsOf(given)) {
      const expected = (given.findings ?? []).map(({ rule }) => rule);
      const silent = given.silent ?? ruleIds.filter((id) => !onOtherGrounds.test(id) && !expected.includes(id));
      testCase({
        ...given,
        name: `${String(given.number)}: ${given.mistake} (${language})`,
        files,
        findings: given.findings ?? [],
        silent,
      });
    }
  }
});
