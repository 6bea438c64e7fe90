/**
 * The one function behind `trailproof check` and the library: reads inputs, assesses them, runs the rules. It touches
 * files only, no process and no console.
 */
import { resolve } from "node:path";
import { assess, type Assessment } from "../coverage/assess.ts";
import type { AssessedDetection } from "../detections/types.ts";
import { defined } from "../model/defined.ts";
import { joinedDetections } from "../model/detection.ts";
import type { Notification } from "../model/notification.ts";
import type { CheckResult, Finding, RunInput } from "../model/result.ts";
import type { UsageError } from "../model/usage-error.ts";
import { resultOf } from "./result.ts";
import { controlMatrix } from "../policy/control-matrix.ts";
import type { Policy } from "../policy/types.ts";
import type { Compared, NotComparable } from "../comparison/compare.ts";
import type { JudgedSide } from "../comparison/side.ts";
import type { Baseline } from "../comparison/types.ts";
import { samePolicies, type FailOn } from "../comparison/side-rules.ts";
import { findingsOf, inOrder, weakeningFindings, type FindingsContext } from "../rules/findings.ts";
import { areSinksComplete, assessInputs, findingsContextOf, type AssessedInputs } from "./assessed-inputs.ts";
import type { Sink } from "../model/sink.ts";
import type { CoverageContext } from "../rules/types.ts";
import { readInputs } from "./inputs.ts";
import { withDetectionsAsked } from "./detections-asked.ts";
import type { Inputs } from "./input-types.ts";
import type { LiveRun } from "./live-run.ts";
import { withSnapshots } from "./snapshot-inputs.ts";
import { prepare, type CheckOptions, type Setup } from "./setup.ts";
import {
  askingIn,
  exclusionsToCompare,
  failOnOf,
  placeOfRules,
  suppressedFor,
  type JudgedRun,
} from "./rules-that-count.ts";
import { disk } from "../sources/files/disk.ts";
import { exists, type FileStore } from "../sources/files/file-store.ts";
import { uriOf } from "../sources/files/find.ts";
import { holdsHiddenDefault } from "../sources/cloudformation/quotable.ts";
import { judgedAccounts, matrixAccounts, runDetails } from "./judged-accounts.ts";
import type { RulesOfFiles } from "./rule-files.ts";
import { standardInputName } from "./text-reader.ts";
import { blindedDetections } from "../rules/blinded-detections.ts";
import { version } from "./version.ts";

export type { CheckOptions } from "./setup.ts";

/** A result with what a shell needs beside it. */
export interface CheckRun {
  /** For a report alone it lacks what a later run compares with. */
  readonly result: CheckResult;
  /** Paths that lead nowhere: wrong usage, although the rest was checked. */
  readonly wrongPaths: readonly UsageError[];
  /** Whether every input could be read; if not, the exit status is 3. */
  readonly complete: boolean;
  /** The level of the configuration; in a comparison, as `rulesFrom` says. */
  readonly failOn: FailOn | null;
  /** What the run was compared with. */
  readonly baseline: Baseline | null;
  /** What was read, to compare with; null where not all of it was, or the result is all that is left of it. */
  readonly side: JudgedSide | null;
  /** Files that were looked at and are no infrastructure code. */
  readonly leftAlone: readonly string[];
  /** The text of an input, for fingerprints. */
  readonly sourceText: (uri: string) => string | undefined;
  /** The text of an input of which lines may be shown. */
  readonly quotableText: (uri: string) => string | undefined;
}

export type CheckOutcome =
  | { readonly kind: "usage"; readonly errors: readonly UsageError[] }
  | { readonly kind: "done"; readonly run: CheckRun };

/**
 * Checks infrastructure code. `usage`: the options, the configuration or a policy is wrong, and nothing was checked.
 * @param files where everything is read
 * @param purpose `report`: the result is shown, and nothing is compared with it later
 */
export async function runCheck(
  options: CheckOptions = {},
  files: FileStore = disk,
  purpose: "report" | "keep" = "keep",
): Promise<CheckOutcome> {
  const preparation = await prepare(options, files);
  if (preparation.kind === "usage") return preparation;
  const { setup } = preparation;
  return { kind: "done", run: await judgedRun(purpose === "keep" ? setup : { ...setup, forReportAlone: true }) };
}

/** What a run with a base needs, and one with which a later run is compared. */
type Comparing = typeof import("./comparing.ts");
interface Comparison {
  readonly comparing: Comparing | null;
  readonly carried: Pick<typeof import("../comparison/carried.ts"), "comparableOf"> | null;
}

/** Reads what a run is about, and judges it. */
export async function judgedRun(setup: Setup): Promise<CheckRun> {
  const inputs = await readInputs(setup);
  const { setup: whole, live, wrong } = await withSnapshots(setup, inputs);
  const run = await judgeInputs(whole, inputs, live, await inputsToCompare(setup, inputs));
  return wrong.length === 0 ? run : { ...run, wrongPaths: [...run.wrongPaths, ...wrong] };
}

/** What the head shows if only what both sides leave out is left out: a change cannot hide a loss by an `exclude`. */
async function inputsToCompare(setup: Setup, inputs: Inputs): Promise<Inputs> {
  const exclusions = exclusionsToCompare(setup);
  return exclusions === setup.exclusions ? inputs : readInputs({ ...setup, exclusions });
}

/**
 * Judges what was read.
 *
 * @param live null: code was read
 * @param compared what is held against the base, where that is more than what is judged
 * @param further what else there is to find, such as in logs
 */
export async function judgeInputs(
  settings: Setup,
  inputs: Inputs,
  live: LiveRun | null,
  compared = inputs,
  further: FurtherFindings | null = null,
): Promise<CheckRun> {
  const setup = await withDetectionsAsked(settings, inputs);
  // Most runs compare with nothing, and need not load what does.
  const comparing = setup.baseline === null ? null : await import("./comparing.ts");
  const carried = setup.forReportAlone === true ? null : await import("../comparison/carried.ts");
  const assessed = assessInputs(setup, inputs, live);
  const ofFiles = await ruleFilesOf(setup);
  const detections = await detectionsOf(assessed, inputs, areSinksComplete(setup, live), ofFiles);
  const { side, assessment, notifications } = assessed;
  const whole = compared === inputs ? assessed : assessInputs(setup, compared, live);
  const before = setup.baseline?.side ?? null;
  const recording =
    before === null || comparing === null ? null : comparing.compareRecording(before, whole.side, askingIn(setup));
  const contextOf = (given: Inputs, of: JudgedSide, policies: readonly Policy[]): FindingsContext => ({
    ...findingsContextOf(setup, given, of, live),
    policies,
    ...defined({ detections: detections ?? undefined }),
    blinded: blindedDetections(setup.baseline, detections ?? []),
    recording: recording === null ? null : { ...recording, comparedIn: whole.assessment },
  });
  const { findings: found, notices } = findingsOf(assessment, contextOf(inputs, side, setup.policies));
  const foundByBase = (policies: readonly Policy[]): readonly Finding[] =>
    compared === inputs && samePolicies(policies, setup.policies)
      ? found
      : findingsOf(assess({ ...whole.side.input, policies }), contextOf(compared, whole.side, policies)).findings;
  const more = await further?.(assessment, side.input.sinks, contextOf(inputs, side, setup.policies));
  const all = more === undefined ? found : [...found, ...more.findings];
  const judged = { side, assessment, recording, found: all, foundByBase, live, detections };
  const told = [...notifications, ...(ofFiles?.notifications ?? []), ...notices, ...(more?.notifications ?? [])];
  return runOf(setup, inputs, judged, told, { comparing, carried });
}

/** The rules of files that the run names; null where it names none. */
async function ruleFilesOf({ ruleFiles, workingDirectory, files }: Setup): Promise<RulesOfFiles | null> {
  if (ruleFiles.length === 0) return null;
  const { readRulesOf } = await import("./rule-files.ts");
  return readRulesOf(ruleFiles, workingDirectory, files);
}

/** What is found beside the verdicts, and held against them. */
export type FurtherFindings = (
  assessment: Assessment,
  sinks: readonly Sink[],
  context: CoverageContext,
) => Promise<{ readonly findings: readonly Finding[]; readonly notifications: readonly Notification[] }>;

/** The verdicts on what waits for events. Most inputs have nothing that does, and load none of that. */
async function detectionsOf(
  { side, assessment }: AssessedInputs,
  { model: { detections } }: Inputs,
  sinksAreComplete: boolean,
  ofFiles: RulesOfFiles | null,
): Promise<readonly AssessedDetection[] | null> {
  const inCode = detections ?? joinedDetections([]);
  if (inCode.detections.length === 0 && ofFiles === null) return null;
  const { assessDetections } = await import("../detections/assess-detections.ts");
  const found = assessDetections(inCode, assessment, side.input, sinksAreComplete, ofFiles?.rules);
  return found.length === 0 ? null : found;
}

/** What a run judges, and which accounts it asked for that. */
interface JudgedInputs extends JudgedRun {
  /** Null: nothing waits for events. */
  readonly detections: readonly AssessedDetection[] | null;
  readonly live: LiveRun | null;
}

/** What was read, in the order in which it was named. */
function inputsOfRun(setup: Setup, inputs: Inputs, live: LiveRun | null): RunInput[] {
  const { workingDirectory } = setup;
  return [
    ...inputs.inputFiles.map((name) => ({ kind: "code" as const, name })),
    ...inputs.snapshots.map(({ uri }) => ({ kind: "trails" as const, name: uri })),
    ...setup.trailFiles.map((file) => {
      const name = file === standardInputName ? file : uriOf(resolve(workingDirectory, file), workingDirectory);
      return { kind: "trails" as const, name };
    }),
    ...(inputs.snapshots.length > 0 ? [] : [...(live?.accountIds ?? [])]).map((name) => ({
      kind: "account" as const,
      name,
    })),
  ];
}

function runOf(
  setup: Setup,
  inputs: Inputs,
  judged: JudgedInputs,
  notifications: readonly Notification[],
  { comparing, carried }: Comparison,
): CheckRun {
  const { side, assessment, recording, found, live, detections } = judged;
  const changes = comparing?.rulesChangesIn(setup, judged) ?? [];
  const weakenings = comparing?.weakeningsIn(setup, inputs, judged, changes) ?? [];
  const weakened = weakeningFindings(weakenings, placeOfRules(setup, side));
  const { findings, notes } = suppressedFor(setup, inputs, inOrder([...found, ...weakened]), recording);
  const all = [...notifications, ...notes];
  const texts = new Map(inputs.texts);
  for (const [uri, text] of setup.texts) texts.set(uri, { text, mayQuote: setup.mayQuote(uri), comments: null });
  const parts = { input: side.input, assessment };
  const accounts = judgedAccounts(parts);
  const enabledRegions = new Map(setup.trails.accounts.map((account) => [account.accountId, account.enabledRegions]));
  const alone = resultOf({
    version,
    catalogDate: setup.catalog.catalogDate,
    assessment,
    semantics: setup.semantics,
    ...defined({ detections: detections ?? undefined }),
    findings,
    notifications: all,
    run: runDetails(parts, accounts, { date: setup.date, inputs: inputsOfRun(setup, inputs, live), enabledRegions }),
  });
  const complete = !all.some((notification) => notification.incomplete);
  const controls = controlMatrix(setup.policies, { ...alone, accounts: matrixAccounts(parts, accounts, all) });
  const comparable = carried?.comparableOf(side);
  const result = { ...alone, ...(controls.length > 0 && { controls }), ...defined({ comparable }) };
  const compareResult = (baseline: Baseline, { compareWith, changedChecks }: Comparing): Compared => {
    const isLeftOut = leftOutBy(setup, inputs);
    const compared = compareWith(baseline, result, recording ?? notComparable(baseline, side), isLeftOut);
    if (changes.length === 0) return compared;
    return { ...compared, baseline: { ...compared.baseline, checks: changedChecks(changes) } };
  };
  return {
    result:
      setup.baseline === null || comparing === null
        ? result
        : { ...result, ...compareResult(setup.baseline, comparing) },
    side: inputs.isWhole ? side : null,
    complete,
    failOn: failOnOf(setup),
    baseline: setup.baseline,
    leftAlone: inputs.leftAlone,
    wrongPaths: inputs.wrongPaths,
    sourceText: (uri) => texts.get(uri)?.text,
    quotableText: (uri) => {
      const input = texts.get(uri);
      return input?.mayQuote === true && !holdsHiddenDefault(input.text) ? input.text : undefined;
    },
  };
}

function notComparable({ name }: Baseline, { input: { sinks, resources } }: JudgedSide): NotComparable {
  return { lacking: [name], things: [...sinks, ...resources] };
}

/**
 * Whether a file is there and was not read: left out, or no more recognised, as a template that cannot be parsed may
 * be.
 * Where the baseline is of other files, one that is there says nothing.
 */
function leftOutBy({ files, workingDirectory, texts, baseline }: Setup, inputs: Inputs): (uri: string) => boolean {
  if (baseline?.sameTree === false) return () => false;
  return (uri) => !inputs.texts.has(uri) && !texts.has(uri) && exists(files, resolve(workingDirectory, uri));
}
