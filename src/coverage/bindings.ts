/**
 * What the run as a whole says about accounts, Regions and partitions that single inputs leave open.
 * Every assumption ends up in the `reasons` of the verdicts that rest on it.
 */
import type { Assumption, RunAssumption } from "../model/reasons/assumption.ts";
import type { Scope } from "../model/scope.ts";
import type { Sink } from "../model/sink.ts";
import {
  display,
  knownString,
  literal,
  sameText,
  substitute,
  textKey,
  unresolvedPieces,
  type Text,
  type Unresolved,
} from "../model/text.ts";
import { remembered } from "../model/remember.ts";
import { bindScope, type Resolve } from "../model/bind.ts";
import { applicabilityOf, isSingleRegion } from "./sinks-in-scope.ts";

export interface BindingInput {
  readonly sinks: readonly Sink[];
  readonly resources: readonly { readonly scope: Scope }[];
  /** All inputs live in one account. */
  readonly sameAccount: boolean;
  /** Ids of the accounts that snapshots and answers of the API tell about, also those without any sink. */
  readonly liveAccounts: readonly string[];
  /** Which inputs the configuration puts into one account: scope id → name of the group. */
  readonly groups: ReadonlyMap<string, string>;
}

export interface Bindings {
  readonly resolve: Resolve;
  /** Scope id → assumptions about it. */
  readonly assumptions: ReadonlyMap<string, readonly Assumption[]>;
}

/** Bindings of one run. */
interface RunBindings extends Bindings {
  /** Scope id → the partition that selectors name and the code of the scope is taken to live in. */
  readonly ofSelectors: ReadonlyMap<string, Assumption>;
}

/** Finds what open accounts, partitions and Regions are, or are taken to be. */
export function bindingsOf(input: BindingInput): RunBindings {
  const scopes = distinctScopes(input);
  const bound = new Map<string, Text>();
  const assumptions = new Map<string, RunAssumption[]>();
  const resolve: Resolve = (piece) => bound.get(piece.id);
  bindAccounts(scopes, input, bound, assumptions);
  const ofSelectors = bindPartitions(scopes, input.sinks, bound);
  bindRegions(scopes, input, bound, assumptions);
  return { resolve: chased(resolve), assumptions, ofSelectors };
}

/** A binding may lead to a piece that is bound itself. */
function chased(resolve: Resolve): Resolve {
  return (piece) => {
    const first = resolve(piece);
    const next = first === undefined ? undefined : onlyPiece(first);
    return next === undefined || next.id === piece.id ? first : (resolve(next) ?? first);
  };
}

function onlyPiece(text: Text): Unresolved | undefined {
  const [part] = text.parts;
  return text.parts.length === 1 && typeof part === "object" ? part : undefined;
}

function distinctScopes(input: BindingInput): Scope[] {
  const scopes = new Map<string, Scope>();
  for (const { scope } of [...input.sinks, ...input.resources]) scopes.set(scope.id, scope);
  return [...scopes.values()];
}

function assume(assumptions: Map<string, RunAssumption[]>, scope: Scope, assumption: RunAssumption): void {
  assumptions.set(scope.id, [...(assumptions.get(scope.id) ?? []), assumption]);
}

function bindAccounts(
  scopes: readonly Scope[],
  input: BindingInput,
  bound: Map<string, Text>,
  assumptions: Map<string, RunAssumption[]>,
): void {
  // The owner of an organization's trail that an account merely sees is none of the accounts that were read.
  const live =
    input.liveAccounts.length > 0
      ? [...new Set(input.liveAccounts)]
      : [...new Set(scopes.filter((scope) => scope.kind === "live").map((scope) => display(scope.account)))];
  const groups = new Map<string, Scope[]>();
  for (const scope of scopes) {
    const group = input.sameAccount ? "one account" : input.groups.get(scope.id);
    if (group !== undefined && (scope.kind === "code" || input.sameAccount))
      remembered(groups, group, () => []).push(scope);
  }
  for (const members of groups.values()) {
    const known = members.filter((scope) => knownString(scope.account) !== undefined);
    // Inputs of several accounts cannot all live in one: those that do not say so share an account of their own.
    const isOne =
      new Set([...known.map((scope) => display(scope.account)), ...(input.sameAccount ? live : [])]).size === 1;
    const open = members.filter((scope) => knownString(scope.account) === undefined);
    const account = isOne ? known[0]?.account : open[0]?.account;
    if (account !== undefined) for (const scope of open) bindPiece(scope.account, account, bound);
  }
  const [onlyLive] = live;
  if (live.length !== 1 || onlyLive === undefined) return;
  for (const scope of scopes) {
    const piece = onlyPiece(scope.account);
    if (piece === undefined || bound.has(piece.id)) continue;
    bound.set(piece.id, literal(onlyLive));
    assume(assumptions, scope, { code: "only-account", scope: scope.id, account: onlyLive });
  }
}

function bindPiece(open: Text, value: Text, bound: Map<string, Text>): void {
  const piece = onlyPiece(open);
  if (piece !== undefined && !sameText(open, value)) bound.set(piece.id, value);
}

/**
 * The partition of the live account that an input is taken to live in, or that all of them have; else the one that the
 * selectors of the same input name in ARNs, when it is only one;
 * else the standard one.
 */
function bindPartitions(
  scopes: readonly Scope[],
  sinks: readonly Sink[],
  bound: Map<string, Text>,
): ReadonlyMap<string, RunAssumption> {
  const resolve = chased((piece) => bound.get(piece.id));
  const named = new Set(sinks.flatMap(partitionsNamed));
  const [first] = named;
  const live = scopes.filter((scope) => scope.kind === "live").map((scope) => scope.partition);
  const shared = new Set(live.map(display)).size === 1 ? live[0] : undefined;
  const isNamed = shared === undefined && named.size === 1 && first !== undefined;
  const usual = shared ?? literal(isNamed ? first : standardPartition);
  const taken = new Map<string, RunAssumption>();
  const told = new Map<string, Text>();
  for (const { partition, account } of scopes)
    if (knownString(partition) !== undefined) remembered(told, textKey(substitute(account, resolve)), () => partition);
  for (const scope of scopes) {
    const piece = onlyPiece(scope.partition);
    if (piece === undefined) continue;
    const known = told.get(textKey(substitute(scope.account, resolve)));
    bound.set(piece.id, known ?? usual);
    if (known === undefined && isNamed && first !== standardPartition)
      taken.set(scope.id, { code: "partition-of-selectors", scope: scope.id, partition: first });
  }
  return taken;
}

const standardPartition = "aws";

function partitionsNamed(sink: Sink): string[] {
  return textsOf(sink).flatMap((text) => {
    const [start] = text.parts;
    const match = typeof start === "string" ? /^arn:(aws[a-z-]*):/.exec(start) : null;
    return match?.[1] === undefined ? [] : [match[1]];
  });
}

function textsOf(sink: Sink): Text[] {
  const advanced = sink.advancedEventSelectors.kind === "known" ? sink.advancedEventSelectors.value.items : [];
  const basic = sink.kind === "trail" && sink.eventSelectors.kind === "known" ? sink.eventSelectors.value.items : [];
  return [
    ...advanced.flatMap((selector) =>
      selector.fieldSelectors.items.flatMap((field) =>
        field.conditions.flatMap((condition) => condition.values.items.map((value) => value.text)),
      ),
    ),
    ...basic.flatMap((selector) =>
      selector.dataResources.kind === "known"
        ? selector.dataResources.value.items.flatMap((resource) =>
            resource.values.kind === "known" ? resource.values.value.items.map((value) => value.text) : [],
          )
        : [],
    ),
  ];
}

/**
 * Code of unknown Region is taken to live in its trail's Region, when the single-Region trails that reach it from
 * elsewhere have one Region.
 */
function bindRegions(
  scopes: readonly Scope[],
  input: BindingInput,
  bound: Map<string, Text>,
  assumptions: Map<string, RunAssumption[]>,
): void {
  const resolve: Resolve = (piece) => bound.get(piece.id);
  const singleRegion = input.sinks.filter(isSingleRegion);
  if (singleRegion.length === 0) return;
  const withResources = new Set(input.resources.map((resource) => resource.scope.id));
  for (const scope of scopes) {
    const piece = onlyPiece(scope.region);
    if (piece === undefined || scope.kind !== "code" || bound.has(piece.id) || !withResources.has(scope.id)) continue;
    const place = bindScope(scope, resolve);
    const isReached = (sink: Sink): boolean =>
      applicabilityOf(place, { ...sink, scope: bindScope(sink.scope, resolve) }).applies === "yes";
    const elsewhere = singleRegion.filter((sink) => sink.scope.id !== scope.id && isReached(sink));
    const own = singleRegion.some((sink) => sink.scope.id === scope.id);
    const homes = elsewhere
      .map((sink) => sink.region)
      .filter((home, index, all) => all.findIndex((other) => sameText(other, home)) === index);
    const [home] = homes;
    const [sink] = elsewhere;
    if (own || homes.length !== 1 || home === undefined || sink === undefined) continue;
    if (unresolvedPieces(home).some((open) => open.id === piece.id) || bound.has(onlyPiece(home)?.id ?? "")) continue;
    bound.set(piece.id, home);
    const region = knownString(home);
    assume(assumptions, scope, {
      code: "region-of-trail",
      scope: scope.id,
      sink: sink.id,
      ...(region === undefined ? {} : { region }),
    });
  }
}
