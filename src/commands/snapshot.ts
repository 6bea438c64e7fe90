/**
 * `trailproof snapshot`: the snapshot on standard output or in a file, what is missing from it on standard error.
 */
import { writeFileSync } from "node:fs";
import { exitStatus } from "../exit-status.ts";
import { printable } from "../report/layout.ts";
import { runSnapshot, type SnapshotOutcome } from "../snapshot.ts";
import type { SnapshotWords } from "./account-words.ts";
import { holdsSnapshot } from "./kept-file.ts";
import { readOptions, whileReading } from "./reading.ts";
import { write } from "./terminal.ts";

/** Runs the command; the answer is the exit status. */
export async function snapshot(words: SnapshotWords): Promise<number> {
  const capturedAt = words.timestamp === true ? { capturedAt: new Date().toISOString().replace(/\.\d+Z$/, "Z") } : {};
  const outcome = await whileReading(words, (watch) => runSnapshot({ ...readOptions(words), ...watch, ...capturedAt }));
  if (outcome.kind === "usage") {
    await write(process.stderr, outcome.messages.map((message) => `trailproof: ${message}\n`).join(""));
    return exitStatus.usage;
  }
  const kept = words.output === undefined ? null : whyKept(words.output, outcome);
  if (words.output === undefined) await write(process.stdout, outcome.text);
  else if (kept === null && !(await save(words.output, outcome.text))) return exitStatus.usage;
  if (words.quiet !== true) await tell(outcome.remarks);
  if (kept !== null) await tell([kept]);
  return outcome.complete ? exitStatus.ok : exitStatus.incomplete;
}

async function tell(lines: readonly string[]): Promise<void> {
  await write(process.stderr, lines.map((line) => `trailproof: ${printable(line)}\n`).join(""));
}

/** Why the file stays as it is; null: it is written. A read that broke off would replace what is known by less. */
function whyKept(file: string, { extent }: Extract<SnapshotOutcome, { kind: "done" }>): string | null {
  if (extent.kind === "whole" || extent.kind === "partial" || !holdsSnapshot(file)) return null;
  const because = extent.kind === "nothing" ? "no account was read" : extent.because;
  return `${file} is kept as it was, because ${because}. To save what was read all the same, name another file with --output.`;
}

async function save(file: string, text: string): Promise<boolean> {
  try {
    writeFileSync(file, text);
    return true;
  } catch (error) {
    await write(process.stderr, `trailproof: --output: ${file} cannot be written: ${error instanceof Error ? error.message : String(error)}\n`);
    return false;
  }
}
