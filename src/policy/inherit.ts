/**
 * What a policy takes over from others (`extends`), and what it changes about that (`overrides`).
 */
import { nearestName } from "../model/nearest-name.ts";
import type { Origin } from "../model/location.ts";
import type { Level } from "../model/result.ts";
import type { Exception, Policy, PolicyError, Requirement, TrailRequirement } from "./types.ts";

/** What a policy file says about inherited requirements. */
export interface Inheritance {
  /** Names of built-in policies, or files relative to the policy. */
  readonly bases: readonly { readonly name: string; readonly errorAt: (message: string) => PolicyError }[];
  readonly overrides: readonly Override[];
}

/** What is to be different about an inherited requirement. */
export interface Override {
  readonly id: string;
  readonly off: boolean;
  readonly level: Level | null;
  readonly except: readonly Exception[];
  readonly origin: Origin;
  readonly errorAt: (message: string) => PolicyError;
}

export type Inherited =
  | { readonly kind: "read"; readonly policy: Policy }
  | { readonly kind: "failed"; readonly errors: readonly PolicyError[] };

/**
 * The policy with the requirements of its bases, theirs in front. Of several with one id the last counts, and stands
 * where the first stood;
 * where both ask for the same, it asks for the controls of both. Those of the policy itself go before overrides, which
 * are for inherited ones.
 */
export function inherit(own: Policy, bases: readonly Policy[], overrides: readonly Override[]): Inherited {
  const requirements = inherited(
    bases.flatMap((base) => base.requirements),
    ({ record, except }) => [record, except],
  );
  const trails = inherited(
    bases.flatMap((base) => base.trails),
    ({ which, require }) => [which, require],
  );
  const errors = overrides.flatMap((override) => mistakesOf(override, requirements, trails));
  if (errors.length > 0) return { kind: "failed", errors };
  for (const override of overrides) {
    change(requirements, override, (requirement) => ({
      ...requirement,
      ...levelsOf(requirement, override),
      except: [...requirement.except, ...override.except],
    }));
    change(trails, override, (trail) => ({ ...trail, level: override.level ?? trail.level }));
  }
  for (const requirement of own.requirements) requirements.set(requirement.id, requirement);
  for (const trail of own.trails) trails.set(trail.id, trail);
  const controls = byId([...bases.flatMap((base) => base.controls), ...own.controls]);
  return {
    kind: "read",
    policy: {
      ...own,
      controls: [...controls.values()],
      requirements: [...requirements.values()],
      trails: [...trails.values()],
      overriddenAt: new Map(overrides.map(({ id, origin }) => [id, origin])),
    },
  };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/**
 * What the bases ask for. Those that ask for the same under one id, as packs do, are one, for the controls of all and
 * at the most severe level.
 */
function inherited<T extends Requirement | TrailRequirement>(
  items: readonly T[],
  asked: (item: T) => unknown,
): Map<string, T> {
  const found = new Map<string, T>();
  for (const item of items) {
    const earlier = found.get(item.id);
    const same = earlier !== undefined && sameData(asked(earlier), asked(item));
    found.set(item.id, same ? forBoth(earlier, item) : item);
  }
  return found;
}

const severity: readonly Level[] = ["error", "warning", "note"];

function forBoth<T extends Requirement | TrailRequirement>(earlier: T, later: T): T {
  const worse = severity.indexOf(earlier.level) < severity.indexOf(later.level) ? earlier : later;
  return { ...worse, controls: [...new Set([...earlier.controls, ...later.controls])] };
}

/** Whether two parts of policies say the same, wherever they were read. */
function sameData(a: unknown, b: unknown): boolean {
  const withoutPlaces = (key: string, value: unknown): unknown =>
    key === "origin" ? undefined : value instanceof Map ? [...(value as Map<unknown, unknown>)] : value;
  return JSON.stringify(a, withoutPlaces) === JSON.stringify(b, withoutPlaces);
}

function change<T>(items: Map<string, T>, { id, off }: Override, changed: (item: T) => T): void {
  const item = items.get(id);
  if (item === undefined) return;
  if (off) items.delete(id);
  else items.set(id, changed(item));
}

/** A level that somebody chose holds whether or not all sinks are in sight. */
function levelsOf(
  requirement: Requirement,
  { level }: Override,
): Pick<Requirement, "level" | "levelWhenSinksMayBeElsewhere"> {
  return level === null ? requirement : { level, levelWhenSinksMayBeElsewhere: null };
}

function mistakesOf(
  { id, except, errorAt }: Override,
  requirements: ReadonlyMap<string, Requirement>,
  trails: ReadonlyMap<string, TrailRequirement>,
): PolicyError[] {
  const known = [...requirements.keys(), ...trails.keys()];
  if (!known.includes(id)) {
    const nearest = nearestName(id, known);
    return [
      errorAt(
        `no inherited requirement has the id "${id}". ${nearest === undefined ? `There are: ${known.join(", ")}.` : `Did you mean "${nearest}"?`}`,
      ),
    ];
  }
  return except.length > 0 && !requirements.has(id)
    ? [errorAt(`"${id}" is a requirement on trails, which has no exceptions. Leave "except" out.`)]
    : [];
}
