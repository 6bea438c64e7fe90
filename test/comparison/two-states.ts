/** Two states of a folder in memory, compared as `trailproof diff` compares them. */
import { baselineOf, readBaseline } from "../../src/comparison/read.ts";
import { displayUsageError } from "../../src/model/usage-error.ts";
import { judgedRun, runCheck, type CheckOptions, type CheckOutcome, type CheckRun } from "../../src/run/check.ts";
import { prepare, rulesFor } from "../../src/run/setup.ts";
import { renderJson } from "../../src/report/formats/json.ts";
import type { FileStore } from "../../src/sources/files/file-store.ts";
import { memoryFiles } from "../../src/sources/files/memory.ts";

/** Files by name: texts, or values that are written as JSON, which is YAML too. */
export type Folder = Readonly<Record<string, unknown>>;

const workingDirectory = "/repository";

function storeOf(folder: Folder): FileStore {
  return memoryFiles(
    Object.fromEntries(
      Object.entries(folder).map(([name, value]) => [
        `${workingDirectory}/${name}`,
        typeof value === "string" ? value : JSON.stringify(value, null, 1),
      ]),
    ),
  );
}

/** The head, compared with the base; each side has its own files, configuration and policies. */
export async function compared(base: Folder, head: Folder, options: CheckOptions = {}): Promise<CheckRun> {
  const shared = { today: "2026-11-20", workingDirectory, ...options };
  const [before, after] = [storeOf(base), storeOf(head)];
  const rules = await rulesFor(shared, after);
  if (rules.kind === "usage") throw new Error(rules.errors.map(displayUsageError).join("\n"));
  const preparation = await prepare(shared, before, rules.rules);
  if (preparation.kind === "usage") throw new Error(preparation.errors.map(displayUsageError).join("\n"));
  const earlier = await judgedRun(preparation.setup);
  return runOf(await runCheck({ ...shared, baseline: baselineOf("base", earlier.result, earlier.side) }, after));
}

/** The head, compared with the result that the base wrote. */
export async function comparedWithResult(base: Folder, head: Folder, options: CheckOptions = {}): Promise<CheckRun> {
  const shared = { today: "2026-11-20", workingDirectory, ...options };
  const earlier = runOf(await runCheck({ ...shared, rulesFrom: "both" }, storeOf(base)));
  const reading = await readBaseline("base.json", renderJson(earlier.result), shared.today);
  if (reading.kind === "failed") throw new Error(reading.errors.map(displayUsageError).join("\n"));
  return runOf(await runCheck({ ...shared, baseline: reading.baseline }, storeOf(head)));
}

function runOf(outcome: CheckOutcome): CheckRun {
  if (outcome.kind === "usage") throw new Error(outcome.errors.map(displayUsageError).join("\n"));
  return outcome.run;
}
