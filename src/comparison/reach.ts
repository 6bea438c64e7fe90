/**
 * How far a run could see: what it could not read is neither gone nor mended.
 */
import { fileOf, tailOf, withoutKeys } from "../model/address.ts";
import { unseenModuleName } from "../wording/unseen-modules.ts";
import type { CheckResult, ResultNotification, SinkResult } from "../model/result.ts";

/** A part of the input that could not be read, or not all of it. */
export interface Unread {
  /** For people: a file, a folder, an account. */
  readonly name: string;
  /** The file; null for what is none. */
  readonly uri: string | null;
  /** The live account; null for what is none. */
  readonly accountId: string | null;
  /** The call of a module whose files are not here, as it begins the ids of what it declares; left out: none. */
  readonly module?: string;
}

export interface Reach {
  /** What made the result incomplete. */
  readonly unread: readonly Unread[];
  /** What the input names and what is not here, such as the template of a nested stack, by what it is. */
  readonly hidden: ReadonlyMap<string, Unread>;
  /** The modules whose files are not here, whatever they may declare. */
  readonly modules: readonly Unread[];
  /** The live accounts that were judged. */
  readonly accountIds: ReadonlySet<string>;
}

/** What a result says of its own reach. */
export function resultReachOf({ notifications, coverage }: Pick<CheckResult, "notifications" | "coverage">): Reach {
  return reachOfRun(
    notifications,
    coverage.flatMap(({ accountId }) => accountId ?? []),
  );
}

/** How far a run could see, before it has a result. */
export function reachOfRun(
  notifications: readonly (RunNotification & Pick<ResultNotification, "hides">)[],
  accountIds: Iterable<string>,
): Reach {
  const hidden = notifications.filter((one) => one.hides !== undefined && !isIncomplete(one));
  return {
    unread: unreadIn(notifications),
    hidden: new Map(hidden.map((one) => [one.hides ?? "", unreadOf(one)])),
    modules: notifications.filter(({ module }) => module !== undefined).map(unreadOf),
    accountIds: new Set(accountIds),
  };
}

/** What the notifications of a run say could not be read. */
export function unreadIn(notifications: readonly RunNotification[]): Unread[] {
  return notifications.filter(isIncomplete).map(unreadOf);
}

type RunNotification = Pick<ResultNotification, "level" | "location" | "folder" | "accountId" | "module"> & {
  readonly incomplete?: boolean;
};

/** Results of earlier versions mark what is incomplete by the level alone. */
function isIncomplete({ incomplete, level }: RunNotification): boolean {
  return incomplete ?? level === "error";
}

function unreadOf({ location, folder, accountId, module }: RunNotification): Unread {
  if (accountId !== undefined) return { name: `account ${accountId}`, uri: null, accountId };
  if (location !== null && module !== undefined) {
    const name = module.installed === undefined ? location.uri : unseenModuleName(module);
    return { name, uri: location.uri, accountId: null, module: module.address };
  }
  if (location !== null) return { name: location.uri, uri: location.uri, accountId: null };
  return { name: folder ?? "something that the notifications name", uri: folder ?? null, accountId: null };
}

/** Whether a file is one that could not be read, or stands in a folder that could not. */
export function isIn(uri: string, { uri: unread }: Unread): boolean {
  return unread !== null && (uri === unread || uri.startsWith(`${unread}/`));
}

/** Whether something is declared in a module whose files are not here. Keys of instances do not matter. */
export function isInModule(id: string, { module }: Unread): boolean {
  if (module === undefined || fileOf(id) !== fileOf(module)) return false;
  return withoutKeys(tailOf(id)).startsWith(`${tailOf(module)}.`);
}

/** Ids of the sinks whose file could not be read. */
export function sinksUnread(
  sinks: readonly Pick<SinkResult, "id" | "location">[],
  unread: readonly Unread[],
): ReadonlySet<string> {
  return new Set(sinks.filter(({ location }) => unread.some((part) => isIn(location.uri, part))).map(({ id }) => id));
}

/** An account that the baseline judged and this run did not. */
export function isAbsent(accountId: string, before: Reach, { accountIds }: Reach): boolean {
  return before.accountIds.has(accountId) && !accountIds.has(accountId);
}

/** What one side did not see and the other did, or does not speak of. */
export function newlyHidden(reach: Reach, other: Reach): Unread[] {
  return [...reach.hidden].flatMap(([what, unread]) => (other.hidden.has(what) ? [] : [unread]));
}

/** The names of parts, each once: "a.yaml, b.yaml and 3 more". */
export function partNamesOf(parts: readonly Unread[]): string[] {
  return [...new Set(parts.map(({ name }) => name))];
}
