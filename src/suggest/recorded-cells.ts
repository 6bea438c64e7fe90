/** What one sink records by itself, asked of the decision procedure. */
import { findUnrecorded } from "../coverage/decide.ts";
import { usualSteps, type Assessment } from "../coverage/assess.ts";
import type { AssessedSink } from "../coverage/sinks-in-scope.ts";
import { sinksInScope } from "../coverage/sinks-in-sight.ts";
import { remembered, remembering } from "../model/remember.ts";
import type { Scope } from "../model/scope.ts";
import type { Semantics } from "../catalog/semantics.ts";
import type { Demand } from "./demands.ts";

/** Whether a sink surely records all events of a demand, whatever its code chooses. */
export function recordsBy(
  sinks: readonly AssessedSink[],
  sink: string,
  semantics: Semantics,
): (demand: Demand) => boolean {
  const variants = sinks.filter((assessed) => assessed.sink.id === sink);
  const listsFrom = remembering((scope: Scope) =>
    variants.flatMap((variant) => {
      const applying = sinksInScope(scope, [variant], semantics).filter(({ applies }) => applies === "yes");
      return applying.length === 0 ? [] : [applying.flatMap(({ selectors }) => selectors)];
    }),
  );
  return ({ entry, set }) => {
    const lists = listsFrom(entry.required.scope);
    const isTaken = (selectors: (typeof lists)[number]): boolean =>
      findUnrecorded(set, selectors, "must", { left: usualSteps.perVerdict }).kind === "none";
    return lists.length > 0 && lists.every(isTaken);
  };
}

/** The names of events on each resource that a sink surely records and a policy asks for. */
export function recordedNames({ entries }: Assessment, sink: string): (row: string) => ReadonlySet<string> {
  const names = new Map<string, Set<string>>();
  for (const { verdict, recordedBy, required, operations } of entries) {
    if (verdict !== "covered" || required.category !== "data" || !recordedBy.includes(sink)) continue;
    const own = remembered(names, required.resource?.address ?? "", () => new Set<string>());
    for (const { eventNames } of operations) for (const name of eventNames) own.add(name);
  }
  return (row) => names.get(row) ?? new Set();
}
