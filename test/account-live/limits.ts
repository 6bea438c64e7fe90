import type { AccountOptions } from "../../src/account/read-accounts.ts";
import type { Limits } from "../../src/account/answer-handler.ts";

/** A clock on which no time passes until a test says so: the results then do not depend on how busy the machine is. */
export interface Clock {
  readonly timer: Limits["timer"];
  /** The time of every attempt that is being made is over. */
  readonly runOut: () => void;
}

export function clock(): Clock {
  const waiting = new Set<() => void>();
  return {
    timer: (_milliseconds, over) => {
      waiting.add(over);
      return () => waiting.delete(over);
    },
    runOut: () => {
      for (const over of [...waiting]) over();
    },
  };
}

/**
 * Two tries, and all the time of the world for each. Connections on the loopback interface stand at once or not at all.
 */
export function twoTries(
  { timer }: Clock = clock(),
  limits: Partial<Limits> = {},
): Pick<AccountOptions, "maxAttempts" | "limits"> {
  return { maxAttempts: 2, limits: { connection: 3_600_000, timer, ...limits } };
}
