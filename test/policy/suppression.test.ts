import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { startOfFile } from "../../src/model/location.ts";
import { applySuppressions } from "../../src/policy/suppression.ts";
import type { SuppressibleFinding, Suppression } from "../../src/policy/suppression.ts";
import { isDay, isOver } from "../../src/policy/dates.ts";
import { matchesWildcard } from "../../src/policy/wildcard.ts";

const today = "2026-11-20";

function suppression(rest: Partial<Suppression> = {}): Suppression {
  return {
    ruleId: "event-not-recorded",
    kind: "external",
    resources: { kind: "every" },
    operations: null,
    reason: "known",
    until: null,
    description: "ignore[0]",
    origin: startOfFile("trailproof.yaml"),
    ...rest,
  };
}

function pattern(text: string): Suppression["resources"] {
  return { kind: "pattern", pattern: text };
}

function finding(rest: Partial<SuppressibleFinding> = {}): SuppressibleFinding {
  return {
    ruleId: "event-not-recorded",
    address: 'infra/main.tf#module.logs.aws_x.t["a/b"]',
    operations: ["Query", "Scan"],
    ...rest,
  };
}

describe("which suppression applies", () => {
  const cases: Record<
    string,
    {
      suppressions: Partial<Suppression>[];
      finding?: Partial<SuppressibleFinding>;
      remaining: string[] | null;
      notes: string[];
    }
  > = {
    "the rule alone": { suppressions: [{}], remaining: [], notes: [] },
    "another rule": {
      suppressions: [{ ruleId: "no-trail-found" }],
      remaining: null,
      notes: ["of no-trail-found matches no finding. Remove it, or correct its rule, resource or operations."],
    },
    "a glob for the address after #": {
      suppressions: [{ resources: pattern("module.logs.*") }],
      remaining: [],
      notes: [],
    },
    "brackets and slashes stand for themselves": {
      suppressions: [{ resources: pattern('*["a/b"]') }],
      remaining: [],
      notes: [],
    },
    "the file is no part of it": {
      suppressions: [{ resources: pattern("infra/*") }],
      remaining: null,
      notes: ["of event-not-recorded matches no finding. Remove it, or correct its rule, resource or operations."],
    },
    "an ARN has no #": {
      suppressions: [{ resources: pattern("arn:aws:*:trail/a") }],
      finding: { address: "arn:aws:cloudtrail:eu-west-1:111122223333:trail/a" },
      remaining: [],
      notes: [],
    },
    "a finding about no resource": {
      suppressions: [{ resources: pattern("*") }],
      finding: { address: null },
      remaining: null,
      notes: ["of event-not-recorded matches no finding. Remove it, or correct its rule, resource or operations."],
    },
    "some of the operations": { suppressions: [{ operations: ["Qu*"] }], remaining: ["Scan"], notes: [] },
    "all operations, by two suppressions": {
      suppressions: [{ operations: ["Query"] }, { operations: ["S*n"] }],
      remaining: [],
      notes: [],
    },
    "operations, but the finding names none": {
      suppressions: [{ operations: ["*"] }],
      finding: { operations: [] },
      remaining: null,
      notes: ["of event-not-recorded matches no finding. Remove it, or correct its rule, resource or operations."],
    },
    "no operations on both sides": { suppressions: [{}], finding: { operations: [] }, remaining: [], notes: [] },
    "no reason": {
      suppressions: [{ reason: null }],
      remaining: [],
      notes: ["of event-not-recorded gives no reason. Add one, so that others can judge whether it still holds."],
    },
    "on its last day": { suppressions: [{ until: today }], remaining: [], notes: [] },
    "past its date": {
      suppressions: [{ until: "2026-11-19" }],
      remaining: null,
      notes: ["of event-not-recorded ended on 2026-11-19: its findings are reported again. Fix them, or renew it."],
    },
    "past its date, and not needed": {
      suppressions: [{ until: "2026-11-19", resources: pattern("gone") }],
      remaining: null,
      notes: ["of event-not-recorded ended on 2026-11-19: it matches no finding any more. Remove it."],
    },
    "ids, in the code": {
      suppressions: [
        { kind: "inSource", resources: { kind: "ids", ids: new Set(['infra/main.tf#module.logs.aws_x.t["a/b"]']) } },
      ],
      remaining: [],
      notes: [],
    },
    "ids of others, in the code": {
      suppressions: [{ kind: "inSource", resources: { kind: "ids", ids: new Set(["infra/main.tf#aws_x.t"]) } }],
      remaining: null,
      notes: ["of event-not-recorded matches no finding. Remove it, or correct its rule, place or operations."],
    },
    "a rule that does not exist": {
      suppressions: [{ ruleId: "event-not-recordet" }],
      remaining: null,
      notes: ["of event-not-recordet names a rule that does not exist. Did you mean event-not-recorded?"],
    },
    "a second one for the same": {
      suppressions: [{}, {}],
      remaining: [],
      notes: ["of event-not-recorded matches no finding. Remove it, or correct its rule, resource or operations."],
    },
  };
  it.each(Object.entries(cases))("%s", (_, { suppressions, finding: about, remaining, notes }) => {
    const outcome = applySuppressions(suppressions.map(suppression), [finding(about)], today, [
      "event-not-recorded",
      "no-trail-found",
    ]);
    const [decision] = outcome.decisions;
    if (remaining === null) expect(decision).toMatchObject({ suppressed: false, applied: [] });
    else expect(decision).toMatchObject({ suppressed: remaining.length === 0, remaining });
    expect(outcome.notes.map(({ message }) => message)).toEqual(
      notes.map((note) => `the suppression ignore[0] ${note}`),
    );
    for (const note of outcome.notes)
      expect(note).toMatchObject({ level: "note", incomplete: false, location: { uri: "trailproof.yaml" } });
  });
});

describe("dates", () => {
  it.each([
    ["2027-06-30", true],
    ["2028-02-29", true],
    ["2027-02-29", false],
    ["2027-06-31", false],
    ["2027-6-30", false],
    ["", false],
  ])("%s is a day: %s", (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  it("what has no end is never over", () => {
    expect([isOver(null, today), isOver("2026-11-19", today), isOver("2026-11-20", today)]).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe("wildcards", () => {
  it.each([
    ["*", "", true],
    ["", "", true],
    ["", "a", false],
    ["a*b*c", "aXbYc", true],
    ["a*b*c", "aXcYb", false],
    ["*ab", "aab", true],
    ["**a", "a", true],
    ["a.c", "abc", false],
    ["Get*", "get", false],
    ["(a|b)*", "(a|b)", true],
  ])("%j matches %j: %s", (pattern, text, expected) => {
    expect(matchesWildcard(pattern, text)).toBe(expected);
  });

  it("agree with regular expressions", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "*", ".") });
    fc.assert(
      fc.property(text, text, (pattern, subject) => {
        const expression = new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", ".*")}$`);
        expect(matchesWildcard(pattern, subject)).toBe(expression.test(subject));
      }),
      { numRuns: 2000 },
    );
  });

  it("long patterns take no time", () => {
    expect(matchesWildcard(`${"*a".repeat(500)}b`, "a".repeat(5000))).toBe(false);
  });
});
