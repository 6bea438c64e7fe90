import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCheck } from "../../../src/run/check.ts";
import type { Verdict } from "../../../src/model/result.ts";

const root = join(import.meta.dirname, "../../..");
const made = (name: string): string => `test/golden/terraform/genuine/${name}`;
const written = (name: string): string => `scripts/terraform-provider/configurations/${name}`;
const decided: readonly Verdict[] = ["covered", "uncovered", "partial"];

/** The verdicts on events of declared resources, by policy, operation and address. */
async function verdicts(path: string): Promise<ReadonlyMap<string, Verdict>> {
  const outcome = await runCheck({ paths: [path], workingDirectory: root, configuration: null, today: "2026-11-21" });
  if (outcome.kind === "usage") throw new Error("not checked");
  const found = new Map<string, Verdict>();
  for (const { policy, requirement, operations, resource, verdict } of outcome.run.result.coverage) {
    for (const operation of resource === null ? [] : operations)
      found.set([policy, requirement, operation, resource?.address.replace(/^.*?#/, "")].join(" "), verdict);
  }
  return found;
}

/**
 * What was written, planned, applied and read again is judged alike in each form, as far as both forms know it: all
 * that sources and a plan take for granted
 * of values that only the apply tells must turn out to be so.
 */
describe("verdicts on genuine plans and states, and on what they were made of", () => {
  it.each([
    [written("trails"), made("create.plan.json")],
    [written("trails"), made("applied.state.json")],
    [written("changed"), made("changed.plan.json")],
    [written("values"), made("values.plan.json")],
    [written("awscc"), made("awscc.plan.json")],
    [written("older"), made("older.plan.json")],
    [made("create.plan.json"), made("applied.state.json")],
    [made("applied.state.json"), made("applied.tfstate")],
    [made("applied.state.json"), made("unchanged.plan.json")],
    [made("applied.state.json"), made("targeted.plan.json")],
    [made("values.plan.json"), made("values.state.json")],
    [made("values.state.json"), made("values.tfstate")],
    [made("awscc.plan.json"), made("awscc.state.json")],
    [made("awscc.state.json"), made("awscc.tfstate")],
  ])("agree: %s and %s", async (one, other) => {
    const [before, after] = [await verdicts(one), await verdicts(other)];
    const both = [...before].flatMap(([key, verdict]) => {
      const later = after.get(key);
      return later !== undefined && decided.includes(verdict) && decided.includes(later)
        ? [{ key, verdict, later }]
        : [];
    });
    expect(both.length).toBeGreaterThan(15);
    expect(both.filter(({ verdict, later }) => verdict !== later)).toEqual([]);
  });

  it("differ where somebody stopped a trail outside of Terraform", async () => {
    const [before, after] = [
      await verdicts(made("applied.state.json")),
      await verdicts(made("refresh-only.plan.json")),
    ];
    const lost = [...before]
      .filter(([key, verdict]) => verdict === "covered" && after.get(key) === "uncovered")
      .map(([key]) => key.split(" ").at(-1));
    expect(new Set(lost)).toEqual(new Set(["aws_lambda_function.report", "aws_s3_bucket.data"]));
  });
});
