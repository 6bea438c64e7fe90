/**
 * `trailproof suggest`: the smallest change of selectors on standard output, nothing written.
 */
import { displayUsageError } from "../../model/usage-error.ts";
import { renderSuggestCommands, renderSuggestJson, renderSuggestText } from "../../report/suggest.ts";
import { runSuggest, type SuggestOptions } from "../../run/suggest.ts";
import { isUnfinished } from "../../run/suggest-result.ts";
import type { SuggestResult } from "../../model/suggest-result.ts";
import { exitStatus } from "../exit-status.ts";
import { libraryOptions } from "./library-options.ts";
import type { CliOptions } from "./options.ts";
import { refuse } from "./refuse.ts";
import { withStandardInput } from "./standard-input.ts";
import { print, terminalOf } from "./terminal.ts";

/** Runs the command; the answer is the exit status. */
export async function suggest(paths: readonly string[], options: CliOptions["suggest"]): Promise<number> {
  const asked: SuggestOptions = { ...libraryOptions(options), paths: paths.length === 0 ? ["."] : paths };
  const outcome = await runSuggest(await withStandardInput(asked));
  if (outcome.kind === "usage") return refuse(...outcome.errors.map(displayUsageError));
  await print(rendered(outcome.result, options));
  if (!outcome.complete) return exitStatus.incomplete;
  return isUnfinished(outcome.result) ? exitStatus.findings : exitStatus.ok;
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
