/**
 * Standard input, for the options whose file is `-`.
 */
import type { CheckOptions } from "../../run/check.ts";
import { standardInputName } from "../../run/text-reader.ts";
import { endless, readLimits, silent, type BytesReading, type ReadLimits } from "../../sources/files/read-file.ts";

/** The options, with standard input where one of them, or one of the further files, is `-`. */
export async function withStandardInput<Options extends CheckOptions>(
  options: Options,
  files: readonly string[] = [],
): Promise<Options> {
  const { trails = [], policies = [], parameterFiles = [], baseline, configuration } = options;
  const isAsked = [...files, ...trails, ...policies, ...parameterFiles, baseline, configuration].includes(
    standardInputName,
  );
  return isAsked ? { ...options, standardInput: await readStream(process.stdin, readLimits) } : options;
}

/** A person at a terminal may take as long as it takes. */
interface Input extends NodeJS.ReadableStream {
  readonly isTTY?: boolean;
  readonly destroy: () => unknown;
}

/** Reads a stream to its end, within the limits. Never rejects. */
export async function readStream(
  stream: Input,
  { bytes, silence, total }: Omit<ReadLimits, "clock">,
): Promise<BytesReading> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const finish = (reading: BytesReading): void => {
      for (const timer of timers) clearTimeout(timer);
      stream.destroy();
      resolve(reading);
    };
    const giveUp = (after: number, reason: string): NodeJS.Timeout =>
      setTimeout(finish, after, { kind: "failed", reason });
    const timers = stream.isTTY === true ? [] : [giveUp(total, endless(total)), giveUp(silence, silent(silence))];
    stream.on("data", (chunk: Buffer) => {
      timers[1]?.refresh();
      chunks.push(chunk);
      length += chunk.length;
      if (length > bytes) finish({ kind: "too-big", bytes: null, limit: bytes });
    });
    stream.on("end", () => {
      finish({ kind: "bytes", bytes: Buffer.concat(chunks) });
    });
    stream.on("error", (error) => {
      finish({ kind: "failed", reason: error instanceof Error ? error.message : String(error) });
    });
  });
}
