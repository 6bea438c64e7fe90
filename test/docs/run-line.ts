/** Runs a line of a page as its reader does, in this process: starting one for each line takes too long. */
import { program, parse } from "../../src/shell/cli/command-line.ts";

/** What a line printed, and its exit status. */
export interface LineRun {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number;
}

/** The words of a line behind the name of the program, or null: it is a line for another program. */
export function wordsOf(line: string): readonly string[] | null {
  const [, rest] =
    /^(?:npx trailproof|trailproof|node dist\/cli\.js)(?: (.*))?$/.exec(line.replace(/\s+# .*$/, "")) ?? [];
  if (rest === undefined) return null;
  return [...rest.matchAll(/"([^"]*)"|'([^']*)'|\S+/g)].map(([whole, double, single]) => double ?? single ?? whole);
}

/** Runs the command line with these words in a folder. */
export async function runWords(words: readonly string[], folder: string): Promise<LineRun> {
  const before = { folder: process.cwd(), status: process.exitCode, noColor: process.env.NO_COLOR };
  const streams = { stdout: "", stderr: "" };
  const restore = [collect(process.stdout, (text) => (streams.stdout += text))];
  restore.push(collect(process.stderr, (text) => (streams.stderr += text)));
  process.chdir(folder);
  process.env.NO_COLOR = "1";
  process.exitCode = 0;
  try {
    await parse(words);
    return { ...streams, status: exitCode() };
  } finally {
    for (const back of restore) back();
    process.chdir(before.folder);
    process.exitCode = before.status;
    if (before.noColor === undefined) delete process.env.NO_COLOR;
  }
}

/** The exit status that the process has now. */
function exitCode(): number {
  return Number(process.exitCode ?? 0);
}

/** Whether the command line takes these words: nothing runs. For lines that call AWS. */
export async function takesWords(words: readonly string[]): Promise<boolean> {
  const taken: string[] = [];
  const line = program({ writeErr: () => undefined });
  for (const command of line.commands) command.action(() => void taken.push(command.name()));
  await line.parseAsync([...words], { from: "user" }).catch(() => undefined);
  return taken.length === 1;
}

/** Takes what is written to a stream from here on; the answer gives it back. */
function collect(stream: NodeJS.WriteStream, take: (text: string) => void): () => void {
  const write = stream.write.bind(stream);
  stream.write = (text: string | Uint8Array, ...rest: readonly unknown[]) => {
    take(String(text));
    const done = rest.find((argument) => typeof argument === "function") as ((error?: Error) => void) | undefined;
    done?.();
    return true;
  };
  return () => {
    stream.write = write;
  };
}
