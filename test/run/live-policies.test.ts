import { describe, expect, it } from "vitest";
import builtInPolicies from "../../src/generated/policies.js";
import { builtInPolicy } from "../../src/policy/built-in.ts";
import { readConfiguration } from "../../src/policy/configuration.ts";
import { policyOf } from "../../src/policy/policy-file.ts";
import { startOfFile } from "../../src/model/location.ts";
import { livePlaceOf } from "../../src/run/live-place.ts";
import { livePolicies, partsOfNothing, unknownServices } from "../../src/run/live-policies.ts";
import type { RequiredEvents } from "../../src/requirements/types.ts";
import { loadCatalog } from "../../src/catalog/catalog.ts";
import { scopeOfAccount } from "../../src/sources/snapshot/scope.ts";

function configuration(text: string) {
  const reading = readConfiguration("audit/trailproof.yaml", text, builtInPolicies);
  if (reading.kind === "failed") throw new Error(reading.errors.map(({ message }) => message).join());
  return reading.configuration;
}

const documented = builtInPolicy("documented", builtInPolicies);
if (documented === undefined) throw new Error("there is no policy documented");
const listing = configuration("formatVersion: 1\nservices: [timestream, dynamodb]\n");

const known = (...services: string[]) => ({ services: new Set(services), enabledRegions: ["eu-west-1", "us-east-1"] });

const asked = (policies: ReturnType<typeof livePolicies>): string[] =>
  policies.flatMap(({ requirements }) =>
    requirements.map(({ id, record }) => `${id} ${record.service ?? "*"} ${record.resources.kind}`),
  );

it("a service that the catalog does not have is told, with the one that is meant", () => {
  const { services } = configuration("formatVersion: 1\nservices: [dynamodb, dynamdb, nothing-like-it]\n");
  const told = unknownServices({
    configuration: { ...listing, services },
    catalog: loadCatalog(),
  }).map(({ level, message, location }) => [level, message, location?.startLine]);
  expect(told).toEqual([
    ["warning", "services: the catalog has no service dynamdb, so nothing is asked of it. Did you mean dynamodb?", 2],
    [
      "warning",
      "services: the catalog has no service nothing-like-it, so nothing is asked of it. " +
        "Write an id that trailproof catalog lists.",
      2,
    ],
  ]);
});

describe("policies for live accounts", () => {
  it("ask for management events alone where no service is listed", () => {
    expect(asked(livePolicies({ policies: [documented], configuration: null }, known()))).toEqual([
      "management-events * all",
      "data-events * declared",
    ]);
  });

  it("ask for all resources of listed services", () => {
    expect(asked(livePolicies({ policies: [documented], configuration: listing }, known()))).toEqual([
      "management-events * all",
      "data-events * declared",
      "data-events timestream all",
      "data-events dynamodb all",
    ]);
  });

  it("ask for the found resources of services with an inventory", () => {
    expect(asked(livePolicies({ policies: [documented], configuration: listing }, known("dynamodb")))).toEqual([
      "management-events * all",
      "data-events * declared",
      "data-events timestream all",
    ]);
  });

  it("take requirements that name a service to be about all its resources, unless the inventory knows them", () => {
    const named = policyOf(
      {
        formatVersion: 1,
        id: "mine",
        requirements: [
          { id: "q", level: "error", record: { service: "timestream", category: "data", resources: "declared" } },
        ],
      },
      () => startOfFile("mine.yaml"),
    );
    expect(asked(livePolicies({ policies: [named], configuration: null }, known()))).toEqual(["q timestream all"]);
    expect(asked(livePolicies({ policies: [named], configuration: null }, known("timestream")))).toEqual([
      "q timestream declared",
    ]);
  });
});

describe("enabled Regions", () => {
  const policy = policyOf(
    {
      formatVersion: 1,
      id: "mine",
      requirements: [{ id: "q", level: "error", record: { category: "management", regions: "enabled" } }],
    },
    () => startOfFile("mine.yaml"),
  );
  const regionsOf = (enabledRegions: string[] | null) =>
    livePolicies({ policies: [policy], configuration: null }, { services: new Set(), enabledRegions })[0]
      ?.requirements[0]?.record.regions;

  it("are those that the accounts told", () => {
    expect(regionsOf(["eu-west-1"])).toEqual({ kind: "regions", regions: ["eu-west-1"] });
  });

  it("stay open where an account did not tell", () => {
    expect(regionsOf(null)).toEqual({ kind: "enabled" });
  });
});

describe("requirements on a part of the resources", () => {
  const part = policyOf(
    {
      formatVersion: 1,
      id: "mine",
      requirements: [{ id: "cards", level: "error", record: { category: "data", where: { tags: { data: "cards" } } } }],
    },
    () => startOfFile("mine.yaml"),
  );

  it("stay about known resources", () => {
    expect(asked(livePolicies({ policies: [part], configuration: listing }, known()))).toEqual(["cards * declared"]);
  });

  it("are told where no resources are known", () => {
    expect(partsOfNothing([part], true)).toEqual([]);
    expect(partsOfNothing([part], false)).toMatchObject([
      {
        level: "warning",
        location: { uri: "mine.yaml" },
        message: expect.stringContaining("requirement cards is about some of the resources") as string,
      },
    ]);
  });
});

describe("the place of findings on live accounts", () => {
  const [requirement] = documented.requirements;
  if (requirement === undefined) throw new Error("the policy has no requirement");
  const service = loadCatalog().services.find(({ id }) => id === "dynamodb") ?? null;
  const required: RequiredEvents = {
    policy: documented,
    requirement,
    service,
    services: null,
    eventSource: null,
    category: "data",
    operations: [],
    count: 0,
    resource: null,
    scope: scopeOfAccount({ accountId: "111122223333", partition: "aws", organizationId: null }),
    sets: [],
    wider: [],
    occurs: "yes",
    meant: "yes",
    likeness: null,
  };

  it("is the service in the configuration", () => {
    expect(livePlaceOf({ configuration: listing })(required).locate()).toMatchObject({
      uri: "audit/trailproof.yaml",
      startLine: 2,
      startColumn: 24,
    });
  });

  it("is the first line of the configuration for what it does not name", () => {
    expect(livePlaceOf({ configuration: listing })({ ...required, category: "management" }).locate()).toMatchObject({
      uri: "audit/trailproof.yaml",
      startLine: 1,
    });
    expect(livePlaceOf({ configuration: null })(required).locate()).toMatchObject({
      uri: "trailproof.yaml",
      startLine: 1,
    });
  });

  it("is the requirement of a policy that is a file", () => {
    const origin = startOfFile("mine.yaml");
    expect(
      livePlaceOf({ configuration: listing })({
        ...required,
        requirement: { ...requirement, builtIn: false, origin },
      }).locate().uri,
    ).toBe("mine.yaml");
  });
});
