/** The formats of a report, one file each. */
import type { CheckResult, ExplainResult } from "../model/result.ts";
import type { RuleMeta } from "../rules/types.ts";
import type { Format } from "./formats.ts";
import type { Audience } from "./shared/next-steps.ts";

export { formatOfFile, formats, type Format } from "./formats.ts";

/** What the formats need beside the result. Each takes its own part. */
export interface ReportOptions {
  /** All rules that ran, in the order SARIF lists them. */
  readonly rules: () => Promise<readonly RuleMeta[]>;
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
  /** How the reader tells the program something; default: on the command line. */
  readonly audience?: Audience;
}

/** The report in one of the formats; each is loaded when it is asked for. */
export async function renderReport(format: Format, result: CheckResult, options: ReportOptions): Promise<string> {
  switch (format) {
    case "text":
      return (await import("./formats/text/text.ts")).renderText(result, options);
    case "json":
      return (await import("./formats/json.ts")).renderJson(result);
    case "sarif":
      return (await import("./formats/sarif/sarif.ts")).renderSarif(result, await options.rules(), options);
    case "markdown":
      return (await import("./formats/markdown/markdown.ts")).renderMarkdown(result, { complete: options.complete });
    case "github":
      return (await import("./formats/github.ts")).renderGithub(result, options);
  }
}

/** The answer of `explain` as text or JSON. */
export async function renderExplanation(
  format: "text" | "json",
  result: ExplainResult,
  options: { readonly color: boolean; readonly width: number },
): Promise<string> {
  return format === "json"
    ? (await import("./formats/json.ts")).renderExplainJson(result)
    : (await import("./explain.ts")).renderExplainText(result, options);
}
