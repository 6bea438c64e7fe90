import type { CallError } from "../sources/snapshot/types.ts";

/** Shorter texts are no secrets of AWS, and stand in ordinary words. */
const shortest = 8;

/**
 * The secrets of a run: they never stand in what is kept or shown, also where a server repeats them in a message.
 */
export class RunSecrets {
  readonly #texts = new Set<string>();

  /** Remembers what is secret about credentials: all but the id of the access key. */
  add({
    secretAccessKey,
    sessionToken = "",
  }: {
    readonly secretAccessKey: string;
    readonly sessionToken?: string | undefined;
  }): void {
    for (const secret of [secretAccessKey, sessionToken]) {
      // As in a form, and as in JSON within JSON.
      const forms = [secret, encodeURIComponent(secret), secret.replaceAll("/", "\\/")];
      if (secret.length >= shortest) for (const form of forms) this.#texts.add(form);
    }
  }

  /** The text with "(hidden)" for each secret. */
  hide(text: string): string {
    // The longest first: a secret may hold another.
    const found = [...this.#texts].filter((secret) => text.includes(secret)).sort((a, b) => b.length - a.length);
    return found.reduce((hidden, secret) => hidden.replaceAll(secret, "(hidden)"), text);
  }
  /** The same of an entry of `errors`: answers that cannot be used are quoted in some. */
  hideIn(error: CallError): CallError {
    const { resource, message } = error;
    return {
      ...error,
      ...(resource === undefined ? {} : { resource: this.hide(resource) }),
      ...(message === undefined ? {} : { message: this.hide(message) }),
    };
  }
}
