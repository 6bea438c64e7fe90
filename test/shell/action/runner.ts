/** The environment that a runner of GitHub Actions makes for a step, and the bundled Action run in it. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { parse } from "yaml";

interface ActionFile {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default?: string; readonly required?: boolean }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const root = fileURLToPath(new URL("../../..", import.meta.url));
export const actionFile = parse(readFileSync(join(root, "action.yml"), "utf8")) as ActionFile;

/** Where the bundle is; another one than that of `dist` can be tried. */
const main = process.env.TRAILPROOF_ACTION ?? join(root, actionFile.runs.main);

export interface Step {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly workspace: string;
  readonly event?: { readonly name: string; readonly payload: object };
  /** null takes a variable away. */
  readonly environment?: Readonly<Record<string, string | null>>;
}

export interface StepRun {
  readonly status: number | null;
  /** Without the report, in which the runner reads no commands. */
  readonly commands: readonly string[];
  readonly report: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Runs the Action as a step does: defaults as `action.yml` has them, files for outputs and summary. */
export function runStep({ inputs = {}, workspace, event, environment = {} }: Step): StepRun {
  const files = mkdtempSync(join(tmpdir(), "trailproof runner "));
  onTestFinished(() => {
    rmSync(files, { recursive: true, force: true });
  });
  const file = (name: string, content = ""): string => {
    writeFileSync(join(files, name), content);
    return join(files, name);
  };
  const temporary = join(files, "temp");
  mkdirSync(temporary);
  const runner: Record<string, string | null> = {
    PATH: process.env.PATH ?? "",
    HOME: files,
    CI: "true",
    GITHUB_ACTIONS: "true",
    NO_COLOR: "1",
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: file("output"),
    GITHUB_STEP_SUMMARY: file("summary"),
    GITHUB_EVENT_NAME: event?.name ?? "workflow_dispatch",
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify(event?.payload ?? {})),
    RUNNER_TEMP: temporary,
    ...inputVariables(inputs),
    ...environment,
  };
  const variables = Object.fromEntries(
    Object.entries(runner).filter((entry): entry is [string, string] => entry[1] !== null),
  );
  const { status, stdout, stderr } = spawnSync(process.env.TRAILPROOF_NODE ?? process.execPath, [main], {
    cwd: workspace,
    env: variables,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const [before = "", report = "", after = ""] = partsOf(stdout);
  return {
    status,
    commands: `${before}${after}`.split(/\r?\n/).filter((line) => line !== ""),
    report,
    stdout,
    stderr,
    outputs: outputsIn(readFileSync(join(files, "output"), "utf8")),
    summary: readFileSync(join(files, "summary"), "utf8"),
  };
}

/** The variables of the inputs, with the defaults of `action.yml`, as the runner makes them. */
export function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const defaults = Object.fromEntries(
    Object.entries(actionFile.inputs).map(([name, input]) => [name, input.default ?? ""]),
  );
  return Object.fromEntries(
    Object.entries({ ...defaults, ...inputs }).map(([name, value]) => [
      `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
      value,
    ]),
  );
}

/** What stands before, between and behind the commands that stop commands. */
function partsOf(stdout: string): string[] {
  const stop = /^::stop-commands::(.+)$/m.exec(stdout);
  if (stop === null) return [stdout];
  const end = `::${stop[1] ?? ""}::`;
  const [before = ""] = stdout.split(stop[0]);
  const rest = stdout.slice(before.length + stop[0].length);
  const at = rest.indexOf(end);
  return [before, rest.slice(0, at), rest.slice(at + end.length)];
}

function outputsIn(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^([\w-]+)<<(ghadelimiter_[\w-]+)\r?\n([^]*?)\r?\n\2$/gm)].map((match) => [
      match[1] ?? "",
      match[3] ?? "",
    ]),
  );
}
