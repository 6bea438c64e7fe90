/** What stands in the fenced blocks of a rule's page, `policies/rules/<id>.md`. */

/** One language's examples: of an earlier state, of what is wrong, of what is mended. */
export interface CodeExamples {
  readonly base: string | null;
  readonly finding: string | null;
  readonly ok: string | null;
}

export interface Examples {
  /** `json`: snapshots, in place of code where only what lives in an account can be wrong. */
  readonly code: { readonly yaml: CodeExamples; readonly hcl: CodeExamples; readonly json: CodeExamples };
  /** Logs to hold the configuration against, and records of somebody else; null: none. */
  readonly logs: LogExamples;
  /** The policy that the examples are held against; null: `documented`. */
  readonly policy: string | null;
  /** `--region` in the command that the page shows; null: none. */
  readonly region: string | null;
  /** The same for what is mended, where the page shows a command of its own. */
  readonly regionMended: string | null;
  /** A comment that suppresses the finding, where one can. */
  readonly comment: string | null;
  /** Metadata of a CloudFormation resource that suppresses the finding, where one can. */
  readonly metadata: string | null;
  /** A `trailproof.yaml` that suppresses the finding. */
  readonly configuration: string | null;
}

/** `okLogs`: of what is mended, where these are others. */
export interface LogExamples {
  readonly logs: string | null;
  readonly okLogs: string | null;
  readonly witness: string | null;
}

/** The headings of a page's sections, in order. */
export function sectionsOf(page: string): string[] {
  return [...page.matchAll(/^## (.+)$/gm)].flatMap(([, heading]) => heading ?? []);
}

/**
 * Reads the blocks of a page by their language and mark: a fence with `yaml finding` begins an example of
 * CloudFormation that is wrong.
 */
export function examplesOf(page: string): Examples {
  const blockOf = (fence: string): string | null =>
    new RegExp(`^\`\`\`${fence}\n([^]*?)^\`\`\`$`, "m").exec(page)?.[1] ?? null;
  const codeIn = (language: string): CodeExamples => ({
    base: blockOf(`${language} base`),
    finding: blockOf(`${language} finding`),
    ok: blockOf(`${language} ok`),
  });
  return {
    code: { yaml: codeIn("yaml"), hcl: codeIn("hcl"), json: codeIn("json") },
    logs: { logs: blockOf("json logs"), okLogs: blockOf("json ok logs"), witness: blockOf("json witness") },
    policy: blockOf("yaml finding policy"),
    region: regionIn(blockOf("sh options")),
    regionMended: regionIn(blockOf("sh ok options") ?? blockOf("sh options")),
    comment: blockOf("text comment")?.trimEnd() ?? null,
    metadata: blockOf("yaml metadata")?.trimEnd() ?? null,
    configuration: blockOf("yaml configuration"),
  };
}

function regionIn(command: string | null): string | null {
  return /--region (\S+)/.exec(command ?? "")?.[1] ?? null;
}
