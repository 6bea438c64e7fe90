/**
 * The command line: what a person writes goes to its command, and what commander has to say to the streams. Everything
 * else happens elsewhere.
 */
import { CommanderError, type CommandUnknownOpts, type OutputConfiguration } from "@commander-js/extra-typings";
import * as commands from "./options.ts";
import { print, tell } from "./terminal.ts";
import { exitStatus } from "../exit-status.ts";
import { printable } from "../../model/printable.ts";

/**
 * The program. Each command is loaded when it is run.
 * @param output takes what commander prints, which does not wait until it is written
 * @param first the first word of the line: where it is the name of a command, no other is made
 */
export function program(output: OutputConfiguration, first?: string): CommandUnknownOpts {
  const root = commands
    .subcommand("trailproof")
    .description("Which API events CloudTrail records, which it misses, and why.")
    .showSuggestionAfterError()
    .helpCommand("help [command]", "print the help of a command");
  const named = Object.entries(makers).filter(([name]) => name === first);
  for (const [, make] of named.length > 0 ? named : Object.entries(makers)) root.addCommand(make());
  for (const command of [root, ...root.commands]) command.configureOutput(output);
  return root;
}

const check = () =>
  commands.checkCommand().action(async (paths, options) => {
    const command = await import("./check.ts");
    process.exitCode = await command.check(paths, options);
  });

const diff = () =>
  commands.diffCommand().action(async (base, head, options) => {
    const command = await import("./diff.ts");
    process.exitCode = await command.diff(base, head, options);
  });

const explain = () =>
  commands.explainCommand().action(async (files, options) => {
    const command = await import("./explain.ts");
    process.exitCode = await command.explain(files, options);
  });

const verify = () =>
  commands.verifyCommand().action(async (logs, options) => {
    const command = await import("./verify.ts");
    process.exitCode = await command.verify(logs, options);
  });

const account = () =>
  commands.accountCommand().action(async (options) => {
    const command = await import("./account.ts");
    process.exitCode = await command.account(options);
    await endWhereStopped();
  });

const snapshot = () =>
  commands.snapshotCommand().action(async (options) => {
    const command = await import("./snapshot.ts");
    process.exitCode = await command.snapshot(options);
    await endWhereStopped();
  });

const catalog = () =>
  commands.catalogCommand().action(async (terms, options) => {
    const command = await import("./catalog.ts");
    process.exitCode = await command.catalog(terms, options);
  });

const suggest = () =>
  commands.suggestCommand().action(async (paths, options) => {
    const command = await import("./suggest.ts");
    process.exitCode = await command.suggest(paths, options);
  });

const init = () =>
  commands.initCommand().action(async (options) => {
    const command = await import("./init.ts");
    process.exitCode = await command.init(options);
  });

const demo = () =>
  commands.demoCommand().action(async (options) => {
    const command = await import("./demo.ts");
    process.exitCode = await command.demo(options);
  });

const rule = () =>
  commands.ruleCommand().action(async (id) => {
    const command = await import("./rule.ts");
    process.exitCode = await command.rule(id);
  });

const completion = () =>
  commands.completionCommand().action(async (shell) => {
    const command = await import("./completion.ts");
    process.exitCode = await command.completion(shell, program({}).commands);
  });

const makers: Readonly<Record<string, () => CommandUnknownOpts>> = {
  check,
  diff,
  explain,
  verify,
  account,
  snapshot,
  catalog,
  suggest,
  init,
  demo,
  rule,
  completion,
};

/** After Ctrl-C the program ends when all is said, whatever else is still going on. */
async function endWhereStopped(): Promise<void> {
  const { wasStopped } = await import("./reading.ts");
  if (wasStopped()) process.exit();
}

/**
 * Runs the command that a line names; the exit status stands in `process.exitCode`. commander's errors are wrong usage,
 * except for help and version, which it reports the same way.
 */
export async function parse(words: readonly string[]): Promise<void> {
  const printed: string[] = [];
  const told: string[] = [];
  try {
    const output = { writeOut: (text: string) => printed.push(text), writeErr: (text: string) => told.push(text) };
    await program(output, words[0]).parseAsync(words, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? exitStatus.ok : exitStatus.usage;
  }
  await tell(...linesOf(told.join(""), words));
  await print(printed.join(""));
}

/** What commander says of wrong words, which it quotes as they are. */
function linesOf(text: string, words: readonly string[]): string[] {
  const hostile = words.filter((word) => printable(word) !== word);
  const shown = hostile.reduce((rest, word) => rest.replaceAll(word, () => printable(word)), text);
  return shown === "" ? [] : shown.replace(/\n$/, "").split("\n");
}
