import { posix } from "node:path";
import { nearestName } from "../model/nearest-name.ts";
import { usageError } from "../model/usage-error.ts";
import { isWholePath } from "../model/whole-path.ts";
import { builtInPolicy } from "./built-in.ts";
import { inherit } from "./inherit.ts";
import { readPolicy } from "./policy.ts";
import type { BuiltInPolicies, Policy, PolicyError, ReadText } from "./types.ts";

export type LoadedPolicy =
  | { readonly kind: "read"; readonly policy: Policy }
  | { readonly kind: "failed"; readonly errors: readonly PolicyError[] };

/** Who names a policy. */
interface NamedBy {
  /** The folder that it has to lie in; null where a person names it. */
  readonly root: string | null;
  /** The files that inherit from it. */
  readonly heirs: readonly string[];
}

/**
 * Loads a policy by the name of a built-in one or from a file, YAML or JSON, with what it inherits.
 * A built-in name goes before a file of the same name; `./documented` is always a file.
 */
export function loadPolicy(nameOrFile: string, readFile: ReadText, builtIns: BuiltInPolicies): LoadedPolicy {
  return new Loader(readFile, builtIns).load(nameOrFile, { root: null, heirs: [] });
}

class Loader {
  readonly #readFile: ReadText;
  readonly #builtIns: BuiltInPolicies;
  /** Each file is read once: the ways from one policy to a base of its bases can be more than anyone could walk. */
  readonly #loaded = new Map<string, LoadedPolicy>();

  constructor(readFile: ReadText, builtIns: BuiltInPolicies) {
    this.#readFile = readFile;
    this.#builtIns = builtIns;
  }

  load(nameOrFile: string, namedBy: NamedBy): LoadedPolicy {
    const builtIn = builtInPolicy(nameOrFile, this.#builtIns);
    if (builtIn !== undefined) return { kind: "read", policy: builtIn };
    const key = JSON.stringify([nameOrFile, namedBy.root]);
    const loaded = this.#loaded.get(key) ?? this.#loadFile(nameOrFile, namedBy);
    this.#loaded.set(key, loaded);
    return loaded;
  }

  #loadFile(nameOrFile: string, { root, heirs }: NamedBy): LoadedPolicy {
    const uri = nameOrFile.replaceAll("\\", "/");
    const file = this.#readFile(nameOrFile, root);
    if (file.kind !== "text") return failedFor(notFound(nameOrFile, file.reason, Object.keys(this.#builtIns)));
    const reading = readPolicy(uri, file.text);
    if (reading.kind === "failed") return reading;
    const { bases, overrides } = reading.inheritance;
    const namedBy = { root: root ?? file.root, heirs: [...heirs, uri] };
    const loaded = bases.map(({ name, errorAt }): LoadedPolicy => {
      const isWhole = Object.hasOwn(this.#builtIns, name) || isWholePath(name);
      const base = isWhole ? name : posix.join(posix.dirname(uri), name);
      if (namedBy.heirs.includes(base)) return { kind: "failed", errors: [errorAt(circular(base))] };
      const inherited = this.load(base, namedBy);
      if (inherited.kind === "read") return inherited;
      const errors = inherited.errors.map((error) => (error.location === null ? errorAt(error.message) : error));
      return { kind: "failed", errors };
    });
    const errors = new Set(loaded.flatMap((base) => (base.kind === "failed" ? base.errors : [])));
    if (errors.size > 0) return { kind: "failed", errors: [...errors] };
    return inherit(
      withRuleFiles(reading.policy, posix.dirname(uri), namedBy.root),
      loaded.flatMap((base) => (base.kind === "read" ? [base.policy] : [])),
      overrides,
    );
  }
}

/** Files of rules are named relative to the policy, and are read where what it inherits is. */
function withRuleFiles(policy: Policy, folder: string, root: string): Policy {
  return {
    ...policy,
    requirements: policy.requirements.map((requirement) => {
      const { waitedFor } = requirement;
      if (waitedFor === undefined || waitedFor.by === "declared") return requirement;
      const paths = waitedFor.by.paths.map((path) => (isWholePath(path) ? path : posix.join(folder, path)));
      return { ...requirement, waitedFor: { ...waitedFor, by: { paths, root } } };
    }),
  };
}

function failedFor(message: string): LoadedPolicy {
  return { kind: "failed", errors: [usageError(message)] };
}

function circular(base: string): string {
  return `${base} inherits from this policy too. A policy cannot inherit from itself: remove one of the two.`;
}

function notFound(nameOrFile: string, reason: string, names: readonly string[]): string {
  if (/[/\\.]/.test(nameOrFile)) {
    const advice = 'Name a policy file, or a built-in policy of "trailproof catalog --policies".';
    return `The policy ${nameOrFile} cannot be read: ${reason}. ${advice}`;
  }
  const suggestion = nearestName(nameOrFile, names);
  const advice = suggestion === undefined ? `Built-in policies: ${names.join(", ")}.` : `Did you mean "${suggestion}"?`;
  return `There is no built-in policy "${nameOrFile}", and as a file it cannot be read: ${reason}. ${advice}`;
}

/**
 * A policy to load; `errorAt` puts errors about the reference itself at the place that names it, left out for the
 * command line.
 */
export interface PolicyReference {
  readonly nameOrFile: string;
  /** The folder that it has to lie in, where a file names it. */
  readonly root?: string;
  readonly errorAt?: (message: string) => PolicyError;
}

/**
 * The policies of a run, in the order given, each once. Results tell policies apart by their id, so two may not share
 * one.
 */
export function loadPolicies(
  references: readonly PolicyReference[],
  readFile: ReadText,
  builtIns: BuiltInPolicies,
): { readonly policies: readonly Policy[]; readonly errors: readonly PolicyError[] } {
  const policies = new Map<string, { readonly policy: Policy; readonly nameOrFile: string }>();
  const errors: PolicyError[] = [];
  const loader = new Loader(readFile, builtIns);
  for (const { nameOrFile, root, errorAt } of references) {
    const reading = loader.load(nameOrFile, { root: root ?? null, heirs: [] });
    if (reading.kind === "failed") {
      errors.push(
        ...reading.errors.map((error) =>
          error.location === null && errorAt !== undefined ? errorAt(error.message) : error,
        ),
      );
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
