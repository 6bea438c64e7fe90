/**
 * What every command says when it cannot do what was asked.
 */
import { exitStatus } from "../exit-status.ts";
import { tell } from "./terminal.ts";
import { unwritten, writeWhole } from "./write-file.ts";

/** Says what is wrong with what was asked, a line each; the answer is the exit status. */
export async function refuse(...messages: readonly string[]): Promise<number> {
  await tell(...messages.map((message) => `trailproof: ${message}`));
  return exitStatus.usage;
}

/**
 * Writes a file, or says why not; the answer is whether it is there.
 * @param named how a message names it, such as `--output: result.json`
 */
export async function save(named: string, file: string, text: string): Promise<boolean> {
  const answer = writeWhole(file, text);
  if (answer.kind === "failed") await refuse(unwritten(named, answer.because));
  return answer.kind === "written";
}
