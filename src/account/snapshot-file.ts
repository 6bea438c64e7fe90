/**
 * Snapshots as they are written: the same bytes for the same configuration, whoever reads it and whenever.
 */
import { defined } from "../model/defined.ts";
import { compareText } from "../model/compare-text.ts";
import { jsonText } from "../model/printable.ts";
import type {
  CallError,
  EventDataStoreAnswer,
  Snapshot,
  SnapshotAccount,
  TrailAnswer,
} from "../sources/snapshot/types.ts";

/** What a snapshot is made of. */
export type SnapshotParts = Pick<Snapshot, "accounts" | "errors">;

/**
 * Puts everything in order. A trail that stands in several accounts is kept under its owner, where the owner told of
 * it.
 */
export function snapshotFile({ accounts, errors = [] }: SnapshotParts, capturedAt: string | null): Snapshot {
  const ordered = [...accounts].sort((a, b) => compareText(a.accountId, b.accountId));
  return {
    formatVersion: 1,
    kind: "trailproof-snapshot",
    ...defined({ capturedAt: capturedAt ?? undefined }),
    accounts: ordered.map(orderedAccount),
    ...(errors.length === 0 ? {} : { errors: orderedErrors(errors) }),
  };
}

/** The file's text: indented, so that a change shows as lines. */
export function snapshotText(snapshot: Snapshot): string {
  return jsonText(snapshot);
}

function orderedAccount(account: SnapshotAccount): SnapshotAccount {
  const {
    accountId,
    partition,
    organizationId,
    enabledRegions,
    trails = [],
    eventDataStores = [],
    errors = [],
  } = account;
  return {
    accountId,
    ...defined({ partition, organizationId }),
    ...(enabledRegions === undefined ? {} : { enabledRegions: [...enabledRegions].sort(compareText) }),
    trails: [...new Map(trails.map((trail) => [trail.TrailARN, trail])).values()]
      .sort((a, b) => compareText(a.TrailARN, b.TrailARN))
      .map((trail) => inOrder(trail, trailKeys)),
    eventDataStores: [...new Map(eventDataStores.map((store) => [store.EventDataStoreArn, store])).values()]
      .sort((a, b) => compareText(a.EventDataStoreArn, b.EventDataStoreArn))
      .map((store) => inOrder(store, eventDataStoreKeys)),
    ...(errors.length === 0 ? {} : { errors: orderedErrors(errors) }),
  };
}

const trailKeys: readonly (keyof TrailAnswer)[] = [
  "Name",
  "TrailARN",
  "HomeRegion",
  "IsMultiRegionTrail",
  "IsOrganizationTrail",
  "IncludeGlobalServiceEvents",
  "LogFileValidationEnabled",
  "KmsKeyId",
  "S3BucketName",
  "CloudWatchLogsLogGroupArn",
  "Status",
  "EventConfiguration",
  "EventSelectors",
  "AdvancedEventSelectors",
  "InsightSelectors",
];
const eventDataStoreKeys: readonly (keyof EventDataStoreAnswer)[] = [
  "EventDataStoreArn",
  "Name",
  "Status",
  "MultiRegionEnabled",
  "OrganizationEnabled",
  "RetentionPeriod",
  "AdvancedEventSelectors",
];

function inOrder<T extends object>(value: T, keys: readonly (keyof T)[]): T {
  return Object.fromEntries(keys.flatMap((key) => (value[key] === undefined ? [] : [[key, value[key]]]))) as T;
}

function orderedErrors(errors: readonly CallError[]): CallError[] {
  const keyed = new Map(
    errors.map((error) => [
      JSON.stringify([error.operation, error.region ?? "", error.resource ?? "", error.code, error.message ?? ""]),
      error,
    ]),
  );
  return [...keyed].sort(([a], [b]) => compareText(a, b)).map(([, error]) => error);
}
