/**
 * `trailproof init`: a commented trailproof.yaml for what is found here. A file that exists is left alone.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { exitStatus } from "../exit-status.ts";
import { configurationText } from "../../run/init/configuration-text.ts";
import { initFindings } from "../../run/init/findings.ts";
import { version } from "../../run/version.ts";
import { print, tell } from "./terminal.ts";
import { writeWhole } from "./write-file.ts";

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
    const advice = '"trailproof init --stdout" shows what would be written, "--force" replaces it.';
    await tell(`trailproof: ${file} is there already and was left alone. ${advice}`);
    return exitStatus.usage;
  }
  const findings = await initFindings(workingDirectory);
  // A copy in the package is the one that fits; the address serves those who run the program without installing it.
  const schema = existsSync(join(workingDirectory, schemaInPackage))
    ? schemaInPackage
    : `https://unpkg.com/trailproof@${version}/policies/schema/configuration.json`;
  const text = configurationText(findings, schema);
  if (words.stdout === true) {
    await print(text);
    return exitStatus.ok;
  }
  const answer = writeWhole(join(workingDirectory, file), text);
  if (answer.kind === "failed") {
    await tell(`trailproof: ${file} cannot be written: ${answer.because}.`);
    return exitStatus.usage;
  }
  await print(
    `${exists ? "Replaced" : "Wrote"} ${file}. Read it, change what does not fit, and run: trailproof check\n`,
  );
  return exitStatus.ok;
}
