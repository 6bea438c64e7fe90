import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { PatternReading } from "../../src/detections/patterns/types.ts";

/** A pattern with events, by the answer that it gives for them. */
export interface PatternCase {
  readonly name: string;
  readonly pattern: unknown;
  readonly yes?: readonly unknown[];
  readonly no?: readonly unknown[];
  readonly maybe?: readonly unknown[];
}

export interface MistakeCase {
  readonly pattern: unknown;
  readonly mistakes: readonly string[];
}

function casesIn(file: string): unknown {
  return parse(readFileSync(new URL(`../cases/patterns/${file}`, import.meta.url), "utf8"));
}

export function patternCases(file: string): readonly PatternCase[] {
  return casesIn(file) as readonly PatternCase[];
}

export function mistakeCases(file: string): readonly MistakeCase[] {
  return casesIn(file) as readonly MistakeCase[];
}

/** Mistakes as they stand in cases: code, arguments, place. */
export function mistakesOf(reading: PatternReading): readonly string[] {
  if (reading.kind === "pattern") return [];
  return reading.mistakes.map(({ problem, place }) => {
    const values = Object.entries(problem).flatMap(([key, value]) =>
      key === "code" || key === "message" || value === null ? [] : [value],
    );
    const where = place.kind === "path" ? place.path.join(".") : `${String(place.offset)}+${String(place.length)}`;
    return `${[problem.code, ...values].join(" ")} at ${where}`;
  });
}

/** A rule in one of the languages. */
export interface RuleText {
  readonly sigma?: unknown;
  readonly kql?: string;
  readonly eql?: string;
}

export function ruleCases(): readonly (Omit<PatternCase, "pattern"> &
  RuleText & { readonly open?: readonly string[] })[] {
  return casesIn("rules.yaml") as ReturnType<typeof ruleCases>;
}

export function ruleMistakes(): readonly (RuleText & Pick<MistakeCase, "mistakes">)[] {
  return casesIn("rule-mistakes.yaml") as ReturnType<typeof ruleMistakes>;
}
