/** What takes too much work is undetermined, alike wherever and whenever it is asked, and never anything else. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { loadSemantics } from "../../src/catalog/semantics.ts";
import { loadCatalog } from "../../src/catalog/catalog.ts";
import type { AssessedEntry } from "../../src/coverage/assessed-entry.ts";
import { assess, type Assessment } from "../../src/coverage/assess.ts";
import { readPolicy } from "../../src/policy/policy.ts";
import type { Policy } from "../../src/policy/types.ts";
import { model } from "../sources/cloudformation/summary.ts";

type Values = Readonly<Record<string, readonly string[]>>;

const objects = { eventCategory: { Equals: ["Data"] }, "resources.type": { Equals: ["AWS::S3::Object"] } };

function trail(...selectors: readonly Readonly<Record<string, Values>>[]): object {
  return {
    Type: "AWS::CloudTrail::Trail",
    Properties: {
      S3BucketName: "logs",
      IsLogging: true,
      IsMultiRegionTrail: true,
      IncludeGlobalServiceEvents: true,
      AdvancedEventSelectors: selectors.map((fields) => ({
        FieldSelectors: Object.entries(fields).map(([Field, values]) => ({ Field, ...values })),
      })),
    },
  };
}

function bucket(name: string): object {
  return { Type: "AWS::S3::Bucket", Properties: { BucketName: name } };
}

/** Trails that leave out beginnings or ends each, on one bucket: together they record all, which all pairs show. */
function entangled(values: number): Record<string, object> {
  const list = (make: (index: number) => string): string[] => Array.from({ length: values }, (_, index) => make(index));
  return {
    Data: bucket("data"),
    Heads1: trail({
      ...objects,
      "resources.ARN": { NotStartsWith: list((index) => `arn:aws:s3:::data/a${String(index)}`) },
    }),
    Heads2: trail({
      ...objects,
      "resources.ARN": { NotStartsWith: list((index) => `arn:aws:s3:::data/b${String(index)}`) },
    }),
    Tails1: trail({ ...objects, "resources.ARN": { NotEndsWith: list((index) => `y${String(index)}`) } }),
    Tails2: trail({ ...objects, "resources.ARN": { NotEndsWith: list((index) => `z${String(index)}`) } }),
    Tails3: trail({ ...objects, "resources.ARN": { NotEndsWith: list((index) => `w${String(index)}`) } }),
  };
}

function policyOf(text: string): Policy {
  const reading = readPolicy("policy.yaml", text);
  if (reading.kind === "failed") throw new Error(JSON.stringify(reading.errors));
  return reading.policy;
}

/** Operations that go different ways: `CopyObject` reads one object and writes another, the others touch one. */
const policy = policyOf(`
formatVersion: 1
id: objects
title: Objects
requirements:
  - id: objects
    title: Objects
    level: error
    record:
      service: s3
      category: data
      operations: [GetObject, PutObject, CopyObject, ListObjectsV2]
      resources: declared
`);

type Steps = { readonly perVerdict: number; readonly perRun: number };

const shownOf = (assessment: Assessment): string[] =>
  [...verdicts(assessment)].map(([name, { verdict }]) => `${name}: ${verdict}`);

const unlimited: Steps = { perVerdict: Number.POSITIVE_INFINITY, perRun: Number.POSITIVE_INFINITY };

function judged(resources: Record<string, object>, steps?: Steps, policies: readonly Policy[] = [policy]): Assessment {
  const read = model(JSON.stringify({ Resources: resources }));
  return assess({
    sinks: read.sinks,
    resources: read.resources,
    policies,
    sameAccount: false,
    groups: new Map<string, string>(),
    liveAccounts: [],
    unseenSinks: [],
    catalog: loadCatalog(),
    semantics: loadSemantics(),
    today: "2026-11-20",
    judgeWithoutSinks: false,
    ...(steps === undefined ? {} : { steps }),
  });
}

/** The entries on buckets by operation and bucket: "GetObject on t.yaml#Data". */
function verdicts({ entries }: Pick<Assessment, "entries">): Map<string, AssessedEntry> {
  return new Map(
    entries.flatMap((entry) =>
      entry.operations.flatMap((operation): [string, AssessedEntry][] =>
        entry.required.resource === null ? [] : [[`${operation.name} on ${entry.required.resource.address}`, entry]],
      ),
    ),
  );
}

const isGivenUp = ({ reasons }: AssessedEntry): boolean =>
  reasons.some(({ code }) => code === "too-many-comparisons" || code === "no-comparisons-left");

/** Every budget up to the one with which nothing is given up any more, in growing steps. */
function* growing(): Generator<number> {
  for (let budget = 1; budget < 50_000_000; budget = Math.ceil(budget * 2.2)) yield budget;
}

const situations: Readonly<Record<string, Record<string, object>>> = {
  "all is recorded, by all trails together": entangled(2),
  "some is not": {
    Data: bucket("data"),
    One: trail({ ...objects, "resources.ARN": { NotStartsWith: ["arn:aws:s3:::data/a", "arn:aws:s3:::data/c"] } }),
    Two: trail({ ...objects, "resources.ARN": { StartsWith: ["arn:aws:s3:::data/a", "arn:aws:s3:::data/d"] } }),
  },
  "nothing is": {
    Data: bucket("data"),
    One: trail({ ...objects, "resources.ARN": { StartsWith: ["arn:aws:s3:::other/", "arn:aws:s3:::third/"] } }),
  },
  "only events on two objects are open": {
    Data: bucket("data"),
    One: trail({ ...objects, "resources.ARN": { NotStartsWith: ["arn:aws:s3:::other/", "arn:aws:s3:::third/"] } }),
  },
  "who calls decides": {
    Data: bucket("data"),
    One: trail(
      { ...objects, "userIdentity.arn": { NotEndsWith: ["/robot", "/crawler"] } },
      { ...objects, "userIdentity.arn": { EndsWith: ["/robot"] } },
    ),
  },
};

describe("a verdict that its budget is too small for", () => {
  it.each(Object.entries(situations))("is undetermined and nothing else, however small: %s", (_, resources) => {
    const right = verdicts(judged(resources, unlimited));
    expect(right.size).toBeGreaterThan(2);
    let givenUp = 0;
    let last = 0;
    for (const perVerdict of growing()) {
      const found = verdicts(judged(resources, { ...unlimited, perVerdict }));
      expect([...found.keys()].sort()).toEqual([...right.keys()].sort());
      for (const [name, entry] of found) {
        if (isGivenUp(entry)) expect(entry.verdict, `${name} with ${String(perVerdict)} steps`).toBe("undetermined");
        else {
          expect(entry.verdict, `${name} with ${String(perVerdict)} steps`).toBe(right.get(name)?.verdict);
          expect(entry.recordedBy, `${name} with ${String(perVerdict)} steps`).toEqual(right.get(name)?.recordedBy);
        }
      }
      last = [...found.values()].filter(isGivenUp).length;
      givenUp += last;
      if (last === 0) break;
    }
    expect(givenUp).toBeGreaterThan(0);
    expect(last).toBe(0);
  });

  it("says how much it would have taken, and names no sink", () => {
    const [entry] = judged(entangled(3), { ...unlimited, perVerdict: 50 }).entries.filter(isGivenUp);
    expect(entry?.reasons).toEqual([{ code: "too-many-comparisons", limit: 50 }]);
    expect(entry?.recordedBy).toEqual([]);
  });

  it("costs the same whatever was asked before, so that one more resource changes no other verdict", () => {
    const resources = entangled(1);
    const more = { Early: bucket("a-data"), ...resources, Late: bucket("z-data") };
    for (const perVerdict of growing()) {
      const alone = verdicts(judged(resources, { ...unlimited, perVerdict }));
      const among = verdicts(judged(more, { ...unlimited, perVerdict }));
      const twice = verdicts(judged(more, { ...unlimited, perVerdict }, [policy, policy]));
      for (const [name, entry] of alone) {
        expect(among.get(name)?.verdict, `${name} with ${String(perVerdict)} steps`).toBe(entry.verdict);
        expect(twice.get(name)?.verdict, `${name} with ${String(perVerdict)} steps`).toBe(entry.verdict);
      }
      if (![...alone.values()].some(isGivenUp)) break;
    }
  });
});

describe("a run with too much to decide", () => {
  const many = Object.fromEntries(
    Array.from({ length: 6 }, (_, index) => [`B${String(index)}`, bucket(`data-${String(index)}`)]),
  );
  const resources = { ...many, ...entangled(1) };

  /** Enough for some of the verdicts and not for all. */
  const isEnoughForSome = (steps: number): boolean =>
    [...verdicts(judged(resources, { ...unlimited, perRun: steps })).values()].some((entry) => !isGivenUp(entry));
  const perRun = [...growing()].find(isEnoughForSome) ?? 0;
  const short: Steps = { ...unlimited, perRun };

  it("decides the first verdicts, leaves the rest undetermined, and says so once: the result is incomplete", () => {
    const right = verdicts(judged(resources, unlimited));
    const assessment = judged(resources, short);
    const found = verdicts(assessment);
    const left = [...found].filter(([, entry]) => isGivenUp(entry));
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThan(found.size);
    for (const [name, entry] of found)
      expect(entry.verdict, name).toBe(isGivenUp(entry) ? "undetermined" : right.get(name)?.verdict);
    expect(left[0]?.[1].reasons).toMatchObject([{ code: "no-comparisons-left" }]);
    expect(assessment.notices.filter(({ incomplete }) => incomplete)).toHaveLength(1);
    expect(judged(resources, unlimited).notices.filter(({ incomplete }) => incomplete)).toEqual([]);
  });

  it("is complete where the last verdict uses up the steps and none is left to begin", () => {
    const one = { B0: bucket("data-0"), ...entangled(1) };
    const isGivenUpAt = (steps: number): boolean =>
      [...verdicts(judged(one, { ...unlimited, perRun: steps })).values()].some(isGivenUp);
    // The least that begins every verdict: the last one begun takes more than what is left.
    let [low, high] = [0, 10_000_000];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (isGivenUpAt(middle)) low = middle;
      else high = middle;
    }
    const { notices } = judged(one, { ...unlimited, perRun: high });
    expect(notices.filter(({ incomplete }) => incomplete)).toEqual([]);
  });

  it("gives up the same each time", () => {
    expect(shownOf(judged(resources, short))).toEqual(shownOf(judged(resources, short)));
  });

  it("begins nothing when nothing is left", () => {
    const { entries } = judged(resources, { ...unlimited, perRun: 0 });
    const asked = entries.filter(({ required }) => required.sets.length > 0);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((entry) => entry.verdict !== "undetermined" || !isGivenUp(entry))).toEqual([]);
  });
});

describe("the largest that AWS accepts", () => {
  /** 490 values of the 500 that a trail may have, in each of the five trails that a Region may have. */
  const values = 490;
  const list = (make: (index: number) => string): string[] => Array.from({ length: values }, (_, index) => make(index));
  const five = (make: (trail: number) => Readonly<Record<string, Values>>): Record<string, object> => ({
    Data: bucket("data"),
    ...Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`Trail${String(index)}`, trail(make(index))])),
  });
  const cases: Readonly<
    Record<
      string,
      { readonly resources: Record<string, object>; readonly verdicts: readonly AssessedEntry["verdict"][] }
    >
  > = {
    "beginnings and ends left out by turns": {
      resources: entangled(values),
      verdicts: ["covered", "undetermined"],
    },
    "beginnings left out": {
      resources: five((t) => ({
        ...objects,
        "resources.ARN": { NotStartsWith: list((index) => `arn:aws:s3:::data/${String(t)}/${String(index)}/`) },
      })),
      verdicts: ["covered", "undetermined"],
    },
    "beginnings taken": {
      resources: five((t) => ({
        ...objects,
        "resources.ARN": { StartsWith: list((index) => `arn:aws:s3:::data/${String(t)}/${String(index)}/`) },
      })),
      verdicts: ["partial", "undetermined"],
    },
    "names left out": {
      resources: five((t) => ({
        ...objects,
        eventName: { NotEquals: list((index) => `Name${String(t)}x${String(index)}`) },
      })),
      verdicts: ["covered"],
    },
    "callers left out by turns": {
      resources: five((t) => {
        const ends = list((index) => `/${String(t)}-${String(index)}`);
        const beginnings = list((index) => `arn:aws:iam::${String(t)}${String(index)}`);
        return { ...objects, "userIdentity.arn": t % 2 === 0 ? { NotEndsWith: ends } : { NotStartsWith: beginnings } };
      }),
      // AWS does not say what becomes of records without a caller's ARN.
      verdicts: ["undetermined"],
    },
  };

  it.each(Object.entries(cases))("ends with a fixed amount of work: %s", (_, { resources, verdicts: allowed }) => {
    const found = verdicts(judged(resources, { perVerdict: 2_000_000, perRun: 20_000_000 }));
    expect(found.size).toBeGreaterThan(2);
    for (const [name, { verdict }] of found) expect(allowed, name).toContain(verdict);
  });

  it.each(Object.entries(cases))("is decided where nobody says otherwise: %s", (_, { resources }) => {
    expect([...verdicts(judged(resources)).values()].filter(isGivenUp)).toEqual([]);
  });
});

describe("time", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it("plays no part in what is given up", () => {
    const steps = { perVerdict: 3_000, perRun: 20_000 };
    const before = shownOf(judged(entangled(2), steps));
    vi.useFakeTimers({ now: 0 });
    expect(shownOf(judged(entangled(2), steps))).toEqual(before);
  });
});
