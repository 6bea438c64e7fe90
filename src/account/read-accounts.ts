/**
 * Reads accounts: the caller's own, those that are named, or all of the organization.
 */
import { defined } from "../model/defined.ts";
import { setMaxListeners } from "node:events";
import type { Semantics } from "../catalog/semantics.ts";
import type { CallError, SnapshotAccount } from "../sources/snapshot/types.ts";
import { ClientFactory, type FactoryOptions } from "./client-settings.ts";
import { interruptsReading } from "./failure.ts";
import { ForeignTrails } from "./foreign-trails.ts";
import { callerOf, callersCredentials, firstRegion, type Caller } from "./identity.ts";
import { networkOf } from "./network.ts";
import { enterAccount, notBegun, readOrganization, type Organization } from "./organization.ts";
import { mapLimited } from "./pool.ts";
import { counted, shortList } from "../model/words.ts";
import { readAccount } from "./read-account.ts";
import { Session, type CallRecord } from "./session.ts";

/** What to read, and how. */
export interface AccountOptions extends Omit<FactoryOptions, "network"> {
  /** The Region of the first calls; default: as the environment or the profile has it. */
  readonly region?: string;
  /** The Regions to look for event data stores in; default: those that are enabled. */
  readonly regions?: readonly string[];
  /** Every account of the organization. */
  readonly organization?: boolean;
  /** These accounts: with `organization` a choice among its accounts. */
  readonly accounts?: readonly string[];
  /** The role to assume in accounts other than the caller's. */
  readonly roleName?: string;
  /**
   * ARNs of trails that need not be asked for in accounts that do not own them: what they record is known from
   * elsewhere.
   */
  readonly knownTrails?: readonly string[];
  /** What an earlier run read: accounts that it read to the end are not asked again. */
  readonly earlier?: readonly SnapshotAccount[];
  /** How many accounts are read at the same time; default 8. */
  readonly concurrency?: number;
  /** Stops the run; what was read by then is the result. */
  readonly signal?: AbortSignal;
  readonly onCall?: (record: CallRecord) => void;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Said of the run as a whole; `incomplete`: something is missing from the result. */
export interface RunNote {
  readonly message: string;
  readonly incomplete: boolean;
}

export interface AccountsReading {
  readonly accounts: readonly SnapshotAccount[];
  /** Calls that failed before any account was known. */
  readonly errors: readonly CallError[];
  readonly notes: readonly RunNote[];
}

/** `usage`: nothing could be asked of AWS, and the messages say what to set. */
export type AccountsAnswer =
  { readonly kind: "usage"; readonly messages: readonly string[] } | ({ readonly kind: "read" } & AccountsReading);

/** Something else to find out in each account, with the session that reads it. */
export type Visit = (account: {
  readonly accountId: string;
  readonly caller: Caller;
  readonly regions: readonly string[];
  readonly session: Session;
}) => Promise<readonly CallError[]>;

const defaultConcurrency = 8;
const stoppedNote: RunNote = {
  message: "The run was stopped before everything was read. The errors of each account name what is missing.",
  incomplete: true,
};

/** Reads what the options name. Failures are `errors` of the accounts, or notes where no account is known. */
export async function readAccounts(
  options: AccountOptions,
  semantics: Semantics,
  visit: Visit | null = null,
): Promise<AccountsAnswer> {
  const wrong = wrongOptions(options);
  if (wrong.length > 0) return { kind: "usage", messages: wrong };
  // The SDK warns of its own plans for Node.js versions on standard error, where it would look like a message of ours.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= "true";
  const region = await firstRegion(options.region ?? options.regions?.[0], options.profile);
  if (region.kind === "usage") return { kind: "usage", messages: [region.message] };
  const network = networkOf(process.env);
  if (network.kind === "usage") return { kind: "usage", messages: [network.message] };
  const factory = new ClientFactory({ ...options, network: network.network });
  // Every call in flight listens for the stop.
  if (options.signal !== undefined) setMaxListeners(0, options.signal);
  try {
    const credentials = await callersCredentials(factory, region.region, options.profile);
    const session = new Session({
      accountId: null,
      credentials,
      factory,
      signal: options.signal,
      onCall: options.onCall,
    });
    const answer = await callerOf(session, region.region, semantics, options.profile);
    if (answer.kind === "usage") return { kind: "usage", messages: [answer.message] };
    if (answer.kind === "failed")
      return { kind: "read", accounts: [], errors: [factory.secrets.hideIn(answer.error)], notes: [] };
    const reading = await new Run(
      options,
      region.region,
      session.of(answer.caller.accountId),
      answer.caller,
      visit,
    ).read();
    const hidden = ({ errors = [], ...account }: SnapshotAccount): SnapshotAccount => ({
      ...account,
      errors: errors.map((error) => factory.secrets.hideIn(error)),
    });
    return { kind: "read", ...reading, accounts: reading.accounts.map(hidden) };
  } finally {
    factory.close();
  }
}

function wrongOptions({
  regions,
  organization = false,
  accounts = [],
  roleName,
  concurrency,
}: AccountOptions): string[] {
  const needsRole = organization || accounts.length > 0;
  return [
    ...(regions ?? [])
      .filter((region) => !/^[a-z]{2,}(-[a-z]+)+-\d+$/.test(region))
      .map((region) => `--regions: found "${region}", expected Regions such as us-east-1,eu-west-1.`),
    ...(regions?.length === 0 ? ["--regions: found nothing, expected Regions such as us-east-1,eu-west-1."] : []),
    ...accounts
      .filter((account) => !/^\d{12}$/.test(account))
      .map((account) => `--accounts: found "${account}", expected the 12 digits of AWS accounts, separated by commas.`),
    ...(needsRole && roleName === undefined
      ? [
          "--role-name is missing: name the role to assume in each account. It needs no more than the reading rights that docs/live-accounts.md lists.",
        ]
      : []),
    ...(roleName !== undefined && !/^[\w+=,.@/-]{1,576}$/.test(roleName)
      ? [`--role-name: found "${roleName}", expected the name of an IAM role.`]
      : []),
    ...(concurrency !== undefined && !(Number.isInteger(concurrency) && concurrency > 0)
      ? ["--concurrency: expected a number of accounts, 1 or more."]
      : []),
  ];
}

class Run {
  readonly #options: AccountOptions;
  readonly #region: string;
  readonly #session: Session;
  readonly #caller: Caller;
  readonly #visit: Visit | null;
  readonly #foreignTrails: ForeignTrails;
  readonly #notes: RunNote[] = [];
  readonly #earlier: ReadonlyMap<string, SnapshotAccount>;

  constructor(options: AccountOptions, region: string, session: Session, caller: Caller, visit: Visit | null) {
    this.#options = options;
    this.#region = region;
    this.#session = session;
    this.#caller = caller;
    this.#visit = visit;
    this.#foreignTrails = new ForeignTrails(options.knownTrails);
    this.#earlier = new Map((options.earlier ?? []).filter(isReadToEnd).map((account) => [account.accountId, account]));
  }

  async read(): Promise<AccountsReading> {
    const organization =
      this.#options.organization === true ? await readOrganization(this.#session, this.#caller) : null;
    const ids = this.#chosen(organization);
    // The organization's trail is asked of its owner; members are asked only where the owner does not tell.
    const first = ids.filter((id) => id === organization?.managementAccountId);
    const rest = ids.filter((id) => !first.includes(id));
    let done = 0;
    const readOne = async (id: string): Promise<SnapshotAccount> => {
      const account = await this.#readOne(id, organization);
      done += 1;
      this.#options.onProgress?.({ done, total: ids.length });
      return account;
    };
    this.#options.onProgress?.({ done, total: ids.length });
    const accounts = [
      ...(await mapLimited(first, 1, readOne)),
      ...(await mapLimited(rest, this.#options.concurrency ?? defaultConcurrency, readOne)),
    ];
    this.#noteLeftOutRegions();
    this.#noteEarlier(ids);
    const told = withOrganizationErrors(accounts, organization, this.#caller);
    if (told.some(({ errors = [] }) => errors.some(({ code }) => interruptsReading(code) === "stopped")))
      this.#notes.push(stoppedNote);
    return { accounts: told, errors: [], notes: this.#notes };
  }

  #chosen(organization: Organization | null): readonly string[] {
    const named = this.#options.accounts ?? [];
    if (organization === null) return named.length > 0 ? [...new Set(named)] : [this.#caller.accountId];
    const { accountIds, closedIds } = organization;
    const listed = accountIds.length > 0 ? accountIds : [this.#caller.accountId];
    const chosen =
      named.length === 0
        ? listed
        : [...new Set(named)].filter((id) => accountIds.includes(id) || !closedIds.includes(id));
    const closed = named.length === 0 ? closedIds : closedIds.filter((id) => named.includes(id));
    if (closed.length > 0)
      this.#notes.push({
        message: `${counted(closed.length, "account")} of the organization ${closed.length === 1 ? "is" : "are"} suspended or closed and not read: ${shortList(closed, 10)}.`,
        incomplete: false,
      });
    const strangers =
      organization.errors.length > 0 ? [] : chosen.filter((id) => !accountIds.includes(id) && named.includes(id));
    if (strangers.length > 0)
      this.#notes.push({
        message: `--accounts names ${counted(strangers.length, "account")} that the organization does not list: ${shortList(strangers, 10)}.`,
        incomplete: false,
      });
    return chosen;
  }

  async #readOne(accountId: string, organization: Organization | null): Promise<SnapshotAccount> {
    const organizationId = organization?.id ?? null;
    const bare = {
      accountId,
      partition: this.#caller.partition.id,
      ...defined({ organizationId: organizationId ?? undefined }),
    };
    const earlier = this.#earlier.get(accountId);
    if (earlier !== undefined) {
      this.#foreignTrails.tellOwn((earlier.trails ?? []).map((trail) => ({ trail, errors: [] })));
      return earlier;
    }
    if (this.#stopped()) return { ...bare, errors: notBegun() };
    const session = await this.#sessionOf(accountId);
    if (session.kind === "failed") return { ...bare, errors: [session.error] };
    const chosenRegions = this.#options.regions ?? null;
    const account = await readAccount({
      accountId,
      partition: this.#caller.partition,
      region: this.#region,
      chosenRegions,
      organizationId,
      session: session.session,
      foreignTrails: this.#foreignTrails,
    });
    if (this.#visit === null) return account;
    const { partition } = this.#caller;
    const regions = chosenRegions ?? account.enabledRegions ?? partition.alwaysEnabled ?? partition.regions;
    const errors = await this.#visit({ accountId, caller: this.#caller, regions, session: session.session });
    return { ...account, errors: [...(account.errors ?? []), ...errors] };
  }

  async #sessionOf(accountId: string): Promise<Awaited<ReturnType<typeof enterAccount>>> {
    if (accountId === this.#caller.accountId) return { kind: "entered", session: this.#session };
    return enterAccount(this.#session, this.#caller, accountId, {
      roleName: this.#options.roleName ?? "",
      region: this.#region,
      inventory: this.#visit !== null,
    });
  }

  #stopped(): boolean {
    return this.#options.signal?.aborted ?? false;
  }

  #noteEarlier(ids: readonly string[]): void {
    const taken = ids.filter((id) => this.#earlier.has(id));
    if (taken.length === 0) return;
    this.#notes.push({
      message: `${counted(taken.length, "account")} of ${String(ids.length)} ${taken.length === 1 ? "was" : "were"} read before, and not asked again.`,
      incomplete: false,
    });
  }

  #noteLeftOutRegions(): void {
    const { regions } = this.#options;
    if (regions === undefined) return;
    this.#notes.push({
      message: `Event data stores were looked for in ${shortList(regions, 10)} alone, as --regions has it; what others record is not known.`,
      incomplete: false,
    });
  }
}

/** Whether nothing broke off: what AWS refused, it would refuse again. */
function isReadToEnd({ errors = [] }: SnapshotAccount): boolean {
  return errors.every(({ code }) => interruptsReading(code) === null);
}

/** What the organization did not tell is told with the account that asked. */
function withOrganizationErrors(
  accounts: readonly SnapshotAccount[],
  organization: Organization | null,
  { accountId, partition }: Caller,
): SnapshotAccount[] {
  const errors = organization?.errors ?? [];
  if (errors.length === 0) return [...accounts];
  const own = accounts.find((account) => account.accountId === accountId) ?? { accountId, partition: partition.id };
  return [...accounts.filter((account) => account !== own), { ...own, errors: [...(own.errors ?? []), ...errors] }];
}
