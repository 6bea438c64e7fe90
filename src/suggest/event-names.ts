/** The events of a type, with what is known of them. */
import { indexCatalog } from "../catalog/catalog.ts";
import { isReadOnlyKnown } from "../catalog/read-only.ts";
import type { Catalog, FormElement, Operation } from "../catalog/types.ts";
import { remembered } from "../model/remember.ts";
import type { DeclaredResource } from "../model/resource.ts";
import { bearsType } from "../policy/event-choice.ts";
import type { EventColumn } from "./types.ts";

/** The events that carry elements of a type, sorted by name. */
export function columnsOfType(type: string, catalog: Catalog): EventColumn[] {
  const facts = new Map<string, Set<boolean>>();
  for (const operation of operationsOfType(type, catalog))
    for (const name of operation.eventNames)
      for (const value of isReadOnlyKnown(operation) ? [operation.readOnly] : [true, false])
        remembered(facts, name, () => new Set<boolean>()).add(value);
  return [...facts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, values]) => [...values].map((readOnly) => ({ key: columnKey(name, readOnly), name, readOnly })));
}

/** The key of a column. */
export function columnKey(name: string, readOnly: boolean): string {
  return `${name} ${String(readOnly)}`;
}

/**
 * Names of events that a resource never has: the code does not declare the part of it that makes them, or they carry an
 * ARN that names no resource.
 */
export function impossibleOn({ resourceType, parts }: DeclaredResource, catalog: Catalog): Set<string> {
  if (resourceType === null) return new Set();
  const lacking = new Set([...parts].flatMap(([type, there]) => (there === "no" ? [type] : [])));
  const possible = new Map<string, boolean>();
  for (const { eventForms, eventNames } of operationsOfType(resourceType, catalog)) {
    const isPossible = eventForms.some(
      ({ resources }) =>
        resources.some((element) => element.type === resourceType && !namesNone(element)) &&
        !resources.some(({ type }) => lacking.has(type)),
    );
    for (const name of eventNames) possible.set(name, isPossible || possible.get(name) === true);
  }
  return new Set([...possible].flatMap(([name, isPossible]) => (isPossible ? [] : [name])));
}

/** Whether the ARN of an element is the same for all resources of an account and Region. */
function namesNone({ arn }: FormElement): boolean {
  return typeof arn === "string" && !/\{(?!(?:partition|region|account)\})/.test(arn);
}

const known = new WeakMap<Catalog, Map<string, readonly Operation[]>>();

function operationsOfType(type: string, catalog: Catalog): readonly Operation[] {
  const byType = remembered(known, catalog, () => new Map<string, readonly Operation[]>());
  return remembered(byType, type, () =>
    indexCatalog(catalog)
      .servicesBearing(type)
      .flatMap(({ operations }) => operations.filter((one) => one.category === "data" && bearsType(one, type))),
  );
}
