/**
 * `trailproof explain`: answers on standard output, as the records come.
 */
import { exitStatus } from "../exit-status.ts";
import { runExplain, type ExplainOutcome } from "../../run/explain.ts";
import { defined } from "../../model/defined.ts";
import type { ExplainEvent } from "../../model/result.ts";
import { counted } from "../../model/words.ts";
import { displayUsageError } from "../../model/usage-error.ts";
import { explainWriter } from "../../report/index.ts";
import type { ExplainWriter } from "../../report/explain/types.ts";
import { libraryOptions } from "./library-options.ts";
import type { CliOptions } from "./options.ts";
import { refuse } from "./refuse.ts";
import { withRecordsOnStandardInput, withStandardInput } from "./standard-input.ts";
import { print, tell, terminalOf } from "./terminal.ts";

/** Runs the command; the answer is the exit status. */
export async function explain(files: readonly string[], options: CliOptions["explain"]): Promise<number> {
  const problem = problemOf(files, options);
  if (problem !== null) return refuse(problem);
  const outcome = await ask(files, options);
  if (outcome.kind === "usage") return refuse(...outcome.errors.map(displayUsageError));
  const { format, summary = false, expect } = options;
  const terminal = terminalOf(process.stdout, options.color);
  const writer = await explainWriter(format, { ...terminal, sinks: outcome.sinks, summary });
  const others = await printAll(outcome, writer, (event) => expect !== undefined && event.verdict !== expect);
  if (expect !== undefined && others > 0)
    await tell(`trailproof: --expect ${expect} does not hold for ${counted(others, "event")}: the answer is another.`);
  if (outcome.notifications.some(({ incomplete }) => incomplete)) return exitStatus.incomplete;
  return others > 0 ? exitStatus.findings : exitStatus.ok;
}

async function ask(files: readonly string[], options: CliOptions["explain"]): Promise<ExplainOutcome> {
  const { event, resource, account, role, ...rest } = options;
  const asked = { ...libraryOptions(rest), ...defined({ paths: options.in }) };
  if (event === undefined) return runExplain(await withRecordsOnStandardInput({ ...asked, files }));
  const { runExplainEvent } = await import("../../run/explain-event.ts");
  return runExplainEvent(await withStandardInput({ ...asked, event, ...defined({ resource, account, role }) }));
}

/** Records are asked about, or an event. */
function problemOf(files: readonly string[], options: CliOptions["explain"]): string | null {
  const { event, resource, account, role } = options;
  if (event !== undefined) {
    if (files.length > 0) return "explain: name files of records, or an event with --event.";
    if (account !== undefined && !/^\d{12}$/.test(account))
      return `--account: found "${account}", expected the 12 digits of an AWS account.`;
    if (role !== undefined && !/^arn:[^:\s]+:[^:\s]+:[^:\s]*:\d{12}:\S+$/.test(role))
      return `--role: found "${role}", expected the ARN of a role or user, such as arn:aws:iam::111122223333:role/audit.`;
    return null;
  }
  if (files.length === 0) return "explain: name files of records, or an event with --event s3:GetObject.";
  const [lonely] = Object.keys(defined({ resource, account, role }));
  return lonely === undefined ? null : `--${lonely} needs --event.`;
}

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
      if (!(await print(text))) return unexpected;
      text = "";
    }
    if (!(await print(text))) return unexpected;
    text = "";
  }
  await print(writer.end(notifications.map(({ level, message, location }) => ({ level, message, location }))));
  return unexpected;
}
