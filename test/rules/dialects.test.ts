/** Runs test/cases/dialects.yaml: one mistake written in every dialect, and the names and code that a rule answers with. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { loadCatalog } from "../../src/catalog/catalog.ts";
import { loadSemantics } from "../../src/catalog/semantics.ts";
import type { DialectId } from "../../src/model/dialects/index.ts";
import type { Sink } from "../../src/model/sink.ts";
import { sinkRules } from "../../src/rules/index.ts";
import { rejections } from "../../src/validation/rejections.ts";
import { findingData } from "../../src/wording/messages/finding-data.ts";
import { fitsData, type ExpectedData } from "../helpers/expected-data.ts";
import { dialectIds, sinkFromApi, sinkFromCode, type JsonObject } from "../helpers/sinks.ts";
import { saidOf } from "../helpers/said.ts";

interface Case {
  readonly title: string;
  readonly rule: string;
  readonly code: string;
  readonly kind?: DialectKind;
  readonly sink: JsonObject;
  /** Names and code in the message, for each dialect in which the mistake can be made. */
  readonly writes: Partial<Record<DialectId, string | readonly string[]>>;
  /** Arguments of the code that differ from dialect to dialect. */
  readonly with?: Partial<Record<DialectId, ExpectedData["with"]>>;
}

const cases = parse(readFileSync(new URL("../cases/dialects.yaml", import.meta.url), "utf8")) as Case[];

/** Telemetry rules are not written in dialects of their own. */
type DialectKind = Exclude<Sink["kind"], "telemetry-rule">;

const live = {
  trail: { TrailARN: "arn:aws:cloudtrail:us-east-1:111122223333:trail/t", HomeRegion: "us-east-1" },
  "event-data-store": {
    EventDataStoreArn: "arn:aws:cloudtrail:us-east-1:111122223333:eventdatastore/s",
    HomeRegion: "us-east-1",
  },
};

function sinkOf({ kind = "trail", sink }: Case, dialect: DialectId): Sink {
  if (dialect === "aws-cli") return sinkFromApi({ ...live[kind], ...sink }, { kind });
  return sinkFromCode(kind === "trail" ? { IsLogging: true, S3BucketName: "logs", ...sink } : sink, dialect, { kind });
}

/** Whether a text has a name, or some code, not as a part of a longer name. */
function names(text: string, name: string): boolean {
  return new RegExp(`(?<!\\w)${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?!\\w)`).test(text);
}

describe.each(cases)("$title", (given) => {
  test.each(dialectIds.filter((id) => given.writes[id] !== undefined))("in %s", (id) => {
    const sink = sinkOf(given, id);
    const semantics = loadSemantics();
    const context = { catalog: loadCatalog(), semantics, rejections: rejections(sink, semantics) };
    const found = sinkRules.flatMap((rule) => rule.check(sink, context)).filter(({ ruleId }) => ruleId === given.rule);
    const expected = { code: given.code, with: given.with?.[id] ?? {} };
    const told = found.filter(({ message }) => fitsData(findingData({ message, when: [] }), expected)).map(saidOf);
    expect(told, JSON.stringify(found.map(({ message }) => message))).not.toEqual([]);
    const text = told.join("\n");
    expect(
      [given.writes[id] ?? []].flat().filter((name) => !names(text, name)),
      text,
    ).toEqual([]);
  });
});

test("every dialect is spoken", () => {
  expect(dialectIds.filter((id) => !cases.some(({ writes }) => writes[id] !== undefined))).toEqual([]);
});
