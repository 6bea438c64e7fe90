/** Runs one case: what is expected holds, and what must hold of every result does. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { expect, onTestFinished, test } from "vitest";
import { runCheck, type CheckOptions, type CheckRun } from "../../src/run/check.ts";
import { disk } from "../../src/sources/files/disk.ts";
import { exitStatusOf } from "../../src/shell/exit-status.ts";
import { renderJson } from "../../src/report/formats/json.ts";
import type { CheckResult, CounterexampleEvent, CoverageEntry, Finding } from "../../src/model/result.ts";
import { explained } from "../helpers/explained.ts";
import { coveredRecords } from "../helpers/covered-records.ts";
import { fitsData, hasReasons, isPart } from "../helpers/expected-data.ts";
import { displayUsageError } from "../../src/model/usage-error.ts";
import {
  folderOf,
  inputText,
  type CoverageCase,
  type ExpectedCoverage,
  type ExpectedFinding,
} from "./coverage-case.ts";

const validateResult = new Ajv({ strict: true }).compile(
  JSON.parse(readFileSync(new URL("../../policies/schema/result.json", import.meta.url), "utf8")) as object,
);

/** Declares the test of a case. */
export function testCase(given: CoverageCase): void {
  test(given.name, async () => {
    const folder = folderOf(given);
    onTestFinished(() => {
      rmSync(folder, { recursive: true, force: true });
    });
    const options = {
      today: "2026-11-20",
      ...given.options,
      ...(await baselineOf(given)),
      workingDirectory: folder,
    };
    const outcome = await runCheck(options);
    if (outcome.kind === "usage") {
      expect(given.exit).toBe(2);
      expectMatches(outcome.errors.map(displayUsageError), given.usage ?? []);
      return;
    }
    expect(given.usage).toBeUndefined();
    checkExpectations(given, outcome.run);
    await checkLaws(given, outcome.run.result, folder);
    if (outcome.run.result.sinks.length === 0) await checkReportAlone(outcome.run, options);
  });
}

/** Where there is no sink, a run that is shown alone reads less, and tells the same. */
async function checkReportAlone({ result, complete }: CheckRun, options: CheckOptions): Promise<void> {
  const outcome = await runCheck(options, disk, "report");
  if (outcome.kind === "usage") throw new Error(outcome.errors.map(displayUsageError).join("\n"));
  expect(outcome.run.result).toEqual({ ...result, comparable: undefined });
  expect(outcome.run.complete).toBe(complete);
}

/** The result of the earlier state, as a file would give it. */
async function baselineOf({ base, options }: CoverageCase): Promise<{ readonly baseline?: CheckResult }> {
  if (base === undefined) return {};
  const folder = folderOf({ files: base });
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const outcome = await runCheck({ today: "2026-11-20", ...options, workingDirectory: folder });
  if (outcome.kind === "usage") throw new Error(outcome.errors.map(displayUsageError).join("\n"));
  return { baseline: JSON.parse(renderJson(outcome.run.result)) as CheckResult };
}

function checkExpectations(given: CoverageCase, run: CheckRun): void {
  const { result } = run;
  for (const expected of given.coverage ?? []) checkCoverage(result, expected);
  if (given.fails !== undefined)
    expectFindings(
      given,
      result.findings.filter(({ kind, suppressed }) => kind === "fail" && suppressed === null),
      given.fails,
      true,
    );
  expectFindings(given, result.findings, given.findings ?? [], false);
  if (given.fixed !== undefined) expect(result.baseline?.fixed.map(({ ruleId }) => ruleId).sort()).toEqual(given.fixed);
  if (given.changes !== undefined) expect(changesOf(result)).toEqual([...given.changes].sort());
  for (const rule of given.silent ?? [])
    expect(result.findings.filter(({ ruleId }) => ruleId === rule).map(({ message }) => message)).toEqual([]);
  if (given.sinks !== undefined) expect(result.sinks).toMatchObject(given.sinks);
  if (given.notifications !== undefined)
    expectMatches(
      result.notifications.map(
        ({ message, location }) =>
          `${location === null ? "" : `${location.uri}:${String(location.startLine)}:${String(location.startColumn)} `}${message}`,
      ),
      given.notifications,
    );
  const { failOn, failOnUndetermined = false } = given.options ?? {};
  const status =
    run.wrongPaths.length > 0
      ? 2
      : exitStatusOf(result, run.complete, {
          failOn: failOn ?? run.failOn ?? "error",
          undetermined: failOnUndetermined,
        });
  if (given.exit !== undefined) expect(status, "exit status").toBe(given.exit);
}

function changesOf(result: CheckResult): string[] {
  const changes = result.baseline?.coverage ?? [];
  return changes
    .map(
      ({ change, after, resource, operations }) =>
        `${change} ${after} ${resource === null ? "-" : afterHash(resource.address)} ${operations.length > 3 ? String(operations.length) : operations.join(",")}`,
    )
    .sort();
}

function expectMatches(texts: readonly string[], patterns: readonly string[]): void {
  expect(texts, texts.join("\n")).toHaveLength(patterns.length);
  for (const pattern of patterns) expect(texts.join("\n"), texts.join("\n")).toMatch(new RegExp(pattern));
}

function checkCoverage(result: CheckResult, expected: ExpectedCoverage): void {
  const shown = JSON.stringify(expected);
  const chosen = result.coverage.filter((entry) => isChosen(entry, expected));
  if (expected.among === true) {
    const found = chosen.filter(({ verdict }) => verdict === expected.verdict);
    expect(found.length, `entries for ${shown}`).toBeGreaterThan(0);
    for (const entry of found) checkEntry(entry, expected, shown);
    return;
  }
  const names = expected.operations ?? [...new Set(chosen.flatMap((entry) => entry.operations))];
  if (expected.verdict !== "absent") expect(names.length, `entries for ${shown}`).toBeGreaterThan(0);
  for (const name of names) {
    const entries = chosen.filter((entry) => entry.operations.includes(name));
    const verdicts = [...new Set(entries.map(({ verdict }) => verdict))];
    expect(
      verdicts,
      `${name} in ${shown}: ${JSON.stringify(entries.map(({ reasons, counterexample }) => ({ reasons, counterexample })))}`,
    ).toEqual(expected.verdict === "absent" ? [] : [expected.verdict]);
    for (const entry of entries) checkEntry(entry, expected, shown);
  }
}

function checkEntry(entry: CoverageEntry, expected: ExpectedCoverage, shown: string): void {
  if (expected.recordedBy !== undefined)
    expect(entry.recordedBy.map(afterHash).sort(), shown).toEqual([...expected.recordedBy].sort());
  if (expected.counterexample !== undefined) expect(entry.counterexample, shown).toMatchObject(expected.counterexample);
  if (expected.reasons !== undefined)
    expect(hasReasons(entry.reasons, expected.reasons), `${shown}: ${JSON.stringify(entry.reasons)}`).toBe(true);
}

function isChosen(entry: CoverageEntry, expected: ExpectedCoverage): boolean {
  if (expected.service !== undefined && entry.service !== expected.service) return false;
  if (expected.requirement !== undefined && entry.requirement !== expected.requirement) return false;
  if (expected.category !== undefined && entry.category !== expected.category) return false;
  return expected.resource === undefined || isAddress(entry.resource?.address ?? null, expected.resource);
}

function isAddress(address: string | null, expected: string | null): boolean {
  return address === expected || (address !== null && afterHash(address) === expected);
}

function afterHash(address: string): string {
  return address.slice(address.indexOf("#") + 1);
}

function expectFindings(
  given: CoverageCase,
  found: readonly Finding[],
  expected: readonly ExpectedFinding[],
  exactly: boolean,
): void {
  const shown = found
    .map(({ ruleId, level, resource, data }) => `${ruleId} ${level} ${resource ?? "-"}: ${JSON.stringify(data)}`)
    .join("\n");
  if (exactly) expect(found.map(({ ruleId }) => ruleId).sort(), shown).toEqual(expected.map(({ rule }) => rule).sort());
  for (const one of expected)
    expect(
      found.some((finding) => fits(given, finding, one)),
      `${JSON.stringify(one)} is not among\n${shown}\n`,
    ).toBe(true);
}

function fits(given: CoverageCase, finding: Finding, expected: ExpectedFinding): boolean {
  return (
    finding.ruleId === expected.rule &&
    (expected.level === undefined || finding.level === expected.level) &&
    (expected.kind === undefined || finding.kind === expected.kind) &&
    (expected.resource === undefined || isAddress(finding.resource, expected.resource)) &&
    fitsData(finding.data, expected) &&
    (expected.counterexample === undefined || isPart(finding.counterexample, expected.counterexample)) &&
    (expected.suppressed === undefined || expected.suppressed === (finding.suppressed !== null)) &&
    (expected.operations === undefined || expected.operations.every((name) => finding.operations.includes(name))) &&
    (expected.at === undefined || lineOf(given, finding.location).includes(expected.at)) &&
    (expected.relatedAt === undefined ||
      finding.relatedLocations.some(({ location }) => lineOf(given, location).includes(expected.relatedAt ?? "")))
  );
}

function lineOf(given: CoverageCase, { uri, startLine }: { readonly uri: string; readonly startLine: number }): string {
  const input = given.files[uri];
  return input === undefined ? "" : (inputText(uri, input).split(/\r?\n/)[startLine - 1] ?? "");
}

/**
 * What holds of every result: its schema, its sums, a counterexample exactly where there is a gap, and that each
 * counterexample is one.
 */
export async function checkLaws(given: CoverageCase, result: CheckResult, folder: string): Promise<void> {
  expect(validateResult(JSON.parse(JSON.stringify(result))), JSON.stringify(validateResult.errors)).toBe(true);
  for (const entry of (JSON.parse(renderJson(result)) as CheckResult).coverage) expect(entry.scope).not.toBe(undefined);
  for (const entry of result.coverage) {
    expect(entry.counterexample !== undefined, JSON.stringify(entry)).toBe(
      entry.verdict === "partial" || entry.verdict === "uncovered",
    );
    if (entry.verdict === "uncovered") expect(entry.recordedBy, JSON.stringify(entry)).toEqual([]);
    if (entry.verdict === "covered") expect(entry.counterexample).toBeUndefined();
    if (entry.verdict !== "covered" && entry.category !== "never")
      expect(entry.reasons.length, JSON.stringify(entry)).toBeGreaterThan(0);
  }
  const total = Object.values(result.summary.coverage).reduce((sum, count) => sum + count, 0);
  expect(total).toBe(result.coverage.reduce((sum, { count }) => sum + count, 0));
  await replay(given, result, folder);
}

/**
 * Feeds events back to `explain`: no sink that counts for a counterexample takes it, and of a covered event not all that
 * are said to record it leave it out.
 */
async function replay(given: CoverageCase, result: CheckResult, folder: string): Promise<void> {
  const gaps = [...result.coverage, ...result.findings].filter(
    (item): item is (CoverageEntry | Finding) & { counterexample: CounterexampleEvent } =>
      item.counterexample !== undefined,
  );
  const covered = coveredRecords(result, given.options?.accountId ?? "111122223333");
  if (gaps.length + covered.length === 0) return;
  const records = gaps.map(({ counterexample }) => ({
    recipientAccountId: given.options?.accountId ?? "111122223333",
    ...counterexample,
    managementEvent: counterexample.eventCategory === "Management",
  }));
  const file = join(folder, "counterexamples of this case.ndjson");
  const all = [...records, ...covered.map(({ record }) => record)];
  writeFileSync(file, all.map((record) => JSON.stringify(record)).join("\n"));
  const home = result.sinks.map(({ homeRegion }) => homeRegion).find((region) => region !== null);
  const events = await explained({
    today: "2026-11-20",
    ...given.options,
    paths: given.options?.paths ?? ["."],
    region: given.options?.region ?? home ?? "us-east-1",
    workingDirectory: folder,
    files: [file],
  });
  expect(events).toHaveLength(all.length);
  for (const [position, { record, recordedBy }] of covered.entries()) {
    const event = events[records.length + position];
    const answers = (event?.sinks ?? []).filter(({ sink }) => recordedBy.includes(sink));
    const message = `${JSON.stringify(record)}\n${JSON.stringify(answers, null, 1)}`;
    expect(
      answers.some(({ verdict }) => verdict !== "not-recorded"),
      message,
    ).toBe(true);
  }
  const open = new Set(result.sinks.filter(({ counted }) => counted === "unknown").map(({ id }) => id));
  events.slice(0, gaps.length).forEach((event, index) => {
    const gap = gaps[index];
    const own = scopeOf(gap);
    const relevant = event.sinks.filter(
      ({ sink }) =>
        own === null || sink.startsWith("arn:") || sink.startsWith(`${own}#`) || given.options?.sameAccount === true,
    );
    const message = `${JSON.stringify(gap?.counterexample)}\n${JSON.stringify(relevant, null, 1)}`;
    if (own !== null || result.sinks.length === 1)
      expect(
        relevant.map(({ verdict }) => verdict),
        message,
      ).not.toContain("recorded");
    if (own !== null)
      expect(
        relevant.filter(({ verdict, sink }) => verdict !== "not-recorded" && !open.has(sink)),
        message,
      ).toEqual([]);
  });
}

function scopeOf(gap: CoverageEntry | Finding | undefined): string | null {
  const resource = gap?.resource ?? null;
  const address = typeof resource === "string" ? resource : (resource?.address ?? null);
  return address?.includes("#") === true ? address.slice(0, address.indexOf("#")) : null;
}
