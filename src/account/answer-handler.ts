import { AsyncLocalStorage } from "node:async_hooks";
import { NodeHttpHandler } from "@smithy/node-http-handler";

type Handle = NodeHttpHandler["handle"];
type HandlerAnswer = Awaited<ReturnType<Handle>>;

export interface Timeouts {
  /** Milliseconds until a connection must stand. */
  readonly connection: number;
  /** Milliseconds until an answer must be complete, counted anew for each attempt. */
  readonly request: number;
}

export const defaultTimeouts: Timeouts = { connection: 5_000, request: 30_000 };

/** What the handler learned of the call that is being made. */
export interface CallNote {
  /** How often it was tried. */
  attempts: number;
  /** The value of the last complete JSON answer, with members that the SDK does not know. */
  answer: unknown;
}

/** The call that is being made: the SDK hands nothing of it to its handler. */
export const currentCall = new AsyncLocalStorage<CallNote>();

/** An answer with status 200 that is empty or cut off. The SDK tries again what says that it may be tried again. */
export class UnreadableAnswer extends Error {
  readonly $retryable = { throttling: false };

  constructor(message: string) {
    super(message);
    this.name = "UnreadableAnswer";
  }
}

/**
 * The SDK's handler of HTTP requests, except that it reads answers to their end.
 *
 * The SDK takes an empty answer for one without members, so that a trail would lose its selectors. A success without a complete JSON value is a failure here,
 * and so is a connection that breaks or stalls in the middle of an answer; the SDK then tries again like after any other network failure.
 */
export class AnswerHandler {
  readonly metadata = { handlerProtocol: "http/1.1" };
  readonly #inner: NodeHttpHandler;
  readonly #timeouts: Timeouts;

  constructor(timeouts: Timeouts = defaultTimeouts) {
    this.#timeouts = timeouts;
    this.#inner = new NodeHttpHandler({
      connectionTimeout: timeouts.connection,
      requestTimeout: timeouts.request,
      throwOnRequestTimeout: true,
      // Waiting for a free socket is what bounded concurrency is for, and no reason for a warning.
      socketAcquisitionWarningTimeout: 3_600_000,
      httpAgent: { keepAlive: true, maxSockets: 256 },
      httpsAgent: { keepAlive: true, maxSockets: 256 },
    });
  }

  async handle(request: Parameters<Handle>[0], options?: Parameters<Handle>[1]): Promise<HandlerAnswer> {
    const note = currentCall.getStore();
    if (note !== undefined) note.attempts += 1;
    const answer = await this.#inner.handle(request, options);
    const { response } = answer;
    const bytes = await within(this.#timeouts.request, readAll(response.body as AsyncIterable<Uint8Array>), response.body as Destroyable);
    if (response.statusCode === 200 && !isQuery(request.headers)) {
      const value = completeJson(bytes);
      if (note !== undefined) note.answer = value;
    }
    response.body = bytes;
    return answer;
  }

  destroy(): void {
    this.#inner.destroy();
  }

  updateHttpClientConfig(...change: Parameters<NodeHttpHandler["updateHttpClientConfig"]>): void {
    this.#inner.updateHttpClientConfig(...change);
  }

  httpHandlerConfigs(): ReturnType<NodeHttpHandler["httpHandlerConfigs"]> {
    return this.#inner.httpHandlerConfigs();
  }
}

/** STS alone speaks the query protocol: forms in, XML out. What an answer says of itself may be a proxy's word. */
function isQuery(headers: Readonly<Record<string, string>>): boolean {
  const type = Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type")?.[1];
  return type?.includes("x-www-form-urlencoded") === true;
}

function completeJson(bytes: Uint8Array): unknown {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  if (text.trim() === "") throw new UnreadableAnswer("The answer has status 200 and is empty.");
  const value = parsed(text);
  // How far it came differs from run to run.
  if (value === undefined) throw new UnreadableAnswer("The answer has status 200 and is no complete JSON.");
  if (typeof value !== "object" || value === null) throw new UnreadableAnswer("The answer has status 200 and is JSON without members.");
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

async function readAll(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
}

interface Destroyable {
  readonly destroy: (error: Error) => void;
}

async function within<T>(milliseconds: number, work: Promise<T>, body: Destroyable): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const error = Object.assign(new Error(`The answer did not arrive completely within ${String(milliseconds)} ms.`), { name: "TimeoutError" });
      reject(error);
      body.destroy(error);
    }, milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
