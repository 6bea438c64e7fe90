import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCheck, type CheckOptions } from "../../../src/run/check.ts";
import type { CheckResult } from "../../../src/model/result.ts";

const golden = join(import.meta.dirname, "../../golden/cdk");

async function check(workingDirectory: string, options: CheckOptions = {}): Promise<CheckResult> {
  const outcome = await runCheck({ workingDirectory, configuration: null, ...options });
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome.errors));
  return outcome.run.result;
}

/** Findings about events that are not recorded. */
function failures({ findings }: CheckResult): {
  ruleId: string;
  resource: string | null;
  operations: readonly string[];
  message: string;
  related: string[];
}[] {
  return findings
    .filter(({ kind, ruleId }) => kind === "fail" && ruleId.startsWith("event-"))
    .map(({ ruleId, resource, operations, message, relatedLocations }) => ({
      ruleId,
      resource,
      operations,
      message,
      related: relatedLocations.map(
        (related) =>
          `${related.message} ${related.location.uri}:${String(related.location.startLine)}:${String(related.location.startColumn)}`,
      ),
    }));
}

describe("a whole app", () => {
  it("with a gap in each of its two environments", async () => {
    const result = await check(join(golden, "gap"));
    expect(
      result.sinks.map(({ id, accountId, homeRegion, counted }) => ({ id, accountId, homeRegion, counted })),
    ).toEqual([
      { id: "cdk.out/Audit.template.json#DataTrail", accountId: null, homeRegion: null, counted: true },
      {
        id: "cdk.out/Audit.template.json#LogStackNestedStackLogStackNestedStackResource9E7D4F69.ManagementTrail",
        accountId: null,
        homeRegion: null,
        counted: true,
      },
      {
        id: "cdk.out/assembly-Production/ProductionAudit721ABC2E.template.json#DataTrail",
        accountId: "111122223333",
        homeRegion: "eu-west-1",
        counted: true,
      },
      {
        id: "cdk.out/assembly-Production/ProductionAudit721ABC2E.template.json#LogStackNestedStackLogStackNestedStackResource9E7D4F69.ManagementTrail",
        accountId: "111122223333",
        homeRegion: "eu-west-1",
        counted: true,
      },
    ]);
    expect(result.sinks.map(({ construct }) => construct)).toEqual([
      "Audit/DataTrail",
      "Audit/LogStack/ManagementTrail",
      "Production/Audit/DataTrail",
      "Production/Audit/LogStack/ManagementTrail",
    ]);
    expect(new Set(result.coverage.map(({ resource }) => resource?.construct))).toEqual(
      new Set([
        undefined,
        "Data/Orders/Resource",
        "Data/Metrics",
        "Data/Readings",
        "Production/Data/Orders/Resource",
        "Production/Data/Metrics",
        "Production/Data/Readings",
      ]),
    );
    const found = failures(result);
    expect(found.map(({ ruleId, resource, operations }) => [ruleId, resource, operations])).toEqual([
      ["event-partly-recorded", "cdk.out/Data.template.json#Metrics", ["Query"]],
      ["event-partly-recorded", "cdk.out/Data.template.json#Readings", ["Query"]],
      ["event-partly-recorded", "cdk.out/assembly-Production/ProductionDataBCCFC6B1.template.json#Metrics", ["Query"]],
      ["event-partly-recorded", "cdk.out/assembly-Production/ProductionDataBCCFC6B1.template.json#Readings", ["Query"]],
    ]);
    expect(found[3]?.message).toContain("(Construct Production/Data/Readings.)");
    expect(found[3]?.related).toContain("the construct Production/Data/Readings is made here lib/stacks.js:8:21");
    expect(result.notifications.filter(({ level }) => level !== "note")).toEqual([]);
  });

  it("without a gap: what one stack imports from another is what the other declares", async () => {
    const result = await check(join(golden, "complete"));
    expect(failures(result)).toEqual([]);
    const ofOrders = result.coverage.filter(
      ({ resource, category, operations }) =>
        resource?.address === "cdk.out/Data.template.json#OrdersA9B65338" &&
        category === "data" &&
        !operations.includes("GetRecords"),
    );
    expect(ofOrders.map(({ verdict, recordedBy, reasons }) => ({ verdict, recordedBy, reasons }))).toMatchObject([
      {
        verdict: "covered",
        recordedBy: ["cdk.out/Audit.template.json#DataTrail"],
        reasons: [
          {
            message: "the stacks of cdk.out/ without an account are assumed to be deployed to one account",
          },
        ],
      },
    ]);
  });

  it("says the same of an assembly whose metadata is in the manifest", async () => {
    const [older, newer] = [failures(await check(join(golden, "older"))), failures(await check(join(golden, "gap")))];
    expect(
      older.map(({ ruleId, resource, operations, related }) => [ruleId, resource, operations, related[0]]),
    ).toEqual(newer.map(({ ruleId, resource, operations, related }) => [ruleId, resource, operations, related[0]]));
  });
});

describe("ways to name an assembly", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "trailproof-cdk-"));
    mkdirSync(join(folder, ".git"));
    writeFileSync(join(folder, ".gitignore"), "cdk.out\n");
    cpSync(join(golden, "gap"), folder, { recursive: true });
    // What an earlier version of the app left behind.
    writeFileSync(
      join(folder, "cdk.out", "Removed.template.json"),
      JSON.stringify({
        Resources: { Old: { Type: "AWS::CloudTrail::Trail", Properties: { IsLogging: true, S3BucketName: "old" } } },
      }),
    );
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const ids = async (workingDirectory: string, paths: string[]): Promise<string[]> =>
    (await check(workingDirectory, { paths })).sinks.map(({ id }) => id);

  it("does not read what .gitignore names, and says nothing of it", async () => {
    const result = await check(folder);
    expect([result.sinks, result.notifications.map(({ message }) => message)]).toEqual([
      [],
      [expect.stringMatching(/^No infrastructure code was recognised/) as unknown],
    ]);
  });

  it("reads it when it is named, without stale templates", async () => {
    expect(await ids(folder, ["cdk.out"])).toHaveLength(4);
    expect(await ids(folder, ["cdk.out/manifest.json"])).toHaveLength(4);
  });

  it("reads it where it is the working directory", async () => {
    expect(await ids(join(folder, "cdk.out"), ["."])).toEqual([
      "Audit.template.json#DataTrail",
      "Audit.template.json#LogStackNestedStackLogStackNestedStackResource9E7D4F69.ManagementTrail",
      "assembly-Production/ProductionAudit721ABC2E.template.json#DataTrail",
      "assembly-Production/ProductionAudit721ABC2E.template.json#LogStackNestedStackLogStackNestedStackResource9E7D4F69.ManagementTrail",
    ]);
  });

  it("reads the assembly of one stage", async () => {
    const { sinks } = await check(folder, { paths: ["cdk.out/assembly-Production"] });
    expect(sinks.map(({ id, accountId }) => [id, accountId])).toEqual([
      ["cdk.out/assembly-Production/ProductionAudit721ABC2E.template.json#DataTrail", "111122223333"],
      [
        "cdk.out/assembly-Production/ProductionAudit721ABC2E.template.json#LogStackNestedStackLogStackNestedStackResource9E7D4F69.ManagementTrail",
        "111122223333",
      ],
    ]);
  });

  it("reads one template as the stack that its assembly says it is", async () => {
    const { sinks } = await check(folder, {
      paths: ["cdk.out/assembly-Production/ProductionAudit721ABC2E.template.json"],
    });
    expect(sinks.map(({ accountId, homeRegion }) => [accountId, homeRegion])).toEqual([
      ["111122223333", "eu-west-1"],
      ["111122223333", "eu-west-1"],
    ]);
  });

  it("reads a template that its assembly no longer has as the template it is", async () => {
    expect(await ids(folder, ["cdk.out/Removed.template.json"])).toEqual(["cdk.out/Removed.template.json#Old"]);
  });

  it("says which template is missing", async () => {
    const broken = mkdtempSync(join(tmpdir(), "trailproof-cdk-"));
    cpSync(join(golden, "gap/cdk.out"), join(broken, "cdk.out"), { recursive: true });
    rmSync(join(broken, "cdk.out/Data.template.json"));
    rmSync(join(broken, "cdk.out/assembly-Production/manifest.json"));
    const { notifications } = await check(broken);
    rmSync(broken, { recursive: true });
    const line = (text: string): number =>
      readFileSync(join(golden, "gap/cdk.out/manifest.json"), "utf8")
        .split("\n")
        .findIndex((candidate) => candidate.includes(text)) + 1;
    expect(
      notifications
        .filter(({ level }) => level === "error")
        .map(({ message, location }) => [message, location?.startLine]),
    ).toEqual([
      [
        "The manifest of the stage Production cannot be read (cdk.out/assembly-Production/manifest.json), so its stacks are not checked.",
        line('"assembly-Production": {'),
      ],
      [
        "The template of stack Data, cdk.out/Data.template.json, cannot be read: there is no such file. The stack is not checked.",
        line('"Data": {'),
      ],
    ]);
  });
});

describe("stacks of one assembly", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "trailproof-cdk-"));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  interface Stack {
    readonly environment: string;
    readonly resources: object;
    readonly more?: object;
    readonly properties?: object;
  }

  /** Writes an assembly of stacks and gives the verdicts of one operation on one resource. */
  async function verdicts(
    stacks: Readonly<Record<string, Stack>>,
    address: string,
    operation: string,
    options: CheckOptions = {},
  ): Promise<unknown> {
    const artifacts = Object.fromEntries(
      Object.entries(stacks).map(([name, { environment, resources, more = {}, properties = {} }]) => {
        writeFileSync(join(folder, `${name}.template.json`), JSON.stringify({ Resources: resources, ...more }));
        return [
          name,
          {
            type: "aws:cloudformation:stack",
            environment,
            properties: { templateFile: `${name}.template.json`, ...properties },
          },
        ];
      }),
    );
    writeFileSync(join(folder, "manifest.json"), JSON.stringify({ version: "36.0.0", artifacts }));
    const { coverage } = await check(folder, options);
    return coverage
      .filter(({ resource, operations }) => resource?.address === address && operations.includes(operation))
      .map(({ verdict }) => verdict);
  }

  const trail = (properties: object): object => ({
    Trail: { Type: "AWS::CloudTrail::Trail", Properties: { IsLogging: true, S3BucketName: "logs", ...properties } },
  });
  const allRegions = { IsMultiRegionTrail: true, IncludeGlobalServiceEvents: true };
  const tables = (...conditions: object[]): object => ({
    AdvancedEventSelectors: [
      {
        FieldSelectors: [
          { Field: "eventCategory", Equals: ["Data"] },
          { Field: "resources.type", Equals: ["AWS::DynamoDB::Table"] },
          ...conditions,
        ],
      },
    ],
  });
  const data = { Orders: { Type: "AWS::DynamoDB::Table", Properties: {} } };
  const environment = "aws://111122223333/eu-west-1";

  it("are in one account where their environments say so, also in several Regions", async () => {
    const stacks = (properties: object): Readonly<Record<string, Stack>> => ({
      Data: { environment, resources: data },
      Audit: { environment: "aws://111122223333/us-east-1", resources: trail(properties) },
    });
    expect(await verdicts(stacks({ ...allRegions, ...tables() }), "Data.template.json#Orders", "GetItem")).toEqual([
      "covered",
    ]);
    expect(await verdicts(stacks(tables()), "Data.template.json#Orders", "GetItem")).toEqual(["uncovered"]);
  });

  it("are not in one account where their environments say so", async () => {
    expect(
      await verdicts(
        {
          Data: { environment, resources: data },
          Audit: { environment: "aws://444455556666/eu-west-1", resources: trail({ ...allRegions, ...tables() }) },
        },
        "Data.template.json#Orders",
        "GetItem",
      ),
    ).toEqual(["uncovered"]);
  });

  it("may be in one account where one environment is open", async () => {
    const stacks = {
      Data: { environment, resources: data },
      Audit: { environment: "aws://unknown-account/unknown-region", resources: trail({ ...allRegions, ...tables() }) },
    };
    expect(await verdicts(stacks, "Data.template.json#Orders", "GetItem")).toEqual(["undetermined"]);
    expect(await verdicts(stacks, "Data.template.json#Orders", "GetItem", { accountId: "111122223333" })).toEqual([
      "covered",
    ]);
    expect(await verdicts(stacks, "Data.template.json#Orders", "GetItem", { accountId: "444455556666" })).toEqual([
      "uncovered",
    ]);
  });

  it("are not taken to be in the account of a stage where both are open: stages are deployed by themselves", async () => {
    const open = "aws://unknown-account/unknown-region";
    const stage = join(folder, "assembly-Stage");
    mkdirSync(stage);
    writeFileSync(join(stage, "Data.template.json"), JSON.stringify({ Resources: data }));
    writeFileSync(
      join(stage, "manifest.json"),
      JSON.stringify({
        version: "36.0.0",
        artifacts: {
          Data: {
            type: "aws:cloudformation:stack",
            environment: open,
            properties: { templateFile: "Data.template.json" },
          },
        },
      }),
    );
    writeFileSync(
      join(folder, "Audit.template.json"),
      JSON.stringify({ Resources: trail({ ...allRegions, ...tables() }) }),
    );
    const artifacts = {
      Audit: {
        type: "aws:cloudformation:stack",
        environment: open,
        properties: { templateFile: "Audit.template.json" },
      },
      Stage: { type: "cdk:cloud-assembly", properties: { directoryName: "assembly-Stage" } },
    };
    writeFileSync(join(folder, "manifest.json"), JSON.stringify({ version: "36.0.0", artifacts }));
    const { coverage } = await check(folder);
    rmSync(stage, { recursive: true });
    const ofOrders = coverage.find(
      ({ resource, operations }) =>
        resource?.address === "assembly-Stage/Data.template.json#Orders" && operations.includes("GetItem"),
    );
    expect([ofOrders?.verdict, ofOrders?.reasons[0]]).toMatchObject([
      "undetermined",
      { code: "same-account-unknown", scope: "assembly-Stage/manifest.json" },
    ]);
  });

  it("know the names of stacks in names of exports", async () => {
    const outputs = {
      Outputs: {
        Table: {
          Value: { "Fn::GetAtt": ["Orders", "Arn"] },
          Export: { Name: { "Fn::Sub": "${AWS::StackName}-orders" } },
        },
      },
    };
    const stacks = (stackName: string): Readonly<Record<string, Stack>> => ({
      Data: { environment, resources: data, more: outputs, properties: { stackName } },
      Audit: {
        environment,
        resources: trail({
          ...allRegions,
          ...tables({ Field: "resources.ARN", Equals: [{ "Fn::ImportValue": "shop-orders" }] }),
        }),
      },
    });
    expect(await verdicts(stacks("shop"), "Data.template.json#Orders", "GetItem")).toEqual(["covered"]);
    expect(await verdicts(stacks("other"), "Data.template.json#Orders", "GetItem")).toEqual(["undetermined"]);
  });

  it("know what the app refers to in other Regions", async () => {
    const name = "/cdk/exports/Audit/Dataeuwest1FnGetAttOrdersArn";
    const writer = (region: string): object => ({
      Writer: {
        Type: "Custom::CrossRegionExportWriter",
        Properties: {
          ServiceToken: "f",
          WriterProps: { region, exports: { [name]: { "Fn::GetAtt": ["Orders", "Arn"] } } },
        },
      },
    });
    const reader = {
      Reader: {
        Type: "Custom::CrossRegionExportReader",
        Properties: {
          ServiceToken: "f",
          ReaderProps: { region: "us-east-1", prefix: "Audit", imports: { [name]: `{{resolve:ssm:${name}}}` } },
        },
      },
    };
    const stacks = (region: string): Readonly<Record<string, Stack>> => ({
      Data: { environment, resources: { ...data, ...writer(region) } },
      Audit: {
        environment: "aws://111122223333/us-east-1",
        resources: {
          ...reader,
          ...trail({
            ...allRegions,
            ...tables({ Field: "resources.ARN", Equals: [{ "Fn::GetAtt": ["Reader", name] }] }),
          }),
        },
      },
    });
    expect(await verdicts(stacks("us-east-1"), "Data.template.json#Orders", "GetItem")).toEqual(["covered"]);
    expect(await verdicts(stacks("us-west-2"), "Data.template.json#Orders", "GetItem")).toEqual(["undetermined"]);
  });

  it("get the parameters that the assembly passes", async () => {
    const stacks = (parameters: object): Readonly<Record<string, Stack>> => ({
      Data: {
        environment,
        resources: { Orders: { Type: "AWS::DynamoDB::Table", Properties: { TableName: { Ref: "Name" } } } },
        more: { Parameters: { Name: { Type: "String" } } },
        properties: { parameters },
      },
      Audit: {
        environment,
        resources: trail({
          ...allRegions,
          ...tables({ Field: "resources.ARN", Equals: ["arn:aws:dynamodb:eu-west-1:111122223333:table/orders"] }),
        }),
      },
    });
    expect(await verdicts(stacks({ Name: "orders" }), "Data.template.json#Orders", "GetItem")).toEqual(["covered"]);
    expect(await verdicts(stacks({}), "Data.template.json#Orders", "GetItem")).toEqual(["undetermined"]);
  });
});
