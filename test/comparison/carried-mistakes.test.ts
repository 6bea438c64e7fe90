/** What is wrong with a result is said with its place, and no result makes the program fail. */
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { rmSync } from "node:fs";
import { compareRecording } from "../../src/comparison/compare-recording.ts";
import { readResult } from "../../src/comparison/read.ts";
import { isPlainObject } from "../../src/model/plain-object.ts";
import { displayUsageError } from "../../src/model/usage-error.ts";
import { runCheck } from "../../src/run/check.ts";
import { renderJson } from "../../src/report/formats/json.ts";
import { folderOf } from "../cases/coverage-case.ts";

const today = "2026-11-20";

const template = `
Parameters:
  Name: { Type: String }
  Env: { Type: String }
Conditions:
  IsProduction: !Equals [!Ref Env, prod]
Resources:
  Orders: { Type: AWS::DynamoDB::Table, Properties: { TableName: !Ref Name, Tags: [{ Key: audit, Value: "yes" }] } }
  Events: { Type: AWS::S3::Bucket, Condition: IsProduction }
  Audit:
    Type: AWS::CloudTrail::Trail
    Condition: IsProduction
    Properties:
      S3BucketName: logs
      IsLogging: true
      IsMultiRegionTrail: true
      AdvancedEventSelectors:
        - FieldSelectors:
            - { Field: eventCategory, Equals: [Data] }
            - { Field: resources.type, Equals: [AWS::DynamoDB::Table] }
            - { Field: resources.ARN, StartsWith: [!GetAtt Orders.Arn] }
  Old:
    Type: AWS::CloudTrail::Trail
    Properties:
      S3BucketName: logs
      IsLogging: !Ref Name
      EventSelectors: [{ ReadWriteType: All, DataResources: [{ Type: AWS::S3::Object, Values: [!GetAtt Events.Arn] }] }]
  Store:
    Type: AWS::CloudTrail::EventDataStore
    Properties: { AdvancedEventSelectors: [{ FieldSelectors: [{ Field: eventCategory, Equals: [Management] }] }] }
`;
const policy = `
formatVersion: 1
id: tables
requirements:
  - { id: audited, level: error, record: { service: dynamodb, category: data, where: { tags: { audit: "yes" } } } }
  - id: objects
    level: error
    record: { service: s3, category: data, resources: ["arn:aws:s3:::a/*"] }
    except: [{ operations: [GetObject], reason: too many, until: 2027-06-30 }]
`;

let text = "";

beforeAll(async () => {
  const workingDirectory = folderOf({ files: { "audit.yaml": template, "tables.yaml": policy } });
  const policies = ["documented", "tables.yaml"];
  const outcome = await runCheck({ workingDirectory, paths: ["audit.yaml"], configuration: null, policies, today });
  rmSync(workingDirectory, { recursive: true, force: true });
  if (outcome.kind === "usage") throw new Error(outcome.errors.map(displayUsageError).join("\n"));
  text = renderJson(outcome.run.result);
});

interface Parsed {
  readonly comparable: Record<string, unknown>;
}

/** The errors of a result whose carried part was changed; none: it was read. */
async function errorsOf(change: (comparable: Record<string, unknown>) => void): Promise<string[]> {
  const value = JSON.parse(text) as Parsed;
  change(value.comparable);
  const reading = await readResult("base.json", JSON.stringify(value), today);
  return reading.kind === "failed" ? reading.errors.map(displayUsageError) : [];
}

describe("a mistake", () => {
  test("there is none in what is written", async () => {
    expect(await errorsOf(() => undefined)).toEqual([]);
  });

  test.each<[string, (comparable: Record<string, unknown>) => void, RegExp]>([
    ["a table that lacks a row", (all) => (all.pieces = []), /^comparable\.pieces: base\.json: found no item 0, /],
    ["questions that are not there", (all) => (all.questions = []), /^comparable\.questions: base\.json: found no/],
    ["scopes that are not there", (all) => (all.scopes = []), /^comparable\.scopes: base\.json: found no item 0, /],
    [
      "a policy that the program does not have",
      (all) => (all.policies = [{ builtIn: "papers" }]),
      /^comparable\.policies\[0\]\.builtIn: base\.json: found "papers", which is no policy of this version\. /,
    ],
    ["a kind of sink", (all) => (all.sinks = [{ kind: "camera" }]), /^comparable\.sinks\[0\]\.kind: base\.json: /],
    ["a list for a flag", (all) => (all.sameAccount = []), /^comparable\.sameAccount: base\.json: /],
  ])("%s", async (_, change, error) => {
    expect((await errorsOf(change)).join("\n")).toMatch(new RegExp(error.source, "m"));
  });
});

type Path = readonly string[];

function membersOf(value: unknown): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value)) return (value as unknown[]).map((item, at) => [String(at), item] as const);
  return isPlainObject(value) ? Object.entries(value) : [];
}

/** Every place of a value. */
function placesIn(value: unknown, path: Path = []): Path[] {
  return [path, ...membersOf(value).flatMap(([key, item]) => placesIn(item, [...path, key]))];
}

function valueAt(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined) return value;
  return valueAt(membersOf(value).find(([key]) => key === step)?.[1], rest);
}

/** The value with something else at a place; undefined takes away what is there. */
function changedAt(value: unknown, [step, ...rest]: Path, change: unknown): unknown {
  if (step === undefined) return change;
  const members = membersOf(value).map(
    ([key, item]) => [key, key === step ? changedAt(item, rest, change) : item] as const,
  );
  return Array.isArray(value) ? members.map(([, item]) => item) : Object.fromEntries(members);
}

test("whatever stands in it, it is read or has mistakes with their places", async () => {
  const { comparable } = JSON.parse(text) as Parsed;
  const whole = await readResult("base.json", text, today);
  if (whole.kind === "failed" || whole.side === null) throw new Error("nothing to compare with");
  const { side } = whole;
  const places = placesIn(comparable);
  const counts = { read: 0, failed: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...places),
      fc.oneof(
        fc.constant(undefined),
        fc.jsonValue({ maxDepth: 2 }),
        fc.nat(40),
        fc.constantFrom(...places).map((place) => valueAt(comparable, place)),
      ),
      async (path, change) => {
        const changed = { ...(JSON.parse(text) as Parsed), comparable: changedAt(comparable, path, change) };
        const reading = await readResult("base.json", JSON.stringify(changed), today);
        counts[reading.kind] += 1;
        if (reading.kind === "failed") {
          expect(reading.errors.length).toBeGreaterThan(0);
          for (const { path: place } of reading.errors) expect(place).toMatch(/^comparable/);
        } else if (reading.side !== null) {
          compareRecording(reading.side, side);
          compareRecording(side, reading.side);
        }
      },
    ),
    { numRuns: 150 },
  );
  expect(Math.min(counts.read, counts.failed)).toBeGreaterThan(10);
}, 120_000);
