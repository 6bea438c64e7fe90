/** What detections wait for: events of their account, and of their Region where they have one. */
import type { Guard } from "../model/guard.ts";
import { bindScope, type Resolve } from "../model/bind.ts";
import { substitute, textKey } from "../model/text.ts";
import type { Scope } from "../model/scope.ts";
import type { EventsOfPlace, Policy, Requirement } from "../policy/types.ts";
import { only } from "./event-set.ts";
import type { RequiredEvents } from "./types.ts";

/** The scopes of the detections that policies ask about. */
export function scopesWaitedIn(policies: readonly Policy[]): Scope[] {
  return policies.flatMap(({ requirements }) =>
    requirements.flatMap(({ waitedFor }) => (waitedFor?.events ?? []).flatMap(({ scope }) => scope ?? [])),
  );
}

/** Policies with what the run knows put into the places of what they wait for. */
export function withPlacesBound(policies: readonly Policy[], resolve: Resolve): readonly Policy[] {
  if (scopesWaitedIn(policies).length === 0) return policies;
  const bound = (requirement: Requirement): Requirement => {
    const { waitedFor } = requirement;
    if (waitedFor === undefined) return requirement;
    const events = waitedFor.events.map((one) => ({
      ...one,
      scope: one.scope === null ? null : bindScope(one.scope, resolve),
      region: one.region === null ? null : substitute(one.region, resolve),
    }));
    return { ...requirement, waitedFor: { ...waitedFor, events } };
  };
  return policies.map((policy) => ({ ...policy, requirements: policy.requirements.map(bound) }));
}

/** Under which answers events are required: those that their resource, or what waits for them, exists with. */
export function guardOfRequired({ resource, existsWith = [] }: RequiredEvents): Guard {
  const guard = resource?.declared?.guard ?? [];
  return existsWith.length === 0 ? guard : [...guard, ...existsWith];
}

/** Whether the events are those of the account. */
export function isWaitedForIn({ scope: own }: EventsOfPlace, scope: Scope): boolean {
  return own === null || textKey(own.account) === textKey(scope.account);
}

/** The events that happen in the place; null where none do. */
export function inPlace(
  { region, withGlobal, guard, record, about }: EventsOfPlace,
  required: RequiredEvents,
): RequiredEvents | null {
  if (record.category !== null && required.category !== record.category) return null;
  if (about !== null && required.resource === null) return null;
  const whole = guard.length === 0 ? required : { ...required, existsWith: guard };
  if (region === null) return whole;
  const sets = required.sets
    .filter(({ global }) => withGlobal || !global)
    .map((set) => (set.global ? set : { ...set, region: only(region) }));
  return sets.length === 0 && required.sets.length > 0 ? null : { ...whole, sets, wider: [] };
}
