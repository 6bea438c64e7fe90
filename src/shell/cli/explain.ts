/**
 * `trailproof explain`: answers on standard output. Its exit status says only whether everything could be read.
 */
import { exitStatus } from "../exit-status.ts";
import { runExplain } from "../../run/explain.ts";
import { defined } from "../../model/defined.ts";
import { displayUsageError } from "../../model/usage-error.ts";
import { renderExplanation } from "../../report/index.ts";
import { libraryOptions } from "./library-options.ts";
import type { CliOptions } from "./options.ts";
import { refuse } from "./refuse.ts";
import { withStandardInput } from "./standard-input.ts";
import { print, terminalOf } from "./terminal.ts";

/** Runs the command; the answer is the exit status. */
export async function explain(files: readonly string[], options: CliOptions["explain"]): Promise<number> {
  const asked = { ...libraryOptions(options), files, ...defined({ paths: options.in }) };
  const outcome = await runExplain(await withStandardInput(asked, files));
  if (outcome.kind === "usage") return refuse(...outcome.errors.map(displayUsageError));
  await print(await renderExplanation(options.format, outcome.result, terminalOf(process.stdout, options.color)));
  return outcome.complete ? exitStatus.ok : exitStatus.incomplete;
}
