/** A part of what an entry says: some of its operations, with a counterexample of their own. */
import type { Operation } from "../catalog/types.ts";
import type { CounterexampleEvent } from "../model/result.ts";
import type { AssessedEntry } from "./assessed-entry.ts";

/** The entry on some of its operations. Its counterexample is about one of them, where the entry has one. */
export function entryOn(entry: AssessedEntry, operations: readonly Operation[]): AssessedEntry {
  const names = new Set(operations.map(({ name }) => name));
  const owner =
    (entry.mergedFrom ?? [entry]).find((one) => one.operations.some(({ name }) => names.has(name))) ?? entry;
  const own = owner.operations.find(({ name }) => names.has(name));
  const { required, when, sinks } = owner;
  return {
    ...entry,
    required,
    when,
    sinks,
    operations,
    count: operations.length,
    counterexample:
      owner.counterexample === null || own === undefined
        ? entry.counterexample
        : renamed(owner.counterexample, owner.operations, own),
    mergedFrom: (entry.mergedFrom ?? [entry]).filter((one) => one.operations.some(({ name }) => names.has(name))),
  };
}

/**
 * The same event of another operation. Operations were judged together because every selector accepts or refuses their
 * names alike and their events differ in nothing else (`judge.ts`),
 * so that what records neither of them is the same.
 */
function renamed(
  event: CounterexampleEvent,
  together: readonly Operation[],
  operation: Operation,
): CounterexampleEvent {
  if (operation.eventNames.includes(event.eventName)) return event;
  const place =
    together.find(({ eventNames }) => eventNames.includes(event.eventName))?.eventNames.indexOf(event.eventName) ?? 0;
  return { ...event, eventName: operation.eventNames[place] ?? operation.eventNames[0] ?? event.eventName };
}
