/**
 * Templates of unknown account, each with a trail: what reports say of one finding must not grow with their number, nor
 * hang on their order.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Log } from "sarif";
import { expect, onTestFinished, test } from "vitest";
import { runCheck, type CheckRun } from "../../src/run/check.ts";
import { renderReport, type Format } from "../../src/report/index.ts";
import { rulePages } from "../../src/rules/pages.ts";

const template = (index: number): object => ({
  Resources: {
    [`Table${String(index)}`]: { Type: "AWS::DynamoDB::Table", Properties: { TableName: `table-${String(index)}` } },
    Trail: {
      Type: "AWS::CloudTrail::Trail",
      Properties: {
        IsLogging: true,
        S3BucketName: "logs",
        IsMultiRegionTrail: true,
        IncludeGlobalServiceEvents: true,
        AdvancedEventSelectors: [
          {
            FieldSelectors: [
              { Field: "eventCategory", Equals: ["Data"] },
              { Field: "resources.type", Equals: ["AWS::DynamoDB::Table"] },
              // Each leaves out the table beside it, so that the trails of others alone can record its items.
              { Field: "resources.ARN", NotEndsWith: [`table/table-${String(index)}`] },
            ],
          },
        ],
      },
    },
  },
});

async function runOn(count: number): Promise<CheckRun> {
  const folder = mkdtempSync(join(tmpdir(), "trailproof-many-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (let index = 0; index < count; index += 1)
    writeFileSync(join(folder, `t${String(index).padStart(3, "0")}.json`), JSON.stringify(template(index), null, 1));
  const outcome = await runCheck({ workingDirectory: folder, paths: ["."], configuration: null });
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome.errors));
  return outcome.run;
}

async function reportOf({ result, quotableText, complete }: CheckRun, format: Format): Promise<string> {
  return renderReport(format, result, {
    rules: rulePages,
    sourceText: quotableText,
    repositoryPath: (uri) => uri,
    complete,
    color: false,
    width: 100,
    verbose: false,
    quiet: false,
  });
}

test("a finding names eight of the trails that may record its events and counts the others", async () => {
  const run = await runOn(14);
  const open = run.result.findings.filter(({ kind, resource }) => kind === "open" && resource === "t005.json#Table5");
  expect(open.length).toBeGreaterThan(0);
  const names = [0, 1, 2, 3, 4, 6, 7, 8].map((index) => `t00${String(index)}.json#Trail`);
  for (const { message, relatedLocations } of open) {
    expect(message).toContain(
      `${names.join(", ")} and 5 more trails or event data stores apply to t005.json only if they are in its account`,
    );
    expect(relatedLocations.map(({ inMessage }) => message.slice(inMessage?.start ?? 0, inMessage?.end ?? 0))).toEqual(
      names,
    );
  }
  const { coverage } = JSON.parse(await reportOf(run, "json")) as {
    coverage: { resource: { address: string } | null; verdict: string; reasons: object[] }[];
  };
  const entries = coverage.filter(
    ({ resource, verdict }) => resource?.address === "t005.json#Table5" && verdict === "undetermined",
  );
  expect(entries.flatMap(({ reasons }) => reasons)).toContainEqual(
    expect.objectContaining({ code: "same-account-unknown", scope: "t005.json", sinks: names, more: 5 }),
  );
});

test("reports grow with the number of templates, not with its square", async () => {
  const sizes = await Promise.all(
    [12, 24, 48].map(async (count) => {
      const run = await runOn(count);
      const sarif = await reportOf(run, "sarif");
      const { results = [] } = (JSON.parse(sarif) as Log).runs[0] ?? {};
      for (const { relatedLocations = [] } of results) expect(relatedLocations.length).toBeLessThanOrEqual(8);
      return sarif.length + (await reportOf(run, "json")).length;
    }),
  );
  const [small = 0, middle = 0, large = 0] = sizes;
  // What is there once, such as the pages of rules, cancels out.
  expect((large - middle) / (middle - small)).toBeLessThan(2.1);
});
