/**
 * `trailproof snapshot`: the snapshot on standard output or in a file, what is missing from it on standard error.
 */
import { exitStatus } from "../exit-status.ts";
import { runSnapshot, type SnapshotOutcome } from "../../run/snapshot.ts";
import type { SnapshotWords } from "./account-words.ts";
import { holdsSnapshot } from "./kept-file.ts";
import { readOptions, whileReading } from "./reading.ts";
import { print, tell } from "./terminal.ts";
import { writeWhole } from "./write-file.ts";

/** Runs the command; the answer is the exit status. */
export async function snapshot(words: SnapshotWords): Promise<number> {
  const capturedAt = words.timestamp === true ? { capturedAt: new Date().toISOString().replace(/\.\d+Z$/, "Z") } : {};
  const outcome = await whileReading(words, (watch) => runSnapshot({ ...readOptions(words), ...watch, ...capturedAt }));
  if (outcome.kind === "usage") {
    await tell(...outcome.messages.map((message) => `trailproof: ${message}`));
    return exitStatus.usage;
  }
  const kept = words.output === undefined ? null : whyKept(words.output, outcome);
  if (words.output === undefined) await print(outcome.text);
  else if (kept === null && !(await save(words.output, outcome.text))) return exitStatus.usage;
  if (words.quiet !== true) await tell(...outcome.remarks.map((line) => `trailproof: ${line}`));
  if (kept !== null) await tell(`trailproof: ${kept}`);
  return outcome.complete ? exitStatus.ok : exitStatus.incomplete;
}

/** Why the file stays as it is; null: it is written. A read that broke off would replace what is known by less. */
function whyKept(file: string, { extent }: Extract<SnapshotOutcome, { kind: "done" }>): string | null {
  if (extent.kind === "whole" || extent.kind === "partial" || !holdsSnapshot(file)) return null;
  const because = extent.kind === "nothing" ? "no account was read" : extent.because;
  return `${file} is kept as it was, because ${because}. To save what was read all the same, name another file with --output.`;
}

async function save(file: string, text: string): Promise<boolean> {
  const answer = writeWhole(file, text);
  if (answer.kind === "failed") await tell(`trailproof: --output: ${file} cannot be written: ${answer.because}.`);
  return answer.kind === "written";
}
