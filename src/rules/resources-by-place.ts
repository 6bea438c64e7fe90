/** The declared resources of a run by where they live: each sink and each finding asks for those beside it. */
import { groupBy } from "../model/group-by.ts";
import { remembered } from "../model/remember.ts";
import type { DeclaredPlace, DeclaredResource } from "../model/resource.ts";
import { textKey } from "../model/text.ts";

/** Things with one key, in their order. They are sorted out when somebody first asks about a list. */
function sorted<Thing>(keyOf: (thing: Thing) => string): (all: readonly Thing[], key: string) => readonly Thing[] {
  const known = new WeakMap<readonly Thing[], ReadonlyMap<string, readonly Thing[]>>();
  return (all, key) => remembered(known, all, () => groupBy(all, keyOf)).get(key) ?? [];
}

/** The resources of an account, by its `textKey`. */
export const resourcesOfAccount = sorted<DeclaredResource>(({ scope }) => textKey(scope.account));

/** The places in an account, by its `textKey`. */
export const placesOfAccount = sorted<DeclaredPlace>(({ scope }) => textKey(scope.account));

/** The resources of a scope, by its id. */
export const resourcesOfScope = sorted<DeclaredResource>(({ scope }) => scope.id);

/** The resources of a service, by its id. */
export const resourcesOfService = sorted<DeclaredResource>(({ service }) => service);
