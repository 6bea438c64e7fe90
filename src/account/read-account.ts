/**
 * Reads one account into the part of a snapshot that is about it.
 */
import { defined } from "../model/defined.ts";
import type { Partition } from "../catalog/semantics.ts";
import type { CallError, SnapshotAccount, TrailAnswer } from "../sources/snapshot/types.ts";
import { readEventDataStores } from "./event-data-stores.ts";
import type { ForeignTrails } from "./foreign-trails.ts";
import { organizationId } from "./organization.ts";
import { regionsOf } from "./regions.ts";
import type { Session } from "./session.ts";
import { accountOf, describeTrails, readTrails, type ReadTrail } from "./trails.ts";

export interface AccountToRead {
  readonly accountId: string;
  readonly partition: Partition;
  /** The Region of the calls that one Region answers for all. */
  readonly region: string;
  /** null: every enabled Region. */
  readonly chosenRegions: readonly string[] | null;
  readonly organizationId: string | null;
  readonly session: Session;
  readonly foreignTrails: ForeignTrails;
}

/** Reads trails, event data stores and enabled Regions. What fails stands in `errors`, beside all that did not. */
export async function readAccount(account: AccountToRead): Promise<SnapshotAccount> {
  const { accountId, partition, session } = account;
  const regions = await regionsOf(session, partition, account.chosenRegions);
  const [trails, stores] = await Promise.all([
    trailsOf(account, regions.sweep),
    readEventDataStores(session, regions.sweep),
  ]);
  const errors: CallError[] = [...regions.errors, ...trails.errors, ...stores.errors];
  const isOrganizational =
    trails.trails.some((trail) => trail.IsOrganizationTrail === true) ||
    stores.stores.some((store) => store.OrganizationEnabled === true);
  const organization =
    account.organizationId === null && isOrganizational
      ? await organizationOf(account)
      : { id: account.organizationId, errors: [] };
  return {
    accountId,
    partition: partition.id,
    ...defined({ organizationId: organization.id ?? undefined, enabledRegions: regions.enabled ?? undefined }),
    trails: trails.trails,
    eventDataStores: stores.stores,
    errors: [...errors, ...organization.errors],
  };
}

interface Trails {
  readonly trails: readonly TrailAnswer[];
  readonly errors: readonly CallError[];
}

/** The account's own trails; those of others, such as the organization's, where their owner does not tell of them. */
async function trailsOf(
  { accountId, region, session, foreignTrails }: AccountToRead,
  sweep: readonly string[],
): Promise<Trails> {
  const described = await describeTrails(session, region, sweep);
  const own = described.trails.filter((trail) => accountOf(trail.TrailARN) === accountId);
  const read: ReadTrail[] = await readTrails(session, own);
  for (const trail of described.trails.filter((candidate) => !own.includes(candidate))) {
    const foreign = await foreignTrails.readOnce(trail.TrailARN, async () => (await readTrails(session, [trail]))[0]);
    if (foreign !== undefined) read.push(foreign);
  }
  const errors = read.flatMap((trail) => trail.errors);
  foreignTrails.tellOwn(read.filter((trail) => own.some(({ TrailARN }) => TrailARN === trail.trail.TrailARN)));
  return { trails: read.map(({ trail }) => trail), errors: [...described.errors, ...errors] };
}

/** Asked only where something belongs to the organization. */
async function organizationOf({
  partition,
  session,
}: AccountToRead): Promise<{ readonly id: string | null; readonly errors: readonly CallError[] }> {
  const answer = await session.call("DescribeOrganization", partition.leader, {});
  if (answer.kind === "answer") return organizationId(answer.value.Organization?.Id, partition.leader);
  return { id: null, errors: answer.error.code === "AWSOrganizationsNotInUseException" ? [] : [answer.error] };
}
