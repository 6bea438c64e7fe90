/**
 * `trailproof diff`: two states, their report, the exit status.
 */
import { runDiff } from "../../run/diff.ts";
import { judgeAndReport } from "./judge.ts";
import { libraryOptions } from "./library-options.ts";
import type { CliOptions } from "./options.ts";
import { withStandardInput } from "./standard-input.ts";

/** Runs the command; the answer is the exit status. */
export async function diff(base: string, head: string, options: CliOptions["diff"]): Promise<number> {
  return judgeAndReport(options, async () =>
    runDiff({ ...(await withStandardInput(libraryOptions(options))), base, head }),
  );
}
