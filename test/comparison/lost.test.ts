import { rmSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import { baselineOf, readResult, type ComparedResult } from "../../src/comparison/read.ts";
import { compareResults } from "../../src/run/compare-results.ts";
import { renderJson } from "../../src/report/formats/json.ts";
import { runCheck } from "../../src/run/check.ts";
import type { CheckResult } from "../../src/model/result.ts";
import { folderOf } from "../cases/coverage-case.ts";

const trail = { S3BucketName: "logs", IsLogging: true, IsMultiRegionTrail: true, IncludeGlobalServiceEvents: true };
const management = { FieldSelectors: [{ Field: "eventCategory", Equals: ["Management"] }] };
const tables = { Field: "resources.type", Equals: ["AWS::DynamoDB::Table"] };

async function resultOf(selectors: readonly object[], baseline?: CheckResult): Promise<CheckResult> {
  const template = {
    Resources: {
      Orders: { Type: "AWS::DynamoDB::Table" },
      Trail: {
        Type: "AWS::CloudTrail::Trail",
        Properties: { ...trail, AdvancedEventSelectors: [management, ...selectors] },
      },
    },
  };
  const folder = folderOf({ files: { "template.json": JSON.stringify(template) } });
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const outcome = await runCheck({
    workingDirectory: folder,
    paths: ["."],
    configuration: null,
    ...(baseline === undefined ? {} : { baseline }),
  });
  if (outcome.kind === "usage") throw new Error("the case asks for what runCheck does not have");
  return outcome.run.result;
}

/** A result as its file gives it back. */
async function written(result: CheckResult): Promise<ComparedResult> {
  const reading = await readResult("result.json", renderJson(result), "2026-11-20");
  if (reading.kind === "failed") throw new Error(JSON.stringify(reading.errors));
  return reading;
}

const named = (operator: string, ...names: readonly string[]) => ({
  FieldSelectors: [{ Field: "eventCategory", Equals: ["Data"] }, tables, { Field: "eventName", [operator]: names }],
});

/** [operations, event of the counterexample] of each loss. */
const losses = ({ findings }: CheckResult) =>
  findings
    .filter(({ ruleId, resource }) => ruleId === "coverage-lost" && resource !== null)
    .map(({ operations, counterexample }) => ({ operations, eventName: counterexample?.eventName ?? "" }));

test.each(["Query", "Scan", "PutItem", "TransactGetItems"])(
  "the counterexample of a loss is about what was lost: %s",
  async (name) => {
    const base = await resultOf([named("Equals", name)]);
    const [loss, ...others] = losses(await resultOf([], base));
    expect(others).toEqual([]);
    expect(loss).toEqual({ operations: [name], eventName: name });
  },
);

test("operations that are lost and that other selectors of the head tell apart have an event of one of them", async () => {
  const base = await resultOf([named("Equals", "Scan", "UpdateItem")]);
  const lost = losses(await resultOf([named("Equals", "GetItem")], base));
  expect(lost.flatMap(({ operations }) => operations).sort()).toEqual(["Scan", "UpdateItem"]);
  expect(lost.map(({ operations, eventName }) => operations.includes(eventName))).toEqual(lost.map(() => true));
});

test("what stays a gap shows an event of what was a gap before", async () => {
  const base = await resultOf([named("NotEquals", "Query", "BatchGetItem")]);
  const { findings } = await resultOf([], base);
  const gap = findings.filter(
    ({ ruleId, resource, operations }) =>
      ruleId === "event-not-recorded" && resource !== null && operations.includes("Query"),
  );
  expect(
    gap.map(({ operations, counterexample }) => [operations, operations.includes(counterexample?.eventName ?? "")]),
  ).toEqual([[["BatchGetItem", "Query"], true]]);
});

test("places in the message of a loss between two results are where the words stand", async () => {
  const base = await written(await resultOf([named("Equals", "Query")]));
  const head = await written(await resultOf([named("Equals", "Nothing")]));
  const { findings } = compareResults(baselineOf("base.json", base.result, base.side), head);
  const loss = findings.find(({ ruleId, resource }) => ruleId === "coverage-lost" && resource !== null);
  expect(loss?.operations).toContain("Query");
  const places = loss?.relatedLocations.flatMap(({ inMessage }) => inMessage ?? []) ?? [];
  expect(places.map(({ start, end }) => loss?.message.slice(start, end))).toEqual(
    loss?.relatedLocations.map(({ message }) => message),
  );
  expect(places).not.toEqual([]);
});
