/**
 * The inputs of a run of the Action: read from the environment of the runner, checked, and said what is wrong with them all at once.
 */
import type { Level } from "../../model/result.ts";
import { inputLines, inputText, unknownInputs, type ProcessEnvironment, type InputName } from "./input-names.ts";

export interface ActionInputs {
  readonly subject: CheckedSubject;
  readonly workingDirectory: string | null;
  readonly trails: readonly string[];
  readonly policies: readonly string[];
  /** null: as the configuration has it, else errors. */
  readonly failOn: Level | "none" | null;
  readonly failOnScope: "new" | "all";
  readonly failOnUndetermined: boolean;
  /** null: in account mode yes, of code no. */
  readonly failOnIncomplete: boolean | null;
  readonly base: BaseInput;
  readonly baseline: string | null;
  /** `none` is an answer; null: the nearest one upward. */
  readonly configuration:
    { readonly kind: "nearest" } | { readonly kind: "none" } | { readonly kind: "file"; readonly path: string };
  readonly sameAccount: boolean;
  readonly region: string | null;
  readonly sarifFile: string | null;
  readonly jsonFile: string | null;
  readonly category: string;
  readonly summary: boolean;
  readonly annotations: boolean;
}

/** What is checked. */
export type CheckedSubject = CodeSubject | AccountSubject;

export interface CodeSubject {
  readonly kind: "code";
  readonly paths: readonly string[];
  readonly exclude: readonly string[];
  readonly parameters: Readonly<Record<string, string>>;
  readonly parameterFiles: readonly string[];
  readonly accountId: string | null;
  readonly partition: string | null;
}

export interface AccountSubject {
  readonly kind: "account";
  readonly organization: boolean;
  readonly accounts: readonly string[];
  readonly roleName: string | null;
  readonly regions: readonly string[];
  readonly inventory: boolean;
}

/** `auto`: what the event of the workflow names. */
export type BaseInput =
  { readonly kind: "auto" } | { readonly kind: "none" } | { readonly kind: "revision"; readonly name: string };

export type InputsReading =
  | { readonly kind: "read"; readonly inputs: ActionInputs }
  | { readonly kind: "wrong"; readonly errors: readonly string[] };

const failOnLevels = ["error", "warning", "note", "none"] as const;
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
  "account-id",
  "partition",
];
const ofAccountsOnly: readonly InputName[] = ["org", "accounts", "role-name", "regions", "inventory"];

/** Reads all inputs. `wrong` lists every mistake. */
export function readInputs(environment: ProcessEnvironment): InputsReading {
  const reader = new InputReader(environment);
  const subject = subjectOf(reader);
  const inputs: ActionInputs = {
    subject,
    workingDirectory: reader.text("working-directory"),
    trails: reader.lines("trails"),
    policies: reader.lines("policy"),
    failOn: reader.choice("fail-on", failOnLevels),
    failOnScope: reader.choice("fail-on-scope", scopes) ?? "new",
    failOnUndetermined: reader.flag("fail-on-undetermined") ?? false,
    failOnIncomplete: reader.flag("fail-on-incomplete"),
    base: baseOf(reader.text("base") ?? "auto"),
    baseline: reader.text("baseline"),
    configuration: configurationOf(reader.text("config")),
    sameAccount: reader.flag("same-account") ?? false,
    region: reader.text("region"),
    sarifFile: reader.text("sarif-file"),
    jsonFile: reader.text("json-file"),
    category: reader.text("category") ?? "trailproof",
    summary: reader.flag("summary") ?? true,
    annotations: reader.flag("annotations") ?? true,
  };
  const errors = [...unknownInputs(environment), ...reader.errors];
  return errors.length > 0 ? { kind: "wrong", errors } : { kind: "read", inputs };
}

function baseOf(text: string): BaseInput {
  return text === "auto" || text === "none" ? { kind: text } : { kind: "revision", name: text };
}

function configurationOf(text: string | null): ActionInputs["configuration"] {
  if (text === null) return { kind: "nearest" };
  return text === "none" ? { kind: "none" } : { kind: "file", path: text };
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
      organization: reader.flag("org") ?? false,
      accounts: reader.names("accounts"),
      roleName: reader.text("role-name"),
      regions: reader.names("regions"),
      inventory: reader.flag("inventory") ?? false,
    };
  }
  reader.refuse(ofAccountsOnly, "is about live accounts. Set `account: true` beside it, or leave it out.");
  const paths = reader.lines("paths");
  return {
    kind: "code",
    paths: paths.length === 0 ? ["."] : paths,
    exclude: reader.lines("exclude"),
    parameters: reader.parameters("parameters"),
    parameterFiles: reader.lines("parameters-file"),
    accountId: reader.text("account-id"),
    partition: reader.text("partition"),
  };
}

/** Reads inputs one by one and keeps what is wrong with them. */
class InputReader {
  readonly errors: string[] = [];
  readonly #environment: ProcessEnvironment;

  constructor(environment: ProcessEnvironment) {
    this.#environment = environment;
  }

  text(name: InputName): string | null {
    const text = inputText(name, this.#environment);
    return text === "" ? null : text;
  }

  lines(name: InputName): string[] {
    return inputLines(name, this.#environment);
  }

  /** Words that hold no commas, on lines or separated by commas. */
  names(name: InputName): string[] {
    return this.lines(name).flatMap((line) =>
      line
        .split(",")
        .map((word) => word.trim())
        .filter((word) => word !== ""),
    );
  }

  choice<Choice extends string>(name: InputName, choices: readonly Choice[]): Choice | null {
    const text = this.text(name);
    if (text === null) return null;
    const found = choices.find((choice) => choice === text);
    if (found === undefined) this.errors.push(`${name}: found "${text}", expected ${choices.join(", ")}.`);
    return found ?? null;
  }

  /** null where the workflow says nothing. */
  flag(name: InputName): boolean | null {
    const text = this.text(name);
    if (text === null) return null;
    const value = booleanWords[text];
    if (value === undefined) this.errors.push(`${name}: found "${text}", expected true or false.`);
    return value ?? null;
  }

  /** NAME=VALUE, one a line. Values may be secrets, so that a line without a name is told by its number. */
  parameters(name: InputName): Record<string, string> {
    const values: [string, string][] = [];
    for (const [index, line] of this.lines(name).entries()) {
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
      if (text !== null && booleanWords[text] !== false) this.errors.push(`${name}: ${because}`);
    }
  }
}
