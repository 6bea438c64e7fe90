/**
 * What the commands know of the terminal they talk to.
 */
import { writeSync } from "node:fs";
import { exitStatus } from "../exit-status.ts";
import { printedLines } from "../../model/printable.ts";
import { unwritten, writeFailure } from "./write-file.ts";

export interface Terminal {
  readonly color: boolean;
  readonly width: number;
}

/** Node.js leaves both out where the stream is no terminal, whatever its types say. */
export interface OutputStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Colours as asked for on the command line, else as `NO_COLOR`, `FORCE_COLOR` and the kind of the stream have it. */
export function terminalOf({ isTTY = false, columns = 80 }: OutputStream, color: boolean | undefined): Terminal {
  return { color: color ?? styleWanted(process.env, isTTY), width: isTTY ? Math.max(60, columns) : 100 };
}

/** Whether output should have colours (https://no-color.org, and FORCE_COLOR as Node.js reads it). */
export function styleWanted(environment: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  const force = environment.FORCE_COLOR;
  if (environment.NO_COLOR !== undefined && environment.NO_COLOR !== "") return false;
  if (force !== undefined) return force !== "0" && force !== "false";
  return isTerminal && environment.TERM !== "dumb";
}

/** Standard output did not take what was printed: the disk behind a redirection is full, for instance. */
export class UnwrittenOutput extends Error {
  constructor(cause: unknown) {
    super(unwritten("standard output", writeFailure(cause)));
    this.name = "UnwrittenOutput";
  }
}

/** A failed write is told to its callback and as an event too, which would end the process if nobody listened. */
export function watchStreams(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
}

/**
 * Prints on standard output and waits until all is taken: a pipe takes less at a time than a report is long.
 * A reader that has seen enough, as in `| head`, is no failure of ours. Rejects with `UnwrittenOutput`.
 * @param text is printed as it is: what comes from inputs has gone through `printedLine`
 * @returns whether somebody still reads
 */
export async function print(text: string): Promise<boolean> {
  if (text === "") return true;
  try {
    await written(process.stdout, text);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPIPE") throw new UnwrittenOutput(error);
    return false;
  }
}

/** Says something on standard error, a line each. If that cannot be written, there is nowhere else to say it. */
export async function tell(...lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return;
  await written(process.stderr, printedLines(lines)).catch(() => undefined);
}

async function written(stream: NodeJS.WriteStream, text: string): Promise<void> {
  await new Promise<void>((done, fail) => {
    stream.write(text, (error) => {
      if (error == null) done();
      else fail(error);
    });
  });
}

/**
 * Ends the process at an error that nobody expected: one line says what happened, the stack is for those who look into
 * it. The status is that of wrong usage: nothing can be said of the input.
 */
export function stopAtDefect(error: unknown): never {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const [said = ""] = (error instanceof Error ? `${error.name}: ${error.message}` : stack).split("\n");
  const shown = said.length > longestDefect ? `${said.slice(0, longestDefect)}…` : said;
  const wanted = (process.env.TRAILPROOF_DEBUG ?? "") !== "";
  const advice = wanted ? "" : " and send what the same command prints with TRAILPROOF_DEBUG=1";
  const line = `trailproof: internal error: ${shown}. Please report it${advice}.`;
  try {
    writeSync(2, printedLines([line, ...(wanted ? stack.split("\n") : [])]));
  } catch {
    // Nobody listens.
  }
  process.exit(exitStatus.usage);
}

const longestDefect = 300;
