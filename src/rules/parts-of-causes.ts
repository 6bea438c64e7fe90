/** Which gaps are a part of another: a policy can ask for some management events twice, for different controls. */
import { groupBy } from "../model/group-by.ts";
import { dataKey } from "../model/reasons/key.ts";
import { reasonKey } from "../model/reasons/reason.ts";
import type { CoverageCause } from "./types.ts";

/**
 * For causes on management events of an account: an earlier one of the same policy whose requirement asks for all of
 * these operations and others, with the same verdict for the same reasons.
 */
export function wholesOf(causes: readonly CoverageCause[]): ReadonlyMap<CoverageCause, CoverageCause> {
  const wholes = new Map<CoverageCause, CoverageCause>();
  for (const group of groupBy(causes.filter(isOfAccount), likenessKey).values()) {
    if (new Set(group.map(({ first }) => first.required.requirement)).size === 1) continue;
    const names = new Map(group.map((cause) => [cause, operationsOf(cause)]));
    group.forEach((cause, position) => {
      const own = names.get(cause) ?? new Set();
      const whole = group.slice(0, position).find((other) => {
        const others = names.get(other);
        return !wholes.has(other) && own.size > 0 && [...own].every((name) => others?.has(name));
      });
      if (whole !== undefined) wholes.set(cause, whole);
    });
  }
  return wholes;
}

function isOfAccount({ first: { required } }: CoverageCause): boolean {
  return required.category === "management" && required.resource === null;
}

function likenessKey({ first: { required, verdict, reasons, when } }: CoverageCause): string {
  return dataKey([required.policy.id, required.scope.id, verdict, reasons.map(reasonKey), when]);
}

/** Event sources with names of operations. */
function operationsOf({ entries }: CoverageCause): ReadonlySet<string> {
  return new Set(
    entries
      .flatMap(({ operations, parts }) => [...operations, ...parts.flatMap((part) => part.operations())])
      .map(({ eventSource, name }) => `${eventSource} ${name}`),
  );
}
