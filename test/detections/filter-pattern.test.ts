/** Filter patterns of CloudWatch Logs: documented examples as data, mistakes, and a second reader at random. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { meetsCondition } from "../../src/detections/patterns/evaluate.ts";
import { readFilterPattern } from "../../src/detections/patterns/filter-pattern.ts";
import type { PatternReading } from "../../src/detections/patterns/types.ts";
import { openValueOf, type OpenValue } from "../../src/model/open-value.ts";
import { concatenate, literal } from "../../src/model/text.ts";
import type { Certainty } from "../../src/model/value.ts";
import { opened, openings, piece } from "./opened.ts";
import { mistakeCases, mistakesOf, patternCases } from "./pattern-cases.ts";

const runs = Number(process.env.ORACLE_RUNS ?? 250);

function answer(reading: PatternReading, event: OpenValue): Certainty | "mistaken" {
  return reading.kind === "mistaken" ? "mistaken" : meetsCondition(reading.pattern.condition, event);
}

describe.each(patternCases("filters.yaml"))("$name", ({ pattern, ...answers }) => {
  const reading = readFilterPattern(literal(String(pattern)));
  const asked = (["yes", "no", "maybe"] as const).flatMap((certainty) =>
    (answers[certainty] ?? []).map((event) => [certainty, event] as const),
  );
  test.each(asked)("%s: %j", (certainty, event) => {
    expect(answer(reading, openValueOf(event))).toBe(certainty);
  });
});

test.each(mistakeCases("filter-mistakes.yaml"))("refuses $pattern", ({ pattern, mistakes }) => {
  expect(mistakesOf(readFilterPattern(literal(String(pattern))))).toEqual(mistakes);
});

test("open pieces are any value, and leave what stands beside them", () => {
  const event = openValueOf({ eventName: "A", group: "g" });
  const read = (before: string, after: string): Certainty | "mistaken" =>
    answer(readFilterPattern(concatenate([before, piece(1), after])), event);
  expect(read("{ $.eventName = ", " }")).toBe("maybe");
  expect(read('{ $.eventName = "B" && $.group = "', '" }')).toBe("no");
  expect(read('{ $.eventName = "A" || $.group = "', '" }')).toBe("yes");
  expect(read("{ ", " }")).toBe("maybe");
  expect(read("", "")).toBe("maybe");
});

interface Comparison {
  readonly field: string;
  readonly operator: string;
  readonly value: string | number;
}
type Filter = Comparison | { readonly join: "&&" | "||"; readonly of: readonly Filter[] };

function written(filter: Filter): string {
  if ("join" in filter) return `(${filter.of.map(written).join(` ${filter.join} `)})`;
  const { field, operator, value } = filter;
  if (operator === "NOT EXISTS" || operator.startsWith("IS")) return `$.${field} ${operator}`;
  return `$.${field} ${operator} ${typeof value === "number" ? String(value) : `"${value}"`}`;
}

/** `undocumented`: how comparisons come out that no document explains. */
function plainly(filter: Filter, record: Readonly<Record<string, unknown>>, undocumented: boolean): boolean {
  if ("join" in filter) {
    const found = filter.of.map((one) => plainly(one, record, undocumented));
    return filter.join === "&&" ? found.every(Boolean) : found.some(Boolean);
  }
  const { field, operator, value } = filter;
  const actual = field
    .split(".")
    .reduce<unknown>((at, key) => (isRecord(at) && Object.hasOwn(at, key) ? at[key] : undefined), record);
  if (operator === "NOT EXISTS") return actual === undefined;
  if (operator === "IS TRUE") return isRecord(actual) || Array.isArray(actual) ? undocumented : actual === true;
  if (operator === "IS NULL")
    return actual === undefined || isRecord(actual) || Array.isArray(actual) ? undocumented : actual === null;
  if (typeof actual === "object" && actual !== null) return undocumented;
  if (operator === "=") return equals(actual, value);
  if (operator === "!=")
    return actual === undefined || typeof actual !== typeof value ? undocumented : !equals(actual, value);
  if (typeof actual === "string") return undocumented;
  if (typeof actual !== "number") return false;
  return operator === "<" ? actual < Number(value) : actual >= Number(value);
}

function equals(actual: unknown, value: string | number): boolean {
  if (typeof value === "number") return actual === value;
  return typeof actual === "string" && new RegExp(`^${value.replaceAll("*", "[^]*")}$`).test(actual);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const field = fc.constantFrom("a", "b", "c.a", "c.b");
const comparisons: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({ field, operator: fc.constantFrom("=", "!="), value: fc.constantFrom("x", "xy", "x*", "*y", 1, 2) }),
  fc.record({ field, operator: fc.constantFrom("<", ">="), value: fc.constantFrom(1, 2) }),
  fc.record({ field, operator: fc.constantFrom("NOT EXISTS", "IS TRUE", "IS NULL"), value: fc.constant("") }),
);
const filters = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3 },
    comparisons,
    fc.record({
      join: fc.constantFrom("&&" as const, "||" as const),
      of: fc.array(tie("filter"), { minLength: 1, maxLength: 3 }),
    }),
  ),
})).filter;
const scalars = fc.constantFrom<unknown>("x", "xy", "y", 1, 2, true, null, [], ["x"]);
const records = fc.dictionary(
  fc.constantFrom("a", "b", "c"),
  fc.oneof(scalars, fc.dictionary(fc.constantFrom("a", "b"), scalars, { maxKeys: 2 })),
  { maxKeys: 3 },
);

test("a definite answer is that of a plain reader, whatever documents leave open", () => {
  let definite = 0;
  fc.assert(
    fc.property(filters, records, openings, fc.boolean(), (filter, record, choices, isWhole) => {
      const found = answer(
        readFilterPattern(literal(`{ ${written(filter)} }`)),
        isWhole ? openValueOf(record) : opened(record, choices),
      );
      if (found === "maybe") return;
      definite += 1;
      for (const undocumented of [true, false])
        expect(found).toBe(plainly(filter, record, undocumented) ? "yes" : "no");
    }),
    { numRuns: runs * 4 },
  );
  expect(definite).toBeGreaterThan(runs);
});

test("any text is a pattern or has a located mistake", () => {
  const pieces = fc.constantFrom(
    "{",
    "}",
    "$.a",
    "(",
    ")",
    "=",
    "&&",
    "||",
    '"',
    "%",
    "NOT EXISTS",
    " ",
    "[",
    "1",
    "\\",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((all) => all.join("")),
      ),
      (text) => {
        const reading = readFilterPattern(literal(text));
        expect(reading.kind === "pattern" || reading.mistakes.length > 0).toBe(true);
      },
    ),
    { numRuns: runs * 4 },
  );
});

test.each(["(", "{(", "{ $.a = ", "%", "{ $.a = %(((((", "{ $.a = %(a+)+b%", '{ $.a = "\\'])(
  "takes little time on %s again and again",
  (start) => {
    const reading = readFilterPattern(literal(start.repeat(20_000)));
    expect(answer(reading, openValueOf({ a: "a".repeat(5_000) }))).toBeDefined();
  },
);
