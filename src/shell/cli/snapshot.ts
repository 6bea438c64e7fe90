/**
 * `trailproof snapshot`: the snapshot on standard output or in a file, what is missing from it on standard error.
 */
import { readFileSync } from "node:fs";
import { exitStatus } from "../exit-status.ts";
import { displayUsageError } from "../../model/usage-error.ts";
import { runSnapshot, type SnapshotOutcome } from "../../run/snapshot.ts";
import { holdsSnapshot } from "./kept-file.ts";
import type { CliOptions } from "./options.ts";
import { whileReading } from "./reading.ts";
import { refuse, save } from "./refuse.ts";
import { print, tell } from "./terminal.ts";

/** Runs the command; the answer is the exit status. */
export async function snapshot(options: CliOptions["snapshot"]): Promise<number> {
  const capturedAt = options.timestamp === true ? { capturedAt: new Date().toISOString().replace(/\.\d+Z$/, "Z") } : {};
  const { resume: file, ...given } = options;
  const earlier = file === undefined ? null : textOf(file);
  if (earlier?.kind === "failed") return refuse(`--resume: ${earlier.reason}`);
  const asked = {
    ...given,
    ...(earlier === null ? {} : { resume: { uri: earlier.uri, text: earlier.text } }),
    organization: options.org ?? false,
    everyFailure: options.verbose ?? false,
    ...capturedAt,
  };
  const outcome = await whileReading(options, (watch) => runSnapshot({ ...asked, ...watch }));
  if (outcome.kind === "usage") return refuse(...outcome.errors.map(displayUsageError));
  const kept =
    options.output === undefined || options.allowIncomplete === true ? null : whyKept(options.output, outcome);
  if (options.output === undefined) await print(outcome.text);
  else if (kept === null && !(await save(`--output: ${options.output}`, options.output, outcome.text)))
    return exitStatus.usage;
  if (options.quiet !== true) await tell(...outcome.remarks.map((line) => `trailproof: ${line}`));
  if (kept !== null) await tell(`trailproof: ${kept}`);
  return outcome.complete ? exitStatus.ok : exitStatus.incomplete;
}

type EarlierText =
  | { readonly kind: "text"; readonly uri: string; readonly text: string }
  | { readonly kind: "failed"; readonly reason: string };

function textOf(file: string): EarlierText {
  try {
    return { kind: "text", uri: file, text: readFileSync(file, "utf8") };
  } catch (error) {
    return {
      kind: "failed",
      reason: `cannot read ${file}: ${error instanceof Error ? error.message : String(error)}.`,
    };
  }
}

/** Why the file stays as it is; null: it is written. A read that broke off would replace what is known by less. */
function whyKept(file: string, { extent }: Extract<SnapshotOutcome, { kind: "done" }>): string | null {
  if (extent.kind === "whole" || extent.kind === "partial" || !holdsSnapshot(file)) return null;
  const because = extent.kind === "nothing" ? "no account was read" : extent.because;
  return `${file} is unchanged, because ${because}. To save the incomplete snapshot, name another file with --output, or add --allow-incomplete.`;
}
