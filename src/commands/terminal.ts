/**
 * What the commands know of the terminal they talk to.
 */
import { styleWanted } from "./style-wanted.ts";

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

/** Writes all of a text and waits until the stream has taken it: a pipe takes less at a time than a report is long. */
export async function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  // A failed write is told to its callback and as an event too, which would end the process if nobody listened.
  if (stream.listenerCount("error") === 0) stream.on("error", () => undefined);
  await new Promise<void>((done, fail) => {
    stream.write(text, (error) => {
      // A reader that has seen enough, as in `| head`, is no failure of ours.
      if (error == null || (error as NodeJS.ErrnoException).code === "EPIPE") done();
      else fail(error);
    });
  });
}
