/**
 * One account seen with one set of credentials: makes the calls, keeps what failed.
 */
import { defined } from "../model/defined.ts";
import type { CallError } from "../sources/snapshot/types.ts";
import { currentCall, type CallNote } from "./answer-handler.ts";
import { calls, type AwsCall, type CallName } from "./calls.ts";
import type { ClientFactory, Credentials, StaticCredentials } from "./client-settings.ts";
import { callErrorOf, type CallSubject } from "./failure.ts";
import { loaders, type CallShapes, type SendersOf, type SendOptions } from "./senders.ts";

/** A call that was made, for `--verbose`. */
export interface CallRecord {
  readonly accountId: string | null;
  readonly region: string;
  readonly call: CallName;
  readonly resource: string | null;
  readonly attempts: number;
  /** null: it succeeded. */
  readonly code: string | null;
}

export interface SessionOptions {
  /** null: not known yet. */
  readonly accountId: string | null;
  readonly credentials: Credentials;
  readonly factory: ClientFactory;
  readonly signal?: AbortSignal | undefined;
  readonly onCall?: ((record: CallRecord) => void) | undefined;
}

/** What became of a call. `error` is what belongs into `errors`; it is not there by itself. */
export type CallAnswer<T> =
  | { readonly kind: "answer"; readonly value: T; readonly raw: unknown }
  | { readonly kind: "failed"; readonly error: CallError };

type AnyService = AwsCall["service"];

export class Session {
  readonly #options: SessionOptions;
  readonly #clients = new Map<string, Promise<SendersOf<AnyService>>>();

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  get signal(): AbortSignal | undefined {
    return this.#options.signal;
  }

  get credentials(): Credentials {
    return this.#options.credentials;
  }

  /** The same credentials, with the account that they turned out to be of. */
  of(accountId: string): Session {
    return new Session({ ...this.#options, accountId });
  }

  /** The same for what is to be done although the run was stopped. */
  withoutSignal(): Session {
    return new Session({ ...this.#options, signal: undefined });
  }

  /** The same surroundings with other credentials. */
  with(accountId: string, credentials: StaticCredentials): Session {
    this.#options.factory.secrets.add(credentials);
    return new Session({ ...this.#options, accountId, credentials });
  }

  /** Makes a call. Never throws: what goes wrong is the answer. */
  async call<Name extends CallName>(
    name: Name,
    region: string,
    input: CallShapes[Name]["input"],
    subject: CallSubject = {},
  ): Promise<CallAnswer<CallShapes[Name]["output"]>> {
    const note: CallNote = { attempts: 0, answer: undefined };
    const about = { region, ...subject };
    try {
      const value = await currentCall.run(note, () => this.#send(name, region, input));
      this.#record(name, about, note, null);
      return { kind: "answer", value, raw: note.answer };
    } catch (error) {
      const { secrets } = this.#options.factory;
      const failed = callErrorOf(name, about, error, (text) => secrets.hide(text));
      this.#record(name, about, note, failed.code);
      return { kind: "failed", error: failed };
    }
  }

  async #send<Name extends CallName>(
    name: Name,
    region: string,
    input: CallShapes[Name]["input"],
  ): Promise<CallShapes[Name]["output"]> {
    const { signal } = this.#options;
    signal?.throwIfAborted();
    const senders = await this.#client(calls[name].service, region);
    const options: SendOptions = defined({ abortSignal: signal });
    const send = senders[name] as (
      input: CallShapes[Name]["input"],
      options: SendOptions,
    ) => Promise<CallShapes[Name]["output"]>;
    return stoppable(send(input, options), signal);
  }

  #client(service: AnyService, region: string): Promise<SendersOf<AnyService>> {
    const key = `${service} ${region}`;
    const known = this.#clients.get(key);
    if (known !== undefined) return known;
    const made = loaders[service](this.#options.factory.settings(region, this.#options.credentials)) as Promise<
      SendersOf<AnyService>
    >;
    this.#clients.set(key, made);
    return made;
  }

  #record(call: CallName, { region = "", resource }: CallSubject, { attempts }: CallNote, code: string | null): void {
    this.#options.onCall?.({
      accountId: this.#options.accountId,
      region,
      call,
      resource: resource ?? null,
      attempts,
      code,
    });
  }
}

/** Work that nothing else interrupts: programs that fetch credentials, the SDK's pauses between attempts. */
export async function stoppable<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  let stop: (() => void) | undefined;
  const stopped = new Promise<never>((_resolve, reject) => {
    stop = () => {
      reject(Object.assign(new Error("stopped"), { name: "AbortError" }));
    };
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([work, stopped]);
  } finally {
    if (stop !== undefined) signal.removeEventListener("abort", stop);
  }
}
