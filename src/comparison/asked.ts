/**
 * What is asked for in a comparison: the requirements of both sides, each once. What no policy asks for is asked too,
 * since a change that stops recording it is told.
 */
import type { Policy, Requirement } from "../policy/types.ts";
import type { PreparedSides } from "./prepared-sides.ts";

export interface AskedRequirement {
  readonly policy: Policy;
  readonly requirement: Requirement;
  /** Whether a policy of either side asks for it. */
  readonly isAsked: boolean;
}

/** The requirements of the head, and those of the base that the head does not have in the same words. */
export function askedOfEither({ policies }: Pick<PreparedSides, "policies">): AskedRequirement[] {
  const found = new Map<string, AskedRequirement>();
  for (const policy of policies) {
    for (const requirement of policy.requirements) {
      const key = keyOf(policy, requirement);
      if (!found.has(key)) found.set(key, { policy, requirement, isAsked: true });
    }
  }
  return [...found.values()];
}

function keyOf(policy: Policy, { id, record, except }: Requirement): string {
  return JSON.stringify([policy.id, id, record, except], (key, value: unknown) =>
    key === "origin" ? undefined : value instanceof Map ? [...value] : value,
  );
}
