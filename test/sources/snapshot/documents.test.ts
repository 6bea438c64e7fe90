/** What the AWS CLI and jq make of answers: arrays, several documents in one file, YAML. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { displayUsageError } from "../../../src/model/usage-error.ts";
import type { Sink } from "../../../src/model/sink.ts";
import { readTrailsFiles, type TrailsReading } from "../../../src/sources/snapshot/read.ts";

const owner = "111122223333";
const arnOf = (name: string, region = "eu-west-1"): string => `arn:aws:cloudtrail:${region}:${owner}:trail/${name}`;
const described = (name: string, region?: string) => ({
  Name: name,
  TrailARN: arnOf(name, region),
  HomeRegion: region ?? "eu-west-1",
  IsMultiRegionTrail: false,
  HasCustomEventSelectors: true,
});
const selectors = (name: string) => ({
  TrailARN: arnOf(name),
  EventSelectors: [{ ReadWriteType: "All", IncludeManagementEvents: true, DataResources: [] }],
});
const status = { IsLogging: true };

const read = (files: Readonly<Record<string, string>>): TrailsReading =>
  readTrailsFiles(Object.entries(files).map(([uri, text]) => ({ uri, text })));

/** What was read, without places and the words of unknown values. */
function told({ sinks, errors }: TrailsReading): unknown {
  expect(errors.map(displayUsageError)).toEqual([]);
  return sinks.map((sink) => [
    sink.id,
    sink.multiRegion.kind,
    sink.kind === "trail" ? [sink.eventSelectors.kind, loggingOf(sink)] : [],
  ]);
}

function loggingOf(sink: Sink | undefined): unknown {
  if (sink?.kind !== "trail") return undefined;
  return sink.logging.kind === "known" ? sink.logging.value : sink.logging.kind;
}

const answers = [{ trailList: [described("audit")] }, selectors("audit"), status];
const whole = [[arnOf("audit"), "known", ["known", true]]];

describe("one file with several answers", () => {
  it.each([
    ["an array, as jq -s makes it", JSON.stringify(answers, null, 2)],
    ["one after the other", answers.map((answer) => JSON.stringify(answer, null, 2)).join("\n")],
    ["one a line", answers.map((answer) => JSON.stringify(answer)).join("\n")],
    ["without anything between", answers.map((answer) => JSON.stringify(answer)).join("")],
    ["YAML documents", answers.map((answer) => stringify(answer)).join("---\n")],
    ["a YAML list, as yaml-stream prints it", stringify(answers)],
  ])("%s", (_what, text) => {
    // The status is of the only trail of its file.
    expect(told(read({ "all.txt": text }))).toEqual(whole);
  });

  it("is told as one: a mistake in one document is one of the file, with its place", () => {
    const text = `${JSON.stringify(answers[0])}\n  ${JSON.stringify({ TrailARN: "arn:aws:s3:::b" })}`;
    const reading = read({ "all.json": text });
    expect(reading.sinks).toEqual([]);
    expect(reading.errors.map(displayUsageError)).toEqual([
      expect.stringMatching(/^all\.json:2:15: TrailARN: found "arn:aws:s3:::b", expected the ARN of a trail/),
    ]);
  });

  it("with one that is no JSON", () => {
    const reading = read({ "all.json": `${JSON.stringify(answers[0])}\n{"TrailARN": }` });
    expect(reading.errors.map(displayUsageError)).toEqual([
      expect.stringMatching(/^all\.json:2:14: the text is not valid JSON/),
    ]);
  });
});

describe("what --query leaves", () => {
  it.each([
    ["trailList", JSON.stringify([described("audit"), described("data")]), [arnOf("audit"), arnOf("data")]],
    ["trailList[0]", JSON.stringify(described("audit")), [arnOf("audit")]],
    ["Trail as YAML", stringify(described("audit")), [arnOf("audit")]],
  ])("%s", (_query, text, expected) => {
    const reading = read({ "q.json": text });
    expect(reading.errors).toEqual([]);
    expect(reading.sinks.map(({ id }) => id)).toEqual(expected);
  });

  it.each([
    ["trailList[].TrailARN", [arnOf("audit")], /found a list of names.* Use describe-trails without --query\./],
    ["EventSelectors", selectors("audit").EventSelectors, /found selectors that do not say of which trail/],
    ["something else", [{ a: 1 }], /found JSON that describes no trail|found a list of what describes no trail/],
  ])("%s is refused, with what to use", (_query, value, expected) => {
    expect(read({ "q.json": JSON.stringify(value) }).errors.map(displayUsageError)).toEqual([
      expect.stringMatching(expected),
    ]);
  });
});

describe("the status of one of two trails of one name", () => {
  const list = { trailList: [described("audit"), described("audit", "us-east-1")] };
  it.each([["us-east-1.audit.status.json"], ["us-east-1/audit.json"], ["audit-us-east-1.json"]])("%s", (name) => {
    const reading = read({ "d.json": JSON.stringify(list), [name]: JSON.stringify({ IsLogging: false }) });
    expect(reading.errors).toEqual([]);
    expect(reading.sinks.map((sink) => [sink.id, loggingOf(sink)])).toEqual([
      [arnOf("audit"), "unknown"],
      [arnOf("audit", "us-east-1"), false],
    ]);
  });

  it("is refused where its file names no Region, with what to do", () => {
    const reading = read({ "d.json": JSON.stringify(list), "audit.json": JSON.stringify(status) });
    expect(reading.errors.map(displayUsageError)).toEqual([
      expect.stringContaining("Put the Region into the name of the file too, such as us-east-1.<trail>.status.json."),
    ]);
  });
});

describe("what is missing", () => {
  it("is named with the commands that give it", () => {
    const { notifications } = read({ "d.json": JSON.stringify(answers[0]) });
    expect(notifications).toEqual([
      expect.objectContaining({
        level: "note",
        incomplete: false,
        message: `${arnOf("audit")}: what it records is not known completely. Save the output of \`aws cloudtrail get-event-selectors --region eu-west-1 --trail-name ${arnOf("audit")}\` and \`aws cloudtrail get-trail-status --region eu-west-1 --name ${arnOf("audit")}\` (in a file such as eu-west-1.audit.status.json), and show it with --trails too.`,
      }),
    ]);
  });

  it("is nothing where all is there, and of a snapshot its errors tell", () => {
    expect(read({ "all.json": JSON.stringify(answers) }).notifications).toEqual([]);
    const snapshot = {
      formatVersion: 1,
      kind: "trailproof-snapshot",
      accounts: [{ accountId: owner, trails: [described("audit")] }],
    };
    expect(read({ "s.json": JSON.stringify(snapshot) }).notifications).toEqual([]);
  });
});

it("documents in any order, form and number of files say the same", () => {
  const forms = [
    (values: readonly unknown[]) => JSON.stringify(values, null, 1),
    (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join("\r\n"),
    (values: readonly unknown[]) => values.map((value) => stringify(value)).join("---\n"),
  ];
  const order = fc.shuffledSubarray(answers, { minLength: answers.length });
  fc.assert(
    fc.property(order, fc.constantFrom(...forms), fc.boolean(), (values, form, apart) => {
      const files = apart
        ? Object.fromEntries(values.map((value, index) => [`${String(index)}.audit.txt`, form([value])]))
        : { "audit.txt": form(values) };
      expect(told(read(files))).toEqual(whole);
    }),
  );
});
