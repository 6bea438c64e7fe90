/**
 * What digest files prove of the log files that are here: that none is missing and none was changed, as far as the
 * chain goes (user guide, "Custom implementations of CloudTrail log file integrity validation").
 */
import { verify, type KeyObject } from "node:crypto";
import { compareText } from "../model/compare-text.ts";
import { groupsOf } from "../model/group-by.ts";
import type { ChainProblem } from "../model/messages/evidence-message.ts";
import { lastPart, type Digest, type PreviousDigest } from "../sources/logs/digest.ts";

/** What was found of one trail in one account and Region. */
export interface ChainResult {
  readonly accountId: string;
  readonly region: string;
  readonly trail: string;
  readonly homeRegion: string;
  /** How far it was checked. */
  readonly level: "hashes" | "chain" | "signed";
  /** The time that the digests speak of. */
  readonly from: string;
  readonly to: string;
  readonly problems: readonly ChainProblem[];
}

/** @param hashes hexadecimal SHA-256 of the unpacked log files that are here, by their names */
export function checkChains(
  digests: readonly Digest[],
  hashes: ReadonlyMap<string, string>,
  keys: ReadonlyMap<string, KeyObject> | null,
): ChainResult[] {
  return groupsOf(digests, placeOf)
    .flatMap((ofTrail) => {
      const hourly = ofTrail.filter(({ isBackfill }) => !isBackfill);
      const backfilled = ofTrail.filter(({ isBackfill }) => isBackfill);
      const chains = [hourly, backfilled].filter((chain) => chain.length > 0).map(inTime);
      return chains.length === 0 ? [] : [resultOf(chains, hashes, keys)];
    })
    .sort((a, b) => compareText(`${a.accountId} ${a.region} ${a.trail}`, `${b.accountId} ${b.region} ${b.trail}`));
}

function placeOf({ accountId, region, trail, homeRegion }: Digest): string {
  return [accountId, region, trail, homeRegion].join(" ");
}

function inTime(digests: readonly Digest[]): readonly Digest[] {
  const once = groupsOf(digests, ({ name }) => name).flatMap(([first]) => (first === undefined ? [] : [first]));
  return once.sort((a, b) => compareText(a.end, b.end) || compareText(a.name, b.name));
}

/** @param chains the hourly digests first; each in the order of time, none empty */
function resultOf(
  chains: readonly (readonly Digest[])[],
  hashes: ReadonlyMap<string, string>,
  keys: ReadonlyMap<string, KeyObject> | null,
): ChainResult {
  const [main = []] = chains;
  const [first] = main;
  const last = main.at(-1);
  if (first === undefined || last === undefined) throw new Error("a chain has no digest");
  const isLinked = chains.some((chain) => chain.length > 1) && chains.every((chain) => !startsAnew(chain));
  const { accountId, region, trail, homeRegion } = first;
  return {
    ...{ accountId, region, trail, homeRegion },
    level: !isLinked ? "hashes" : keys === null ? "chain" : "signed",
    from: first.start,
    to: last.end,
    problems: chains.flatMap((chain) => [
      ...chain.flatMap((digest) => [...ofName(digest), ...ofFiles(digest, hashes)]),
      ...chain.slice(1).flatMap((digest, index) => ofLink(chain[index], digest, keys)),
    ]),
  };
}

/** Whether a digest behind the first names none before it: what is before is not held to its hash. */
function startsAnew(chain: readonly Digest[]): boolean {
  return chain.slice(1).some(({ previous }) => previous === null);
}

function ofName({ name, key }: Digest): ChainProblem[] {
  const named = lastPart(key);
  return withoutEnding(named) === withoutEnding(name) ? [] : [{ code: "digest-moved", file: name, named }];
}

/** Whoever downloads files may unpack them. */
function withoutEnding(name: string): string {
  return name.replace(/\.gz$/, "");
}

function ofFiles({ files }: Digest, hashes: ReadonlyMap<string, string>): ChainProblem[] {
  return files.flatMap(({ name, hash }): ChainProblem[] => {
    const found = hashes.get(withoutEnding(name));
    if (found === undefined) return [{ code: "file-missing", file: name }];
    return found === hash.toLowerCase() ? [] : [{ code: "file-changed", file: name }];
  });
}

/** The name that hashes are kept under. */
export function hashName(name: string): string {
  return withoutEnding(name);
}

/** A digest against the one before it, as far as that is here. */
function ofLink(
  earlier: Digest | undefined,
  digest: Digest,
  keys: ReadonlyMap<string, KeyObject> | null,
): ChainProblem[] {
  if (earlier === undefined) return [];
  const { name, previous } = digest;
  const hole = holeBetween(earlier, digest);
  if (previous === null) return hole;
  const named = lastPart(previous.key);
  if (withoutEnding(named) !== withoutEnding(earlier.name))
    return [{ code: "digest-missing", file: named, before: name }];
  if (previous.hash.toLowerCase() !== earlier.hash) return [{ code: "digest-changed", file: earlier.name }];
  return keys === null ? hole : [...hole, ...ofSignature(earlier, previous, keys)];
}

/** Hours that no digest speaks of, whatever the digests name. Backfill digests are made only where there is need. */
function holeBetween({ end }: Digest, { start, isBackfill, previous }: Digest): ChainProblem[] {
  const isHole = start > end && !(isBackfill && previous !== null);
  return isHole ? [{ code: "chain-interrupted", from: end, to: start }] : [];
}

/** The signature of a digest stands in the next one, since files on a disk have lost the metadata of S3. */
function ofSignature(
  { name, end, bucket, key, hash, fingerprint, previous }: Digest,
  { signature }: PreviousDigest,
  keys: ReadonlyMap<string, KeyObject>,
): ChainProblem[] {
  const publicKey = keys.get(fingerprint);
  if (publicKey === undefined) return [{ code: "key-missing", file: name, fingerprint }];
  const signed = [end, `${bucket}/${key}`, hash, previous?.signature ?? "null"].join("\n");
  const isRight =
    signature !== null && verify("RSA-SHA256", Buffer.from(signed), publicKey, Buffer.from(signature, "hex"));
  return isRight ? [] : [{ code: "signature-wrong", file: name }];
}
