/**
 * A run of the Action: inputs, what to compare with, the check, and what is left behind of it.
 */
import * as core from "@actions/core";
import { randomUUID } from "node:crypto";
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { repositoryPaths } from "../commands/repository-paths.ts";
import { styleWanted } from "../commands/style-wanted.ts";
import type { CheckRun } from "../check.ts";
import { exitStatus, exitStatusOf, failsRun, type Threshold } from "../exit-status.ts";
import { displayUsageError } from "../model/usage-error.ts";
import type { Level } from "../model/result.ts";
import { plural } from "../report/layout.ts";
import { renderReport, type ReportOptions } from "../report/index.ts";
import { renderSarif } from "../report/sarif.ts";
import { rulePages } from "../rules/pages.ts";
import { annotationsOf, mostAnnotations, type Annotation } from "./annotations.ts";
import type { Remark } from "./base.ts";
import { changedLinesSince } from "./changed-lines.ts";
import { trustCheckout } from "./checkout.ts";
import type { Environment } from "./input-names.ts";
import { readInputs, type ActionInputs } from "./inputs.ts";
import { judge, type Judged } from "./judge.ts";
import { countOutputs, defaultFile, writeOutputFile, type Outputs } from "./outputs.ts";
import { repositoryTop } from "./repository-top.ts";
import { summaryOf, verdictOf, type Verdict } from "./summary.ts";

/** Runs the Action in the environment of a runner. What fails the step is told by `core.setFailed`. */
export async function run(environment: Environment): Promise<void> {
  const reading = readInputs(environment);
  if (reading.kind === "wrong") {
    refuse(reading.errors);
    return;
  }
  const { inputs } = reading;
  const workspace = resolve(environment.GITHUB_WORKSPACE ?? ".");
  const workingDirectory = resolve(workspace, inputs.workingDirectory ?? ".");
  if (!isFolder(workingDirectory)) {
    refuse([`working-directory: ${inputs.workingDirectory ?? workspace} is no folder of this checkout. Is there a step with actions/checkout before?`]);
    return;
  }
  trustCheckout(process.env);
  const judged = await judge(inputs, workingDirectory, environment);
  if (judged.kind === "usage") refuse(judged.errors.map((error) => (typeof error === "string" ? error : displayUsageError(error))));
  else await report(judged, inputs, { workingDirectory, workspace, environment });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The inputs, the configuration or a policy is wrong: nothing was checked, and there are no files. */
function refuse(errors: readonly string[]): void {
  for (const error of errors.slice(0, -1)) core.error(error, { title: "trailproof" });
  setOutputs({ result: "usage", "exit-status": exitStatus.usage, complete: false });
  core.setFailed(`trailproof checked nothing. ${errors.at(-1) ?? ""}`);
}

interface Places {
  readonly workingDirectory: string;
  readonly workspace: string;
  readonly environment: Environment;
}

type Done = Extract<Judged, { kind: "done" }>;

const resultWords: Readonly<Record<number, string>> = { [exitStatus.ok]: "ok", [exitStatus.findings]: "findings", [exitStatus.usage]: "usage", [exitStatus.incomplete]: "incomplete" };

async function report(judged: Done, inputs: ActionInputs, places: Places): Promise<void> {
  const { run, base, remarks } = judged;
  const { environment, workingDirectory } = places;
  const threshold: Threshold = { failOn: inputs.failOn ?? run.failOn ?? "error", undetermined: inputs.failOnUndetermined, unchangedToo: inputs.failOnScope === "all" };
  const incompleteFails = inputs.failOnIncomplete ?? inputs.subject.kind === "account";
  const status = run.wrongPaths.length > 0 ? exitStatus.usage : exitStatusOf(run.result, run.complete || !incompleteFails, threshold);
  const failing = run.result.findings.filter((finding) => failsRun(finding, threshold)).length;
  const rule = `fail-on: ${threshold.failOn}${inputs.failOnUndetermined ? ", fail-on-undetermined" : ""}`;
  const verdict = verdictOf({ exitStatus: status, failing, rule, onlyNew: run.baseline !== null && inputs.failOnScope === "new", complete: run.complete });
  const top = repositoryTop(places.workspace, workingDirectory);
  const options = reportOptions(run, repositoryPaths(workingDirectory, { GITHUB_WORKSPACE: top }), environment);
  const shown = threshold.unchangedToo === true ? withUnchanged(run) : run;

  await log(shown, options, judged);
  const files = await writeFiles(run, inputs, options, places);
  if (inputs.annotations) await annotate(run, judged, { ...inputs, incompleteFails, verdict, path: options.repositoryPath, workingDirectory });
  if (inputs.summary) await writeSummary(await summaryOf({ run: shown, verdict, remarks, comparison: comparisonOf(judged), category: inputs.category, environment }), environment);
  setOutputs({ result: resultWords[status] ?? "", "exit-status": status, complete: run.complete, base: base.kind === "none" ? "" : base.name, ...countOutputs(run.result), ...files });
  conclude(verdict, run);
}

/** Where findings of the base count, people see them like the others. */
function withUnchanged(run: CheckRun): CheckRun {
  return { ...run, result: { ...run.result, findings: run.result.findings.map((finding) => (finding.baseline === "unchanged" ? { ...finding, baseline: null } : finding)) } };
}

function comparisonOf({ base }: Done): string {
  return base.kind === "none" ? `Compared with nothing: ${base.because}.` : `Compared with ${base.name}.`;
}

function reportOptions(run: CheckRun, repositoryPath: (uri: string) => string, environment: Environment): ReportOptions {
  return {
    rules: rulePages,
    sourceText: run.quotableText,
    repositoryPath,
    complete: run.complete,
    color: styleWanted(environment, environment.GITHUB_ACTIONS === "true"),
    width: 120,
    verbose: false,
    quiet: false,
    audience: "workflow",
  };
}

/** The whole report. Nothing in it is read as a command of the runner, whatever names and lines the code has. */
async function log({ result }: CheckRun, options: ReportOptions, judged: Done): Promise<void> {
  const token = randomUUID();
  core.info(`::stop-commands::${token}`);
  core.info([comparisonOf(judged), ...judged.remarks.map(remarkLine), ""].join("\n"));
  core.info((await renderReport("text", result, options)).trimEnd());
  core.info(`::${token}::`);
}

function remarkLine({ level, message }: Remark): string {
  return level === "warning" ? `Warning: ${message}` : message;
}

/** SARIF and JSON, also when there is nothing to find: code scanning closes alerts by an upload without them. */
async function writeFiles(run: CheckRun, inputs: ActionInputs, options: ReportOptions, { workingDirectory, environment }: Places): Promise<Outputs> {
  const { category } = inputs;
  const sarif = renderSarif(run.result, await rulePages(), { repositoryPath: options.repositoryPath, sourceText: run.sourceText, complete: run.complete, category });
  const json = await renderReport("json", run.result, options);
  return {
    "sarif-file": writeOutputFile(inputs.sarifFile ?? defaultFile(category, ".sarif", environment), sarif, workingDirectory),
    "json-file": writeOutputFile(inputs.jsonFile ?? defaultFile(category, ".json", environment), json, workingDirectory),
  };
}

interface AnnotateFacts extends Pick<ActionInputs, "failOnScope"> {
  readonly incompleteFails: boolean;
  readonly verdict: Verdict;
  readonly path: (uri: string) => string;
  readonly workingDirectory: string;
}

async function annotate({ result }: CheckRun, { base, remarks }: Done, facts: AnnotateFacts): Promise<void> {
  const changed = base.kind === "commit" ? await changedLinesSince(base.sha, facts.workingDirectory) : null;
  const warnings = remarks.filter(({ level }) => level === "warning");
  // The failure of the step is an annotation too.
  const most = mostAnnotations - warnings.length - (facts.verdict.exitStatus === exitStatus.ok ? 0 : 1);
  const { shown, left } = annotationsOf(result, { most, changed, unchangedToo: facts.failOnScope === "all", incompleteFails: facts.incompleteFails });
  for (const { message } of warnings) core.warning(message, { title: "trailproof" });
  for (const annotation of shown) annotateOne(annotation, facts.path);
  if (left > 0) core.info(`${plural(left, "more annotation")} left out: ${String(mostAnnotations)} are shown of a step. The report above has everything.`);
}

const commands: Readonly<Record<Level, typeof core.error>> = { error: core.error, warning: core.warning, note: core.notice };

/** The runner refuses columns for a range of several lines. */
function annotateOne({ level, title, message, location }: Annotation, path: (uri: string) => string): void {
  if (location === null) {
    commands[level](message, { title });
    return;
  }
  const { uri, startLine, endLine, startColumn, endColumn } = location;
  commands[level](message, { title, file: path(uri), startLine, endLine, ...(startLine === endLine ? { startColumn, endColumn } : {}) });
}

async function writeSummary(text: string, environment: Environment): Promise<void> {
  // Tools that imitate the runner may have none.
  if (environment.GITHUB_STEP_SUMMARY === undefined || environment.GITHUB_STEP_SUMMARY === "") return;
  await core.summary.addRaw(text, true).write();
}

function setOutputs(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

function conclude({ exitStatus: status, sentence }: Verdict, { wrongPaths }: CheckRun): void {
  if (status === exitStatus.ok) return;
  const detail = wrongPaths.map(displayUsageError).join(" ");
  core.setFailed(`trailproof: ${sentence}${detail === "" ? "" : ` ${detail}`}`);
}
