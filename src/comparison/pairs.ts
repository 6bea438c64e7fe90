/**
 * Which sinks, resources and scopes of two sides are the same ones: by ARN, else by account, Region, type and physical
 * name, else by the address below the root of each side, and where the code says that something was moved.
 */
import { fileOf, tailOf } from "../model/address.ts";
import { compareText } from "../model/compare-text.ts";
import { groupBy } from "../model/group-by.ts";
import type { DeclaredResource } from "../model/resource.ts";
import type { Sink } from "../model/sink.ts";
import { display, unresolvedPieces, type Text } from "../model/text.ts";
import { uniquely } from "./uniquely.ts";

/** What a side has, for pairing. */
export interface Named {
  readonly sinks: readonly Sink[];
  readonly resources: readonly DeclaredResource[];
  /** The folder or file that was named, as it begins the addresses; empty: none. */
  readonly root: string;
}

/** Names of the base, of files and of things in them, to those of the head. */
export function pairsOf(base: Named, head: Named): ReadonlyMap<string, string> {
  const [before, after] = [thingsOf(base), thingsOf(head)];
  const scopes = pairScopes(before, after, base.root, head.root);
  const things = pairThings(before, after, scopes, base.root);
  return new Map([...filesOf(scopes), ...things]);
}

/** Something that a result names, and what the code says that it was called before. */
export type NamedThing = Pick<Sink | DeclaredResource, "id" | "previousAddress">;

/**
 * The same where all that is left of the base is what its findings are about: by what the code says, else by address
 * behind the file where just one thing on either side has it.
 */
export function pairsOfIds(base: readonly string[], head: readonly NamedThing[]): ReadonlyMap<string, string> {
  const [before, after] = [new Set(base), new Map(head.map((thing) => [thing.id, thing]))];
  const pairs = new Map<string, string>();
  const tails = uniquely([...before], tailOf);
  for (const { id, previousAddress } of after.values()) {
    if (previousAddress === undefined) continue;
    const inSameFile = `${fileOf(id) ?? ""}#${previousAddress}`;
    const from = before.has(inSameFile) ? inSameFile : tails.get(previousAddress);
    if (from !== undefined) pairs.set(from, id);
  }
  const taken = new Set(pairs.values());
  const left = [...before].filter((id) => !pairs.has(id) && !after.has(id) && fileOf(id) !== null);
  const free = [...after.keys()].filter((id) => !taken.has(id) && !before.has(id));
  const byTail = uniquely(free, tailOf);
  for (const [tail, from] of uniquely(left, tailOf)) {
    const to = byTail.get(tail);
    if (to !== undefined) pairs.set(from, to);
  }
  return pairs;
}

/** A sink or a resource. */
interface Thing {
  readonly id: string;
  readonly type: string;
  readonly scope: string;
  readonly isLive: boolean;
  readonly previous: string | null;
  /** Its ARN, its place and name, or null where these are not known in full. */
  readonly arn: string | null;
  readonly name: string | null;
}

function thingsOf({ sinks, resources }: Named): Thing[] {
  const things = [
    ...sinks.map((sink): Thing => ({ ...common(sink), type: sink.kind, name: knownName(sink.name) })),
    ...resources.map((resource): Thing => ({
      ...common(resource),
      type: resource.declaredType,
      name: nameIn(resource.arn),
    })),
  ];
  // Variants of one thing have one name.
  return [...new Map(things.map((thing) => [thing.id, thing])).values()];
}

function common({
  id,
  scope,
  arn,
  previousAddress,
}: Pick<Sink | DeclaredResource, "id" | "scope" | "arn" | "previousAddress">): Omit<Thing, "type" | "name"> {
  return {
    id,
    scope: scope.id,
    isLive: scope.kind === "live",
    previous: previousAddress ?? null,
    arn: arn !== null && unresolvedPieces(arn).length === 0 ? display(arn) : null,
  };
}

function knownName(name: Text | null): string | null {
  return name !== null && name.parts.length > 0 && unresolvedPieces(name).length === 0 ? display(name) : null;
}

/** What an ARN has behind its place, where that is known: two things of one place with the same are one. */
function nameIn(arn: Text | null): string | null {
  const last = arn?.parts.at(-1);
  if (arn === null || typeof last !== "string") return null;
  const places = arn.parts.filter((part) => typeof part !== "string");
  if (places.some(({ kind }) => kind !== "account" && kind !== "region" && kind !== "partition")) return null;
  const name = arn.parts.length === 1 ? last.split(":").slice(5).join(":") : last.replace(/^:/, "");
  return name === "" ? null : name;
}

/** An address without what the two sides were named by. */
function below(root: string, name: string): string {
  if (root === "" || root === ".") return name;
  if (name === root || name.startsWith(`${root}#`)) return name.slice(root.length);
  return name.startsWith(`${root}/`) ? name.slice(root.length + 1) : name;
}

/** Scopes of the base to those of the head. */
function pairScopes(
  before: readonly Thing[],
  after: readonly Thing[],
  baseRoot: string,
  headRoot: string,
): Map<string, string> {
  const [ofBase, ofHead] = [groupBy(before, ({ scope }) => scope), groupBy(after, ({ scope }) => scope)];
  const headByPlace = new Map([...ofHead.keys()].map((scope) => [below(headRoot, scope), scope]));
  const pairs = new Map<string, string>();
  for (const scope of ofBase.keys()) {
    const same = headByPlace.get(below(baseRoot, scope));
    if (same !== undefined) pairs.set(scope, same);
  }
  const taken = new Set(pairs.values());
  const left = [...ofBase].filter(([scope]) => !pairs.has(scope));
  const free = [...ofHead].filter(([scope]) => !taken.has(scope));
  const likely = left
    .flatMap(([from, things]) => {
      const features = new Set(things.flatMap(featuresOf));
      return free.flatMap(([to, others]) => {
        const alike = new Set(others.flatMap(featuresOf)).size;
        const shared = [...new Set(others.flatMap(featuresOf))].filter((feature) => features.has(feature)).length;
        return shared === 0 ? [] : [{ from, to, shared, apart: alike + features.size - 2 * shared }];
      });
    })
    .sort((a, b) => b.shared - a.shared || a.apart - b.apart || compareText(a.from, b.from) || compareText(a.to, b.to));
  for (const { from, to } of likely) {
    if (pairs.has(from) || taken.has(to)) continue;
    pairs.set(from, to);
    taken.add(to);
  }
  return pairs;
}

function featuresOf({ id, type, arn, name }: Thing): string[] {
  return [
    ...(arn === null ? [] : [`arn ${arn}`]),
    ...(name === null ? [] : [`name ${type} ${name}`]),
    `address ${type} ${tailOf(id)}`,
  ];
}

/** The files of code whose scopes are paired. */
function filesOf(scopes: ReadonlyMap<string, string>): [string, string][] {
  return [...scopes].map(([from, to]) => [fileOf(from) ?? from, fileOf(to) ?? to]);
}

function pairThings(
  before: readonly Thing[],
  after: readonly Thing[],
  scopes: ReadonlyMap<string, string>,
  baseRoot: string,
): Map<string, string> {
  const pairs = new Map<string, string>();
  const taken = new Set<string>();
  const pair = (from: Thing, to: Thing | undefined): void => {
    if (to === undefined || pairs.has(from.id) || taken.has(to.id) || from.type !== to.type) return;
    pairs.set(from.id, to.id);
    taken.add(to.id);
  };
  const left = (): Thing[] => before.filter(({ id }) => !pairs.has(id));
  const free = (): Thing[] => after.filter(({ id }) => !taken.has(id));
  const placed = (thing: Thing): string => `${thing.type} ${scopes.get(thing.scope) ?? below(baseRoot, thing.scope)}`;
  const by = (ofBase: (thing: Thing) => string | null, ofHead: (thing: Thing) => string | null): void => {
    const found = uniquely(free(), ofHead);
    for (const [key, thing] of uniquely(left(), ofBase)) pair(thing, found.get(key));
  };
  const stated = (thing: Thing, address: string | null): string | null =>
    address === null ? null : `${thing.type} ${thing.scope} ${address}`;
  by(
    (thing) => stated({ ...thing, scope: scopes.get(thing.scope) ?? thing.scope }, tailOf(thing.id)),
    (thing) => stated(thing, thing.previous),
  );
  by(
    ({ type, arn }) => (arn === null ? null : `${type} ${arn}`),
    ({ type, arn }) => (arn === null ? null : `${type} ${arn}`),
  );
  by(
    (thing) => (thing.name === null ? null : `${placed(thing)} ${thing.name}`),
    (thing) => (thing.name === null ? null : `${thing.type} ${thing.scope} ${thing.name}`),
  );
  by(
    (thing) => `${placed(thing)} ${tailOf(thing.id)}`,
    (thing) => `${thing.type} ${thing.scope} ${tailOf(thing.id)}`,
  );
  by(
    ({ type, name }) => (name === null ? null : `${type} ${name}`),
    ({ type, name }) => (name === null ? null : `${type} ${name}`),
  );
  return pairs;
}
