/**
 * `trailproof account`: reads live accounts and reports like `check`.
 */
import { runAccount } from "../../run/account.ts";
import type { AccountWords } from "./account-words.ts";
import { judge, judgeOptions } from "./judge.ts";
import { readOptions, whileReading } from "./reading.ts";
import { withStandardInput } from "./standard-input.ts";

/** Runs the command; the answer is the exit status. */
export async function account(words: AccountWords): Promise<number> {
  const options = {
    ...judgeOptions(words),
    ...readOptions(words),
    ...(words.baseline === undefined ? {} : { baseline: words.baseline }),
    ...(words.inventory === undefined ? {} : { inventory: words.inventory }),
  };
  return judge(words, async () => {
    const complete = await withStandardInput(options);
    return whileReading(words, (watch) => runAccount({ ...complete, ...watch }));
  });
}
