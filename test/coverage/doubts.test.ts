/**
 * What nobody knows, or what is about somebody else, makes no event recorded and no gap sure. Each of these has once
 * been unprotected: the program could have been changed to say the opposite, and no test would have noticed.
 */
import { describe, expect, it } from "vitest";
import { loadCatalog } from "../../src/catalog/catalog.ts";
import { loadSemantics } from "../../src/catalog/semantics.ts";
import { assess, type AssessmentInput } from "../../src/coverage/assess.ts";
import type { AssessedEntry } from "../../src/coverage/assessed-entry.ts";
import { RecordExplainer } from "../../src/coverage/explain-record.ts";
import type { RecordView } from "../../src/model/record.ts";
import type { ExplainVerdict } from "../../src/model/result.ts";
import { literal } from "../../src/model/text.ts";
import type { Sink } from "../../src/model/sink.ts";
import { readPolicy } from "../../src/policy/policy.ts";
import type { Policy } from "../../src/policy/types.ts";
import { liveScope, sinkFromApi, type JsonObject } from "../helpers/sinks.ts";

const [account, other] = ["111122223333", "444455556666"];
const catalog = loadCatalog();
const semantics = loadSemantics();

const everywhere = {
  Name: "t",
  TrailARN: `arn:aws:cloudtrail:us-east-1:${account}:trail/t`,
  HomeRegion: "us-east-1",
  S3BucketName: "logs",
  IsMultiRegionTrail: true,
  IsOrganizationTrail: false,
  IncludeGlobalServiceEvents: true,
};
const logging = { Status: { IsLogging: true } };

function policyOf(record: object): Policy {
  const requirements = [{ id: "r", title: "r", level: "error", record }];
  const reading = readPolicy("p.json", JSON.stringify({ formatVersion: 1, id: "p", title: "p", requirements }));
  if (reading.kind === "failed") throw new Error(JSON.stringify(reading.errors));
  return reading.policy;
}

const keys = policyOf({ service: "kms", category: "management" });

function judged(sinks: readonly Sink[], more: Partial<AssessmentInput> = {}): readonly AssessedEntry[] {
  return assess({
    sinks,
    resources: [],
    policies: [keys],
    sameAccount: false,
    groups: new Map<string, string>(),
    liveAccounts: [account],
    unseenSinks: [],
    catalog,
    semantics,
    today: "2026-11-20",
    judgeWithoutSinks: true,
    ...more,
  }).entries;
}

const verdictsOn = (entries: readonly AssessedEntry[]): string[] => [...new Set(entries.map(({ verdict }) => verdict))];

function explained(trail: JsonObject, record: RecordView): ExplainVerdict | undefined {
  const sink = sinkFromApi({ ...everywhere, ...logging, ...trail });
  return new RecordExplainer([sink], catalog, semantics).explain({ recipientAccountId: account, ...record })[0]
    ?.verdict;
}

describe("a missed event that the plain evaluator does not confirm", () => {
  it("makes no gap", () => {
    // The words that stand for "any other" in an event that is shown, and the root user: no such event can be shown.
    const words = ["example", "sample", "unlisted", "x7f3q9", "żółw", "root"];
    const condition = { Field: "userIdentity.arn", EndsWith: words };
    const selectors = [{ FieldSelectors: [{ Field: "eventCategory", Equals: ["Management"] }, condition] }];
    const store = sinkFromApi({
      Name: "s",
      EventDataStoreArn: `arn:aws:cloudtrail:us-east-1:${account}:eventdatastore/s`,
      Status: "ENABLED",
      MultiRegionEnabled: true,
      AdvancedEventSelectors: selectors,
    });
    const entries = judged([store]);
    expect(verdictsOn(entries)).toEqual(["undetermined"]);
    expect(entries.map(({ counterexample }) => counterexample)).toEqual(entries.map(() => null));
  });
});

describe("the trail of an organization", () => {
  const scopeOf = (id: string, organizationId: string | null) => ({ ...liveScope(id, "us-east-1"), organizationId });
  const trailOf = (organization: string | null, more: JsonObject = {}): Sink =>
    sinkFromApi(
      { ...everywhere, ...logging, IsOrganizationTrail: true, ...more },
      { scope: scopeOf(account, organization) },
    );
  const verdictsOfMember = (sink: Sink, organization: string | null): string[] => {
    const member = scopeOf(other, organization);
    return verdictsOn(judged([sink], { liveScopes: [member], liveAccounts: [account, other] }));
  };

  it("records for accounts of the organization", () => {
    expect(verdictsOfMember(trailOf("o-exampleorg"), "o-exampleorg")).toEqual(["covered"]);
  });

  it("records for no account of another organization", () => {
    expect(verdictsOfMember(trailOf("o-exampleorg"), "o-elsewhere1")).toEqual(["uncovered"]);
  });

  it("is one only where that is known", () => {
    const open = { IsOrganizationTrail: { Unknown: "Organization" } };
    expect(verdictsOfMember(trailOf("o-exampleorg", open), "o-exampleorg")).toEqual(["undetermined"]);
  });

  it("leaves each account its own verdicts", () => {
    const scopes = [scopeOf(account, "o-exampleorg"), scopeOf(other, "o-elsewhere1")];
    const entries = judged([trailOf("o-exampleorg")], { liveScopes: scopes, liveAccounts: [account, other] });
    expect(entries.map(({ verdict, count }) => [verdict, count])).toEqual([
      ["covered", entries[1]?.count],
      ["uncovered", entries[0]?.count],
    ]);
  });
});

describe("accounts of one verdict", () => {
  it("have entries of their own", () => {
    const scopes = [liveScope(account, "us-east-1"), liveScope(other, "us-east-1")];
    const entries = judged([], { liveScopes: scopes, liveAccounts: [account, other] });
    expect(entries.map(({ verdict, count }) => [verdict, count])).toEqual([
      ["uncovered", entries[1]?.count],
      ["uncovered", entries[0]?.count],
    ]);
  });
});

describe("logging", () => {
  it.each<[string, JsonObject, string]>([
    ["that is on counts", logging, "covered"],
    ["that is off does not", { Status: { IsLogging: false } }, "uncovered"],
    ["that nobody states is open", {}, "undetermined"],
  ])("%s", (_, status, verdict) => {
    expect(verdictsOn(judged([sinkFromApi({ ...everywhere, ...status })]))).toEqual([verdict]);
  });
});

describe("a trail that leaves out global service events", () => {
  it("records none of them, whichever Regions it has", () => {
    const sink = sinkFromApi({
      ...everywhere,
      ...logging,
      HomeRegion: "eu-west-1",
      IsMultiRegionTrail: { Unknown: "MultiRegion" },
      IncludeGlobalServiceEvents: false,
    });
    const users = policyOf({ service: "iam", category: "management" });
    expect(verdictsOn(judged([sink], { policies: [users] }))).toEqual(["uncovered"]);
  });
});

describe("deliveries", () => {
  it("that fail leave it open whether anything arrives", () => {
    const sink = sinkFromApi({ ...everywhere, ...logging });
    if (sink.kind !== "trail") throw new Error("a trail was made");
    const failing: Sink = { ...sink, latestDeliveryError: { text: literal("AccessDenied"), origin: sink.origin } };
    expect(verdictsOn(judged([failing]))).toEqual(["undetermined"]);
  });
});

describe("a basic selector", () => {
  const functionArn = `arn:aws:lambda:us-east-1:${account}:function:payments`;
  const invoke: RecordView = {
    eventSource: "lambda.amazonaws.com",
    eventName: "Invoke",
    eventCategory: "Data",
    readOnly: false,
    awsRegion: "us-east-1",
    resources: [{ type: "AWS::Lambda::Function", ARN: functionArn }],
  };
  const onFunctions = (resource: JsonObject): JsonObject => ({
    EventSelectors: [{ DataResources: [{ Type: "AWS::Lambda::Function", ...resource }] }],
  });

  it.each<[string, JsonObject, ExplainVerdict]>([
    ["with the ARN takes it", { Values: [functionArn] }, "recorded"],
    [
      "with the beginning of an ARN that must be whole does not",
      { Values: [functionArn.slice(0, -1)] },
      "not-recorded",
    ],
    ["with no list of values is open", {}, "undetermined"],
    ["with an empty list of values is open", { Values: [] }, "undetermined"],
    [
      "with further values that nobody knows is open",
      { Values: [`${functionArn}-v2`, { More: "functions" }] },
      "undetermined",
    ],
  ])("for data events %s", (_, resource, verdict) => {
    expect(explained(onFunctions(resource), invoke)).toBe(verdict);
  });

  it("with values and no ARN in the record is open", () => {
    const record = { ...invoke, resources: [{ type: "AWS::Lambda::Function" }] };
    expect(explained(onFunctions({ Values: [functionArn] }), record)).toBe("undetermined");
  });

  const unknownCall: RecordView = {
    eventSource: "unknown.amazonaws.com",
    eventName: "DoSomething",
    eventCategory: "Management",
    awsRegion: "us-east-1",
  };

  it.each(["ReadOnly", "WriteOnly"])("of %s is open for an event that does not say what it is", (type) => {
    expect(explained({ EventSelectors: [{ ReadWriteType: type }] }, unknownCall)).toBe("undetermined");
  });

  it("of which nobody knows whether it asks for management events is open", () => {
    const selectors = { EventSelectors: [{ IncludeManagementEvents: { Unknown: "Include" } }] };
    expect(explained(selectors, { ...unknownCall, readOnly: true })).toBe("undetermined");
  });
});
