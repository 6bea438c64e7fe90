/**
 * Snapshots among the inputs. One that is named is judged: all its accounts, or those that were asked for. One that is
 * merely found in a folder only shows trails.
 */
import { resolve } from "node:path";
import { startOfFile, type Origin } from "../model/location.ts";
import type { Notification } from "../model/notification.ts";
import type { Sink } from "../model/sink.ts";
import { membersOf } from "../model/plain-object.ts";
import { usageError, type UsageError } from "../model/usage-error.ts";
import { shortList } from "../model/words.ts";
import { uriOf } from "../sources/files/find.ts";
import type { TrailsReading } from "../sources/snapshot/read.ts";
import { readJsonFile } from "../sources/text/json-file.ts";
import type { SourceText } from "../sources/types.ts";
import type { Inputs, SnapshotText } from "./input-types.ts";
import { livePlaceOf } from "./live-place.ts";
import { livePolicies, partsOfNothing, unknownServices } from "./live-policies.ts";
import type { LiveRun } from "./live-run.ts";
import type { Setup } from "./setup.ts";

/** A run with what its snapshots tell. */
export interface WithSnapshots {
  readonly setup: Setup;
  /** Null where no snapshot is judged. */
  readonly live: LiveRun | null;
  /** What was asked for and is not there. */
  readonly wrong: readonly UsageError[];
}

/** Puts the snapshots among the inputs to the trails of a run. */
export async function withSnapshots(setup: Setup, inputs: Inputs): Promise<WithSnapshots> {
  const { snapshots } = inputs;
  if (snapshots.length === 0) return refusing({ setup, live: null, wrong: accountsOfNothing(setup) });
  const { readTrailsFiles } = await import("../sources/snapshot/read.ts");
  const shown = trailTexts(setup);
  const isShown = new Set(shown.map(({ uri }) => uri));
  const named = snapshots.filter((snapshot) => snapshot.named);
  const found = snapshots.filter((snapshot) => !snapshot.named && !isShown.has(snapshot.uri));
  const trails = readTrailsFiles([...shown, ...snapshots.filter(({ uri }) => !isShown.has(uri))]);
  const whole: Setup = {
    ...setup,
    trails,
    notifications: [
      ...setup.notifications,
      ...found.map(foundNotice),
      ...trails.errors.map((error) => unusable(error, named)),
    ],
  };
  if (named.length === 0) return refusing({ setup: whole, live: null, wrong: accountsOfNothing(setup) });
  const { accounts } = readTrailsFiles(named);
  const ids = new Set(accounts.map(({ accountId }) => accountId));
  const asked = setup.accounts ?? [...ids];
  const judged = accounts.filter(({ accountId }) => asked.includes(accountId));
  const missing = asked.filter((id) => !ids.has(id));
  const live: LiveRun = {
    accountIds: new Set(judged.map(({ accountId }) => accountId)),
    placeOf: placeIn(setup, named),
  };
  const wrong = missing.length === 0 ? [] : [notInSnapshots(missing, [...ids])];
  const judgedAlone: Setup = {
    ...whole,
    trails: setup.accounts === null ? trails : ofAccounts(trails, new Set(asked)),
  };
  if (inputs.readFiles > 0) return refusing({ setup: withServicesNotice(judgedAlone, named), live, wrong });
  const told = judged.flatMap(({ enabledRegions }) => enabledRegions ?? []);
  const everyTold = judged.length > 0 && judged.every(({ enabledRegions }) => enabledRegions !== null);
  const enabledRegions = everyTold ? [...new Set(told)].sort() : null;
  return refusing({
    setup: {
      ...judgedAlone,
      paths: [],
      policies: livePolicies(setup, { services: new Set(), enabledRegions }),
      notifications: [
        ...judgedAlone.notifications,
        ...unknownServices(setup),
        ...partsOfNothing(setup.policies, false),
      ],
    },
    live,
    wrong,
  });
}

/** What tells of these accounts: their own sinks, and those of an organization, which may record for them. */
function ofAccounts(trails: TrailsReading, accounts: ReadonlySet<string>): TrailsReading {
  const isOrganizations = ({ organization }: Sink): boolean =>
    organization.kind === "unknown" || (organization.kind === "known" && organization.value);
  return {
    ...trails,
    sinks: trails.sinks.filter((sink) => accounts.has(sink.scope.id) || isOrganizations(sink)),
    notifications: trails.notifications.filter(({ accountId }) => accountId === undefined || accounts.has(accountId)),
  };
}

/** What was asked for and is not there is told in every report too. */
function refusing({ setup, live, wrong }: WithSnapshots): WithSnapshots {
  const told = wrong.map(({ message, location }): Notification => ({
    level: "error",
    message,
    location,
    incomplete: true,
  }));
  return { setup: { ...setup, notifications: [...setup.notifications, ...told] }, live, wrong };
}

function trailTexts({ trailFiles, workingDirectory, texts }: Setup): SourceText[] {
  return trailFiles.map((file) => {
    const uri = uriOf(resolve(workingDirectory, file), workingDirectory);
    return { uri, text: texts.get(uri) ?? "" };
  });
}

function foundNotice({ uri }: SnapshotText): Notification {
  const message = `${uri} is a snapshot, so its trails count. Its accounts are not judged: name the file to judge them.`;
  return { level: "note", message, location: startOfFile(uri).locate(), incomplete: false };
}

/** A snapshot that was named and cannot be used is an input that was not read. */
function unusable({ message, location }: UsageError, named: readonly SnapshotText[]): Notification {
  const isNamed = named.some(({ uri }) => uri === location?.uri);
  const text = `The snapshot cannot be used: ${message}`;
  return { level: isNamed ? "error" : "warning", message: text, location, incomplete: isNamed };
}

/** `--accounts` without a snapshot that is judged. */
function accountsOfNothing({ accounts, paths }: Setup): UsageError[] {
  return accounts === null || paths.length === 0
    ? []
    : [usageError("--accounts: no snapshot was named, so there is no account to choose. Name one, such as org.json.")];
}

function notInSnapshots(missing: readonly string[], ids: readonly string[]): UsageError {
  const there = ids.length === 0 ? "There is none." : `Accounts in it: ${shortList(ids, 10)}.`;
  return usageError(`--accounts: found ${missing.join(", ")}, which the snapshot does not have. ${there}`);
}

/** Beside code, the services of the configuration are asked of nobody, since policies judge all accounts alike. */
function withServicesNotice(setup: Setup, [first]: readonly SnapshotText[]): Setup {
  const services = setup.configuration?.services ?? [];
  if (services.length === 0 || first === undefined) return setup;
  const message = `The services of the configuration are not asked of the accounts of ${first.uri}, because code is judged too. Check the snapshot by itself.`;
  const notice: Notification = {
    level: "warning",
    message,
    location: services[0]?.origin.locate() ?? null,
    incomplete: false,
  };
  return { ...setup, notifications: [...setup.notifications, notice] };
}

/** At the account in the snapshot, where no line of the user's asked for the events. */
function placeIn(setup: Setup, named: readonly SnapshotText[]): LiveRun["placeOf"] {
  const places = new Map<string, Origin>();
  for (const snapshot of named)
    for (const [accountId, origin] of accountPlaces(snapshot))
      if (!places.has(accountId)) places.set(accountId, origin);
  const first = startOfFile(named[0]?.uri ?? "");
  const fallback: LiveRun["placeOf"] = ({ scope }) => places.get(scope.id) ?? first;
  return livePlaceOf(setup, fallback);
}

/** Where each account of a snapshot stands: at its id. */
function accountPlaces({ uri, text }: SourceText): [accountId: string, origin: Origin][] {
  const reading = readJsonFile(uri, text);
  if (reading.kind === "failed") return [];
  const { file } = reading;
  const { accounts } = membersOf(file.value);
  if (!Array.isArray(accounts)) return [];
  return accounts.flatMap((account: unknown, index): [string, Origin][] => {
    const { accountId } = membersOf(account);
    if (typeof accountId !== "string") return [];
    return [[accountId, { locate: () => file.locate(["accounts", index, "accountId"]) }]];
  });
}
