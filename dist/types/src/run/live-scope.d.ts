import type { Scope } from "../model/scope.ts";
import type { LiveAccount } from "../sources/snapshot/read.ts";
/** The scope of an account that snapshots, or AWS itself, tell about. */
export declare function scopeOfAccount({ accountId, partition, organizationId, }: Pick<LiveAccount, "accountId" | "partition" | "organizationId">): Scope;
