/**
 * `trailproof suggest`: the smallest change of selectors on standard output, nothing written.
 */
import { displayUsageError } from "../../model/usage-error.ts";
import { renderSuggestCommands, renderSuggestJson, renderSuggestText } from "../../report/suggest.ts";
import { runSuggest, type FilesToWrite, type SuggestOptions } from "../../run/suggest.ts";
import { isUnfinished } from "../../run/suggest-result.ts";

import { writeRefusalSentence } from "../../wording/not-editable.ts";
import type { SuggestResult } from "../../model/suggest-result.ts";
import { exitStatus } from "../exit-status.ts";
import { libraryOptions } from "./library-options.ts";
import type { CliOptions } from "./options.ts";
import { refuse, save } from "./refuse.ts";
import { withStandardInput } from "./standard-input.ts";
import { print, tell, terminalOf } from "./terminal.ts";

/** Runs the command; the answer is the exit status. */
export async function suggest(paths: readonly string[], options: CliOptions["suggest"]): Promise<number> {
  const asked: SuggestOptions = { ...libraryOptions(options), paths: paths.length === 0 ? ["."] : paths };
  const outcome = await runSuggest(await withStandardInput(asked));
  if (outcome.kind === "usage") return refuse(...outcome.errors.map(displayUsageError));
  await print(rendered(outcome.result, options));
  const written = outcome.files === null ? null : await writeFiles(outcome.files);
  if (written === "refused") return exitStatus.usage;
  if (!outcome.complete) return exitStatus.incomplete;
  const left = written === null ? outcome.result : withoutWritten(outcome.result);
  return isUnfinished(left) ? exitStatus.findings : exitStatus.ok;
}

/** Writes all files or none; what is written, and why nothing is, goes to standard error. */
async function writeFiles(files: FilesToWrite): Promise<"written" | "refused"> {
  if (files.kind === "refused") {
    await refuse(...files.because.map(writeRefusalSentence));
    return "refused";
  }
  for (const { uri, path, text } of files.files) {
    if (!(await save(`--write: ${uri}`, path, text))) return "refused";
    await tell(`Wrote ${uri}.`);
  }
  return "written";
}

/** What is left to do after the edits were written. */
function withoutWritten(result: SuggestResult): SuggestResult {
  return { ...result, proposals: result.proposals.filter(({ edits }) => edits.length === 0) };
}

function rendered(result: SuggestResult, { format, color }: CliOptions["suggest"]): string {
  switch (format) {
    case "text":
      return renderSuggestText(result, { ...terminalOf(process.stdout, color), verbose: false });
    case "json":
      return renderSuggestJson(result);
    case "cli":
      return renderSuggestCommands(result);
  }
}
