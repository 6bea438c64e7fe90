import { describe, expect, it } from "vitest";
import { wholeRequirements } from "../../src/policy/part-of.ts";
import { readPolicy } from "../../src/policy/policy.ts";

function wholes(...records: readonly string[]): (string | undefined)[] {
  const requirements = records.map((record, index) => `  - { id: r${String(index)}, level: error, ${record} }\n`);
  const reading = readPolicy("p.yaml", `formatVersion: 1\nid: p\nrequirements:\n${requirements.join("")}`);
  if (reading.kind === "failed") throw new Error(reading.errors.map(({ message }) => message).join());
  const found = wholeRequirements(reading.policy);
  return records.map((_, index) => found.get(`r${String(index)}`));
}

const management = "record: { category: management }";
const data = "record: { category: data }";
const logs = "except: [{ resources: log-destinations, reason: a }]";

describe("a requirement that is part of another", () => {
  it.each<[string, readonly string[]]>([
    ["of a service", [management, "record: { category: management, service: iam }"]],
    ["of an access", [management, "record: { category: management, access: write }"]],
    ["of names", [management, 'record: { category: management, operations: ["Create*"] }']],
    ["of Regions", [management, "record: { category: management, regions: [us-east-1] }"]],
    ["of the same", [management, management]],
    ["of data, by access", [`${data}, ${logs}`, `record: { category: data, access: write }, ${logs}`]],
  ])("is found by its keys: %s", (_what, records) => {
    expect(wholes(...records)).toEqual([undefined, "r0"]);
  });

  it.each<[string, readonly string[]]>([
    ["the other category", [management, data]],
    ["any category", [management, "record: { service: iam }"]],
    ["more access", ["record: { category: management, access: write }", management]],
    ["more services", ["record: { category: management, service: iam }", management]],
    [
      "another service",
      ["record: { category: management, service: iam }", "record: { category: management, service: kms }"],
    ],
    ["what the other accepts as a hole", [`${management}, except: [{ service: kms, reason: a }]`, management]],
    ["other Regions", ["record: { category: management, regions: [us-east-1] }", management]],
    [
      "events on no resource, of a service that may have none declared",
      [data, "record: { category: data, service: s3 }"],
    ],
    ["all resources", ["record: { category: data, resources: declared }", data]],
    [
      "network activity beside any category",
      ["record: { service: kms }", "record: { service: kms, category: networkActivity }"],
    ],
  ])("does not ask for %s", (_what, records) => {
    expect(wholes(...records)).toEqual([undefined, undefined]);
  });
});
