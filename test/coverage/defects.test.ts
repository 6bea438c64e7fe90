/** Verdicts that were once wrong, each with the smallest input that showed it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { runCheck, type CheckOptions } from "../../src/run/check.ts";
import { literalsOfHoles } from "../../src/coverage/laid-literal.ts";
import { compare } from "../../src/selectors/compare.ts";
import type { CoverageEntry } from "../../src/model/result.ts";
import { concatenate, literal } from "../../src/model/text.ts";

type Json = Readonly<Record<string, unknown>>;

/** Checks files of one folder; `t.json` is the code unless the options say otherwise. */
async function coverageOf(
  files: Readonly<Record<string, Json>>,
  options: CheckOptions = {},
): Promise<readonly CoverageEntry[]> {
  const folder = mkdtempSync(join(tmpdir(), "trailproof-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(content));
  const outcome = await runCheck({
    paths: ["t.json"],
    today: "2026-11-20",
    configuration: null,
    ...options,
    workingDirectory: folder,
  });
  if (outcome.kind === "usage") throw new Error(outcome.errors.map(({ message }) => message).join("\n"));
  return outcome.run.result.coverage;
}

function entryOf(coverage: readonly CoverageEntry[], operation: string, address?: string): CoverageEntry | undefined {
  return coverage.find(
    (entry) => entry.operations.includes(operation) && (address === undefined || entry.resource?.address === address),
  );
}

function verdictOf(coverage: readonly CoverageEntry[], operation: string, address?: string): string | undefined {
  return entryOf(coverage, operation, address)?.verdict;
}

const onTables = (...conditions: Json[]): Json[] => [
  {
    FieldSelectors: [
      { Field: "eventCategory", Equals: ["Data"] },
      { Field: "resources.type", Equals: ["AWS::DynamoDB::Table"] },
      ...conditions,
    ],
  },
];
const onEverything = [{ FieldSelectors: [{ Field: "eventCategory", Equals: ["Management"] }] }];

function trail(selectors: unknown, properties: Json = {}): Json {
  return {
    Type: "AWS::CloudTrail::Trail",
    Properties: {
      S3BucketName: "logs",
      IsLogging: true,
      IsMultiRegionTrail: true,
      IncludeGlobalServiceEvents: true,
      AdvancedEventSelectors: selectors,
      ...properties,
    },
  };
}

const orders = { Type: "AWS::DynamoDB::Table", Properties: { TableName: "orders" } };
const template = (resources: Json, rest: Json = {}): Json => ({
  AWSTemplateFormatVersion: "2010-09-09",
  ...rest,
  Resources: resources,
});
const code = template({ Orders: orders });

const account = "111111111111";
const other = "222222222222";
const ordersArn = `arn:aws:dynamodb:us-east-1:${account}:table/orders`;

function liveTrail(selectors: unknown, rest: Json = {}, partition = "aws", region = "us-east-1"): Json {
  return {
    Name: "audit",
    TrailARN: `arn:${partition}:cloudtrail:${region}:${account}:trail/audit`,
    HomeRegion: region,
    IsMultiRegionTrail: true,
    IsOrganizationTrail: false,
    IncludeGlobalServiceEvents: true,
    Status: { IsLogging: true },
    AdvancedEventSelectors: selectors,
    ...rest,
  };
}

function snapshot(accounts: Readonly<Record<string, readonly Json[]>>, partition = "aws"): Json {
  const entries = Object.entries(accounts).map(([accountId, trails]) => ({
    accountId,
    partition,
    trails,
    eventDataStores: [],
    errors: [],
  }));
  return { formatVersion: 1, kind: "trailproof-snapshot", accounts: entries };
}

function policy(record: Json, except: readonly Json[] = []): Json {
  return {
    formatVersion: 1,
    id: "p",
    title: "p",
    requirements: [
      { id: "r", title: "r", level: "error", record, except: except.map((one) => ({ reason: "accepted", ...one })) },
    ],
  };
}

const here = { policies: ["p.json"], region: "us-east-1", accountId: account };

it.each([
  ["missing", { Field: "eventName" }],
  ["missing for resources.ARN", { Field: "resources.ARN" }],
])("a field selector whose operator is %s does not count as a selector of everything", async (_, condition) => {
  const coverage = await coverageOf({ "t.json": template({ Orders: orders, Trail: trail(onTables(condition)) }) });
  expect(entryOf(coverage, "GetItem")).toMatchObject({
    verdict: "undetermined",
    reasons: [{ code: "field-without-operator", field: condition.Field }],
  });
});

it("a field selector whose operator is misspelt is refused, also beside others", async () => {
  for (const condition of [
    { Field: "eventName", equals: ["PutItem"] },
    { Field: "eventName", Equals: ["GetItem"], equals: ["PutItem"] },
  ]) {
    const coverage = await coverageOf({ "t.json": template({ Orders: orders, Trail: trail(onTables(condition)) }) });
    expect(entryOf(coverage, "GetItem")).toMatchObject({ verdict: "uncovered" });
  }
});

it("ARNs of the wrong partition do not cover code that is taken to live in the account of --trails", async () => {
  const wrong = onTables({ Field: "resources.ARN", StartsWith: ["arn:aws:dynamodb:"] });
  const live = snapshot({ [account]: [liveTrail(wrong, {}, "aws-us-gov", "us-gov-west-1")] }, "aws-us-gov");
  expect(verdictOf(await coverageOf({ "t.json": code, "s.json": live }, { trails: ["s.json"] }), "GetItem")).toBe(
    "uncovered",
  );
});

it("--same-account does not pick one of several accounts of --trails", async () => {
  const live = snapshot({ [account]: [liveTrail(onTables())], [other]: [] });
  const coverage = await coverageOf({ "t.json": code, "s.json": live }, { trails: ["s.json"], sameAccount: true });
  expect(verdictOf(coverage, "GetItem")).toBe("undetermined");
});

it("code of unknown Region is taken to live in the Region of its organization's trail", async () => {
  const live = snapshot({
    [account]: [liveTrail(onTables(), { IsMultiRegionTrail: false, IsOrganizationTrail: true })],
  });
  const entry = entryOf(
    await coverageOf({ "t.json": code, "s.json": live }, { trails: ["s.json"], accountId: other }),
    "GetItem",
  );
  expect(entry?.verdict).toBe("covered");
  expect(entry?.reasons.map(({ message }) => message).join()).toContain("the Region of t.json is assumed to be");
});

it("literals count where an ARN pattern begins with several pieces of text", () => {
  const hole = { name: "table", rest: false };
  const found = literalsOfHoles(
    ["arn:", "aws", ":dynamodb:us-east-1:", account, ":table/", hole],
    [{ comparison: "starts-with", text: literal(`arn:aws:dynamodb:us-east-1:${account}:table/ord`) }],
  );
  expect(found.get("table")).toContainEqual({ comparison: "starts-with", text: literal("ord") });
});

it("an exclusion by ARN is seen by a requirement on all resources", async () => {
  const excluding = trail(onTables({ Field: "resources.ARN", NotStartsWith: [ordersArn] }));
  const files = {
    "t.json": template({ Trail: excluding }),
    "p.json": policy({ service: "dynamodb", category: "data", resources: "all", operations: ["GetItem"] }),
  };
  expect(verdictOf(await coverageOf(files, here), "GetItem")).toBe("partial");
  expect(verdictOf(await coverageOf(files, { policies: ["p.json"] }), "GetItem")).toBe("undetermined");
});

it("long texts with open pieces are compared without running out of stack", () => {
  const open = { id: "p", kind: "anything", unknown: { code: "any-other", name: "p" } } as const;
  const long = "x".repeat(12_000);
  expect(compare("equals", concatenate([open, long]), concatenate(["y", long]))).toBe("maybe");
  expect(compare("ends-with", concatenate([long, open, "a"]), literal("xb"))).toBe("no");
});

it("a table with a very long name is checked", async () => {
  const selectors = onTables({
    Field: "resources.ARN",
    StartsWith: [{ "Fn::Sub": "arn:aws:dynamodb:${P}" }],
    EndsWith: ["x/orders"],
  });
  const table = { Type: "AWS::DynamoDB::Table", Properties: { TableName: "x".repeat(20_000) } };
  const coverage = await coverageOf({
    "t.json": template({ Table: table, Trail: trail(selectors) }, { Parameters: { P: { Type: "String" } } }),
  });
  expect(verdictOf(coverage, "GetItem")).toBe("undetermined");
});

it("500 exclusions in another account's ARNs are decided within seconds", async () => {
  const values = Array.from(
    { length: 490 },
    (_, index) => `arn:aws:dynamodb:us-east-1:${account}:table/t${String(index)}-`,
  );
  const files = {
    "t.json": template({ Trail: trail(onTables({ Field: "resources.ARN", NotStartsWith: values })) }),
    "p.json": policy({ service: "dynamodb", category: "data", resources: "all", operations: ["GetItem"] }),
  };
  expect(verdictOf(await coverageOf(files, { policies: ["p.json"] }), "GetItem")).toBe("undetermined");
}, 20_000);

it("two templates with the same logical ids have tables of different names", async () => {
  const unnamed = { Type: "AWS::DynamoDB::Table", Properties: {} };
  const files = {
    "t.json": template({
      Table: unnamed,
      Trail: trail(onTables({ Field: "resources.ARN", StartsWith: [{ "Fn::GetAtt": ["Table", "Arn"] }] })),
    }),
    "u.json": template({ Table: unnamed }),
  };
  const coverage = await coverageOf(files, { paths: ["."], sameAccount: true, region: "us-east-1" });
  expect(verdictOf(coverage, "GetItem", "t.json#Table")).toBe("covered");
  expect(verdictOf(coverage, "GetItem", "u.json#Table")).toBe("uncovered");
});

it("a conditional trail is not said to record where it may not exist", async () => {
  const rest = {
    Parameters: { Env: { Type: "String" } },
    Conditions: { Prod: { "Fn::Equals": [{ Ref: "Env" }, "prod"] } },
  };
  const entry = entryOf(
    await coverageOf({
      "t.json": template({ Orders: orders, Trail: { ...trail(onTables()), Condition: "Prod" } }, rest),
    }),
    "GetItem",
  );
  expect(entry).toMatchObject({ verdict: "undetermined", recordedBy: [] });
});

it("many conditions do not hide a trail that exists wherever the table does", async () => {
  const names = Array.from({ length: 9 }, (_, index) => String(index));
  const rest = {
    Parameters: Object.fromEntries(names.map((name) => [`P${name}`, { Type: "String" }])),
    Conditions: Object.fromEntries(names.map((name) => [`C${name}`, { "Fn::Equals": [{ Ref: `P${name}` }, "x"] }])),
  };
  const trails = Object.fromEntries(names.map((name) => [`T${name}`, { ...trail(onTables()), Condition: `C${name}` }]));
  const coverage = await coverageOf({
    "t.json": template({ Orders: { ...orders, Condition: "C0" }, ...trails }, rest),
  });
  expect(verdictOf(coverage, "GetItem")).toBe("covered");
});

it("an excluded identity is shown as one identity", async () => {
  const role = `arn:aws:sts::${account}:assumed-role/scanner`;
  const coverage = await coverageOf({
    "t.json": template({
      Orders: orders,
      Trail: trail(onTables({ Field: "userIdentity.arn", NotStartsWith: [role] })),
    }),
  });
  expect(entryOf(coverage, "GetItem")?.counterexample?.userIdentity?.arn).toBe(`${role}example/example`);
});

const onTrailOfBuckets = template({
  Orders: orders,
  Trail: trail([
    {
      FieldSelectors: [
        { Field: "eventCategory", Equals: ["Data"] },
        { Field: "resources.type", Equals: ["AWS::S3::Object"] },
      ],
    },
  ]),
});
const tableEvents = {
  service: "dynamodb",
  category: "data",
  resources: "declared",
  operations: ["GetItem", "PutItem"],
};

it.each<[string, Json, string | undefined, string | undefined]>([
  [
    "takes out one operation of one resource",
    { operations: ["GetItem"], resources: [ordersArn] },
    undefined,
    "uncovered",
  ],
  ["takes out reads of one resource and no writes", { access: "read", resources: [ordersArn] }, undefined, "uncovered"],
  ["of another service takes out nothing", { service: "timestream", resources: [ordersArn] }, "uncovered", "uncovered"],
  [
    "for another Region takes out nothing",
    { operations: ["GetItem"], regions: ["eu-west-1"] },
    "uncovered",
    "uncovered",
  ],
  [
    "for the Region takes out the operation",
    { operations: ["GetItem"], regions: ["us-east-1"] },
    undefined,
    "uncovered",
  ],
])("an exception %s", async (_, exception, read, write) => {
  const coverage = await coverageOf({ "t.json": onTrailOfBuckets, "p.json": policy(tableEvents, [exception]) }, here);
  expect(verdictOf(coverage, "GetItem")).toBe(read);
  expect(verdictOf(coverage, "PutItem")).toBe(write);
});

it("a requirement for other Regions is not about a resource in this one", async () => {
  expect(
    await coverageOf(
      { "t.json": onTrailOfBuckets, "p.json": policy({ ...tableEvents, regions: ["eu-west-1"] }) },
      here,
    ),
  ).toEqual([]);
});

it("an event source that is excepted is no gap in the management events of all services", async () => {
  const withoutKeys = template({
    Trail: trail([
      {
        FieldSelectors: [
          { Field: "eventCategory", Equals: ["Management"] },
          { Field: "eventSource", NotEquals: ["kms.amazonaws.com"] },
        ],
      },
    ]),
  });
  const all = { category: "management" };
  expect(verdictOf(await coverageOf({ "t.json": withoutKeys, "p.json": policy(all) }, here), "Decrypt")).toBe(
    "uncovered",
  );
  expect(
    verdictOf(
      await coverageOf({ "t.json": withoutKeys, "p.json": policy(all, [{ eventSource: "kms.amazonaws.com" }]) }, here),
      "*",
    ),
  ).toBe("covered");
});

it("a requirement for one Region does not ask for global service events of another", async () => {
  const single = template({ Trail: trail(onEverything, { IsMultiRegionTrail: false }) });
  const options = { ...here, region: "eu-west-1" };
  expect(
    verdictOf(
      await coverageOf(
        { "t.json": single, "p.json": policy({ category: "management", regions: ["eu-west-1"] }) },
        options,
      ),
      "*",
    ),
  ).toBe("covered");
  const excepted = policy({ category: "management" }, [{ regions: ["us-east-1", "us-east-2"] }]);
  expect(entryOf(await coverageOf({ "t.json": single, "p.json": excepted }, options), "*")).toMatchObject({
    verdict: "partial",
    counterexample: { awsRegion: "us-west-2" },
  });
});

it("management operations are required by name although no resource of the service is declared", async () => {
  const files = {
    "t.json": template({ Trail: trail(onEverything) }),
    "p.json": policy({ category: "management", operations: ["CreateDatastore"] }),
  };
  expect(verdictOf(await coverageOf(files, here), "CreateDatastore")).toBe("covered");
});

it("a requirement on a resource type is not about management events", async () => {
  const coverage = await coverageOf(
    { "t.json": onTrailOfBuckets, "p.json": policy({ resourceType: "AWS::DynamoDB::Table", resources: "declared" }) },
    here,
  );
  expect(coverage.map(({ category }) => category)).not.toContain("management");
});
