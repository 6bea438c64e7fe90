/**
 * Rules of Sigma over the log of CloudTrail (https://github.com/SigmaHQ/sigma-specification, "Sigma rules
 * specification"): selections of fields, and a condition over their names.
 */
import { parseAllDocuments, type Document } from "yaml";
import { isPlainObject } from "../../model/plain-object.ts";
import { allOf, anyOf, perhaps } from "./conditions.ts";
import { TextMistakeError } from "./scanner.ts";
import { sigmaCondition } from "./sigma-condition.ts";
import { sigmaField } from "./sigma-tests.ts";
import type { PatternRule, EventCondition, OpenPart, PatternReading, RuleFileReading } from "./types.ts";

/** Reads the rules of a YAML file that look at CloudTrail. */
export function readSigma(text: string): RuleFileReading {
  if (!/^logsource\s*:/m.test(text) && !/^\s*["']?logsource["']?\s*:/m.test(text)) return { kind: "other" };
  const documents = parseAllDocuments(text, { uniqueKeys: false, logLevel: "silent" });
  if (!Array.isArray(documents)) return { kind: "other" };
  const [problem] = documents.flatMap(({ errors }) => errors);
  if (problem !== undefined) {
    const [start, end] = problem.pos;
    const place = { kind: "offset", offset: start, length: Math.max(0, end - start) } as const;
    return { kind: "mistaken", mistakes: [{ problem: { code: "not-yaml", message: problem.message }, place }] };
  }
  return { kind: "rules", rules: documents.flatMap((document) => ruleOf(document) ?? []) };
}

function ruleOf(document: Document.Parsed): PatternRule | null {
  const rule = valueOf(document);
  if (!isPlainObject(rule) || !isPlainObject(rule.logsource)) return null;
  const { product, service } = rule.logsource;
  if (product !== "aws" || service !== "cloudtrail") return null;
  return {
    format: "sigma",
    name: typeof rule.title === "string" ? rule.title : "",
    id: typeof rule.id === "string" ? rule.id : null,
    offset: document.contents?.range[0] ?? document.range[0],
    reading: readDetection(rule.detection),
  };
}

/** Aliases that grow without end are an error of the library. */
function valueOf(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return null;
  }
}

function readDetection(detection: unknown): PatternReading {
  if (!isPlainObject(detection)) return missing("detection");
  const { condition } = detection;
  const open: OpenPart[] = [];
  const conditions = (Array.isArray(condition) ? condition : [condition]) as readonly unknown[];
  const selections = Object.entries(detection).filter(([name]) => name !== "condition" && name !== "timeframe");
  const read = new Map(selections.map(([name, value]) => [name, selectionOf(value, open, 0)]));
  const found: EventCondition[] = [];
  for (const [position, written] of conditions.entries()) {
    if (typeof written !== "string") return missing("condition");
    try {
      const one = sigmaCondition(written, read);
      if (one === null) open.push({ code: "not-read", written });
      found.push(one ?? perhaps);
    } catch (error) {
      if (!(error instanceof TextMistakeError)) throw error;
      const path = ["detection", "condition", ...(Array.isArray(condition) ? [position] : [])];
      const mistake = { problem: error.mistake.problem, place: { kind: "path", path } } as const;
      return { kind: "mistaken", mistakes: [mistake] };
    }
  }
  return { kind: "pattern", pattern: { language: "sigma", condition: anyOf(found), open } };
}

/** Fields that all hold, a list of such of which one does, or words anywhere in the record. */
function selectionOf(value: unknown, open: OpenPart[], depth: number): EventCondition {
  if (Array.isArray(value) && value.length > 0 && depth < 3)
    return anyOf((value as readonly unknown[]).map((one) => selectionOf(one, open, depth + 1)));
  if (isPlainObject(value)) return allOf(Object.entries(value).map(([key, one]) => sigmaField(key, one, open)));
  open.push({ code: "not-read", written: JSON.stringify(value ?? null).slice(0, 60) });
  return perhaps;
}

function missing(name: string): PatternReading {
  return { kind: "mistaken", mistakes: [{ problem: { code: "missing", name }, place: { kind: "path", path: [] } }] };
}
