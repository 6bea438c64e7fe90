/** How many trails a Region of an account takes (CloudTrail user guide, "Quotas in AWS CloudTrail"). */
import type { Semantics } from "../catalog/semantics.ts";
import { groupsOf } from "../model/group-by.ts";
import type { Sink, Trail } from "../model/sink.ts";
import { textKey } from "../model/text.ts";
import { unknown } from "../model/value.ts";
import { rejections } from "./rejections.ts";

/** More trails than AWS allows in one Region of one account, of which the last one to be created is rejected. */
export interface CrowdedRegion {
  readonly trails: readonly Trail[];
  readonly maximum: number;
}

/**
 * The sets of trails that AWS surely does not take together, one for each account. Trails that one input declares for
 * one account are together. Those that exist under some answers alone are left out, and so is what a live account
 * answers: AWS has taken it.
 */
export function crowdedRegions(sinks: readonly Sink[], semantics: Semantics): CrowdedRegion[] {
  const { maximum } = semantics.trailsPerRegion;
  if (maximum === undefined || sinks.length <= maximum) return [];
  const trails = sinks.filter((sink) => sink.kind === "trail").filter(mayCount);
  return groupsOf(trails, placeOf).flatMap((ofAccount) => {
    if (ofAccount.length <= maximum) return [];
    const distinct = groupsOf(ofAccount, identity).flatMap(([first]) => (first === undefined ? [] : [first]));
    const accepted = distinct.filter((trail) => rejections(trail, semantics).length === 0);
    const regions = groupsOf(accepted, ({ region }) => textKey(region)).map(([home]) =>
      accepted.filter((trail) => home !== undefined && isIn(trail, home)),
    );
    const crowded = regions.find((there) => there.length > maximum);
    return crowded === undefined ? [] : [{ trails: crowded, maximum }];
  });
}

/** The sinks, with trails of a crowded Region unknown: nobody can tell which of them AWS rejects. */
export function withCrowdedUnknown(sinks: readonly Sink[], semantics: Semantics): readonly Sink[] {
  const crowds = new Map(
    crowdedRegions(sinks, semantics).flatMap(({ trails, maximum }) =>
      trails.map(({ id }) => [id, { code: "trails-over-quota", count: trails.length, maximum }] as const),
    ),
  );
  if (crowds.size === 0) return sinks;
  return sinks.map((sink) => {
    const because = crowds.get(sink.id);
    if (because === undefined || sink.kind !== "trail") return sink;
    const isOff = sink.logging.kind === "known" && !sink.logging.value;
    return isOff ? sink : { ...sink, logging: unknown(because, sink.origin) };
  });
}

function mayCount({ guard, scope }: Trail): boolean {
  return guard.length === 0 && scope.kind === "code";
}

/** One root of Terraform can declare trails of several accounts. */
function placeOf({ scope }: Trail): string {
  return JSON.stringify([scope.id, textKey(scope.account)]);
}

/** Names are unique in a Region of an account. */
function identity({ id, name, region }: Trail): string {
  return name === null ? id : `${textKey(region)} ${textKey(name)}`;
}

/** A trail for all Regions is in each of them. */
function isIn({ multiRegion, region }: Trail, home: Trail): boolean {
  return textKey(region) === textKey(home.region) || (multiRegion.kind === "known" && multiRegion.value);
}
