/**
 * The one function behind `trailproof diff`: two states, what the second records less or more than the first.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, isAbsolute, join, parse, relative, resolve } from "node:path";
import { resultReachOf } from "../comparison/reach.ts";
import { baselineOf, readBaseline, readResult } from "../comparison/read.ts";
import { compareResults } from "../comparison/results.ts";
import type { Baseline } from "../comparison/types.ts";
import { runCheck, type CheckOptions, type CheckOutcome, type CheckRun } from "./check.ts";
import packs from "../generated/packs.js";
import builtInPolicies from "../generated/policies.js";
import { findRepository } from "../git/repository.ts";
import { readRevision, type CheckedOutRevision } from "../git/revision.ts";
import { defined } from "../model/defined.ts";
import type { CheckResult } from "../model/result.ts";
import { usageError, type UsageError } from "../model/usage-error.ts";
import { readConfiguration } from "../policy/configuration.ts";
import { findConfiguration } from "../policy/find-configuration.ts";
import { findFiles } from "../sources/files/find.ts";
import { disk } from "../sources/files/disk.ts";
import { exists } from "../sources/files/file-store.ts";
import { readLimits } from "../sources/files/read-file.ts";
import { readFoundFile } from "../sources/files/read-found.ts";
import { decodeText, readFoundText } from "../sources/files/read-text.ts";
import { rootOf } from "../sources/files/repository.ts";

/** What to compare. The other options are those of `check` and hold for both sides. */
export interface DiffOptions extends Omit<CheckOptions, "paths" | "baseline"> {
  /** A path, a JSON result, a snapshot, or `git:REF`, `git:REF:PATH`. For the base also a SARIF result. */
  readonly base: string;
  readonly head: string;
}

type Side =
  | { readonly kind: "revision"; readonly name: string; readonly path: string | null }
  | { readonly kind: "result"; readonly path: string; readonly text: string }
  | { readonly kind: "snapshot"; readonly path: string }
  | { readonly kind: "code"; readonly path: string };

/** Compares two states. `usage`: one of them cannot be had, or the options are wrong. */
export async function runDiff(options: DiffOptions): Promise<CheckOutcome> {
  const { base, head, ...shared } = options;
  const workingDirectory = resolve(options.workingDirectory ?? process.cwd());
  const sides = { base: sideOf(base, workingDirectory), head: sideOf(head, workingDirectory) };
  const before = await resultOfSide(base, sides.base, sides.head, shared, workingDirectory);
  if (before.kind === "usage") return before;
  if (sides.head.kind === "result") return compareWithResult(before.baseline, sides.head.path, sides.head.text);
  return checkSide(sides.head, null, { ...shared, baseline: before.baseline }, workingDirectory);
}

function sideOf(name: string, workingDirectory: string): Side {
  const revision = /^git:([^:]+)(?::(.*))?$/.exec(name);
  if (revision !== null) return { kind: "revision", name: revision[1] ?? "", path: revision[2] ?? null };
  const text = textOf(resolve(workingDirectory, name));
  if (text === null || !/^\s*\uFEFF?\{/.test(text)) return { kind: "code", path: name };
  if (text.includes('"trailproof-snapshot"')) return { kind: "snapshot", path: name };
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
  | { readonly kind: "read"; readonly baseline: Baseline };

async function resultOfSide(
  name: string,
  side: Side,
  other: Side,
  shared: CheckOptions,
  workingDirectory: string,
): Promise<BaseReading> {
  if (side.kind === "result") {
    const reading = readBaseline(side.path, side.text);
    return reading.kind === "failed" ? { kind: "usage", errors: reading.errors } : reading;
  }
  const outcome = await checkSide(side, other.kind === "code" ? other.path : null, shared, workingDirectory);
  if (outcome.kind === "usage") return outcome;
  const { wrongPaths, result } = outcome.run;
  if (wrongPaths.length > 0) return { kind: "usage", errors: wrongPaths };
  return { kind: "read", baseline: { ...baselineOf(name, result), sameTree: side.kind === "revision" } };
}

/** @param otherPath what the other side looks at: a revision that names no path looks at the same */
async function checkSide(
  side: Exclude<Side, { kind: "result" }>,
  otherPath: string | null,
  options: CheckOptions,
  workingDirectory: string,
): Promise<CheckOutcome> {
  switch (side.kind) {
    case "code":
      return runCheck({ ...options, paths: [side.path], workingDirectory });
    case "snapshot":
      return runCheck({ ...options, paths: [], trails: [side.path, ...(options.trails ?? [])], workingDirectory });
    case "revision":
      return checkRevision(side, otherPath, options, workingDirectory);
  }
}

async function checkRevision(
  side: Extract<Side, { kind: "revision" }>,
  otherPath: string | null,
  options: CheckOptions,
  workingDirectory: string,
): Promise<CheckOutcome> {
  const found = await findRepository(workingDirectory, "own");
  const reading = found.kind === "failed" ? found : await readRevision(side.name, found.repository);
  if (reading.kind === "failed")
    return {
      kind: "usage",
      errors: [usageError(`git:${side.name}: ${reading.reason.message}`)],
    };
  try {
    return await checkRevisionFiles(reading.revision, [side.path ?? otherPath ?? "."], options, workingDirectory);
  } finally {
    reading.revision.remove();
  }
}

/**
 * Checks the files of a revision as the working directory's would be, with the rules of the working directory.
 * Paths and patterns that lead nowhere in the revision are left out: what a change adds has nothing before it.
 */
export async function checkRevisionFiles(
  revision: CheckedOutRevision,
  paths: readonly string[],
  options: CheckOptions,
  workingDirectory: string,
): Promise<CheckOutcome> {
  mkdirSync(revision.folder, { recursive: true });
  // What a file names, and which .gitignore counts, is looked up as far as the top of a repository.
  writeFileSync(join(revision.top, ".git"), "");
  const within = paths.map((path) => pathWithin(path, workingDirectory));
  const leading = await Promise.all(within.map((path) => leadsSomewhere(path, revision.folder)));
  const there = within.filter((_path, index) => leading[index]);
  return runCheck({
    ...options,
    ...sameRules(options, workingDirectory, revision),
    paths: there,
    workingDirectory: revision.folder,
  });
}

/** Whether a path names a file or folder, or a pattern matches one. */
export async function leadsSomewhere(path: string, folder: string): Promise<boolean> {
  if (exists(disk, resolve(folder, path))) return true;
  return /[*?[{]/.test(path) && (await findFiles([path], [], folder, disk)).files.length > 0;
}

function pathWithin(path: string, workingDirectory: string): string {
  return isAbsolute(path) ? relative(workingDirectory, path) : path;
}

/**
 * Both states are held against the same configuration, policies and trails, those of the working directory:
 * a change of what is asked for is no change of what is recorded.
 */
function sameRules(options: CheckOptions, workingDirectory: string, revision: CheckedOutRevision): CheckOptions {
  const absolute = (paths: readonly string[] | undefined): readonly string[] | undefined =>
    paths?.map((path) => resolve(workingDirectory, path));
  const policies = options.policies?.map((nameOrFile) =>
    exists(disk, resolve(workingDirectory, nameOrFile)) ? resolve(workingDirectory, nameOrFile) : nameOrFile,
  );
  return {
    ...defined({ trails: absolute(options.trails), parameterFiles: absolute(options.parameterFiles), policies }),
    ...configurationFor(options, workingDirectory, revision),
  };
}

/**
 * The configuration stands in the tree where it stands in the checkout, so that its globs mean the same files; one from
 * outside of the repository is read where it is.
 */
function configurationFor(
  options: CheckOptions,
  workingDirectory: string,
  { folder, top }: CheckedOutRevision,
): CheckOptions {
  if (options.configuration === null) return {};
  const found =
    options.configuration ?? findConfiguration(workingDirectory.replaceAll("\\", "/"), (path) => exists(disk, path));
  if (found === null) return { configuration: null };
  const path = resolve(workingDirectory, found);
  const place = relative(workingDirectory, path);
  const isWithin = (name: string): boolean =>
    !isAbsolute(place) && !relative(top, join(folder, dirname(place), name)).startsWith("..");
  if (!isWithin(basename(place))) return { configuration: path };
  const reading = disk.readNamed(path, readLimits);
  if (reading.kind !== "bytes") return { configuration: path };
  copyInto(reading.bytes, join(folder, place));
  for (const named of filesNamedIn(path, reading.bytes).filter(isWithin)) {
    const file = readFoundFile(resolve(dirname(path), named), [rootOf(path, disk)], disk);
    if (file.kind === "bytes") copyInto(file.bytes, join(folder, dirname(place), named));
  }
  return { configuration: place };
}

/**
 * The policies and snapshots that a configuration names, relative to it. What is wrong with it is told by the check of
 * the working directory.
 */
function filesNamedIn(path: string, bytes: Uint8Array): string[] {
  const reading = readConfiguration(basename(path), decodeText(bytes) ?? "", { ...builtInPolicies, ...packs });
  if (reading.kind === "failed") return [];
  const { policies, trails } = reading.configuration;
  return [...(policies ?? []), ...trails].map(({ text }) => text);
}

function copyInto(bytes: Uint8Array, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, bytes);
}

function compareWithResult(baseline: Baseline, path: string, text: string): CheckOutcome {
  const reading = readResult(path, text);
  return reading.kind === "failed"
    ? { kind: "usage", errors: reading.errors }
    : { kind: "done", run: runOfResult(baseline, compareResults(baseline, reading.result)) };
}

function runOfResult(baseline: Baseline, result: CheckResult): CheckRun {
  return {
    result,
    wrongPaths: [],
    complete: resultReachOf(result).unread.length === 0,
    failOn: null,
    baseline,
    leftAlone: [],
    sourceText: () => undefined,
    quotableText: () => undefined,
  };
}
