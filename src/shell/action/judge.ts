/**
 * Checks what the inputs name and compares it with the state before the change. The one place that knows both subjects,
 * code and live accounts.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { baselineOf } from "../../comparison/read.ts";
import type { Baseline } from "../../comparison/types.ts";
import { runCheck, type CheckOptions, type CheckOutcome, type CheckRun } from "../../run/check.ts";
import { checkRevisionFiles, leadsSomewhere } from "../../run/diff.ts";
import { NoAnswer } from "../../git/program.ts";
import { readRevision } from "../../git/revision.ts";
import { usageError, type UsageError } from "../../model/usage-error.ts";
import { findBase, withoutCommit, type Base, type CommitBase, type Remark } from "./base.ts";
import { leftOutFiles } from "./checkout.ts";
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
        `${base.name} could not be laid out: ${before.because}`,
        [{ level: "warning", message: `${base.name} cannot be compared with: ${before.because}` }],
      );
      return judgeCode(subject, inputs, instead, workingDirectory);
    }
    case "read": {
      const { paths, remarks } = await pathsOfHead(subject.paths, before.paths, workingDirectory);
      return judged(await runCheck({ ...options, paths, baseline: before.baseline }), base, [
        ...base.remarks,
        ...remarks,
      ]);
    }
  }
}

type Before =
  | { readonly kind: "usage"; readonly errors: readonly UsageError[] }
  | { readonly kind: "unreadable"; readonly because: string }
  | {
      readonly kind: "read";
      readonly baseline: Baseline;
      /** Those of the paths that lead somewhere in the commit. */ readonly paths: readonly string[];
    };

async function checkCommit(
  base: CommitBase,
  paths: readonly string[],
  options: CheckOptions,
  workingDirectory: string,
): Promise<Before> {
  const reading = await readRevision(base.sha, base.repository);
  if (reading.kind === "failed") {
    if (reading.reason.kind === "no-answer") throw new NoAnswer(reading.reason.message);
    return { kind: "unreadable", because: reading.reason.message };
  }
  const { revision } = reading;
  try {
    // What a sparse checkout leaves out is not lost.
    for (const file of await leftOutFiles(base.repository)) rmSync(join(revision.top, file), { force: true });
    const outcome = await checkRevisionFiles(revision, paths, options, workingDirectory);
    if (outcome.kind === "usage") return outcome;
    const leading = await Promise.all(paths.map((path) => leadsSomewhere(path, revision.folder)));
    return {
      kind: "read",
      baseline: baselineOf(base.name, outcome.run.result),
      paths: paths.filter((_path, index) => leading[index]),
    };
  } finally {
    revision.remove();
  }
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
  const leading = await Promise.all(paths.map((path) => leadsSomewhere(path, workingDirectory)));
  const gone = paths.filter((path, index) => !leading[index] && before.includes(path));
  return {
    paths: paths.filter((path) => !gone.includes(path)),
    remarks: gone.map((path): Remark => ({ level: "note", message: `${path} is gone with this change.` })),
  };
}
