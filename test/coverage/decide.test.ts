import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxOfAdvanced } from "../../src/coverage/box.ts";
import { findRecorded, findUnrecorded } from "../../src/coverage/decide.ts";
import type { CompiledSelector } from "../../src/coverage/compiled-selector.ts";
import type { EventField, TrailEvent } from "../../src/selectors/event.ts";
import { only, type Domain, type EventSet } from "../../src/requirements/event-set.ts";
import { concatenate, knownString, literal, substitute, type Text } from "../../src/model/text.ts";
import { operators } from "../../src/model/selector.ts";
import { sinkFromApi } from "../helpers/sinks.ts";
import { takes, type PlainEvent, type PlainSelector } from "./reference-evaluator.ts";

const unlimited = { left: Number.POSITIVE_INFINITY };
const free: Domain = { kind: "free", examples: [], except: [] };

function contendersOf(selectors: readonly PlainSelector[]): CompiledSelector[] {
  const trail = sinkFromApi({
    AdvancedEventSelectors: selectors.map((selector) => ({
      FieldSelectors: Object.entries(selector).map(([Field, conditions]) => ({ Field, ...conditions })),
    })),
  });
  if (trail.advancedEventSelectors.kind !== "known") throw new Error("the helper made no selectors");
  return trail.advancedEventSelectors.value.items.map((selector) => ({
    box: boxOfAdvanced(selector),
    reach: null,
    status: "yes",
  }));
}

/** Fresh pieces become a letter that the test's selectors do not use. */
function plain(event: TrailEvent): PlainEvent {
  const text = (value: Text): string => knownString(substitute(value, () => literal("z"))) ?? "";
  const fields = Object.fromEntries([...event.fields].map(([field, value]) => [field, text(value)]));
  const [element] = event.resources ?? [];
  return {
    ...fields,
    ...(element?.arn == null || element.type === null
      ? {}
      : { "resources.type": text(element.type), "resources.ARN": text(element.arn) }),
  };
}

/** Every string over the alphabet up to a length, not empty. */
function strings(alphabet: string, longest: number): string[] {
  let layer = [""];
  const found: string[] = [];
  for (let length = 1; length <= longest; length += 1) {
    layer = layer.flatMap((start) => alphabet.split("").map((letter) => start + letter));
    found.push(...layer);
  }
  return found;
}

const value = fc.stringMatching(/^[ab]{1,2}$/);
const conditions = fc.dictionary(fc.constantFrom(...operators), fc.array(value, { minLength: 1, maxLength: 2 }), {
  minKeys: 1,
  maxKeys: 3,
});

describe("findUnrecorded", () => {
  it("agrees with brute force on two free fields and a closed one, and its events are real", () => {
    const fields: [EventField, Domain][] = [
      ["eventName", free],
      ["eventSource", free],
      ["readOnly", { kind: "listed", values: [literal("true"), literal("false")] }],
    ];
    const set: EventSet = {
      when: null,
      fields: new Map(fields),
      region: only(literal("us-east-1")),
      global: false,
      elements: null,
    };
    const universe = strings("abz", 3);
    // Few values and complementary operators, so that unions that cover everything are not rare.
    const few = fc
      .tuple(fc.constantFrom("a", "b", "ab"), fc.constantFrom(...operators))
      .map(([text, operator]) => ({ [operator]: [text] }));
    const conditions = fc.oneof(
      few,
      fc.tuple(few, few).map(([one, other]) => ({ ...one, ...other })),
    );
    const readOnly = fc.constantFrom<Record<string, string[]>>({ Equals: ["true"] }, { Equals: ["false"] });
    const selector = fc.record(
      { eventName: conditions, eventSource: conditions, readOnly },
      { requiredKeys: [] },
    ) as fc.Arbitrary<PlainSelector>;
    let covered = 0;
    fc.assert(
      fc.property(fc.array(selector, { minLength: 2, maxLength: 7 }), (selectors) => {
        const search = findUnrecorded(set, contendersOf(selectors), "must", unlimited);
        if (search.kind === "found") {
          expect(selectors.some((one) => takes(one, plain(search.event)))).toBe(false);
          return;
        }
        covered += 1;
        for (const eventName of universe)
          for (const eventSource of universe)
            for (const flag of ["true", "false"]) {
              if (!selectors.some((one) => takes(one, { eventName, eventSource, readOnly: flag })))
                throw new Error(`missed ${eventName} ${eventSource} ${flag}`);
            }
      }),
      { numRuns: 1500, seed: 7 },
    );
    expect(covered).toBeGreaterThan(25);
  });

  it("agrees with brute force on ARNs with two holes", () => {
    const type = literal("T");
    const hole = (name: string) => ({ name, rest: false });
    const set: EventSet = {
      when: null,
      fields: new Map(),
      region: only(literal("us-east-1")),
      global: false,
      elements: [{ type, arn: ["d/", hole("d"), "/t/", hole("t")] }],
    };
    const arnValue = fc.oneof(
      fc.constantFrom("d/", "d/a", "d/a/", "d/a/t/b", "d/b/t/", "d/ab", "a", "b", "/t/a", "t/b", "a/t/b", "d/a/t/ba"),
      fc.stringMatching(/^d\/[ab]{1,2}(\/t\/[ab]{0,2})?$/),
    );
    const arnConditions = fc.dictionary(
      fc.constantFrom(...operators),
      fc.array(arnValue, { minLength: 1, maxLength: 3 }),
      { minKeys: 1, maxKeys: 3 },
    );
    const names = strings("abz", 2);
    let covered = 0;
    fc.assert(
      fc.property(fc.array(arnConditions, { minLength: 1, maxLength: 4 }), (lists) => {
        const selectors = lists.map((arn): PlainSelector => ({
          "resources.type": { Equals: ["T"] },
          "resources.ARN": arn,
        }));
        const search = findUnrecorded(set, contendersOf(selectors), "must", unlimited);
        if (search.kind === "found") {
          expect(selectors.some((one) => takes(one, plain(search.event)))).toBe(false);
          return;
        }
        covered += 1;
        for (const d of names)
          for (const t of names) {
            const event = { "resources.type": "T", "resources.ARN": `d/${d}/t/${t}` };
            if (!selectors.some((one) => takes(one, event))) throw new Error(`missed ${event["resources.ARN"]}`);
          }
      }),
      { numRuns: 1000, seed: 7 },
    );
    expect(covered).toBeGreaterThan(20);
  });

  it("gives up within its budget rather than claim coverage", () => {
    const selectors = Array.from({ length: 12 }, (_, index): PlainSelector => ({
      eventName: { NotStartsWith: [`a${String(index)}`] },
      eventSource: { NotEndsWith: [`b${String(index)}`] },
      "userIdentity.arn": { NotEquals: [`c${String(index)}`] },
    }));
    const set: EventSet = {
      when: null,
      fields: new Map<EventField, Domain>([
        ["eventName", free],
        ["eventSource", free],
        ["userIdentity.arn", free],
      ]),
      region: only(literal("us-east-1")),
      global: false,
      elements: null,
    };
    expect(findUnrecorded(set, contendersOf(selectors), "must", { left: 50 }).kind).toBe("over-budget");
    expect(findUnrecorded(set, contendersOf(selectors), "must", unlimited).kind).toBe("none");
  });

  it("tells a Region that no single-Region trail has", () => {
    const home = concatenate([{ id: "r", kind: "region", unknown: { code: "stack-place", part: "region" } }]);
    const set: EventSet = { when: null, fields: new Map(), region: free, global: false, elements: null };
    const selector: CompiledSelector = {
      box: { fields: new Map(), elements: null, status: "yes" },
      reach: {
        key: "home",
        regions: [home],
        accepts: (region) => (JSON.stringify(region) === JSON.stringify(home) ? "yes" : "no"),
      },
      status: "yes",
    };
    expect(findUnrecorded(set, [selector], "may", unlimited).kind).toBe("found");
    expect(findRecorded(set, [selector], "must", unlimited).kind).toBe("found");
  });
});

describe("findRecorded", () => {
  it("agrees with brute force on one selector", () => {
    const set: EventSet = {
      when: null,
      fields: new Map<EventField, Domain>([["eventName", free]]),
      region: only(literal("us-east-1")),
      global: false,
      elements: null,
    };
    const universe = strings("abz", 5);
    fc.assert(
      fc.property(conditions, (eventName) => {
        const selector: PlainSelector = { eventName };
        const search = findRecorded(set, contendersOf([selector]), "may", unlimited);
        const exists = universe.some((name) => takes(selector, { eventName: name }));
        expect(search.kind === "found").toBe(exists);
        if (search.kind === "found") expect(takes(selector, plain(search.event))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
