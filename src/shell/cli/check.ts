/**
 * `trailproof check`: one run, its report on standard output and in files, its exit status.
 */
import { runCheck } from "../../run/check.ts";
import { disk } from "../../sources/files/disk.ts";
import { commandToSuggest } from "./command-to-suggest.ts";
import { judgeAndReport } from "./judge.ts";
import { libraryOptions } from "./library-options.ts";
import type { CliOptions } from "./options.ts";
import { withStandardInput } from "./standard-input.ts";

/** Runs the command; the answer is the exit status. */
export async function check(paths: readonly string[], options: CliOptions["check"]): Promise<number> {
  const asked = { ...libraryOptions(options), paths: paths.length === 0 ? ["."] : paths };
  return judgeAndReport({ ...options, suggest: commandToSuggest(paths, options) }, async (purpose) =>
    runCheck(await withStandardInput(asked), disk, purpose),
  );
}
