/** The fix for selectors that narrow management events: put in its place, it records what was missed, and AWS takes it. */
import { rmSync } from "node:fs";
import { describe, expect, onTestFinished, test } from "vitest";
import type { CheckResult, SinkResult } from "../../src/model/result.ts";
import { runCheck } from "../../src/run/check.ts";
import { folderOf } from "../cases/coverage-case.ts";
import type { Json, JsonObject } from "../cases/terraform-plan.ts";
import { accountOfForms, sinkForms, store, trail, type SinkDescription, type SinkForm } from "../helpers/sink-forms.ts";

const management = { Field: "eventCategory", Equals: ["Management"] };
const data = (type: string): JsonObject => ({
  Name: `Events of ${type}`,
  FieldSelectors: [
    { Field: "eventCategory", Equals: ["Data"] },
    { Field: "resources.type", Equals: [type] },
  ],
});
const keys = { Field: "eventSource", NotEquals: ["kms.amazonaws.com"] };

const narrowed: Readonly<Record<string, SinkDescription>> = {
  "an advanced selector without a source": trail({
    AdvancedEventSelectors: [{ Name: "All but keys", FieldSelectors: [management, keys] }],
  }),
  "an advanced selector of one name, after one for data events": store({
    AdvancedEventSelectors: [
      data("AWS::DynamoDB::Table"),
      { FieldSelectors: [management, { Field: "eventName", Equals: ["CreateUser"] }] },
    ],
  }),
  "two advanced selectors": trail({
    AdvancedEventSelectors: [
      { Name: "Reads", FieldSelectors: [management, keys, { Field: "readOnly", Equals: ["true"] }] },
      data("AWS::DynamoDB::Table"),
      { Name: "Writes", FieldSelectors: [management, keys, { Field: "readOnly", Equals: ["false"] }] },
    ],
  }),
  "a selector of an event data store": store({
    AdvancedEventSelectors: [{ FieldSelectors: [management, { Field: "eventType", Equals: ["AwsApiCall"] }] }],
  }),
  "a basic selector without a source": trail({
    EventSelectors: [{ ExcludeManagementEventSources: ["kms.amazonaws.com", "rdsdata.amazonaws.com"] }],
  }),
  "a basic selector for writes, of data events too": trail({
    EventSelectors: [
      {
        ReadWriteType: "WriteOnly",
        IncludeManagementEvents: true,
        DataResources: [{ Type: "AWS::Lambda::Function", Values: ["arn:aws:lambda"] }],
      },
    ],
  }),
};

async function run(sink: SinkDescription, form: SinkForm): Promise<CheckResult> {
  const { files, trails } = form({ main: sink }, "us-east-1");
  const folder = folderOf({ files });
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const outcome = await runCheck({
    today: "2026-11-20",
    workingDirectory: folder,
    trails,
    region: "us-east-1",
    accountId: accountOfForms,
    partition: "aws",
  });
  if (outcome.kind === "usage") throw new Error("the options are wrong");
  return outcome.run.result;
}

/** The sink with every selector gone that one of its fixes replaces, and what they offer in the place. */
function mended(sink: SinkDescription, { findings }: CheckResult, { selectorList = [] }: SinkResult): SinkDescription {
  const fixes = findings.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
  const replaced = new Set(fixes.flatMap(({ replaces = [] }) => replaces));
  const offered = [...new Map(fixes.flatMap(({ selectors }) => selectors.map((one) => [one.Name, one]))).values()];
  const { EventSelectors, AdvancedEventSelectors, ...properties } = sink.properties;
  const kept =
    EventSelectors === undefined
      ? (AdvancedEventSelectors as readonly Json[]).filter((_, index) => !replaced.has(index))
      : selectorList.filter(({ FieldSelectors }) => FieldSelectors[0]?.Equals?.[0] !== "Management");
  return {
    ...sink,
    properties: { ...properties, AdvancedEventSelectors: [...kept, ...offered] as unknown as readonly Json[] },
  };
}

describe.each(Object.entries(narrowed))("%s", (_what, sink) => {
  test.each(Object.entries(sinkForms))("in %s gives way to one for all management events", async (_form, form) => {
    const before = await run(sink, form);
    expect(before.summary.coverage.uncovered).toBeGreaterThan(0);
    const [first] = before.sinks;
    if (first === undefined) throw new Error("no sink is read");
    for (const { ruleId, fix } of before.findings) {
      if (ruleId.startsWith("event-")) expect(fix?.replaces?.length).toBeGreaterThan(0);
    }
    const after = await run(mended(sink, before, first), form);
    const { uncovered, partial, undetermined } = after.summary.coverage;
    expect({ uncovered, partial, undetermined }).toEqual({ uncovered: 0, partial: 0, undetermined: 0 });
    expect(after.findings.map(({ ruleId }) => ruleId)).toEqual([]);
    expect(after.sinks[0]?.selectorList?.length).toBe(
      (first.selectorList?.filter(({ FieldSelectors }) => FieldSelectors[0]?.Equals?.[0] === "Data").length ?? 0) + 1,
    );
  });
});

describe.each(Object.entries(sinkForms))("no fix in %s", (_form, form) => {
  test.each<[string, SinkDescription]>([
    [
      "where all management events are asked for, and the Region leaves them out",
      trail({ IsMultiRegionTrail: false, AdvancedEventSelectors: [{ FieldSelectors: [management] }] }),
    ],
    [
      "where global services are left out, whatever the selectors say",
      trail({
        IsMultiRegionTrail: false,
        IncludeGlobalServiceEvents: false,
        AdvancedEventSelectors: [{ FieldSelectors: [management, keys] }],
      }),
    ],
  ])("%s", async (_what, sink) => {
    const { findings } = await run(sink, form);
    const gaps = findings.filter(({ ruleId }) => ruleId.startsWith("event-"));
    expect(gaps.length).toBeGreaterThan(0);
    expect(gaps.map(({ fix }) => fix)).toEqual(gaps.map(() => undefined));
  });
});
