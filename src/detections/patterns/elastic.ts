/** Rules of Elastic over the log of CloudTrail (https://github.com/elastic/detection-rules, "rule schema"): TOML. */
import { parse, TomlError } from "smol-toml";
import { isPlainObject } from "../../model/plain-object.ts";
import { perhaps } from "./conditions.ts";
import { readEql } from "./eql.ts";
import { readKql } from "./kql.ts";
import type { PatternRule, PatternReading, RuleFileReading } from "./types.ts";

/** The names under which Elastic keeps records of CloudTrail. */
const cloudTrail = /\baws\.cloudtrail\b/;

/** Reads the rule of a TOML file, if it looks at CloudTrail. */
export function readElasticRule(text: string): RuleFileReading {
  const header = /^\[rule\]/m.exec(text);
  if (header === null) return { kind: "other" };
  let file: unknown;
  try {
    file = parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const offset = offsetOf(text, error.line, error.column);
    const message = error.message.split("\n")[0] ?? "";
    const place = { kind: "offset", offset, length: 0 } as const;
    return { kind: "mistaken", mistakes: [{ problem: { code: "not-toml", message }, place }] };
  }
  const rule = isPlainObject(file) ? file.rule : null;
  if (!isPlainObject(rule)) return { kind: "other" };
  return { kind: "rules", rules: looksAtCloudTrail(rule) ? [ruleOf(rule, header.index)] : [] };
}

function looksAtCloudTrail({ query, index }: Readonly<Record<string, unknown>>): boolean {
  if (typeof query !== "string") return false;
  if (cloudTrail.test(query)) return true;
  const names = Array.isArray(index) ? index.filter((name) => typeof name === "string") : [];
  return names.length > 0 && names.every((name) => cloudTrail.test(name));
}

function ruleOf(rule: Readonly<Record<string, unknown>>, offset: number): PatternRule {
  return {
    format: "elastic",
    name: typeof rule.name === "string" ? rule.name : "",
    id: typeof rule.rule_id === "string" ? rule.rule_id : null,
    offset,
    reading: queryOf(rule),
  };
}

function queryOf({ query, language }: Readonly<Record<string, unknown>>): PatternReading {
  const text = typeof query === "string" ? query : "";
  switch (language) {
    case "kuery":
      return readKql(text);
    case "eql":
      return readEql(text);
    default: {
      const named = typeof language === "string" ? language : "";
      const written = named === "esql" ? "ES|QL" : named;
      return {
        kind: "pattern",
        pattern: { language: "kql", condition: perhaps, open: [{ code: "language-not-read", written }] },
      };
    }
  }
}

function offsetOf(text: string, line: number, column: number): number {
  const before = text.split("\n").slice(0, line - 1);
  return before.reduce((length, one) => length + one.length + 1, 0) + column - 1;
}
