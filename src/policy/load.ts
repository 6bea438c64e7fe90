import { nearestName } from "../model/nearest-name.ts";
import { builtInPolicy } from "./built-in.ts";
import { readPolicy } from "./policy.ts";
import type { PolicyReading } from "./policy.ts";
import type { BuiltInPolicies, Policy, PolicyError, ReadText } from "./types.ts";

/**
 * Loads a policy by the name of a built-in one or from a file, YAML or JSON.
 * A built-in name goes before a file of the same name; `./documented` is always a file.
 */
export function loadPolicy(nameOrFile: string, readFile: ReadText, builtIns: BuiltInPolicies): PolicyReading {
  const builtIn = builtInPolicy(nameOrFile, builtIns);
  if (builtIn !== undefined) return { kind: "read", policy: builtIn };
  const file = readFile(nameOrFile);
  if (file.kind === "text") return readPolicy(nameOrFile.replaceAll("\\", "/"), file.text);
  return { kind: "failed", errors: [{ location: null, path: null, message: notFound(nameOrFile, file.reason, Object.keys(builtIns)) }] };
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
