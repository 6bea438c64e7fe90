/**
 * Reads an earlier result of `trailproof`, JSON or SARIF, to compare a run with.
 */
import { defined } from "../model/defined.ts";
import { isPlainObject } from "../model/plain-object.ts";
import resultSchema from "../../policies/schema/result.json" with { type: "json" };
import { validateResult } from "../generated/validators.js";
import { schemaMistakes } from "../model/schema-mistakes.ts";
import { displayPath, type UsageError } from "../model/usage-error.ts";
import type { CheckResult, Level, ResultFile } from "../model/result.ts";
import { withoutByteOrderMark } from "../model/line-index.ts";
import type { Location } from "../model/location.ts";
import { locatedMistake } from "../sources/text/json-file.ts";
import { sideOfResult } from "./carried.ts";
import { resultReachOf } from "./reach.ts";
import type { JudgedSide } from "./side.ts";
import type { Baseline, BaselineFinding } from "./types.ts";

export type BaselineReading =
  | { readonly kind: "read"; readonly baseline: Baseline }
  | { readonly kind: "failed"; readonly errors: readonly UsageError[] };

/**
 * Reads the text of a baseline. What it is, is told from its content.
 *
 * @param file as it was asked for, for messages
 * @param today `YYYY-MM-DD`, for exceptions with a date
 */
export async function readBaseline(file: string, text: string, today: string): Promise<BaselineReading> {
  const parsed = parse(file, text);
  if (parsed.kind === "failed") return parsed;
  if (isPlainObject(parsed.value) && Array.isArray(parsed.value.runs))
    return { kind: "read", baseline: baselineOfSarif(file, parsed.value.runs) };
  const reading = await withSide(file, validated(file, parsed.value), today);
  return reading.kind === "failed"
    ? reading
    : { kind: "read", baseline: baselineOf(file, reading.result, reading.side) };
}

/** The baseline that a result makes which somebody has in hand. */
export async function baselineOfGiven(name: string, given: CheckResult, today: string): Promise<BaselineReading> {
  // Nobody has looked at what is in it, other than at a file.
  const isUsable = given.comparable === undefined || validateResult(given);
  const checked: ResultReading = isUsable ? { kind: "read", result: given } : validated(name, given);
  const reading = await withSide(name, checked, today);
  return reading.kind === "failed" ? reading : { kind: "read", baseline: baselineOf(name, given, reading.side) };
}

type ResultReading =
  | { readonly kind: "read"; readonly result: CheckResult }
  | { readonly kind: "failed"; readonly errors: readonly UsageError[] };

/** A result that was written earlier. */
export interface ComparedResult {
  /** As it was asked for. */
  readonly name: string;
  readonly result: CheckResult;
  /** What it carries of what was read; null where it tells of findings and verdicts alone. */
  readonly side: JudgedSide | null;
}

type ComparedResultReading =
  ({ readonly kind: "read" } & ComparedResult) | { readonly kind: "failed"; readonly errors: readonly UsageError[] };

/** Reads a JSON result of `check` or `diff`, with what it carries for comparisons. */
export async function readResult(file: string, text: string, today: string): Promise<ComparedResultReading> {
  const parsed = parse(file, text);
  return parsed.kind === "failed" ? parsed : withSide(file, validated(file, parsed.value), today);
}

async function withSide(file: string, reading: ResultReading, today: string): Promise<ComparedResultReading> {
  if (reading.kind === "failed") return reading;
  const carried = await sideOfResult(file, reading.result, today);
  switch (carried.kind) {
    case "failed":
      return carried;
    case "none":
      return { ...reading, name: file, side: null };
    case "read":
      return { ...reading, name: file, side: carried.side };
  }
}

type Parsed =
  | { readonly kind: "parsed"; readonly value: unknown }
  | { readonly kind: "failed"; readonly errors: readonly UsageError[] };

function parse(file: string, text: string): Parsed {
  const plain = withoutByteOrderMark(text);
  try {
    return { kind: "parsed", value: JSON.parse(plain) };
  } catch {
    const { message, location } = locatedMistake(file, plain);
    return {
      kind: "failed",
      errors: [{ location, path: null, message: `${file} cannot be compared with: ${message}.` }],
    };
  }
}

function validated(file: string, value: unknown): ResultReading {
  if (validateResult(value)) return { kind: "read", result: filled(value) };
  const isResult = isPlainObject(value) && value.formatVersion !== undefined && value.findings !== undefined;
  if (!isResult)
    return {
      kind: "failed",
      errors: [
        {
          location: null,
          path: null,
          message: `${file} is no JSON result of trailproof. Make one with: trailproof check --output base.json`,
        },
      ],
    };
  const mistakes = schemaMistakes(resultSchema, validateResult.errors ?? [], value);
  return {
    kind: "failed",
    errors: mistakes.map(({ path, message }) => ({
      location: null,
      path: displayPath(path),
      message: `${file}: ${message}`,
    })),
  };
}

/** `count` is written only where it is not the number of operations, and causes are not told. */
function filled(result: ResultFile): CheckResult {
  return {
    ...result,
    coverage: result.coverage.map((entry) => ({ ...entry, count: entry.count ?? entry.operations.length })),
    findings: result.findings.map((finding) => ({
      ...finding,
      causeKey: [finding.ruleId, finding.level, finding.message].join(" "),
      scopeId: null,
    })),
  };
}

/** The baseline that a result makes. */
export function baselineOf(name: string, result: CheckResult, side: JudgedSide | null = null): Baseline {
  return {
    name,
    side,
    findings: result.findings,
    coverage: result.coverage,
    sinks: result.sinks,
    ...defined({ detections: result.detections }),
    reach: resultReachOf(result),
  };
}

/** Results of other tools, which have no fingerprint of ours, are left out. */
function baselineOfSarif(name: string, runs: readonly unknown[]): Baseline {
  const results = runs.flatMap((run) => (isPlainObject(run) ? listOf(run.results) : [])).filter(isPlainObject);
  const unread = runs.some(failedIn)
    ? [{ name: "something that its notifications name", uri: null, accountId: null }]
    : [];
  const reach = { unread, hidden: new Map(), modules: [], accountIds: new Set<string>() };
  return { name, findings: results.flatMap(findingOfSarif), coverage: null, sinks: [], reach, side: null };
}

/** Whether something could not be read in the run that wrote it. */
function failedIn(run: unknown): boolean {
  return (
    isPlainObject(run) &&
    listOf(run.invocations).some((invocation) => isPlainObject(invocation) && invocation.executionSuccessful === false)
  );
}

function findingOfSarif(result: Readonly<Record<string, unknown>>): BaselineFinding[] {
  const fingerprint = isPlainObject(result.partialFingerprints)
    ? result.partialFingerprints["trailproof/v1"]
    : undefined;
  // SARIF lists what an earlier comparison found to be gone.
  if (typeof fingerprint !== "string" || result.baselineState === "absent") return [];
  const { message } = result;
  const properties = isPlainObject(result.properties) ? result.properties : {};
  const instances = listOf(properties.instances).filter(isPlainObject);
  // A result of several findings lists them.
  return (instances.length > 0 ? instances : [{ ...properties, fingerprint }]).map((instance) => ({
    ruleId: textOf(result.ruleId) ?? "",
    level: levelOf(result.level),
    message: (isPlainObject(message) ? textOf(message.text) : null) ?? "",
    location: locationOf(result.locations),
    resource: textOf(instance.resource),
    operations: listOf(instance.operations).filter((name) => typeof name === "string"),
    policy: textOf(instance.policy),
    requirement: textOf(instance.requirement),
    fingerprint: textOf(instance.fingerprint) ?? fingerprint,
  }));
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function levelOf(level: unknown): Level {
  return level === "error" || level === "note" ? level : "warning";
}

function locationOf(locations: unknown): Location | null {
  const [first] = listOf(locations);
  const physical = isPlainObject(first) ? first.physicalLocation : undefined;
  if (
    !isPlainObject(physical) ||
    !isPlainObject(physical.artifactLocation) ||
    typeof physical.artifactLocation.uri !== "string"
  )
    return null;
  const region = isPlainObject(physical.region) ? physical.region : {};
  const number = (value: unknown, otherwise: number): number => (typeof value === "number" ? value : otherwise);
  const startLine = number(region.startLine, 1);
  const startColumn = number(region.startColumn, 1);
  return {
    uri: decoded(physical.artifactLocation.uri),
    startLine,
    startColumn,
    endLine: number(region.endLine, startLine),
    endColumn: number(region.endColumn, startColumn),
  };
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
