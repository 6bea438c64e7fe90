/**
 * The library: what `trailproof check` knows, as a function. It reads files and returns data; it writes nothing and
 * knows no console.
 */
import { runCheck, type CheckOptions } from "./run/check.ts";
import type { CheckResult } from "./model/result.ts";
import { displayUsageError, type UsageError } from "./model/usage-error.ts";

export type { CheckOptions } from "./run/check.ts";
export type * from "./model/result.ts";
export type { Location } from "./model/location.ts";
export type { UsageError } from "./model/usage-error.ts";

/** The options, the configuration, a policy or a snapshot is wrong; nothing was checked. */
export class UsageErrors extends Error {
  readonly errors: readonly UsageError[];

  constructor(errors: readonly UsageError[]) {
    super(errors.map(displayUsageError).join("\n"));
    this.name = "UsageErrors";
    this.errors = errors;
  }
}

/**
 * Checks infrastructure code and returns the JSON result, `formatVersion: 1`.
 * Rejects with `UsageErrors` when what was asked cannot be done; inputs that cannot be read are notifications in the
 * result.
 */
export async function check(options: CheckOptions = {}): Promise<CheckResult> {
  const outcome = await runCheck(options);
  if (outcome.kind === "usage") throw new UsageErrors(outcome.errors);
  return outcome.run.result;
}
