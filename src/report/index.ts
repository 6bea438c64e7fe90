/**
 * The formats of a report, one file or folder each. All but that of most runs are loaded when they are asked for, so
 * that listing them costs nothing.
 */
import type { CheckResult } from "../model/result.ts";
import type { RuleMeta } from "../rules/types.ts";
import { renderText } from "./formats/text/text.ts";
import type { ExplainWriter, ExplainWriterOptions } from "./explain/types.ts";
import { failedCallsInShort } from "./shared/failed-calls.ts";
import type { Audience } from "./shared/next-steps.ts";

export const formats = ["text", "json", "sarif", "markdown", "github"] as const;
export type Format = (typeof formats)[number];

/** The format that a file's extension names (`.sarif`, `.json`, `.md`, `.txt`), or undefined. */
export function formatOfFile(path: string): Format | undefined {
  switch (/\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase()) {
    case "sarif":
      return "sarif";
    case "json":
      return path.toLowerCase().endsWith(".sarif.json") ? "sarif" : "json";
    case "md":
      return "markdown";
    case "txt":
      return "text";
    default:
      return undefined;
  }
}

/** What the formats need beside the result. Each takes its own part. */
export interface ReportOptions {
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
  /** How the reader tells the program something; default: on the command line. */
  readonly audience?: Audience;
}

/** The report in one of the formats. */
export async function renderReport(format: Format, result: CheckResult, options: ReportOptions): Promise<string> {
  const inShort = options.verbose ? result : { ...result, notifications: failedCallsInShort(result.notifications) };
  switch (format) {
    case "text":
      return renderText(inShort, options);
    case "json":
      return (await import("./formats/json.ts")).renderJson(result);
    case "sarif":
      return (await import("./formats/sarif/sarif.ts")).renderSarif(result, await options.rules(), options);
    case "markdown":
      return (await import("./formats/markdown/markdown.ts")).renderMarkdown(inShort, { complete: options.complete });
    case "github":
      return (await import("./formats/github.ts")).renderGithub(inShort, options);
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
    return format === "text" ? summaryText(options) : summaryJson(options);
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
