/** What policies ask for in a comparison: the requirements of both sides, each once. */
import type { Policy, Requirement } from "../policy/types.ts";

export interface AskedRequirement {
  readonly policy: Policy;
  readonly requirement: Requirement;
}

/** The policies that count on each side of a comparison. */
export interface AskingPolicies {
  readonly ofHead: readonly Policy[];
  readonly ofBase: readonly Policy[];
}

/** The requirements of the head, and those of the base that the head does not have in the same words. */
export function askedOfEither({ ofHead, ofBase }: AskingPolicies): AskedRequirement[] {
  const asked = requirementsOf(ofHead);
  const found = new Map(asked.map((one) => [wordsOf(one), one]));
  const more = requirementsOf(ofBase).filter((one) => !found.has(wordsOf(one)));
  return [...asked, ...new Map(more.map((one) => [wordsOf(one), one])).values()];
}

function requirementsOf(policies: readonly Policy[]): AskedRequirement[] {
  return policies.flatMap((policy) => policy.requirements.map((requirement) => ({ policy, requirement })));
}

/** What is asked for, whatever it is called. */
function wordsOf({ requirement: { record, except, waitedFor } }: AskedRequirement): string {
  return JSON.stringify([record, except, waitedFor?.by], (key, value: unknown) =>
    key === "origin" || key === "reason" ? undefined : value instanceof Map ? [...value] : value,
  );
}
