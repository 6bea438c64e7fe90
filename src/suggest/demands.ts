/** What gaps of data events ask of a sink: events on resources, type by type. */
import type { AssessedEntry } from "../coverage/assessed-entry.ts";
import { knownString, literal } from "../model/text.ts";
import { only, type Domain, type EventSet } from "../requirements/event-set.ts";
import { arnValueOf, type MayRefer } from "./arn-values.ts";
import type { ArnValue } from "./types.ts";

/** Events of one name and one value of `readOnly` on one resource, which a selector for any alternative takes. */
export interface Demand {
  readonly entry: AssessedEntry;
  readonly name: string;
  readonly readOnly: boolean;
  /** Whether all events of the name that there are have this value. */
  readonly isOnly: boolean;
  readonly alternatives: readonly DemandedElement[];
  /** The events. */
  readonly set: EventSet;
}

/** An element that a selector can name. */
export interface DemandedElement {
  readonly type: string;
  /** Tells resources apart: the id of a declared one, or what stands for it. */
  readonly row: string;
  /** null: only a selector for every resource of the type takes it. */
  readonly value: ArnValue | null;
}

/** What entries on data events ask; sets of events that no selector can name are left out. */
export function demandsOf(entries: readonly AssessedEntry[], mayRefer: MayRefer): Demand[] {
  return entries.flatMap((entry) => {
    const names = new Set(entry.operations.flatMap(({ eventNames }) => eventNames));
    return entry.required.sets.flatMap((set): Demand[] => {
      const alternatives = alternativesOf(set, entry, mayRefer);
      if (alternatives.length === 0) return [];
      const accesses = valuesOf(set.fields.get("readOnly")).map((value) => value === "true");
      const own = valuesOf(set.fields.get("eventName")).filter((name) => names.has(name));
      return own.flatMap((name) =>
        accesses.map((readOnly) => {
          const isOnly = accesses.length === 1;
          return { entry, name, readOnly, isOnly, alternatives, set: narrowed(set, name, readOnly) };
        }),
      );
    });
  });
}

/** The texts of a domain, as far as they are listed and known. */
function valuesOf(domain: Domain | undefined): string[] {
  if (domain?.kind !== "listed") return [];
  return domain.values.flatMap((value) => (value === null ? [] : (knownString(value) ?? [])));
}

function narrowed(set: EventSet, name: string, readOnly: boolean): EventSet {
  const fields = new Map(set.fields);
  fields.set("eventName", only(literal(name)));
  fields.set("readOnly", only(literal(String(readOnly))));
  return { ...set, fields };
}

function alternativesOf({ elements }: EventSet, { required }: AssessedEntry, mayRefer: MayRefer): DemandedElement[] {
  return (elements ?? []).flatMap((element): DemandedElement[] => {
    const type = knownString(element.type);
    if (type === undefined || element.beside === true) return [];
    const value = arnValueOf(element, required.resource, mayRefer);
    return [{ type, row: required.resource?.address ?? "", value }];
  });
}
