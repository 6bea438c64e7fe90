/**
 * What the commands that judge (`check`, `diff`) have in common: the report on standard output and in files, the exit
 * status.
 */
import type { CheckOptions, CheckOutcome, CheckRun } from "../../run/check.ts";
import type { JudgeWords } from "./words.ts";
import { exitStatus, exitStatusOf } from "../exit-status.ts";
import { displayUsageError } from "../../model/usage-error.ts";
import { formatOfFile, type Format } from "../../report/formats.ts";
import { renderReport, type ReportOptions } from "../../report/index.ts";
import { rulePages } from "../../rules/pages.ts";
import { codeOptions } from "./code-options.ts";
import { repositoryPaths } from "./repository-paths.ts";
import { print, tell, terminalOf, type Terminal } from "./terminal.ts";
import { writeWhole } from "./write-file.ts";

/** The options that the commands share, from words to names of the library. */
export function judgeOptions(words: JudgeWords): CheckOptions {
  return {
    ...codeOptions(words),
    ...(words.policy === undefined ? {} : { policies: words.policy }),
    ...(words.sameAccount === undefined ? {} : { sameAccount: words.sameAccount }),
  };
}

/** Runs what judges and reports on it; the answer is the exit status. */
export async function judge(words: JudgeWords, run: () => Promise<CheckOutcome>): Promise<number> {
  const outputs = (words.output ?? []).map((file) => ({ file, format: formatOfFile(file) }));
  const unknown = outputs.filter((output) => output.format === undefined);
  if (unknown.length > 0) {
    const message = `--output: the extension of ${unknown.map((output) => output.file).join(", ")} names no format; expected .sarif, .json, .md or .txt.`;
    await tell(`trailproof: ${message}`);
    return exitStatus.usage;
  }
  const outcome = await run();
  return outcome.kind === "usage" ? refuse(outcome) : report(outcome.run, outputs, words);
}

interface Output {
  readonly file: string;
  readonly format: Format | undefined;
}

/**
 * The files come first: they are there also where standard output cannot be written, and one that cannot be written
 * keeps no other back.
 */
async function report(run: CheckRun, outputs: readonly Output[], words: JudgeWords): Promise<number> {
  let saved = true;
  for (const { file, format } of outputs) {
    if (format === undefined) continue;
    const text = await render(format, run, words, { color: false, width: 100 });
    saved = (await save(file, text)) && saved;
  }
  await print(await render(words.format, run, words, terminalOf(process.stdout, words.color)));
  if (words.verbose === true) await listLeftAlone(run);
  if (!saved || run.wrongPaths.length > 0) return exitStatus.usage;
  return exitStatusOf(run.result, run.complete, {
    failOn: words.failOn ?? run.failOn ?? "error",
    undetermined: words.failOnUndetermined ?? false,
  });
}

async function refuse(outcome: Extract<CheckOutcome, { kind: "usage" }>): Promise<number> {
  await tell(...outcome.errors.map((error) => `trailproof: ${displayUsageError(error)}`));
  return exitStatus.usage;
}

async function render(format: Format, run: CheckRun, words: JudgeWords, terminal: Terminal): Promise<string> {
  const options: ReportOptions = {
    ...terminal,
    rules: rulePages,
    sourceText: format === "sarif" ? run.sourceText : run.quotableText,
    repositoryPath: repositoryPaths(process.cwd(), process.env),
    complete: run.complete,
    verbose: words.verbose ?? false,
    quiet: words.quiet ?? false,
  };
  const text = await renderReport(format, run.result, options);
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}

/** On standard error, so that it never gets into a report. */
async function listLeftAlone(run: CheckRun): Promise<void> {
  if (run.leftAlone.length === 0) return;
  await tell("Left alone, as no infrastructure code that is read:", ...run.leftAlone.map((uri) => `  ${uri}`));
}

async function save(file: string, text: string): Promise<boolean> {
  const answer = writeWhole(file, text);
  if (answer.kind === "failed") await tell(`trailproof: --output: ${file} cannot be written: ${answer.because}.`);
  return answer.kind === "written";
}
