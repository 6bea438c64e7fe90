import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readPolicy } from "../../src/policy/policy.ts";
import { displayUsageError } from "../../src/model/usage-error.ts";
import { builtInPolicy } from "../../src/policy/built-in.ts";
import { loadPolicies, loadPolicy } from "../../src/policy/load.ts";
import type { BuiltInPolicies, Policy, ReadText } from "../../src/policy/types.ts";
import builtIns from "../../src/generated/policies.js";

function lines(text: string): string[] {
  const reading = readPolicy("p.yaml", text);
  return reading.kind === "failed" ? reading.errors.map(displayUsageError) : [];
}

function policy(text: string): Policy {
  const reading = readPolicy("p.yaml", text);
  if (reading.kind === "failed") throw new Error(reading.errors.map(displayUsageError).join("\n"));
  return reading.policy;
}

const head = "formatVersion: 1\nid: p\n";
/** A policy of one requirement: what stands in `record`, line 6 on, indented by six. */
const withRecord = (record: string): string =>
  `${head}requirements:\n  - id: r\n    level: error\n    record:\n${record.replace(/^/gm, "      ")}\n`;

describe("mistakes in a policy are told with place, what was found, what was expected and what to do", () => {
  const cases: Record<string, { text: string; expected: string[] }> = {
    "an unknown key that is close to a known one": {
      text: `${head}requirements:\n  - id: r\n    level: error\n    recrod: { category: data }\n`,
      expected: ['p.yaml:6:5: requirements[0].recrod: found an unknown key "recrod". Did you mean "record"?'],
    },
    "an unknown key that is close to none": {
      text: withRecord("category: data\ncolour: red"),
      expected: [
        'p.yaml:8:7: requirements[0].record.colour: found an unknown key "colour". Known keys: service, eventSource, operations, category, access, resourceType, resources, where, regions, detections.',
      ],
    },
    "a missing key": {
      text: `${head}requirements:\n  - id: r\n    record: { category: data }\n`,
      expected: ['p.yaml:4:5: requirements[0]: the key "level" is missing. Add it.'],
    },
    "a value that is not one of several": {
      text: withRecord("category: Data"),
      expected: [
        'p.yaml:7:17: requirements[0].record.category: found "Data", expected one of management, data, networkActivity. Did you mean "data"?',
      ],
    },
    "a record that narrows nothing": {
      text: withRecord("access: read"),
      expected: [
        "p.yaml:7:7: requirements[0].record: found none of the keys service, eventSource, resourceType, category, detections. Add at least one of them.",
      ],
    },
    "a text where a list belongs": {
      text: withRecord("service: s\noperations: Query"),
      expected: [
        'p.yaml:8:19: requirements[0].record.operations: found "Query", expected a list. Write it as a list: ["Query"].',
      ],
    },
    "a wildcard in the middle of an ARN": {
      text: withRecord("category: data\nresources: ['arn:aws:s3:::*/key']"),
      expected: [
        'p.yaml:8:19: requirements[0].record.resources[0]: found "arn:aws:s3:::*/key", expected an ARN, or the start of one followed by * as its last character.',
      ],
    },
    "a word that is not a choice of resources": {
      text: withRecord("category: data\nresources: declare"),
      expected: [
        'p.yaml:8:18: requirements[0].record.resources: found "declare", expected declared, all, or a list of ARNs. Did you mean "declared"?',
      ],
    },
    "a Region that is none": {
      text: withRecord("category: data\nregions: [Ireland]"),
      expected: [
        'p.yaml:8:17: requirements[0].record.regions[0]: found "Ireland", expected the name of a Region such as eu-west-1.',
      ],
    },
    "an exception without a reason, until a day that is not written as one": {
      text: `${withRecord("category: data")}    except:\n      - operations: [Query]\n        until: June\n`,
      expected: [
        'p.yaml:9:9: requirements[0].except[0]: the key "reason" is missing. Add it.',
        'p.yaml:10:16: requirements[0].except[0].until: found "June", expected a date such as 2027-06-30.',
      ],
    },
    "an exception until a day that does not exist": {
      text: `${withRecord("category: data")}    except:\n      - { operations: [Query], reason: x, until: 2027-02-30 }\n`,
      expected: [
        'p.yaml:9:50: requirements[0].except[0].until: found "2027-02-30", expected a day that exists, such as 2027-06-30.',
      ],
    },
    "an exception that excepts everything": {
      text: `${withRecord("category: data")}    except:\n      - reason: x\n`,
      expected: [
        "p.yaml:9:9: requirements[0].except[0]: found none of the keys service, eventSource, operations, category, access, resourceType, resources, where, regions. Add at least one of them.",
      ],
    },
    "an id used twice": {
      text: `${withRecord("category: data")}  - { id: r, level: note, record: { category: management } }\n`,
      expected: ['p.yaml:8:11: requirements[1].id: found the id "r" a second time. Give each requirement its own.'],
    },
    "a setting of a trail that is switched off": {
      text: `${head}trails:\n  - { id: t, level: note, require: { kmsKey: false, insights: [ApiCallRate] } }\n`,
      expected: [
        "p.yaml:4:46: trails[0].require.kmsKey: found false, expected true. Leave the key out where this is not required.",
        'p.yaml:4:64: trails[0].require.insights[0]: found "ApiCallRate", expected one of ApiCallRateInsight, ApiErrorRateInsight.',
      ],
    },
    "a trail requirement that requires nothing": {
      text: `${head}trails:\n  - { id: t, level: note, require: {} }\n`,
      expected: [
        "p.yaml:4:36: trails[0].require: found none, expected at least one setting. Known keys: logFileValidation, kmsKey, multiRegion, cloudWatchLogs, insights, logBucket.",
      ],
    },
    "a newer format": {
      text: "formatVersion: 2\nid: p\nrequirements: []\n",
      expected: [
        "p.yaml:1:16: formatVersion: found 2, expected 1. The file was written for a newer trailproof: update trailproof.",
      ],
    },
    "neither requirements nor trails": {
      text: head,
      expected: [
        "p.yaml:1:1: (top level): found none of the keys requirements, trails, extends. Add at least one of them.",
      ],
    },
    "an empty file": {
      text: "",
      expected: ["p.yaml:1:1: (top level): found nothing, expected a mapping of keys to values."],
    },
    "a key written twice": {
      text: `${head}id: q\nrequirements: []\n`,
      expected: ['p.yaml:3:1: found the key "id" a second time. Remove one.'],
    },
    "a key written twice in JSON": {
      text: '{ "formatVersion": 1, "id": "p",\n  "id": "q", "requirements": [] }',
      expected: ['p.yaml:2:3: found the key "id" a second time. Remove one.'],
    },
    "JSON with a mistake": {
      text: '{ "formatVersion": 1,\n  "id": "p"\n  "requirements": [] }',
      expected: ["p.yaml:3:3: the text is not valid JSON: a comma is missing."],
    },
    "JSON with a wrong value": {
      text: '\uFEFF{ "formatVersion": 1, "id": "p",\n  "requirements": [{ "id": "r", "level": "eror", "record": { "category": "data" } }] }',
      expected: [
        'p.yaml:2:42: requirements[0].level: found "eror", expected one of error, warning, note. Did you mean "error"?',
      ],
    },
    "a number where a text belongs": {
      text: "formatVersion: 1\nid: 7\nrequirements: []\n",
      expected: [
        "p.yaml:2:5: id: found 7, expected an identifier of letters, digits, dots, hyphens and underscores. Put it in quotes.",
      ],
    },
  };
  it.each(Object.entries(cases))("%s", (_, { text, expected }) => {
    expect(lines(text)).toEqual(expected);
  });

  it("text that is not YAML", () => {
    expect(lines("id: [a\nb: c\n")).toEqual([expect.stringMatching(/^p\.yaml:\d+:\d+: the text is not valid YAML: /)]);
  });

  it("two documents in one file", () => {
    expect(lines("id: a\n---\nid: b\n")).toEqual([expect.stringMatching(/^p\.yaml:2:1: /)]);
  });

  it("aliases that grow without bound", () => {
    const bomb = [
      "a0: &a0 [x, x, x, x, x, x, x, x, x, x]",
      ...Array.from(
        { length: 9 },
        (_, i) => `a${String(i + 1)}: &a${String(i + 1)} [${`*a${String(i)}, `.repeat(9)}*a${String(i)}]`,
      ),
    ].join("\n");
    expect(lines(bomb)).toEqual([expect.stringMatching(/^p\.yaml:1:1: the text cannot be read as YAML: /)]);
  });
});

describe("what a policy says", () => {
  it("reads every key of the contract's example", () => {
    const read = policy(`${head}title: Payments
requirements:
  - id: queries
    title: Queries are recorded
    level: error
    levelWhenSinksMayBeElsewhere: note
    controls: [X-1/2]
    record:
      service: timestream
      eventSource: timestream.amazonaws.com
      operations: [Query, "Describe*"]
      category: data
      access: read
      resourceType: AWS::Timestream::Table
      resources: [ "arn:aws:s3:::b/*", "arn:aws:s3:::b" ]
      regions: [us-east-1, us-gov-west-1]
    except:
      - { operations: [PrepareQuery], reason: "plans only", until: 2027-06-30 }
trails:
  - { id: tamper, level: warning, which: any, require: { logFileValidation: true, insights: [ApiCallRateInsight] } }
`);
    expect(read).toMatchObject({ id: "p", title: "Payments", description: null });
    expect(read.requirements[0]).toMatchObject({
      id: "queries",
      level: "error",
      levelWhenSinksMayBeElsewhere: "note",
      controls: ["X-1/2"],
      record: {
        operations: ["Query", "Describe*"],
        access: "read",
        resources: {
          kind: "arns",
          arns: [
            { text: "arn:aws:s3:::b/", prefix: true },
            { text: "arn:aws:s3:::b", prefix: false },
          ],
        },
        regions: { kind: "regions", regions: ["us-east-1", "us-gov-west-1"] },
      },
      except: [
        {
          operations: ["PrepareQuery"],
          service: null,
          category: null,
          resources: { kind: "all" },
          reason: "plans only",
          until: "2027-06-30",
        },
      ],
    });
    expect(read.requirements[0]?.origin.locate()).toEqual({
      uri: "p.yaml",
      startLine: 5,
      startColumn: 9,
      endLine: 5,
      endColumn: 16,
    });
    expect(read.requirements[0]?.placeOf(["record", "operations", 1]).origin.locate()).toMatchObject({
      startLine: 13,
      startColumn: 27,
    });
    expect(read.trails[0]).toMatchObject({
      which: "any",
      require: {
        logFileValidation: true,
        kmsKey: false,
        multiRegion: false,
        cloudWatchLogs: false,
        insights: ["ApiCallRateInsight"],
      },
    });
  });

  it("what is left out narrows nothing", () => {
    expect(policy(withRecord("category: data")).requirements[0]?.record).toEqual({
      service: null,
      eventSource: null,
      operations: null,
      category: "data",
      access: "all",
      resourceType: null,
      resources: { kind: "all" },
      regions: null,
      where: null,
    });
  });

  it("takes the flow style of YAML, which is nearly JSON", () => {
    const text = '{\n  "formatVersion": 1, # first\n  "id": "j",\n  "requirements": [],\n}';
    expect(policy(text).id).toBe("j");
  });

  it("takes JSON, anchors and merge keys", () => {
    expect(policy('{\n\t"formatVersion": 1,\n\t"id": "j",\n\t"requirements": []\n}').id).toBe("j");
    const merged = policy(
      `${head}requirements:\n  - &base { id: a, level: error, record: { category: data } }\n  - { <<: *base, id: b }\n`,
    );
    expect(merged.requirements.map(({ id, level }) => `${id} ${level}`)).toEqual(["a error", "b error"]);
  });

  it("the built-in policy asks for management events of everything and data events of what is declared", () => {
    const text = readFileSync("policies/documented.policy.yaml", "utf8");
    const read = policy(text);
    expect(read.requirements).toMatchObject([
      {
        id: "management-events",
        level: "error",
        levelWhenSinksMayBeElsewhere: "warning",
        record: { category: "management", service: null },
      },
      {
        id: "data-events",
        level: "warning",
        levelWhenSinksMayBeElsewhere: null,
        record: { category: "data", resources: { kind: "declared" } },
      },
    ]);
  });
});

describe("loading", () => {
  const files: Readonly<Record<string, string>> = {
    "a.yaml": withRecord("category: data"),
    "b.yaml": withRecord("category: data"),
    "bad.yaml": "id: 1\n",
  };
  const readFile: ReadText = (path) => {
    const text = Object.hasOwn(files, path) ? files[path] : undefined;
    return text === undefined ? { kind: "failed", reason: "there is no such file" } : { kind: "text", text, root: "/" };
  };
  const known: BuiltInPolicies = builtIns;

  it("finds built-in policies by name and the others by file", () => {
    expect(loadPolicy("documented", readFile, known)).toMatchObject({ kind: "read", policy: { id: "documented" } });
    expect(loadPolicy("a.yaml", readFile, known)).toMatchObject({ kind: "read", policy: { id: "p" } });
  });

  it.each(Object.entries(known))("the built-in policy %s is what its text says", (name, { file, text }) => {
    const read = readPolicy(file, text);
    if (read.kind === "failed") throw new Error(read.errors.map(displayUsageError).join("\n"));
    const loaded = builtInPolicy(name, known);
    expect(JSON.stringify(loaded)).toBe(JSON.stringify(read.policy).replaceAll('"builtIn":false', '"builtIn":true'));
    expect(loaded?.origin.locate()).toEqual(read.policy.origin.locate());
    expect(loaded?.requirements.map(({ origin }) => origin.locate())).toEqual(
      read.policy.requirements.map(({ origin }) => origin.locate()),
    );
    expect(loaded?.trails.map(({ origin }) => origin.locate())).toEqual(
      read.policy.trails.map(({ origin }) => origin.locate()),
    );
  });

  it("places in a built-in policy are those of its file", () => {
    const reading = loadPolicy("documented", readFile, known);
    const location = reading.kind === "read" ? reading.policy.requirements[1]?.origin.locate() : undefined;
    const line = readFileSync("policies/documented.policy.yaml", "utf8").split("\n").indexOf("  - id: data-events") + 1;
    expect(location).toMatchObject({ uri: "policies/documented.policy.yaml", startLine: line, startColumn: 9 });
  });

  it.each([
    [
      "documentd",
      'There is no built-in policy "documentd", and as a file it cannot be read: there is no such file. Did you mean "documented"?',
    ],
    ["./documented", /^The policy \.\/documented cannot be read: there is no such file\. Name a policy file/],
    ["constructor", /^There is no built-in policy "constructor", .* Built-in policies: .*documented/],
  ])("%s is told", (name, expected) => {
    const reading = loadPolicy(name, readFile, known);
    expect(reading.kind === "failed" && reading.errors[0]?.message).toEqual(
      typeof expected === "string" ? expected : expect.stringMatching(expected),
    );
  });

  it("two policies of one id are an error, the same policy twice is not, and all errors are collected", () => {
    const run = (...names: string[]): ReturnType<typeof loadPolicies> =>
      loadPolicies(
        names.map((nameOrFile) => ({ nameOrFile })),
        readFile,
        known,
      );
    expect(run("a.yaml", "a.yaml")).toMatchObject({ policies: [{ id: "p" }], errors: [] });
    expect(run("a.yaml", "b.yaml").errors.map(displayUsageError)).toEqual([
      'b.yaml:2:5: id: found the id "p", which a.yaml has as well. Give each policy its own.',
    ]);
    expect(run("bad.yaml", "missing.yaml", "documented")).toMatchObject({
      policies: [{ id: "documented" }],
      errors: { length: 4 },
    });
  });
});

describe("any text in: a policy or located errors out", () => {
  const fragment = fc.constantFrom(
    "formatVersion: 1",
    "id: p",
    "requirements:",
    "  - id: r",
    "    level: error",
    "    record: ",
    "{",
    "}",
    "[",
    "]",
    "*a",
    "&a ",
    "<<: *a",
    "!!set",
    "? ",
    "- ",
    ": ",
    "\n",
    "\t",
    "null",
    "__proto__: 1",
    "'",
    '"',
    "|",
    "---",
    "%YAML 9",
  );
  it.each([
    ["text", fc.string({ unit: "binary", maxLength: 200 })],
    ["pieces of policies", fc.array(fragment, { maxLength: 30 }).map((parts) => parts.join(""))],
    ["JSON", fc.json()],
    [
      "mutated policies",
      fc.tuple(fc.nat(400), fc.nat(20), fc.string({ maxLength: 5 })).map(([at, cut, put]) => {
        const text = withRecord("category: data\nresources: declared");
        return text.slice(0, at) + put + text.slice(at + cut);
      }),
    ],
  ])("%s", (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const reading = readPolicy("p.yaml", text);
        if (reading.kind === "read") expect(reading.policy.id).toMatch(/\S/);
        else {
          expect(reading.errors.length).toBeGreaterThan(0);
          for (const { message, location } of reading.errors) {
            expect(message).toMatch(/\S/);
            expect(location?.uri).toBe("p.yaml");
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
