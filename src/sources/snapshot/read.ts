import type { UnseenSinksReason } from "../../model/reasons/reason.ts";
import type { Notification } from "../../model/notification.ts";
import type { Sink } from "../../model/sink.ts";
import type { UsageError } from "../../model/usage-error.ts";
import type { JsonFile } from "../text/json-file.ts";
import type { SourceText } from "../types.ts";
import { alike, callErrorNotification, failedCalls, missingSinksReason, runErrorNotification } from "./call-errors.ts";
import type { FailedCall } from "./call-errors.ts";
import { readDocuments } from "./documents.ts";
import { liveEventDataStore } from "./event-data-store.ts";
import { joinEventDataStores, joinTrails, parseArn } from "./join.ts";
import { noParts } from "./parts.ts";
import type { AccountPart, Parts } from "./parts.ts";
import type { Place } from "./place.ts";
import { missingAnswers } from "./missing-answers.ts";
import { recognise } from "./recognise.ts";
import { liveTelemetryRules } from "./telemetry-rule.ts";
import { liveTrail } from "./trail.ts";

/** An account that the files tell about. */
export interface LiveAccount {
  readonly accountId: string;
  readonly organizationId: string | null;
  readonly partition: string;
  /** Null: not told. */
  readonly enabledRegions: readonly string[] | null;
  /**
   * Why sinks of the account may exist that were not seen, each a clause; while there are any, nothing follows from
   * absence.
   */
  readonly missingSinks: readonly UnseenSinksReason[];
}

export interface TrailsReading {
  readonly sinks: readonly Sink[];
  readonly accounts: readonly LiveAccount[];
  readonly notifications: readonly Notification[];
  readonly errors: readonly UsageError[];
}

/**
 * Reads the files of `--trails`: snapshots, and JSON that the AWS CLI printed. All files together are one picture:
 * answers about one trail or event data store are joined by its ARN, whatever file they stand in.
 *
 * A file with mistakes adds nothing but its errors.
 *
 * @param live what was just read from accounts, in the form of a snapshot
 */
export function readTrailsFiles(files: readonly SourceText[], live: readonly JsonFile[] = []): TrailsReading {
  const parts = noParts();
  const errors: UsageError[] = live.flatMap((file) => recognise(file, parts, "just read"));
  for (const file of files) {
    const reading = readDocuments(file);
    if (reading.kind === "read") errors.push(...recogniseAll(reading.documents, parts));
    else
      errors.push({
        location: reading.mistake.location,
        path: null,
        message: `${reading.mistake.message}. Expected a trailproof snapshot or JSON printed by the AWS CLI (--output json).`,
      });
  }
  const { trails, errors: unclear } = joinTrails(parts);
  const calls = failedCalls(parts.accounts);
  const sinks = [
    ...trails.map((trail) => liveTrail(trail, calls)),
    ...joinEventDataStores(parts).map((store) => liveEventDataStore(store, calls)),
    ...liveTelemetryRules(parts.telemetryRules),
  ];
  const described = new Set(sinks.flatMap(({ id }) => [id, parseArn(id).name]));
  return {
    sinks,
    accounts: accountsOf(parts, sinks, calls, described),
    notifications: [
      ...parts.runErrors.map(runErrorNotification),
      ...parts.emptyLists.map(emptyListNotification),
      ...missingAnswers(trails),
      ...alike(calls).map((group) => callErrorNotification(group, described)),
    ],
    errors: [...errors, ...unclear],
  };
}

/** A file with mistakes adds nothing, whichever of its documents has them. */
function recogniseAll(documents: readonly JsonFile[], parts: Parts): UsageError[] {
  const [document] = documents;
  if (document !== undefined && documents.length === 1) return recognise(document, parts, "kept");
  const mistakes = documents.flatMap((one) => recognise(one, noParts(), "kept"));
  return mistakes.length > 0 ? mistakes : documents.flatMap((one) => recognise(one, parts, "kept"));
}

/** An empty list is an answer, and often one to another question than was meant. It does not name the account. */
function emptyListNotification(place: Place): Notification {
  const message =
    "The answer of describe-trails shows no trail: the account that was asked has none in that Region, and no multi-Region or organization trail. If you expected one, see whether --profile and --region of the AWS CLI were right.";
  return { level: "warning", message, location: place.locate(), incomplete: false };
}

/** The accounts of snapshots, and the owners of what the AWS CLI printed. */
function accountsOf(
  parts: Parts,
  sinks: readonly Sink[],
  calls: readonly FailedCall[],
  described: ReadonlySet<string>,
): LiveAccount[] {
  const printed = [...parts.trails, ...parts.selectors, ...parts.insights, ...parts.eventDataStores].filter(
    ({ account }) => account === null,
  );
  const printedArns = new Set(
    printed.map(({ answer }) => ("TrailARN" in answer ? answer.TrailARN : answer.EventDataStoreArn)),
  );
  const owners = sinks.filter(({ id }) => printedArns.has(id)).map(({ id }) => parseArn(id));
  const ids = new Set([
    ...parts.accounts.map(({ accountId }) => accountId),
    ...owners.map(({ accountId }) => accountId),
  ]);
  return [...ids].map((accountId) => {
    const same = parts.accounts.filter((account) => account.accountId === accountId);
    const ofAccount = calls.filter(({ account }) => account.accountId === accountId);
    const partition = firstOf(same, "partition") ?? owners.find((owner) => owner.accountId === accountId)?.partition;
    return {
      accountId,
      organizationId: firstOf(same, "organizationId"),
      partition:
        partition ?? sinks.map(({ id }) => parseArn(id)).find((arn) => arn.accountId === accountId)?.partition ?? "aws",
      enabledRegions: firstOf(same, "enabledRegions"),
      missingSinks: alike(ofAccount).flatMap((group) => missingSinksReason(group, described) ?? []),
    };
  });
}

function firstOf<K extends "partition" | "organizationId" | "enabledRegions">(
  accounts: readonly AccountPart[],
  key: K,
): AccountPart[K] | null {
  return accounts.find((account) => account[key] !== null)?.[key] ?? null;
}
