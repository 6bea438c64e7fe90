/**
 * Verdicts as results show them: operations of one service that share verdict, reasons, recorders and resource stand
 * in one entry, and so do those of many services.
 */
import type { Operation, Service } from "../catalog/types.ts";
import { compareText } from "../model/compare-text.ts";
import { groupBy, groupsOf } from "../model/group-by.ts";
import { reasonsKey } from "../model/reasons/reason.ts";
import { remembered } from "../model/remember.ts";
import { display, knownString } from "../model/text.ts";
import type { AssessedEntry } from "./assessed-entry.ts";
import type { MemberPart } from "./operation-classes.ts";

/** The entries of a run, merged; of many services, those that are few have entries of their own. */
export function mergeEntries(entries: readonly AssessedEntry[]): AssessedEntry[] {
  const merged = new Map<string, AssessedEntry>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const earlier = merged.get(key);
    merged.set(key, earlier === undefined ? entry : together(earlier, entry));
  }
  return byService(withoutRepeatedUnknown([...merged.values()]));
}

function keyOf(entry: AssessedEntry): string {
  const { required } = entry;
  const all = JSON.stringify([
    ...questionOf(entry),
    required.service?.id ?? null,
    required.services === "unknown-to-the-catalog",
    required.eventSource,
    required.category,
    required.resource === null
      ? null
      : [required.resource.address, required.resource.arn === null ? null : display(required.resource.arn)],
    entry.verdict,
    entry.recordedBy,
  ]);
  return all + reasonsKey(entry.reasons);
}

function questionOf({ required: { policy, requirement, scope } }: AssessedEntry): readonly (string | null)[] {
  return [policy.id, requirement.id, knownString(scope.account) ?? null];
}

function together(a: AssessedEntry, b: AssessedEntry): AssessedEntry {
  const { operations, added } = union(a.operations, b.operations);
  return {
    ...a,
    operations,
    count: a.count + (a.parts.length > 0 ? b.count : added),
    parts: [...a.parts, ...b.parts],
    mergedFrom: [...(a.mergedFrom ?? [a]), ...(b.mergedFrom ?? [b])],
  };
}

interface Union {
  readonly operations: readonly Operation[];
  /** How many the second list added. */
  readonly added: number;
}

const unions = new WeakMap<readonly Operation[], WeakMap<readonly Operation[], Union>>();

/** Operations of both lists, by name. Entries on resources that no selector tells apart share the lists themselves. */
function union(a: readonly Operation[], b: readonly Operation[]): Union {
  const ofFirst = unions.get(a) ?? new WeakMap<readonly Operation[], Union>();
  unions.set(a, ofFirst);
  const known = ofFirst.get(b);
  if (known !== undefined) return known;
  const names = new Set(a.map(({ name }) => name));
  const added = b.filter(({ name }) => !names.has(name));
  const operations = [...a, ...added].sort((x, y) => compareText(x.name, y.name));
  const made = { operations, added: added.length };
  ofFirst.set(b, made);
  return made;
}

/**
 * Services and operations that the catalog does not know are told of only where their verdict is none of those of the
 * others.
 */
function withoutRepeatedUnknown(entries: readonly AssessedEntry[]): AssessedEntry[] {
  const isUnknown = ({ required }: AssessedEntry): boolean => required.services === "unknown-to-the-catalog";
  if (!entries.some(isUnknown)) return [...entries];
  const key = (entry: AssessedEntry): string => {
    const { service, eventSource, category } = entry.required;
    return JSON.stringify([...questionOf(entry), entry.verdict, service?.id ?? null, eventSource, category]);
  };
  const known = new Set(entries.filter((entry) => !isUnknown(entry)).map(key));
  return entries.filter((entry) => !isUnknown(entry) || !known.has(key(entry)));
}

/** Operations of this many services are told service by service; of more, they are counted. */
const mostServicesTold = 8;

/** What many services have in common is one thing to say, whatever records it. */
function byService(entries: readonly AssessedEntry[]): AssessedEntry[] {
  const servicesOf = new Map<string, Set<Service>>();
  const saidOf = (entry: AssessedEntry): string =>
    JSON.stringify([...questionOf(entry), entry.verdict]) + reasonsKey(entry.reasons);
  for (const entry of entries) {
    if (entry.parts.length === 0) continue;
    const services = remembered(servicesOf, saidOf(entry), () => new Set());
    for (const { member } of entry.parts) services.add(member.service);
  }
  return entries.flatMap((entry) => {
    const services = entry.parts.length === 0 ? undefined : servicesOf.get(saidOf(entry));
    if (services === undefined || services.size > mostServicesTold) return [entry];
    return [...groupBy(entry.parts, ({ member }) => member.service)].flatMap(([service, parts]) =>
      groupsOf(parts, ({ member }) => member.eventSource).map((ofSource) => onService(entry, service, ofSource)),
    );
  });
}

/** The part of an entry that is about one event source of one service, with a counterexample of its own. */
function onService(entry: AssessedEntry, service: Service, parts: readonly MemberPart[]): AssessedEntry {
  const operations = parts.flatMap((part) => part.operations()).sort((x, y) => compareText(x.name, y.name));
  const classes = (entry.mergedFrom ?? [entry]).filter((one) => one.parts.some((part) => parts.includes(part)));
  const [first] = classes;
  const eventSource = parts[0]?.member.eventSource ?? null;
  return {
    ...entry,
    ...(first === undefined ? {} : { when: first.when, sinks: first.sinks, counterexample: first.counterexample }),
    required: { ...entry.required, service, services: null, eventSource, operations, count: operations.length },
    operations,
    count: operations.length,
    parts: [],
    mergedFrom: classes.map((one) => ({ ...one, operations: one.parts.flatMap((part) => part.operations()) })),
  };
}
