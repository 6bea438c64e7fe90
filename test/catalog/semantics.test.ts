import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import { fieldRule, loadSemantics, partitionOfRegion, type SinkKind } from "../../src/catalog/semantics.ts";

const semantics = loadSemantics();

describe("fields of advanced event selectors", () => {
  // Rows as in the user guide: field, then for trail and event data store the categories that may name it; an asterisk:
  // must.
  test.each<[string, string, string]>([
    [
      "eventCategory",
      "Management* Data* NetworkActivity*",
      "Management* Data* NetworkActivity* Insight* ConfigurationItem* Evidence* ActivityAuditLog*",
    ],
    ["readOnly", "Management Data", "Management Data"],
    ["eventSource", "Management Data NetworkActivity*", "Management Data NetworkActivity*"],
    ["eventName", "Data NetworkActivity", "Management Data NetworkActivity"],
    ["eventType", "Data", "Management Data"],
    ["sessionCredentialFromConsole", "Data", "Management Data"],
    ["userIdentity.arn", "Data NetworkActivity", "Management Data"],
    ["resources.type", "Data*", "Data*"],
    ["resources.ARN", "Data", "Data"],
    ["errorCode", "NetworkActivity", "NetworkActivity"],
    ["vpcEndpointId", "NetworkActivity", "NetworkActivity"],
  ])("%s", (name, trail, eventDataStore) => {
    const field = semantics.advancedEventSelectors.fields.find((candidate) => candidate.field === name);
    const written = (sink: SinkKind) =>
      Object.entries(field?.rules[sink] ?? {}).map(([category, rule]) =>
        rule.presence === "required" ? `${category}*` : category,
      );
    expect([written("trail").join(" "), written("event-data-store").join(" ")]).toEqual([trail, eventDataStore]);
  });

  test("a trail's management events can exclude two sources and nothing else", () => {
    expect(fieldRule(semantics, "eventSource", "Management", "trail")).toEqual({
      presence: "optional",
      operators: ["NotEquals"],
      values: ["kms.amazonaws.com", "rdsdata.amazonaws.com"],
      maximumValues: null,
    });
    expect(fieldRule(semantics, "eventSource", "Management", "event-data-store")).toMatchObject({
      values: null,
      operators: expect.arrayContaining(["StartsWith"]) as unknown,
    });
  });

  test("what a selector must not name has no rule", () => {
    expect(fieldRule(semantics, "resources.ARN", "Management", "trail")).toBeUndefined();
    expect(fieldRule(semantics, "eventName", "Management", "trail")).toBeUndefined();
    expect(fieldRule(semantics, "resources.arn", "Data", "trail")).toBeUndefined();
  });

  test("three fields take Equals alone", () => {
    for (const field of ["eventCategory", "readOnly", "resources.type"])
      expect(fieldRule(semantics, field, "Data", "trail")?.operators, field).toEqual(["Equals"]);
  });
});

describe("basic event selectors", () => {
  test("know three types and how their values are compared", () => {
    expect(semantics.basicEventSelectors.dataResourceTypes.map(({ type, match }) => [type, match])).toEqual([
      ["AWS::DynamoDB::Table", "undocumented"],
      ["AWS::Lambda::Function", "exact"],
      ["AWS::S3::Object", "prefix"],
    ]);
  });

  test.each([
    ["arn:aws:s3", false],
    ["arn:aws:s3:::", false],
    ["arn:aws:s3:::bucket/", false],
    ["arn:aws:s3:::bucket/prefix", false],
    ["arn:aws:s3:::bucket", true],
    ["arn:aws:s3:::*", true],
    ["arn:aws:s3:::*/", true],
    ["arn:aws:s3:::*/*", true],
    // Accepted, and matches keys that begin with an asterisk.
    ["arn:aws:s3:::bucket/*", false],
  ])("AWS refuses %s: %s", (value, refused) => {
    const type = semantics.basicEventSelectors.dataResourceTypes.find(
      (candidate) => candidate.type === "AWS::S3::Object",
    );
    expect(
      type?.refused.some(({ pattern }) =>
        new RegExp(`^(?:${pattern.replaceAll("{partition}", "aws(?:-[a-z]+)*")})$`, "u").test(value),
      ),
    ).toBe(refused);
  });
});

describe("limits", () => {
  test("are those of the quotas page", () => {
    expect(semantics.basicEventSelectors.limits.selectors).toMatchObject({ minimum: 1, maximum: 5 });
    expect(semantics.basicEventSelectors.limits.dataResourceValues).toMatchObject({ maximum: 250 });
    expect(semantics.advancedEventSelectors.limits.values).toMatchObject({ maximum: 500 });
    expect(semantics.advancedEventSelectors.limits.valueLength).toMatchObject({ minimum: 1, maximum: 2048 });
  });
});

describe("Regions", () => {
  test.each([
    ["us-east-1", "aws"],
    ["mx-central-1", "aws"],
    ["cn-northwest-1", "aws-cn"],
    ["us-gov-west-1", "aws-us-gov"],
    ["us-iso-east-1", "aws-iso"],
    ["us-isob-east-1", "aws-iso-b"],
    ["eu-isoe-west-1", "aws-iso-e"],
    ["eusc-de-east-1", "aws-eusc"],
    ["moon-base-1", undefined],
    ["us-east-1x", undefined],
    ["", undefined],
  ])("%s belongs to %s", (region, partition) => {
    expect(partitionOfRegion(semantics, region)?.id).toBe(partition);
  });

  test("every Region belongs to one partition", () => {
    for (const partition of semantics.partitions)
      for (const region of partition.regions)
        expect(
          semantics.partitions.filter((candidate) => new RegExp(`^(?:${candidate.regionPattern})$`).test(region)),
        ).toEqual([partition]);
  });
});

interface StoredTypes {
  readonly sections: readonly { readonly statements: readonly { readonly resourceTypes?: readonly string[] }[] }[];
}

/** The types that the stored page of CloudTrail lists. */
function listedTypes(): string[] {
  const page = parse(readFileSync("test/data/pages/cloudtrail-data-events.yaml", "utf8")) as StoredTypes;
  return page.sections.flatMap(({ statements }) => statements.flatMap(({ resourceTypes = [] }) => resourceTypes));
}

describe("the list of data event types", () => {
  test("has the basic three and the newest ones, each once", () => {
    const { dataEventTypes } = semantics;
    expect(new Set(dataEventTypes).size).toBe(dataEventTypes.length);
    expect(dataEventTypes).toEqual(expect.arrayContaining(listedTypes()));
    for (const type of ["AWS::EventsV2::EventBus", "AWS::Lambda::WebFunction"]) expect(dataEventTypes).toContain(type);
    for (const { type } of semantics.basicEventSelectors.dataResourceTypes) expect(dataEventTypes).toContain(type);
    expect(dataEventTypes).not.toContain("AWS::S3::Bucket");
  });
});
