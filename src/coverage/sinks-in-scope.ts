/**
 * The sinks that count for one account: those of the account itself, organization trails, and those that may turn out
 * to be in the same account.
 */
import type { Assumption } from "../model/reasons/assumption.ts";
import type { UnseenSinksReason } from "../model/reasons/reason.ts";
import type { AccountReason } from "../model/reasons/sink-reason.ts";
import { isOptInRegion, type Semantics } from "../catalog/semantics.ts";
import { knownString, sameText } from "../model/text.ts";
import type { Scope } from "../model/scope.ts";
import type { Sink, TelemetryRule } from "../model/sink.ts";
import type { Certainty } from "../model/value.ts";
import { sharedTests } from "./box.ts";
import { selectorsOf, type SinkSelectors } from "./compiled-selectors.ts";
import type { CompiledSelector } from "./compiled-selector.ts";
import { recordingStatusOf, type RecordingStatus } from "./recording-status.ts";
import { bindSink, type Resolve } from "../model/bind.ts";
import { alwaysExists, compatible } from "../model/worlds.ts";
import type { Guard } from "../model/guard.ts";
import { rejections } from "../validation/rejections.ts";
import { mayMeet, ruleKey, scopeAsWritten, scopeCovers } from "./telemetry-rules.ts";
import type { Rejection } from "../validation/rejection.ts";

/** A sink with everything about it that does not depend on the events in question. */
export interface AssessedSink {
  readonly sink: Sink;
  readonly selectors: SinkSelectors;
  readonly status: RecordingStatus;
  readonly rejections: readonly Rejection[];
  /** Whether it exists under every answer to what the code leaves open, in one variant or another. */
  readonly alwaysExists: boolean;
}

/**
 * Sinks with what a run knows put into their texts, and with what AWS refuses in them: how every question about sinks
 * begins.
 * Variants of one sink are told together.
 */
export function prepareSinks(sinks: readonly Sink[], resolve: Resolve, semantics: Semantics): AssessedSink[] {
  const guards = new Map<string, Guard[]>();
  for (const { id, guard } of sinks) guards.set(id, [...(guards.get(id) ?? []), guard]);
  const lasting = new Set([...guards].flatMap(([id, variants]) => (alwaysExists(variants) ? [id] : [])));
  const tests = sharedTests();
  const prepared = sinks.map((read): AssessedSink => {
    const sink = bindSink(read, resolve);
    const rejected = rejections(sink, semantics);
    return {
      sink,
      selectors: selectorsOf(sink, semantics, tests),
      status: recordingStatusOf(sink, rejected, semantics),
      rejections: rejected,
      alwaysExists: lasting.has(sink.id),
    };
  });
  return withConflicts(prepared);
}

/**
 * "Several rules in conflict: none is applied" (CloudWatch user guide, "Telemetry enablement rules"). What two rules of
 * one kind have to differ in to be in conflict is not documented, so that those that differ are open.
 */
function withConflicts(prepared: AssessedSink[]): AssessedSink[] {
  const rules = prepared.flatMap(({ sink, status }) =>
    sink.kind === "telemetry-rule" && status.counts !== "no" ? [sink] : [],
  );
  if (rules.length < 2) return prepared;
  return prepared.map((assessed) => {
    const { sink, status } = assessed;
    if (sink.kind !== "telemetry-rule" || status.counts === "no") return assessed;
    const others = rules.filter((other) => mayConflict(sink, other)).map(({ id }) => id);
    if (others.length === 0) return assessed;
    const conflict = { code: "rules-in-conflict", others: [...new Set(others)] } as const;
    return { ...assessed, status: { ...status, counts: "maybe", because: [...status.because, conflict] } };
  });
}

function mayConflict(a: TelemetryRule, b: TelemetryRule): boolean {
  if (a.id === b.id || !compatible(a.guard, b.guard) || !mayMeet(a, b)) return false;
  const isOneAccount = sameAccount(a.scope, b.scope) !== "no" || isOrganizationTrail(a) || isOrganizationTrail(b);
  const key = ruleKey(a);
  return isOneAccount && (key === null || key !== ruleKey(b));
}

/** A sink seen from an account. */
export interface SinkInScope extends Applicability {
  readonly assessed: AssessedSink;
  readonly selectors: readonly CompiledSelector[];
}

/**
 * Member accounts that have not opted in to the home Region of an organization trail send it nothing (user guide,
 * "Troubleshooting organization trails"). Else as `applicabilityOf`.
 */
export function applicabilityOfMember(scope: Scope, sink: Sink, semantics: Semantics): Applicability {
  const applicability = applicabilityOf(scope, sink);
  const region = knownString(sink.region);
  const isOwn = sameAccount(scope, sink.scope) === "yes" || scope.hasOptedIn === true;
  if (applicability.applies !== "yes" || isOwn) return applicability;
  if (region !== undefined && !isOptInRegion(semantics, region)) return applicability;
  return { ...applicability, applies: "maybe", because: { code: "opt-in-home-region", region: region ?? null } };
}

/** Sinks that may exist although nobody saw them: an account whose trails could not be listed. */
export interface UnseenSinks {
  readonly accountId: string;
  readonly because: UnseenSinksReason;
}

/** What speaks against claiming that something is not recorded in an account. */
export function unseenSinksOf(scope: Scope, unseen: readonly UnseenSinks[]): UnseenSinks[] {
  const account = knownString(scope.account);
  return unseen.filter((entry) => account === undefined || account === entry.accountId);
}

/** Whether a sink records for an account. */
export interface Applicability {
  readonly applies: Certainty;
  /** Why that is open; null where it is not. */
  readonly because: AccountReason | null;
  /** What that rests on; null where on nothing. */
  readonly assumption: Assumption | null;
}

/** How a sink applies to its own account. */
export const appliesToOwnAccount: Applicability = { applies: "yes", because: null, assumption: null };
const appliesToNone: Applicability = { applies: "no", because: null, assumption: null };

/** Whether a sink records events of the account of a scope: as one of the account, or as an organization trail. */
export function applicabilityOf(scope: Scope, sink: Sink): Applicability {
  const isScoped = sink.kind === "telemetry-rule" && sink.organizationScope.kind !== "absent";
  if (sink.kind === "telemetry-rule" && (isScoped || isOrganizationTrail(sink)))
    return applicabilityOfRule(scope, sink);
  const account = sameAccount(scope, sink.scope);
  if (account === "yes") return appliesToOwnAccount;
  const organization = applicabilityOfOrganizationTrail(scope, sink);
  if (organization !== null && organization.applies === "yes") return organization;
  if (account === "maybe") {
    const because = { code: "same-account-unknown", scope: scope.id } as const;
    return { applies: "maybe", because, assumption: null };
  }
  return organization ?? appliesToNone;
}

function sameAccount(a: Scope, b: Scope): Certainty {
  if (a.id === b.id || sameText(a.account, b.account)) return "yes";
  const both = knownString(a.account) !== undefined && knownString(b.account) !== undefined;
  return both ? "no" : "maybe";
}

/** Whether the sink surely records no other Region than its own, but for global service events. */
export function isSingleRegion(sink: Sink): boolean {
  const { kind, multiRegion } = sink;
  if (sink.kind === "telemetry-rule" && sink.regions.kind !== "absent") return false;
  return multiRegion.kind === "absent"
    ? kind !== "event-data-store"
    : multiRegion.kind === "known" && !multiRegion.value;
}

/** Whether the sink records, or may record, for an organization. */
export function isOrganizationTrail({ organization }: Sink): boolean {
  return organization.kind === "unknown" || (organization.kind === "known" && organization.value);
}

/**
 * An organization trail records for every account of its organization (user guide, "Creating a trail for an
 * organization").
 */
function applicabilityOfOrganizationTrail(scope: Scope, sink: Sink): Applicability | null {
  if (!isOrganizationTrail(sink)) return null;
  const same = sameOrganization(scope, sink.scope);
  if (same === "no") return null;
  if (sink.organization.kind === "unknown") {
    const because = { code: "organization-unknown", because: sink.organization.because } as const;
    return { applies: "maybe", because, assumption: null };
  }
  if (same === "yes") return appliesToOwnAccount;
  // Whoever passes the trails of an account means those that count for the code.
  if (sink.scope.kind === "live")
    return { ...appliesToOwnAccount, assumption: { code: "same-organization", scope: scope.id, sink: sink.id } };
  return { applies: "maybe", because: { code: "same-organization-unknown", scope: scope.id }, assumption: null };
}

/** Log groups lie in each account that the scope of an organization's rule covers, and not elsewhere. */
function applicabilityOfRule(scope: Scope, rule: TelemetryRule): Applicability {
  let because: AccountReason = { code: "rule-scope-undocumented", value: scopeAsWritten(rule) };
  const ofOrganization = (id: string): Certainty => {
    if (scope.organizationId !== null) return scope.organizationId === id ? "yes" : "no";
    if (sameAccount(scope, rule.scope) === "yes") return "yes";
    because = { code: "same-organization-unknown", scope: scope.id };
    return "maybe";
  };
  const covers = scopeCovers(rule, knownString(scope.account), ofOrganization);
  switch (covers) {
    case "yes":
      return appliesToOwnAccount;
    case "no":
      return appliesToNone;
    case "maybe":
      return { applies: "maybe", because, assumption: null };
  }
}

function sameOrganization(a: Scope, b: Scope): Certainty {
  if (a.organizationId !== null && b.organizationId !== null)
    return a.organizationId === b.organizationId ? "yes" : "no";
  return (a.memberOf ?? a.id) === (b.memberOf ?? b.id) ? "yes" : "maybe";
}
