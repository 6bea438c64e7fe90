/** One live account, read by the real SDK over the real protocols. */
import { describe, expect, test } from "vitest";
import { calls } from "../../src/account/calls.ts";
import { iamPolicy } from "../../src/account/iam-policy.ts";
import { RunSecrets } from "../../src/account/secrets.ts";
import { runAccount, type AccountRunOptions } from "../../src/run/account.ts";
import type { CheckResult } from "../../src/model/result.ts";
import { runSnapshot } from "../../src/run/snapshot.ts";
import { readTrailsFiles } from "../../src/sources/snapshot/read.ts";
import { awsServer, denied, type AwsServer, type Fault, type FaultAnswer, type World } from "./aws-server.ts";
import { withEnvironment } from "./environment.ts";
import { clock, twoTries } from "./limits.ts";

const tables = {
  Name: "tables",
  FieldSelectors: [
    { Field: "eventCategory", Equals: ["Data"] },
    { Field: "resources.type", Equals: ["AWS::DynamoDB::Table"] },
  ],
};
const management = { Name: "management", FieldSelectors: [{ Field: "eventCategory", Equals: ["Management"] }] };
const id = "111122223333";
const world: World = {
  accounts: [
    {
      id,
      trails: [
        { name: "main", region: "us-east-1", multiRegion: true, advancedEventSelectors: [management, tables] },
        { name: "ireland", region: "eu-west-1" },
        { name: "off", region: "eu-west-1", logging: false },
      ],
      stores: [{ name: "lake", region: "eu-west-1", advancedEventSelectors: [management] }],
    },
  ],
};

/** The last part of an ARN. */
const nameOfSink = (arn: string): string => arn.split("/").at(-1) ?? arn;

interface Read {
  readonly text: string;
  readonly told: string;
  readonly complete: boolean;
  readonly server: AwsServer;
}

async function snapshotOf(given: World, server?: AwsServer): Promise<Read> {
  const time = clock();
  const used = server ?? (await awsServer({ ...given, onHang: time.runOut }));
  withEnvironment(used.environment(id));
  const outcome = await runSnapshot(twoTries(time));
  if (outcome.kind === "usage") throw new Error(outcome.errors.map(({ message }) => message).join("\n"));
  return { text: outcome.text, told: outcome.remarks.join("\n"), complete: outcome.complete, server: used };
}

async function judged(
  given: World,
  options: Partial<AccountRunOptions> = {},
): Promise<{ readonly result: CheckResult; readonly complete: boolean }> {
  const server = await awsServer(given);
  withEnvironment(server.environment(id));
  const outcome = await runAccount({ ...twoTries(), configuration: null, today: "2026-11-20", ...options });
  if (outcome.kind === "usage") throw new Error(outcome.errors.map(({ message }) => message).join("\n"));
  return outcome.run;
}

describe("a snapshot", () => {
  test("holds trails of all Regions once, with status and selectors, and event data stores", async () => {
    const { text, complete } = await snapshotOf(world);
    expect(complete).toBe(true);
    const snapshot = JSON.parse(text) as {
      accounts: [
        {
          trails: { Name: string; Status: { IsLogging: boolean } }[];
          eventDataStores: unknown[];
          enabledRegions: string[];
        },
      ];
    };
    const [account] = snapshot.accounts;
    expect(account.trails.map(({ Name, Status }) => `${Name} ${String(Status.IsLogging)}`)).toEqual([
      "ireland true",
      "off false",
      "main true",
    ]);
    expect(account).toMatchObject({
      accountId: id,
      partition: "aws",
      enabledRegions: ["eu-west-1", "us-east-1"],
      eventDataStores: [{ Name: "lake", Status: "ENABLED", AdvancedEventSelectors: [management] }],
    });
    expect(account.trails[2]).toMatchObject({
      IsMultiRegionTrail: true,
      AdvancedEventSelectors: [management, tables],
      InsightSelectors: [{ InsightType: "ApiCallRateInsight" }],
    });
    expect(text).not.toMatch(/LatestDeliveryTime|capturedAt|secret|token-of|AKIA/);
  });

  test("has the same bytes in every run", async () => {
    const { text, server } = await snapshotOf(world);
    expect((await snapshotOf(world, server)).text).toBe(text);
  });

  test("holds single-Region trails of other Regions, whatever ListTrails tells of them", async () => {
    const { text } = await snapshotOf({ ...world, listsOneRegion: true });
    expect(text).toBe((await snapshotOf(world)).text);
  });

  test("takes no more calls than there are things to ask", async () => {
    const { server } = await snapshotOf(world);
    const counts = new Map<string, number>();
    for (const { operation } of server.seen) counts.set(operation, (counts.get(operation) ?? 0) + 1);
    // Three trails in pages of two; two Regions in one page, each asked for its trails and event data stores.
    expect(Object.fromEntries([...counts].sort())).toEqual({
      DescribeTrails: 2,
      GetCallerIdentity: 1,
      GetEventConfiguration: 3,
      GetEventDataStore: 1,
      GetEventSelectors: 3,
      GetInsightSelectors: 3,
      GetTrailStatus: 3,
      ListEventDataStores: 2,
      ListRegions: 1,
      ListTrails: 2,
    });
  });

  test("asks for nothing that the least-privilege policy does not allow", async () => {
    const { server } = await snapshotOf(world);
    const allowed = new Set(iamPolicy(["account"]).Statement.flatMap(({ Action }) => Action));
    for (const { operation } of server.seen) {
      const action = calls[operation as keyof typeof calls].action;
      if (action !== null) expect(allowed).toContain(action);
    }
  });
});

describe("faults", () => {
  const on =
    (operation: string, answer: FaultAnswer, times = Infinity): Fault =>
    (seen) =>
      seen.operation === operation && seen.nth <= times ? answer : undefined;

  test.each<[string, Fault]>([
    [
      "throttling",
      on("GetEventSelectors", { kind: "error", status: 400, code: "ThrottlingException", message: "Rate exceeded" }, 1),
    ],
    [
      "a server error",
      on("ListTrails", { kind: "error", status: 503, code: "ServiceUnavailable", message: "try again" }, 1),
    ],
    ["a reset", on("DescribeTrails", { kind: "reset" }, 1)],
    ["an answer cut off", on("GetTrailStatus", { kind: "truncate" }, 1)],
    ["an empty answer", on("GetEventSelectors", { kind: "body", body: "" }, 1)],
    ["a time-out", on("ListRegions", { kind: "hang" }, 1)],
  ])("%s once is got over", async (_name, fault) => {
    const { text, complete } = await snapshotOf({ ...world, fault });
    expect(complete, text).toBe(true);
  });

  test.each<[string, string, FaultAnswer, string]>([
    ["denied", "GetEventSelectors", denied(), "AccessDeniedException"],
    ["empty", "GetEventSelectors", { kind: "body", body: "" }, "UnreadableAnswer"],
    ["without members", "GetEventSelectors", { kind: "body", body: "{}" }, "UnreadableAnswer"],
    ["a page of HTML", "GetEventSelectors", { kind: "body", body: "<html>proxy</html>" }, "NotFromAws"],
    ["cut off", "GetEventSelectors", { kind: "truncate" }, ""],
    [
      "gone",
      "GetEventSelectors",
      { kind: "error", status: 400, code: "TrailNotFoundException", message: "Unknown trail" },
      "TrailNotFoundException",
    ],
    [
      "expired",
      "GetTrailStatus",
      {
        kind: "error",
        status: 400,
        code: "ExpiredTokenException",
        message: "The security token included in the request is expired",
      },
      "ExpiredTokenException",
    ],
    ["without members", "GetTrailStatus", { kind: "body", body: "{}" }, "UnreadableAnswer"],
    ["denied", "ListTrails", denied(), "AccessDeniedException"],
    ["without members", "ListTrails", { kind: "body", body: "{}" }, "UnreadableAnswer"],
    ["denied", "ListEventDataStores", denied(), "AccessDeniedException"],
    ["without members", "DescribeTrails", { kind: "body", body: "{}" }, "UnreadableAnswer"],
    [
      "not enabled",
      "ListEventDataStores",
      {
        kind: "error",
        status: 400,
        code: "UnrecognizedClientException",
        message: "The security token included in the request is invalid",
      },
      "UnrecognizedClientException",
    ],
    ["denied", "ListRegions", denied(), "AccessDeniedException"],
  ])("%s: %s is told, nothing else is lost, and nothing is claimed", async (_name, operation, answer, code) => {
    const given = { ...world, fault: on(operation, answer) };
    const { text, complete } = await snapshotOf(given);
    expect(complete).toBe(false);
    const [account] = (
      JSON.parse(text) as {
        accounts: [
          {
            errors: { operation: string; code: string; action?: string }[];
            trails: unknown[];
            eventDataStores: unknown[];
          },
        ];
      }
    ).accounts;
    expect(account.errors.map((error) => error.operation)).toContain(operation);
    if (code !== "")
      expect(account.errors.filter((error) => error.operation === operation).map((error) => error.code)).toContain(
        code,
      );
    if (code === "AccessDeniedException")
      expect(account.errors.find((error) => error.operation === operation)?.action).toBe(
        calls[operation as keyof typeof calls].action,
      );
    if (operation !== "DescribeTrails") expect(account.trails.length).toBeGreaterThan(0);
    expect(account.eventDataStores).toHaveLength(operation === "ListEventDataStores" ? 0 : 1);
    const { result, complete: isComplete } = await judged(given);
    expect(isComplete).toBe(false);
    expect(
      result.notifications.some(({ message }) => message.includes(operation)),
      JSON.stringify(result.notifications),
    ).toBe(true);
  });

  test.each<[string, string, object]>([
    ["a trail", "ListTrails", { Trails: [{ TrailARN: `arn:aws:cloudtrail:us-east-1:${id}:trail/a\nb` }] }],
    [
      "an event data store",
      "ListEventDataStores",
      { EventDataStores: [{ EventDataStoreArn: `arn:aws:cloudtrail:us-east-1:${id}:eventdatastore/a\nb` }] },
    ],
    ["an event data store of no account", "ListEventDataStores", { EventDataStores: [{ EventDataStoreArn: "lake" }] }],
  ])("%s whose ARN is none is told, and the account is kept", async (_what, operation, answer) => {
    const { text, told } = await snapshotOf({
      ...world,
      fault: on(operation, { kind: "body", body: JSON.stringify(answer) }),
    });
    const { errors, accounts } = readTrailsFiles([{ uri: "s.json", text }]);
    expect(errors).toEqual([]);
    expect(accounts).toHaveLength(1);
    expect(told).toContain(`${operation} failed with UnreadableAnswer: The answer holds`);
  });

  test("selectors that could not be read are never the default ones", async () => {
    const only: World = {
      accounts: [{ id, trails: [{ name: "main", region: "us-east-1", multiRegion: true }] }],
      fault: on("GetEventSelectors", { kind: "body", body: "{}" }),
    };
    const { result } = await judged(only);
    expect(new Set(result.coverage.map(({ verdict }) => verdict))).toEqual(new Set(["undetermined"]));
  });

  test("trails that could not be listed may record: nothing is called uncovered", async () => {
    const { result } = await judged({
      accounts: [{ id }],
      fault: (seen) => (seen.operation === "ListTrails" || seen.operation === "DescribeTrails" ? denied() : undefined),
    });
    expect(result.coverage.filter(({ verdict }) => verdict === "uncovered")).toEqual([]);
  });

  const secrets = [`secret-of-${id}`, `token-of-${id}`];
  const message = `User: arn:aws:sts::${id}:assumed-role/Auditor/session-name is not authorized, key AKIAIOSFODNN7EXAMPLE, ${secrets.join(" ")}`;
  test.each<[string, FaultAnswer]>([
    ["a message", denied(message)],
    ["a code", { kind: "error", status: 400, code: `token-of-${id}`, message: "no" }],
    [
      "an answer that cannot be used",
      {
        kind: "body",
        body: JSON.stringify({
          TrailARN: `arn:aws:cloudtrail:us-east-1:${id}:trail/main`,
          EventSelectors: `token-of-${id}`,
        }),
      },
    ],
    ["a long message", denied(`${"x".repeat(9_995)}token-of-${id}`)],
  ])("no secrets in anything that is told: in %s", async (_where, answer) => {
    const { text, told } = await snapshotOf({ ...world, fault: on("GetEventSelectors", answer) });
    for (const words of [text, told])
      for (const secret of [...secrets, "AKIAIOSFODNN7EXAMPLE", "session-name"]) expect(words).not.toContain(secret);
    // Nor the beginning of one, where a message is cut.
    expect(text).not.toContain("xtoken");
  });

  test("a secret of an assumed role is one too, as a form writes it", () => {
    const secrets = new RunSecrets();
    secrets.add({ secretAccessKey: "abc/def+ghi/jkl", sessionToken: "token==" });
    expect(secrets.hide(`abc%2Fdef%2Bghi%2Fjkl abc\\/def+ghi\\/jkl abc/def+ghi/jkl token==`)).toBe(
      "(hidden) (hidden) (hidden) token==",
    );
  });
});

describe("judging an account", () => {
  test("management events are recorded, and the sinks that were read are all there are", async () => {
    const { result, complete } = await judged(world);
    expect(complete).toBe(true);
    const management = result.coverage.filter(({ category }) => category === "management");
    // Global service events are told apart by what records them: sinks of one Region elsewhere do not.
    expect(
      management.map(({ service, verdict, recordedBy }) => [service, verdict, recordedBy.map(nameOfSink).sort()]),
    ).toEqual([
      [null, "covered", ["ireland", "lake", "main"]],
      [null, "covered", ["main"]],
    ]);
    expect(
      result.findings.filter(({ kind, level }) => kind === "fail" && level === "error").map(({ ruleId }) => ruleId),
    ).not.toContain("event-not-recorded");
  });

  test("an account whose only trail is off", async () => {
    const { result } = await judged({
      accounts: [{ id, trails: [{ name: "off", region: "us-east-1", multiRegion: true, logging: false }] }],
    });
    expect(
      result.findings.filter(({ kind }) => kind === "fail").map(({ ruleId, level }) => `${ruleId} ${level}`),
    ).toEqual(expect.arrayContaining(["event-not-recorded error", "trail-not-logging error"]));
  });

  test("--inventory asks for the data events of each resource that is found", async () => {
    const resources = [
      {
        arn: `arn:aws:dynamodb:us-east-1:${id}:table/orders`,
        type: "dynamodb:table",
        cloudformation: "AWS::DynamoDB::Table",
        region: "us-east-1",
      },
      {
        arn: `arn:aws:sns:us-east-1:${id}:alerts`,
        type: "sns:topic",
        cloudformation: "AWS::SNS::Topic",
        region: "us-east-1",
      },
    ];
    const { result } = await judged({ accounts: [{ ...world.accounts[0], id, resources }] }, { inventory: true });
    const verdictOf = (operation: string): string[] =>
      result.coverage
        .filter(({ operations, resource }) => resource !== null && operations.includes(operation))
        .map(({ verdict, resource }) => `${verdict} ${resource?.arn ?? ""}`);
    expect(verdictOf("PutItem")).toEqual([`covered arn:aws:dynamodb:us-east-1:${id}:table/orders`]);
    expect(verdictOf("Publish")).toEqual([`uncovered arn:aws:sns:us-east-1:${id}:alerts`]);
  });
});
