/**
 * The one function behind `trailproof diff`: two states, what the second records less or more than the first.
 */
import { absentInRevision } from "../wording/compared-files.ts";
import { parse, resolve } from "node:path";
import { resultReachOf } from "../comparison/reach.ts";
import type { DeclaredRules } from "../comparison/side-rules.ts";
import { baselineOf, readBaseline, readResult } from "../comparison/read.ts";
import type { Baseline } from "../comparison/types.ts";
import { readCheckoutState, type CheckoutState } from "../git/checkout-state.ts";
import { NoAnswer } from "../git/program.ts";
import { findRepository, type Repository } from "../git/repository.ts";
import { checkoutFiles } from "../git/revision-files.ts";
import { readRevision, type Revision } from "../git/revision.ts";
import type { CheckResult } from "../model/result.ts";
import { usageError, type UsageError } from "../model/usage-error.ts";
import { disk } from "../sources/files/disk.ts";
import type { FileStore } from "../sources/files/file-store.ts";
import { readFoundText } from "../sources/files/read-text.ts";
import { runCheck, type CheckOptions, type CheckOutcome, type CheckRun } from "./check.ts";
import { checkRevisionFiles, rulesOfRevision, withFileNotes, type FilesTold } from "./check-revision.ts";
import { compareResults } from "./compare-results.ts";
import { rulesFor, wrongValues } from "./setup.ts";

/** What to compare. The other options are those of `check` and hold for both sides. */
export interface DiffOptions extends Omit<CheckOptions, "paths" | "baseline"> {
  /** A path, a JSON result, a snapshot, or `git:REF`, `git:REF:PATH`. For the base also a SARIF result. */
  readonly base: string;
  readonly head: string;
}

type Side =
  | { readonly kind: "revision"; readonly name: string; readonly path: string | null }
  | { readonly kind: "result"; readonly path: string; readonly text: string }
  /** A snapshot of nothing, which is no state to compare. */
  | { readonly kind: "empty-snapshot"; readonly path: string }
  | { readonly kind: "code"; readonly path: string };

/** Compares two states. `usage`: one of them cannot be had, or the options are wrong. */
export async function runDiff(options: DiffOptions): Promise<CheckOutcome> {
  const { base, head, ...shared } = options;
  const workingDirectory = resolve(options.workingDirectory ?? process.cwd());
  const sides = { base: sideOf(base, workingDirectory), head: sideOf(head, workingDirectory) };
  const revision = [sides.base, sides.head].find((side) => side.kind === "revision");
  const opened = revision === undefined ? null : await openRepository(revision.name, workingDirectory);
  if (opened?.kind === "usage") return opened;
  const files = opened === null ? disk : checkoutFiles(opened.repository, opened.checkout, workingDirectory);
  const comparison: Comparison = {
    options: shared,
    workingDirectory,
    checkedOut: opened,
    files,
    hasCheckout: sides.base.kind === "code" || sides.head.kind === "code",
  };
  const rules = await rulesOfHead(sides.head, comparison);
  if (rules?.kind === "usage") return rules;
  const before = await resultOfBase(base, sides.base, sides.head, { ...comparison, rulesOfHead: rules?.rules ?? null });
  if (before.kind === "usage") return before;
  if (sides.head.kind === "result") {
    return compareWithResult(before.baseline, sides.head, shared);
  }
  const after = await checkSide(sides.head, null, { ...comparison, options: { ...shared, baseline: before.baseline } });
  if (after.kind === "usage" || opened === null) return after;
  const isCheckout = sides.base.kind === "revision" && sides.head.kind === "code";
  const either = (files: "ignored" | "untracked"): string[] => [...new Set([...before[files], ...after[files]])].sort();
  const told = { ignored: either("ignored"), untracked: either("untracked"), warnings: before.warnings };
  return {
    kind: "done",
    run: withFileNotes(after.run, told, opened.repository, isCheckout ? opened.checkout : null),
  };
}

/** What both sides are read with. */
interface Comparison {
  readonly options: CheckOptions;
  readonly workingDirectory: string;
  /** Null where no side is a revision. */
  readonly checkedOut: CheckedOut | null;
  /** Where code of the disk is read. */
  readonly files: FileStore;
  /** What a revision that is the base is judged by; null or left out: its own. */
  readonly rulesOfHead?: DeclaredRules | null;
  /** Whether one side is the checkout, so that what a sparse one leaves out is in neither. */
  readonly hasCheckout: boolean;
}

interface CheckedOut {
  readonly repository: Repository;
  readonly checkout: CheckoutState;
}

type Usage = Extract<CheckOutcome, { kind: "usage" }>;

async function openRepository(
  name: string,
  workingDirectory: string,
): Promise<Usage | ({ readonly kind: "opened" } & CheckedOut)> {
  try {
    const found = await findRepository(workingDirectory, "own");
    if (found.kind === "failed") return wrongRevision(name, found.reason.message);
    const { repository } = found;
    const state = await readCheckoutState(repository);
    return state.kind === "failed"
      ? wrongRevision(name, state.message)
      : { kind: "opened", repository, checkout: state.checkout };
  } catch (error) {
    if (error instanceof NoAnswer) return wrongRevision(name, error.message);
    throw error;
  }
}

function wrongRevision(name: string, message: string): Usage {
  return { kind: "usage", errors: [usageError(`git:${name}: ${message}`)] };
}

function sideOf(name: string, workingDirectory: string): Side {
  const revision = /^git:([^:]+)(?::(.*))?$/.exec(name);
  if (revision !== null) return { kind: "revision", name: revision[1] ?? "", path: revision[2] ?? null };
  const text = textOf(resolve(workingDirectory, name));
  if (text === null || !/^\s*\uFEFF?\{/.test(text)) return { kind: "code", path: name };
  if (text.includes('"trailproof-snapshot"') && /"accounts"\s*:\s*\[\s*\]/.test(text))
    return { kind: "empty-snapshot", path: name };
  const isResult = /"formatVersion"\s*:/.test(text) && /"findings"\s*:/.test(text);
  const isSarif = /"runs"\s*:/.test(text) && /"version"\s*:\s*"2\./.test(text);
  return isResult || isSarif ? { kind: "result", path: name, text } : { kind: "code", path: name };
}

/**
 * The text of a JSON file that may be a result; null for folders, and for what cannot be read: the check tells of it.
 * A pipe gives what it holds only once, and is left to the check too.
 */
function textOf(path: string): string | null {
  if (!path.endsWith(".json") && !path.endsWith(".sarif")) return null;
  const reading = readFoundText(path, [anywhere(path)], disk);
  return reading.kind === "text" ? reading.text : null;
}

/** A person named the file, wherever it lies. */
function anywhere(path: string): string {
  return parse(path).root;
}

type BaseReading =
  | { readonly kind: "usage"; readonly errors: readonly UsageError[] }
  | ({ readonly kind: "read"; readonly baseline: Baseline } & FilesTold);

const nothingTold: FilesTold = { ignored: [], untracked: [], warnings: [] };

async function resultOfBase(name: string, side: Side, other: Side, comparison: Comparison): Promise<BaseReading> {
  if (side.kind === "result") {
    const reading = await readBaseline(side.path, side.text, todayOf(comparison.options));
    return reading.kind === "failed" ? { kind: "usage", errors: reading.errors } : { ...reading, ...nothingTold };
  }
  const otherPath = other.kind === "code" ? other.path : null;
  const outcome = await checkSide(side, otherPath, comparison);
  if (outcome.kind === "usage") return outcome;
  const { wrongPaths, result } = outcome.run;
  if (wrongPaths.length > 0) return { kind: "usage", errors: wrongPaths };
  const baseline = { ...baselineOf(name, result, outcome.run.side), sameTree: side.kind === "revision" };
  const { ignored, untracked, warnings } = outcome;
  return { kind: "read", baseline, ignored, untracked, warnings };
}

type SideOutcome = Usage | ({ readonly kind: "done"; readonly run: CheckRun } & FilesTold);

/** @param otherPath what the other side looks at: a revision that names no path looks at the same */
async function checkSide(
  side: Exclude<Side, { kind: "result" }>,
  otherPath: string | null,
  comparison: Comparison,
): Promise<SideOutcome> {
  const { options, workingDirectory, files } = comparison;
  switch (side.kind) {
    case "code":
      return told(await runCheck({ ...options, paths: [side.path], workingDirectory }, files));
    case "empty-snapshot":
      return told(await runCheck({ ...options, paths: [], trails: [side.path], workingDirectory }, files));
    case "revision":
      return checkRevision(side, otherPath, comparison);
  }
}

function told(outcome: CheckOutcome): SideOutcome {
  return outcome.kind === "usage" ? outcome : { ...outcome, ...nothingTold };
}

async function checkRevision(
  side: Extract<Side, { kind: "revision" }>,
  otherPath: string | null,
  comparison: Comparison,
): Promise<SideOutcome> {
  const opened = await openRevision(side, comparison);
  if (opened.kind === "usage") return opened;
  const { revision, checkout } = opened;
  const { options, workingDirectory, hasCheckout, rulesOfHead = null } = comparison;
  const outcome = await checkRevisionFiles({
    name: `git:${side.name}`,
    revision,
    checkout,
    paths: [side.path ?? otherPath ?? "."],
    options,
    workingDirectory,
    besideCheckout: hasCheckout,
    rulesOfHead,
  });
  if (outcome.kind === "unreadable") return wrongRevision(side.name, outcome.reason.message);
  // What a person names and nobody finds is a mistake; a folder that only the other side has is no path of this one.
  if (outcome.kind === "done" && side.path !== null && outcome.paths.length === 0)
    return { kind: "usage", errors: [usageError(absentInRevision(side.name, side.path))] };
  return outcome;
}

async function openRevision(
  { name }: Extract<Side, { kind: "revision" }>,
  { checkedOut, hasCheckout }: Comparison,
): Promise<Usage | { readonly kind: "opened"; readonly revision: Revision; readonly checkout: CheckoutState }> {
  if (checkedOut === null) throw new Error("No repository was opened for a revision.");
  const { repository, checkout } = checkedOut;
  const reading = await readRevision(name, repository);
  return reading.kind === "failed"
    ? wrongRevision(name, reading.reason.message)
    : {
        kind: "opened",
        revision: reading.revision,
        checkout: hasCheckout ? checkout : { ...checkout, leftOut: new Set() },
      };
}

/** The rules of the head, where a revision may be judged by them; null: none, or each side has its own. */
async function rulesOfHead(side: Side, comparison: Comparison): Promise<Awaited<ReturnType<typeof rulesFor>> | null> {
  const { options, workingDirectory, checkedOut, files, hasCheckout } = comparison;
  if (checkedOut === null) return null;
  if (side.kind !== "revision") return rulesFor({ ...options, workingDirectory }, files);
  const opened = await openRevision(side, comparison);
  return opened.kind === "usage"
    ? opened
    : rulesOfRevision({ ...opened, options, workingDirectory, besideCheckout: hasCheckout });
}

async function compareWithResult(
  baseline: Baseline,
  { path, text }: Extract<Side, { kind: "result" }>,
  options: CheckOptions,
): Promise<CheckOutcome> {
  const errors = wrongValues(options);
  if (errors.length > 0) return { kind: "usage", errors };
  const reading = await readResult(path, text, todayOf(options));
  return reading.kind === "failed"
    ? { kind: "usage", errors: reading.errors }
    : { kind: "done", run: runOfResult(baseline, compareResults(baseline, reading, options.acceptLost ?? null)) };
}

function runOfResult(baseline: Baseline, result: CheckResult): CheckRun {
  return {
    result,
    wrongPaths: [],
    complete: resultReachOf(result).unread.length === 0,
    failOn: null,
    baseline,
    side: null,
    leftAlone: [],
    sourceText: () => undefined,
    quotableText: () => undefined,
  };
}

function todayOf({ today }: CheckOptions): string {
  return today ?? new Date().toISOString().slice(0, 10);
}
