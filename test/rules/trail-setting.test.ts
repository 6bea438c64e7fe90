import { describe, expect, it } from "vitest";
import { loadSemantics } from "../../src/catalog/semantics.ts";
import { prepareSinks } from "../../src/coverage/sinks-in-scope.ts";
import { judgeTrails } from "../../src/coverage/trail-settings.ts";
import { readPolicy } from "../../src/policy/policy.ts";
import type { Policy, TrailRequirement } from "../../src/policy/types.ts";
import { rule } from "../../src/rules/trail-setting.ts";
import { sinkFromApi } from "../helpers/sinks.ts";

function policyOf(require: string, which: string): Policy {
  const reading = readPolicy(
    "p.yaml",
    `formatVersion: 1\nid: p\ntitle: P\ntrails:\n  - { id: evidence, level: error, which: ${which}, require: ${require} }\n`,
  );
  if (reading.kind !== "read") throw new Error(JSON.stringify(reading.errors));
  return reading.policy;
}

function requirementOf(require: string, which: string): TrailRequirement {
  const [requirement] = policyOf(require, which).trails;
  if (requirement === undefined) throw new Error("the policy asks for nothing");
  return requirement;
}

function findings(require: string, which: string, ...trails: object[]) {
  const semantics = loadSemantics();
  const sinks = prepareSinks(
    trails.map((trail, index) => sinkFromApi({ IsLogging: true, ...trail }, { address: `T${String(index)}` })),
    () => undefined,
    semantics,
  );
  return rule
    .check({
      semantics,
      sinks,
      resources: [],
      declared: { count: 0, first: null },
      trailFilesRead: false,
      policies: [policyOf(require, which)],
    })
    .map(({ kind, level, resource }) => ({ kind, level, resource }));
}

describe("trail-setting", () => {
  it("asks each counted trail", () => {
    expect(
      findings(
        "{ logFileValidation: true }",
        "each",
        { LogFileValidationEnabled: true },
        { LogFileValidationEnabled: false },
      ),
    ).toEqual([{ kind: "fail", level: "error", resource: "sink.json#T1" }]);
  });
  it("is content with one trail where one is enough", () => {
    expect(
      findings("{ kmsKey: true, multiRegion: true }", "any", { KmsKeyId: "k", IsMultiRegionTrail: true }, {}),
    ).toEqual([]);
  });
  it("does not add up the settings of several trails", () => {
    expect(
      findings("{ kmsKey: true, multiRegion: true }", "any", { KmsKeyId: "k" }, { IsMultiRegionTrail: true }),
    ).toHaveLength(2);
  });
  it("leaves open what is unknown", () => {
    expect(findings("{ kmsKey: true }", "each", { KmsKeyId: { Unknown: "a parameter has no default" } })).toEqual([
      { kind: "open", level: "note", resource: "sink.json#T0" },
    ]);
  });
  it("asks nothing of a trail that records nothing", () => {
    expect(findings("{ kmsKey: true }", "each", { IsLogging: false })).toEqual([]);
  });
  it("leaves open what a trail lacks of which nobody knows whether it records, beside one that has it", () => {
    const good = { KmsKeyId: "k" };
    const perhaps = { IsLogging: { Unknown: "its status was not read" } };
    expect(findings("{ kmsKey: true }", "each", good, perhaps)).toEqual([
      { kind: "open", level: "note", resource: "sink.json#T1" },
    ]);
    expect(findings("{ kmsKey: true }", "each", {}, perhaps)).toEqual([
      { kind: "fail", level: "error", resource: "sink.json#T0" },
      { kind: "fail", level: "error", resource: "sink.json#T1" },
    ]);
    expect(findings("{ kmsKey: true }", "each", perhaps)).toEqual([
      { kind: "fail", level: "error", resource: "sink.json#T0" },
    ]);
  });
  it("names, where one is enough, only those that may have it all, if there are such", () => {
    expect(findings("{ kmsKey: true }", "any", {}, { KmsKeyId: { Unknown: "a parameter has no default" } })).toEqual([
      { kind: "open", level: "note", resource: "sink.json#T1" },
    ]);
    expect(
      findings("{ kmsKey: true }", "any", {}, { KmsKeyId: "k", IsLogging: { Unknown: "its status was not read" } }),
    ).toEqual([{ kind: "open", level: "note", resource: "sink.json#T1" }]);
  });
  it("judges the variants of one trail together", () => {
    const question = { id: "q", subject: { code: "condition", name: "Env" } as const, answers: ["prod", "test"] };
    const variant = (answer: string, trail: object) =>
      sinkFromApi({ IsLogging: true, ...trail }, { address: "T", guard: [{ question, answer }] });
    const of = (...variants: readonly ReturnType<typeof variant>[]) =>
      judgeTrails(
        requirementOf("{ kmsKey: true, logFileValidation: true }", "each"),
        prepareSinks(variants, () => undefined, loadSemantics()),
      );
    const both = { KmsKeyId: "k", LogFileValidationEnabled: true };
    expect(of(variant("prod", both), variant("test", both))).toMatchObject({
      holds: "yes",
      trails: [{ counts: "yes", has: "yes" }],
    });
    expect(of(variant("prod", both), variant("test", { KmsKeyId: "k" }))).toMatchObject({
      holds: "maybe",
      trails: [{ has: "maybe", missing: [{ setting: { code: "log-file-validation" } }] }],
    });
    expect(of(variant("prod", { KmsKeyId: "k" }), variant("test", { LogFileValidationEnabled: true }))).toMatchObject({
      holds: "no",
    });
    expect(of(variant("prod", both))).toMatchObject({ holds: "maybe", trails: [{ counts: "maybe", has: "yes" }] });
  });
});
