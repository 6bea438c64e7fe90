/** The formats of a report, one file each. */
import type { CheckResult, ExplainResult } from "../model/result.ts";
import type { RuleMeta } from "../rules/types.ts";
import type { Format } from "./formats.ts";
import { renderExplainText } from "./explain.ts";
import { renderGithub } from "./github.ts";
import { renderExplainJson, renderJson } from "./json.ts";
import { renderMarkdown } from "./markdown.ts";
import { renderSarif } from "./sarif.ts";
import { renderText } from "./text.ts";

export { formatOfFile, formats, type Format } from "./formats.ts";

/** What the formats need beside the result. Each takes its own part. */
export interface ReportOptions {
  /** All rules that ran, in the order SARIF lists them. */
  readonly rules: readonly RuleMeta[];
  /** Text of an input file by its uri, or undefined where it is not at hand. */
  readonly sourceText: (uri: string) => string | undefined;
  /** Path of an input file relative to `GITHUB_WORKSPACE` or the top of the repository, absolute for a file outside of it. */
  readonly repositoryPath: (uri: string) => string;
  /** Whether every input could be read. */
  readonly complete: boolean;
  readonly color: boolean;
  readonly width: number;
  readonly verbose: boolean;
  readonly quiet: boolean;
}

/** The report in one of the formats. */
export function renderReport(format: Format, result: CheckResult, options: ReportOptions): string {
  switch (format) {
    case "text":
      return renderText(result, options);
    case "json":
      return renderJson(result);
    case "sarif":
      return renderSarif(result, options.rules, options);
    case "markdown":
      return renderMarkdown(result);
    case "github":
      return renderGithub(result, options);
  }
}

/** The answer of `explain` as text or JSON. */
export function renderExplanation(
  format: "text" | "json",
  result: ExplainResult,
  options: { readonly color: boolean; readonly width: number },
): string {
  return format === "json" ? renderExplainJson(result) : renderExplainText(result, options);
}
