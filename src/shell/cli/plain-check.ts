/**
 * The lines that most runs of `check` are: paths and options that stand apart and have their values beside them. They
 * are read without the parser of all commands, which would cost a small run a tenth of its time. All else is for the
 * parser, wrong lines too, so that only it says what is wrong.
 */
import { failOnLevels } from "../exit-status.ts";
import { formats } from "../../report/index.ts";
import type { CliOptions } from "./options.ts";

type CheckOptions = CliOptions["check"];

/** What a line asks of `check`, as the parser would have it. */
export interface PlainCheck {
  readonly paths: readonly string[];
  readonly options: CheckOptions;
}

const switches: ReadonlyMap<string, Partial<CheckOptions>> = new Map<string, Partial<CheckOptions>>([
  ["--no-config", { config: false }],
  ["--same-account", { sameAccount: true }],
  ["--fail-on-undetermined", { failOnUndetermined: true }],
  ["--quiet", { quiet: true }],
  ["--verbose", { verbose: true }],
  ["--pedantic", { pedantic: true }],
  ["--color", { color: true }],
  ["--no-color", { color: false }],
]);

/** Reads the words behind the name of the program; null: the parser has to read them. */
export function plainCheck([command, ...words]: readonly string[]): PlainCheck | null {
  if (command !== "check") return null;
  const paths: string[] = [];
  let options: CheckOptions = { format: "text" };
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? "";
    if (!word.startsWith("-")) {
      paths.push(word);
      continue;
    }
    const set = switches.get(word) ?? valueSet(word, words[++index], options);
    if (set === null) return null;
    options = { ...options, ...set };
  }
  return { paths, options };
}

/** What an option with its value says; null where it is another option, or its value is for the parser to judge. */
function valueSet(option: string, value: string | undefined, earlier: CheckOptions): Partial<CheckOptions> | null {
  if (value === undefined || value.startsWith("-")) return null;
  switch (option) {
    case "--format":
      return chosen(formats, value, (format) => ({ format }));
    case "--fail-on":
      return chosen(failOnLevels, value, (failOn) => ({ failOn }));
    case "--output":
      return { output: [...(earlier.output ?? []), value] };
    case "--policy":
      return { policy: [...(earlier.policy ?? []), value] };
    case "--trails":
      return { trails: [...(earlier.trails ?? []), value] };
    default:
      return null;
  }
}

function chosen<Choice extends string>(
  choices: readonly Choice[],
  value: string,
  set: (choice: Choice) => Partial<CheckOptions>,
): Partial<CheckOptions> | null {
  const found = choices.find((choice) => choice === value);
  return found === undefined ? null : set(found);
}
