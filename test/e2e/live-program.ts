/** Runs the bundled program beside a server that answers as AWS does. */
import { spawn } from "node:child_process";
import { awsServer, type World } from "../account-live/aws-server.ts";
import { folderWith, program, type Run } from "./program.ts";

export const id = "111122223333";

export interface LiveRunOptions {
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Gets a function that sends the program a signal, SIGINT by itself. */
  readonly onStart?: (kill: (signal?: NodeJS.Signals) => void) => void;
}

/** The server lives in this process. */
export async function runLive(
  words: readonly string[],
  world: World,
  { folder, environment = {}, onStart }: LiveRunOptions = {},
): Promise<Run> {
  const server = await awsServer(world);
  const left = Object.entries(process.env).filter(([name]) => !/^(AWS_|CI$|FORCE_COLOR|NO_COLOR|GITHUB_)/.test(name));
  const child = spawn(process.execPath, [program, ...words], {
    cwd: folder ?? folderWith({}),
    env: { ...Object.fromEntries(left), ...server.environment(id), AWS_MAX_ATTEMPTS: "2", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  onStart?.((signal = "SIGINT") => child.kill(signal));
  const status = await new Promise<number | null>((resolve) => {
    child.once("close", resolve);
  });
  return { status, stdout: Buffer.concat(stdout).toString("utf8"), stderr: Buffer.concat(stderr).toString("utf8") };
}
