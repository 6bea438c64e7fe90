/**
 * Two sides made ready to be held against each other: under the names of the head, and with one value for each open
 * piece that they share.
 */
import type { Semantics } from "../catalog/semantics.ts";
import type { Catalog } from "../catalog/types.ts";
import type { AssessmentInput } from "../coverage/assess.ts";
import { bindingsOf, type Bindings } from "../coverage/bindings.ts";
import { prepareSinks, type AssessedSink } from "../coverage/sinks-in-scope.ts";
import { bindResource, type Resolve } from "../model/bind.ts";
import type { DeclaredResource } from "../model/resource.ts";
import type { Scope } from "../model/scope.ts";
import type { Sink } from "../model/sink.ts";
import { knownString, type Text, type Unresolved } from "../model/text.ts";
import { livingOn } from "./living-on.ts";
import type { AskingPolicies } from "./asked.ts";
import { renamedResource, renamedSink, renaming, type Rename } from "./names.ts";
import { pairsOf } from "./pairs.ts";
import { isIn, isInModule } from "./reach.ts";
import type { JudgedSide } from "./side.ts";

/** One side, under the names of the head. */
export interface PreparedSide {
  readonly input: AssessmentInput;
  readonly sinks: readonly AssessedSink[];
  readonly resources: readonly DeclaredResource[];
  /** Sinks of the other side whose files this side could not read: id → what could not be read. */
  readonly unreadSinks: ReadonlyMap<string, string>;
  /** The files of code that it read. */
  readonly files: ReadonlySet<string>;
}

export interface PreparedSides {
  readonly base: PreparedSide;
  readonly head: PreparedSide;
  readonly catalog: Catalog;
  readonly semantics: Semantics;
  readonly today: string;
  readonly asking: AskingPolicies;
  /** The sinks of both. */
  readonly sinks: readonly AssessedSink[];
  /** What exists after the change. */
  readonly resources: readonly DeclaredResource[];
  readonly liveScopes: readonly Scope[];
  readonly resolve: Resolve;
  readonly assumptions: Bindings["assumptions"];
  /** A name of the base as the head has it. */
  readonly rename: Rename;
}

/**
 * Makes two sides ready.
 *
 * @param asking the policies that count; left out: those that the sides were judged by
 */
export function prepareSides(
  base: JudgedSide,
  head: JudgedSide,
  asking: AskingPolicies = { ofHead: head.input.policies, ofBase: base.input.policies },
): PreparedSides {
  const rename = renaming(pairsOf({ ...base.input, root: base.root }, { ...head.input, root: head.root }));
  const before: AssessmentInput = {
    ...base.input,
    sinks: base.input.sinks.map((sink) => renamedSink(sink, rename)),
    resources: base.input.resources.map((resource) => renamedResource(resource, rename)),
    groups: new Map([...base.input.groups].map(([scope, group]) => [rename(scope), group])),
  };
  const bindings = sharedBindings(before, head.input);
  const { catalog, semantics, today } = head.input;
  const sideOf = (input: AssessmentInput): Omit<PreparedSide, "unreadSinks" | "files"> => ({
    input,
    sinks: prepareSinks(input.sinks, bindings.resolve, semantics),
    resources: input.resources.map((resource) => bindResource(resource, bindings.resolve)),
  });
  const [prepared, now] = [sideOf(before), sideOf(head.input)];
  const unreadIn = (side: JudgedSide, sinks: readonly Sink[]): ReadonlyMap<string, string> =>
    new Map(
      sinks.flatMap(({ id, origin }) => {
        const { uri } = origin.locate();
        const part =
          side.reach.modules.find((unread) => isInModule(id, unread)) ??
          side.reach.unread.find((unread) => isIn(uri, unread) || isIn(rename(uri), unread));
        return part === undefined ? [] : [[id, part.name] as const];
      }),
    );
  return {
    base: { ...prepared, unreadSinks: new Map(), files: new Set([...base.files].map(rename)) },
    head: { ...now, unreadSinks: unreadIn(head, before.sinks), files: head.files },
    catalog,
    semantics,
    today,
    asking,
    sinks: [...now.sinks, ...prepared.sinks],
    resources: [...now.resources, ...livingOn(prepared.resources, now.resources, head)],
    liveScopes: distinct([...(head.input.liveScopes ?? []), ...(base.input.liveScopes ?? [])]),
    resolve: bindings.resolve,
    assumptions: bindings.assumptions,
    rename,
  };
}

function distinct(scopes: readonly Scope[]): Scope[] {
  return [...new Map(scopes.map((scope) => [scope.id, scope])).values()];
}

/**
 * A place of a scope that both sides have is one: what either knows of it holds for both. Where both know of it, and
 * differently, the change moved it.
 */
function sharedBindings(before: AssessmentInput, after: AssessmentInput): Bindings {
  const [ofBase, ofHead] = [bindingsOf(before), bindingsOf(after)];
  const known = new Map<string, Text>();
  const scopesAfter = new Map([...after.sinks, ...after.resources].map(({ scope }) => [scope.id, scope]));
  for (const { scope } of [...before.sinks, ...before.resources]) {
    const other = scopesAfter.get(scope.id);
    if (other === undefined) continue;
    for (const part of ["account", "region", "partition"] as const) {
      share(scope[part], other[part], known);
      share(other[part], scope[part], known);
    }
  }
  const once = (piece: Unresolved): Text | undefined =>
    known.get(piece.id) ?? ofBase.resolve(piece) ?? ofHead.resolve(piece);
  const resolve: Resolve = (piece) => {
    const first = once(piece);
    const [part] = first?.parts ?? [];
    if (first?.parts.length !== 1 || typeof part !== "object" || part.id === piece.id) return first;
    return once(part) ?? first;
  };
  return { resolve, assumptions: new Map([...ofBase.assumptions, ...ofHead.assumptions]) };
}

function share(open: Text, told: Text, known: Map<string, Text>): void {
  const [piece] = open.parts;
  if (open.parts.length === 1 && typeof piece === "object" && knownString(told) !== undefined)
    known.set(piece.id, told);
}
