/** Elements with several holes, against every event of a small world, one after the other, with the plain evaluator. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { boxOfAdvanced } from "../../src/coverage/box.ts";
import { findRecorded, findUnrecorded } from "../../src/coverage/decide.ts";
import type { CompiledSelector, RegionTest } from "../../src/coverage/compiled-selector.ts";
import { knownString, literal, substitute, textKey, type Text } from "../../src/model/text.ts";
import { operators, type Operator } from "../../src/model/selector.ts";
import { only, type Domain, type ElementPattern, type EventSet } from "../../src/requirements/event-set.ts";
import { evaluateAdvanced } from "../../src/selectors/evaluate.ts";
import type { EventResource, TrailEvent } from "../../src/selectors/event.ts";
import { compare } from "../../src/selectors/compare.ts";
import { sinkFromApi } from "../helpers/sinks.ts";

/** A pattern in the notation of the catalog, with the type of its element. */
type Pattern = readonly [type: string, arn: string];

interface World {
  readonly patterns: readonly Pattern[];
  /** What a hole holds: short words, and what the literals of the patterns make of them. */
  readonly words: readonly string[];
  /** For holes that span the rest of an ARN. */
  readonly rests: readonly string[];
  readonly regions?: readonly string[];
}

const words = ["a", "b", "z", "ab", "aa", "ba", "az", "zb"];
const few = ["a", "z", "ab", "az"];
const worlds: Readonly<Record<string, World>> = {
  "one hole": { patterns: [["T", "d/{d}"]], words: [...words, "aab", "zab", "abz"], rests: [] },
  "two holes": { patterns: [["T", "d/{d}/t/{t}"]], words, rests: [] },
  "a hole and the rest": {
    patterns: [["T", "d/{d}/{k...}"]],
    words,
    rests: [...words, "a/", "/a", "a/b", "d/a", "a/z", "z/a", "b/ab", "zd/a/b"],
  },
  "three holes": { patterns: [["T", "x{a}:{b}/{c...}"]], words: few, rests: [...few, "b/a", "a:b", "z/ab"] },
  "two holes and an end": { patterns: [["T", "d/{d}/t/{t}/x"]], words: few, rests: [] },
  "the same hole twice": { patterns: [["T", "d/{d}/t/{d}"]], words, rests: [] },
  "two elements": { patterns: [["T", "d/{d}"], ["T", "d/{e}/{k...}"]], words: few, rests: [...few, "a/b", "z/a"] }, // prettier-ignore
  "two elements of two types": { patterns: [["T", "d/{d}/t/{t}"], ["U", "d/{e}"]], words: few, rests: [] }, // prettier-ignore
  "two elements that share a hole": { patterns: [["T", "d/{d}"], ["U", "d/{d}/t/{t}"]], words, rests: [] }, // prettier-ignore
  "the Region in an ARN": { patterns: [["T", "d:{region}/{t}"]], words, rests: [], regions: ["a", "b", "ab", "z"] },
  "the Region in two ARNs": {
    patterns: [["T", "d:{region}/{t}"], ["U", "d:{region}/{u}/x"]], // prettier-ignore
    words: few,
    rests: [],
    regions: ["a", "b", "z"],
  },
};

const holeExpression = /(\{[a-z]+(?:\.\.\.)?\})/;
const piecesOf = (arn: string): string[] => arn.split(holeExpression).filter((piece) => piece !== "");
const nameOf = (piece: string): string | null => /^\{([a-z]+)/.exec(piece)?.[1] ?? null;
const isRest = (piece: string): boolean => piece.endsWith("...}");

function patternOf([type, arn]: Pattern): ElementPattern {
  const pieces = piecesOf(arn).map((piece) => {
    const name = nameOf(piece);
    return name === null ? piece : { name, rest: isRest(piece) };
  });
  return { type: literal(type), arn: pieces };
}

function valuesByHole({ patterns, words, rests, regions }: World): Map<string, readonly string[]> {
  const holes = patterns.flatMap(([, arn]) => piecesOf(arn)).filter((piece) => nameOf(piece) !== null);
  const values = (piece: string): readonly string[] =>
    piece === "{region}" ? (regions ?? []) : isRest(piece) ? rests : words;
  return new Map(holes.map((piece): [string, readonly string[]] => [nameOf(piece) ?? "", values(piece)]));
}

function filled(arn: string, values: ReadonlyMap<string, string>): string {
  return piecesOf(arn)
    .map((piece) => values.get(nameOf(piece) ?? "") ?? piece)
    .join("");
}

function fillings(world: World): ReadonlyMap<string, string>[] {
  return [...valuesByHole(world)].reduce<Map<string, string>[]>(
    (made, [name, values]) => made.flatMap((map) => values.map((value) => new Map([...map, [name, value]]))),
    [new Map<string, string>()],
  );
}

function eventOf(elements: readonly EventResource[], region: Text): TrailEvent {
  return { fields: new Map(), resources: elements, region, global: false };
}

function everyEvent(world: World): TrailEvent[] {
  return fillings(world).map((values) =>
    eventOf(
      world.patterns.map(([type, arn]) => ({ type: literal(type), arn: literal(filled(arn, values)) })),
      literal(values.get("region") ?? "us-east-1"),
    ),
  );
}

/** A fresh piece becomes a letter that no selector of the test names; the pieces of one name are one letter. */
function concrete({ resources, region }: TrailEvent): TrailEvent {
  const known = (text: Text): Text => literal(knownString(substitute(text, () => literal("q"))) ?? "");
  return eventOf(
    (resources ?? []).map(({ type, arn }) => ({ type, arn: arn === null ? null : known(arn) })),
    known(region),
  );
}

/** The ARNs of all events, holes of one name holding the same; `{region}` is the event's Region. */
function formOf({ patterns }: World): RegExp {
  const seen = new Set<string>();
  const hole = (piece: string, name: string): string => {
    if (seen.has(name)) return `\\k<${name}>`;
    seen.add(name);
    return `(?<${name}>${isRest(piece) ? "[^ ]+" : "[^ :/]+"})`;
  };
  const sources = [...patterns.map(([, arn]) => arn), "{region}"].map((arn) =>
    piecesOf(arn).map((piece) => {
      const name = nameOf(piece);
      return name === null ? piece : hole(piece, name);
    }),
  );
  return new RegExp(`^${sources.map((source) => source.join("")).join(" ")}$`);
}

function shown({ resources, region }: TrailEvent): string {
  return [...(resources ?? []).map(({ arn }) => arn), region].map((text) => knownString(text ?? region)).join(" ");
}

interface Selected {
  readonly type: string | null;
  readonly conditions: Readonly<Partial<Record<Operator, readonly string[]>>>;
  readonly region: string | null;
}

interface Candidate {
  readonly compiled: CompiledSelector;
  readonly evaluate: (event: TrailEvent) => "yes" | "no" | "maybe";
}

function candidateOf({ type, conditions, region }: Selected): Candidate {
  const onType = type === null ? [] : [{ Field: "resources.type", Equals: [type] }];
  const { advancedEventSelectors: selectors } = sinkFromApi({
    AdvancedEventSelectors: [{ FieldSelectors: [...onType, { Field: "resources.ARN", ...conditions }] }],
  });
  const selector = selectors.kind === "known" ? selectors.value.items[0] : undefined;
  if (selector === undefined) throw new Error("the helper made no selector");
  const home = region === null ? null : literal(region);
  const reach: RegionTest | null =
    home === null ? null : { key: textKey(home), regions: [home], accepts: (text) => compare("equals", text, home) };
  return {
    compiled: { box: boxOfAdvanced(selector), reach, status: "yes" },
    evaluate: (event) =>
      reach?.accepts(event.region, false) === "no" ? "no" : evaluateAdvanced(selector, event).verdict,
  };
}

/** Selectors whose values are ARNs of the world, cut anywhere; halves of the world that together are all of it are frequent. */
function selectorsFor(world: World): fc.Arbitrary<Selected[]> {
  const named = fillings({ ...world, words: ["a", "b", "ab"], rests: ["a", "ab", "a/b", "b/a"], regions: ["a", "b"] });
  const arn = fc
    .tuple(fc.constantFrom(...world.patterns), fc.constantFrom(...named))
    .map(([[, pattern], values]) => filled(pattern, values));
  const value = (operator: Operator): fc.Arbitrary<string> => {
    if (operator.endsWith("Equals")) return arn;
    return fc.tuple(arn, fc.nat({ max: 9 })).map(([text, cut]) => {
      const at = cut % text.length;
      return operator.endsWith("StartsWith") ? text.slice(0, at + 1) : text.slice(at);
    });
  };
  const condition = fc
    .constantFrom(...operators)
    .chain((operator) =>
      fc.array(value(operator), { minLength: 1, maxLength: 3 }).map((list) => ({ [operator]: list })),
    );
  const conditions = fc.oneof(
    condition,
    condition,
    fc.tuple(condition, condition).map(([one, other]) => ({ ...one, ...other })),
  );
  const types = world.patterns.map(([type]) => type);
  const region = world.regions === undefined ? fc.constant(null) : fc.constantFrom(null, null, "a", "b");
  const selector = fc.record({ type: fc.constantFrom(null, ...types), conditions, region });
  const complement = fc.constantFrom<Operator>("Equals", "StartsWith", "EndsWith").chain((operator) =>
    value(operator).map((text): Selected[] => [
      { type: null, conditions: { [operator]: [text] }, region: null },
      { type: null, conditions: { [`Not${operator}`]: [text] }, region: null },
    ]),
  );
  // Missed by both is what begins with one of the values and ends with one of the others, which may overlap.
  const some = (operator: Operator): fc.Arbitrary<string[]> =>
    fc.array(value(operator), { minLength: 1, maxLength: 2 });
  const bothEnds = fc.tuple(some("StartsWith"), some("EndsWith")).map(([starts, ends]): Selected[] => [
    { type: null, conditions: { NotStartsWith: starts }, region: null },
    { type: null, conditions: { NotEndsWith: ends }, region: null },
  ]);
  const more = fc.array(selector, { maxLength: 4 });
  return fc
    .oneof(fc.tuple(more, fc.oneof(fc.constant([]), complement)), fc.tuple(fc.constant([]), bothEnds))
    .map(([some, both]) => [...both, ...some])
    .filter((list) => list.length > 0);
}

/** With ORACLE_RUNS as many runs, each time others; else the same few. */
const runs = process.env.ORACLE_RUNS === undefined ? null : Number(process.env.ORACLE_RUNS);
const unlimited = { left: Number.POSITIVE_INFINITY };

it.each(Object.entries(worlds))("%s: the search agrees with trying every event", (_, world) => {
  const free: Domain = { kind: "free", examples: [], except: [] };
  const set: EventSet = {
    when: null,
    fields: new Map(),
    region: world.regions === undefined ? only(literal("us-east-1")) : free,
    global: false,
    elements: world.patterns.map(patternOf),
  };
  const events = everyEvent(world);
  const form = formOf(world);
  const kinds = new Set<string>();
  fc.assert(
    fc.property(selectorsFor(world), (selected) => {
      const candidates = selected.map(candidateOf);
      const compiled = candidates.map((candidate) => candidate.compiled);
      for (const reading of ["must", "may"] as const) {
        const isRecorded = (event: TrailEvent): boolean =>
          candidates.some(({ evaluate }) =>
            reading === "must" ? evaluate(event) === "yes" : evaluate(event) !== "no",
          );
        const missed = findUnrecorded(set, compiled, reading, unlimited);
        if (missed.kind === "found") {
          expect(shown(concrete(missed.event))).toMatch(form);
          expect(isRecorded(concrete(missed.event))).toBe(false);
        } else expect(events.filter((event) => !isRecorded(event))).toEqual([]);
        const recorded = findRecorded(set, compiled, reading, unlimited);
        if (recorded.kind === "found") {
          expect(shown(concrete(recorded.event))).toMatch(form);
          expect(isRecorded(concrete(recorded.event))).toBe(true);
        } else expect(events.filter(isRecorded)).toEqual([]);
        kinds.add(`${reading} ${missed.kind}`);
      }
    }),
    runs === null ? { numRuns: 150, seed: 7 } : { numRuns: runs },
  );
  expect([...kinds]).toEqual(expect.arrayContaining(["must found", "may none", "may found"]));
});

it("finds what begins with one of several values of which only some agree with an ending", () => {
  const conditions = [{ NotStartsWith: ["d/a/t/a", "d/b"] }, { NotEndsWith: ["/t/ba"] }];
  const compiled = conditions.map((one) => candidateOf({ type: null, conditions: one, region: null }).compiled);
  const set: EventSet = {
    when: null,
    fields: new Map(),
    region: only(literal("us-east-1")),
    global: false,
    elements: [patternOf(["T", "d/{d}/t/{t}"])],
  };
  expect(findUnrecorded(set, compiled, "must", unlimited).kind).toBe("found");
});
