/**
 * `trailproof verify`: what logs show of what the configuration promises, on standard output and in files.
 */
import { defined } from "../../model/defined.ts";
import { displayUsageError } from "../../model/usage-error.ts";
import { outputFile, renderVerify, type Format } from "../../report/index.ts";
import { runVerify, type VerifyOutcome } from "../../run/verify.ts";
import { groupingQuery, type SqlOptions } from "../../run/verify-sql.ts";
import type { SqlEngine } from "../../verify/sql.ts";
import { exitStatus } from "../exit-status.ts";
import { reportOptions, unknownFormats } from "./judge.ts";
import { libraryOptions } from "./library-options.ts";
import type { CliOptions } from "./options.ts";
import { refuse, save } from "./refuse.ts";
import { withStandardInput } from "./standard-input.ts";
import { print, terminalOf, type Terminal } from "./terminal.ts";

type Done = Extract<VerifyOutcome, { readonly kind: "done" }>;

/** Runs the command; the answer is the exit status. */
export async function verify(logs: readonly string[], options: CliOptions["verify"]): Promise<number> {
  const { printSql, groups, in: paths, profile, workgroup, outputLocation, endpointUrl, dryRun, ...rest } = options;
  const given = { ...libraryOptions(rest), ...defined({ paths }) };
  if (printSql !== undefined) return printQuery(printSql, given);
  const tables = logs.flatMap((name) => /^athena:\w+\.(\w+)$/.exec(name)?.[1] ?? []);
  if (dryRun === true) {
    const [table] = tables;
    return table === undefined
      ? refuse("--dry-run needs athena:DATABASE.TABLE.")
      : printQuery("athena", { ...given, table });
  }
  const outputs = (options.output ?? []).map(outputFile);
  const unknown = unknownFormats(outputs);
  if (unknown !== null) return refuse(unknown);
  const signal = tables.length === 0 ? undefined : stoppedByHand();
  const athena = defined({ profile, workgroup, outputLocation, endpointUrl, region: options.region, signal });
  const asked = { ...given, logs, athena, ...defined({ groupFiles: groups }) };
  const outcome = await runVerify(await withStandardInput(asked));
  if (outcome.kind === "usage") return refuse(...outcome.errors.map(displayUsageError));
  let saved = true;
  for (const { file, format } of outputs) {
    if (format === undefined) continue;
    const text = await render(format, outcome, options, { color: false, width: 100 });
    saved = (await save(`--output: ${file}`, file, text)) && saved;
  }
  await print(await render(options.format, outcome, options, terminalOf(process.stdout, options.color)));
  return saved ? statusOf(outcome) : exitStatus.usage;
}

async function printQuery(engine: SqlEngine, options: SqlOptions): Promise<number> {
  const query = await groupingQuery(engine, await withStandardInput(options));
  if (query.kind === "usage") return refuse(...query.errors.map(displayUsageError));
  await print(query.sql);
  return exitStatus.ok;
}

/** Ctrl-C stops the query, and what is there by then is reported. */
function stoppedByHand(): AbortSignal {
  const stop = new AbortController();
  process.once("SIGINT", () => {
    stop.abort();
  });
  return stop.signal;
}

async function render(
  format: Format,
  { run, result }: Done,
  options: CliOptions["verify"],
  terminal: Terminal,
): Promise<string> {
  const text = await renderVerify(format, result, reportOptions(format, run, options, terminal));
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}

/** 1 for proven gaps and for records that contradict the configuration; never for what was merely not seen. */
function statusOf({ run, result: { check } }: Done): number {
  if (run.wrongPaths.length > 0) return exitStatus.usage;
  if (!run.complete) return exitStatus.incomplete;
  const counts = check.findings.some(
    ({ ruleId, level, suppressed }) =>
      suppressed === null && (ruleId === "evidence-unexpected" || (ruleId === "evidence-gap" && level === "error")),
  );
  return counts ? exitStatus.findings : exitStatus.ok;
}
