/**
 * `trailproof diff`: two states, their report, the exit status.
 */
import { runDiff } from "../../run/diff.ts";
import { judge, judgeOptions } from "./judge.ts";
import { withStandardInput } from "./standard-input.ts";
import type { JudgeWords } from "./words.ts";

/** Runs the command; the answer is the exit status. */
export async function diff(base: string, head: string, words: JudgeWords): Promise<number> {
  return judge(words, async () => runDiff({ ...(await withStandardInput(judgeOptions(words))), base, head }));
}
