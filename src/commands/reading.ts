/**
 * What the commands that read live accounts have in common: options, progress, the list of calls, the clean stop.
 */
import type { AccountOptions } from "../account/read-accounts.ts";
import type { ReadWords } from "./account-words.ts";
import { progressOn } from "./progress.ts";

/** The options that both commands share, from words to names of the library. */
export function readOptions(words: ReadWords): AccountOptions {
  return {
    ...(words.profile === undefined ? {} : { profile: words.profile }),
    ...(words.region === undefined ? {} : { region: words.region }),
    ...(words.regions === undefined ? {} : { regions: words.regions }),
    ...(words.org === undefined ? {} : { organization: words.org }),
    ...(words.roleName === undefined ? {} : { roleName: words.roleName }),
    ...(words.accounts === undefined ? {} : { accounts: words.accounts }),
    ...(words.concurrency === undefined ? {} : { concurrency: words.concurrency }),
    ...(words.endpointUrl === undefined ? {} : { endpointUrl: words.endpointUrl }),
  };
}

/**
 * Runs work that reads accounts. The first Ctrl-C stops it cleanly: what was read by then is reported. A second one ends the process at once, as usual.
 */
export async function whileReading<T>(words: ReadWords, work: (watch: Pick<AccountOptions, "signal" | "onCall" | "onProgress">) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  const progress = progressOn(process.stderr, words.quiet === true || words.verbose === true);
  const interrupted = (): void => {
    progress.clear();
    process.stderr.write("trailproof: stopping; what was read so far is reported. Press Ctrl-C again to end at once.\n");
    stop.abort();
  };
  process.once("SIGINT", interrupted);
  process.once("SIGTERM", interrupted);
  try {
    return await work({
      signal: stop.signal,
      onProgress: progress.show,
      ...(words.verbose === true ? { onCall: listCall } : {}),
    });
  } finally {
    progress.clear();
    process.removeListener("SIGINT", interrupted);
    process.removeListener("SIGTERM", interrupted);
  }
}

/** One line a call, on standard error: what was asked, never with what. */
const listCall: NonNullable<AccountOptions["onCall"]> = ({ accountId, region, call, resource, attempts, code }) => {
  const tries = `${String(attempts)} ${attempts === 1 ? "attempt" : "attempts"}`;
  const about = resource === null ? "" : ` ${resource}`;
  process.stderr.write(`${accountId ?? "(account unknown)"} ${region} ${call}${about}: ${code ?? "ok"}, ${tries}\n`);
};
