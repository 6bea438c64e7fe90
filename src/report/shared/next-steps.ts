/** What a reader can do next, told from the result itself. */
import type { CheckResult, ResultReason } from "../../model/result.ts";
import { shortList } from "../../model/words.ts";
import { compareText } from "../../model/compare-text.ts";
import { groupByCause } from "./group.ts";
import { isActive } from "./order.ts";

/** Where the reader says what the program lacks: behind a command, or in a step of a workflow. */
export type Audience = "command-line" | "workflow";

interface StepWords {
  readonly trails: string;
  readonly parameter: (names: readonly string[]) => string;
  readonly sameAccount: string;
}

const stepWords: Readonly<Record<Audience, StepWords>> = {
  "command-line": {
    trails: "Show trails that are not in this code with --trails FILE:",
    parameter: (names) =>
      shortList(
        names.map((name) => `--parameter ${name}=…`),
        3,
      ),
    sameAccount: "add --same-account",
  },
  workflow: {
    trails: "Show trails that are not in this code with the input trails:",
    parameter: (names) =>
      `set the input parameters to ${shortList(
        names.map((name) => `${name}=…`),
        3,
      )}`,
    sameAccount: "set the input same-account to true",
  },
};

/** For whom the steps are. */
export interface StepOptions {
  /** How the reader tells the program something; default: on the command line. */
  readonly audience?: Audience;
  /** The command that suggests changes for the inputs of the run; left out: there is none. */
  readonly suggest?: string | undefined;
}

/** Sentences, the most useful first; empty when nothing is left to do. */
export function nextSteps(result: CheckResult, { audience = "command-line", suggest }: StepOptions = {}): string[] {
  const words = stepWords[audience];
  const active = result.findings.filter(isActive);
  const open = openReasons(result);
  const steps: string[] = [];
  if (active.some(({ ruleId, data }) => ruleId === "no-trail-found" && data?.trailFilesRead !== true))
    steps.push(
      `${words.trails} a snapshot, or the output of aws cloudtrail describe-trails, get-event-selectors and get-trail-status.`,
    );
  const parameters = openParameters(result);
  if (parameters.length > 0)
    steps.push(`Give the values that the code leaves unresolved: ${words.parameter(parameters)}.`);
  if (open.some(({ code }) => code === "same-account-unknown"))
    steps.push(`If all inputs belong to one account, ${words.sameAccount}.`);
  if (suggest !== undefined && active.some(({ fix }) => fix !== undefined))
    steps.push(`Look for the smallest change that is proven: ${suggest}`);
  const worst = groupByCause(active).find(({ shown }) => shown.kind === "fail")?.shown;
  if (worst !== undefined && audience === "command-line")
    steps.push(`Read what the rule means and how to fix it: trailproof rule ${worst.ruleId}`);
  return steps;
}

/** The parameters and variables whose values would settle what is open, sorted. */
export function openParameters(result: Pick<CheckResult, "coverage" | "findings">): string[] {
  const ofFindings = result.findings.filter(isActive).flatMap(({ data }) => data?.parameters ?? []);
  const ofReasons = openReasons(result).flatMap(({ parameters }) => parameters ?? []);
  return [...new Set([...ofFindings, ...ofReasons])].sort(compareText);
}

function openReasons({ coverage }: Pick<CheckResult, "coverage">): ResultReason[] {
  return coverage.filter(({ verdict }) => verdict === "undetermined").flatMap(({ reasons }) => reasons);
}
