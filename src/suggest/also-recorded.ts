/** What selectors record that no policy asks for: events of a type on other resources, and management events. */
import { budgetOf } from "../analysis/redundancy/comparisons.ts";
import { isContained } from "../analysis/redundancy/redundant-selectors.ts";
import { comparedSelectors, type ComparedSelector } from "../analysis/redundancy/selectors-of.ts";
import type { Semantics } from "../catalog/semantics.ts";
import type { Sink } from "../model/sink.ts";
import { indexCatalog } from "../catalog/catalog.ts";
import type { Catalog } from "../catalog/types.ts";
import type { AssessedEntry } from "../coverage/assessed-entry.ts";
import { takenBy } from "./name-options.ts";
import type { ManagementAddition } from "./other-selectors.ts";
import type { SolvedTypes } from "./type-choices.ts";

/** Events that are recorded beside those that are asked for. */
export interface Beside {
  readonly service: string | null;
  /** Null: management events. */
  readonly resourceType: string | null;
  /** Names of events; `*` alone: all. */
  readonly operations: readonly string[];
}

/** Whether the selectors of a sink take nothing in one run that they do not surely take in another. */
export function recordsOnlyWhat(
  some: readonly Sink[],
  others: readonly Sink[],
  id: string,
  { semantics, catalog }: { readonly semantics: Semantics; readonly catalog: Catalog },
): boolean {
  const listOf = (sinks: readonly Sink[]): readonly ComparedSelector[] =>
    sinks.filter((sink) => sink.id === id).flatMap((sink) => comparedSelectors(sink, semantics, catalog));
  const theirs = listOf(others);
  const parts = theirs.flatMap((selector) => selector.parts);
  return listOf(some).every((selector) =>
    selector.parts.every((part) => isContained(part, parts, budgetOf(selector, [selector, ...theirs]))),
  );
}

/** Of selectors for single resources nothing: they take what is asked for and what the sink records already. */
export function besideTypes({ matrices, solutions }: SolvedTypes, catalog: Catalog): Beside[] {
  return matrices.flatMap((matrix, index): Beside[] => {
    const wide = solutions[index]?.rectangles.filter(({ arns }) => arns === null) ?? [];
    const columns = matrix.columns.filter((column) => wide.some(({ names }) => takenBy(names)(column)));
    if (columns.length === 0) return [];
    const taken = [...new Set(columns.map(({ name }) => name))];
    const service = indexCatalog(catalog).resourceType(matrix.type)?.service ?? null;
    const operations = columns.length === matrix.columns.length ? ["*"] : taken;
    return [{ service, resourceType: matrix.type, operations }];
  });
}

/** A requirement on few services needs a selector that takes the management events of all. */
export function besideManagement(addition: ManagementAddition | null, entries: readonly AssessedEntry[]): Beside[] {
  const own = entries.filter(({ required }) => required.category === "management");
  const isAskedOfAll = own.some(({ required }) => required.services !== null);
  return addition === null || isAskedOfAll ? [] : [{ service: null, resourceType: null, operations: ["*"] }];
}
