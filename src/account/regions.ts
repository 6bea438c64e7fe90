import type { CallError } from "../sources/snapshot/types.ts";
import type { Partition } from "../catalog/semantics.ts";
import { allPages } from "./pages.ts";
import type { Session } from "./session.ts";

/** The Regions of an account. */
export interface AccountRegions {
  /** Those to ask for event data stores. */
  readonly sweep: readonly string[];
  /** All that are enabled; null: not told. */
  readonly enabled: readonly string[] | null;
  readonly errors: readonly CallError[];
}

/**
 * The enabled Regions, as the account itself tells them. Where it may not be asked, the Regions that no account can
 * switch off.
 *
 * @param chosen the Regions that the user named; null: all
 */
export async function regionsOf(
  session: Session,
  partition: Partition,
  chosen: readonly string[] | null,
): Promise<AccountRegions> {
  if (chosen !== null) return { sweep: [...new Set(chosen)].sort(), enabled: null, errors: [] };
  const { items, error } = await allPages(session, {
    name: "ListRegions",
    // The account service has one endpoint a partition, whatever Region is named.
    region: partition.leader,
    inputOf: (token) => ({
      NextToken: token,
      MaxResults: 50,
      RegionOptStatusContains: ["ENABLED", "ENABLED_BY_DEFAULT"],
    }),
    itemsOf: (output) => output.Regions,
  });
  const enabled = [...new Set(items.flatMap(({ RegionName }) => RegionName ?? []))].sort();
  if (error === null) return { sweep: enabled, enabled, errors: [] };
  return {
    sweep: [...new Set([...enabled, ...(partition.alwaysEnabled ?? partition.regions)])].sort(),
    enabled: null,
    errors: [error],
  };
}
