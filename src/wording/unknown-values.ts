/** Words for values that the input leaves open: as a noun, and as the clause behind "because". */
import type {
  DerivedUnknown,
  DocumentUnknown,
  LandingZoneUnknown,
  TemplateUnknown,
  UnknownValue,
} from "../model/reasons/unknown-value.ts";
import { documentUnknowns } from "./document-unknowns.ts";
import { landingZoneUnknowns } from "./landing-zone-unknowns.ts";
import { templateUnknowns } from "./template-unknowns.ts";
import { wordsFor, type ValueWords, type Words } from "./words.ts";

/** What completes the option that would tell a value. */
export type Example = "true" | "VALUE" | "VALUE,VALUE";

/** Inside a sentence: "parameter LogTable, which has no default". */
export function nounOf(unknown: UnknownValue): string {
  return wordsOf(unknown).noun;
}

/**
 * Finishes "… is unknown because": "parameter LogOn has no default; pass --parameter LogOn=true to say it".
 * The example has the shape of the setting that is unknown: "true" for a switch.
 */
export function clauseOf(unknown: UnknownValue, example: Example = "VALUE"): string {
  const { noun, clause = `it depends on ${noun}`, option } = wordsOf(unknown);
  return option === undefined ? clause : `${clause}; pass ${option}${example} to say it`;
}

export const derivedUnknowns: Words<DerivedUnknown, ValueWords> = {
  "part-of": ({ of }) => ({ noun: `a part of ${nounOf(of)}`, clause: `it depends on ${nounOf(of)}` }),
  "mapping-key": ({ mapping, key }) => ({ noun: `the mapping ${mapping}`, clause: clauseOf(key) }),
};

type Prose = Extract<UnknownValue, { code: "prose" }>;
type Worded = Prose | DocumentUnknown | TemplateUnknown | LandingZoneUnknown | DerivedUnknown;

const words: Words<Worded, ValueWords> = {
  prose: ({ noun, clause }) => ({ noun, clause }),
  ...documentUnknowns,
  ...templateUnknowns,
  ...landingZoneUnknowns,
  ...derivedUnknowns,
};

function wordsOf(unknown: UnknownValue): ValueWords {
  return isWorded(unknown) ? wordsFor(words, unknown) : { noun: unknown.code };
}

/** On the way to data: other readers still write prose. */
function isWorded(unknown: UnknownValue): unknown is Worded {
  return Object.hasOwn(words, unknown.code);
}
