import { describe, expect, it } from "vitest";
import builtIns from "../../src/generated/policies.js";
import { displayUsageError } from "../../src/model/usage-error.ts";
import { loadPolicies, loadPolicy } from "../../src/policy/load.ts";
import type { Policy, ReadText } from "../../src/policy/types.ts";

const head = "formatVersion: 1\nid: own\n";

function reader(files: Readonly<Record<string, string>>): ReadText {
  return (path) => {
    const text = files[path];
    return text === undefined ? { kind: "failed", reason: "there is no such file" } : { kind: "text", text, root: "/" };
  };
}

function loaded(files: Readonly<Record<string, string>>, name = "policies/own.yaml"): Policy {
  const reading = loadPolicy(name, reader(files), builtIns);
  if (reading.kind === "failed") throw new Error(reading.errors.map(displayUsageError).join("\n"));
  return reading.policy;
}

function mistakes(files: Readonly<Record<string, string>>, name = "policies/own.yaml"): string[] {
  const reading = loadPolicy(name, reader(files), builtIns);
  return reading.kind === "failed" ? reading.errors.map(displayUsageError) : [];
}

const base = `formatVersion: 1
id: base
requirements:
  - { id: a, level: note, record: { service: s3 } }
  - { id: b, level: note, record: { service: sns } }
trails:
  - { id: t, level: note, require: { kmsKey: true } }
`;

describe("a policy that extends others", () => {
  it("has their requirements in front of its own", () => {
    const policy = loaded({
      "policies/own.yaml": `${head}extends: [documented, base.yaml]\nrequirements:\n  - { id: c, level: error, record: { service: sqs } }\n`,
      "policies/base.yaml": base,
    });
    expect(policy.id).toBe("own");
    expect(policy.requirements.map(({ id, level }) => `${id} ${level}`)).toEqual([
      "management-events error",
      "data-events warning",
      "a note",
      "b note",
      "c error",
    ]);
    expect(policy.trails.map(({ id }) => id)).toEqual(["t"]);
  });

  it("puts its own requirement in the place of one with the same id", () => {
    const policy = loaded({
      "policies/own.yaml": `${head}extends: [base.yaml]\nrequirements:\n  - { id: a, level: error, record: { service: sqs } }\n`,
      "policies/base.yaml": base,
    });
    expect(policy.requirements.map(({ id, level, record }) => `${id} ${level} ${record.service ?? ""}`)).toEqual([
      "a error sqs",
      "b note sns",
    ]);
  });

  it("changes levels, switches requirements off and accepts further holes", () => {
    const overrides =
      "overrides:\n  - { id: a, level: error, except: [{ operations: [GetObject], reason: public files }] }\n  - { id: b, off: true }\n  - { id: t, level: warning }\n  - { id: management-events, level: note }\n";
    const policy = loaded({
      "policies/own.yaml": `${head}extends: [base.yaml, documented]\n${overrides}`,
      "policies/base.yaml": base,
    });
    expect(
      policy.requirements.map(
        ({ id, level, levelWhenSinksMayBeElsewhere }) => `${id} ${level} ${levelWhenSinksMayBeElsewhere ?? "-"}`,
      ),
    ).toEqual(["a error -", "management-events note -", "data-events warning -"]);
    expect(policy.requirements[0]?.except).toMatchObject([{ operations: ["GetObject"], reason: "public files" }]);
    expect(policy.trails).toMatchObject([{ id: "t", level: "warning" }]);
  });

  it("inherits over several files, each path relative to the file that names it", () => {
    const policy = loaded({
      "policies/own.yaml": `${head}extends: [../shared/middle.yaml]\n`,
      "shared/middle.yaml": "formatVersion: 1\nid: middle\nextends: [deep/base.yaml]\n",
      "shared/deep/base.yaml": base,
    });
    expect(policy.requirements.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(policy.requirements[1]?.placeOf(["record", "service"])).toMatchObject({
      path: ["requirements", 1, "record", "service"],
    });
    expect(policy.requirements[1]?.placeOf(["record", "service"]).origin.locate()).toMatchObject({
      uri: "shared/deep/base.yaml",
      startLine: 5,
    });
  });

  it.each([
    [
      "a base that does not exist",
      `${head}extends: [bsae.yaml]\n`,
      [
        'policies/own.yaml:3:11: extends[0]: The policy policies/bsae.yaml cannot be read: there is no such file. Name a policy file, or a built-in policy of "trailproof catalog --policies".',
      ],
    ],
    [
      "an id that nothing has",
      `${head}extends: [base.yaml]\noverrides: [{ id: tt, off: true }]\n`,
      ['policies/own.yaml:4:19: overrides[0].id: no inherited requirement has the id "tt". Did you mean "t"?'],
    ],
    [
      "exceptions of a requirement on trails",
      `${head}extends: [base.yaml]\noverrides: [{ id: t, except: [{ service: s3, reason: r }] }]\n`,
      [
        'policies/own.yaml:4:19: overrides[0].id: "t" is a requirement on trails, which has no exceptions. Leave "except" out.',
      ],
    ],
    [
      "an override that changes nothing",
      `${head}extends: [base.yaml]\noverrides: [{ id: t }]\n`,
      ["policies/own.yaml:4:13: overrides[0]: found none of the keys off, level, except. Add at least one of them."],
    ],
    [
      "a day that does not exist",
      `${head}extends: [base.yaml]\noverrides: [{ id: a, except: [{ service: s3, reason: r, until: 2027-02-30 }] }]\n`,
      [
        'policies/own.yaml:4:64: overrides[0].except[0].until: found "2027-02-30", expected a day that exists, such as 2027-06-30.',
      ],
    ],
  ])("is told of %s", (_, text, expected) => {
    expect(mistakes({ "policies/own.yaml": text, "policies/base.yaml": base })).toEqual(expected);
  });

  it("is told of a circle", () => {
    const files = {
      "policies/own.yaml": `${head}extends: [other.yaml]\n`,
      "policies/other.yaml": "formatVersion: 1\nid: other\nextends: [own.yaml]\n",
    };
    expect(mistakes(files)).toEqual([
      "policies/other.yaml:3:11: extends[0]: policies/own.yaml inherits from this policy too. A policy cannot inherit from itself: remove one of the two.",
    ]);
    expect(mistakes({ "own.yaml": `${head}extends: [./own.yaml]\n` }, "own.yaml")).toEqual([
      "own.yaml:3:11: extends[0]: own.yaml inherits from this policy too. A policy cannot inherit from itself: remove one of the two.",
    ]);
  });

  it("is told of mistakes in a base at their place", () => {
    expect(
      mistakes({
        "policies/own.yaml": `${head}extends: [base.yaml]\n`,
        "policies/base.yaml": "formatVersion: 1\nid: base\nrequirements: 1\n",
      }),
    ).toEqual([expect.stringMatching(/^policies\/base\.yaml:3:15: requirements: /)]);
  });

  it("can stand beside its base", () => {
    const files = { "own.yaml": `${head}extends: [base.yaml]\n`, "base.yaml": base };
    expect(
      loadPolicies([{ nameOrFile: "own.yaml" }, { nameOrFile: "base.yaml" }], reader(files), builtIns),
    ).toMatchObject({ errors: [], policies: [{ id: "own" }, { id: "base" }] });
  });

  it("is read once, however many ways lead to it", () => {
    const depth = 40;
    const files: Record<string, string> = {};
    for (let level = 0; level <= depth; level++) {
      const content =
        level === depth ? "requirements: 1" : `extends: [l${String(level + 1)}.yaml, l${String(level + 1)}x.yaml]`;
      for (const name of [`l${String(level)}.yaml`, `l${String(level)}x.yaml`]) files[name] = `${head}${content}\n`;
    }
    expect(mistakes(files, "l0.yaml")).toHaveLength(2);
  });
});
