/** What a reader can do next, told from the result itself. */
import type { CheckResult, ResultReason } from "../../model/result.ts";
import { shortList } from "../../model/words.ts";
import { compareText } from "../../model/compare-text.ts";
import { groupByCause } from "./group.ts";
import { isActive } from "./order.ts";

/** Where the reader says what the program lacks: behind a command, or in a step of a workflow. */
export type Audience = "command-line" | "workflow";

interface Words {
  readonly trails: string;
  readonly parameter: (names: readonly string[]) => string;
  readonly sameAccount: string;
}

const wordsFor: Readonly<Record<Audience, Words>> = {
  "command-line": {
    trails: "Trails that live elsewhere are read with --trails FILE,",
    parameter: (names) =>
      shortList(
        names.map((name) => `--parameter ${name}=…`),
        3,
      ),
    sameAccount: "say so with --same-account",
  },
  workflow: {
    trails: "Trails that live elsewhere are read with the input trails,",
    parameter: (names) =>
      `the input parameters takes ${shortList(
        names.map((name) => `${name}=…`),
        3,
      )}`,
    sameAccount: "set the input same-account to true",
  },
};

/** Sentences, the most useful first; empty when nothing is left to do. */
export function nextSteps(result: CheckResult, audience: Audience = "command-line"): string[] {
  const words = wordsFor[audience];
  const active = result.findings.filter(isActive);
  const open = openReasons(result);
  const steps: string[] = [];
  if (active.some(({ ruleId, data }) => ruleId === "no-trail-found" && data?.trailFilesRead !== true))
    steps.push(`${words.trails} a file that the AWS CLI's describe-trails and get-event-selectors print.`);
  const parameters = openParameters(result);
  if (parameters.length > 0) steps.push(`Say what the code leaves open: ${words.parameter(parameters)}.`);
  if (open.some(({ code }) => code === "same-account-unknown"))
    steps.push(`If all inputs live in one account, ${words.sameAccount}.`);
  const worst = groupByCause(active).find(({ shown }) => shown.kind === "fail")?.shown;
  if (worst !== undefined && audience === "command-line")
    steps.push(`What the rule means and how to fix it: trailproof rule ${worst.ruleId}`);
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
