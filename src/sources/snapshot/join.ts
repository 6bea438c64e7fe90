import { shortList } from "../../model/words.ts";
import type { UsageError } from "../../model/usage-error.ts";
import { displayPath } from "../../model/usage-error.ts";
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
export function parseArn(text: string): SinkArn {
  const [, partition = "", , region = "", accountId = "", ...resource] = text.split(":");
  return { text, partition, region, accountId, name: resource.join(":").replace(/^[^/]*\//, "") };
}

/**
 * Trails by ARN, in the order in which they are first named. Organization trails and shadow copies, which stand in
 * several
 * accounts or Regions under one ARN, become one.
 */
export function joinTrails(parts: Parts): {
  readonly trails: readonly TrailParts[];
  readonly errors: readonly UsageError[];
} {
  const places = new Map<string, Place>();
  for (const { answer, place } of [...parts.trails, ...parts.selectors, ...parts.insights])
    if (!places.has(answer.TrailARN)) places.set(answer.TrailARN, place);
  const arns = [...places.keys()].map(parseArn);
  const errors: UsageError[] = [];
  const named = new Map<string, Part<StatusAnswer>[]>();
  for (const status of parts.namelessStatuses) {
    const matching = trailsOfStatus(status.uri, arns, parts);
    const [arn] = matching;
    if (matching.length === 1 && arn !== undefined) named.set(arn.text, [...(named.get(arn.text) ?? []), status]);
    else
      errors.push({ location: status.place.locate(), path: displayPath([]), message: unclearStatus(matching, arns) });
  }
  const trails = [...places].map(([text, firstPlace]): TrailParts => {
    const arn = parseArn(text);
    const ofTrail = <
      T extends { readonly answer: { readonly TrailARN: string }; readonly account: AccountPart | null },
    >(
      all: readonly T[],
    ): T[] =>
      ownersFirst(
        arn,
        all.filter(({ answer }) => answer.TrailARN === arn.text),
      );
    const statuses = parts.statuses.filter(({ trailArn }) => trailArn === arn.text);
    const descriptions = ofTrail(parts.trails);
    return {
      arn,
      place: descriptions[0]?.place ?? firstPlace,
      descriptions,
      selectors: ofTrail(parts.selectors),
      insights: ofTrail(parts.insights),
      statuses: [...(named.get(arn.text) ?? []), ...ownersFirst(arn, statuses)],
    };
  });
  return { trails, errors };
}

export function joinEventDataStores(parts: Parts): EventDataStoreParts[] {
  const places = new Map<string, Place>();
  for (const { answer, place } of parts.eventDataStores)
    if (!places.has(answer.EventDataStoreArn)) places.set(answer.EventDataStoreArn, place);
  return [...places].map(([text, firstPlace]) => {
    const arn = parseArn(text);
    const descriptions = ownersFirst(
      arn,
      parts.eventDataStores.filter(({ answer }) => answer.EventDataStoreArn === text),
    );
    return { arn, place: descriptions[0]?.place ?? firstPlace, descriptions };
  });
}

/** What the AWS CLI printed has no account of its own and counts as the owner's. */
export function isOwners(arn: SinkArn, part: { readonly account: AccountPart | null }): boolean {
  return part.account === null || part.account.accountId === arn.accountId;
}

function ownersFirst<T extends { readonly account: AccountPart | null }>(arn: SinkArn, parts: readonly T[]): T[] {
  return [...parts.filter((part) => isOwners(arn, part)), ...parts.filter((part) => !isOwners(arn, part))];
}

/**
 * The trails that a status can be of: those that the name of its file names, of several those whose Region and account
 * it names too; else the only trail of its own file.
 */
function trailsOfStatus(uri: string, arns: readonly SinkArn[], parts: Parts): readonly SinkArn[] {
  const named = trailsNamedBy(uri, arns, parts.trails);
  const narrowed = (["region", "accountId"] as const).reduce<readonly SinkArn[]>((rest, key) => {
    const fitting = rest.filter((arn) => uri.includes(arn[key]));
    return rest.length > 1 && fitting.length > 0 ? fitting : rest;
  }, named);
  if (narrowed.length > 0) return narrowed;
  const beside = new Set(
    [...parts.trails, ...parts.selectors, ...parts.insights]
      .filter(({ place }) => place.locate().uri === uri)
      .map(({ answer }) => answer.TrailARN),
  );
  return beside.size === 1 ? arns.filter(({ text }) => beside.has(text)) : [];
}

/** The trails whose name a file's name holds; of names that hold one another, the longest. */
function trailsNamedBy(uri: string, arns: readonly SinkArn[], descriptions: readonly Part<TrailAnswer>[]): SinkArn[] {
  const fileName = uri.slice(uri.lastIndexOf("/") + 1);
  const nameOf = (arn: SinkArn): string =>
    descriptions.find(({ answer }) => answer.TrailARN === arn.text)?.answer.Name ?? arn.name;
  const candidates = arns.filter((arn) => fileName.includes(nameOf(arn)));
  const longest = Math.max(0, ...candidates.map((arn) => nameOf(arn).length));
  return candidates.filter((arn) => nameOf(arn).length === longest);
}

function unclearStatus(matching: readonly SinkArn[], arns: readonly SinkArn[]): string {
  const found = "found the answer of get-trail-status, which does not say of which trail";
  const advice = "Put the trail's name into the name of the file, such as <trail>.status.json.";
  if (matching.length > 1)
    return `${found}, and the name of the file fits ${shortList(
      matching.map(({ text }) => text),
      10,
    )}. Put the Region into the name of the file too, such as us-east-1.<trail>.status.json.`;
  const known =
    arns.length === 0
      ? "No other file describes a trail."
      : `Trails in the other files: ${shortList(
          arns.map(({ text }) => text),
          10,
        )}.`;
  return `${found}, and the name of the file names none. ${advice} ${known}`;
}
