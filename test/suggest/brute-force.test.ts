/** Small problems, of which every answer can be tried: none is cheaper than the one that is found. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arnLists } from "../../src/suggest/arn-lists.ts";
import { addCost, compareCost, noCost } from "../../src/suggest/cost.ts";
import { costOf, solveType } from "../../src/suggest/cover.ts";
import { takenBy } from "../../src/suggest/name-options.ts";
import { subsets } from "../../src/suggest/subsets.ts";
import type { Cost, EventColumn, Matrix, NameChoice, Rectangle, ResourceRow } from "../../src/suggest/types.ts";

const names = ["Delete", "Get", "Put"];
type CellState = "needed" | "free" | "other";
const states: readonly CellState[] = ["needed", "free", "other"];

const matrices = fc
  .record({
    readOnly: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
    rows: fc.array(
      fc.record({
        isWide: fc.boolean(),
        states: fc.tuple(fc.constantFrom(...states), fc.constantFrom(...states), fc.constantFrom(...states)),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ readOnly, rows }): Matrix => {
    const columns = names.map((name, index): EventColumn => ({
      key: name,
      name,
      readOnly: readOnly[index] ?? false,
    }));
    return { type: "T", columns, rows: rows.map(rowOf), leftOut: [], isWhole: false };
  });

function rowOf(row: { readonly isWide: boolean; readonly states: readonly CellState[] }, index: number): ResourceRow {
  const having = (state: CellState): Set<string> =>
    new Set(names.filter((_, position) => row.states[position] === state));
  const value = { kind: "literal", value: `arn:${String(index)}` } as const;
  return {
    id: `row ${String(index)}`,
    values: row.isWide ? null : [{ operator: "Equals", value }],
    needed: having("needed"),
    free: having("free"),
  };
}

/** Every selector that takes no cell of a row that it names but those that it may. */
function everySelector(matrix: Matrix): Rectangle[] {
  const lists = [...subsets(names)];
  const choices: NameChoice[] = [
    { kind: "all" },
    { kind: "read-only", value: true },
    { kind: "read-only", value: false },
    ...lists.map((list) => ({ kind: "only", names: list }) as const),
    ...lists.map((list) => ({ kind: "all-but", names: list }) as const),
  ];
  const narrow = matrix.rows.filter(({ values }) => values !== null);
  return choices.flatMap((choice) => {
    const taken = matrix.columns.filter(takenBy(choice)).map(({ key }) => key);
    const isAllowed = (row: ResourceRow): boolean => taken.every((key) => row.needed.has(key) || row.free.has(key));
    return [null, ...subsets(narrow)].flatMap((rows): Rectangle[] => {
      if (rows !== null && !rows.every(isAllowed)) return [];
      return [{ names: choice, arns: rows === null ? null : rows.flatMap(({ values }) => values ?? []) }];
    });
  });
}

function cellsTaken({ names: choice, arns }: Rectangle, matrix: Matrix): string[] {
  const taken = matrix.columns.filter(takenBy(choice));
  return matrix.rows
    .filter(({ values }) => arns === null || values?.every((value) => arns.includes(value)) === true)
    .flatMap(({ id }) => taken.map(({ key }) => `${id} ${key}`));
}

function neededCells({ rows }: Matrix): string[] {
  return rows.flatMap(({ id, needed }) => [...needed].map((key) => `${id} ${key}`));
}

/** The least that covers all needed cells, found cell by cell without any bound but the best so far. */
function cheapest(matrix: Matrix): Cost {
  const all = everySelector(matrix).map((rectangle) => ({
    cells: new Set(cellsTaken(rectangle, matrix)),
    cost: costOf(rectangle, matrix),
  }));
  const needed = neededCells(matrix);
  const found: Cost[] = [];
  const go = (left: readonly string[], cost: Cost): void => {
    const best = found.at(-1);
    if (best !== undefined && compareCost(cost, best) >= 0) return;
    const [first] = left;
    if (first === undefined) {
      found.push(cost);
      return;
    }
    for (const { cells, cost: own } of all)
      if (cells.has(first))
        go(
          left.filter((cell) => !cells.has(cell)),
          addCost(cost, own),
        );
  };
  go(needed, noCost);
  return found.at(-1) ?? noCost;
}

describe("selectors of one type", () => {
  test("cover all that is needed, and nothing that covers it costs less", () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const { rectangles, cost, isOptimal } = solveType(matrix);
        const taken = new Set(rectangles.flatMap((rectangle) => cellsTaken(rectangle, matrix)));
        expect(neededCells(matrix).filter((cell) => !taken.has(cell))).toEqual([]);
        expect(isOptimal).toBe(true);
        expect(cost).toEqual(rectangles.reduce((sum, one) => addCost(sum, costOf(one, matrix)), noCost));
        expect(compareCost(cost, cheapest(matrix))).toBe(0);
      }),
      { numRuns: 1000, seed: 18 },
    );
  });
});

const arns = fc.uniqueArray(
  fc.tuple(fc.constantFrom("table", "index"), fc.constantFrom("a", "b", "c"), fc.constantFrom("", "/x", "/y")),
  { minLength: 1, maxLength: 6, selector: (parts) => parts.join(" ") },
);

describe("lists of ARNs", () => {
  test("take all that is asked for, and no list of as few values takes less else", () => {
    fc.assert(
      fc.property(arns, fc.integer({ min: 0, max: 63 }), (parts, mask) => {
        const all = parts.map(([kind, name, rest]) => `arn:aws:x:r:1:${kind}/${name}${rest}`);
        const asked = all.filter((_, index) => (mask & (1 << index)) !== 0);
        const others = all.filter((arn) => !asked.includes(arn));
        for (const { whole, beginnings, excess } of arnLists(asked, others)) {
          const takes = (arn: string): boolean =>
            whole.includes(arn) || beginnings.some((beginning) => arn.startsWith(beginning));
          expect(asked.filter((arn) => !takes(arn))).toEqual([]);
          expect(others.filter(takes)).toHaveLength(excess);
          expect(excess).toBe(leastExcess(asked, others, whole.length + beginnings.length));
        }
      }),
      { numRuns: 1000, seed: 18 },
    );
  });
});

/** The least that any list of so many values takes besides. */
function leastExcess(asked: readonly string[], others: readonly string[], count: number): number {
  const ends = (arn: string): string[] =>
    [...arn.matchAll(/[/:]/g)].map(({ index }) => arn.slice(0, index + 1)).filter((one) => one.split(":")[5] !== "");
  const beginnings = [...new Set(asked.flatMap(ends))].filter((one) => one.split(":").length > 5);
  const values = [
    ...asked.map((arn) => ({ takes: (one: string) => one === arn })),
    ...beginnings.map((beginning) => ({ takes: (one: string) => one.startsWith(beginning) })),
  ];
  let least = Number.POSITIVE_INFINITY;
  const go = (left: readonly string[], chosen: readonly (typeof values)[number][]): void => {
    const [first] = left;
    if (first === undefined) {
      least = Math.min(least, others.filter((arn) => chosen.some(({ takes }) => takes(arn))).length);
      return;
    }
    if (chosen.length === count) return;
    for (const value of values)
      if (value.takes(first))
        go(
          left.filter((arn) => !value.takes(arn)),
          [...chosen, value],
        );
  };
  go(asked, []);
  return least;
}
