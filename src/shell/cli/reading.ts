/**
 * What the commands that read live accounts have in common: options, progress, the list of calls, the clean stop.
 */
import type { AccountOptions } from "../../account/read-accounts.ts";
import type { ReadWords } from "./account-words.ts";
import { progressOn } from "./progress.ts";
import { tell } from "./terminal.ts";

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
 * Runs work that reads accounts. The first Ctrl-C or SIGTERM stops it cleanly: what was read by then is reported. A second one of either ends the process at once.
 */
export async function whileReading<T>(
  words: ReadWords,
  work: (watch: Pick<AccountOptions, "signal" | "onCall" | "onProgress">) => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  const progress = progressOn(process.stderr, words.quiet === true || words.verbose === true);
  const interrupted = (signal: NodeJS.Signals): void => {
    listenNoMore();
    stopped = true;
    progress.clear();
    const again = signal === "SIGINT" ? "Press Ctrl-C again" : "Send the signal again";
    void tell(`trailproof: stopping; what was read so far is reported. ${again} to end at once.`);
    stop.abort();
  };
  const listenNoMore = (): void => {
    for (const signal of stopSignals) process.removeListener(signal, interrupted);
  };
  for (const signal of stopSignals) process.on(signal, interrupted);
  try {
    return await work({
      signal: stop.signal,
      onProgress: progress.show,
      ...(words.verbose === true ? { onCall: listCall } : {}),
    });
  } finally {
    progress.clear();
    listenNoMore();
  }
}

let stopped = false;

/** Whether the run was stopped: what it began, such as a program that fetches credentials, may go on and is not waited for. */
export function wasStopped(): boolean {
  return stopped;
}

/** What a person and what a scheduler sends to end a program. */
const stopSignals = ["SIGINT", "SIGTERM"] as const;

/** One line a call, on standard error: what was asked, never with what. */
const listCall: NonNullable<AccountOptions["onCall"]> = ({ accountId, region, call, resource, attempts, code }) => {
  const tries = `${String(attempts)} ${attempts === 1 ? "attempt" : "attempts"}`;
  const about = resource === null ? "" : ` ${resource}`;
  void tell(`${accountId ?? "(account unknown)"} ${region} ${call}${about}: ${code ?? "ok"}, ${tries}`);
};
