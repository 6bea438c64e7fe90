/**
 * What the commands that judge (`check`, `diff`) have in common: the report on standard output and in files, the exit
 * status.
 */
import type { CheckOutcome, CheckRun } from "../../run/check.ts";
import { exitStatus, exitStatusOf } from "../exit-status.ts";
import { displayUsageError } from "../../model/usage-error.ts";
import {
  knownEndings,
  outputFile,
  renderReport,
  type Format,
  type AskedOutput,
  type ReportOptions,
} from "../../report/index.ts";
import { disk } from "../../sources/files/disk.ts";
import { RepositoryFiles } from "../kept-files.ts";
import { rulePages } from "../../rules/pages.ts";
import type { JudgeOptions } from "./options.ts";
import { refuse, save } from "./refuse.ts";
import { repositoryPaths } from "./repository-paths.ts";
import { print, tell, terminalOf, type Terminal } from "./terminal.ts";

/** The options of the command line. */
interface ReportedOptions extends JudgeOptions {
  /** The command that suggests changes for the same inputs; left out: there is none. */
  readonly suggest?: string | undefined;
}

/** What judges; `report`: the result is written in no format that a later run compares with. */
type Judge = (purpose: "report" | "keep") => Promise<CheckOutcome>;

/** Runs what judges and reports on it; the answer is the exit status. */
export async function judgeAndReport(options: ReportedOptions, run: Judge): Promise<number> {
  const outputs = (options.output ?? []).map(outputFile);
  const unknown = unknownFormats(outputs);
  if (unknown !== null) return refuse(unknown);
  const isKept = [options.format, ...outputs.map(({ format }) => format)].includes("json");
  const outcome = await run(isKept ? "keep" : "report");
  return outcome.kind === "usage"
    ? refuse(...outcome.errors.map(displayUsageError))
    : report(outcome.run, outputs, options);
}

/** What is wrong with files to write of which nobody knows the format; null: nothing. */
export function unknownFormats(outputs: readonly AskedOutput[]): string | null {
  const unknown = outputs.filter((output) => output.format === undefined);
  if (unknown.length === 0) return null;
  const files = unknown.map(({ file }) => file).join(", ");
  return `--output: the extension of ${files} names no format, expected ${knownEndings}, or FORMAT:FILE such as gitlab:report.json.`;
}

/**
 * The files come first: they are there also where standard output cannot be written, and one that cannot be written
 * keeps no other back.
 */
async function report(run: CheckRun, outputs: readonly AskedOutput[], options: ReportedOptions): Promise<number> {
  let saved = true;
  for (const { file, format } of outputs) {
    if (format === undefined) continue;
    const text = await render(format, run, options, { color: false, width: 100 });
    saved = (await save(`--output: ${file}`, file, text)) && saved;
  }
  await print(await render(options.format, run, options, terminalOf(process.stdout, options.color)));
  if (options.verbose === true) await listLeftAlone(run);
  if (!saved || run.wrongPaths.length > 0) return exitStatus.usage;
  return exitStatusOf(run.result, run.complete, {
    failOn: options.failOn ?? run.failOn ?? "error",
    undetermined: options.failOnUndetermined ?? false,
  });
}

async function render(format: Format, run: CheckRun, options: ReportedOptions, terminal: Terminal): Promise<string> {
  const text = await renderReport(format, run.result, reportOptions(format, run, options, terminal));
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}

/** What a report of a run needs. */
export function reportOptions(
  format: Format,
  run: CheckRun,
  options: Pick<ReportedOptions, "verbose" | "quiet" | "pedantic" | "failOnUndetermined" | "suggest">,
  terminal: Terminal,
): ReportOptions {
  return {
    ...terminal,
    rules: rulePages,
    sourceText: format === "sarif" ? run.sourceText : run.quotableText,
    repositoryPath: repositoryPaths(process.cwd(), process.env),
    complete: run.complete,
    verbose: options.verbose ?? false,
    quiet: options.quiet ?? false,
    // What fails the run is shown.
    pedantic: options.pedantic === true || options.failOnUndetermined === true,
    suggest: options.suggest,
    keptFiles: new RepositoryFiles(process.cwd(), disk),
  };
}

/** On standard error, so that it never gets into a report. */
async function listLeftAlone(run: CheckRun): Promise<void> {
  if (run.leftAlone.length === 0) return;
  await tell("Skipped, because trailproof does not read them:", ...run.leftAlone.map((uri) => `  ${uri}`));
}
