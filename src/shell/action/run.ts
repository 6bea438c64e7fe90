/**
 * A run of the Action: inputs, what to compare with, the check, and what is left behind of it.
 */
import { randomUUID } from "node:crypto";
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { repositoryPaths } from "../cli/repository-paths.ts";
import { styleWanted } from "../cli/terminal.ts";
import { unwritten, writeFailure } from "../cli/write-file.ts";
import type { CheckRun } from "../../run/check.ts";
import { NoAnswer } from "../../git/program.ts";
import { exitStatus, exitStatusOf, failsRun, type Threshold } from "../exit-status.ts";
import { displayUsageError } from "../../model/usage-error.ts";
import { counted } from "../../model/words.ts";
import { renderReport, type ReportOptions } from "../../report/index.ts";
import { atKeptPlaces } from "../../report/shared/kept-places.ts";
import { forPeople } from "../../report/shared/for-people.ts";
import { groupByCause } from "../../report/shared/group.ts";
import { disk } from "../../sources/files/disk.ts";
import { RepositoryFiles } from "../kept-files.ts";
import { renderSarif } from "../../report/formats/sarif/sarif.ts";
import { rulePages } from "../../rules/pages.ts";
import { annotationsOf, mostAnnotations, type Annotation } from "./annotations.ts";
import type { CommitBase, Remark } from "./base.ts";
import { changedLinesSince, type ChangedLines } from "./changed-lines.ts";
import type { ProcessEnvironment } from "./input-names.ts";
import { readActionInputs, type ActionInputs } from "./inputs.ts";
import { judgeBothSides, type Judged } from "./judge.ts";
import { countOutputs, defaultFile, writeOutputFile, type Outputs } from "./outputs.ts";
import { topOfCheckout } from "./repository-top.ts";
import * as runner from "./runner.ts";
import { resultWithInputs, withInputs } from "./inputs-in-words.ts";
import { largestComment, summaryOf, verdictOf, type StepVerdict, type SummaryFacts } from "./summary.ts";

/** Runs the Action in the environment of a runner. What fails the step is told to the runner. */
export async function run(environment: ProcessEnvironment): Promise<void> {
  const reading = readActionInputs(environment);
  if (reading.kind === "wrong") {
    refuse(reading.errors);
    return;
  }
  const { inputs } = reading;
  const workspace = resolve(environment.GITHUB_WORKSPACE ?? ".");
  const workingDirectory = resolve(workspace, inputs.workingDirectory ?? ".");
  if (!isFolder(workingDirectory)) {
    refuse([
      `working-directory: ${inputs.workingDirectory ?? workspace} is no folder of this checkout. Is there a step with actions/checkout before?`,
    ]);
    return;
  }
  const judged = await judgeBothSides(inputs, workingDirectory, environment);
  if (judged.kind === "usage") refuse(judged.errors.map((error) => withInputs(displayUsageError(error))));
  else await report(judged, inputs, { workingDirectory, workspace, environment });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The inputs, the configuration or a policy is wrong: nothing was checked, and there are no files. */
function refuse(errors: readonly string[]): void {
  for (const message of errors.slice(0, -1)) runner.annotate("error", { message }, { title: "trailproof" });
  setOutputs({ result: "usage", "exit-status": exitStatus.usage, complete: false });
  runner.fail(`trailproof checked nothing. ${errors.at(-1) ?? ""}`);
}

interface Places {
  readonly workingDirectory: string;
  readonly workspace: string;
  readonly environment: ProcessEnvironment;
}

type Done = Extract<Judged, { kind: "done" }>;

const resultWords: Readonly<Record<number, string>> = {
  [exitStatus.ok]: "ok",
  [exitStatus.findings]: "findings",
  [exitStatus.usage]: "usage",
  [exitStatus.incomplete]: "incomplete",
};

async function report(judged: Done, inputs: ActionInputs, places: Places): Promise<void> {
  const { run, base, remarks } = judged;
  const { environment, workingDirectory } = places;
  const threshold: Threshold = {
    failOn: inputs.failOn ?? run.failOn ?? "error",
    undetermined: inputs.failOnUndetermined,
    unchangedToo: inputs.failOnScope === "all",
  };
  const incompleteFails = inputs.failOnIncomplete ?? inputs.subject.kind === "account";
  const top = topOfCheckout(places.workspace, workingDirectory);
  const options: ReportOptions = {
    ...reportOptions(run, repositoryPaths(workingDirectory, { GITHUB_WORKSPACE: top }), environment),
    pedantic: inputs.failOnUndetermined,
  };
  const kept = new RepositoryFiles(workingDirectory, disk);
  // What no document settles fails nothing, unless the workflow says so.
  const result = atKeptPlaces(forPeople(run.result, inputs.failOnUndetermined), kept);
  const read = { ...run, result: resultWithInputs(result) };
  const shown = threshold.unchangedToo === true ? withUnchanged(read) : read;
  const judgedStatus = exitStatusOf(run.result, run.complete || !incompleteFails, threshold);
  const verdictWith = (ended: number): StepVerdict =>
    verdictOf({
      exitStatus: ended,
      // Several of one cause are one for people.
      failing: groupByCause(run.result.findings.filter((finding) => failsRun(finding, threshold))).length,
      rule: `fail-on: ${threshold.failOn}${inputs.failOnUndetermined ? ", fail-on-undetermined" : ""}`,
      onlyNew: run.baseline !== null && inputs.failOnScope === "new",
      complete: run.complete,
      filesLost: run.wrongPaths.length === 0,
    });
  const facts = { run: shown, remarks, comparison: comparisonOf(judged), category: inputs.category, environment };
  const wrongUsage = run.wrongPaths.length > 0;

  await log(shown, options, judged);
  const comment = { ...facts, verdict: verdictWith(wrongUsage ? exitStatus.usage : judgedStatus) };
  const { written, mistakes: unwritten } = await writeFiles({ ...run, result }, run, inputs, options, places, comment);
  const status = wrongUsage || unwritten.length > 0 ? exitStatus.usage : judgedStatus;
  const verdict = verdictWith(status);
  if (inputs.annotations) {
    await annotate(read, judged, { ...inputs, incompleteFails, verdict, path: options.repositoryPath });
  }
  if (inputs.summary) await writeSummary(await summaryOf({ ...facts, verdict }), environment);
  const outputs = { result: resultWords[status] ?? "", "exit-status": status, complete: run.complete };
  setOutputs({ ...outputs, base: base.kind === "none" ? "" : base.name, ...countOutputs(run.result), ...written });
  conclude(verdict, [...run.wrongPaths.map(displayUsageError), ...unwritten]);
}

/** Where findings of the base count, people see them like the others. */
function withUnchanged(run: CheckRun): CheckRun {
  return {
    ...run,
    result: {
      ...run.result,
      findings: run.result.findings.map((finding) =>
        finding.baseline === "unchanged" ? { ...finding, baseline: null } : finding,
      ),
    },
  };
}

function comparisonOf({ base }: Done): string {
  return base.kind === "none" ? `Compared with nothing: ${base.because}.` : `Compared with ${base.name}.`;
}

function reportOptions(
  run: CheckRun,
  repositoryPath: (uri: string) => string,
  environment: ProcessEnvironment,
): ReportOptions {
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
  const commands = runner.stopCommands(randomUUID());
  runner.log(comparisonOf(judged), ...judged.remarks.map(remarkLine), "");
  runner.logRendered((await renderReport("text", result, options)).trimEnd());
  commands.resume();
}

function remarkLine({ level, message }: Remark): string {
  return level === "warning" ? `Warning: ${message}` : message;
}

interface WrittenFiles {
  /** The outputs that name the files that are there. */
  readonly written: Outputs;
  readonly mistakes: readonly string[];
}

/**
 * SARIF, JSON and Markdown, also when there is nothing to find: code scanning closes alerts by an upload without them.
 *
 * @param inRepository the run with its findings where code scanning can show them
 * @param comment what a comment on the pull request says
 */
async function writeFiles(
  inRepository: CheckRun,
  run: CheckRun,
  inputs: ActionInputs,
  options: ReportOptions,
  places: Places,
  comment: SummaryFacts,
): Promise<WrittenFiles> {
  const { workingDirectory, environment } = places;
  const { category } = inputs;
  const { repositoryPath } = options;
  const { sourceText, complete } = run;
  const sarif = renderSarif(inRepository.result, await rulePages(), { repositoryPath, sourceText, complete, category });
  const json = await renderReport("json", run.result, options);
  const markdown = await summaryOf(comment, largestComment);
  const files = [
    ["sarif-file", inputs.sarifFile ?? defaultFile(category, ".sarif", environment), sarif],
    ["json-file", inputs.jsonFile ?? defaultFile(category, ".json", environment), json],
    ["markdown-file", inputs.markdownFile ?? defaultFile(category, ".md", environment), markdown],
  ] as const;
  const answers = files.map(([name, path, text]) => ({ name, ...writeOutputFile(path, text, workingDirectory) }));
  return {
    written: Object.fromEntries(answers.flatMap((file) => (file.kind === "written" ? [[file.name, file.path]] : []))),
    mistakes: answers.flatMap((file) => {
      return file.kind === "failed" ? [unwritten(`${file.name}: ${file.path}`, file.because)] : [];
    }),
  };
}

interface AnnotateFacts extends Pick<ActionInputs, "failOnScope"> {
  readonly incompleteFails: boolean;
  readonly verdict: StepVerdict;
  readonly path: (uri: string) => string;
}

async function annotate({ result }: CheckRun, { base, remarks }: Done, facts: AnnotateFacts): Promise<void> {
  const changed = base.kind === "commit" ? await changedLines(base) : null;
  const warnings = remarks.filter(({ level }) => level === "warning");
  // The failure of the step is an annotation too.
  const most = mostAnnotations - warnings.length - (facts.verdict.exitStatus === exitStatus.ok ? 0 : 1);
  const { shown, left } = annotationsOf(result, {
    most,
    changed,
    unchangedToo: facts.failOnScope === "all",
    incompleteFails: facts.incompleteFails,
  });
  for (const { message } of warnings) runner.annotate("warning", { message }, { title: "trailproof" });
  for (const annotation of shown) annotateOne(annotation, facts.path);
  if (left === 0) return;
  const limit = `${String(mostAnnotations)} are shown of a step`;
  runner.log(`${counted(left, "more annotation")} left out: ${limit}. The report above has everything.`);
}

/** Which lines are new decides only where annotations stand. */
async function changedLines(base: CommitBase): Promise<ChangedLines | null> {
  try {
    return await changedLinesSince(base.sha, base.repository);
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    runner.log(`Annotations may stand on lines that did not change: ${error.message}`);
    return null;
  }
}

/** The runner refuses columns for a range of several lines. */
function annotateOne(annotation: Annotation, path: (uri: string) => string): void {
  const { level, title, location } = annotation;
  if (location === null) {
    runner.annotate(level, annotation, { title });
    return;
  }
  const { uri, startLine, endLine, startColumn, endColumn } = location;
  runner.annotate(level, annotation, {
    title,
    file: path(uri),
    startLine,
    endLine,
    ...(startLine === endLine ? { startColumn, endColumn } : {}),
  });
}

async function writeSummary(text: string, environment: ProcessEnvironment): Promise<void> {
  // Tools that imitate the runner may have none.
  if (environment.GITHUB_STEP_SUMMARY === undefined || environment.GITHUB_STEP_SUMMARY === "") return;
  try {
    await runner.addToSummary(text);
  } catch (error) {
    const message = unwritten("The summary of the job", writeFailure(error));
    runner.annotate("warning", { message }, { title: "trailproof" });
  }
}

function setOutputs(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value);
}

function conclude({ exitStatus: status, sentence }: StepVerdict, mistakes: readonly string[]): void {
  if (status === exitStatus.ok) return;
  const detail = mistakes.join(" ");
  runner.fail(`trailproof: ${sentence}${detail === "" ? "" : ` ${detail}`}`);
}
