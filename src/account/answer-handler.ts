import { AsyncLocalStorage } from "node:async_hooks";
import type { Socket } from "node:net";
import type { AgentOptions } from "node:https";
import type { HttpsProxyAgent } from "https-proxy-agent";
import { NodeHttpHandler, type NodeHttpHandlerOptions } from "@smithy/node-http-handler";
import { openNetwork, type Network, type RequestTarget } from "./network.ts";
import { UnreadableAnswer, understood } from "./understood.ts";

type Agents = Required<Pick<NodeHttpHandlerOptions, "httpAgent" | "httpsAgent">>;
type Handle = NodeHttpHandler["handle"];
type HandlerAnswer = Awaited<ReturnType<Handle>>;

/** Calls `over` when the time has passed; the answer forgets about it. */
export type Timer = (milliseconds: number, over: () => void) => () => void;

/** What one attempt of a call may take. */
export interface Limits {
  /** Milliseconds until a connection must stand. */
  readonly connection: number;
  /** Milliseconds until an answer must be complete, counted anew for each attempt. */
  readonly request: number;
  /** Bytes of an answer. The largest answers of AWS have less than one megabyte. */
  readonly size: number;
  /** Tells when the time for an answer is over. */
  readonly timer: Timer;
}

export const defaultLimits: Limits = {
  connection: 5_000,
  request: 30_000,
  size: 64 * 1024 * 1024,
  timer: (milliseconds, over) => {
    const timer = setTimeout(over, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};

/** What the handler learned of the call that is being made. */
export interface CallNote {
  /** How often it was tried. */
  attempts: number;
  /** The value of the last complete JSON answer, with members that the SDK does not know. */
  answer: unknown;
}

/** The call that is being made: the SDK hands nothing of it to its handler. */
export const currentCall = new AsyncLocalStorage<CallNote>();

/**
 * The SDK's handler of HTTP requests, except that it reads answers to their end, within limits, and takes nothing for
 * an answer of AWS that is none.
 *
 * The SDK takes an empty answer for one without members, so that a trail would lose its selectors. A success without a
 * complete
 * JSON value is a failure here, and so is a connection that breaks or stalls in the middle of an answer; the SDK then
 * tries again
 * like after any other network failure.
 */
export class AnswerHandler {
  readonly metadata = { handlerProtocol: "http/1.1" };
  readonly #inner: NodeHttpHandler;
  readonly #throughProxies = new Map<string, Promise<NodeHttpHandler>>();
  readonly #limits: Limits;
  readonly #network: Network;

  constructor(limits: Limits = defaultLimits, network: Network = openNetwork) {
    this.#limits = limits;
    this.#network = network;
    this.#inner = this.#handler(this.#agentOptions, this.#agentOptions);
  }

  get #agentOptions(): AgentOptions {
    const { authorities } = this.#network;
    return { keepAlive: true, maxSockets: 256, ...(authorities === null ? {} : { ca: [...authorities] }) };
  }

  #handler(httpAgent: Agents["httpAgent"], httpsAgent: Agents["httpsAgent"]): NodeHttpHandler {
    return new NodeHttpHandler({
      connectionTimeout: this.#limits.connection,
      // Waiting for a free socket is what bounded concurrency is for, and no reason for a warning.
      socketAcquisitionWarningTimeout: 3_600_000,
      httpAgent,
      httpsAgent,
    });
  }

  async #handlerFor(request: RequestTarget): Promise<NodeHttpHandler> {
    const proxy = this.#network.proxyFor(request);
    if (proxy === null) return this.#inner;
    const known = this.#throughProxies.get(proxy.href);
    if (known !== undefined) return known;
    const made = this.#throughProxy(proxy);
    this.#throughProxies.set(proxy.href, made);
    return made;
  }

  async #throughProxy(proxy: URL): Promise<NodeHttpHandler> {
    const [{ HttpProxyAgent }, { HttpsProxyAgent }] = await Promise.all([
      import("http-proxy-agent"),
      import("https-proxy-agent"),
    ]);
    const options = this.#agentOptions;
    /** The agent takes authorities for the proxy's own certificate alone. */
    class TunnelAgent extends HttpsProxyAgent<string> {
      override connect(...[request, given]: Parameters<HttpsProxyAgent<string>["connect"]>): Promise<Socket> {
        return super.connect(request, { ...given, ...(options.ca === undefined ? {} : { ca: options.ca }) });
      }
    }
    return this.#handler(new HttpProxyAgent(proxy, options), new TunnelAgent(proxy, options));
  }

  async handle(request: Parameters<Handle>[0], options?: Parameters<Handle>[1]): Promise<HandlerAnswer> {
    const note = currentCall.getStore();
    if (note !== undefined) note.attempts += 1;
    const answer = await withinTime(this.#limits, options?.abortSignal, (abortSignal) =>
      this.#whole(request, { ...options, abortSignal }),
    );
    const value = understood(request, answer.response, answer.response.body as Uint8Array);
    if (value !== undefined && note !== undefined) note.answer = value;
    return answer;
  }

  /** The answer with all of its body. */
  async #whole(request: Parameters<Handle>[0], options: { readonly abortSignal: AbortSignal }): Promise<HandlerAnswer> {
    const handler = await this.#handlerFor(request);
    const answer = await handler.handle(request, options);
    answer.response.body = await readAll(answer.response.body as Body, this.#limits.size, options.abortSignal);
    return answer;
  }

  destroy(): void {
    this.#inner.destroy();
    for (const made of this.#throughProxies.values())
      void made.then((handler) => {
        handler.destroy();
      });
  }

  updateHttpClientConfig(...change: Parameters<NodeHttpHandler["updateHttpClientConfig"]>): void {
    this.#inner.updateHttpClientConfig(...change);
  }

  httpHandlerConfigs(): ReturnType<NodeHttpHandler["httpHandlerConfigs"]> {
    return this.#inner.httpHandlerConfigs();
  }
}

type OuterSignal = NonNullable<Parameters<Handle>[1]>["abortSignal"];

/** Stops the work when the time is over, or when the outer signal says so. */
async function withinTime<T>(
  { request, timer }: Limits,
  outer: OuterSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  const forward = (): void => {
    stop.abort();
  };
  const time = { isOver: false };
  const forget = timer(request, () => {
    time.isOver = true;
    stop.abort();
  });
  if (outer?.aborted === true) stop.abort();
  const signal = outer instanceof AbortSignal ? outer : undefined;
  signal?.addEventListener("abort", forward, { once: true });
  try {
    return await work(stop.signal);
  } catch (error) {
    if (!time.isOver) throw error;
    const message = `The answer did not arrive completely within ${String(request)} ms.`;
    throw Object.assign(new Error(message), { name: "TimeoutError" });
  } finally {
    forget();
    signal?.removeEventListener("abort", forward);
  }
}

interface Body extends AsyncIterable<Uint8Array> {
  readonly destroy: (error: Error) => void;
}

async function readAll(body: Body, mostBytes: number, signal: AbortSignal): Promise<Uint8Array> {
  const stop = (): void => {
    body.destroy(Object.assign(new Error("stopped"), { name: "AbortError" }));
  };
  signal.addEventListener("abort", stop, { once: true });
  if (signal.aborted) stop();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body) {
      size += chunk.byteLength;
      // Leaving the loop closes the connection.
      if (size > mostBytes)
        throw new UnreadableAnswer(
          `The answer has more than ${inWords(mostBytes)}, and was not read to its end.`,
          "for good",
        );
      chunks.push(chunk);
    }
  } finally {
    signal.removeEventListener("abort", stop);
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
}

function inWords(bytes: number): string {
  const megabytes = bytes / (1024 * 1024);
  return Number.isInteger(megabytes) ? `${String(megabytes)} MiB` : `${String(bytes)} bytes`;
}
