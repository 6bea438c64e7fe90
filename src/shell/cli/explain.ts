/**
 * `trailproof explain`: answers on standard output. Its exit status says only whether everything could be read.
 */
import { exitStatus } from "../exit-status.ts";
import { runExplain } from "../../run/explain.ts";
import { displayUsageError } from "../../model/usage-error.ts";
import { renderExplanation } from "../../report/index.ts";
import { codeOptions } from "./code-options.ts";
import { withStandardInput } from "./standard-input.ts";
import { print, tell, terminalOf } from "./terminal.ts";
import type { ExplainWords } from "./words.ts";

/** Runs the command; the answer is the exit status. */
export async function explain(files: readonly string[], words: ExplainWords): Promise<number> {
  const options = { ...codeOptions(words), files, ...(words.in === undefined ? {} : { paths: words.in }) };
  const outcome = await runExplain(await withStandardInput(options, files));
  if (outcome.kind === "usage") {
    await tell(...outcome.errors.map((error) => `trailproof: ${displayUsageError(error)}`));
    return exitStatus.usage;
  }
  await print(await renderExplanation(words.format, outcome.result, terminalOf(process.stdout, words.color)));
  return outcome.complete ? exitStatus.ok : exitStatus.incomplete;
}
