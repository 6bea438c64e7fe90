/** From demands to one matrix for each type: which resources, which events, what the sink records already. */
import type { Catalog } from "../catalog/types.ts";
import type { ProposedValue } from "../model/proposal.ts";
import { remembered } from "../model/remember.ts";
import { arnValueKey } from "./arn-values.ts";
import type { Demand, DemandedElement } from "./demands.ts";
import { columnKey, columnsOfType } from "./event-names.ts";
import type { ArnValue, Matrix, ResourceRow } from "./types.ts";

/** What matrices of one sink are made with. */
export interface MatrixContext {
  readonly catalog: Catalog;
  /** Whether the sink records all events of a demand already. */
  readonly isRecorded: (demand: Demand) => boolean;
  /** The names of events that never occur on a resource: to take them takes nothing. */
  readonly impossibleOn: (row: string) => ReadonlySet<string>;
  /** The names of events on a resource that a policy asks for, or that the sink records already. */
  readonly usualOn: (row: string) => ReadonlySet<string>;
  /** The known resources of a type, but for those that selectors for the whole type leave out. */
  readonly knownOf: (type: string) => readonly string[];
  /** What selectors for a whole type have to leave out. */
  readonly leftOutOf: (type: string) => readonly ProposedValue[];
  /** Whether whole types are asked for, and not resources. */
  readonly wholeTypes: boolean;
  /** Whether selectors may take what the sink records already. */
  readonly mayRepeat: boolean;
}

interface OpenRow {
  readonly values: Map<string, ArnValue>;
  isWide: boolean;
  readonly needed: Set<string>;
  readonly free: Set<string>;
}

/**
 * The matrices of demands, one for each type, sorted.
 *
 * @param welcome what may be taken besides
 * @param choose which element a demand is met by
 */
export function matricesOf(
  demands: readonly Demand[],
  welcome: readonly Demand[],
  choose: (demand: Demand) => DemandedElement | undefined,
  context: MatrixContext,
): Matrix[] {
  const types = new Map<string, Map<string, OpenRow>>();
  for (const demand of demands) {
    const element = choose(demand);
    if (element === undefined) continue;
    const rows = remembered(types, element.type, () => new Map<string, OpenRow>());
    add(demand, element, remembered(rows, element.row, emptyRow), context);
  }
  for (const { name, readOnly, alternatives } of welcome)
    for (const { type, row } of alternatives) types.get(type)?.get(row)?.free.add(columnKey(name, readOnly));
  return [...types].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, rows]) => matrixOf(type, rows, context));
}

function emptyRow(): OpenRow {
  return { values: new Map(), isWide: false, needed: new Set(), free: new Set() };
}

function add(demand: Demand, { value }: DemandedElement, row: OpenRow, context: MatrixContext): void {
  const { name, readOnly, isOnly } = demand;
  const isDone = context.isRecorded(demand);
  if (!isDone) row.needed.add(columnKey(name, readOnly));
  else if (context.mayRepeat) row.free.add(columnKey(name, readOnly));
  if (isOnly) row.free.add(columnKey(name, !readOnly));
  if (isDone) return;
  if (value === null || context.wholeTypes) row.isWide = true;
  else row.values.set(arnValueKey(value), value);
}

function matrixOf(type: string, rows: ReadonlyMap<string, OpenRow>, context: MatrixContext): Matrix {
  const columns = columnsOfType(type, context.catalog);
  const keysOf = (names: ReadonlySet<string>): string[] =>
    columns.flatMap(({ key, name }) => (names.has(name) ? [key] : []));
  const known = context.knownOf(type).filter((id) => !rows.has(id));
  return {
    type,
    columns,
    rows: [
      ...[...rows].map(([id, { values, isWide, needed, free }]): ResourceRow => ({
        id,
        values: isWide ? null : [...values.values()],
        needed,
        free: new Set([
          ...free,
          ...keysOf(context.impossibleOn(id)),
          ...(context.mayRepeat ? keysOf(context.usualOn(id)) : []),
        ]),
      })),
      ...known.map((id) => ({
        id,
        values: null,
        needed: new Set<string>(),
        free: new Set(keysOf(new Set([...context.impossibleOn(id), ...context.usualOn(id)]))),
      })),
    ],
    leftOut: context.leftOutOf(type),
    isWhole: context.wholeTypes,
  };
}
