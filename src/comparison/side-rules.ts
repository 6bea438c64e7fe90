/** What a side of a comparison is checked by, and which of it counts. */
import type { Level } from "../model/result.ts";
import type { Configuration } from "../policy/configuration.ts";
import type { Suppression } from "../policy/suppression.ts";
import type { Policy } from "../policy/types.ts";
import type { Exclusion } from "../sources/files/find.ts";
import type { Rename } from "./names.ts";

/**
 * Whose rules count: those of one side; or of both, so that a change cannot switch off its own check. As CODEOWNERS of
 * GitHub, which is read from the base branch.
 */
export const rulesFromChoices = ["base", "head", "both"] as const;
export type RulesFrom = (typeof rulesFromChoices)[number];

/** What options and the configuration of a side say before its code is read. */
export interface DeclaredRules {
  readonly configuration: Configuration | null;
  readonly policies: readonly Policy[];
  readonly exclusions: readonly Exclusion[];
}

/** The rules of a side. */
export interface SideRules extends DeclaredRules {
  /** Those that the code asks for. */
  readonly fromCode: readonly Suppression[];
  /** A result carried them, without how code is read and what policies require of trails; left out: they are whole. */
  readonly isPartial?: true;
}

/** Suppressions of the base as they are meant under the names of the head. */
export function renamedSuppressions(suppressions: readonly Suppression[], rename: Rename): Suppression[] {
  return suppressions.map((suppression) => {
    const { resources } = suppression;
    return resources.kind === "ids"
      ? { ...suppression, resources: { kind: "ids", ids: new Set([...resources.ids].map(rename)) } }
      : suppression;
  });
}

/** What is left out where both sides leave it out. */
export function excludedByBoth(one: readonly Exclusion[], other: readonly Exclusion[]): readonly Exclusion[] {
  return sameExclusions(one, other) ? one : one.map((exclusion) => ({ ...exclusion, onlyWith: other }));
}

/** Whether two sides leave the same out, in the same words. */
export function sameExclusions(one: readonly Exclusion[], other: readonly Exclusion[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether two sides ask for the same, whatever it is called and wherever it stands. */
export function samePolicies(one: readonly Policy[], other: readonly Policy[]): boolean {
  return (
    one.length === other.length &&
    one.every((policy, index) => policy === other[index] || asks(policy) === asks(other[index]))
  );
}

function asks(policy: Policy | undefined): string {
  return JSON.stringify([policy?.id, policy?.requirements, policy?.trails], withoutPlaces);
}

/** Keys of rules that ask for nothing, and whose file it is that asks. */
const noWish: ReadonlySet<string> = new Set(["origin", "title", "controls", "reason", "accepted", "builtIn"]);

/** For `JSON.stringify`: what is asked, without titles, reasons and the places where it stands. */
export function withoutPlaces(key: string, value: unknown): unknown {
  if (noWish.has(key)) return undefined;
  return value instanceof Map ? [...value] : value;
}

export type FailOn = Level | "none";

const strictness: Readonly<Record<FailOn, number>> = { note: 3, warning: 2, error: 1, none: 0 };

/** What a configuration that says nothing fails on. */
export const usualFailOn: FailOn = "error";

/** The level from which findings fail a run, of two sides the stricter one. */
export function stricterFailOn(base: FailOn, head: FailOn): FailOn {
  return strictness[base] > strictness[head] ? base : head;
}

/** Whether a finding of a level fails a run. */
export function reaches(level: Level, failOn: FailOn): boolean {
  return failOn !== "none" && strictness[failOn] >= strictness[level];
}
