/**
 * The commands, their arguments and their options, each said once: help, parsing and types follow from what stands
 * here.
 */
import { Command, InvalidArgumentError, Option, type OptionValues } from "@commander-js/extra-typings";
import { failOnLevels } from "../exit-status.ts";
import { formats } from "../../report/index.ts";

/** What the line of each command says, by the names of its options. */
export interface CliOptions {
  readonly check: OptionsOf<typeof checkCommand>;
  readonly diff: OptionsOf<typeof diffCommand>;
  readonly explain: OptionsOf<typeof explainCommand>;
  readonly account: OptionsOf<typeof accountCommand>;
  readonly snapshot: OptionsOf<typeof snapshotCommand>;
  readonly catalog: OptionsOf<typeof catalogCommand>;
  readonly init: OptionsOf<typeof initCommand>;
}

type OptionsOf<Make extends () => { readonly opts: () => unknown }> = Readonly<ReturnType<ReturnType<Make>["opts"]>>;

/** What all commands take that judge: `diff` takes nothing else. */
export type JudgeOptions = CliOptions["diff"];

export const checkCommand = () =>
  withCodeOptions(
    withJudgeOptions(
      withBaseline(
        subcommand("check")
          .description("check infrastructure code: which events of its resources would be recorded")
          .argument(
            "[paths...]",
            "files and folders; CloudFormation, SAM, CDK assemblies, Terraform sources, plans and states are recognised by content",
            [],
          ),
      ),
    ),
  );

export const diffCommand = () =>
  withCodeOptions(
    withJudgeOptions(
      subcommand("diff")
        .description("tell what coverage was lost and gained between two states")
        .argument("<base>", "the state before: a path, a .json or .sarif result, a snapshot, or git:REF (git:REF:PATH)")
        .argument("<head>", "the state after: a path, a .json result, a snapshot, or git:REF"),
    ),
  );

export const explainCommand = () =>
  withCodeOptions(
    subcommand("explain")
      .description("tell which selector records each of these CloudTrail events, and why not")
      .argument(
        "<files...>",
        'CloudTrail records: {"Records": […]}, one record, one a line, EventBridge events, LookupEvents answers, each plain or gzipped; - for standard input',
      )
      .option("--in <path>", "infrastructure code whose trails and event data stores are asked (repeatable)", collect)
      .addOption(textOrJson()),
  );

export const accountCommand = () =>
  withReadOptions(
    withJudgeOptions(
      withColor(
        withConfig(
          withBaseline(
            withTrails(
              subcommand("account").description(
                "check a live account, or with --org every account of an organization: which events its trails record",
              ),
            ).option("--inventory", "find the resources that the accounts have, and ask for the data events of each"),
          ),
        )
          // The options of the commands that judge are the same for all of them; these speak of code, which a live
          // account has none of.
          .addOption(new Option("--account-id <id>").hideHelp())
          .addOption(new Option("--partition <partition>").hideHelp())
          .addOption(new Option("--parameter <name=value>").argParser(parameter).hideHelp())
          .addOption(new Option("--parameters <file>").argParser(collect).hideHelp())
          .addOption(new Option("--exclude <glob>").argParser(collect).hideHelp()),
      ),
    ),
  );

export const snapshotCommand = () =>
  withReadOptions(
    subcommand("snapshot")
      .description("read the trails and event data stores of accounts, and print them; checks nothing")
      .option("--output <file>", "save the snapshot in a file instead")
      .option("--timestamp", "write into the snapshot when it was taken")
      .option("--quiet", "do not say on standard error what could not be read")
      .option("--verbose", "list every call on standard error"),
  );

export const catalogCommand = () =>
  withColor(
    subcommand("catalog")
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
      .addOption(textOrJson()),
  );

export const initCommand = () =>
  subcommand("init")
    .description("write a commented trailproof.yaml for what is found here")
    .option("--stdout", "print it instead")
    .option("--force", "replace a file that is there");

export const ruleCommand = () =>
  subcommand("rule")
    .description("print the page of a rule")
    .configureHelp({ showGlobalOptions: true })
    .argument("[id]", "the rule; left out: a list of all");

/** A command that says how it is used, and throws where it would end the process. */
export const subcommand = (name: string) =>
  new Command(name)
    .helpOption("--help", "show this text")
    .showHelpAfterError("Run the command with --help to see what it takes.")
    .exitOverride();

/** What the commands take that judge. */
const withJudgeOptions = <Arguments extends unknown[], Options extends OptionValues>(
  command: Command<Arguments, Options>,
) =>
  command
    .option("--policy <name-or-file>", "policy to hold the code against (repeatable; default: documented)", collect)
    .addOption(new Option("--format <format>", "what standard output gets").choices(formats).default("text" as const))
    .option(
      "--output <file>",
      "also write a file, in the format of its extension: .sarif, .json, .md, .txt (repeatable)",
      collect,
    )
    .addOption(
      new Option("--fail-on <level>", "the lowest level of findings that fails the run (default: error)").choices(
        failOnLevels,
      ),
    )
    .option("--fail-on-undetermined", "what cannot be decided fails the run too")
    .option("--same-account", "all inputs live in one account")
    .option("--quiet", "findings and the summary only")
    .option("--verbose", "also what was left alone, and every covered operation");

/** What the commands take that read code or trails. */
const withCodeOptions = <Arguments extends unknown[], Options extends OptionValues>(
  command: Command<Arguments, Options>,
) =>
  withColor(
    withConfig(
      withTrails(command)
        .option("--region <region>", "the Region, where the code leaves it open")
        .option("--account-id <id>", "the account, where the code leaves it open")
        .option("--partition <partition>", "the partition, where the code leaves it open")
        .option("--parameter <name=value>", "a template parameter or Terraform variable (repeatable)", parameter)
        .option("--parameters <file>", "a file of parameters (repeatable)", collect)
        .option("--exclude <glob>", "leave out what matches, as in .gitignore (repeatable)", collect),
    ),
  );

/** What the commands take that read live accounts. */
const withReadOptions = <Arguments extends unknown[], Options extends OptionValues>(
  command: Command<Arguments, Options>,
) =>
  command
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
    .option("--endpoint-url <address>", "call this address instead of AWS, for every service", address);

const withTrails = <Arguments extends unknown[], Options extends OptionValues>(command: Command<Arguments, Options>) =>
  command.option(
    "--trails <file>",
    "trails from elsewhere: a snapshot, or JSON printed by the AWS CLI; - for standard input (repeatable)",
    collect,
  );

const withBaseline = <Arguments extends unknown[], Options extends OptionValues>(
  command: Command<Arguments, Options>,
) =>
  command.option(
    "--baseline <file>",
    "an earlier .json or .sarif result: what it already has does not fail the run; a .json one also tells what coverage is lost",
  );

const withConfig = <Arguments extends unknown[], Options extends OptionValues>(command: Command<Arguments, Options>) =>
  command
    .option("--config <file>", "the configuration (default: the nearest trailproof.yaml upward)")
    .option("--no-config", "use no configuration");

const withColor = <Arguments extends unknown[], Options extends OptionValues>(command: Command<Arguments, Options>) =>
  command.option("--color", "use colours even where output is no terminal").option("--no-color", "use no colours");

const textOrJson = () =>
  new Option("--format <format>", "what standard output gets").choices(["text", "json"]).default("text" as const);

function collect(value: string, earlier: string[] | undefined): string[] {
  return [...(earlier ?? []), value];
}

function parameter(value: string, earlier: Record<string, string> | undefined): Record<string, string> {
  const equals = value.indexOf("=");
  if (equals < 1) throw new InvalidArgumentError("Expected NAME=VALUE.");
  return { ...earlier, [value.slice(0, equals)]: value.slice(equals + 1) };
}

function list(value: string): string[] {
  return value
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

function wholeNumber(value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new InvalidArgumentError("Expected a whole number, 1 or more.");
  return Number(value);
}

function address(value: string): string {
  if (!URL.canParse(value) || !/^https?:/.test(value))
    throw new InvalidArgumentError("Expected an address such as http://localhost:4566.");
  return value;
}
