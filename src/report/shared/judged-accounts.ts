/** How people call the accounts of a result. */
import type { CheckResult, ControlResult, ControlScope, ControlStatus, CoverageEntry } from "../../model/result.ts";
import { groupBy } from "../../model/group-by.ts";

/** The account of a scope; where the input does not say, the inputs that live in one. */
export function accountName({ accountId, scope }: Pick<ControlScope, "accountId" | "scope">): string {
  return accountId ?? scope;
}

/** The name of the account that an entry belongs to; empty for results that do not say. */
export function accountNames({ run }: Pick<CheckResult, "run">): (entry: CoverageEntry) => string {
  const names = new Map((run?.accounts ?? []).map((account) => [account.scope, accountName(account)]));
  return ({ scope = "", accountId }) => accountId ?? names.get(scope) ?? scope;
}

/** The accounts of a control by status, the worst first; empty where there is only one, or none to tell apart. */
export function accountsByStatus({ scopes = [] }: ControlResult): {
  readonly status: ControlStatus;
  readonly accounts: readonly string[];
}[] {
  if (scopes.length < 2) return [];
  const groups = groupBy(scopes, ({ status }) => status);
  return statusOrder.flatMap((status) => {
    const members = groups.get(status);
    return members === undefined ? [] : [{ status, accounts: members.map(accountName) }];
  });
}

/** From the worst to the mildest. */
const statusOrder: readonly ControlStatus[] = [
  "not-satisfied",
  "undetermined",
  "satisfied",
  "nothing-in-scope",
  "not-assessed",
];
