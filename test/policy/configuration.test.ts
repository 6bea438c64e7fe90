import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readConfiguration } from "../../src/policy/configuration.ts";
import { findConfiguration } from "../../src/policy/find-configuration.ts";
import type { Configuration } from "../../src/policy/configuration.ts";
import type { BuiltInPolicies } from "../../src/policy/types.ts";
import { displayUsageError } from "../../src/model/usage-error.ts";

const builtIns: BuiltInPolicies = {
  documented: { file: "policies/documented.policy.yaml", text: "", value: { formatVersion: 1, id: "documented" } },
};

function read(text: string, uri = "trailproof.yaml"): Configuration {
  const reading = readConfiguration(uri, text, builtIns);
  if (reading.kind === "failed") throw new Error(reading.errors.map(displayUsageError).join("\n"));
  return reading.configuration;
}

function lines(text: string): string[] {
  const reading = readConfiguration("trailproof.yaml", text, builtIns);
  return reading.kind === "failed" ? reading.errors.map(displayUsageError) : [];
}

describe("what a configuration says", () => {
  const full = `formatVersion: 1
policies: [documented, policies/payments.yaml]
trails: [security/org-trails.json, /abs/t.json]
sinks: complete
scopes:
  - { account: "011122223333", region: eu-west-1, paths: ["stacks/payments/**"] }
  - { paths: [a.yaml] }
parameters: { Env: prod, Version: 1.10, Octal: 0123, On: yes, Flag: true, Quoted: "0x1" }
services: [timestream]
exclude: ["examples/**"]
ignore:
  - { rule: event-not-recorded, resource: "module.logs.*", operations: [Query], reason: known, until: 2027-06-30 }
  - rule: no-trail-found
failOn: none
`;

  it("reads every key of the contract's example", () => {
    const configuration = read(full);
    expect(configuration).toMatchObject({
      uri: "trailproof.yaml",
      directory: ".",
      sinksComplete: true,
      exclude: ["examples/**"],
      failOn: "none",
      scopes: [
        { account: "011122223333", region: "eu-west-1", paths: ["stacks/payments/**"] },
        { account: null, region: null, paths: ["a.yaml"] },
      ],
      ignore: [
        {
          ruleId: "event-not-recorded",
          resources: { kind: "pattern", pattern: "module.logs.*" },
          operations: ["Query"],
          reason: "known",
          until: "2027-06-30",
          description: "ignore[0]",
        },
        {
          ruleId: "no-trail-found",
          resources: { kind: "every" },
          operations: null,
          reason: null,
          until: null,
          description: "ignore[1]",
        },
      ],
    });
    expect(configuration.policies?.map(({ text }) => text)).toEqual(["documented", "policies/payments.yaml"]);
    expect(configuration.trails.map(({ text }) => text)).toEqual(["security/org-trails.json", "/abs/t.json"]);
    expect(configuration.services.map(({ text }) => text)).toEqual(["timestream"]);
    expect(configuration.ignore[1]?.origin.locate()).toMatchObject({ startLine: 13, startColumn: 5 });
    expect(configuration.trails[0]?.errorAt("x")).toMatchObject({
      path: "trails[0]",
      location: { startLine: 3, startColumn: 10 },
    });
  });

  it("values of parameters are kept as they were written", () => {
    expect(Object.fromEntries(read(full).parameters)).toEqual({
      Env: "prod",
      Version: "1.10",
      Octal: "0123",
      On: "yes",
      Flag: "true",
      Quoted: "0x1",
    });
  });

  it("values of parameters in JSON are kept as they were written", () => {
    const text = '{ "formatVersion": 1, "parameters": { "Env": "a\\u0062", "Version": 1.10, "Flag": true } }';
    expect(Object.fromEntries(read(text).parameters)).toEqual({ Env: "ab", Version: "1.10", Flag: "true" });
  });

  it("paths are relative to the file, the result's to the working directory", () => {
    const configuration = read(full, "../../conf/trailproof.yaml");
    expect(configuration.directory).toBe("../../conf");
    expect(configuration.policies?.map(({ text }) => text)).toEqual([
      "documented",
      "../../conf/policies/payments.yaml",
    ]);
    expect(configuration.trails.map(({ text }) => text)).toEqual([
      "../../conf/security/org-trails.json",
      "/abs/t.json",
    ]);
  });

  it("an all but empty one sets nothing", () => {
    expect(read("formatVersion: 1\n")).toMatchObject({
      policies: null,
      trails: [],
      sinksComplete: false,
      scopes: [],
      services: [],
      exclude: [],
      ignore: [],
      failOn: null,
    });
  });
});

describe("mistakes are located", () => {
  const cases: Record<string, { text: string; expected: string[] }> = {
    "an unknown key": {
      text: "formatVersion: 1\npolicys: []\n",
      expected: ['trailproof.yaml:2:1: policys: found an unknown key "policys". Did you mean "policies"?'],
    },
    "an account id without quotes": {
      text: "formatVersion: 1\nscopes: [{ account: 111122223333, paths: [a] }]\n",
      expected: [
        "trailproof.yaml:2:21: scopes[0].account: found 111122223333, expected an account id of twelve digits, in quotes. Put it in quotes.",
      ],
    },
    "a scope without paths": {
      text: "formatVersion: 1\nscopes: [{ account: '111122223333' }]\n",
      expected: ['trailproof.yaml:2:10: scopes[0]: the key "paths" is missing. Add it.'],
    },
    "a level that is none": {
      text: "formatVersion: 1\nfailOn: errors\n",
      expected: [
        'trailproof.yaml:2:9: failOn: found "errors", expected one of error, warning, note, none. Did you mean "error"?',
      ],
    },
    "sinks that are not complete": {
      text: "formatVersion: 1\nsinks: partial\n",
      expected: ['trailproof.yaml:2:8: sinks: found "partial", expected complete.'],
    },
    "a parameter that is a list": {
      text: "formatVersion: 1\nparameters: { A: [1] }\n",
      expected: ["trailproof.yaml:2:18: parameters.A: found a list, expected a text, a number, true or false."],
    },
    "a day that does not exist": {
      text: "formatVersion: 1\nignore: [{ rule: r, until: 2027-13-01 }]\n",
      expected: [
        'trailproof.yaml:2:28: ignore[0].until: found "2027-13-01", expected a day that exists, such as 2027-06-30.',
      ],
    },
    "nothing at all": {
      text: "# only a comment\n",
      expected: ["trailproof.yaml:1:1: (top level): found nothing, expected a mapping of keys to values."],
    },
    "several at once": {
      text: "policies: documented\nexclude: [1]\n",
      expected: [
        'trailproof.yaml:1:1: (top level): the key "formatVersion" is missing. Add it.',
        'trailproof.yaml:1:11: policies: found "documented", expected a list. Write it as a list: ["documented"].',
        "trailproof.yaml:2:11: exclude[0]: found 1, expected a text that is not empty. Put it in quotes.",
      ],
    },
  };
  it.each(Object.entries(cases))("%s", (_, { text, expected }) => {
    expect(lines(text)).toEqual(expected);
  });

  it("any text gives a configuration or located errors", () => {
    const piece = fc.constantFrom(
      "formatVersion: 1\n",
      "parameters: ",
      "ignore: ",
      "[",
      "]",
      "{",
      "}",
      "rule: ",
      "a",
      "&a ",
      "*a",
      "- ",
      "\n",
      "  ",
      "until: 2027-02-30",
      "!!map ",
      "<<: ",
      "? ",
      "null",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(piece, { maxLength: 20 }).map((pieces) => `formatVersion: 1\n${pieces.join("")}`),
        ),
        (text) => {
          const reading = readConfiguration("c.yaml", text, builtIns);
          if (reading.kind === "failed") {
            expect(reading.errors.length).toBeGreaterThan(0);
            for (const { location } of reading.errors) expect(location?.uri).toBe("c.yaml");
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("paths in a configuration", () => {
  it.each([
    ["policies/p.yaml", "conf/policies/p.yaml"],
    ["../p.yaml", "p.yaml"],
    ["/audit/p.yaml", "/audit/p.yaml"],
    ["C:/audit/p.yaml", "C:/audit/p.yaml"],
    ["C:\\audit\\p.yaml", "C:\\audit\\p.yaml"],
    ["\\\\server\\audit\\p.yaml", "\\\\server\\audit\\p.yaml"],
  ])("%s is %s", (written, path) => {
    const { policies } = read(`formatVersion: 1\npolicies: ['${written}']\n`, "conf/trailproof.yaml");
    expect(policies?.map(({ text }) => text)).toEqual([path]);
  });
});

describe("finding the configuration", () => {
  it.each([
    ["/a/b/c", ["/a/trailproof.yaml", "/trailproof.yaml"], "/a/trailproof.yaml"],
    ["/a/b", ["/a/b/trailproof.yaml", "/a/trailproof.yaml"], "/a/b/trailproof.yaml"],
    ["/a", ["/trailproof.yaml"], "/trailproof.yaml"],
    ["/a/b", ["/a/c/trailproof.yaml"], null],
    ["C:/a/b", ["C:/a/trailproof.yaml"], "C:/a/trailproof.yaml"],
    ["C:/a/b", ["C:/trailproof.yaml"], "C:/trailproof.yaml"],
    // The folder of the process is not above the drive.
    ["C:/a/b", ["trailproof.yaml"], null],
  ])("from %s among %j: %s", (start, existing, expected) => {
    expect(findConfiguration(start, (path) => existing.includes(path))).toBe(expected);
  });
});

describe("the schemas, for editors", () => {
  type Schema = Readonly<Record<string, { readonly description?: string; readonly properties?: Schema }>>;
  const described = (name: string): string[] => {
    const { properties, definitions } = JSON.parse(
      readFileSync(new URL(`../../policies/schema/${name}.json`, import.meta.url), "utf8"),
    ) as { properties: Schema; definitions: Schema };
    const all = [
      { path: "", properties },
      ...Object.entries(definitions).map(([path, definition]) => ({ path, properties: definition.properties ?? {} })),
    ];
    return all.flatMap((of) =>
      Object.entries(of.properties)
        .filter(([, { description }]) => description === undefined)
        .map(([key]) => `${of.path}.${key}`),
    );
  };

  it.each(["policy", "configuration"])("describe every key of a %s", (name) => {
    expect(described(name)).toEqual([]);
  });
});
