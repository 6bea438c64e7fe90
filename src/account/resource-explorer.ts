/**
 * What Resource Explorer knows of an account: one call a type and Region, or for all Regions where there is an
 * aggregator index. It needs three reading rights, whatever the types are.
 */
import type { CallError } from "../sources/snapshot/types.ts";
import { allPages } from "./pages.ts";
import type { ResourceKind } from "./resource-kinds.ts";
import type { Session } from "./session.ts";

/** Where Resource Explorer can be asked, and about what. */
export interface ExplorerReach {
  /** The Regions to ask, each with the Regions it answers for. */
  readonly desks: readonly { readonly region: string; readonly answersFor: readonly string[] }[];
  /** The type of Resource Explorer by type of CloudFormation. */
  readonly types: ReadonlyMap<string, string>;
}

export type ExplorerAnswer =
  { readonly kind: "reach"; readonly reach: ExplorerReach } | { readonly kind: "failed"; readonly error: CallError };

/** Asks which indexes and types there are. */
export async function explorerReach(
  session: Session,
  region: string,
  regions: readonly string[],
): Promise<ExplorerAnswer> {
  const indexes = await allPages(session, {
    name: "ListIndexes",
    region,
    inputOf: (token) => ({ NextToken: token, MaxResults: 100 }),
    itemsOf: (output) => output.Indexes,
  });
  if (indexes.error !== null) return { kind: "failed", error: indexes.error };
  const indexed = indexes.items.flatMap(({ Region }) =>
    Region !== undefined && regions.includes(Region) ? [Region] : [],
  );
  const aggregator = indexes.items.find(({ Type }) => Type === "AGGREGATOR")?.Region;
  const desks =
    aggregator === undefined
      ? indexed.map((one) => ({ region: one, answersFor: [one] }))
      : [{ region: aggregator, answersFor: indexed }];
  if (indexed.length === 0) return { kind: "reach", reach: { desks: [], types: new Map() } };
  const supported = await allPages(session, {
    name: "ListSupportedResourceTypes",
    region,
    inputOf: (token) => ({ NextToken: token, MaxResults: 1000 }),
    itemsOf: (output) => output.ResourceTypes,
  });
  if (supported.error !== null) return { kind: "failed", error: supported.error };
  const types = supported.items.flatMap(({ ResourceType, CFNResourceTypes = [] }) =>
    ResourceType === undefined ? [] : CFNResourceTypes.map((type) => [type, ResourceType] as const),
  );
  return { kind: "reach", reach: { desks, types: new Map(types) } };
}

export interface FoundArn {
  readonly arn: string;
  readonly region: string | null;
}

/**
 * The ARNs of one kind that one desk knows. Other accounts' resources, which a view of the organization shows too, are
 * left out.
 */
export async function explore(
  session: Session,
  desk: string,
  type: string,
  accountId: string,
  limit: number,
): Promise<{ readonly found: readonly FoundArn[]; readonly error: CallError | null }> {
  const pages = await allPages(session, {
    name: "ListResources",
    region: desk,
    subject: { resource: type },
    inputOf: (token) => ({ Filters: { FilterString: `resourcetype:${type}` }, MaxResults: 1000, NextToken: token }),
    itemsOf: (output) => output.Resources,
    limit,
  });
  const found = pages.items.flatMap(({ Arn, OwningAccountId, Region }) => {
    if (Arn === undefined || (OwningAccountId ?? accountId) !== accountId) return [];
    return [{ arn: Arn, region: Region === undefined || Region === "global" ? null : Region }];
  });
  return { found, error: pages.error };
}

/** The type that Resource Explorer has for a kind. */
export function explorerType(kind: ResourceKind, { types }: ExplorerReach): string | null {
  return kind.typeNames.flatMap((name) => types.get(name) ?? [])[0] ?? null;
}
