/** Undocumented operations of services without data events: recorded, if CloudTrail makes such events at all. */
import { expect, it } from "vitest";
import { loadCatalog } from "../../src/catalog/catalog.ts";
import { loadSemantics } from "../../src/catalog/semantics.ts";
import { assess } from "../../src/coverage/assess.ts";
import { readPolicy } from "../../src/policy/policy.ts";
import type { Policy } from "../../src/policy/types.ts";
import { sinkFromApi, type JsonObject } from "../helpers/sinks.ts";

function policyOf(record: object): Policy {
  const requirements = [{ id: "r", title: "r", level: "error", record }];
  const reading = readPolicy("p.json", JSON.stringify({ formatVersion: 1, id: "p", title: "p", requirements }));
  if (reading.kind === "failed") throw new Error(JSON.stringify(reading.errors));
  return reading.policy;
}

const undocumented = policyOf({ service: "iotanalytics", operations: ["BatchPutMessage"] });
const ofServiceWithDataEvents = policyOf({ service: "bedrock-agentcore", operations: ["GetABTest"] });

function reasons(trail: JsonObject, policy = undocumented): readonly string[] {
  const sink = sinkFromApi({
    Name: "a",
    TrailARN: "arn:aws:cloudtrail:eu-west-1:111122223333:trail/a",
    HomeRegion: "eu-west-1",
    IsMultiRegionTrail: true,
    IncludeGlobalServiceEvents: true,
    Status: { IsLogging: true },
    ...trail,
  });
  const { entries } = assess({
    sinks: [sink],
    resources: [],
    policies: [policy],
    sameAccount: false,
    groups: new Map<string, string>(),
    liveAccounts: [],
    unseenSinks: [],
    catalog: loadCatalog(),
    semantics: loadSemantics(),
    today: "2026-11-20",
    judgeWithoutSinks: true,
  });
  expect(entries.map(({ verdict }) => verdict)).toEqual(["undetermined"]);
  return entries.flatMap((entry) => entry.reasons.map(({ code }) => code));
}

it("where the trail records all management events", () => {
  expect(reasons({})).toEqual(["undocumented", "recorded-if-made"]);
});

it.each<[string, JsonObject]>([
  ["records writes alone", { EventSelectors: [{ ReadWriteType: "WriteOnly" }] }],
  ["does not log", { Status: { IsLogging: false } }],
  ["records one Region", { IsMultiRegionTrail: false }],
  [
    "leaves the service out",
    {
      AdvancedEventSelectors: [
        {
          FieldSelectors: [
            { Field: "eventCategory", Equals: ["Management"] },
            { Field: "eventSource", NotEquals: ["iotanalytics.amazonaws.com"] },
          ],
        },
      ],
    },
  ],
])("not where the trail %s", (_, trail) => {
  expect(reasons(trail)).toEqual(["undocumented"]);
});

it("not of a service that has data events", () => {
  expect(reasons({}, ofServiceWithDataEvents)).toEqual(["undocumented"]);
});
