/** Event patterns of EventBridge: documented examples as data, mistakes, open pieces, and a second reader at random. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { meetsCondition } from "../../src/detections/patterns/evaluate.ts";
import { readEventPatternText } from "../../src/detections/patterns/event-pattern-text.ts";
import { readEventPattern } from "../../src/detections/patterns/event-pattern.ts";
import type { PatternReading } from "../../src/detections/patterns/types.ts";
import { openValueOf, type OpenValue } from "../../src/model/open-value.ts";
import { concatenate, literal } from "../../src/model/text.ts";
import type { Certainty } from "../../src/model/value.ts";
import { opened, openings, piece } from "./opened.ts";
import { plainlyMatches, type Json, type JsonObject } from "./plain-event-pattern.ts";
import { mistakeCases, mistakesOf, patternCases } from "./pattern-cases.ts";

const runs = Number(process.env.ORACLE_RUNS ?? 250);

function answer(reading: PatternReading, event: OpenValue): Certainty | "mistaken" {
  return reading.kind === "mistaken" ? "mistaken" : meetsCondition(reading.pattern.condition, event);
}

describe.each(patternCases("eventbridge.yaml"))("$name", ({ pattern, ...answers }) => {
  const reading = readEventPattern(openValueOf(pattern));
  const asked = (["yes", "no", "maybe"] as const).flatMap((certainty) =>
    (answers[certainty] ?? []).map((event) => [certainty, event] as const),
  );
  test.each(asked)("%s: %j", (certainty, event) => {
    expect(answer(reading, openValueOf(event))).toBe(certainty);
    expect(answer(readEventPatternText(literal(JSON.stringify(pattern))), openValueOf(event))).toBe(certainty);
  });
});

test.each(mistakeCases("eventbridge-mistakes.yaml"))("refuses $pattern", ({ pattern, mistakes }) => {
  expect(mistakesOf(readEventPattern(openValueOf(pattern)))).toEqual(mistakes);
});

describe("a pattern with open pieces", () => {
  const event = openValueOf({ detail: { eventName: "PutObject", bucket: "logs" } });

  test("is any value in both directions", () => {
    const open: OpenValue = { kind: "unknown", because: { code: "null-value" } };
    const name = (value: OpenValue): OpenValue => ({
      kind: "mapping",
      entries: new Map([["detail", { kind: "mapping", entries: new Map([["eventName", value]]), more: null }]]),
      more: null,
    });
    expect(answer(readEventPattern(open), event)).toBe("maybe");
    expect(answer(readEventPattern(name(open)), event)).toBe("maybe");
    expect(answer(readEventPattern(name({ kind: "list", items: [open], more: null })), event)).toBe("maybe");
    expect(answer(readEventPattern(name({ kind: "list", items: [], more: piece(1) })), event)).toBe("maybe");
    const begun: OpenValue = { kind: "text", text: concatenate(["Get", { ...piece(1), kind: "segment" }]) };
    expect(answer(readEventPattern(name({ kind: "list", items: [begun], more: null })), event)).toBe("no");
  });

  test("keeps what is known beside them", () => {
    const text = (pattern: string): PatternReading => {
      const [before = "", after = ""] = pattern.split("$");
      return readEventPatternText(concatenate([before, piece(1), after]));
    };
    expect(answer(text('{"detail":{"eventName":["GetObject"],"bucket":["$"]}}'), event)).toBe("no");
    expect(answer(text('{"detail":{"eventName":["PutObject"],"bucket":["$"]}}'), event)).toBe("maybe");
    expect(answer(text('{"detail":{"eventName":["PutObject","$"]}}'), event)).toBe("yes");
    expect(answer(text('{"detail":{"eventName":["x-$"]}}'), event)).toBe("maybe");
    expect(answer(text('{"detail":{"eventName":["GetObject"],"bucket":$}}'), event)).toBe("no");
    expect(answer(text('{"detail":{"eventName":[$]}}'), event)).toBe("maybe");
    expect(answer(text('{"detail":{"eventName":["GetObject"],"$":["x"]}}'), event)).toBe("no");
    expect(answer(text('{"detail":$'), event)).toBe("maybe");
    expect(answer(text("$"), event)).toBe("maybe");
  });
});

test("text that is not JSON has its place", () => {
  expect(mistakesOf(readEventPatternText(literal('{"a": [1,]}')))).toEqual(["not-json at 9+1"]);
});

const keys = fc.constantFrom("a", "b", "c");
const scalars = fc.constantFrom("ab", "a", "AB", "", 1, 2, true, null);
const values: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    scalars,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(keys, tie("value"), { maxKeys: 3 }),
  ),
})).value;
const events = fc.dictionary(keys, values, { maxKeys: 3 }) as fc.Arbitrary<JsonObject>;
const texts = fc.constantFrom("ab", "a", "b", "A");
const tests = fc.oneof(
  scalars,
  fc.record({ prefix: texts }),
  fc.record({ prefix: fc.record({ "equals-ignore-case": texts }) }),
  fc.record({ suffix: texts }),
  fc.record({ suffix: fc.record({ "equals-ignore-case": texts }) }),
  fc.record({ "equals-ignore-case": texts }),
  fc.record({ wildcard: fc.constantFrom("a*", "*b", "*", "a*b") }),
  fc.record({ "anything-but": fc.oneof(texts, fc.constantFrom(1, 2), fc.array(texts, { minLength: 1 })) }),
  fc.record({ "anything-but": fc.record({ prefix: fc.oneof(texts, fc.array(texts, { minLength: 1 })) }) }),
  fc.record({ "anything-but": fc.record({ wildcard: fc.constantFrom("a*", "*b") }) }),
  fc.record({ numeric: fc.constantFrom([">", 1], ["=", 2], [">=", 1, "<", 2]) }),
  fc.record({ exists: fc.boolean() }),
) as fc.Arbitrary<Json>;
const patterns = fc.letrec<{ pattern: JsonObject; field: Json }>((tie) => ({
  field: fc.oneof({ maxDepth: 3 }, fc.array(tests, { minLength: 1, maxLength: 3 }), tie("pattern")),
  pattern: fc
    .tuple(
      fc.dictionary(keys, tie("field"), { minKeys: 1, maxKeys: 2 }),
      fc.option(
        fc.array(fc.dictionary(fc.constantFrom("c", "d"), tie("field"), { minKeys: 1, maxKeys: 2 }), {
          minLength: 2,
          maxLength: 3,
        }),
        { freq: 6 },
      ),
    )
    .map(([fields, or]) => (or === null ? fields : { ...fields, $or: or })),
})).pattern;

/** A path that is given twice is left open, and so is the exclusion of another type. */
function isDefinite(pattern: JsonObject): boolean {
  return !JSON.stringify(pattern).includes("$or");
}

describe("beside a plain reader", () => {
  test("whole events have the plain answer, or none", () => {
    let definite = 0;
    fc.assert(
      fc.property(patterns, events, (pattern, event) => {
        const found = answer(readEventPattern(openValueOf(pattern)), openValueOf(event));
        if (found !== "maybe") expect(found).toBe(plainlyMatches(pattern, event) ? "yes" : "no");
        else if (isDefinite(pattern)) expect(JSON.stringify(pattern)).toContain("anything-but");
        definite += found === "maybe" ? 0 : 1;
      }),
      { numRuns: runs * 2 },
    );
    expect(definite).toBeGreaterThan(runs / 2);
  });

  test("a definite answer for an event that is known in part holds for it", () => {
    fc.assert(
      fc.property(patterns, events, openings, (pattern, event, choices) => {
        const found = answer(readEventPattern(openValueOf(pattern)), opened(event, choices));
        if (found !== "maybe") expect(found).toBe(plainlyMatches(pattern, event) ? "yes" : "no");
      }),
      { numRuns: runs * 2 },
    );
  });

  test("a definite answer for a pattern that is known in part holds for it", () => {
    fc.assert(
      fc.property(patterns, events, openings, (pattern, event, choices) => {
        const found = answer(readEventPattern(opened(pattern, choices)), openValueOf(event));
        if (found === "yes" || found === "no") expect(found).toBe(plainlyMatches(pattern, event) ? "yes" : "no");
      }),
      { numRuns: runs * 2 },
    );
  });
});

test("any JSON is a pattern or has a located mistake", () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      const reading = readEventPatternText(literal(json));
      expect(reading.kind === "pattern" || reading.mistakes.length > 0).toBe(true);
    }),
    { numRuns: runs },
  );
});

test("any text is a pattern or has a located mistake, with open pieces too", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const plain = readEventPatternText(literal(before));
      expect(plain.kind === "pattern" || plain.mistakes.length > 0).toBe(true);
      readEventPatternText(concatenate([before, piece(1), after]));
    }),
    { numRuns: runs },
  );
});

test("what grows without end is not read to its end", () => {
  const doubled = { $or: [{ a: [1] }, { b: [1] }] };
  const pattern = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`k${String(index)}`, doubled]));
  const reading = readEventPattern(openValueOf(pattern));
  expect(reading.kind === "pattern" && reading.pattern.open).toContainEqual({ code: "too-large" });
  let deep: unknown = [1];
  for (let depth = 0; depth < 5000; depth++) deep = { a: deep };
  expect(answer(readEventPattern(openValueOf(deep)), openValueOf({ b: 1 }))).toBe("maybe");
});
