/** Runs test/cases/dialects.yaml: one mistake written in every dialect, and what to write there instead. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { loadCatalog } from "../../src/catalog/catalog.ts";
import { loadSemantics } from "../../src/catalog/semantics.ts";
import type { DialectId } from "../../src/model/dialects/index.ts";
import type { Sink } from "../../src/model/sink.ts";
import { sinkRules } from "../../src/rules/index.ts";
import { rejections } from "../../src/validation/rejections.ts";
import { dialectIds, sinkFromApi, sinkFromCode, type JsonObject } from "../helpers/sinks.ts";
import { saidOf } from "../helpers/said.ts";

interface Case {
  readonly title: string;
  readonly rule: string;
  readonly kind?: Sink["kind"];
  readonly sink: JsonObject;
  /** A piece of the message, for each dialect in which the mistake can be made. */
  readonly says: Partial<Record<DialectId, string>>;
}

const cases = parse(readFileSync(new URL("../cases/dialects.yaml", import.meta.url), "utf8")) as Case[];

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

describe.each(cases)("$title", (given) => {
  test.each(dialectIds.flatMap((id) => (given.says[id] === undefined ? [] : [[id, given.says[id]] as const])))(
    "in %s",
    (id, says) => {
      const sink = sinkOf(given, id);
      const semantics = loadSemantics();
      const context = { catalog: loadCatalog(), semantics, rejections: rejections(sink, semantics) };
      const found = sinkRules
        .flatMap((rule) => rule.check(sink, context))
        .filter(({ ruleId }) => ruleId === given.rule);
      expect(found.map(saidOf).join("\n")).toContain(says);
    },
  );
});

test("every dialect is spoken", () => {
  expect(dialectIds.filter((id) => !cases.some(({ says }) => says[id] !== undefined))).toEqual([]);
});
