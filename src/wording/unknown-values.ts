/** Words for values that the input leaves open: as a noun, and as the clause behind "because". */
import type {
  DerivedUnknown,
  LiveUnknown,
  RunUnknown,
  TerraformUnknown,
  UnknownValue,
} from "../model/reasons/unknown-value.ts";
import { liveUnknowns } from "./live-unknowns.ts";
import { runUnknowns } from "./run-unknowns.ts";
import { terraformUnknowns } from "./terraform-unknowns.ts";
import { wordsFor, type ValueWords, type Words } from "./words.ts";

/** Inside a sentence: "parameter LogTable, which has no default". */
export function nounOf(unknown: UnknownValue): string {
  return wordsOf(unknown).noun;
}

/** Finishes the sentence "… is unknown because": "parameter LogTable has no default". */
export function clauseOf(unknown: UnknownValue): string {
  const { noun, clause = `it depends on ${noun}` } = wordsOf(unknown);
  return clause;
}

const derivedUnknowns: Words<DerivedUnknown, ValueWords> = {
  "part-of": ({ of }) => ({ noun: `a part of ${nounOf(of)}`, clause: `it depends on ${nounOf(of)}` }),
  "each-value": ({ address, part, because }) => ({ noun: `${part} of ${address}`, clause: clauseOf(because) }),
};

type Prose = Extract<UnknownValue, { code: "prose" }>;
type Worded = Prose | TerraformUnknown | LiveUnknown | RunUnknown | DerivedUnknown;

const words: Words<Worded, ValueWords> = {
  prose: ({ noun, clause }) => ({ noun, clause }),
  ...terraformUnknowns,
  ...liveUnknowns,
  ...runUnknowns,
  ...derivedUnknowns,
};

function wordsOf(unknown: UnknownValue): ValueWords {
  return isWorded(unknown) ? wordsFor(words, unknown) : { noun: unknown.code };
}

/** On the way to data: other readers still write prose. */
function isWorded(unknown: UnknownValue): unknown is Worded {
  return Object.hasOwn(words, unknown.code);
}
