/**
 * Unpacks what is gzipped, as it comes. Many log files are small and are unpacked at once, which costs less.
 */
import { once } from "node:events";
import { constants, createGunzip, gunzipSync } from "node:zlib";

/** What is gzipped and cannot be unpacked to its end. The message ends a sentence: "… cannot be read: …". */
export class DamagedInput extends Error {
  constructor(cause: string) {
    super(`it cannot be unpacked (${cause})`);
    this.name = "DamagedInput";
  }
}

/** The bytes of an input, as they come. */
export type Chunks = AsyncIterable<Buffer> | Iterable<Buffer>;

/** What a file that is read in one piece may grow to; bigger ones are unpacked piece by piece. */
const mostAtOnce = 4 * 1024 * 1024;
const chunkSize = 256 * 1024;

/** The bytes of a file, unpacked if they are gzipped. Throws `DamagedInput` behind what could be unpacked. */
export async function* unpacked(chunks: Chunks): AsyncGenerator<Buffer, undefined> {
  const source = iteratorOf(chunks);
  let first: Buffer = Buffer.alloc(0);
  let next = await source.next();
  for (; next.done !== true; next = await source.next()) {
    first = first.length === 0 ? next.value : Buffer.concat([first, next.value]);
    if (first.length >= 2) break;
  }
  if (first[0] !== 0x1f || first[1] !== 0x8b) {
    if (first.length > 0) yield first;
    if (next.done !== true) yield* rest(source);
    return;
  }
  const second = next.done === true ? next : await source.next();
  const whole = second.done === true ? atOnce(first) : null;
  if (whole !== null) yield whole;
  else yield* pieceByPiece(joined(first, second, source));
}

async function* rest(source: AsyncIterator<Buffer>): AsyncGenerator<Buffer, undefined> {
  for (let next = await source.next(); next.done !== true; next = await source.next()) yield next.value;
}

async function* joined(
  first: Buffer,
  second: IteratorResult<Buffer>,
  source: AsyncIterator<Buffer>,
): AsyncGenerator<Buffer, undefined> {
  yield first;
  if (second.done === true) return;
  yield second.value;
  yield* rest(source);
}

async function* iteratorOf(chunks: Chunks): AsyncGenerator<Buffer, undefined> {
  for await (const chunk of chunks) yield chunk;
}

/** Null: it is too big for that, or damaged. */
function atOnce(bytes: Buffer): Buffer | null {
  try {
    return gunzipSync(bytes, { maxOutputLength: mostAtOnce });
  } catch {
    return null;
  }
}

async function* pieceByPiece(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, undefined> {
  const gunzip = createGunzip({ chunkSize });
  const unread: { cause?: Error } = {};
  const feeding = feed(gunzip, chunks).catch((error: unknown) => {
    const cause = error instanceof Error ? error : new Error(String(error));
    if (!gunzip.destroyed) unread.cause = cause;
    gunzip.destroy(cause);
  });
  try {
    for await (const chunk of gunzip) yield chunk as Buffer;
    await feeding;
  } catch (error) {
    if (unread.cause !== undefined) throw unread.cause;
    throw new DamagedInput(error instanceof Error ? error.message : String(error));
  } finally {
    gunzip.destroy();
  }
}

async function feed(gunzip: ReturnType<typeof createGunzip>, chunks: AsyncIterable<Buffer>): Promise<void> {
  for await (const chunk of chunks) {
    if (gunzip.destroyed) return;
    if (!gunzip.write(chunk)) await once(gunzip, "drain");
  }
  // All that came is unpacked before the end shows that there should be more.
  await new Promise<void>((done) => {
    gunzip.flush(constants.Z_SYNC_FLUSH, () => {
      done();
    });
  });
  gunzip.end();
}
