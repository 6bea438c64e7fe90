/**
 * Calls the program git: which one, with which environment, for how long, and what it answered.
 *
 * What is checked may be the pull request of a stranger. Nothing that stands in it decides what runs here.
 */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";

export interface GitCall {
  readonly words: readonly string[];
  readonly folder: string;
  /** Whether a server may be asked, which takes longer. */
  readonly asksServer: boolean;
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** What git printed, or why it did not. */
export type GitAnswer =
  { readonly kind: "done"; readonly output: string } | { readonly kind: "failed"; readonly message: string };

/** git was stopped, or not even called: nothing is known, and nobody may go on as if git had said no. */
export class NoAnswer extends Error {}

/** Runs git to its end. Throws NoAnswer where it takes too long or prints too much. */
export async function runGit(call: GitCall): Promise<GitAnswer> {
  const seconds = secondsFor(call.asksServer, process.env[timeVariable]);
  const program = findGit(process.env.PATH);
  if (program === null) return { kind: "failed", message: notFound };
  return new Promise((resolve, reject) => {
    // A process group of its own can be stopped with all that git has started, and has no terminal to ask for a
    // password.
    const detached = process.platform !== "win32";
    const env = environmentFor(call);
    const child = spawn(program, call.words, { cwd: call.folder, env, detached, windowsHide: true, stdio: "pipe" });
    const stop = (because: Error): void => {
      end(child);
      settle(() => {
        if (because instanceof NoAnswer) reject(because);
        else resolve({ kind: "failed", message: because.message });
      });
    };
    const timer = setTimeout(() => {
      stop(tooSlow(call, seconds));
    }, seconds * 1000);
    const forget = endWithThisProcess(child);
    const settle = (answer: () => void): void => {
      clearTimeout(timer);
      forget();
      answer();
    };
    const output = gather(child, call, stop);
    child.once("error", stop);
    child.once("close", (status) => {
      settle(() => {
        if (status === 0) resolve({ kind: "done", output: output.printed() });
        else resolve({ kind: "failed", message: output.complaint(status) });
      });
    });
    child.stdin.on("error", () => undefined);
    child.stdin.end(call.input ?? "");
  });
}

/** What git printed as bytes, or why it did not. */
export type GitBytes =
  { readonly kind: "done"; readonly output: Buffer } | { readonly kind: "failed"; readonly message: string };

/** As `runGit`, for those who cannot wait. Throws NoAnswer where it takes too long or prints too much. */
export function runGitNow(call: GitCall): GitBytes {
  const seconds = secondsFor(call.asksServer, process.env[timeVariable]);
  const program = findGit(process.env.PATH);
  if (program === null) return { kind: "failed", message: notFound };
  const answer = spawnSync(program, call.words, {
    cwd: call.folder,
    env: environmentFor(call),
    input: call.input ?? "",
    timeout: seconds * 1000,
    killSignal: "SIGKILL",
    maxBuffer: mostKept,
    windowsHide: true,
    ...ownGroup,
  });
  const { pid, status, stdout, stderr, error } = answer;
  if (error !== undefined) {
    endGroup(pid);
    const code = "code" in error ? error.code : "";
    if (code === "ETIMEDOUT") throw tooSlow(call, seconds);
    if (code === "ENOBUFS") throw tooMuch(call);
    return { kind: "failed", message: error.message };
  }
  if (status === 0) return { kind: "done", output: stdout };
  return { kind: "failed", message: complaintOf(stderr, status) };
}

/** Node.js has the option for calls that are waited for as well, and its types do not say so. */
const ownGroup: object = { detached: process.platform !== "win32" };

/** Stops what a call has started, which outlives it. */
function endGroup(pid: number): void {
  if (process.platform === "win32" || pid <= 0) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // Nothing is left of it.
  }
}

const notFound = "the program git was not found";

/** Bytes that one call may print. */
export const mostKept = 256 * 1024 * 1024;

interface Gathered {
  readonly printed: () => string;
  readonly complaint: (status: number | null) => string;
}

function gather(child: ChildProcess, call: GitCall, stop: (because: Error) => void): Gathered {
  const kept: Buffer[] = [];
  const complaints: Buffer[] = [];
  let size = 0;
  child.stdout?.on("data", (bytes: Buffer) => {
    size += bytes.length;
    if (size > mostKept) stop(tooMuch(call));
    else kept.push(bytes);
  });
  child.stderr?.on("data", (bytes: Buffer) => {
    if (complaints.length < 100) complaints.push(bytes);
  });
  return {
    printed: () => Buffer.concat(kept).toString("utf8"),
    complaint: (status) => complaintOf(Buffer.concat(complaints), status),
  };
}

function complaintOf(complaints: Buffer, status: number | null): string {
  const ended = status === null ? "git was ended by the system" : `git ended with status ${String(status)}`;
  return complaintIn(complaints.toString("utf8")) ?? ended;
}

/**
 * What git says for itself, in one line and without the user names and tokens of addresses; not what a server says
 * through it.
 */
function complaintIn(text: string): string | null {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("remote:"));
  const said = lines.find((line) => /^(fatal|error):/.test(line)) ?? lines.at(-1);
  return said?.replace(/^(fatal|error): /, "").replaceAll(/\/\/[^/@\s]+@/g, "//***@") ?? null;
}

/** Sets how many seconds a call may take. */
const timeVariable = "TRAILPROOF_GIT_TIMEOUT";
const usualSeconds = 60;
/** A server and a network take longer. */
const serverFactor = 5;
/** More than timers of Node.js count, and than anybody waits. */
const mostSeconds = 24 * 60 * 60;

function secondsFor(asksServer: boolean, setting = ""): number {
  const seconds = setting === "" ? usualSeconds : Number(setting);
  if (!(seconds > 0 && seconds <= mostSeconds)) {
    throw new NoAnswer(
      `${timeVariable}: found "${setting}", expected the seconds that a call of git may take, such as 120.`,
    );
  }
  return asksServer ? seconds * serverFactor : seconds;
}

function tooSlow({ words, asksServer }: GitCall, seconds: number): NoAnswer {
  const stopped = `git ${commandIn(words)} did not answer within ${String(seconds)} seconds and was stopped.`;
  const more = asksServer ? `. A call that asks a server has ${String(serverFactor)} times as many` : "";
  return new NoAnswer(
    `${stopped} If it needs longer here, set ${timeVariable} in the environment to more seconds ` +
      `(default: ${String(usualSeconds)})${more}.`,
  );
}

function tooMuch({ words }: GitCall): NoAnswer {
  return new NoAnswer(
    `git ${commandIn(words)} printed more than ${String(mostKept / 1024 / 1024)} MB and was stopped. ` +
      "Compare with the result of an earlier check instead: trailproof check --baseline base.json",
  );
}

/** The command of a call, behind the options of git itself. */
function commandIn(words: readonly string[]): string {
  const at = words.findIndex((word, index) => !word.startsWith("-") && words[index - 1] !== "-c");
  return words[at] ?? "";
}

/** Stops a call and everything that it has started. */
function end(child: ChildProcess): void {
  try {
    if (process.platform === "win32" || child.pid === undefined) child.kill("SIGKILL");
    else process.kill(-child.pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
  // Nobody waits for what has left the group, or hangs in the kernel.
  child.stdin?.destroy();
  child.stdout?.destroy();
  child.stderr?.destroy();
  child.unref();
}

const endings: readonly NodeJS.Signals[] = ["SIGINT", "SIGTERM", "SIGHUP"];

/** The terminal signals this process alone, so that it passes on what it gets. */
function endWithThisProcess(child: ChildProcess): () => void {
  const onExit = (): void => {
    end(child);
  };
  const onSignal = (signal: NodeJS.Signals): void => {
    forget();
    end(child);
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  const forget = (): void => {
    process.removeListener("exit", onExit);
    for (const signal of endings) process.removeListener(signal, onSignal);
  };
  process.once("exit", onExit);
  for (const signal of endings) process.on(signal, onSignal);
  return forget;
}

/**
 * Variables of somebody's environment that lead git to another repository, or change what it prints.
 * The repository is the one around the folder that is checked: a hook of git, which sets GIT_DIR and GIT_INDEX_FILE,
 * means the same one.
 */
const unset = new Set([
  ...[
    "GIT_DIR",
    "GIT_COMMON_DIR",
    "GIT_WORK_TREE",
    "GIT_IMPLICIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_NAMESPACE",
    "GIT_PREFIX",
  ],
  ...[
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_GRAFT_FILE",
    "GIT_SHALLOW_FILE",
    "GIT_REPLACE_REF_BASE",
  ],
  ...["GIT_INTERNAL_SUPER_PREFIX", "GIT_CONFIG", "GIT_ATTR_SOURCE", "GIT_EXTERNAL_DIFF", "GIT_DIFF_OPTS"],
  ...["GIT_LITERAL_PATHSPECS", "GIT_GLOB_PATHSPECS", "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS"],
]);

/**
 * Nobody is there to be asked, and a server that does not answer is not waited for. LANGUAGE makes messages English.
 * GIT_ALLOW_PROTOCOL goes before every `protocol.<name>.allow`; who runs the program may name others, a configuration
 * may not.
 */
const unattended = {
  GIT_TERMINAL_PROMPT: "0",
  GIT_ASKPASS: "",
  SSH_ASKPASS: "",
  SSH_ASKPASS_REQUIRE: "never",
  GCM_INTERACTIVE: "never",
  GIT_HTTP_LOW_SPEED_LIMIT: "1000",
  GIT_HTTP_LOW_SPEED_TIME: "20",
  GIT_OPTIONAL_LOCKS: "0",
  LANGUAGE: "en",
};

function environmentFor(call: GitCall): NodeJS.ProcessEnv {
  const left = Object.fromEntries(Object.entries(process.env).filter(([name]) => !unset.has(name.toUpperCase())));
  return { GIT_ALLOW_PROTOCOL: "https:ssh", ...left, ...unattended, ...call.environment };
}

/**
 * The first git of PATH, as an absolute path: systems that look into the working directory too would find the git of
 * a pull request there.
 * So would relative entries, and `node_modules/.bin`, which npx puts in front.
 */
export function findGit(path = ""): string | null {
  const names = process.platform === "win32" ? ["git.exe", "git.com"] : ["git"];
  const folders = path
    .split(delimiter)
    .filter((folder) => isAbsolute(folder) && !/[\\/]node_modules[\\/]\.bin[\\/]?$/.test(folder));
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
