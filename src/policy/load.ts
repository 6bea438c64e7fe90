import { posix } from "node:path";
import { nearestName } from "../model/nearest-name.ts";
import { builtInPolicy } from "./built-in.ts";
import { inherit } from "./inherit.ts";
import { readPolicy } from "./policy.ts";
import type { BuiltInPolicies, Policy, PolicyError, ReadText } from "./types.ts";

export type LoadedPolicy = { readonly kind: "read"; readonly policy: Policy } | { readonly kind: "failed"; readonly errors: readonly PolicyError[] };

/**
 * Loads a policy by the name of a built-in one or from a file, YAML or JSON, with what it inherits.
 * A built-in name goes before a file of the same name; `./documented` is always a file.
 *
 * @param heirs the files that inherit from it
 */
export function loadPolicy(nameOrFile: string, readFile: ReadText, builtIns: BuiltInPolicies, heirs: readonly string[] = []): LoadedPolicy {
  const builtIn = builtInPolicy(nameOrFile, builtIns);
  if (builtIn !== undefined) return { kind: "read", policy: builtIn };
  const uri = nameOrFile.replaceAll("\\", "/");
  const file = readFile(nameOrFile);
  if (file.kind !== "text") return { kind: "failed", errors: [{ location: null, path: null, message: notFound(nameOrFile, file.reason, Object.keys(builtIns)) }] };
  const reading = readPolicy(uri, file.text);
  if (reading.kind === "failed") return reading;
  const { bases, overrides } = reading.inheritance;
  const loaded = bases.map(({ name, errorAt }): LoadedPolicy => {
    const base = Object.hasOwn(builtIns, name) || posix.isAbsolute(name) ? name : posix.join(posix.dirname(uri), name);
    if (base === uri || heirs.includes(base)) return { kind: "failed", errors: [errorAt(`${base} inherits from this policy, so that neither can be read without the other. Take one of the two out.`)] };
    const inherited = loadPolicy(base, readFile, builtIns, [...heirs, uri]);
    return inherited.kind === "read" ? inherited : { kind: "failed", errors: inherited.errors.map((error) => (error.location === null ? errorAt(error.message) : error)) };
  });
  const errors = loaded.flatMap((base) => (base.kind === "failed" ? base.errors : []));
  if (errors.length > 0) return { kind: "failed", errors };
  return inherit(reading.policy, loaded.flatMap((base) => (base.kind === "read" ? [base.policy] : [])), overrides);
}

function notFound(nameOrFile: string, reason: string, names: readonly string[]): string {
  if (/[/\\.]/.test(nameOrFile)) return `The policy ${nameOrFile} cannot be read: ${reason}.`;
  const suggestion = nearestName(nameOrFile, names);
  const advice = suggestion === undefined ? `Built-in policies: ${names.join(", ")}.` : `Did you mean "${suggestion}"?`;
  return `There is no built-in policy "${nameOrFile}", and as a file it cannot be read: ${reason}. ${advice}`;
}

/** A policy to load; `errorAt` puts errors about the reference itself at the place that names it, left out for the command line. */
export interface PolicyReference {
  readonly nameOrFile: string;
  readonly errorAt?: (message: string) => PolicyError;
}

/** The policies of a run, in the order given, each once. Results tell policies apart by their id, so two may not share one. */
export function loadPolicies(
  references: readonly PolicyReference[],
  readFile: ReadText,
  builtIns: BuiltInPolicies,
): { readonly policies: readonly Policy[]; readonly errors: readonly PolicyError[] } {
  const policies = new Map<string, { readonly policy: Policy; readonly nameOrFile: string }>();
  const errors: PolicyError[] = [];
  for (const { nameOrFile, errorAt } of references) {
    const reading = loadPolicy(nameOrFile, readFile, builtIns);
    if (reading.kind === "failed") {
      errors.push(...reading.errors.map((error) => (error.location === null && errorAt !== undefined ? errorAt(error.message) : error)));
      continue;
    }
    const { policy } = reading;
    const earlier = policies.get(policy.id);
    if (earlier === undefined) policies.set(policy.id, { policy, nameOrFile });
    else if (earlier.nameOrFile !== nameOrFile)
      errors.push({
        location: policy.origin.locate(),
        path: "id",
        message: `found the id "${policy.id}", which ${earlier.nameOrFile} has as well. Give each policy its own.`,
      });
  }
  return { policies: [...policies.values()].map(({ policy }) => policy), errors };
}
