import type { Place } from "./place.ts";
import type { CallError, EventDataStoreAnswer, StatusAnswer, TelemetryRuleAnswer, TrailAnswer } from "./types.ts";

/** An account of a snapshot, without its trails and event data stores. */
export interface AccountPart {
  readonly accountId: string;
  readonly partition: string | null;
  readonly organizationId: string | null;
  readonly enabledRegions: readonly string[] | null;
  readonly errors: readonly { readonly error: CallError; readonly place: Place }[];
}

/** One answer of the API, with the account of the snapshot it stands in; null: printed by the AWS CLI. */
export interface Part<T> {
  readonly answer: T;
  readonly place: Place;
  readonly account: AccountPart | null;
}

export type SelectorsAnswer = Pick<TrailAnswer, "TrailARN" | "EventSelectors" | "AdvancedEventSelectors">;
export type InsightsAnswer = Pick<TrailAnswer, "TrailARN" | "InsightSelectors">;

/** What all files together say, before it is joined. */
export interface Parts {
  readonly accounts: AccountPart[];
  /** Failed calls of snapshots that belong to no account. */
  readonly runErrors: { readonly error: CallError; readonly place: Place; readonly hasAccounts: boolean }[];
  /** Answers of describe-trails that hold no trail. */
  readonly emptyLists: Place[];
  readonly trails: Part<TrailAnswer>[];
  readonly selectors: Part<SelectorsAnswer>[];
  readonly insights: Part<InsightsAnswer>[];
  /** Status answers that stand inside a trail. */
  readonly statuses: (Part<StatusAnswer> & { readonly trailArn: string })[];
  /** Status answers of the AWS CLI, which do not say of which trail. */
  readonly namelessStatuses: (Part<StatusAnswer> & { readonly uri: string })[];
  readonly eventDataStores: Part<EventDataStoreAnswer>[];
  readonly telemetryRules: Part<TelemetryRuleAnswer>[];
}

export function noParts(): Parts {
  return {
    accounts: [],
    runErrors: [],
    emptyLists: [],
    trails: [],
    selectors: [],
    insights: [],
    statuses: [],
    namelessStatuses: [],
    eventDataStores: [],
    telemetryRules: [],
  };
}
