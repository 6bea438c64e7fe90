import type { Scope } from "../model/scope.ts";
import { literal, unresolvedText } from "../model/text.ts";
import type { LiveAccount } from "../sources/snapshot/read.ts";

/** The scope of an account that snapshots, or AWS itself, tell about. */
export function scopeOfAccount({
  accountId,
  partition,
  organizationId,
}: Pick<LiveAccount, "accountId" | "partition" | "organizationId">): Scope {
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
