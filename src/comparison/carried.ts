/**
 * What a result carries of a run so that a later one can ask about events: written and read side by side. Whatever is
 * open stays open, without why; so does every sensitive value.
 */
import { loadCatalog } from "../catalog/catalog.ts";
import { loadSemantics } from "../catalog/semantics.ts";
import builtInPolicies from "../generated/policies.js";
import { fileOf } from "../model/address.ts";
import { defined } from "../model/defined.ts";
import { originAt, startOfFile, type Location, type Origin } from "../model/location.ts";
import type { CheckResult, Comparable } from "../model/result.ts";
import { display } from "../model/text.ts";
import { displayPath, type DocumentPath, type UsageError } from "../model/usage-error.ts";
import { builtInPolicy } from "../policy/built-in.ts";
import type { BuiltInPolicies } from "../policy/types.ts";
import { carriedPolicy, policyOfCarried } from "./carried-policies.ts";
import { carriedResource, resourceOfCarried, tagsAskedBy } from "./carried-resources.ts";
import { carriedRules, rulesOfCarried } from "./carried-rules.ts";
import { carriedSink, sinkOfCarried } from "./carried-sinks.ts";
import { TablesToRead, TablesToWrite } from "./carried-texts.ts";
import { reachOfRun } from "./reach.ts";
import type { JudgedSide } from "./side.ts";

/** What is written of a run. */
export function comparableOf({ input, root, released, files, rules }: Omit<JudgedSide, "reach">): Comparable {
  const tables = new TablesToWrite();
  const tagKeys = tagsAskedBy(input.policies);
  const sinks = input.sinks.map((sink) => carriedSink(sink, tables));
  const resources = input.resources.map((resource) => carriedResource(resource, tables, tagKeys));
  const liveScopes = input.liveScopes?.map((scope) => tables.scope(scope));
  const { pieces, questions, scopes } = tables;
  return {
    root,
    files: [...files].sort(),
    ...(released.length === 0
      ? {}
      : { released: released.map(({ id, origin }) => ({ id, location: origin.locate() })) }),
    sameAccount: input.sameAccount,
    liveAccounts: input.liveAccounts,
    ...defined({ liveScopes }),
    groups: Object.fromEntries(input.groups),
    unseenSinks: input.unseenSinks.map(({ accountId, because }) => ({ accountId, ...because })),
    policies: input.policies.map(carriedPolicy),
    ...(rules === undefined ? {} : { rules: carriedRules(rules) }),
    pieces,
    questions,
    scopes,
    sinks,
    resources,
  };
}

export type SideReading =
  | { readonly kind: "read"; readonly side: JudgedSide }
  /** The result tells of findings and verdicts alone. */
  | { readonly kind: "none" }
  | { readonly kind: "failed"; readonly errors: readonly UsageError[] };

/**
 * What a result carries, to be asked by the running program.
 *
 * @param file for messages
 * @param result as its schema has it
 * @param today `YYYY-MM-DD`, for exceptions with a date
 */
export async function sideOfResult(
  file: string,
  result: Pick<CheckResult, "comparable" | "sinks" | "findings" | "notifications">,
  today: string,
): Promise<SideReading> {
  const { comparable } = result;
  if (comparable === undefined) return { kind: "none" };
  const builtIns = await builtInsFor(comparable);
  const tables = new TablesToRead(comparable);
  const { sinkAt, resourceAt } = placesIn(result);
  const policies = comparable.policies.map((carried) =>
    policyOfCarried(carried, (name) => builtInPolicy(name, builtIns)),
  );
  const liveScopes = comparable.liveScopes?.map((position) => tables.scope(position));
  const known = policies.filter((policy) => policy !== undefined);
  const side: JudgedSide = {
    input: {
      sinks: comparable.sinks.map((sink) => sinkOfCarried(sink, tables, sinkAt(sink.id))),
      resources: comparable.resources.map((resource) => resourceOfCarried(resource, tables, resourceAt(resource.id))),
      policies: known,
      sameAccount: comparable.sameAccount,
      groups: new Map(Object.entries(comparable.groups)),
      liveAccounts: comparable.liveAccounts,
      ...defined({ liveScopes }),
      unseenSinks: comparable.unseenSinks.map(({ accountId, ...because }) => ({ accountId, because })),
      catalog: loadCatalog(),
      semantics: loadSemantics(),
      today,
      judgeWithoutSinks: true,
    },
    reach: reachOfRun(result.notifications, liveScopes?.map(({ account }) => display(account)) ?? []),
    root: comparable.root,
    released: (comparable.released ?? []).map(({ id, location }) => ({ id, origin: originAt(location) })),
    files: new Set(comparable.files),
    ...(comparable.rules === undefined ? {} : { rules: rulesOfCarried(comparable.rules, known) }),
  };
  const errors = [...missingPolicies(file, comparable, policies), ...missingRows(file, tables)];
  return errors.length > 0 ? { kind: "failed", errors } : { kind: "read", side };
}

/** Packs are loaded only where a policy is one. */
async function builtInsFor({ policies }: Comparable): Promise<BuiltInPolicies> {
  const names = policies.flatMap((policy) => ("builtIn" in policy ? [policy.builtIn] : []));
  if (names.every((name) => Object.hasOwn(builtInPolicies, name))) return builtInPolicies;
  const { default: packs } = await import("../generated/packs.js");
  return { ...builtInPolicies, ...packs };
}

interface Places {
  readonly sinkAt: (id: string) => Origin;
  readonly resourceAt: (id: string) => Origin;
}

/** Where things stand: as the rest of the result tells it, else at the beginning of their file. */
function placesIn({ sinks, findings }: Pick<CheckResult, "sinks" | "findings">): Places {
  const sinkPlaces = new Map(sinks.map(({ id, location }) => [id, location]));
  const resourcePlaces = new Map<string, Location>();
  for (const { resource, location } of findings)
    if (resource !== null && location.uri === fileOf(resource) && !resourcePlaces.has(resource))
      resourcePlaces.set(resource, location);
  const at = (places: ReadonlyMap<string, Location>, id: string): Origin => {
    const location = places.get(id);
    return location === undefined ? startOfFile(fileOf(id) ?? id) : originAt(location);
  };
  return { sinkAt: (id) => at(sinkPlaces, id), resourceAt: (id) => at(resourcePlaces, id) };
}

function missingPolicies(file: string, { policies }: Comparable, read: readonly unknown[]): UsageError[] {
  return policies.flatMap((policy, index) => {
    if (read[index] !== undefined || !("builtIn" in policy)) return [];
    const message = `found "${policy.builtIn}", which is no policy of this version. Write the result anew with this version.`;
    return [mistake(file, ["comparable", "policies", index, "builtIn"], message)];
  });
}

function missingRows(file: string, { missing }: TablesToRead): UsageError[] {
  const positions = new Map(
    missing.map(({ table, position }) => [`${table} ${String(position)}`, { table, position }]),
  );
  return [...positions.values()].map(({ table, position }) =>
    mistake(file, ["comparable", table], `found no item ${String(position)}, which other parts refer to.`),
  );
}

function mistake(file: string, path: DocumentPath, message: string): UsageError {
  return { location: null, path: displayPath(path), message: `${file}: ${message}` };
}
