/**
 * The one function behind `trailproof account`: reads live accounts as a snapshot and judges it like one that was read
 * from a file.
 */
import { resolve } from "node:path";
import type { AccountOptions, AccountsReading, RunNote, Visit } from "../account/read-accounts.ts";
import { noCodeSuppressions } from "./suppressions.ts";
import { judgeInputs, runCheck, type CheckOptions, type CheckOutcome, type CheckRun } from "./check.ts";
import { snapshotFile } from "../account/snapshot-file.ts";
import type { Notification } from "../model/notification.ts";
import type { DeclaredResource } from "../model/resource.ts";
import { usageError } from "../model/usage-error.ts";
import { scopeOfAccount } from "../sources/snapshot/scope.ts";
import { livePlace, livePlaceOf } from "./live-place.ts";
import { livePolicies, partsOfNothing, unknownServices } from "./live-policies.ts";
import { prepare, type Setup } from "./setup.ts";
import { disk } from "../sources/files/disk.ts";
import { uriOf } from "../sources/files/find.ts";
import { readTextFile, reasonWithoutText } from "../sources/files/read-text.ts";
import { isSnapshot } from "../sources/snapshot/is-snapshot.ts";
import { readTrailsFiles } from "../sources/snapshot/read.ts";

/** What to read from AWS, and what to hold it against. The code-related options of `check` have no meaning here. */
export interface AccountRunOptions
  extends
    Omit<
      CheckOptions,
      "paths" | "accountId" | "partition" | "parameters" | "parameterFiles" | "variableFiles" | "region"
    >,
    AccountOptions {
  /** Snapshots to judge instead of what AWS answers now. */
  readonly snapshots?: readonly string[];
  /** Find the resources that the accounts have, so that data events are asked of each of them. */
  readonly inventory?: boolean;
}

/**
 * Reads and judges accounts. `usage`: the options, the configuration or a policy is wrong, or nothing could be asked of
 * AWS.
 */
export async function runAccount(options: AccountRunOptions): Promise<CheckOutcome> {
  if (options.snapshots !== undefined) return runSnapshots(options, options.snapshots);
  const preparation = await prepare({ ...options, paths: [] });
  if (preparation.kind === "usage") return preparation;
  const { setup } = preparation;
  const inventory = options.inventory === true ? await inventoryOf(setup) : null;
  const { readAccounts } = await import("../account/read-accounts.ts");
  const answer = await readAccounts(
    { ...options, knownTrails: knownTrails(setup) },
    setup.semantics,
    inventory?.visit ?? null,
  );
  if (answer.kind === "usage") return { kind: "usage", errors: answer.messages.map(usageError) };
  return { kind: "done", run: await judgeAccounts(setup, answer, inventory) };
}

/** The same of saved snapshots. */
async function runSnapshots(options: AccountRunOptions, snapshots: readonly string[]): Promise<CheckOutcome> {
  const workingDirectory = resolve(options.workingDirectory ?? process.cwd());
  const wrong = snapshots.flatMap((file) => {
    const reading = readTextFile(resolve(workingDirectory, file), disk);
    if (reading.kind !== "text") return [`--snapshot: ${file} cannot be read: ${reasonWithoutText(reading)}.`];
    const advice = "Make one with: trailproof snapshot --output FILE";
    return isSnapshot(reading.text) ? [] : [`--snapshot: ${file} is no snapshot. ${advice}`];
  });
  if (wrong.length > 0) return { kind: "usage", errors: wrong.map(usageError) };
  return runCheck({ ...options, paths: snapshots });
}

/** The trails that files of `--trails` tell everything of, such as the organization's. */
function knownTrails({ trails }: Setup): string[] {
  return trails.sinks.flatMap((sink) => {
    if (sink.kind !== "trail" || sink.logging.kind !== "known") return [];
    return sink.eventSelectors.kind === "unknown" || sink.advancedEventSelectors.kind === "unknown" ? [] : [sink.id];
  });
}

/** What the inventory gathers while accounts are read. */
interface Inventory {
  readonly visit: Visit;
  readonly resources: readonly DeclaredResource[];
  readonly notes: readonly RunNote[];
  /** Services whose resources are all known. */
  readonly services: ReadonlySet<string>;
}

async function inventoryOf(setup: Setup): Promise<Inventory> {
  const { Inventory } = await import("../account/inventory.ts");
  const listed = setup.configuration?.services ?? [];
  const place = livePlace(setup);
  return new Inventory({
    catalog: setup.catalog,
    services: listed.length === 0 ? null : listed.map(({ text }) => text),
    placeOf: (service) => listed.find(({ text }) => text === service)?.origin ?? place,
    scopeOf: (accountId, partition) => scopeOfAccount({ accountId, partition, organizationId: null }),
  });
}

function judgeAccounts(
  setup: Setup,
  { accounts, errors, notes }: AccountsReading,
  inventory: Inventory | null,
): Promise<CheckRun> {
  const place = livePlace(setup);
  const files = setup.trailFiles.map((file) => {
    const uri = uriOf(resolve(setup.workingDirectory, file), setup.workingDirectory);
    return { uri, text: setup.texts.get(uri) ?? "" };
  });
  const { uri } = place.locate();
  const trails = readTrailsFiles(files, [
    { uri, value: snapshotFile({ accounts, errors }, null), locate: place.locate },
  ]);
  const resources = inventory?.resources ?? [];
  const liveSetup: Setup = {
    ...setup,
    paths: [],
    trails: { ...trails, notifications: trails.notifications.map((notification) => withoutPlace(notification, uri)) },
    policies: livePolicies(setup, {
      services: inventory?.services ?? new Set(),
      enabledRegions: enabledRegionsOf(accounts),
    }),
    notifications: [
      ...setup.notifications,
      ...unknownServices(setup),
      ...partsOfNothing(setup.policies, inventory !== null),
      ...[...notes, ...(inventory?.notes ?? [])].map(notificationOf),
      ...trails.errors.map(({ message }): Notification => ({
        level: "error",
        message: `The answer of AWS cannot be used: ${message}`,
        location: null,
        incomplete: true,
      })),
    ],
  };
  const inputs = {
    model: { sinks: [], resources, notifications: [] },
    texts: new Map(),
    scopeIds: [],
    declared: { count: resources.length, first: resources[0]?.origin ?? null },
    isWhole: true,
    readFiles: 0,
    inputFiles: [],
    snapshots: [],
    candidates: 0,
    leftAlone: [],
    wrongPaths: [],
    suppressions: noCodeSuppressions,
  };
  return judgeInputs(liveSetup, inputs, {
    accountIds: new Set(accounts.map(({ accountId }) => accountId)),
    placeOf: livePlaceOf(setup),
  });
}

/** A failed call is told with account and Region; it has no place in a file. */
function withoutPlace(notification: Notification, uri: string): Notification {
  return notification.location?.uri === uri ? { ...notification, location: null } : notification;
}

function notificationOf({ message, incomplete }: RunNote): Notification {
  return { level: incomplete ? "error" : "note", message, location: null, incomplete };
}

/** The Regions that are enabled in one account or another; null where an account does not tell. */
function enabledRegionsOf(accounts: AccountsReading["accounts"]): string[] | null {
  const told = accounts.flatMap(({ enabledRegions }) => (enabledRegions === undefined ? [] : [enabledRegions]));
  return accounts.length === 0 || told.length < accounts.length ? null : [...new Set(told.flat())].sort();
}
