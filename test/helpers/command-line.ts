/**
 * The command line within the test's own process: what a person writes, and what the program prints and answers.
 * A process of its own takes ten times as long; `test/e2e` has what needs one (the bundle, signals, pipes, limits).
 */
import { Readable } from "node:stream";
import { vi } from "vitest";
import { awsServer, type World } from "../account-live/aws-server.ts";
import { environmentOf, folderWith, type Run, type RunOptions } from "../e2e/program.ts";
import { answerTo } from "../../src/shell/cli/main.ts";

export { folderWith, off, template, type Run, type RunOptions } from "../e2e/program.ts";

/**
 * Runs a command line to its end. Tests of one process follow each other, so that the folder, the environment and the
 * streams of the process are those of one run at a time.
 */
export async function trailproof(
  words: readonly string[],
  { cwd, input, environment = {} }: RunOptions = {},
): Promise<Run> {
  const before = { cwd: process.cwd(), env: process.env, exitCode: process.exitCode };
  const stdin = Object.getOwnPropertyDescriptor(process, "stdin");
  const [stdout, stderr] = [caught(process.stdout), caught(process.stderr)];
  try {
    if (cwd !== undefined) process.chdir(cwd);
    process.env = environmentOf(environment);
    Object.defineProperty(process, "stdin", { configurable: true, value: streamOf(input) });
    process.exitCode = 0;
    await answerTo(words);
    return { status: process.exitCode, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    stdout.release();
    stderr.release();
    if (stdin !== undefined) Object.defineProperty(process, "stdin", stdin);
    process.env = before.env;
    process.exitCode = before.exitCode;
    process.chdir(before.cwd);
  }
}

/** As `trailproof`, beside a server that answers as AWS does. */
export async function trailproofWithAws(
  words: readonly string[],
  world: World,
  { cwd, environment = {} }: Omit<RunOptions, "input"> = {},
): Promise<Run> {
  const server = await awsServer(world);
  const own = server.environment("111122223333");
  return trailproof(words, {
    cwd: cwd ?? folderWith({}),
    environment: { ...own, AWS_MAX_ATTEMPTS: "2", ...environment },
  });
}

function streamOf(input: string | Uint8Array | undefined): Readable {
  return Readable.from(input === undefined ? [] : [Buffer.from(input)]);
}

interface Caught {
  readonly text: () => string;
  readonly release: () => void;
}

/** Takes what is written on a stream until it is released. */
function caught(stream: NodeJS.WriteStream): Caught {
  const chunks: string[] = [];
  const spy = vi.spyOn(stream, "write").mockImplementation((chunk, encoding, done) => {
    chunks.push(typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8"));
    const written = typeof encoding === "function" ? encoding : done;
    written?.();
    return true;
  });
  return {
    text: () => chunks.join(""),
    release: () => {
      spy.mockRestore();
    },
  };
}
