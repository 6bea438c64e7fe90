import type { Progress } from "../../account/read-accounts.ts";
import type { OutputStream } from "./terminal.ts";

interface ProgressStream extends OutputStream {
  readonly write: (text: string) => unknown;
}

export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  readonly clear: () => void;
}

/** A line that tells how far reading is, only on a terminal and only for more than one account. */
export function progressOn(stream: ProgressStream, silent: boolean): ProgressLine {
  let shown = false;
  const isWanted = stream.isTTY === true && !silent;
  return {
    show: ({ done, total }) => {
      if (!isWanted || total < 2) return;
      shown = true;
      stream.write(`\r\u001b[2KReading accounts: ${String(done)} of ${String(total)}`);
    },
    clear: () => {
      if (shown) stream.write("\r\u001b[2K");
      shown = false;
    },
  };
}
