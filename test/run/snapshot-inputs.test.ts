/** Snapshots that are named, found in a folder, or shown with --trails. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, onTestFinished, test } from "vitest";
import { runAccount } from "../../src/run/account.ts";
import { runCheck, type CheckOptions, type CheckOutcome, type CheckRun } from "../../src/run/check.ts";
import { renderCsv } from "../../src/report/formats/csv.ts";
import { renderHtml } from "../../src/report/formats/html/html.ts";
import { renderText } from "../../src/report/formats/text/text.ts";

const ids = ["111122223333", "222233334444", "333344445555"] as const;

function trailIn(accountId: string, changes: object = {}): object {
  return {
    Name: "own",
    TrailARN: `arn:aws:cloudtrail:eu-west-1:${accountId}:trail/own`,
    HomeRegion: "eu-west-1",
    IsMultiRegionTrail: true,
    IsOrganizationTrail: false,
    IncludeGlobalServiceEvents: true,
    LogFileValidationEnabled: true,
    Status: { IsLogging: true },
    EventSelectors: [],
    AdvancedEventSelectors: [],
    ...changes,
  };
}

/** The first account has a trail, the second none, the third one that is off. */
const organization = JSON.stringify(
  {
    formatVersion: 1,
    kind: "trailproof-snapshot",
    accounts: [
      { accountId: ids[0], enabledRegions: ["eu-west-1"], trails: [trailIn(ids[0])] },
      { accountId: ids[1], enabledRegions: ["eu-west-1"], trails: [] },
      { accountId: ids[2], enabledRegions: ["eu-west-1"], trails: [trailIn(ids[2], { Status: { IsLogging: false } })] },
    ],
  },
  null,
  1,
);

const table = "Resources:\n  Orders:\n    Type: AWS::DynamoDB::Table\n";

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "trailproof-snapshots-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

function done(outcome: CheckOutcome): CheckRun {
  if (outcome.kind === "usage") throw new Error(outcome.errors.map(({ message }) => message).join());
  return outcome.run;
}

async function checked(files: Readonly<Record<string, string>>, options: CheckOptions): Promise<CheckRun> {
  return done(await runCheck({ workingDirectory: folderOf(files), today: "2026-12-01", ...options }));
}

function verdicts({ result }: CheckRun): string[] {
  return [...new Set(result.coverage.map(({ accountId = "code", verdict }) => `${accountId} ${verdict}`))].sort();
}

const files = { "org.json": organization };

describe("a snapshot that is named", () => {
  test("is judged in all of its accounts, also those without a trail", async () => {
    const run = await checked(files, { paths: ["org.json"] });
    expect(verdicts(run)).toEqual([`${ids[0]} covered`, `${ids[1]} uncovered`, `${ids[2]} uncovered`]);
    expect(run.result.run).toEqual({
      date: "2026-12-01",
      inputs: [{ kind: "trails", name: "org.json" }],
      accounts: ids.map((accountId) => ({ scope: accountId, accountId, regions: ["eu-west-1"], inputs: ["org.json"] })),
    });
    expect(run.complete).toBe(true);
  });

  test("places findings at the account", async () => {
    const { result } = await checked(files, { paths: ["org.json"] });
    const places = result.findings
      .filter(({ ruleId }) => ruleId === "event-not-recorded")
      .map(({ location }) => location);
    const lines = organization.split("\n");
    expect(places.map(({ uri, startLine }) => `${uri} ${lines[startLine - 1]?.trim() ?? ""}`)).toEqual([
      `org.json "accountId": "${ids[1]}",`,
      `org.json "accountId": "${ids[2]}",`,
    ]);
  });

  test("is narrowed by accounts, and an account that it lacks is wrong usage", async () => {
    const run = await checked(files, { paths: ["org.json"], accounts: [ids[0]] });
    expect(verdicts(run)).toEqual([`${ids[0]} covered`]);
    const wrong = await checked(files, { paths: ["org.json"], accounts: [ids[0], "999999999999"] });
    expect(wrong.wrongPaths).toMatchObject([{ message: expect.stringContaining("999999999999") as string }]);
    expect(wrong.complete).toBe(false);
    const nothing = await checked({ "t.yaml": table }, { paths: ["t.yaml"], accounts: [ids[0]] });
    expect(nothing.wrongPaths).toHaveLength(1);
  });

  test("is asked for the services of the configuration", async () => {
    const configuration = "formatVersion: 1\nservices: [dynamodb]\n";
    const { result } = await checked({ ...files, "trailproof.yaml": configuration }, { paths: ["org.json"] });
    const data = result.coverage.filter(({ category }) => category === "data");
    expect(new Set(data.map(({ service, accountId }) => `${service ?? ""} ${accountId ?? ""}`))).toEqual(
      new Set(ids.map((id) => `dynamodb ${id}`)),
    );
  });

  test("is judged beside code, which its trails may record", async () => {
    const run = await checked({ ...files, "t.yaml": table }, { paths: ["org.json", "t.yaml"], accountId: ids[1] });
    expect(verdicts(run).filter((verdict) => verdict.startsWith(ids[0]))).toEqual([`${ids[0]} covered`]);
    expect(run.result.coverage.filter(({ resource }) => resource?.address === "t.yaml#Orders")).not.toEqual([]);
  });

  test("that cannot be used is an input that was not read", async () => {
    const broken = organization.replace('"accountId": "111122223333"', '"accountId": 1');
    const run = await checked({ "org.json": broken }, { paths: ["org.json"] });
    expect(run.complete).toBe(false);
    expect(run.result.notifications).toMatchObject([{ level: "error", location: { uri: "org.json" } }]);
  });

  test("is what account --snapshot judges", async () => {
    const workingDirectory = folderOf({ ...files, "t.yaml": table });
    const run = done(await runAccount({ workingDirectory, snapshots: ["org.json"], accounts: [ids[1]] }));
    expect(verdicts(run)).toEqual([`${ids[1]} uncovered`]);
    const wrong = await runAccount({ workingDirectory, snapshots: ["t.yaml", "none.json"] });
    expect(wrong).toMatchObject({
      kind: "usage",
      errors: [{ message: expect.stringContaining("t.yaml is no snapshot") as string }, {}],
    });
  });
});

describe("a snapshot that is found in a folder", () => {
  test("shows its trails, judges none of its accounts, and says so", async () => {
    const run = await checked({ ...files, "t.yaml": table }, { paths: ["."], accountId: ids[0] });
    expect(run.result.sinks).toHaveLength(2);
    expect(verdicts(run).filter((verdict) => !verdict.startsWith("code"))).toEqual([]);
    expect(run.result.notifications.map(({ message }) => message)).toContain(
      "org.json is a snapshot, so its trails count. Its accounts are not judged: name the file to judge them.",
    );
    expect(run.result.coverage.filter(({ verdict }) => verdict === "covered")).not.toEqual([]);
  });

  test("that is shown with --trails too is read once", async () => {
    const run = await checked({ ...files, "t.yaml": table }, { paths: ["."], trails: ["org.json"], accountId: ids[0] });
    expect(run.result.sinks).toHaveLength(2);
    expect(run.result.notifications.map(({ message }) => message).join()).not.toContain("is a snapshot");
  });
});

test("the matrix says the same in HTML, CSV and text", async () => {
  const policies = ["pci-dss-4.0.1", "cis-aws-5.0", "hipaa", "soc-2", "iso-27001-2022"];
  const { result } = await checked(files, { paths: ["org.json"], policies });
  const controls = result.controls ?? [];
  expect(controls.length).toBeGreaterThan(20);
  const csv = renderCsv(result);
  const html = await renderHtml(result, { rules: () => Promise.resolve([]) });
  const text = renderText(result, {
    color: false,
    width: 4000,
    verbose: true,
    quiet: false,
    sourceText: () => undefined,
  });
  const words = { "not-satisfied": "not satisfied", satisfied: "satisfied", undetermined: "undetermined" } as const;
  for (const { id, policy, scopes = [], status } of controls) {
    for (const scope of scopes) {
      const row = csv
        .split("\r\n")
        .find((line) => line.includes(`,${scope.accountId ?? ""},eu-west-1,${policy},`) && line.includes(id));
      expect(row, `${id} ${scope.scope}`).toContain(`,${scope.status},`);
    }
    if (new Set(scopes.map((scope) => scope.status)).size < 2) continue;
    for (const [name, said] of Object.entries(words)) {
      const own = scopes.filter((scope) => scope.status === name).map(({ accountId }) => accountId);
      if (own.length > 0) expect(text).toContain(`${said}: ${own.join(", ")}`);
    }
    expect(["not-satisfied", "undetermined"]).toContain(status);
  }
  const page = new JSDOM(html).window.document;
  const told = controls.flatMap(({ scopes = [] }) => scopes.map((scope) => scope.status));
  // Each account has a cell and a line of evidence, each control one for all of them.
  for (const status of ["not-satisfied", "satisfied", "undetermined"] as const) {
    const expected =
      2 * told.filter((one) => one === status).length + controls.filter((one) => one.status === status).length;
    expect(page.querySelectorAll(`[id^="controls-"] tbody .badge.${status}`)).toHaveLength(expected);
  }
});
