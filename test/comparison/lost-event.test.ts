/** Worlds, and sinks of other inputs, in the question of what is lost. */
import { describe, expect, test } from "vitest";
import { boxOfAdvanced } from "../../src/coverage/box.ts";
import { findLost, findUnproven, type Sides, type SideSelector } from "../../src/comparison/lost-event.ts";
import type { Guard, Question } from "../../src/model/guard.ts";
import { literal } from "../../src/model/text.ts";
import { only, type EventSet } from "../../src/requirements/event-set.ts";
import { sinkFromApi } from "../helpers/sinks.ts";

const unlimited = { left: Number.POSITIVE_INFINITY };
const set: EventSet = {
  when: null,
  fields: new Map([
    ["eventCategory", only(literal("Management"))],
    ["eventName", { kind: "listed", values: ["Read", "Write"].map(literal) }],
  ]),
  region: only(literal("us-east-1")),
  global: false,
  elements: null,
};

const isLive: Question = { id: "t.yaml?live", subject: { code: "condition", name: "live" }, answers: ["yes", "no"] };
const isLarge: Question = { id: "t.yaml?large", subject: { code: "condition", name: "large" }, answers: ["yes", "no"] };
const live: Guard = [{ question: isLive, answer: "yes" }];
const testing: Guard = [{ question: isLive, answer: "no" }];
const large: Guard = [{ question: isLarge, answer: "yes" }];
const small: Guard = [{ question: isLarge, answer: "no" }];

/** A selector of management events, of one name or of all. */
function selector(sink: string, guard: Guard = [], name: string | null = null): SideSelector {
  const conditions = name === null ? [] : [{ Field: "eventName", Equals: [name] }];
  const { advancedEventSelectors } = sinkFromApi({
    AdvancedEventSelectors: [{ FieldSelectors: [{ Field: "eventCategory", Equals: ["Management"] }, ...conditions] }],
  });
  if (advancedEventSelectors.kind !== "known") throw new Error("the helper made no selectors");
  const [written] = advancedEventSelectors.value.items;
  if (written === undefined) throw new Error("the helper made no selector");
  return { selector: { box: boxOfAdvanced(written), reach: null, status: "yes" }, guard, sink };
}

const nothing: Sides = { before: [], after: [], elsewhereBefore: [], elsewhereAfter: [], existence: [] };

function lost(sides: Partial<Sides>): string {
  return findLost(set, { ...nothing, ...sides }, unlimited).kind;
}

function unproven(sides: Partial<Sides>): string {
  return findUnproven(set, { ...nothing, ...sides }, unlimited).kind;
}

describe("worlds", () => {
  test("what another world's sink records is lost in this one", () => {
    expect(lost({ before: [selector("a", live)], after: [selector("b", testing)] })).toBe("found");
    expect(lost({ before: [selector("a", live)], after: [selector("b", live)] })).toBe("none");
    expect(lost({ before: [selector("a", live)], after: [selector("b")] })).toBe("none");
  });

  test("what is recorded in some of the worlds is not lost in every one", () => {
    expect(lost({ before: [selector("a")], after: [selector("b", live)] })).toBe("none");
    expect(unproven({ before: [selector("a")], after: [selector("b", live)] })).toBe("found");
  });

  test("the variants of a sink can record it together", () => {
    expect(unproven({ before: [selector("a")], after: [selector("b", live), selector("b", testing)] })).toBe("none");
    expect(unproven({ before: [selector("a")], after: [selector("b", live, "Read"), selector("b", testing)] })).toBe(
      "found",
    );
  });

  test("two questions leave four worlds, and each needs a sink", () => {
    const after = [selector("b", live), selector("c", [...testing, ...large]), selector("d", [...testing, ...small])];
    expect(unproven({ before: [selector("a")], after })).toBe("none");
    expect(unproven({ before: [selector("a")], after: after.slice(0, 2) })).toBe("found");
  });

  test("a resource that exists in some worlds asks about these alone", () => {
    const sides = { before: [selector("a")], after: [selector("b", live)] };
    expect(unproven({ ...sides, existence: live })).toBe("none");
    expect(lost({ ...sides, existence: testing })).toBe("found");
  });
});

describe("sinks of other inputs", () => {
  const before = [selector("own")];

  test("one that stood there before saves nothing", () => {
    expect(lost({ before, elsewhereBefore: [selector("other")], elsewhereAfter: [selector("other")] })).toBe("found");
  });

  test("one that is new, or takes more than it did, may save it", () => {
    expect(lost({ before, elsewhereAfter: [selector("other")] })).toBe("none");
    const narrow = [selector("other", [], "Read")];
    expect(lost({ before, elsewhereBefore: narrow, elsewhereAfter: [selector("other")] })).toBe("found");
    const writes = [selector("own", [], "Write")];
    expect(lost({ before: writes, elsewhereBefore: narrow, elsewhereAfter: [selector("other")] })).toBe("none");
  });

  test("nothing is lost that was never surely recorded", () => {
    expect(lost({ elsewhereBefore: [selector("other")] })).toBe("none");
  });
});
