/**
 * `trailproof snapshot`: the snapshot on standard output or in a file, what is missing from it on standard error.
 */
import { writeFileSync } from "node:fs";
import { exitStatus } from "../exit-status.ts";
import { runSnapshot } from "../snapshot.ts";
import type { SnapshotWords } from "./account-words.ts";
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
  if (words.output === undefined) await write(process.stdout, outcome.text);
  else if (!(await save(words.output, outcome.text))) return exitStatus.usage;
  if (words.quiet !== true) await write(process.stderr, outcome.remarks.map((line) => `trailproof: ${line}\n`).join(""));
  return outcome.complete ? exitStatus.ok : exitStatus.incomplete;
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
