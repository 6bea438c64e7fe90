/**
 * `trailproof completion`: a script for a shell, made from the definitions of commands and options, so that it never
 * knows less or more than the parser.
 */
import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { exitStatus } from "../exit-status.ts";
import { completionScript, type CompletedCommand, type Shell } from "./completion-scripts.ts";
import { print } from "./terminal.ts";

/** Runs the command; the answer is the exit status. */
export async function completion(shell: Shell, commands: readonly CommandUnknownOpts[]): Promise<number> {
  await print(completionScript(shell, completedCommands(commands)));
  return exitStatus.ok;
}

/** The commands of the parser, as completion sees them. */
export function completedCommands(commands: readonly CommandUnknownOpts[]): CompletedCommand[] {
  return commands.map(completed);
}

function completed(command: CommandUnknownOpts): CompletedCommand {
  const options = command.createHelp().visibleOptions(command);
  return {
    name: command.name(),
    description: command.description(),
    options: options.map(({ short = null, long = "", description, argChoices = [], required }) => ({
      short,
      long,
      description,
      choices: argChoices,
      takesValue: required,
    })),
    choices: command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices),
  };
}
