/**
 * `trailproof check`: one run, its report on standard output and in files, its exit status.
 */
import { runCheck } from "../../run/check.ts";
import { judge, judgeOptions } from "./judge.ts";
import { withStandardInput } from "./standard-input.ts";
import type { CheckWords } from "./words.ts";

/** Runs the command; the answer is the exit status. */
export async function check(paths: readonly string[], words: CheckWords): Promise<number> {
  const options = {
    ...judgeOptions(words),
    ...(paths.length === 0 ? {} : { paths }),
    ...(words.baseline === undefined ? {} : { baseline: words.baseline }),
  };
  return judge(words, async () => runCheck(await withStandardInput(options)));
}
