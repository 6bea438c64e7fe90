/** A real git repository for a test. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

const identity = {
  GIT_AUTHOR_NAME: "t",
  GIT_AUTHOR_EMAIL: "t@example.com",
  GIT_COMMITTER_NAME: "t",
  GIT_COMMITTER_EMAIL: "t@example.com",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
};

export class GitRepository {
  readonly folder = mkdtempSync(join(tmpdir(), "trailproof git "));

  constructor() {
    onTestFinished(() => {
      rmSync(this.folder, { recursive: true, force: true });
    });
    this.git("init", "--quiet", "--initial-branch=main");
  }

  git(...words: string[]): string {
    return execFileSync("git", words, {
      cwd: this.folder,
      env: { ...process.env, ...identity },
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    }).trim();
  }

  /** Writes files; null removes one. */
  write(files: Readonly<Record<string, string | null>>): void {
    for (const [name, content] of Object.entries(files)) {
      const path = join(this.folder, name);
      mkdirSync(dirname(path), { recursive: true });
      if (content === null) rmSync(path);
      else writeFileSync(path, content);
    }
  }

  /** Commits what is there; the answer is the commit. */
  commit(files: Readonly<Record<string, string | null>> = {}): string {
    this.write(files);
    this.git("add", "--all");
    this.git("commit", "--quiet", "--allow-empty", "--message", "a change");
    return this.git("rev-parse", "HEAD");
  }
}

/** A template with tables and one trail; `conditions` narrow its data events of tables. */
export function templateWith({
  tables = ["Orders"],
  conditions = [],
  trail = true,
}: {
  readonly tables?: readonly string[];
  readonly conditions?: readonly string[];
  readonly trail?: boolean;
} = {}): string {
  return [
    "Resources:",
    ...tables.map(
      (name) => `  ${name}: { Type: AWS::DynamoDB::Table, Properties: { TableName: ${name.toLowerCase()} } }`,
    ),
    "  Topic: { Type: AWS::CloudFormation::WaitConditionHandle }",
    ...(trail
      ? [
          "  Trail:",
          "    Type: AWS::CloudTrail::Trail",
          "    Properties:",
          "      IsLogging: true",
          "      S3BucketName: acme-audit-logs",
          "      IsMultiRegionTrail: true",
          "      IncludeGlobalServiceEvents: true",
          "      AdvancedEventSelectors:",
          "        - FieldSelectors: [{ Field: eventCategory, Equals: [Management] }]",
          "        - FieldSelectors:",
          "            - { Field: eventCategory, Equals: [Data] }",
          '            - { Field: resources.type, Equals: ["AWS::DynamoDB::Table"] }',
          ...conditions.map((condition) => `            - ${condition}`),
        ]
      : []),
    "",
  ].join("\n");
}

export const writesOnly = '{ Field: readOnly, Equals: ["false"] }';
