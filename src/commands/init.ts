/**
 * `trailproof init`: a commented trailproof.yaml for what is found here. A file that exists is left alone.
 */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exitStatus } from "../exit-status.ts";
import { configurationText } from "../init/configuration-text.ts";
import { initFindings } from "../init/findings.ts";
import { version } from "../version.ts";
import { write } from "./terminal.ts";

/** The words of `init`. */
export interface InitWords {
  readonly stdout?: boolean;
  readonly force?: boolean;
}

const file = "trailproof.yaml";
const schemaInPackage = "node_modules/trailproof/policies/schema/configuration.json";

/** Runs the command in the working directory; the answer is the exit status. */
export async function init(words: InitWords, workingDirectory: string = process.cwd()): Promise<number> {
  const exists = existsSync(join(workingDirectory, file));
  if (exists && words.force !== true && words.stdout !== true) {
    await write(process.stderr, `trailproof: ${file} is there already and was left alone. "trailproof init --stdout" shows what would be written, "--force" replaces it.\n`);
    return exitStatus.usage;
  }
  const findings = await initFindings(workingDirectory);
  // A copy in the package is the one that fits; the address serves those who run the program without installing it.
  const schema = existsSync(join(workingDirectory, schemaInPackage)) ? schemaInPackage : `https://unpkg.com/trailproof@${version}/policies/schema/configuration.json`;
  const text = configurationText(findings, schema);
  if (words.stdout === true) {
    await write(process.stdout, text);
    return exitStatus.ok;
  }
  try {
    writeFileSync(join(workingDirectory, file), text);
  } catch (error) {
    await write(process.stderr, `trailproof: ${file} cannot be written: ${error instanceof Error ? error.message : String(error)}\n`);
    return exitStatus.usage;
  }
  await write(process.stdout, `${exists ? "Replaced" : "Wrote"} ${file}. Read it, change what does not fit, and run: trailproof check\n`);
  return exitStatus.ok;
}
