/** What editors show of policies and configurations comes from their schemas: every key has its description. */
import { describe, expect, test } from "vitest";
import configuration from "../../policies/schema/configuration.json" with { type: "json" };
import policy from "../../policies/schema/policy.json" with { type: "json" };

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The keys of all objects in a schema that have no description. */
function silentKeys(schema: unknown, path = ""): string[] {
  if (Array.isArray(schema)) return schema.flatMap((item: unknown) => silentKeys(item, path));
  if (!isNode(schema)) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    const own = key === "properties" && isNode(value) ? Object.entries(value) : [];
    const silent = own.filter(([, described]) => !isNode(described) || typeof described.description !== "string");
    return [...silent.map(([name]) => `${path}/${name}`), ...silentKeys(value, `${path}/${key}`)];
  });
}

describe("hover and completion in editors", () => {
  test.each([
    ["policies", policy],
    ["the configuration", configuration],
  ])("of %s know every key", (_, schema) => {
    expect(schema.title).toMatch(/^trailproof /);
    expect(silentKeys(schema)).toEqual([]);
  });
});
