/**
 * The inputs of a run of the Action: read from the environment of the runner, checked, and said what is wrong with them
 * all at once.
 */
import type { AccountRunOptions } from "../../run/account.ts";
import type { CheckOptions } from "../../run/check.ts";
import { rulesFromChoices } from "../../comparison/side-rules.ts";
import { defined } from "../../model/defined.ts";
import { failOnLevels, type Threshold } from "../exit-status.ts";
import { inputLines, inputText, unknownInputs, type InputName, type ProcessEnvironment } from "./input-names.ts";

/** What a workflow says. What it leaves open is not there. */
export interface ActionInputs {
  readonly subject: CheckedSubject;
  /** What the library is told of both subjects. */
  readonly options: Pick<
    CheckOptions,
    "trails" | "policies" | "configuration" | "rulesFrom" | "acceptLost" | "sameAccount" | "region"
  >;
  readonly workingDirectory?: string;
  /** Left out: as the configuration has it, else errors. */
  readonly failOn?: Threshold["failOn"];
  readonly failOnScope: "new" | "all";
  readonly failOnUndetermined: boolean;
  /** Left out: in account mode yes, of code no. */
  readonly failOnIncomplete?: boolean;
  readonly base: BaseInput;
  readonly baseline?: string;
  readonly sarifFile?: string;
  readonly jsonFile?: string;
  readonly markdownFile?: string;
  readonly category: string;
  readonly summary: boolean;
  readonly annotations: boolean;
}

/** What is checked, with the options that only it has. */
export type CheckedSubject = CodeSubject | AccountSubject;

export interface CodeSubject {
  readonly kind: "code";
  readonly paths: readonly string[];
  readonly options: Pick<
    CheckOptions,
    "exclude" | "parameters" | "parameterFiles" | "variableFiles" | "accountId" | "partition"
  >;
}

export interface AccountSubject {
  readonly kind: "account";
  readonly options: Pick<AccountRunOptions, "organization" | "accounts" | "roleName" | "regions" | "inventory">;
}

/** `auto`: what the event of the workflow names. */
export type BaseInput =
  { readonly kind: "auto" } | { readonly kind: "none" } | { readonly kind: "revision"; readonly name: string };

export type InputsReading =
  | { readonly kind: "read"; readonly inputs: ActionInputs }
  | { readonly kind: "wrong"; readonly errors: readonly string[] };

const scopes = ["new", "all"] as const;
/** YAML 1.2's words, as `@actions/core` takes them. */
const booleanWords: Readonly<Record<string, boolean>> = {
  true: true,
  True: true,
  TRUE: true,
  false: false,
  False: false,
  FALSE: false,
};

const ofCodeOnly: readonly InputName[] = [
  "paths",
  "exclude",
  "parameters",
  "parameters-file",
  "var-file",
  "account-id",
  "partition",
];
const ofAccountsOnly: readonly InputName[] = ["org", "accounts", "role-name", "regions", "inventory"];

/** Reads all inputs. `wrong` lists every mistake. */
export function readActionInputs(environment: ProcessEnvironment): InputsReading {
  const reader = new InputReader(environment);
  const subject = subjectOf(reader);
  const inputs: ActionInputs = defined({
    subject,
    workingDirectory: reader.text("working-directory"),
    failOn: reader.choice("fail-on", failOnLevels),
    failOnScope: reader.choice("fail-on-scope", scopes) ?? "new",
    failOnUndetermined: reader.flag("fail-on-undetermined") ?? false,
    failOnIncomplete: reader.flag("fail-on-incomplete"),
    base: baseOf(reader.text("base") ?? "auto"),
    baseline: reader.text("baseline"),
    options: defined({
      trails: reader.some("trails"),
      policies: reader.some("policy"),
      configuration: configurationOf(reader.text("config")),
      rulesFrom: reader.choice("rules-from", rulesFromChoices) ?? "both",
      acceptLost: reader.text("accept-lost"),
      sameAccount: reader.flag("same-account") ?? false,
      region: reader.text("region"),
    }),
    sarifFile: reader.text("sarif-file"),
    jsonFile: reader.text("json-file"),
    markdownFile: reader.text("markdown-file"),
    category: reader.text("category") ?? "trailproof",
    summary: reader.flag("summary") ?? true,
    annotations: reader.flag("annotations") ?? true,
  });
  const errors = [...unknownInputs(environment), ...reader.errors];
  return errors.length > 0 ? { kind: "wrong", errors } : { kind: "read", inputs };
}

function baseOf(text: string): BaseInput {
  return text === "auto" || text === "none" ? { kind: text } : { kind: "revision", name: text };
}

/** `none` is an answer, which the library knows as null. */
function configurationOf(text: string | undefined): string | null | undefined {
  return text === "none" ? null : text;
}

function subjectOf(reader: InputReader): CheckedSubject {
  const account = reader.flag("account") ?? false;
  if (account) {
    reader.refuse(
      ofCodeOnly,
      "is about code, and `account: true` checks none. Leave it out, or check the code in a step of its own.",
    );
    return {
      kind: "account",
      options: defined({
        organization: reader.flag("org"),
        accounts: someOf(reader.names("accounts")),
        roleName: reader.text("role-name"),
        regions: someOf(reader.names("regions")),
        inventory: reader.flag("inventory"),
      }),
    };
  }
  reader.refuse(ofAccountsOnly, "is about live accounts. Set `account: true` beside it, or leave it out.");
  return {
    kind: "code",
    paths: reader.some("paths") ?? ["."],
    options: defined({
      exclude: reader.some("exclude"),
      parameters: reader.parameters("parameters"),
      parameterFiles: reader.some("parameters-file"),
      variableFiles: reader.some("var-file"),
      accountId: reader.text("account-id"),
      partition: reader.text("partition"),
    }),
  };
}

function someOf(texts: readonly string[]): readonly string[] | undefined {
  return texts.length === 0 ? undefined : texts;
}

/** Reads inputs one by one and keeps what is wrong with them. Undefined is what the workflow says nothing of. */
class InputReader {
  readonly errors: string[] = [];
  readonly #environment: ProcessEnvironment;

  constructor(environment: ProcessEnvironment) {
    this.#environment = environment;
  }

  text(name: InputName): string | undefined {
    const text = inputText(name, this.#environment);
    return text === "" ? undefined : text;
  }

  some(name: InputName): readonly string[] | undefined {
    return someOf(inputLines(name, this.#environment));
  }

  /** Words that hold no commas, on lines or separated by commas. */
  names(name: InputName): string[] {
    return inputLines(name, this.#environment).flatMap((line) =>
      line
        .split(",")
        .map((word) => word.trim())
        .filter((word) => word !== ""),
    );
  }

  choice<Choice extends string>(name: InputName, choices: readonly Choice[]): Choice | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const found = choices.find((choice) => choice === text);
    if (found === undefined) this.errors.push(`${name}: found "${text}", expected ${choices.join(", ")}.`);
    return found;
  }

  flag(name: InputName): boolean | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const value = booleanWords[text];
    if (value === undefined) this.errors.push(`${name}: found "${text}", expected true or false.`);
    return value;
  }

  /** NAME=VALUE, one a line. Values may be secrets, so that a line without a name is told by its number. */
  parameters(name: InputName): Record<string, string> {
    const values: [string, string][] = [];
    for (const [index, line] of inputLines(name, this.#environment).entries()) {
      const equals = line.indexOf("=");
      if (equals < 1)
        this.errors.push(
          `${name}: line ${String(index + 1)} has no name before a "=", expected NAME=VALUE, one a line.`,
        );
      else values.push([line.slice(0, equals).trim(), line.slice(equals + 1)]);
    }
    return Object.fromEntries(values);
  }

  /** Inputs that have no meaning here must not be set; `false` says nothing. */
  refuse(names: readonly InputName[], because: string): void {
    for (const name of names) {
      const text = this.text(name);
      if (text !== undefined && booleanWords[text] !== false) this.errors.push(`${name}: ${because}`);
    }
  }
}
