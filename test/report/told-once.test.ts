/**
 * What people read: one cause is told once, things that differ have names that differ, and no word is wrong for the
 * number it stands by.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CheckResult, Finding } from "../../src/model/result.ts";
import { explainText } from "../../src/report/explain/text.ts";
import { written } from "../helpers/explained.ts";
import { renderMarkdown } from "../../src/report/formats/markdown/markdown.ts";
import { renderText } from "../../src/report/formats/text/text.ts";
import { shortNames } from "../../src/report/shared/layout.ts";
import { runCheck } from "../../src/run/check.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "trailproof-told-once-"));
  mkdirSync(join(folder, ".git"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function check(texts: Readonly<Record<string, string>>, isOneAccount = true): Promise<CheckResult> {
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  const outcome = await runCheck(
    isOneAccount ? { workingDirectory: folder, configuration: null, sameAccount: true } : { workingDirectory: folder },
  );
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome.errors));
  return outcome.run.result;
}

const text = (result: CheckResult, width = 100): string =>
  renderText(result, { color: false, width, verbose: false, quiet: false, sourceText: () => undefined });

const table = "  Orders: { Type: AWS::DynamoDB::Table, Properties: { KeySchema: [] } }\n";
const trail = (properties: string): string =>
  `Resources:\n  Trail: { Type: AWS::CloudTrail::Trail, Properties: { S3BucketName: logs, ${properties} } }\n${table}`;
const managementOnly = "AdvancedEventSelectors: [{ FieldSelectors: [{ Field: eventCategory, Equals: [Management] }] }]";

const ofRule = (result: CheckResult, id: string): Finding[] => result.findings.filter(({ ruleId }) => ruleId === id);

describe("a mistake and what follows from it", () => {
  it("are one block of a report", async () => {
    const result = await check({ "t.yaml": trail("IsLogging: true, IsMultiRegionTrail: true") });
    const [cause] = ofRule(result, "trail-rejected");
    const gaps = ofRule(result, "event-not-recorded");
    expect(gaps.map(({ causedBy }) => causedBy)).toEqual([cause?.fingerprint, cause?.fingerprint]);
    const told = text(result);
    expect(told).not.toMatch(/^(?:error|warning) event-not-recorded/m);
    expect(told).toMatch(/leads to event-not-recorded[^]*event-not-recorded\s+on\s+Orders/);
    expect(renderMarkdown(result, {})).toMatch(/- Leads to: `event-not-recorded`/);
    expect(told).not.toMatch(/ groups/);
  });

  it("hide no control, no resource and no rule", async () => {
    const tables = Array.from({ length: 12 }, (_, index) => table.replace("Orders", `T${String(index)}`)).join("");
    const result = await check({ "t.yaml": trail("IsLogging: true, IsMultiRegionTrail: true") + tables });
    const findings = result.findings.map((finding) =>
      finding.ruleId === "event-not-recorded" ? { ...finding, controls: ["PCI-DSS-4.0.1/10.2.1"] } : finding,
    );
    const told = [text({ ...result, findings }), renderMarkdown({ ...result, findings }, {})];
    for (const report of told) {
      for (let index = 0; index < 12; index++) expect(report).toMatch(new RegExp(`on \`?T${String(index)}\\b`));
      expect(report).toMatch(/required by:? `?PCI-DSS-4\.0\.1\/10\.2\.1/i);
    }
    expect(told[0]).toContain("trailproof rule trail-rejected");
  });

  it("are told apart where two mistakes stand in the way", async () => {
    const selectors =
      "AdvancedEventSelectors: [{ FieldSelectors: [{ Field: eventCategory, Equals: [Nonsense] }] }, { FieldSelectors: [] }]";
    const result = await check({ "t.yaml": trail(`IsLogging: true, ${selectors}`) });
    expect(ofRule(result, "selector-rejected").length).toBeGreaterThan(1);
    const gaps = ofRule(result, "event-not-recorded");
    expect(gaps.map(({ causedBy }) => causedBy)).toEqual(gaps.map(() => undefined));
  });

  it("are told apart where mending one does not mend the other", async () => {
    const result = await check({ "t.yaml": trail("IsLogging: false") });
    const [cause] = ofRule(result, "trail-not-logging");
    // The default selector takes no data events, whether the trail logs or not.
    expect(ofRule(result, "event-not-recorded").map(({ resource, causedBy }) => [resource, causedBy])).toEqual([
      [null, cause?.fingerprint],
      ["t.yaml#Orders", undefined],
    ]);
  });

  it("are apart where the gap has another reason too", async () => {
    const other = `  Second: { Type: AWS::CloudTrail::Trail, Properties: { S3BucketName: logs, IsLogging: true, ${managementOnly} } }\n`;
    const result = await check({ "t.yaml": trail("IsLogging: false") + other });
    const gaps = ofRule(result, "event-not-recorded");
    expect(gaps.map(({ causedBy }) => causedBy)).toEqual(gaps.map(() => undefined));
    expect(text(result)).toMatch(/^(?:error|warning) event-not-recorded/m);
  });
});

describe("words", () => {
  it("speak of other services only beside some that are named", async () => {
    const result = await check({ "t.yaml": trail("IsLogging: false").replace(table, "") });
    expect(ofRule(result, "event-not-recorded").map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Every service: management events are not recorded\./),
    ]);
  });

  it("do not say of a trail that always exists that it exists only under one answer", async () => {
    const isMulti = "IsLogging: true, IncludeGlobalServiceEvents: true, IsMultiRegionTrail: !If [IsProd, true, false]";
    const head = "Parameters: { Env: { Type: String } }\nConditions: { IsProd: !Equals [!Ref Env, prod] }\n";
    const result = await check({ "t.yaml": head + trail(isMulti) });
    const reasons = result.coverage.flatMap((entry) => entry.reasons);
    expect(reasons.map(({ code }) => code)).toContain("variant-when");
    expect(reasons.map(({ code }) => code)).not.toContain("exists-only-when");
    const conditional = trail("IsLogging: true, IncludeGlobalServiceEvents: true, IsMultiRegionTrail: true").replace(
      "CloudTrail::Trail,",
      "CloudTrail::Trail, Condition: IsProd,",
    );
    const other = await check({ "t.yaml": head + conditional });
    expect(other.coverage.flatMap((entry) => entry.reasons.map(({ code }) => code))).toContain("exists-only-when");
  });
});

describe("selectors to paste", () => {
  it("are offered once for trails that need the same, though two have one address", async () => {
    const one = trail(`IsLogging: true, IsMultiRegionTrail: true, IncludeGlobalServiceEvents: true, ${managementOnly}`);
    const configuration =
      "formatVersion: 1\nscopes:\n  - { account: '111122223333', paths: [a.yaml] }\n  - { account: '444455556666', paths: [b.yaml] }\n";
    const told = text(await check({ "a.yaml": one, "b.yaml": one, "trailproof.yaml": configuration }, false));
    expect(told.match(/To record these events/g)).toHaveLength(1);
    expect(told).toContain("To record these events, add to AdvancedEventSelectors of a.yaml#Trail, b.yaml#Trail");
  });
});

describe("names", () => {
  it("differ where the things do", () => {
    const ids = [
      "a.yaml#Trail",
      "b.yaml#Trail",
      "b.yaml#Other",
      "arn:aws:cloudtrail:eu-west-1:111122223333:trail/own",
      "arn:aws:cloudtrail:eu-west-1:444455556666:trail/own",
    ];
    expect(ids.map(shortNames(ids))).toEqual([
      "a.yaml#Trail",
      "b.yaml#Trail",
      "Other",
      "trail/own (account 111122223333, eu-west-1)",
      "trail/own (account 444455556666, eu-west-1)",
    ]);
  });

  it("stand in full where events are recorded", async () => {
    const name = "module.of.a.long.path.that.goes.on.and.on.for.more.than.a.third.of.the.line";
    const result = await check({ "t.yaml": trail("IsLogging: true") });
    const sinks = result.sinks.map((sink) => ({ ...sink, id: `main.tf#${name}` }));
    expect(text({ ...result, sinks })).toContain(`● ${name}\n`);
  });

  it("tell the trails of two files apart in explain", () => {
    const of = (sink: string) => ({ sink, verdict: "recorded" as const, selector: null, reasons: [] });
    const event = { source: "log#1", eventID: null, eventSource: null, eventName: null, verdict: "recorded" as const };
    const ids = ["a.yaml#Trail", "b.yaml#Trail"];
    const told = written(explainText({ sinks: ids, color: false, width: 100 }), {
      formatVersion: 1,
      events: [{ ...event, sinks: ids.map(of) }],
      notifications: [],
    });
    expect(told).toMatch(/a\.yaml#Trail[^]*b\.yaml#Trail/);
  });
});
