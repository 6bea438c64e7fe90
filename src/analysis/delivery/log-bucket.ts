/** What the code says of the bucket that a trail delivers its log files to. */
import type { Guard } from "../../model/guard.ts";
import type { Origin } from "../../model/location.ts";
import type { Sink, Trail } from "../../model/sink.ts";
import type {
  BucketFact,
  BucketFacts,
  BucketSettings,
  LogBucket,
  LogFileExpiration,
} from "../../model/surroundings.ts";
import { concatenate, type Text } from "../../model/text.ts";
import type { Certainty } from "../../model/value.ts";
import { and, inAll, some } from "../../model/certainty.ts";
import { alwaysExists, compatible, implied } from "../../model/worlds.ts";
import { logFileObjectsOf } from "./request.ts";
import { isSame, matchesWildcards } from "./wildcard.ts";

/** The trails with what the code says of their buckets. */
export function withLogBuckets(sinks: readonly Sink[], buckets: readonly BucketSettings[]): readonly Sink[] {
  if (buckets.length === 0) return sinks;
  return sinks.map((sink) => {
    const logBucket = sink.kind === "trail" ? logBucketOf(sink, buckets) : null;
    return logBucket === null ? sink : { ...sink, logBucket };
  });
}

/** Null: the code does not show the bucket, nor anything of it. */
function logBucketOf(trail: Trail, buckets: readonly BucketSettings[]): LogBucket | null {
  if (trail.s3BucketName.kind !== "known") return null;
  const name = trail.s3BucketName.value;
  const together = buckets.filter(({ guard }) => compatible(guard, trail.guard));
  const own = nearestOf(
    trail,
    together.filter((bucket) => !bucket.isApart && namesIt(bucket, name) === "yes"),
  );
  const names = [name, ...own.flatMap((bucket) => bucket.names)];
  const others = together.filter((bucket) => !bucket.isApart && !own.includes(bucket));
  const aparts = together.flatMap((bucket): Apart[] => {
    const belongs = bucket.isApart ? belongsTo(bucket, names, others) : "no";
    return belongs === "no" ? [] : [{ bucket, belongs }];
  });
  if (own.length === 0 && aparts.length === 0) return null;
  const fact = (key: FactName): BucketFact => {
    const holders = holdersOf(trail.guard, own, aparts, ({ facts }) => facts[key] !== undefined);
    const facts = holders.variants.flatMap(({ facts: said }) => said[key] ?? []);
    return { holds: holders.isSure ? inAll(facts.map(({ holds }) => holds)) : "maybe", origin: originOf(facts) };
  };
  return {
    facts: {
      publicAccessBlocked: fact("publicAccessBlocked"),
      versioned: fact("versioned"),
      objectLock: fact("objectLock"),
      accessLogged: fact("accessLogged"),
    },
    expirations: expirationsIn(trail, name, holdersOf(trail.guard, own, aparts, saysWhatExpires)),
  };
}

type FactName = Exclude<keyof BucketFacts, "expirations">;

interface Apart {
  readonly bucket: BucketSettings;
  readonly belongs: Exclude<Certainty, "no">;
}

/** The resource that decides a setting, in its variants; not sure where another may decide it, or none. */
interface Holders {
  readonly variants: readonly BucketSettings[];
  readonly isSure: boolean;
}

/** A resource apart decides what it speaks of, whatever the bucket itself says. */
function holdersOf(
  trail: Guard,
  own: readonly BucketSettings[],
  aparts: readonly Apart[],
  speaks: (bucket: BucketSettings) => boolean,
): Holders {
  const speaking = aparts.filter(({ bucket }) => speaks(bucket));
  const variants = speaking.length === 0 ? own : speaking.map(({ bucket }) => bucket);
  const isOne = new Set(variants.map(({ id }) => id)).size === 1;
  const belongs = speaking.every((apart) => apart.belongs === "yes");
  const guards = variants.map(({ guard }) => guard.filter((answer) => !implied([answer], trail)));
  return { variants, isSure: isOne && belongs && alwaysExists(guards) };
}

function saysWhatExpires({ facts }: BucketSettings): boolean {
  return facts.expirations !== undefined;
}

/** The bucket in all its variants; several buckets of one name are told apart by the account they are of, if at all. */
function nearestOf(trail: Trail, buckets: readonly BucketSettings[]): readonly BucketSettings[] {
  const near = buckets.filter(({ scope }) => scope.id === trail.scope.id);
  return near.length > 0 ? near : buckets;
}

/** What surely belongs to another bucket does not belong to this one, although a name may be open. */
function belongsTo(apart: BucketSettings, names: readonly Text[], others: readonly BucketSettings[]): Certainty {
  const answer = some(names, (name) => namesIt(apart, name));
  if (answer !== "maybe") return answer;
  const isOfOther = others.some((other) => other.names.some((name) => namesIt(apart, name) === "yes"));
  return isOfOther ? "no" : "maybe";
}

function namesIt({ names }: BucketSettings, name: Text): Certainty {
  return some(names, (candidate) => isSame(name, candidate));
}

function originOf(facts: readonly BucketFact[]): Origin | null {
  return (facts.find(({ holds }) => holds === "no") ?? facts[0])?.origin ?? null;
}

function expirationsIn(trail: Trail, bucket: Text, { variants, isSure }: Holders): LogBucket["expirations"] {
  const isOne = isSure && variants.length === 1;
  const rules = variants.flatMap(({ facts }): LogFileExpiration[] =>
    (facts.expirations?.rules ?? []).flatMap(({ enabled, prefix, isNarrowed, days, origin }) => {
      const applies = and(enabled, isNarrowed ? "maybe" : "yes", isAboutLogFiles(trail, bucket, prefix));
      if (applies === "no") return [];
      return [{ applies: isOne ? applies : ("maybe" as const), days, origin }];
    }),
  );
  return { rules, isOpen: !isSure || variants.some(({ facts }) => facts.expirations?.isOpen !== false) };
}

/** Whether keys of log files begin with a prefix. */
function isAboutLogFiles(trail: Trail, bucket: Text, prefix: Text | null): Certainty {
  if (prefix === null) return "maybe";
  if (prefix.parts.length === 0) return "yes";
  // These mean something in the pattern.
  if (prefix.parts.some((part) => typeof part === "string" && /[*?&$]/.test(part))) return "maybe";
  const bucketArn = concatenate(["arn:aws:s3:::", bucket]);
  return matchesWildcards(logFileObjectsOf(trail, bucketArn).objects, concatenate([bucketArn, "/", prefix, "*"]));
}
