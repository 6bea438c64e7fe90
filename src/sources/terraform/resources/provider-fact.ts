import type { Assumption } from "../../../model/reasons/assumption.ts";

/** A fact, and what it rests on where that is neither the word of the configuration nor that of AWS. */
export interface ProviderFact {
  readonly value: string;
  readonly assumption: Assumption | null;
}
