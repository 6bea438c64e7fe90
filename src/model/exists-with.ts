import { holdsIn, implied, worldsOf } from "./worlds.ts";
import type { Guard } from "./guard.ts";

interface Guarded {
  readonly id: string;
  readonly guard: Guard;
}

/** Whether a resource exists under every answer under which a sink does. */
export function existsWith(
  resource: string,
  sink: string,
  { sinks, resources }: { readonly sinks: readonly Guarded[]; readonly resources: readonly Guarded[] },
): boolean {
  const guardsOf = (all: readonly Guarded[], id: string): Guard[] =>
    all.filter((one) => one.id === id).map(({ guard }) => guard);
  const [own, theirs] = [guardsOf(sinks, sink), guardsOf(resources, resource)];
  if (theirs.some((guard) => own.every((by) => implied(guard, by)))) return true;
  const isThere = (guards: readonly Guard[], world: ReadonlyMap<string, string>): boolean =>
    guards.some((guard) => holdsIn(guard, world));
  return worldsOf([...own, ...theirs])?.every((world) => !isThere(own, world) || isThere(theirs, world)) ?? false;
}
