import { describe, expect, it } from "vitest";
import builtIns from "../../src/generated/policies.js";
import packs from "../../src/generated/packs.js";
import type { CounterexampleEvent, CoverageEntry } from "../../src/model/result.ts";
import { builtInPolicy } from "../../src/policy/built-in.ts";
import { controlMatrix, type MatrixInput, type TrailsHold } from "../../src/policy/control-matrix.ts";
import { readPolicy } from "../../src/policy/policy.ts";
import type { Policy } from "../../src/policy/types.ts";
import { coverage, sink } from "../report/sample.ts";

const text = `formatVersion: 1
id: p
framework: { id: F-1, title: Framework, version: "1", publisher: Us, url: https://example.com/ }
controls:
  - { id: F-1/events, title: Events are logged, reading: Every event. }
  - { id: F-1/setting, title: Files are validated, reading: The setting. }
  - { id: F-1/people, title: People look, notAssessed: Nobody can see that. }
requirements:
  - { id: data, title: Data events, level: error, controls: [F-1/events], record: { category: data, resources: declared } }
trails:
  - { id: lfv, title: Validation, level: warning, controls: [F-1/setting, F-1/events], require: { logFileValidation: true } }
`;

function policy(source = text): Policy {
  const reading = readPolicy("p.yaml", source);
  if (reading.kind === "failed") throw new Error(reading.errors.map(({ message }) => message).join());
  return reading.policy;
}

function shipped(name: string): Policy {
  const found = builtInPolicy(name, { ...builtIns, ...packs });
  if (found === undefined) throw new Error(`there is no policy ${name}`);
  return found;
}

function entry(changes: Partial<CoverageEntry>): CoverageEntry {
  return coverage({
    policy: "p",
    requirement: "data",
    category: "data",
    reasons: [],
    recordedBy: ["t.yaml#Trail"],
    ...changes,
  });
}

function trails(
  holds: TrailsHold["holds"],
  ...told: Partial<TrailsHold["trails"][number]>[]
): Pick<MatrixInput, "trailsHold"> {
  return {
    trailsHold: () => ({
      holds,
      trails: told.map((one) => ({
        id: "t.yaml#Trail",
        counts: "yes",
        has: "yes",
        missing: one.has === undefined ? [] : ["it"],
        ...one,
      })),
    }),
  };
}

const having = trails("yes", {});

function statuses(input: Partial<MatrixInput>): Record<string, [string, readonly string[]]> {
  const whole: MatrixInput = {
    sinks: [sink({ id: "t.yaml#Trail" })],
    coverage: [entry({ verdict: "covered" })],
    complete: true,
    ...having,
    ...input,
  };
  return Object.fromEntries(
    controlMatrix([policy()], whole).map(({ id, status, evidence }) => [id.slice(4), [status, evidence]]),
  );
}

describe("the status of a control", () => {
  const cases: Record<string, { input: Partial<MatrixInput>; events: string; setting: string }> = {
    "all recorded": { input: {}, events: "satisfied", setting: "satisfied" },
    "an event that is not recorded": {
      input: { coverage: [entry({ verdict: "covered" }), entry({ verdict: "uncovered" })] },
      events: "not-satisfied",
      setting: "satisfied",
    },
    "an event in part": {
      input: { coverage: [entry({ verdict: "partial" }), entry({ verdict: "undetermined" })] },
      events: "not-satisfied",
      setting: "satisfied",
    },
    "an event that is open": {
      input: { coverage: [entry({ verdict: "covered" }), entry({ verdict: "undetermined" })] },
      events: "undetermined",
      setting: "satisfied",
    },
    "an event that CloudTrail never makes": {
      input: { coverage: [entry({ verdict: "covered" }), entry({ verdict: "never-recorded", category: "never" })] },
      events: "undetermined",
      setting: "satisfied",
    },
    "an event that no document speaks of": {
      input: {
        coverage: [entry({ verdict: "covered" }), entry({ verdict: "undetermined", category: "undocumented" })],
      },
      events: "satisfied",
      setting: "satisfied",
    },
    "of another requirement": {
      input: { coverage: [entry({ verdict: "covered" }), entry({ requirement: "other", verdict: "uncovered" })] },
      events: "satisfied",
      setting: "satisfied",
    },
    "nothing in scope": { input: { coverage: [] }, events: "satisfied", setting: "satisfied" },
    "a setting that is not there": {
      input: trails("no", { has: "no" }),
      events: "not-satisfied",
      setting: "not-satisfied",
    },
    "a setting that is open": {
      input: trails("maybe", { has: "maybe" }),
      events: "undetermined",
      setting: "undetermined",
    },
    "a trail that is off": {
      input: { sinks: [sink({ counted: false })], ...trails("no") },
      events: "not-satisfied",
      setting: "not-satisfied",
    },
    "a trail that may not be there": {
      input: { sinks: [sink({ counted: "unknown" })], ...trails("maybe", { counts: "maybe" }) },
      events: "undetermined",
      setting: "undetermined",
    },
    "an event data store alone": {
      input: { sinks: [sink({ kind: "event-data-store" })] },
      events: "undetermined",
      setting: "undetermined",
    },
    "an input that could not be read": { input: { complete: false }, events: "undetermined", setting: "undetermined" },
    "a gap beside an input that could not be read": {
      input: { complete: false, coverage: [entry({ verdict: "uncovered" })] },
      events: "not-satisfied",
      setting: "undetermined",
    },
    "no trail in sight": { input: { sinks: [], coverage: [] }, events: "undetermined", setting: "undetermined" },
  };
  it.each(Object.entries(cases))("%s", (_, { input, events, setting: about }) => {
    const found = statuses(input);
    expect([found.events?.[0], found.setting?.[0], found.people?.[0]]).toEqual([events, about, "not-assessed"]);
  });

  it("says what it rests on", () => {
    expect(statuses({}).events?.[1]).toEqual([
      `Data events: ${String(entry({}).count)} operations, recorded by t.yaml#Trail.`,
      "Validation: t.yaml#Trail.",
    ]);
    expect(
      statuses({
        coverage: [
          entry({ verdict: "never-recorded", category: "never", service: "timestream", operations: ["WriteRecords"] }),
        ],
      }).events?.[1],
    ).toEqual(["CloudTrail never records WriteRecords of timestream; another log may record them"]);
    expect(statuses({}).people?.[1]).toEqual(["Nobody can see that."]);
    const many = Array.from({ length: 9 }, (_, index) => entry({ verdict: "uncovered", service: `s${String(index)}` }));
    expect(statuses({ coverage: many }).events?.[1]).toHaveLength(7);
  });

  it("carries an event that no sink records", () => {
    const counterexample: CounterexampleEvent = {
      eventSource: "dynamodb.amazonaws.com",
      eventName: "GetItem",
      eventCategory: "Data",
      eventType: "AwsApiCall",
      readOnly: true,
    };
    const [events] = controlMatrix([policy()], {
      sinks: [sink()],
      coverage: [entry({ verdict: "uncovered", counterexample })],
      complete: true,
      ...having,
    });
    expect(events).toMatchObject({
      status: "not-satisfied",
      counterexample,
      reference: "Framework 1, events",
      url: "https://example.com/",
    });
  });

  it("is there for controls that a policy merely names", () => {
    const named = policy(
      "formatVersion: 1\nid: p\nrequirements:\n  - { id: data, level: error, controls: [X/2, X/1], record: { category: data } }\n",
    );
    expect(
      controlMatrix([named], { sinks: [sink()], coverage: [entry({ verdict: "covered" })], complete: true, ...having }),
    ).toMatchObject([
      { id: "X/1", title: "data", status: "satisfied", reading: null },
      { id: "X/2", status: "satisfied" },
    ]);
    expect(
      controlMatrix([shipped("documented")], { sinks: [sink()], coverage: [], complete: true, ...having }),
    ).toEqual([]);
  });
});

describe("the packs", () => {
  it.each(Object.keys(packs))("%s explains each of its controls, and the document they are from", (name) => {
    const pack = shipped(name);
    expect(pack.controls.length).toBeGreaterThan(4);
    for (const control of pack.controls) {
      expect(control.framework?.url).toMatch(/^https:/);
      expect((control.reading === null) !== (control.notAssessed === null)).toBe(true);
    }
  });

  it("are what auditors ask for", () => {
    expect(Object.keys(packs)).toEqual(
      expect.arrayContaining([
        "aws-fsbp",
        "cis-aws-1.4",
        "cis-aws-5.0",
        "cis-aws-7.0",
        "fedramp-low",
        "fedramp-moderate",
        "hipaa",
        "iso-27001-2022",
        "nist-800-53-r5",
        "pci-dss-4.0.1",
        "peer-parity",
        "soc-2",
      ]),
    );
  });
});
