/** Runs the cases of test/cases/validity: a sink in API shape, and what the rules on sinks find in it. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { loadCatalog } from "../../src/catalog/catalog.ts";
import { loadSemantics } from "../../src/catalog/semantics.ts";
import { rejections } from "../../src/validation/rejections.ts";
import type { DialectId } from "../../src/model/dialects/index.ts";
import type { Sink } from "../../src/model/sink.ts";
import { sinkRules } from "../../src/rules/index.ts";
import type { SinkFinding } from "../../src/rules/types.ts";
import { findingData } from "../../src/wording/messages/finding-data.ts";
import { namesOfCases } from "../cases/rule-cases.ts";
import { fitsData, type ExpectedData } from "./expected-data.ts";
import { pointerOf, sinkFromApi, sinkFromCode, type JsonObject } from "./sinks.ts";

const folder = new URL("../cases/validity/", import.meta.url);
/** The rules on sinks that have cases here; the others have theirs in whole files of code. */
const rules = sinkRules.filter(({ id }) => namesOfCases(folder).includes(id));

interface ExpectedFinding extends Pick<ExpectedData, "code" | "with"> {
  /** Default: the rule that the file is about. */
  readonly rule?: string;
  /** JSON pointer of the value to blame. */
  readonly at: string;
  readonly level?: SinkFinding["level"];
  readonly kind?: SinkFinding["kind"];
  /** JSON pointers of the related locations. */
  readonly related?: readonly string[];
}

interface Case {
  readonly title: string;
  readonly dialect?: DialectId;
  readonly kind?: Sink["kind"];
  readonly sink: JsonObject;
  readonly findings?: readonly ExpectedFinding[];
}

function casesIn(file: string): readonly Case[] {
  return parse(readFileSync(new URL(file, folder), "utf8")) as Case[];
}

/**
 * What every CloudFormation trail needs beside what a case is about; a case may override it, with null to leave it out.
 */
const required = { IsLogging: true, S3BucketName: "logs" };

function sinkOf({ dialect = "cloudformation-yaml", kind = "trail", sink }: Case): Sink {
  const json = kind === "trail" ? { ...required, ...sink } : sink;
  return dialect === "aws-cli" ? sinkFromApi(json, { kind }) : sinkFromCode(json, dialect, { kind });
}

/** All that these rules find. */
export function findingsOf(sink: Sink): SinkFinding[] {
  const semantics = loadSemantics();
  const context = { catalog: loadCatalog(), semantics, rejections: rejections(sink, semantics) };
  return rules.flatMap((rule) => rule.check(sink, context));
}

const dataOf = ({ message }: SinkFinding) => findingData({ message, when: [] });
const places = (finding: SinkFinding) => `${finding.ruleId} ${pointerOf(finding.origin) ?? "?"}`;

/** The ids of rules that have cases in `test/cases/validity`. */
export function rulesWithSinkCases(): string[] {
  return namesOfCases(folder);
}

/**
 * Declares the tests of `test/cases/validity/<ruleId>.yaml`: each case gives exactly the findings that it lists, over
 * all rules on sinks.
 */
export function testSinkCases(): void {
  for (const ruleId of rulesWithSinkCases())
    describe(ruleId, () => {
      for (const given of casesIn(`${ruleId}.yaml`))
        test(given.title, () => {
          checkCase(ruleId, given);
        });
    });
}

function checkCase(ruleId: string, given: Case): void {
  const found = findingsOf(sinkOf(given));
  const expected = given.findings ?? [];
  expect(found.map(places).sort()).toEqual(expected.map(({ rule = ruleId, at }) => `${rule} ${at}`).sort());
  for (const one of expected) {
    const { rule = ruleId, at, level, kind, related } = one;
    const there = found.filter((candidate) => candidate.ruleId === rule && pointerOf(candidate.origin) === at);
    const finding = there.find((candidate) => fitsData(dataOf(candidate), one));
    if (finding === undefined)
      expect.fail(
        `${JSON.stringify(one)} is not among\n${there.map((other) => JSON.stringify(dataOf(other))).join("\n")}`,
      );
    if (level !== undefined) expect(finding.level).toBe(level);
    if (kind !== undefined) expect(finding.kind).toBe(kind);
    if (related !== undefined) expect(finding.related.map(({ origin }) => pointerOf(origin))).toEqual(related);
  }
}

/** Declares the tests of `test/cases/validity/ok`: sinks in which no rule finds anything. */
export function testSilentCases(): void {
  for (const file of readdirSync(new URL("ok/", folder)).sort())
    describe(file, () => {
      for (const given of casesIn(`ok/${file}`))
        test(given.title, () => {
          expect(findingsOf(sinkOf(given)).map((finding) => `${places(finding)} ${finding.message.code}`)).toEqual([]);
        });
    });
}
