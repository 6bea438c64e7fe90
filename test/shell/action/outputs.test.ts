/** Every count that the Action leaves behind, from comparisons that give it. */
import { expect, test } from "vitest";
import { countOutputs } from "../../../src/shell/action/outputs.ts";
import { compared, type Folder } from "../../comparison/two-states.ts";

const trail = { TrailName: "audit", S3BucketName: "logs", IsMultiRegionTrail: true, IncludeGlobalServiceEvents: true };

function stack(settings: object, more: object = {}): Folder {
  return {
    "stack.yaml": {
      Parameters: { Log: { Type: "String" } },
      Resources: {
        Orders: { Type: "AWS::DynamoDB::Table", Properties: { TableName: "orders" } },
        Trail: { Type: "AWS::CloudTrail::Trail", Properties: { ...trail, IsLogging: true, ...settings } },
      },
    },
    ...more,
  };
}

const ignore = { "trailproof.yaml": { formatVersion: 1, ignore: [{ rule: "event-not-recorded", reason: "cost" }] } };
const none = { "coverage-lost": 0, "coverage-unproven": 0, "coverage-gained": 0, "checks-weakened": 0 };

test.each([
  { name: "nothing changes", base: stack({}), head: stack({}), counts: none },
  {
    name: "events are lost",
    base: stack({}),
    head: stack({ IsMultiRegionTrail: false }),
    counts: { ...none, "coverage-lost": "some" },
  },
  {
    name: "events are gained",
    base: stack({ IsMultiRegionTrail: false }),
    head: stack({}),
    counts: { ...none, "coverage-gained": "some" },
  },
  {
    name: "nobody can say",
    base: stack({}),
    head: stack({ IsLogging: { Ref: "Log" } }),
    counts: { ...none, "coverage-unproven": "some" },
  },
  { name: "findings are hidden", base: stack({}), head: stack({}, ignore), counts: { ...none, "checks-weakened": 1 } },
])("$name", async ({ base, head, counts }) => {
  const { result } = await compared(base, head, { region: "us-east-1" });
  const told = countOutputs(result);
  const names = Object.keys(none) as (keyof typeof none)[];
  expect(
    Object.fromEntries(
      names.map((name) => [name, counts[name] === "some" && Number(told[name]) > 0 ? "some" : told[name]]),
    ),
  ).toEqual(counts);
});
