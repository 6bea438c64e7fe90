/**
 * The GitHub Action: `action.yml` runs this. Everything happens in `action/run.ts`.
 */
import { debug, fail } from "./shell/action/runner.ts";
import { run } from "./shell/action/run.ts";
import { optimizeLate } from "./shell/optimizer.ts";

optimizeLate();
try {
  await run(process.env);
} catch (error) {
  // A defect of ours: the step must not pass as if all was well.
  fail(`trailproof stopped: ${error instanceof Error ? error.message : String(error)}. Please report it.`);
  if (error instanceof Error && error.stack !== undefined) debug(error.stack);
}
