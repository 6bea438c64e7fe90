/** Runs the bundled program as a process. */
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

export const program = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
}

/** The environment of the process without what would change the output. */
export function environmentOf(changes: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const left = Object.entries(process.env).filter(
    ([name]) =>
      !["NO_COLOR", "FORCE_COLOR", "CI", "GITHUB_WORKSPACE", "GITHUB_ACTIONS", "TRAILPROOF_DEBUG"].includes(name),
  );
  return { ...Object.fromEntries(left), ...changes };
}

/** Runs the program to its end. */
export function trailproof(words: readonly string[], { cwd, input, environment = {} }: RunOptions = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    encoding: "utf8",
    env: environmentOf(environment),
    maxBuffer: 1 << 28,
    // What would never end is killed: its status is null.
    timeout: 100_000,
    ...(cwd === undefined ? {} : { cwd }),
    ...(input === undefined ? {} : { input }),
  });
  return { status, stdout, stderr };
}

/** Runs the program and closes its standard output after the first bytes, as `| head -1` does. */
export async function trailproofCutShort(
  words: readonly string[],
  cwd: string,
): Promise<{ readonly status: number | null; readonly stderr: string }> {
  const child = spawn(process.execPath, [program, ...words], {
    cwd,
    env: environmentOf({}),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stderr: Buffer[] = [];
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  child.stdout.once("data", () => child.stdout.destroy());
  const status = await new Promise<number | null>((resolve) => {
    child.once("close", resolve);
  });
  return { status, stderr: Buffer.concat(stderr).toString("utf8") };
}

/** A folder with files, removed after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "trailproof e2e "));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

export const template = `Resources:
  Orders:
    Type: AWS::DynamoDB::Table
  Metrics:
    Type: AWS::Timestream::Database
  Trail:
    Type: AWS::CloudTrail::Trail
    Properties:
      IsLogging: true
      S3BucketName: acme-audit-logs
      IsMultiRegionTrail: true
      IncludeGlobalServiceEvents: true
      AdvancedEventSelectors:
        - FieldSelectors:
            - { Field: eventCategory, Equals: [Management] }
        - Name: orders
          FieldSelectors:
            - { Field: eventCategory, Equals: [Data] }
            - { Field: resources.type, Equals: ["AWS::DynamoDB::Table"] }
            - { Field: readOnly, Equals: ["true"] }
`;

export const off = `Resources:
  Trail:
    Type: AWS::CloudTrail::Trail
    Properties:
      IsLogging: false
      S3BucketName: logs
`;
