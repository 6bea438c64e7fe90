/**
 * `trailproof explain`: answers on standard output, as the records come.
 */
import { exitStatus } from "../exit-status.ts";
import { runExplain, type ExplainOptions, type ExplainOutcome } from "../../run/explain.ts";
import { defined } from "../../model/defined.ts";
import type { ExplainEvent } from "../../model/result.ts";
import { counted } from "../../model/words.ts";
import { displayUsageError } from "../../model/usage-error.ts";
import { explainWriter } from "../../report/index.ts";
import type { ExplainWriter } from "../../report/explain/types.ts";
import { libraryOptions } from "./library-options.ts";
import type { CliOptions } from "./options.ts";
import { refuse } from "./refuse.ts";
import { withRecordsOnStandardInput } from "./standard-input.ts";
import { print, tell, terminalOf } from "./terminal.ts";

/** Runs the command; the answer is the exit status. */
export async function explain(files: readonly string[], options: CliOptions["explain"]): Promise<number> {
  const asked: ExplainOptions = { ...libraryOptions(options), files, ...defined({ paths: options.in }) };
  const outcome = await runExplain(await withRecordsOnStandardInput(asked));
  if (outcome.kind === "usage") return refuse(...outcome.errors.map(displayUsageError));
  const { format, summary = false, expect } = options;
  const terminal = terminalOf(process.stdout, options.color);
  const writer = await explainWriter(format, { ...terminal, sinks: outcome.sinks, summary });
  const others = await printAll(outcome, writer, (event) => expect !== undefined && event.verdict !== expect);
  if (expect !== undefined && others > 0)
    await tell(
      `trailproof: ${counted(others, "event is", "events are")} not ${expectedWords[expect]}, as --expect asks.`,
    );
  if (outcome.notifications.some(({ incomplete }) => incomplete)) return exitStatus.incomplete;
  return others > 0 ? exitStatus.findings : exitStatus.ok;
}

const expectedWords = { recorded: "recorded", "not-recorded": "left out" } as const;

/** Texts are printed in pieces that are neither many nor long-lived. */
const enoughToPrint = 128 * 1024;

/** Prints events as they are answered, and counts those that are not as expected. */
async function printAll(
  { events, notifications }: Extract<ExplainOutcome, { kind: "ready" }>,
  writer: ExplainWriter,
  isUnexpected: (event: ExplainEvent) => boolean,
): Promise<number> {
  let unexpected = 0;
  let text = "";
  for await (const batch of events) {
    for (const event of batch) {
      text += writer.event(event);
      if (isUnexpected(event)) unexpected++;
      if (text.length < enoughToPrint) continue;
      await print(text);
      text = "";
    }
    await print(text);
    text = "";
  }
  await print(writer.end(notifications.map(({ level, message, location }) => ({ level, message, location }))));
  return unexpected;
}
