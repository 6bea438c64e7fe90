/**
 * Checks what the inputs name and compares it with the state before the change. The one place that knows both subjects,
 * code and live accounts.
 */
import { baselineOf } from "../../comparison/read.ts";
import type { Baseline } from "../../comparison/types.ts";
import { runCheck, type CheckOptions, type CheckOutcome, type CheckRun } from "../../run/check.ts";
import { checkRevisionFiles, leadsSomewhere, withFileNotes, type RevisionOutcome } from "../../run/check-revision.ts";
import { rulesFor } from "../../run/setup.ts";
import { disk } from "../../sources/files/disk.ts";
import { readCheckoutState, type CheckoutState } from "../../git/checkout-state.ts";
import { checkoutFiles } from "../../git/revision-files.ts";
import { NoAnswer } from "../../git/program.ts";
import type { FailedGit } from "../../git/repository.ts";
import { readRevision } from "../../git/revision.ts";
import { usageError, type UsageError } from "../../model/usage-error.ts";
import { findBase, withoutCommit, type Base, type CommitBase, type Remark } from "./base.ts";
import { readPayload, wantedBase } from "./event.ts";
import type { ProcessEnvironment } from "./input-names.ts";
import type { AccountSubject, ActionInputs, CodeSubject } from "./inputs.ts";

export type SettledBase = Exclude<Base, { kind: "wrong" }>;

export type Judged =
  | { readonly kind: "usage"; readonly errors: readonly UsageError[] }
  | { readonly kind: "done"; readonly run: CheckRun; readonly base: SettledBase; readonly remarks: readonly Remark[] };

/**
 * Settles what to compare with, and checks both sides. Where git hangs nothing is checked: without its comparison a
 * check would let losses pass.
 */
export async function judgeBothSides(
  inputs: ActionInputs,
  workingDirectory: string,
  environment: ProcessEnvironment,
): Promise<Judged> {
  try {
    return await judgeSubject(inputs, workingDirectory, environment);
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return { kind: "usage", errors: [usageError(`base: ${error.message} Or compare with no commit: base: none.`)] };
  }
}

async function judgeSubject(
  inputs: ActionInputs,
  workingDirectory: string,
  environment: ProcessEnvironment,
): Promise<Judged> {
  const { subject } = inputs;
  const base = await findBase({
    asked: inputs.base,
    wanted: wantedBase(environment, readPayload(environment)),
    eventCommit: environment.GITHUB_SHA ?? null,
    baseline: inputs.baseline ?? null,
    paths: subject.kind === "code" ? subject.paths : [],
    workingDirectory,
  });
  if (base.kind === "wrong") return { kind: "usage", errors: [usageError(base.error)] };
  switch (subject.kind) {
    case "code":
      return judgeCode(subject, inputs, base, workingDirectory);
    case "account":
      return judged(await judgeAccount(subject, inputs, base, workingDirectory), base);
  }
}

function judged(outcome: CheckOutcome, base: SettledBase, remarks = base.remarks): Judged {
  return outcome.kind === "usage" ? outcome : { kind: "done", run: outcome.run, base, remarks };
}

async function judgeAccount(
  subject: AccountSubject,
  inputs: ActionInputs,
  base: SettledBase,
  workingDirectory: string,
): Promise<CheckOutcome> {
  const { runAccount } = await import("../../run/account.ts");
  return runAccount({ ...inputs.options, ...subject.options, ...baselineFile(base), workingDirectory });
}

function baselineFile(base: SettledBase): Pick<CheckOptions, "baseline"> {
  return base.kind === "file" ? { baseline: base.path } : {};
}

async function judgeCode(
  subject: CodeSubject,
  inputs: ActionInputs,
  base: SettledBase,
  workingDirectory: string,
): Promise<Judged> {
  const options: CheckOptions = { ...inputs.options, ...subject.options, workingDirectory };
  if (base.kind !== "commit")
    return judged(await runCheck({ ...options, ...baselineFile(base), paths: subject.paths }), base);
  const before = await checkCommit(base, subject.paths, options, workingDirectory);
  switch (before.kind) {
    case "usage":
      return before;
    case "unreadable": {
      const instead = withoutCommit(
        { baseline: inputs.baseline ?? null, workingDirectory },
        `${base.name} could not be read: ${before.because}`,
        [{ level: "warning", message: `${base.name} cannot be compared with: ${before.because}` }],
      );
      return judgeCode(subject, inputs, instead, workingDirectory);
    }
    case "read": {
      const { paths, remarks } = await pathsOfHead(subject.paths, before.paths, workingDirectory);
      const { repository } = base;
      const { checkout, baseline } = before;
      const files = checkoutFiles(repository, checkout, workingDirectory);
      const after = await runCheck({ ...options, paths, baseline }, files);
      if (after.kind === "usage") return after;
      const run = withFileNotes(after.run, before, repository, checkout);
      return judged({ kind: "done", run }, base, [...base.remarks, ...remarks]);
    }
  }
}

type Before =
  | { readonly kind: "usage"; readonly errors: readonly UsageError[] }
  | { readonly kind: "unreadable"; readonly because: string }
  | ({
      readonly kind: "read";
      readonly baseline: Baseline;
      readonly checkout: CheckoutState;
    } & Pick<Extract<RevisionOutcome, { kind: "done" }>, "paths" | "ignored" | "untracked" | "warnings">);

async function checkCommit(
  base: CommitBase,
  paths: readonly string[],
  options: CheckOptions,
  workingDirectory: string,
): Promise<Before> {
  const { repository, name } = base;
  const state = await readCheckoutState(repository);
  if (state.kind === "failed") return { kind: "unreadable", because: state.message };
  const { checkout } = state;
  const reading = await readRevision(base.sha, repository);
  if (reading.kind === "failed") return unreadable(reading.reason);
  const rules = await rulesFor(options, checkoutFiles(repository, checkout, workingDirectory));
  if (rules.kind === "usage") return rules;
  const { revision } = reading;
  const rulesOfHead = rules.rules;
  const outcome = await checkRevisionFiles({
    name,
    revision,
    checkout,
    paths,
    options,
    workingDirectory,
    // What git does not track is made by an earlier step of the workflow: no pull request brings it.
    besideCheckout: false,
    rulesOfHead,
  });
  switch (outcome.kind) {
    case "usage":
      return outcome;
    case "unreadable":
      return unreadable(outcome.reason);
    case "done":
      return { ...outcome, kind: "read", checkout, baseline: baselineOf(name, outcome.run.result, outcome.run.side) };
  }
}

/** Where git hangs, nothing is known. */
function unreadable({ kind, message }: FailedGit): Before {
  if (kind === "no-answer") throw new NoAnswer(message);
  return { kind: "unreadable", because: message };
}

/**
 * A path that the change takes away is no mistake of the workflow: it was there before, and what it recorded may be
 * lost.
 */
async function pathsOfHead(
  paths: readonly string[],
  before: readonly string[],
  workingDirectory: string,
): Promise<{ readonly paths: readonly string[]; readonly remarks: readonly Remark[] }> {
  const leading = await Promise.all(paths.map((path) => leadsSomewhere(path, workingDirectory, disk)));
  const gone = paths.filter((path, index) => !leading[index] && before.includes(path));
  return {
    paths: paths.filter((path) => !gone.includes(path)),
    remarks: gone.map((path): Remark => ({ level: "note", message: `${path} is gone with this change.` })),
  };
}
