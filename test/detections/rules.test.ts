/** Rules of Sigma and Elastic: what they accept, what is not read, what is wrong, and that any text has an answer. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { readElasticRule } from "../../src/detections/patterns/elastic.ts";
import { readEql } from "../../src/detections/patterns/eql.ts";
import { meetsCondition } from "../../src/detections/patterns/evaluate.ts";
import { readKql } from "../../src/detections/patterns/kql.ts";
import { readRuleFiles } from "../../src/detections/patterns/rule-files.ts";
import { readSigma } from "../../src/detections/patterns/sigma.ts";
import type { PatternReading, RuleFileReading } from "../../src/detections/patterns/types.ts";
import { openValueOf } from "../../src/model/open-value.ts";
import { mistakesOf, ruleCases, ruleMistakes, type RuleText } from "./pattern-cases.ts";

const runs = Number(process.env.ORACLE_RUNS ?? 250);

function readingOf({ sigma, kql, eql }: RuleText): PatternReading {
  if (kql !== undefined) return readKql(kql);
  if (eql !== undefined) return readEql(eql);
  return onlyRule(readSigma(sigmaFile(sigma)));
}

function sigmaFile(detection: unknown): string {
  return stringify({ title: "Ours", id: "1", logsource: { product: "aws", service: "cloudtrail" }, detection });
}

function onlyRule(file: RuleFileReading): PatternReading {
  const [rule] = file.kind === "rules" ? file.rules : [];
  if (rule === undefined) throw new Error("no rule");
  return rule.reading;
}

describe.each(ruleCases())("$name", ({ open = [], ...given }) => {
  const reading = readingOf(given);
  test("is read", () => {
    const parts = reading.kind === "pattern" ? reading.pattern.open : [];
    expect(parts.map((part) => ("written" in part ? part.written : part.code))).toEqual(open);
    expect(mistakesOf(reading)).toEqual([]);
  });
  const asked = (["yes", "no", "maybe"] as const).flatMap((certainty) =>
    (given[certainty] ?? []).map((event) => [certainty, event] as const),
  );
  test.each(asked)("%s: %j", (certainty, event) => {
    expect(reading.kind === "pattern" && meetsCondition(reading.pattern.condition, openValueOf(event))).toBe(certainty);
  });
});

test.each(ruleMistakes())("refuses %j", ({ mistakes, ...rule }) => {
  expect(mistakesOf(readingOf(rule))).toEqual(mistakes);
});

describe("files", () => {
  const elastic = (query: string, language = "kuery"): string =>
    `[metadata]\nmaturity = "production"\n\n[rule]\nname = "Ours"\nrule_id = "r-1"\nindex = ["logs-aws.cloudtrail-*"]\nlanguage = "${language}"\ntype = "query"\nquery = '''\n${query}\n'''\n`;

  test("of a folder are read by their endings; those over other logs are counted", () => {
    const detection = { selection: { eventName: "A" }, condition: "selection" };
    const repository = readRuleFiles([
      { path: "a.yml", text: sigmaFile(detection) },
      { path: "b.yml", text: sigmaFile(detection).replace("cloudtrail", "guardduty") },
      { path: "c.toml", text: elastic("event.action: A") },
      { path: "d.toml", text: '[rule]\nname = "x"\nindex = ["logs-okta*"]\nquery = "a: b"\n' },
      { path: "e.toml", text: '[project]\nname = "x"\n' },
      { path: "f.yml", text: "on: push\n" },
      { path: "g.md", text: "# logsource:" },
      { path: "h.toml", text: "[rule]\nname = \n" },
      { path: "i.yml", text: "logsource:\n  product: [aws\n" },
    ]);
    expect(repository.rules.map(({ path, rule }) => [path, rule.format, rule.name, rule.id, rule.offset])).toEqual([
      ["a.yml", "sigma", "Ours", "1", 0],
      ["c.toml", "elastic", "Ours", "r-1", 36],
    ]);
    expect(repository.others).toBe(5);
    expect(repository.mistaken.map(({ path, mistakes: [one] }) => [path, one?.problem.code])).toEqual([
      ["h.toml", "not-toml"],
      ["i.yml", "not-yaml"],
    ]);
  });

  test("in other languages of Elastic are not read", () => {
    const reading = onlyRule(readElasticRule(elastic("from logs-aws.cloudtrail-* | limit 1", "esql")));
    expect(reading).toMatchObject({ pattern: { open: [{ code: "language-not-read", written: "ES|QL" }] } });
  });

  test("with several documents have each rule", () => {
    const one = sigmaFile({ selection: { eventName: "A" }, condition: "selection" });
    const reading = readSigma(`${one}---\n${one}`);
    expect(reading.kind === "rules" && reading.rules.map(({ offset }) => offset)).toEqual([0, one.length + 4]);
  });
});

describe("any text has a reading or a located mistake", () => {
  const words = [
    "and",
    "or",
    "not",
    "(",
    ")",
    "a",
    ":",
    '"',
    "*",
    "any where",
    "==",
    "in",
    "{",
    ",",
    "1 of",
    "\\",
    "|",
  ];
  const texts = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom(...words)).map((all) => all.join(" ")),
  );
  const isAnswered = (reading: PatternReading): boolean => reading.kind === "pattern" || reading.mistakes.length > 0;

  test.each([
    ["KQL", readKql],
    ["EQL", readEql],
  ] as const)("of %s", (_, read) => {
    fc.assert(
      fc.property(texts, (text) => isAnswered(read(text))),
      { numRuns: runs * 4 },
    );
  });

  test("of Sigma", () => {
    fc.assert(
      fc.property(texts, fc.json(), (condition, json) => {
        const selection = JSON.parse(json) as unknown;
        return isAnswered(onlyRule(readSigma(sigmaFile({ selection, a: { b: condition }, condition }))));
      }),
      { numRuns: runs },
    );
    fc.assert(
      fc.property(texts, (text) => ["rules", "other", "mistaken"].includes(readSigma(`logsource:\n${text}`).kind)),
      { numRuns: runs },
    );
  });

  test("of TOML", () => {
    fc.assert(
      fc.property(texts, (text) => ["rules", "other", "mistaken"].includes(readElasticRule(`[rule]\n${text}`).kind)),
      { numRuns: runs },
    );
  });

  test.each(["(", "not ", "a: (", "any where (", "any where not ", 'any where f("x", ', "a and ", "*a "])(
    "in little time: %s again and again",
    (start) => {
      expect(isAnswered(readKql(start.repeat(20_000)))).toBe(true);
      expect(isAnswered(readEql(start.repeat(20_000)))).toBe(true);
      const detection = { selection: { a: 1 }, condition: start.repeat(2_000) };
      expect(isAnswered(onlyRule(readSigma(sigmaFile(detection))))).toBe(true);
    },
  );
});
