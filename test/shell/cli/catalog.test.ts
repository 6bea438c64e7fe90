/** `catalog` of the bundled program. */
import { describe, expect, test } from "vitest";
import type { CatalogResult } from "../../../src/generated/catalog-result-file.d.ts";
import { trailproof } from "../../helpers/command-line.ts";

describe("catalog", () => {
  test("JSON in the contract's shape", async () => {
    const run = await trailproof(["catalog", "timestream", "Query", "--format", "json"]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    const result = JSON.parse(run.stdout) as CatalogResult;
    expect(result).toMatchObject({
      formatVersion: 1,
      services: [{ id: "timestream", operations: [{ name: "Query", category: "data", basis: "listed" }] }],
    });
    expect(result.services[0]?.operations[0]?.eventForms[1]?.resources[0]?.arn).toContain("NO_RESOURCE_ACCESSED");
  });

  test("everything, in one JSON", async () => {
    const result = JSON.parse((await trailproof(["catalog", "--format", "json"])).stdout) as CatalogResult;
    expect(result.services.length).toBeGreaterThan(300);
    expect(result.resourceTypes.length).toBeGreaterThanOrEqual(250);
    expect(result.networkActivity.length).toBeGreaterThan(90);
  });

  test.each([
    [["catalog", "timestrem"], 'Did you mean "timestream"?'],
    [["catalog", "--since", "January"], "expected a date such as 2026"],
  ])("%j finds nothing and says what to ask", async (words, message) => {
    const run = await trailproof(words);
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toContain(message);
  });

  test("policies", async () => {
    expect((await trailproof(["catalog", "--policies"])).stdout).toMatch(/^documented {2}/);
  });
});
