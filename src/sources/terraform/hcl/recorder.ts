/** Remembers results together with what was noted on the way: a result that is used again carries its notes along. */
import type { Assumption } from "../../../model/reasons/assumption.ts";

/** A result and what it rests on. */
export interface Noted<T> {
  readonly value: T;
  readonly assumptions: ReadonlySet<Assumption>;
  /** A question came up which nobody answered. */
  readonly leavesOpen: boolean;
}

/** What is noted while a result is worked out. Notes that travel from result to result stay the same objects. */
interface Notes {
  readonly assumptions: Set<Assumption>;
  leavesOpen: boolean;
}

export class Recorder {
  readonly #open: Notes[] = [];
  readonly #running = new Set<object | string>();
  readonly #known = new Map<string, Noted<unknown>>();

  /** Notes something that the results rest on which are being worked out. */
  note(assumption: Assumption): void {
    this.#open.at(-1)?.assumptions.add(assumption);
  }

  /** Notes that a question came up which nobody answered. */
  leaveOpen(): void {
    const notes = this.#open.at(-1);
    if (notes !== undefined) notes.leavesOpen = true;
  }

  /** Runs a computation and tells what was noted. */
  collect<T>(compute: () => T): Noted<T> {
    const notes: Notes = { assumptions: new Set(), leavesOpen: false };
    this.#open.push(notes);
    try {
      const value = compute();
      return { value, ...notes };
    } finally {
      this.#open.pop();
    }
  }

  /**
   * The result that is known under a key, worked out the first time. `ofCircle` is the result to those who ask for it
   * while it is worked out.
   */
  remember<T>(key: string, compute: () => T, ofCircle: () => T): T {
    // What is stored under a key is what this method put there for the same computation.
    const known = this.#known.get(key) as Noted<T> | undefined;
    if (known === undefined && this.#running.has(key)) return ofCircle();
    const remembered = known ?? this.#compute(key, compute);
    for (const assumption of remembered.assumptions) this.note(assumption);
    if (remembered.leavesOpen) this.leaveOpen();
    return remembered.value;
  }

  #compute<T>(key: string, compute: () => T): Noted<T> {
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
