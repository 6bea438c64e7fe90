/**
 * What the commands that read live accounts have in common: progress, the list of calls, the clean stop.
 */
import type { AccountOptions } from "../../account/read-accounts.ts";
import type { CliOptions } from "./options.ts";
import { progressOn } from "./progress.ts";
import { tell } from "./terminal.ts";

/**
 * Runs work that reads accounts. The first Ctrl-C or SIGTERM stops it cleanly: what was read by then is reported. A
 * second one of either ends the process at once.
 */
export async function whileReading<T>(
  { quiet, verbose }: Pick<CliOptions["snapshot"], "quiet" | "verbose">,
  work: (watch: Pick<AccountOptions, "signal" | "onCall" | "onProgress">) => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  const progress = progressOn(process.stderr, quiet ?? verbose ?? false);
  const interrupted = (signal: NodeJS.Signals): void => {
    listenNoMore();
    stopped = true;
    progress.clear();
    const again = signal === "SIGINT" ? "Press Ctrl-C again" : "Send the signal again";
    void tell(`trailproof: stopping. The report has what was read so far. ${again} to end at once.`);
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
      ...(verbose === true ? { onCall: listCall } : {}),
    });
  } finally {
    progress.clear();
    listenNoMore();
  }
}

let stopped = false;

/**
 * Whether the run was stopped: what it began, such as a program that fetches credentials, may go on and is not waited
 * for.
 */
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
