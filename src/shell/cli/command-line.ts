/**
 * The command line: words to options, options to the library, results to streams and files. Everything else happens
 * elsewhere.
 */
import { Command, CommanderError, InvalidArgumentError, Option, type OutputConfiguration } from "commander";
import type { AccountWords, SnapshotWords } from "./account-words.ts";
import type { CatalogWords } from "./catalog.ts";
import type { InitWords } from "./init.ts";
import { print, stopAtDefect, tell, UnwrittenOutput, watchStreams } from "./terminal.ts";
import type { CheckWords, ExplainWords, JudgeWords } from "./words.ts";
import { exitStatus } from "../exit-status.ts";
import { printable } from "../../model/printable.ts";
import { formats } from "../../report/formats.ts";
import { version } from "../../run/version.ts";

const collect = (value: string, earlier: string[] | undefined): string[] => [...(earlier ?? []), value];

function parameter(value: string, earlier: Record<string, string> | undefined): Record<string, string> {
  const equals = value.indexOf("=");
  if (equals < 1) throw new InvalidArgumentError("Expected NAME=VALUE.");
  return { ...earlier, [value.slice(0, equals)]: value.slice(equals + 1) };
}

/** @param output takes what commander prints, which does not wait until it is written */
function program(output: OutputConfiguration): Command {
  const root = new Command("trailproof")
    .description("Which API events would CloudTrail record, which not, and why.")
    .version(version, "--version")
    .helpOption("--help", "show this text")
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError("Run the command with --help to see what it takes.")
    .showSuggestionAfterError()
    .exitOverride();
  root.addCommand(withCodeOptions(withJudgeOptions(checkCommand())));
  root.addCommand(withCodeOptions(withJudgeOptions(diffCommand())));
  root.addCommand(withCodeOptions(explainCommand()));
  root.addCommand(withReadOptions(withJudgeOptions(accountCommand())));
  root.addCommand(withReadOptions(snapshotCommand()));
  root.addCommand(catalogCommand());
  root.addCommand(initCommand());
  root
    .command("rule")
    .description("print the page of a rule")
    .argument("[id]", "the rule; left out: a list of all")
    .action(async (id: string | undefined) => {
      const { rule } = await import("./rule.ts");
      process.exitCode = await rule(id);
    });
  for (const command of [root, ...root.commands]) command.configureOutput(output);
  return root;
}

function checkCommand(): Command {
  return new Command("check")
    .description("check infrastructure code: which events of its resources would be recorded")
    .argument(
      "[paths...]",
      "files and folders; CloudFormation, SAM, CDK assemblies, Terraform sources, plans and states are recognised by content",
      [],
    )
    .option(
      "--baseline <file>",
      "an earlier .json or .sarif result: what it already has does not fail the run; a .json one also tells what coverage is lost",
    )
    .action(async (paths: string[], words: CheckWords) => {
      const { check } = await import("./check.ts");
      process.exitCode = await check(paths, words);
    });
}

function diffCommand(): Command {
  return new Command("diff")
    .description("tell what coverage was lost and gained between two states")
    .argument("<base>", "the state before: a path, a .json or .sarif result, a snapshot, or git:REF (git:REF:PATH)")
    .argument("<head>", "the state after: a path, a .json result, a snapshot, or git:REF")
    .action(async (base: string, head: string, words: JudgeWords) => {
      const { diff } = await import("./diff.ts");
      process.exitCode = await diff(base, head, words);
    });
}

function accountCommand(): Command {
  return (
    new Command("account")
      .description(
        "check a live account, or with --org every account of an organization: which events its trails record",
      )
      .option(
        "--trails <file>",
        "trails from elsewhere: a snapshot, or JSON printed by the AWS CLI; - for standard input (repeatable)",
        collect,
      )
      .option("--inventory", "find the resources that the accounts have, and ask for the data events of each")
      .option(
        "--baseline <file>",
        "an earlier .json or .sarif result: what it already has does not fail the run; a .json one also tells what coverage is lost",
      )
      .option("--config <file>", "the configuration (default: the nearest trailproof.yaml upward)")
      .option("--no-config", "use no configuration")
      // The options of the commands that judge are the same for all of them; these speak of code, which a live account
      // has none of.
      .addOption(new Option("--account-id <id>").hideHelp())
      .addOption(new Option("--partition <partition>").hideHelp())
      .addOption(new Option("--parameter <name=value>").argParser(parameter).hideHelp())
      .addOption(new Option("--parameters <file>").argParser(collect).hideHelp())
      .addOption(new Option("--exclude <glob>").argParser(collect).hideHelp())
      .addOption(new Option("--color", "use colours even where output is no terminal"))
      .addOption(new Option("--no-color", "use no colours"))
      .action(async (words: AccountWords) => {
        const { account } = await import("./account.ts");
        process.exitCode = await account(words);
        await endWhereStopped();
      })
  );
}

function snapshotCommand(): Command {
  return new Command("snapshot")
    .description("read the trails and event data stores of accounts, and print them; checks nothing")
    .option("--output <file>", "save the snapshot in a file instead")
    .option("--timestamp", "write into the snapshot when it was taken")
    .option("--quiet", "do not say on standard error what could not be read")
    .option("--verbose", "list every call on standard error")
    .action(async (words: SnapshotWords) => {
      const { snapshot } = await import("./snapshot.ts");
      process.exitCode = await snapshot(words);
      await endWhereStopped();
    });
}

/** After Ctrl-C the program ends when all is said, whatever else is still going on. */
async function endWhereStopped(): Promise<void> {
  const { wasStopped } = await import("./reading.ts");
  if (wasStopped()) process.exit();
}

const list = (value: string): string[] =>
  value
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");

function wholeNumber(value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new InvalidArgumentError("Expected a whole number, 1 or more.");
  return Number(value);
}

function address(value: string): string {
  if (!URL.canParse(value) || !/^https?:/.test(value))
    throw new InvalidArgumentError("Expected an address such as http://localhost:4566.");
  return value;
}

/** What the commands take that read live accounts. */
function withReadOptions(command: Command): Command {
  return command
    .option("--profile <name>", "the profile of the AWS CLI whose credentials and Region are used")
    .option(
      "--region <region>",
      "the Region of the first calls (default: as for the AWS CLI); trails of all Regions are read whichever it is",
    )
    .option(
      "--regions <list>",
      "the Regions to look for event data stores in, separated by commas (default: all that are enabled)",
      list,
    )
    .option("--org", "read every account of the organization")
    .option("--role-name <name>", "the role to assume in every other account")
    .option(
      "--accounts <list>",
      "read these accounts, separated by commas; with --org, a choice among its accounts",
      list,
    )
    .option("--concurrency <number>", "how many accounts are read at the same time (default: 8)", wholeNumber)
    .option("--endpoint-url <address>", "call this address instead of AWS, for every service", address)
    .helpOption("--help", "show this text")
    .showHelpAfterError("Run the command with --help to see what it takes.")
    .exitOverride();
}

function catalogCommand(): Command {
  return new Command("catalog")
    .description("look up services, operations, types of resources, and the documents behind them")
    .argument(
      "[terms...]",
      "services, operations (also Put*), types such as AWS::S3::Object or aws_dynamodb_table; several narrow the answer",
      [],
    )
    .option("--never", "operations that CloudTrail never records")
    .option("--undocumented", "operations of which no document says whether they are recorded")
    .option("--since <date>", "facts of documents dated since, such as 2026-01")
    .option("--policies", "the built-in policies")
    .addOption(new Option("--format <format>", "what standard output gets").choices(["text", "json"]).default("text"))
    .addOption(new Option("--color", "use colours even where output is no terminal"))
    .addOption(new Option("--no-color", "use no colours"))
    .helpOption("--help", "show this text")
    .showHelpAfterError("Run the command with --help to see what it takes.")
    .exitOverride()
    .action(async (terms: string[], words: CatalogWords) => {
      const { catalog } = await import("./catalog.ts");
      process.exitCode = await catalog(terms, words);
    });
}

function initCommand(): Command {
  return new Command("init")
    .description("write a commented trailproof.yaml for what is found here")
    .option("--stdout", "print it instead")
    .option("--force", "replace a file that is there")
    .helpOption("--help", "show this text")
    .showHelpAfterError("Run the command with --help to see what it takes.")
    .exitOverride()
    .action(async (words: InitWords) => {
      const { init } = await import("./init.ts");
      process.exitCode = await init(words);
    });
}

/** What the commands take that judge. */
function withJudgeOptions(command: Command): Command {
  return command
    .option("--policy <name-or-file>", "policy to hold the code against (repeatable; default: documented)", collect)
    .addOption(new Option("--format <format>", "what standard output gets").choices(formats).default("text"))
    .option(
      "--output <file>",
      "also write a file, in the format of its extension: .sarif, .json, .md, .txt (repeatable)",
      collect,
    )
    .addOption(
      new Option("--fail-on <level>", "the lowest level of findings that fails the run (default: error)").choices([
        "error",
        "warning",
        "note",
        "none",
      ]),
    )
    .option("--fail-on-undetermined", "what cannot be decided fails the run too")
    .option("--same-account", "all inputs live in one account")
    .option("--quiet", "findings and the summary only")
    .option("--verbose", "also what was left alone, and every covered operation");
}

function explainCommand(): Command {
  return new Command("explain")
    .description("tell which selector records each of these CloudTrail events, and why not")
    .argument(
      "<files...>",
      'CloudTrail records: {"Records": […]}, one record, one a line, EventBridge events, LookupEvents answers, each plain or gzipped; - for standard input',
    )
    .option("--in <path>", "infrastructure code whose trails and event data stores are asked (repeatable)", collect)
    .addOption(new Option("--format <format>", "what standard output gets").choices(["text", "json"]).default("text"))
    .action(async (files: string[], words: ExplainWords) => {
      const { explain } = await import("./explain.ts");
      process.exitCode = await explain(files, words);
    });
}

/** What both commands take that read code or trails. */
function withCodeOptions(command: Command): Command {
  return command
    .option(
      "--trails <file>",
      "trails from elsewhere: a snapshot, or JSON printed by the AWS CLI; - for standard input (repeatable)",
      collect,
    )
    .option("--region <region>", "the Region, where the code leaves it open")
    .option("--account-id <id>", "the account, where the code leaves it open")
    .option("--partition <partition>", "the partition, where the code leaves it open")
    .option("--parameter <name=value>", "a template parameter or Terraform variable (repeatable)", parameter)
    .option("--parameters <file>", "a file of parameters (repeatable)", collect)
    .option("--exclude <glob>", "leave out what matches, as in .gitignore (repeatable)", collect)
    .option("--config <file>", "the configuration (default: the nearest trailproof.yaml upward)")
    .option("--no-config", "use no configuration")
    .addOption(new Option("--color", "use colours even where output is no terminal"))
    .addOption(new Option("--no-color", "use no colours"))
    .helpOption("--help", "show this text")
    .showHelpAfterError("Run the command with --help to see what it takes.")
    .exitOverride();
}

/** Runs the program; the exit status stands in `process.exitCode`. */
export async function main(): Promise<void> {
  process.on("uncaughtException", stopAtDefect);
  watchStreams();
  try {
    await parse(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof UnwrittenOutput)) throw error;
    process.exitCode = exitStatus.usage;
    await tell(`trailproof: ${error.message}`);
  }
}

/** commander's errors are wrong usage, except for help and version, which it reports the same way. */
async function parse(words: readonly string[]): Promise<void> {
  const printed: string[] = [];
  const told: string[] = [];
  try {
    const output = { writeOut: (text: string) => printed.push(text), writeErr: (text: string) => told.push(text) };
    await program(output).parseAsync(words, { from: "user" });
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
