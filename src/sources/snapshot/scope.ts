import type { Scope } from "../../model/scope.ts";
import { literal, unresolvedText } from "../../model/text.ts";
import type { SinkArn } from "./join.ts";
import type { AccountPart } from "./parts.ts";

/** What a sink was read from, as far as it tells where the sink lives. */
interface Described {
  readonly arn: SinkArn;
  readonly descriptions: readonly {
    readonly account: AccountPart | null;
    readonly answer: { readonly IsOrganizationTrail?: boolean; readonly OrganizationEnabled?: boolean };
  }[];
}

/**
 * The account that owns a sink. An organization's sink that stands in an account belongs to the organization of that
 * account.
 */
export function liveScope({ arn, descriptions }: Described, region: string): Scope {
  const owner = descriptions.find(({ account }) => account?.accountId === arn.accountId)?.account;
  const organizational = descriptions.some(
    ({ answer }) => answer.IsOrganizationTrail === true || answer.OrganizationEnabled === true,
  );
  const inherited = organizational
    ? descriptions.find(({ account }) => account !== null && account.organizationId !== null)?.account?.organizationId
    : undefined;
  return {
    id: arn.accountId,
    kind: "live",
    account: literal(arn.accountId),
    region: literal(region),
    partition: literal(arn.partition),
    organizationId: owner?.organizationId ?? inherited ?? null,
  };
}

/** What tells an account apart from others. */
interface Account {
  readonly accountId: string;
  readonly partition: string;
  readonly organizationId: string | null;
}

/** The scope of an account that snapshots, or AWS itself, tell about. */
export function scopeOfAccount({ accountId, partition, organizationId }: Account): Scope {
  return {
    id: accountId,
    kind: "live",
    account: literal(accountId),
    region: unresolvedText({
      id: `region:of account ${accountId}`,
      kind: "region",
      unknown: { code: "account-region", account: accountId },
    }),
    partition: literal(partition),
    organizationId,
  };
}
