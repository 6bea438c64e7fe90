/**
 * The sinks that count for one account: those of the account itself, organization trails, and those that may turn out to be in the same account.
 */
import { isOptInRegion, type Semantics } from "../catalog/semantics.ts";
import { bindSink, type Resolve } from "../model/bind.ts";
import { knownString, sameText } from "../model/text.ts";
import type { Scope } from "../model/scope.ts";
import type { Sink } from "../model/sink.ts";
import type { Certainty } from "../model/value.ts";
import { contendersOf, selectorsOf, type SinkSelectors } from "./contenders.ts";
import type { Contender } from "./decide.ts";
import { standingOf, type Standing } from "./standing.ts";
import { refusals } from "../validation/refusals.ts";
import type { Refusal } from "../validation/refusal.ts";

/** A sink with everything about it that does not depend on the events in question. */
export interface AssessedSink {
  readonly sink: Sink;
  readonly selectors: SinkSelectors;
  readonly standing: Standing;
  readonly refusals: readonly Refusal[];
}

export function assessSink(sink: Sink, refusals: readonly Refusal[], semantics: Semantics): AssessedSink {
  return { sink, selectors: selectorsOf(sink, semantics), standing: standingOf(sink, refusals, semantics), refusals };
}

/** Sinks with what a run knows put into their texts, and with what AWS refuses in them: how every question about sinks begins. */
export function prepareSinks(sinks: readonly Sink[], resolve: Resolve, semantics: Semantics): AssessedSink[] {
  return sinks
    .map((sink) => bindSink(sink, resolve))
    .map((sink) => assessSink(sink, refusals(sink, semantics), semantics));
}

/** A sink seen from an account. */
export interface ReachedSink {
  readonly assessed: AssessedSink;
  /** Whether the sink records for the account. */
  readonly share: Certainty;
  /** Why that is open, or what was taken for granted; null where neither. */
  readonly because: string | null;
  readonly contenders: readonly Contender[];
}

/** The sinks that record, or may record, events of an account; sinks of other accounts are left out. */
export function sinksInReach(scope: Scope, sinks: readonly AssessedSink[], semantics: Semantics): ReachedSink[] {
  return sinks.flatMap((assessed): ReachedSink[] => {
    const { share, because } = shareOfMember(scope, assessed.sink, semantics);
    if (share === "no") return [];
    return [
      {
        assessed,
        share,
        because,
        contenders: contendersOf(assessed.sink, assessed.selectors, assessed.standing, share, semantics),
      },
    ];
  });
}

/** Member accounts that have not opted in to the home Region of an organization trail send it nothing (user guide, "Troubleshooting organization trails"). */
function shareOfMember(scope: Scope, sink: Sink, semantics: Semantics): Share {
  const share = shareOf(scope, sink);
  const region = knownString(sink.region);
  if (
    share.share !== "yes" ||
    region === undefined ||
    sameAccount(scope, sink.scope) === "yes" ||
    !isOptInRegion(semantics, region)
  )
    return share;
  return {
    share: "maybe",
    because: `accounts of its organization send it events only where they have opted in to its home Region, ${region}`,
  };
}

/** Sinks that may exist although nobody saw them: an account whose trails could not be listed. */
export interface UnseenSinks {
  readonly accountId: string;
  /** Completes "there may be sinks that were not seen: …". */
  readonly because: string;
}

/** What speaks against claiming that something is not recorded in an account. */
export function unseenSinksOf(scope: Scope, unseen: readonly UnseenSinks[]): UnseenSinks[] {
  const account = knownString(scope.account);
  return unseen.filter((entry) => account === undefined || account === entry.accountId);
}

/** Whether a sink records for an account. */
export interface Share {
  readonly share: Certainty;
  readonly because: string | null;
}

/** Whether a sink records events of the account of a scope: as one of the account, or as an organization trail. */
export function shareOf(scope: Scope, sink: Sink): Share {
  const account = sameAccount(scope, sink.scope);
  if (account === "yes") return { share: "yes", because: null };
  const organization = shareOfOrganizationTrail(scope, sink);
  if (organization !== null && organization.share === "yes") return organization;
  if (account === "maybe") {
    return {
      share: "maybe",
      because: `it counts only if it lives in the same account as ${scope.id}: pass --same-account, or list both under scopes in trailproof.yaml`,
    };
  }
  return organization ?? { share: "no", because: null };
}

function sameAccount(a: Scope, b: Scope): Certainty {
  if (a.id === b.id || sameText(a.account, b.account)) return "yes";
  const both = knownString(a.account) !== undefined && knownString(b.account) !== undefined;
  return both ? "no" : "maybe";
}

/** An organization trail records for every account of its organization (user guide, "Creating a trail for an organization"). */
function shareOfOrganizationTrail(scope: Scope, sink: Sink): Share | null {
  if (sink.organization.kind === "absent" || (sink.organization.kind === "known" && !sink.organization.value))
    return null;
  const both = scope.organizationId !== null && sink.scope.organizationId !== null;
  if (both && scope.organizationId !== sink.scope.organizationId) return null;
  if (sink.organization.kind === "unknown") {
    return {
      share: "maybe",
      because: `it is unknown whether it is an organization trail because ${sink.organization.because}`,
    };
  }
  return { share: "yes", because: both ? null : `${scope.id} is taken to belong to the organization of ${sink.id}` };
}
