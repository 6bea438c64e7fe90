/**
 * Which sink a log file is of. Its name does not say that: two trails that share a bucket and a prefix mix their files.
 * Digest files tell, since their names have the trail and their lists the files.
 */
import { compareText } from "../model/compare-text.ts";
import type { Sink } from "../model/sink.ts";
import { knownString } from "../model/text.ts";
import type { Digest } from "../sources/logs/digest.ts";
import { hashName, type ChainResult } from "./digest-chain.ts";
import type { LogGroups } from "./log-groups.ts";
import type { SinkLogs } from "./types.ts";

/** `another`: of a trail that is not in sight. `unlisted`: delivered by none, as far as digest files show. */
export type LogOwner = LogGroups | "another" | "unlisted";

/** A trail as digest files name it. */
type DigestedTrail = Pick<Digest, "trail" | "homeRegion">;

/** Log files by the sinks that they are of. */
export class LogOwners {
  readonly #candidates: readonly Sink[];
  readonly #digests: readonly Digest[];
  readonly #trails = new Map<string, DigestedTrail>();
  readonly #listed = new Map<string, DigestedTrail>();
  readonly #made = new Map<string, { readonly sinks: readonly Sink[]; readonly groups: LogGroups }>();
  readonly #make: () => LogGroups;

  /** @param sinks in sight; event data stores deliver no files, and own logs only where there is no trail */
  constructor(sinks: readonly Sink[], digests: readonly Digest[], make: () => LogGroups) {
    const trails = sinks.filter(({ kind }) => kind === "trail");
    this.#candidates = trails.length > 0 ? trails : sinks;
    this.#digests = digests;
    this.#make = make;
    for (const digest of digests) {
      this.#trails.set(nameOf(digest), digest);
      for (const { name } of digest.files) this.#listed.set(hashName(name), digest);
    }
  }

  /** Whether a digest file names the log file. */
  isListed(name: string): boolean {
    return this.#listed.has(hashName(name));
  }

  /** The owner of a file; `time` is that of its delivery. */
  of(name: string, time: string | null): LogOwner {
    const listed = this.#listed.get(hashName(name));
    if (listed !== undefined) return this.#groupsOf(this.#sinksOf(listed));
    const others = this.#candidates.filter((sink) => ![...this.#trails.values()].some((trail) => isOf(sink, trail)));
    if (others.length > 0 || this.#trails.size === 0) return this.#groupsOf(others);
    return this.#mayBeListedLater(time) ? this.#groupsOf(this.#candidates) : "unlisted";
  }

  /** The logs of all sinks that the rows of a query may be of. */
  ofAll(): LogGroups {
    const groups = this.#groupsOf(this.#candidates);
    if (typeof groups === "string") throw new Error("there is no sink");
    return groups;
  }

  /** What was gathered, with what digest files say of it. */
  logs(chains: readonly ChainResult[]): SinkLogs[] {
    if (this.#made.size === 0) this.ofAll();
    return [...this.#made.values()].map(({ sinks, groups }) => ({
      sinks,
      groups,
      chains: chains.filter((chain) => sinks.every((sink) => isOf(sink, chain))),
    }));
  }

  #sinksOf(trail: DigestedTrail): readonly Sink[] {
    return this.#candidates.filter((sink) => isOf(sink, trail));
  }

  #groupsOf(sinks: readonly Sink[]): LogOwner {
    if (sinks.length === 0) return "another";
    const key = sinks.map(({ id }) => id).join("\n");
    const known = this.#made.get(key);
    if (known !== undefined) return known.groups;
    const groups = this.#make();
    this.#made.set(key, { sinks, groups });
    return groups;
  }

  /** Digest files come up to an hour behind the log files, and those of earlier times need not be here. */
  #mayBeListedLater(time: string | null): boolean {
    const ends = this.#digests.map(({ end }) => end).sort(compareText);
    const starts = this.#digests.map(({ start }) => start).sort(compareText);
    return time === null || time >= (ends.at(-1) ?? "") || time < (starts[0] ?? "");
  }
}

function nameOf({ trail, homeRegion }: DigestedTrail): string {
  return `${homeRegion} ${trail}`;
}

function isOf({ name, region }: Sink, { trail, homeRegion }: DigestedTrail): boolean {
  const home = knownString(region);
  return name !== null && knownString(name) === trail && (home === undefined || home === homeRegion);
}
