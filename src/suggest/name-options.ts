/** The ways in which a selector can say which events of a type it takes. */
import { subsets } from "./subsets.ts";
import type { EventColumn, NameChoice } from "./types.ts";

/** More groups of names than this are not combined in all ways. */
const mostCombined = 6;

/**
 * Every useful choice of names for selectors that may take the allowed columns.
 *
 * @param groups the names that are asked for, those together that are asked for alike
 */
export function nameOptions(
  columns: readonly EventColumn[],
  groups: readonly (readonly string[])[],
  isAllowed: (column: EventColumn) => boolean,
): NameChoice[] {
  const deniedColumns = columns.filter((column) => !isAllowed(column));
  const denied = [...new Set(deniedColumns.map(({ name }) => name))].sort();
  const lists = groups.length <= mostCombined ? subsets(groups) : [...groups.map((one) => [one]), [...groups]];
  const isPartial = denied.length > 0 && columns.some(({ name }) => !denied.includes(name));
  return [
    ...(denied.length === 0 ? [{ kind: "all" } as const] : []),
    ...[true, false].flatMap((value) =>
      deniedColumns.some(({ readOnly }) => readOnly === value) ? [] : [{ kind: "read-only", value } as const],
    ),
    ...(isPartial ? [{ kind: "all-but", names: denied } as const] : []),
    ...lists
      .map((list) => [...new Set(list.flat())].sort())
      .filter((names) => !names.some((name) => denied.includes(name)))
      .map((names) => ({ kind: "only", names }) as const),
  ];
}

/** The choices, and for each list of names the one of all others: where anything may be taken, both are of use. */
export function withOpposites(choices: readonly NameChoice[], columns: readonly EventColumn[]): NameChoice[] {
  const all = [...new Set(columns.map(({ name }) => name))];
  return choices.flatMap((choice): NameChoice[] => {
    if (choice.kind !== "only") return [choice];
    const names = all.filter((name) => !choice.names.includes(name)).sort();
    return names.length === 0 ? [choice] : [choice, { kind: "all-but", names }];
  });
}

/** How many values a choice of names takes. */
export function valuesOfNames(choice: NameChoice): number {
  switch (choice.kind) {
    case "all":
      return 0;
    case "read-only":
      return 1;
    case "only":
    case "all-but":
      return choice.names.length;
  }
}

/** Whether a choice of names takes a column. */
export function takenBy(choice: NameChoice): (column: EventColumn) => boolean {
  switch (choice.kind) {
    case "all":
      return () => true;
    case "read-only":
      return ({ readOnly }) => readOnly === choice.value;
    case "only":
      return ({ name }) => choice.names.includes(name);
    case "all-but":
      return ({ name }) => !choice.names.includes(name);
  }
}
