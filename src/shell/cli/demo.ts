/**
 * `trailproof demo`: a change that narrows a trail by one word, and what trailproof says of it. The example is in the
 * package.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { exitStatus } from "../exit-status.ts";
import { diff } from "./diff.ts";
import type { CliOptions } from "./options.ts";
import { refuse } from "./refuse.ts";
import { print } from "./terminal.ts";

const [before, after] = ["examples/change/before.yaml", "examples/change/after.yaml"];

/** Runs the command; findings are what it is for, so they do not fail it. */
export async function demo(options: CliOptions["demo"]): Promise<number> {
  const folder = packageFolder();
  if (folder === undefined) return refuse("The example is missing: install the package as it was published.");
  // Paths in the report are then those of the repository, wherever the package is installed.
  process.chdir(folder);
  await print(`Somebody changes a selector of ${after}, to save costs:\n\n${changedLines().join("\n")}\n\n`);
  const status = await diff(before, after, { ...options, format: "text", config: false, quiet: true });
  await print("\nAsk about your own code: trailproof check .\n");
  return status === exitStatus.findings ? exitStatus.ok : status;
}

/** The folder of the package: two folders up where this is bundled, three where it is not. */
function packageFolder(): string | undefined {
  return ["../../", "../../../"]
    .map((up) => fileURLToPath(new URL(up, import.meta.url)))
    .find((folder) => existsSync(`${folder}${before}`));
}

/** The lines in which two files of as many lines differ, as a diff shows them. */
function changedLines(): string[] {
  const [old = [], changed = []] = [before, after].map((path) => readFileSync(path, "utf8").split("\n"));
  return old.flatMap((line, index) => {
    const other = changed[index] ?? "";
    return line === other ? [] : [`-${line}`, `+${other}`];
  });
}
