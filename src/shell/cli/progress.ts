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
export function progressOn(
  stream: ProgressStream,
  silent: boolean,
  now: () => number = () => performance.now(),
): ProgressLine {
  let shown = false;
  let start: number | undefined;
  const isWanted = stream.isTTY === true && !silent;
  return {
    show: ({ done, total }) => {
      if (!isWanted || total < 2) return;
      shown = true;
      start ??= now();
      stream.write(
        `\r\u001b[2KReading accounts: ${String(done)} of ${String(total)}${pace(done, total, now() - start)}`,
      );
    },
    clear: () => {
      if (shown) stream.write("\r\u001b[2K");
      shown = false;
    },
  };
}

/** How fast it goes, and how long it takes at that. */
function pace(done: number, total: number, milliseconds: number): string {
  if (done === 0 || milliseconds <= 0) return "";
  const perSecond = (done * 1000) / milliseconds;
  const left = Math.ceil((total - done) / perSecond);
  const time = left < 60 ? `${String(left)} s` : `${String(Math.ceil(left / 60))} min`;
  return `, ${perSecond.toFixed(1)} a second, about ${time} left`;
}
