import type { ReadTrail } from "./trails.ts";

/** How many accounts are asked about a trail that is not theirs, before it is given up. */
const mostAsked = 3;

/**
 * Trails that accounts see without owning them: the organization's trail stands in every member. It is asked for once:
 * of its owner, who is read first, else of a member.
 */
export class ForeignTrails {
  readonly #settled: Set<string>;
  readonly #asked = new Map<string, number>();
  readonly #running = new Map<string, Promise<unknown>>();

  /** @param known ARNs of trails that are known from elsewhere */
  constructor(known: readonly string[] = []) {
    this.#settled = new Set(known);
  }

  /** What owners told; a trail whose selectors its owner did not tell is asked of others too. */
  tellOwn(trails: readonly ReadTrail[]): void {
    for (const trail of trails) if (isWhole(trail)) this.#settled.add(trail.trail.TrailARN);
  }

  /** Reads a trail unless somebody has told of it already; one reader at a time. */
  async readOnce(arn: string, read: () => Promise<ReadTrail | undefined>): Promise<ReadTrail | undefined> {
    for (let running = this.#running.get(arn); running !== undefined; running = this.#running.get(arn)) await running;
    const asked = this.#asked.get(arn) ?? 0;
    if (this.#settled.has(arn) || asked >= mostAsked) return undefined;
    this.#asked.set(arn, asked + 1);
    const reading = read();
    this.#running.set(arn, reading);
    try {
      const trail = await reading;
      if (trail !== undefined && isWhole(trail)) this.#settled.add(arn);
      return trail;
    } finally {
      this.#running.delete(arn);
    }
  }
}

function isWhole({ trail }: ReadTrail): boolean {
  return trail.Status !== undefined && trail.EventSelectors !== undefined;
}
