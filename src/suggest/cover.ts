/**
 * Events × resources of one type as the fewest selectors: rectangles that hold asked cells, and otherwise only cells
 * that may be taken besides.
 */
import { groupsOf } from "../model/group-by.ts";
import { withoutCovered } from "./arn-values.ts";
import { addCost, compareCost, noCost } from "./cost.ts";
import { nameOptions, takenBy, valuesOfNames, withOpposites } from "./name-options.ts";
import { cheapestCover, mostCells, type CoverCandidate } from "./set-cover.ts";
import { subsets } from "./subsets.ts";
import type { Cost, EventColumn, Matrix, ResourceRow, Rectangle, TypeSolution } from "./types.ts";

/** Rows with the same cells stand together. */
interface RowClass {
  readonly rows: readonly ResourceRow[];
  readonly needed: ReadonlySet<string>;
  readonly free: ReadonlySet<string>;
}

/** More classes of rows than this are not combined in all ways. */
const mostCombined = 6;

/** A selector names its category and its type. */
const valuesOfSelector = 2;

/** The cheapest selectors for a type. */
export function solveType(matrix: Matrix): TypeSolution {
  const asked = matrix.rows.filter(({ needed }) => needed.size > 0);
  const classes = groupsOf(asked, rowKey).map((rows): RowClass => {
    const [first] = rows as [ResourceRow];
    return { rows, needed: first.needed, free: first.free };
  });
  const cells = cellsOf(classes, matrix);
  const isWhole = cells.length <= mostCells && classes.length <= mostCombined;
  if (!isWhole) return onePerClass(matrix, classes, cells);
  const narrow = classes.filter(isNarrow);
  const candidates = [...subsets(narrow), null].flatMap((group) => candidatesOf(group, matrix, cells));
  const choice = cheapestCover(cells.length, candidates);
  if (choice === null) return onePerClass(matrix, classes, cells);
  return { type: matrix.type, rectangles: choice.items, cost: choice.cost, isOptimal: choice.isOptimal };
}

/** Whether values for ARNs take what is asked of the rows. */
function isNarrow({ rows }: RowClass): boolean {
  return rows.every(({ values }) => values !== null);
}

function rowKey({ values, needed, free }: ResourceRow): string {
  return JSON.stringify([values === null, [...needed].sort(), [...free].sort()]);
}

/** Cells that are asked for: columns that the same rows ask for, and that selectors tell apart by names alone. */
interface Cell {
  readonly ofClass: RowClass;
  readonly columns: readonly EventColumn[];
}

function cellsOf(classes: readonly RowClass[], { columns }: Matrix): Cell[] {
  const valuesOf = new Map<string, Set<boolean>>();
  for (const { name, readOnly } of columns) valuesOf.set(name, (valuesOf.get(name) ?? new Set()).add(readOnly));
  const isAsked = ({ key }: EventColumn): boolean => classes.some(({ needed }) => needed.has(key));
  const stateOf = (key: string): unknown => classes.map(({ needed, free }) => [needed.has(key), free.has(key)]);
  const keyOf = ({ key, name, readOnly }: EventColumn): string => {
    // A selector that takes one column of a name by the name takes the other.
    const other = columns.find((column) => column.name === name && column.readOnly !== readOnly);
    return JSON.stringify([readOnly, stateOf(key), other === undefined ? null : stateOf(other.key)]);
  };
  return groupsOf(columns.filter(isAsked), keyOf).flatMap((group) =>
    classes
      .filter(({ needed }) => needed.has(group[0]?.key ?? ""))
      .map((ofClass): Cell => ({ ofClass, columns: group })),
  );
}

/** Selectors on a group of classes; null: on every resource. */
function candidatesOf(
  group: readonly RowClass[] | null,
  matrix: Matrix,
  cells: readonly Cell[],
): CoverCandidate<Rectangle>[] {
  const rows = group ?? matrix.rows;
  const isFree = ({ key }: EventColumn): boolean => rows.every(({ needed, free }) => needed.has(key) || free.has(key));
  const inside = cells.filter(({ ofClass }) => group === null || group.includes(ofClass));
  const names = groupsOf(inside, (cell) => cell.columns.map(({ name }) => name).join(" ")).map(([first]) =>
    (first?.columns ?? []).map(({ name }) => name),
  );
  const choices = [
    ...(group === null
      ? withOpposites(
          nameOptions(matrix.columns, names, () => true),
          matrix.columns,
        )
      : []),
    ...nameOptions(matrix.columns, group === null ? [] : names, isFree),
  ];
  const arns =
    group === null ? null : withoutCovered(group.flatMap((one) => one.rows.flatMap(({ values }) => values ?? [])));
  return choices.map((choice) => {
    const takes = takenBy(choice);
    const isTaken = (cell: Cell): boolean => inside.includes(cell) && cell.columns.every(takes);
    const taken = cells.slice(0, mostCells).reduce((mask, cell, bit) => (isTaken(cell) ? mask | (1 << bit) : mask), 0);
    const rectangle: Rectangle = { names: choice, arns };
    return { cells: taken, cost: costOf(rectangle, matrix), item: rectangle };
  });
}

/** What one selector costs. */
export function costOf({ names, arns }: Rectangle, matrix: Matrix): Cost {
  const values = valuesOfSelector + valuesOfNames(names);
  if (arns !== null) return { ...noCost, values: values + arns.length, selectors: 1 };
  const taken = matrix.columns.filter(takenBy(names));
  const excess = matrix.rows.reduce(
    (sum, { needed, free }) => sum + taken.filter(({ key }) => !needed.has(key) && !free.has(key)).length,
    0,
  );
  // What may be taken of every row is meant, or does not happen: to leave it out says nothing to anybody.
  const isMeant = (key: string): boolean => matrix.rows.every(({ needed, free }) => needed.has(key) || free.has(key));
  const isAsked = (key: string): boolean => matrix.rows.some(({ needed }) => needed.has(key));
  const reach = matrix.isWhole ? 0 : taken.filter(({ key }) => isAsked(key) || !isMeant(key)).length;
  return { open: 0, excess, reach, values: values + matrix.leftOut.length, selectors: 1 };
}

/** Where there is too much to combine: the cheapest selectors of each class of rows by itself. */
function onePerClass(matrix: Matrix, classes: readonly RowClass[], cells: readonly Cell[]): TypeSolution {
  const parts = classes.map((one) => {
    const own = cells.filter(({ ofClass }) => ofClass === one);
    return own.length > mostCells
      ? null
      : cheapestCover(own.length, candidatesOf(isNarrow(one) ? [one] : null, matrix, own));
  });
  const whole: Rectangle = { names: { kind: "all" }, arns: null };
  const wide = costOf(whole, matrix);
  const found = parts.filter((part) => part !== null);
  const cost = found.reduce((sum, part) => addCost(sum, part.cost), noCost);
  const isCheaper = found.length === parts.length && compareCost(cost, wide) <= 0;
  return isCheaper
    ? { type: matrix.type, rectangles: found.flatMap(({ items }) => items), cost, isOptimal: false }
    : { type: matrix.type, rectangles: [whole], cost: wide, isOptimal: false };
}
