/**
 * `trailproof account`: reads live accounts and reports like `check`.
 */
import { defined } from "../../model/defined.ts";
import { runAccount } from "../../run/account.ts";
import { judgeAndReport } from "./judge.ts";
import { libraryOptions } from "./library-options.ts";
import type { CliOptions } from "./options.ts";
import { whileReading } from "./reading.ts";
import { withStandardInput } from "./standard-input.ts";

/** Runs the command; the answer is the exit status. */
export async function account(options: CliOptions["account"]): Promise<number> {
  return judgeAndReport(options, async () => {
    const { snapshot: snapshots, ...rest } = options;
    const given = { ...libraryOptions(rest), ...defined({ snapshots }), organization: options.org ?? false };
    const asked = await withStandardInput(given);
    return whileReading(options, (watch) => runAccount({ ...asked, ...watch }));
  });
}
