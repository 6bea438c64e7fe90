/**
 * `trailproof init`: a commented trailproof.yaml for what is found here. A file that exists is left alone.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { exitStatus } from "../exit-status.ts";
import { configurationText, lacksTrails } from "../../run/init/configuration-text.ts";
import { initFindings, type InitFindings } from "../../run/init/findings.ts";
import { version } from "../../run/version.ts";
import type { CliOptions } from "./options.ts";
import { refuse, save } from "./refuse.ts";
import { print } from "./terminal.ts";

const file = "trailproof.yaml";
const schemaInPackage = "node_modules/trailproof/policies/schema/configuration.json";

/** Runs the command in the working directory; the answer is the exit status. */
export async function init(options: CliOptions["init"], workingDirectory: string = process.cwd()): Promise<number> {
  const exists = existsSync(join(workingDirectory, file));
  if (exists && options.force !== true && options.stdout !== true) {
    const advice =
      'Print the new text with "trailproof init --stdout", or replace the file with "trailproof init --force".';
    return refuse(`${file} exists and is unchanged. ${advice}`);
  }
  const findings = await initFindings(workingDirectory);
  // A copy in the package is the one that fits; the address serves those who run the program without installing it.
  const schema = existsSync(join(workingDirectory, schemaInPackage))
    ? schemaInPackage
    : `https://unpkg.com/trailproof@${version}/policies/schema/configuration.json`;
  const text = configurationText(findings, schema);
  if (options.stdout === true) {
    await print(text);
    return exitStatus.ok;
  }
  if (!(await save(file, join(workingDirectory, file), text))) return exitStatus.usage;
  await print(`${exists ? "Replaced" : "Wrote"} ${file}. ${nextStep(findings)}\n`);
  return exitStatus.ok;
}

/** Without a trail, a check judges nothing: trails must be shown first. */
function nextStep(findings: InitFindings): string {
  return lacksTrails(findings)
    ? "No trail was found in the code, so nothing can be judged yet. With credentials of the account that has the " +
        "trail, run: trailproof snapshot --output trails.json && trailproof check --trails trails.json"
    : "Read it, adapt it, and run: trailproof check";
}
