import { describe, expect, it } from "vitest";
import { loadSemantics } from "../../src/catalog/semantics.ts";
import { assessSink } from "../../src/coverage/reached.ts";
import { readPolicy } from "../../src/policy/policy.ts";
import { rule } from "../../src/rules/trail-setting.ts";
import { sinkFromApi } from "../helpers/sinks.ts";

function findings(require: string, which: string, ...trails: object[]) {
  const reading = readPolicy("p.yaml", `formatVersion: 1\nid: p\ntitle: P\ntrails:\n  - { id: evidence, level: error, which: ${which}, require: ${require} }\n`);
  if (reading.kind !== "read") throw new Error(JSON.stringify(reading.errors));
  const semantics = loadSemantics();
  const sinks = trails.map((trail, index) => assessSink(sinkFromApi({ IsLogging: true, ...trail }, { address: `T${String(index)}` }), [], semantics));
  return rule.check({ semantics, sinks, resources: [], policies: [reading.policy] }).map(({ kind, level, resource }) => ({ kind, level, resource }));
}

describe("trail-setting", () => {
  it("asks each counted trail", () => {
    expect(findings("{ logFileValidation: true }", "each", { LogFileValidationEnabled: true }, { LogFileValidationEnabled: false })).toEqual([{ kind: "fail", level: "error", resource: "sink.json#T1" }]);
  });
  it("is content with one trail where one is enough", () => {
    expect(findings("{ kmsKey: true, multiRegion: true }", "any", { KmsKeyId: "k", IsMultiRegionTrail: true }, {})).toEqual([]);
  });
  it("does not add up the settings of several trails", () => {
    expect(findings("{ kmsKey: true, multiRegion: true }", "any", { KmsKeyId: "k" }, { IsMultiRegionTrail: true })).toHaveLength(2);
  });
  it("leaves open what is unknown", () => {
    expect(findings("{ kmsKey: true }", "each", { KmsKeyId: { Unknown: "a parameter has no default" } })).toEqual([{ kind: "open", level: "note", resource: "sink.json#T0" }]);
  });
  it("asks nothing of a trail that records nothing", () => {
    expect(findings("{ kmsKey: true }", "each", { IsLogging: false })).toEqual([]);
  });
});
