import { describe, expect, it } from "vitest";
import builtIns from "../../src/generated/policies.js";
import packs from "../../src/generated/packs.js";
import type { CounterexampleEvent, CoverageEntry } from "../../src/model/result.ts";
import { builtInPolicy } from "../../src/policy/built-in.ts";
import {
  controlMatrix,
  type MatrixAccount,
  type MatrixInput,
  type TrailsHold,
} from "../../src/policy/control-matrix.ts";
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
): Pick<MatrixAccount, "trailsHold"> {
  return {
    trailsHold: () => ({
      holds,
      unseen: false,
      trails: told.map((one) => ({
        id: "t.yaml#Trail",
        counts: "yes",
        applies: "yes",
        has: "yes",
        missing: one.has === undefined ? [] : ["it"],
        ...one,
      })),
    }),
  };
}

function account(changes: Partial<MatrixAccount> = {}): MatrixAccount {
  return { scope: "t.yaml", accountId: null, complete: true, ...having, ...changes };
}

const having = trails("yes", {});

type OneAccount = Partial<Omit<MatrixInput, "accounts"> & MatrixAccount>;

function statuses({ trailsHold, complete, ...input }: OneAccount): Record<string, [string, readonly string[]]> {
  const whole: MatrixInput = {
    sinks: [sink({ id: "t.yaml#Trail" })],
    coverage: [entry({ verdict: "covered" })],
    accounts: [account({ complete: complete ?? true, trailsHold: trailsHold ?? having.trailsHold })],
    ...input,
  };
  return Object.fromEntries(
    controlMatrix([policy()], whole).map(({ id, status, evidence }) => [id.slice(4), [status, evidence]]),
  );
}

describe("the status of a control", () => {
  const cases: Record<string, { input: OneAccount; events: string; setting: string }> = {
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
      accounts: [account()],
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
      controlMatrix([named], { sinks: [sink()], coverage: [entry({ verdict: "covered" })], accounts: [account()] }),
    ).toMatchObject([
      { id: "X/1", title: "data", status: "satisfied", reading: null },
      { id: "X/2", status: "satisfied" },
    ]);
    expect(controlMatrix([shipped("documented")], { sinks: [sink()], coverage: [], accounts: [account()] })).toEqual(
      [],
    );
  });
});

describe("several accounts", () => {
  const own = (scope: string, verdict: CoverageEntry["verdict"]): CoverageEntry => entry({ scope, verdict });
  const accounts = [
    account({ scope: "1", accountId: "111122223333" }),
    account({ scope: "2", accountId: "222233334444", ...trails("no", { has: "no", missing: ["validation"] }) }),
  ];

  it("are each judged by themselves, and the worst of them counts", () => {
    const coverages = [own("1", "covered"), own("2", "uncovered")];
    const [events, setting] = controlMatrix([policy()], { sinks: [sink()], coverage: coverages, accounts });
    expect(events).toMatchObject({
      status: "not-satisfied",
      requirements: ["data", "lfv"],
      evidence: [
        "222233334444: Query of timestream on template.yaml#Entries: not recorded",
        "222233334444: t.yaml#Trail lacks validation",
      ],
      scopes: [
        { scope: "1", accountId: "111122223333", status: "satisfied" },
        { scope: "2", accountId: "222233334444", status: "not-satisfied" },
      ],
    });
    expect(setting?.scopes?.map(({ status }) => status)).toEqual(["satisfied", "not-satisfied"]);
  });

  it("say what they share once", () => {
    const coverages = [own("1", "uncovered"), own("2", "uncovered")];
    const both = controlMatrix([policy()], {
      sinks: [sink()],
      coverage: coverages,
      accounts: [account({ scope: "1" }), account({ scope: "2" })],
    });
    expect(both[0]?.evidence).toEqual(["Query of timestream on template.yaml#Entries: not recorded"]);
  });

  it("of which one could not be read leave the others as they are", () => {
    const coverages = [own("1", "covered"), own("2", "covered")];
    const [events] = controlMatrix([policy()], {
      sinks: [sink()],
      coverage: coverages,
      accounts: [account({ scope: "1" }), account({ scope: "2", complete: false })],
    });
    expect(events?.status).toBe("undetermined");
    expect(events?.scopes?.map(({ status }) => status)).toEqual(["satisfied", "undetermined"]);
  });

  it.each<[string, Partial<TrailsHold>, string]>([
    ["no trail in sight", { holds: "no", trails: [] }, "undetermined"],
    ["one that has it, where each must", { holds: "yes" }, "undetermined"],
    ["one that surely lacks it, where each must", { holds: "no" }, "not-satisfied"],
  ])("with trails that nobody saw: %s", (_, told, status) => {
    const has = told.holds === "no" ? ("no" as const) : ("yes" as const);
    const trail = { id: "t", counts: "yes", applies: "yes", has, missing: ["it"] } as const;
    const hold: TrailsHold = { holds: "yes", unseen: true, trails: [trail], ...told };
    const [, setting] = controlMatrix([policy()], {
      sinks: [sink()],
      coverage: [],
      accounts: [account({ trailsHold: () => hold })],
    });
    expect(setting?.status).toBe(status);
  });

  it("whose trail may be another account's are open", () => {
    const hold = trails("maybe", { counts: "maybe", applies: "maybe" });
    const [, setting] = controlMatrix([policy()], { sinks: [sink()], coverage: [], accounts: [account(hold)] });
    expect(setting?.evidence).toEqual(["t.yaml#Trail: it is unresolved whether it records for this account"]);
  });
});

/** Policies to start from, which map no framework. */
const presets: readonly string[] = ["everything", "recommended", "regulated"];

describe("the packs", () => {
  it.each(presets)("%s asks for management events and cites its documents", (name) => {
    const pack = shipped(name);
    expect(pack.requirements.map(({ id }) => id)).toContain("management-events");
    expect(pack.trails.map(({ id }) => id)).toEqual(["multi-region-trail", "log-file-validation"]);
    expect(packs[name]?.text.match(/https:\/\/docs\.aws\.amazon\.com\//g)?.length).toBeGreaterThan(2);
  });

  it.each(Object.keys(packs).filter((name) => !presets.includes(name)))(
    "%s explains each of its controls, and the document they are from",
    (name) => {
      const pack = shipped(name);
      expect(pack.controls.length).toBeGreaterThan(4);
      for (const control of pack.controls) {
        expect(control.framework?.url).toMatch(/^https:/);
        expect((control.reading === null) !== (control.notAssessed === null)).toBe(true);
      }
    },
  );

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
