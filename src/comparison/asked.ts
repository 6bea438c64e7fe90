/** What policies ask for in a comparison: the requirements of both sides, each once. */
import type { Policy, Requirement } from "../policy/types.ts";
import type { PreparedSides } from "./prepared-sides.ts";

export interface AskedRequirement {
  readonly policy: Policy;
  readonly requirement: Requirement;
}

/** The requirements of the head, and those of the base that the head does not have in the same words. */
export function askedOfEither({ policies }: Pick<PreparedSides, "policies">): AskedRequirement[] {
  const found = new Map<string, AskedRequirement>();
  for (const policy of policies) {
    for (const requirement of policy.requirements) {
      const key = keyOf(policy, requirement);
      if (!found.has(key)) found.set(key, { policy, requirement });
    }
  }
  return [...found.values()];
}

function keyOf(policy: Policy, { id, record, except }: Requirement): string {
  return JSON.stringify([policy.id, id, record, except], (key, value: unknown) =>
    key === "origin" ? undefined : value instanceof Map ? [...value] : value,
  );
}
