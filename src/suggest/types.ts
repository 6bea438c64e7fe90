/** What the steps of `suggest` hand to each other. */
import type { AssessedEntry } from "../coverage/assessed-entry.ts";
import type { ProposedValue } from "../model/proposal.ts";

/** Events that a policy requires and that are not surely recorded. */
export interface Gap {
  readonly entry: AssessedEntry;
  /** One key for each operation: the same in a later judgement of the run. */
  readonly keys: readonly string[];
}

/** A value for `resources.ARN` that takes events on one resource. */
export interface ArnValue {
  readonly operator: "Equals" | "StartsWith";
  readonly value: ProposedValue;
}

/** Events of a type with one name and one value of `readOnly`. A name of which nobody knows the value has two. */
export interface EventColumn {
  readonly key: string;
  readonly name: string;
  readonly readOnly: boolean;
}

/** A resource of a type, and what is asked of the events on it. */
export interface ResourceRow {
  readonly id: string;
  /** null: no value takes its events and no others, so that only a selector for the whole type does. */
  readonly values: readonly ArnValue[] | null;
  /** Keys of the columns that are to be recorded and are not yet. */
  readonly needed: ReadonlySet<string>;
  /** Those that may be taken besides: the sink records them already, or there are none. */
  readonly free: ReadonlySet<string>;
}

/** What a sink is to record of one type: resources × events. */
export interface Matrix {
  readonly type: string;
  readonly columns: readonly EventColumn[];
  readonly rows: readonly ResourceRow[];
  /** What a selector for the whole type must leave out: where the sink delivers its own log files. */
  readonly leftOut: readonly ProposedValue[];
  /** Whether whole types are asked for, so that what is taken of unknown resources is meant. */
  readonly isWhole: boolean;
}

/** Which names a selector takes. */
export type NameChoice =
  | { readonly kind: "all" }
  | { readonly kind: "read-only"; readonly value: boolean }
  | { readonly kind: "only" | "all-but"; readonly names: readonly string[] };

/** A selector for one type: names × resources. `arns: null`: every resource. */
export interface Rectangle {
  readonly names: NameChoice;
  readonly arns: readonly ArnValue[] | null;
}

/** What a choice of selectors costs, the weightiest first. */
export interface Cost {
  /** Cells that stay unrecorded. */
  readonly open: number;
  /** Cells of known resources that nobody asks for. */
  readonly excess: number;
  /** How much is taken of resources that nobody knows of. */
  readonly reach: number;
  /** Values, as AWS counts them. */
  readonly values: number;
  readonly selectors: number;
}

/** Selectors for one type, with what they cost. */
export interface TypeSolution {
  readonly type: string;
  readonly rectangles: readonly Rectangle[];
  readonly cost: Cost;
  /** Whether nothing costs less, proven. */
  readonly isOptimal: boolean;
}
