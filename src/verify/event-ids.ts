/**
 * Which events were seen before, by their ids. Memory does not grow with the logs: two copies of an event are found
 * where no more than a million others lie between them. Copies come close together: CloudTrail delivers them within
 * minutes, and two trails into the same folder of a day.
 */
export class EventIds {
  #recent: IdTable;
  #older: IdTable | null = null;
  readonly #most: number;

  /** @param most how many ids are kept at least */
  constructor(most = 1 << 20) {
    this.#most = most;
    this.#recent = new IdTable(Math.min(most, fewIds));
  }

  /** Whether an id is new. */
  add(id: string): boolean {
    const [high, low] = hashOf(id);
    if (this.#older?.has(high, low) === true) return false;
    if (!this.#recent.add(high, low)) return false;
    if (this.#recent.size >= this.#most) {
      this.#older = this.#recent;
      this.#recent = new IdTable(this.#most);
    } else if (this.#recent.isFull) this.#recent = this.#recent.grown(Math.min(this.#most, this.#recent.size * 4));
    return true;
  }
}

/** Most runs have few: what is small fits into the caches of the machine. */
const fewIds = 4096;

/** 64 bits each; two of a million ids are taken for one with a probability of one in thirty million. */
class IdTable {
  size = 0;
  readonly #slots: Uint32Array;
  readonly #mask: number;
  readonly #most: number;

  /** @param most how many ids it is made for */
  constructor(most: number) {
    this.#most = most;
    const slots = 1 << Math.ceil(Math.log2(most * 1.5));
    this.#slots = new Uint32Array(slots * 2);
    this.#mask = slots - 1;
  }

  get isFull(): boolean {
    return this.size >= this.#most;
  }

  /** The same ids with room for more. */
  grown(most: number): IdTable {
    const larger = new IdTable(most);
    for (let at = 0; at < this.#slots.length; at += 2) {
      const [high = 0, low = 0] = [this.#slots[at], this.#slots[at + 1]];
      if (high !== 0) larger.add(high, low);
    }
    return larger;
  }

  has(high: number, low: number): boolean {
    const at = this.#find(high, low);
    return this.#slots[at] === high && this.#slots[at + 1] === low;
  }

  add(high: number, low: number): boolean {
    const at = this.#find(high, low);
    if (this.#slots[at] === high && this.#slots[at + 1] === low) return false;
    this.#slots[at] = high;
    this.#slots[at + 1] = low;
    this.size++;
    return true;
  }

  /** Where it stands, or the first free place. */
  #find(high: number, low: number): number {
    const slots = this.#slots;
    for (let slot = low & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const at = slot * 2;
      const [a, b] = [slots[at], slots[at + 1]];
      if ((a === high && b === low) || (a === 0 && b === 0)) return at;
    }
  }
}

/** Two hashes in one go (FNV-1a, and the same with another prime); never both 0, which marks a free place. */
function hashOf(id: string): readonly [number, number] {
  let high = 0x811c9dc5;
  let low = 0x9747b28c;
  for (let index = 0; index < id.length; index++) {
    const code = id.charCodeAt(index);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x85ebca6b) ^ (low >>> 15);
  }
  return [(high | 1) >>> 0, low >>> 0];
}
