/**
 * The accounts of an organization, and the way into each of them.
 */
import type { CallError } from "../sources/snapshot/types.ts";
import { callErrorOf } from "./failure.ts";
import { iamPolicy } from "./iam-policy.ts";
import type { Caller } from "./identity.ts";
import { allPages, unreadableAnswer } from "./pages.ts";
import type { Session } from "./session.ts";

export interface Organization {
  readonly id: string | null;
  readonly managementAccountId: string | null;
  /** Accounts that can be read, sorted. */
  readonly accountIds: readonly string[];
  /** Accounts that nobody can enter any more, or not yet, sorted. */
  readonly closedIds: readonly string[];
  readonly errors: readonly CallError[];
}

/** AWS API: Account, `State`, formerly `Status`. Accounts that are pending closure can still be entered. */
const closedStates = new Set(["SUSPENDED", "CLOSED", "PENDING_ACTIVATION"]);

/** Asks as the management account or a delegated administrator. */
export async function readOrganization(session: Session, caller: Caller): Promise<Organization> {
  const region = caller.partition.leader;
  const [organization, accounts] = await Promise.all([
    session.call("DescribeOrganization", region, {}),
    allPages(session, {
      name: "ListAccounts",
      region,
      inputOf: (token) => ({ NextToken: token }),
      itemsOf: (output) => output.Accounts,
    }),
  ]);
  const isClosed = ({
    State,
    Status,
  }: {
    readonly State?: string | undefined;
    readonly Status?: string | undefined;
  }): boolean => closedStates.has(State ?? Status ?? "ACTIVE");
  const idsOf = (closed: boolean): string[] =>
    [
      ...new Set(
        accounts.items.flatMap((account) =>
          account.Id !== undefined && isClosed(account) === closed ? [account.Id] : [],
        ),
      ),
    ].sort();
  const described = organization.kind === "answer" ? organization.value.Organization : undefined;
  const { id, errors } =
    organization.kind === "failed" ? { id: null, errors: [organization.error] } : organizationId(described?.Id, region);
  return {
    id,
    managementAccountId: described?.MasterAccountId ?? null,
    accountIds: idsOf(false),
    closedIds: idsOf(true),
    errors: [...errors, ...(accounts.error === null ? [] : [accounts.error])],
  };
}

/** The id that DescribeOrganization answers; an answer without one tells nothing. */
export function organizationId(
  id: string | undefined,
  region: string,
): { readonly id: string | null; readonly errors: readonly CallError[] } {
  if (id !== undefined) return { id, errors: [] };
  return {
    id: null,
    errors: [unreadableAnswer("DescribeOrganization", { region }, "The answer names no organization")],
  };
}

export interface Entrance {
  readonly roleName: string;
  readonly region: string;
  /** The role may be allowed more than reading trails: what is looked for then needs it. */
  readonly inventory: boolean;
}

export type Entered =
  { readonly kind: "entered"; readonly session: Session } | { readonly kind: "failed"; readonly error: CallError };

/**
 * Assumes the role in an account. Whatever the role may do, the session can only read: it is limited to what is needed
 * here, with `--inventory` to
 * AWS's own policy of reading rights.
 */
export async function enterAccount(
  session: Session,
  caller: Caller,
  accountId: string,
  { roleName, region, inventory }: Entrance,
): Promise<Entered> {
  const { id: partition } = caller.partition;
  const resource = `arn:${partition}:iam::${accountId}:role/${roleName}`;
  const limit = inventory
    ? { PolicyArns: [{ arn: `arn:${partition}:iam::aws:policy/ReadOnlyAccess` }] }
    : { Policy: JSON.stringify(iamPolicy(["account"])) };
  const answer = await session.call(
    "AssumeRole",
    region,
    { RoleArn: resource, RoleSessionName: "trailproof", DurationSeconds: 3600, ...limit },
    { resource },
  );
  if (answer.kind === "failed") return answer;
  const { AccessKeyId, SecretAccessKey, SessionToken } = answer.value.Credentials ?? {};
  if (AccessKeyId === undefined || SecretAccessKey === undefined || SessionToken === undefined)
    return {
      kind: "failed",
      error: unreadableAnswer("AssumeRole", { region, resource }, "The answer holds no credentials"),
    };
  return {
    kind: "entered",
    session: session.with(accountId, {
      accessKeyId: AccessKeyId,
      secretAccessKey: SecretAccessKey,
      sessionToken: SessionToken,
    }),
  };
}

/** An account that was not begun because the run was stopped. */
export function notBegun(): CallError[] {
  const error = Object.assign(new Error("stopped"), { name: "AbortError" });
  return [callErrorOf("ListTrails", {}, error), callErrorOf("ListEventDataStores", {}, error)];
}
