import type { UsageError } from "../../model/usage-error.ts";
import type { AccountPart, InsightsAnswer, Part, Parts, SelectorsAnswer } from "./parts.ts";
import type { Place } from "./place.ts";
import type { EventDataStoreAnswer, StatusAnswer, TrailAnswer } from "./types.ts";
/** The parts of an ARN that matter here. */
export interface SinkArn {
    readonly text: string;
    readonly partition: string;
    readonly region: string;
    readonly accountId: string;
    /** After `trail/` or `eventdatastore/`. */
    readonly name: string;
}
/** Everything that was said of one trail. In each list, what stands under the owner comes first. */
export interface TrailParts {
    readonly arn: SinkArn;
    /** Where the trail stands; for one in several places, under its owner. */
    readonly place: Place;
    readonly descriptions: readonly Part<TrailAnswer>[];
    readonly selectors: readonly Part<SelectorsAnswer>[];
    readonly insights: readonly Part<InsightsAnswer>[];
    readonly statuses: readonly Part<StatusAnswer>[];
}
export interface EventDataStoreParts {
    readonly arn: SinkArn;
    /** Where the event data store stands; for one in several places, under its owner. */
    readonly place: Place;
    readonly descriptions: readonly Part<EventDataStoreAnswer>[];
}
/** Reads an ARN whose form the schema has checked. */
export declare function parseArn(text: string): SinkArn;
/**
 * Trails by ARN, in the order in which they are first named. Organization trails and shadow copies, which stand in several
 * accounts or Regions under one ARN, become one.
 */
export declare function joinTrails(parts: Parts): {
    readonly trails: readonly TrailParts[];
    readonly errors: readonly UsageError[];
};
export declare function joinEventDataStores(parts: Parts): EventDataStoreParts[];
/** What the AWS CLI printed has no account of its own and counts as the owner's. */
export declare function isOwners(arn: SinkArn, part: {
    readonly account: AccountPart | null;
}): boolean;
