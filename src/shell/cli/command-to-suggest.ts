/** The command that suggests changes for what a line of `check` judges. */
import type { CliOptions } from "./options.ts";

/** Options of `check` that say what is judged and how, which `suggest` takes too. */
const judged = [
  "policy",
  "trails",
  "parameter",
  "parameters",
  "varFile",
  "exclude",
  "config",
  "accounts",
  "sameAccount",
] as const satisfies readonly (keyof CliOptions["check"] & keyof CliOptions["suggest"])[];

/** The command with the paths of the line; that it needs the same options is said where there are some. */
export function commandToSuggest(paths: readonly string[], options: CliOptions["check"]): string {
  const command = ["trailproof suggest", ...paths.map(asWord)].join(" ");
  const hasOptions = judged.some((name) => options[name] !== undefined);
  return hasOptions ? `${command}, with the options of this run` : command;
}

/** A path as one word of a shell. */
function asWord(path: string): string {
  return /^[\w./@:%+=,-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
