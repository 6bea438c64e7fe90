/** Remembers results together with what was noted on the way: a result that is used again carries its notes along. */

interface Remembered<T> {
  readonly value: T;
  readonly notes: ReadonlySet<string>;
}

export class Recorder {
  readonly #open: Set<string>[] = [];
  readonly #running = new Set<object | string>();
  readonly #known = new Map<string, Remembered<unknown>>();

  /** Notes something that the results rest on which are being worked out. */
  note(note: string): void {
    this.#open.at(-1)?.add(note);
  }

  /** Runs a computation and tells what was noted. */
  collect<T>(compute: () => T): Remembered<T> {
    const notes = new Set<string>();
    this.#open.push(notes);
    try {
      return { value: compute(), notes };
    } finally {
      this.#open.pop();
    }
  }

  /** The result that is known under a key, worked out the first time. `ofCircle` is the result to those who ask for it while it is worked out. */
  remember<T>(key: string, compute: () => T, ofCircle: () => T): T {
    // What is stored under a key is what this method put there for the same computation.
    const known = this.#known.get(key) as Remembered<T> | undefined;
    if (known === undefined && this.#running.has(key)) return ofCircle();
    const remembered = known ?? this.#compute(key, compute);
    for (const note of remembered.notes) this.note(note);
    return remembered.value;
  }

  #compute<T>(key: string, compute: () => T): Remembered<T> {
    this.#running.add(key);
    try {
      const result = this.collect(compute);
      this.#known.set(key, result);
      return result;
    } finally {
      this.#running.delete(key);
    }
  }
}
