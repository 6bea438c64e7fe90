/**
 * The formats of a report, one file or folder each. All but that of most runs are loaded when they are asked for, so
 * that listing them costs nothing.
 */
import type { CheckResult } from "../model/result.ts";
import type { VerifyResult } from "../model/verify-result.ts";
import type { RuleMeta } from "../rules/types.ts";
import { renderText } from "./formats/text/text.ts";
import type { ExplainWriter, ExplainWriterOptions } from "./explain/types.ts";
import { failedCallsInShort } from "./shared/failed-calls.ts";
import type { Format } from "./output-files.ts";
import { forPeople } from "./shared/for-people.ts";
import { atKeptPlaces, type KeptFiles } from "./shared/kept-places.ts";
import type { StepOptions } from "./shared/next-steps.ts";

export { formatOfFile, formats, knownEndings, outputFile, type Format, type AskedOutput } from "./output-files.ts";

/** What the formats need beside the result. Each takes its own part. */
export interface ReportOptions extends StepOptions {
  /** All rules that ran, in the order SARIF lists them. */
  readonly rules: () => Promise<readonly RuleMeta[]>;
  /** Text of an input file by its uri, or undefined where it is not at hand. */
  readonly sourceText: (uri: string) => string | undefined;
  /**
   * Path of an input file relative to `GITHUB_WORKSPACE` or the top of the repository, absolute for a file outside of
   * it.
   */
  readonly repositoryPath: (uri: string) => string;
  /** Whether every input could be read. */
  readonly complete: boolean;
  readonly color: boolean;
  readonly width: number;
  readonly verbose: boolean;
  readonly quiet: boolean;
  /** Whether people see what no document settles too; left out: no. */
  readonly pedantic?: boolean;
  /** What the repository keeps, for reports that GitHub shows; left out: all. */
  readonly keptFiles?: KeptFiles;
}

/** The report in one of the formats. */
export async function renderReport(format: Format, result: CheckResult, options: ReportOptions): Promise<string> {
  const forAll = forPeople(result, options.pedantic ?? false);
  const shown = options.verbose ? forAll : { ...forAll, notifications: failedCallsInShort(forAll.notifications) };
  const inRepository = (given: CheckResult): CheckResult =>
    options.keptFiles === undefined ? given : atKeptPlaces(given, options.keptFiles);
  switch (format) {
    case "text":
      return renderText(shown, options);
    case "json":
      return (await import("./formats/json.ts")).renderJson(result);
    case "sarif":
      return (await import("./formats/sarif/sarif.ts")).renderSarif(
        inRepository(forAll),
        await options.rules(),
        options,
      );
    case "markdown":
      return (await import("./formats/markdown/markdown.ts")).renderMarkdown(shown, {
        complete: options.complete,
        suggest: options.suggest,
      });
    case "github":
      return (await import("./formats/github.ts")).renderGithub(inRepository(shown), options);
    case "html":
      return (await import("./formats/html/html.ts")).renderHtml(shown, options);
    case "csv":
      return (await import("./formats/csv.ts")).renderCsv(result);
    case "junit":
      return (await import("./formats/junit.ts")).renderJunit(result, await options.rules());
    case "gitlab":
      return (await import("./formats/gitlab.ts")).renderGitlab(result, options);
  }
}

/** The result of `verify` in one of the formats: where none of its own is needed, as that of `check`. */
export async function renderVerify(format: Format, result: VerifyResult, options: ReportOptions): Promise<string> {
  const check = forPeople(result.check, options.pedantic ?? false);
  switch (format) {
    case "text":
      return (await import("./verify/text.ts")).verifyText({ ...result, check }, options);
    case "json":
      return (await import("./verify/json.ts")).verifyJson(result);
    case "markdown":
      return (await import("./verify/markdown.ts")).verifyMarkdown(
        { ...result, check },
        { complete: options.complete },
      );
    default:
      return renderReport(format, result.check, options);
  }
}

export const explainFormats = ["text", "json", "ndjson"] as const;
export type ExplainFormat = (typeof explainFormats)[number];

/** Writes the answer of `explain` in one of its formats, or only counts. */
export async function explainWriter(
  format: ExplainFormat,
  { summary, ...options }: ExplainWriterOptions & { readonly summary: boolean },
): Promise<ExplainWriter> {
  if (summary) {
    const { summaryJson, summaryText } = await import("./explain/summary.ts");
    return format === "text" ? summaryText(options) : summaryJson(options, format);
  }
  switch (format) {
    case "text":
      return (await import("./explain/text.ts")).explainText(options);
    case "json":
      return (await import("./explain/json.ts")).explainJson();
    case "ndjson":
      return (await import("./explain/json.ts")).explainLines();
  }
}
