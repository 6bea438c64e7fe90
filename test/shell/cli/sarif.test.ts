/** SARIF of real runs passes the checks that GitHub's upload makes. */
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Log } from "sarif";
import { describe, expect, test } from "vitest";
import { casesIn, folderOf } from "../../cases/coverage-case.ts";
import { isMultitoolAvailable, sarifProblems } from "../../e2e/multitool.ts";
import { trailproof } from "../../helpers/command-line.ts";

/** A few cases of each file: all kinds of findings and notifications. */
const cases = casesIn(new URL("../../cases/coverage/", import.meta.url)).flatMap(({ file, cases: all }) =>
  all
    .filter((given, index) => index % 20 === 0 && given.options === undefined && given.usage === undefined)
    .map((given) => ({ ...given, name: `${file}: ${given.name}` })),
);

/** What the runs of this file gave: starting the validator takes seconds, so that it is given all at once. */
const given: string[] = [];

describe("a real run", () => {
  test.each(cases)("$name", async (one) => {
    const cwd = folderOf(one);
    const run = await trailproof(["check", "--format", "sarif"], { cwd, environment: { GITHUB_WORKSPACE: cwd } });
    rmSync(cwd, { recursive: true });
    expect(run.status).not.toBe(2);
    given.push(run.stdout);
    const log = JSON.parse(run.stdout) as Log;
    expect(log.runs).toHaveLength(1);
    for (const result of log.runs[0]?.results ?? []) {
      expect(result.locations).toHaveLength(1);
      expect(result.locations?.[0]?.physicalLocation?.region?.startLine).toBeGreaterThan(0);
      expect(result.partialFingerprints?.["trailproof/v1"]).toBeTruthy();
    }
  });

  test.each(["pci-dss-4.0.1", "cis-aws-5.0", "nist-800-53-r5"])(
    "against %s has its controls as a taxonomy",
    async (policy) => {
      const cwd = fileURLToPath(new URL("../../repositories/payments-ledger/", import.meta.url));
      const { stdout } = await trailproof(["check", "--format", "sarif", "--policy", policy], {
        cwd,
        environment: { GITHUB_WORKSPACE: cwd },
      });
      given.push(stdout);
      const [taxonomy] = (JSON.parse(stdout) as Log).runs[0]?.taxonomies ?? [];
      expect(taxonomy?.informationUri).toMatch(/^https:/);
      expect(taxonomy?.taxa?.length).toBeGreaterThan(5);
    },
  );

  test.runIf(isMultitoolAvailable)("passes Sarif.Multitool without errors or warnings", () => {
    expect(given.length).toBeGreaterThan(cases.length);
    expect(sarifProblems(given)).toEqual([]);
  });
});
