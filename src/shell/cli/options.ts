/**
 * The commands, their arguments and their options, each said once: help, parsing and types follow from what stands
 * here.
 */
import { Argument, Command, InvalidArgumentError, Option, type OptionValues } from "@commander-js/extra-typings";
import { shells } from "./completion-scripts.ts";
import { examples } from "./examples.ts";
import { rulesFromChoices } from "../../comparison/side-rules.ts";
import { failOnLevels } from "../exit-status.ts";
import { explainFormats, formats, knownEndings } from "../../report/index.ts";
import { version } from "../../run/version.ts";
import { sqlEngines } from "../../verify/sql.ts";

/** What the line of each command says, by the names of its options. */
export interface CliOptions {
  readonly check: OptionsOf<typeof checkCommand>;
  readonly diff: OptionsOf<typeof diffCommand>;
  readonly explain: OptionsOf<typeof explainCommand>;
  readonly verify: OptionsOf<typeof verifyCommand>;
  readonly account: OptionsOf<typeof accountCommand>;
  readonly snapshot: OptionsOf<typeof snapshotCommand>;
  readonly catalog: OptionsOf<typeof catalogCommand>;
  readonly init: OptionsOf<typeof initCommand>;
  readonly demo: OptionsOf<typeof demoCommand>;
  readonly suggest: OptionsOf<typeof suggestCommand>;
}

type OptionsOf<Make extends () => { readonly opts: () => unknown }> = Readonly<ReturnType<ReturnType<Make>["opts"]>>;

/** What all commands take that judge: `diff` takes nothing else. */
export type JudgeOptions = CliOptions["diff"];

export const checkCommand = () =>
  withJudgeOptions(
    withBaseline(
      withPolicy(
        withUnresolvedValues(
          withCodeInputs(
            withTrails(
              subcommand("check")
                .description("check infrastructure code: which API events CloudTrail records, and which it misses")
                .argument(
                  "[paths...]",
                  "files and folders (default: this folder): CloudFormation, SAM, CDK assemblies, Landing Zone Accelerator, Terraform code, plans and states, and snapshots, whose accounts are all judged",
                  [],
                )
                .optionsGroup(groups.accounts)
                .option("--accounts <list>", "of snapshots, judge only these accounts, separated by commas", list),
            ),
          ),
        ),
      ),
    ),
  );

export const diffCommand = () =>
  withJudgeOptions(
    withAcceptLost(
      withRulesFrom(
        withPolicy(
          withUnresolvedValues(
            withCodeInputs(
              withTrails(
                subcommand("diff")
                  .description("compare two states of infrastructure code: which coverage is lost, which is gained")
                  .argument(
                    "<base>",
                    "the state before: a path, a .json or .sarif result, a snapshot, or a git revision as git:REF or git:REF:PATH",
                  )
                  .argument("<head>", "the state after: a path, a .json result, a snapshot, or a git revision"),
              ),
            ),
          ),
        ),
      ),
    ),
  );

export const explainCommand = () =>
  withColor(
    withConfig(
      withUnresolvedValues(
        withCodeInputs(
          withTrails(
            subcommand("explain")
              .description("explain for CloudTrail records which selectors match them, and why others do not")
              .argument(
                "[files...]",
                'files of records, plain or gzipped, or - for standard input: {"Records": […]}, single records, one record a line, EventBridge events, answers of LookupEvents, exports of CloudWatch Logs, CloudTrail Lake and Athena',
                [],
              )
              .optionsGroup(groups.inputs)
              .option("--in <path>", "infrastructure code with the trails and event data stores (repeatable)", collect)
              .optionsGroup(groups.event)
              .option("--event <service:operation>", "explain the events of an operation, such as s3:GetObject")
              .option("--resource <arn>", "ARN of the resource that the event is about")
              .option("--account <id>", "account of the event")
              .option("--role <arn>", "role or user who makes the call"),
          ),
        ),
      ),
    )
      .optionsGroup(groups.exit)
      .addOption(
        new Option(
          "--expect <answer>",
          `exit with status 1 if an event has another answer: ${expectations.join(", ")}`,
        ).choices(expectations),
      )
      .optionsGroup(groups.output)
      .addOption(
        new Option(
          "-f, --format <format>",
          `format of standard output: ${explainFormats.join(", ")} (default: text); ndjson is one event a line`,
        )
          .choices(explainFormats)
          .default("text" as const),
      )
      .option("--summary", "print only counts: for each trail, selector and operation"),
  );

export const verifyCommand = () =>
  withReport(
    withPolicy(
      withUnresolvedValues(
        withCodeInputs(
          withTrails(
            subcommand("verify")
              .description(
                "hold CloudTrail logs against the trails: what was recorded, what was not, what each selector takes",
              )
              .argument(
                "[logs...]",
                "files and folders of logs as CloudTrail delivers them, digest files too, and all that explain reads; athena:DATABASE.TABLE for a table of Athena",
                [],
              )
              .optionsGroup(groups.inputs)
              .option("--in <path>", "infrastructure code with the trails and event data stores (repeatable)", collect)
              .optionsGroup(groups.logs)
              .option(
                "--witness <path>",
                "records of somebody else, which show what happened: logs of another trail, the output of aws cloudtrail lookup-events (repeatable)",
                collect,
              )
              .option(
                "--groups <file>",
                "the answer of the query that --print-sql prints, as CSV (repeatable)",
                collect,
              )
              .option("--public-keys <file>", "the output of aws cloudtrail list-public-keys (repeatable)", collect)
              .option("--since <time>", "leave earlier events out: a day or a time in UTC, such as 2026-11-01")
              .option("--until <time>", "leave later events out; a day is included")
              .option("--profile <name>", "profile of the AWS CLI for athena:DATABASE.TABLE")
              .option("--workgroup <name>", "workgroup of Athena (default: primary)")
              .option("--output-location <address>", "s3://BUCKET/PREFIX where Athena keeps the answer")
              .option("--endpoint-url <address>", "address to call instead of AWS", address)
              .option("--dry-run", "print the query for athena:DATABASE.TABLE, and run none")
              .addOption(
                new Option(
                  "--print-sql <engine>",
                  `print the query that counts events for --groups, and read nothing: ${sqlEngines.join(", ")}`,
                ).choices(sqlEngines),
              ),
          ),
        ),
      ),
    ),
  );

const expectations = ["recorded", "not-recorded"] as const;

export const accountCommand = () =>
  withJudgeOptions(
    withBaseline(
      withPolicy(
        withTrails(
          withAccounts(
            subcommand("account").description(
              "check a live account, or an organization with --org: which API events its trails record",
            ),
          )
            .addOption(
              new Option("--snapshot <file>", "judge a saved snapshot instead of what AWS answers now (repeatable)")
                .argParser(collect)
                .conflicts(["profile", "regions", "org", "roleName", "concurrency", "endpointUrl", "inventory"]),
            )
            .option("--inventory", "find the resources of the accounts and check the data events of each"),
        )
          // The options of the commands that judge are the same for all of them; these speak of code, which a live
          // account has none of.
          .addOption(new Option("--account-id <id>").hideHelp())
          .addOption(new Option("--partition <partition>").hideHelp())
          .addOption(new Option("--parameter <name=value>").argParser(parameter).hideHelp())
          .addOption(new Option("--parameters <file>").argParser(collect).hideHelp())
          .addOption(new Option("--var-file <file>").argParser(collect).hideHelp())
          .addOption(new Option("--exclude <glob>").argParser(collect).hideHelp()),
      ),
    ),
  );

export const snapshotCommand = () =>
  withAccounts(
    subcommand("snapshot").description(
      "print the trails and event data stores of live accounts, for --trails; checks nothing",
    ),
  )
    .optionsGroup(groups.output)
    .option("-o, --output <file>", "write the snapshot to a file instead")
    .option("--timestamp", "add the time of the snapshot to it")
    .option(
      "--resume <file>",
      "go on with a snapshot that broke off: accounts that it has completely are not read again",
    )
    .option(
      "--allow-incomplete",
      "replace the file of --output by a snapshot that broke off too, with its errors inside",
    )
    .option("-q, --quiet", "do not list on standard error what could not be read")
    .option("-v, --verbose", "list every call on standard error");

export const catalogCommand = () =>
  withColor(
    subcommand("catalog")
      .description("look up services, operations and resource types, with the AWS documents about them")
      .argument(
        "[terms...]",
        "services, operations (GetItem, Put*) or types (AWS::S3::Object, aws_dynamodb_table); each term narrows the answer",
        [],
      )
      .optionsGroup(groups.choice)
      .option("--never", "operations that CloudTrail never records")
      .option("--undocumented", "operations of which AWS does not document whether CloudTrail records them")
      .option("--since <date>", "facts from documents of this date or later, such as 2026-01")
      .option("--policies", "the built-in policies")
      .option(
        "--detections <path>",
        "names that rules of Sigma and Elastic wait for and the catalog does not have (repeatable)",
        collect,
      )
      .optionsGroup(groups.output)
      .addOption(textOrJson()),
  );

export const suggestCommand = () =>
  withColor(
    withPolicy(
      withUnresolvedValues(
        withCodeInputs(
          withTrails(
            subcommand("suggest")
              .description("suggest the smallest change of selectors that closes the gaps, proven before it is shown")
              .argument(
                "[paths...]",
                "files and folders of infrastructure code, and snapshots (default: this folder)",
                [],
              )
              .optionsGroup(groups.accounts)
              .option("--accounts <list>", "of snapshots, judge only these accounts, separated by commas", list),
          ),
        ),
      ),
    )
      .optionsGroup(groups.inputs)
      .option("--same-account", "all inputs belong to one account")
      .optionsGroup(groups.change)
      .option("--sink <id>", "change only this trail or event data store")
      .addOption(
        new Option(
          "--scope <scope>",
          `what selectors are for: ${suggestScopes.join(", ")} (default: resources): single resources, or all resources of a type`,
        ).choices(suggestScopes),
      )
      .option("--write", "write the edits into files that git tracks, for policies that you named or configured")
      .option("--minimize", "with --unsafe, the cheapest list that still records what the policies ask for")
      .option("--unsafe", "show changes too that do more than add selectors to a list, such as converting basic ones"),
  )
    .optionsGroup(groups.output)
    .addOption(
      new Option("-f, --format <format>", `format of standard output: ${suggestFormats.join(", ")} (default: text)`)
        .choices(suggestFormats)
        .default("text" as const),
    );

const suggestScopes = ["resources", "types"] as const;
const suggestFormats = ["text", "json", "cli"] as const;

export const initCommand = () =>
  subcommand("init")
    .description("write a commented trailproof.yaml for the code in this folder")
    .optionsGroup(groups.output)
    .option("--stdout", "print the file instead")
    .option("--force", "replace a file that exists");

export const demoCommand = () =>
  withColor(subcommand("demo").description("show what a change of one selector loses, on an example of the package"));

export const ruleCommand = () =>
  subcommand("rule")
    .description("print the page of a rule, or the list of rules")
    .argument("[id]", "the rule (default: list all rules)");

export const completionCommand = () =>
  subcommand("completion")
    .description("print a script that completes commands and options in a shell")
    .addArgument(new Argument("<shell>", `the shell: ${shells.join(", ")}`).choices(shells));

/** The headings of options: in help they stand in the order in which a command gets its options. */
const groups = {
  choice: "What to list:",
  accounts: "Accounts and Regions:",
  inputs: "Inputs:",
  logs: "Logs:",
  event: "An event without a record (also --region):",
  unresolved: "Values that the code does not give:",
  policy: "Policy and configuration:",
  change: "What to change:",
  exit: "Exit status:",
  output: "Output:",
  help: "Help:",
} as const;

/** A command that says how it is used, and throws where it would end the process. */
export const subcommand = (name: keyof typeof examples) =>
  new Command(name)
    .optionsGroup(groups.help)
    .helpOption("-h, --help", "show this text")
    .version(version, "-V, --version", "print the version")
    // Descriptions name choices and defaults themselves, in one way for all options.
    .configureHelp({
      optionDescription: ({ description }) => description,
      argumentDescription: ({ description }) => description,
    })
    .addHelpText("after", ["", "Examples:", ...examples[name].map((line) => `  ${line}`)].join("\n"))
    .showHelpAfterError(
      `Run "${name === "trailproof" ? name : `trailproof ${name}`} --help" for arguments and options.`,
    )
    .exitOverride();

/** What the commands take that report: what is printed. */
const withReport = <Arguments extends unknown[], Options extends OptionValues>(command: Command<Arguments, Options>) =>
  withColor(
    command
      .optionsGroup(groups.output)
      .addOption(
        new Option("-f, --format <format>", `format of standard output: ${formats.join(", ")} (default: text)`)
          .choices(formats)
          .default("text" as const),
      )
      .option(
        "-o, --output <file>",
        `write a file too, in the format of its extension: ${knownEndings}; FORMAT:FILE chooses another (repeatable)`,
        collect,
      )
      .option("-q, --quiet", "print findings, errors and the summary only")
      .option("-v, --verbose", "print every operation, suppressed findings and skipped files too")
      .option("--pedantic", "print operations too of which no AWS document says whether they are recorded"),
  );

/** What the commands take that judge: what fails the run, and what is printed. */
const withJudgeOptions = <Arguments extends unknown[], Options extends OptionValues>(
  command: Command<Arguments, Options>,
) =>
  withReport(
    command
      .optionsGroup(groups.inputs)
      .option(
        "--detections <path>",
        "file or folder of detection rules, Sigma or Elastic: can they ever fire (repeatable)",
        collect,
      )
      .option("--same-account", "all inputs belong to one account")
      .optionsGroup(groups.exit)
      .addOption(
        new Option(
          "--fail-on <level>",
          `lowest level of findings that fails the run: ${failOnLevels.join(", ")} (default: error)`,
        ).choices(failOnLevels),
      )
      .option("--fail-on-undetermined", "undetermined verdicts fail the run too"),
  );

const withTrails = <Arguments extends unknown[], Options extends OptionValues>(command: Command<Arguments, Options>) =>
  command
    .optionsGroup(groups.inputs)
    .option(
      "--trails <file>",
      "trails that are not in the code: a snapshot, or the output of aws cloudtrail describe-trails, get-event-selectors and get-trail-status; - for standard input (repeatable)",
      collect,
    );

const withCodeInputs = <Arguments extends unknown[], Options extends OptionValues>(
  command: Command<Arguments, Options>,
) =>
  command
    .optionsGroup(groups.inputs)
    .option("--exclude <glob>", "skip files that match, as in .gitignore (repeatable)", collect);

const withUnresolvedValues = <Arguments extends unknown[], Options extends OptionValues>(
  command: Command<Arguments, Options>,
) =>
  command
    .optionsGroup(groups.unresolved)
    .option("--region <region>", "Region of code that does not name one")
    .option("--account-id <id>", "account of code that does not name one")
    .option("--partition <partition>", "partition of code that does not name one, such as aws-cn")
    .option("--parameter <name=value>", "value of a template parameter or Terraform variable (repeatable)", parameter)
    .option("--parameters <file>", "file with such values (repeatable)", collect)
    .option("--var-file <file>", "file of Terraform variables, .tfvars or .tfvars.json (repeatable)", collect);

const withConfig = <Arguments extends unknown[], Options extends OptionValues>(command: Command<Arguments, Options>) =>
  command
    .optionsGroup(groups.policy)
    .option("--config <file>", "configuration file (default: trailproof.yaml here or in the nearest folder above)")
    .option("--no-config", "use no configuration file");

const withPolicy = <Arguments extends unknown[], Options extends OptionValues>(command: Command<Arguments, Options>) =>
  withConfig(
    command
      .optionsGroup(groups.policy)
      .option("--policy <name-or-file>", "built-in policy or policy file (default: documented; repeatable)", collect),
  );

const withRulesFrom = <Arguments extends unknown[], Options extends OptionValues>(
  command: Command<Arguments, Options>,
) =>
  command
    .optionsGroup(groups.policy)
    .addOption(
      new Option(
        "--rules-from <side>",
        `whose configuration, policies and suppressions count: ${rulesFromChoices.join(", ")} (default: both)`,
      ).choices(rulesFromChoices),
    );

/** Of the commands that compare. */
const withAcceptLost = <Arguments extends unknown[], Options extends OptionValues>(
  command: Command<Arguments, Options>,
) =>
  command
    .optionsGroup(groups.exit)
    .option(
      "--accept-lost <reason>",
      "accept lost and unproven coverage of this run, for a reason that every report shows",
    );

const withBaseline = <Arguments extends unknown[], Options extends OptionValues>(
  command: Command<Arguments, Options>,
) =>
  withAcceptLost(
    command
      .optionsGroup(groups.exit)
      .option(
        "--baseline <file>",
        "earlier .json or .sarif result: its findings do not fail the run; a .json result also shows lost coverage",
      ),
  );

/** What the commands take that read live accounts. */
const withAccounts = <Arguments extends unknown[], Options extends OptionValues>(
  command: Command<Arguments, Options>,
) =>
  command
    .optionsGroup(groups.accounts)
    .option("--profile <name>", "profile of the AWS CLI that gives credentials and Region")
    .option(
      "--region <region>",
      "Region of the first calls (default: that of the AWS CLI); trails of all Regions are read",
    )
    .option(
      "--regions <list>",
      "Regions to search for event data stores, separated by commas (default: all enabled Regions)",
      list,
    )
    .option("--org", "read every account of the organization")
    .option("--role-name <name>", "role to assume in every other account")
    .option("--accounts <list>", "accounts to read, separated by commas; with --org, only these of its accounts", list)
    .option("--concurrency <number>", "number of accounts to read at the same time (default: 8)", wholeNumber)
    .option("--endpoint-url <address>", "address to call instead of AWS, for every service", address);

const withColor = <Arguments extends unknown[], Options extends OptionValues>(command: Command<Arguments, Options>) =>
  command
    .optionsGroup(groups.output)
    .option("--color", "use colours even if the output is not a terminal")
    .option("--no-color", "use no colours");

const textOrJson = () =>
  new Option("-f, --format <format>", "format of standard output: text, json (default: text)")
    .choices(["text", "json"])
    .default("text" as const);

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
