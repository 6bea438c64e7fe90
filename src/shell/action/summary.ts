/**
 * The summary of the job: what people read of a run.
 */
import type { CheckRun } from "../../run/check.ts";
import { counted } from "../../model/words.ts";
import { renderMarkdown } from "../../report/formats/markdown/markdown.ts";
import { escapeMarkdown } from "../../report/formats/markdown/escape.ts";
import { rulePages } from "../../rules/pages.ts";
import type { Remark } from "./base.ts";
import type { ProcessEnvironment } from "./input-names.ts";

/** GitHub drops a summary above 1 MiB. Bytes, with some room for what an earlier part of the step wrote. */
export const largestSummary = 1_000_000;

/** GitHub refuses a comment of more than 65,536 characters. Room for what the action that posts it adds. */
export const largestComment = 60_000;

/** How a run ended, as it decides over the step. */
export interface StepVerdict {
  readonly exitStatus: number;
  /** One sentence: what fails the step, or that nothing does. */
  readonly sentence: string;
}

export interface VerdictFacts {
  readonly exitStatus: number;
  /** How many findings fail the step. */
  readonly failing: number;
  /** Of the inputs what decides: `fail-on: error`. */
  readonly rule: string;
  /** Whether only what the base does not have counts. */
  readonly onlyNew: boolean;
  readonly complete: boolean;
  /** Whether, with status 2, what went wrong is that a file could not be written. */
  readonly filesLost: boolean;
}

/** The verdict in words. */
export function verdictOf({ exitStatus, failing, rule, onlyNew, complete, filesLost }: VerdictFacts): StepVerdict {
  const kind = onlyNew ? "new finding" : "finding";
  const partly = complete ? "" : " The result is incomplete: some input could not be read.";
  switch (exitStatus) {
    case 0:
      return { exitStatus, sentence: `No ${kind} fails this step (${rule}).${partly}` };
    case 1:
      return {
        exitStatus,
        sentence: `${counted(failing, kind)} ${failing === 1 ? "fails" : "fail"} this step (${rule}).${partly}`,
      };
    case 2:
      if (filesLost) return { exitStatus, sentence: `A result file could not be written.${partly}` };
      return { exitStatus, sentence: `One of the paths does not exist. The others were checked.${partly}` };
    default:
      return { exitStatus, sentence: partly.trim() };
  }
}

export interface SummaryFacts {
  readonly run: CheckRun;
  readonly verdict: StepVerdict;
  readonly remarks: readonly Remark[];
  readonly comparison: string;
  readonly category: string;
  readonly environment: ProcessEnvironment;
}

/**
 * The summary as Markdown.
 *
 * @param maximumLength bytes at most
 */
export async function summaryOf(
  { run, verdict, remarks, comparison, category, environment }: SummaryFacts,
  maximumLength = largestSummary,
): Promise<string> {
  const head = `**${verdict.exitStatus === 0 ? "Passes" : "Fails"}.** ${escapeMarkdown(verdict.sentence)} ${escapeMarkdown(comparison)}`;
  const warnings = remarks
    .filter(({ level }) => level === "warning")
    .map(({ message }) => `- ⚠️ ${escapeMarkdown(message)}`);
  return renderMarkdown(run.result, {
    maximumLength,
    complete: run.complete,
    ...(category === "trailproof" ? {} : { subject: category }),
    lead: [head, ...(warnings.length > 0 ? [warnings.join("\n")] : [])],
    coverageBefore: run.baseline?.coverage ?? null,
    ruleUrl: (id) => ruleUrl(id, environment),
    rules: await rulePages(),
    audience: "workflow",
  });
}

/**
 * The page of a rule in the repository of the Action, as it was at the version that runs; null for an action of the
 * checkout itself.
 */
export function ruleUrl(
  id: string,
  { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref, GITHUB_SERVER_URL: server }: ProcessEnvironment,
): string | null {
  if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository) || ref === undefined || ref === "")
    return null;
  return `${server === undefined || server === "" ? "https://github.com" : server}/${repository}/blob/${encodeURI(ref)}/policies/rules/${id}.md`;
}
