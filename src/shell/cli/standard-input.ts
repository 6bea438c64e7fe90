/**
 * Standard input, for the options whose file is `-`.
 */
import type { CheckOptions } from "../../run/check.ts";
import type { ExplainOptions } from "../../run/explain.ts";
import { standardInputName } from "../../run/text-reader.ts";
import { UnreadableInput } from "../../sources/files/read-chunks.ts";
import { reasonWithoutText } from "../../sources/files/read-text.ts";
import {
  endless,
  failureReason,
  readLimits,
  silent,
  type BytesReading,
  type ReadLimits,
} from "../../sources/files/read-file.ts";

/** The options, with standard input where one of them is `-`. */
export async function withStandardInput<Options extends CheckOptions>(options: Options): Promise<Options> {
  const { trails = [], policies = [], parameterFiles = [], baseline, configuration } = options;
  const isAsked = [...trails, ...policies, ...parameterFiles, baseline, configuration].includes(standardInputName);
  return isAsked ? { ...options, standardInput: await readStream(process.stdin, readLimits) } : options;
}

/** As `withStandardInput`, for logs: where nothing else needs standard input, it is not read before it is needed. */
export async function withRecordsOnStandardInput(options: ExplainOptions): Promise<ExplainOptions> {
  const read = await withStandardInput(options);
  if (!options.files.includes(standardInputName)) return read;
  const { standardInput } = read;
  return {
    ...read,
    recordsOnStandardInput: standardInput === undefined ? chunksOf(process.stdin) : whole(standardInput),
  };
}

function* whole(reading: BytesReading): Generator<Buffer, undefined> {
  if (reading.kind !== "bytes") throw new UnreadableInput(reasonWithoutText(reading));
  yield reading.bytes;
}

/** A stream as it comes; it may go on for ever, but not be silent. */
export async function* chunksOf(
  stream: AsyncIterable<Buffer> & Input & { readonly destroy: (error?: Error) => unknown },
  silence: number = readLimits.silence,
): AsyncGenerator<Buffer, undefined> {
  const giveUp = (): void => void stream.destroy(new UnreadableInput(silent(silence)));
  const timer = stream.isTTY === true ? undefined : setTimeout(giveUp, silence);
  try {
    for await (const chunk of stream) {
      yield chunk;
      timer?.refresh();
    }
  } catch (error) {
    throw error instanceof UnreadableInput ? error : new UnreadableInput(failureReason(error));
  } finally {
    clearTimeout(timer);
  }
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
