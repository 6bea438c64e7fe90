import type { NamedEvent, NameHint } from "../../model/rule-names.ts";
import type { CatalogIndex } from "../../catalog/catalog.ts";
import { readElasticRule } from "./elastic.ts";
import { nameHint } from "./name-hint.ts";
import { namedEvents } from "./named-events.ts";
import { readSigma } from "./sigma.ts";
import type { PatternRule, PatternMistake, RuleFileReading } from "./types.ts";

/** A file of a repository of rules. */
export interface RuleFile {
  readonly path: string;
  readonly text: string;
}

/** What the files of a folder of rules come to. */
export interface RuleRepository {
  readonly rules: readonly RuleOfFile[];
  readonly mistaken: readonly { readonly path: string; readonly mistakes: readonly PatternMistake[] }[];
  /** Files that are no rules, and rules over other logs. */
  readonly others: number;
}

export interface RuleOfFile {
  readonly path: string;
  readonly rule: PatternRule;
}

/** A name that a rule waits for and that no record of the catalog has. */
export interface UnknownEventName {
  readonly path: string;
  readonly rule: PatternRule;
  readonly named: NamedEvent;
  readonly hint: NameHint;
}

/** Reads a file by its ending: Sigma in YAML, Elastic in TOML. */
export function readRuleFile({ path, text }: RuleFile): RuleFileReading {
  if (/\.ya?ml$/i.test(path)) return readSigma(text);
  return /\.toml$/i.test(path) ? readElasticRule(text) : { kind: "other" };
}

/** Reads the rules over CloudTrail of all files. */
export function readRuleFiles(files: readonly RuleFile[]): RuleRepository {
  const rules: RuleOfFile[] = [];
  const mistaken: { readonly path: string; readonly mistakes: readonly PatternMistake[] }[] = [];
  let others = 0;
  for (const file of files) {
    const reading = readRuleFile(file);
    if (reading.kind === "mistaken") mistaken.push({ path: file.path, mistakes: reading.mistakes });
    else if (reading.kind === "other" || reading.rules.length === 0) others += 1;
    else rules.push(...reading.rules.map((rule) => ({ path: file.path, rule })));
  }
  return { rules, mistaken, others };
}

/** Every name of the rules that the catalog does not have as it is written, with what it knows of it. */
export function unknownEventNames(rules: readonly RuleOfFile[], index: CatalogIndex): readonly UnknownEventName[] {
  return rules.flatMap(({ path, rule }) => {
    if (rule.reading.kind === "mistaken") return [];
    return namedEvents(rule.reading.pattern).flatMap((named) => {
      const hint = nameHint(named, index);
      return hint === null ? [] : [{ path, rule, named, hint }];
    });
  });
}
