/**
 * Tells answers of AWS from what a proxy, a firewall, the sign-in page of a network or another server sends in their
 * place.
 */
import { isPlainObject } from "../model/plain-object.ts";

/** An answer that is empty, cut off, too large, or none that AWS documents. `for now`: the SDK tries again. */
export class UnreadableAnswer extends Error {
  readonly $retryable?: { readonly throttling: false };

  constructor(message: string, lasts: "for now" | "for good") {
    super(message);
    this.name = "UnreadableAnswer";
    if (lasts === "for now") this.$retryable = { throttling: false };
  }
}

/** An answer that another server than AWS gave, and would give again. */
export class ForeignAnswer extends Error {
  constructor(message: string) {
    super(message);
    this.name = "NotFromAws";
  }
}

type Headers = Readonly<Record<string, string>>;

interface Response {
  readonly statusCode: number;
  readonly headers: Headers;
}

/**
 * Takes an answer for one of AWS, or throws. AWS answers in JSON, STS in XML; errors too (AWS API: Common Error Types).
 *
 * @returns the JSON value of a success; `undefined` for XML, and for an error, of which the SDK makes an exception
 * @throws UnreadableAnswer, ForeignAnswer
 */
export function understood(request: { readonly headers: Headers }, response: Response, bytes: Uint8Array): unknown {
  const { statusCode } = response;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  if (statusCode !== 200) {
    if (!isError(response, text, isQuery(request.headers))) throw foreignAnswer(response, text);
    return undefined;
  }
  if (text.trim() === "") throw new UnreadableAnswer("The answer has status 200 and is empty.", "for now");
  if (isPage(text)) throw foreignAnswer(response, text);
  if (!isQuery(request.headers)) return completeJson(text);
  if (!startsWith(text, "Response"))
    throw new UnreadableAnswer("The answer has status 200 and is not what STS answers.", "for now");
  return undefined;
}

/** STS alone speaks the query protocol: forms in, XML out. What an answer says of itself may be a proxy's word. */
function isQuery(headers: Headers): boolean {
  return headerOf(headers, "content-type")?.includes("x-www-form-urlencoded") === true;
}

function headerOf(headers: Headers, wanted: string): string | undefined {
  return Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1];
}

/** Whether the first element of an XML document has a name that ends so. */
function startsWith(text: string, ending: string): boolean {
  const name = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?<(?:[\w.-]+:)?([\w.-]+)/.exec(text)?.[1];
  return name?.endsWith(ending) === true;
}

/**
 * Whether an answer without success is an error as AWS tells them; some front ends of AWS name it in a header alone.
 */
function isError({ statusCode, headers }: Response, text: string, query: boolean): boolean {
  if (statusCode < 400) return false;
  if (headerOf(headers, "x-amzn-errortype") !== undefined) return true;
  if (query && (startsWith(text, "ErrorResponse") || startsWith(text, "Response"))) return true;
  return isPlainObject(parsed(text));
}

function isPage(text: string): boolean {
  return /^\uFEFF?\s*<(?:!doctype\s+html|html)\b/i.test(text);
}

/** A proxy that is overloaded may have recovered at the next attempt; one that forbids will go on to do so. */
function foreignAnswer({ statusCode, headers }: Response, text: string): Error {
  const isPassing = statusCode >= 500 || statusCode === 429;
  const what = text.trim() === "" ? "is empty" : isPage(text) ? "is a web page" : "is not in a form that AWS documents";
  const target = statusCode >= 300 && statusCode < 400 ? hostOf(headerOf(headers, "location")) : null;
  const elsewhere = target === null ? "" : ` that sends to ${target}`;
  const who =
    statusCode === 407
      ? "A proxy asks for a sign-in"
      : "It seems to come from a proxy, a firewall or the sign-in page of a network, and not from AWS";
  const message = `The answer has status ${String(statusCode)}${elsewhere} and ${what}. ${who}.`;
  return isPassing ? new UnreadableAnswer(message, "for now") : new ForeignAnswer(message);
}

/** The host alone: paths and queries of sign-in pages hold tokens. */
function hostOf(location: string | undefined): string | null {
  return location !== undefined && URL.canParse(location) ? new URL(location).host : null;
}

function completeJson(text: string): unknown {
  const value = parsed(text);
  // How far it came differs from run to run.
  if (value === undefined) throw new UnreadableAnswer("The answer has status 200 and is no complete JSON.", "for now");
  if (typeof value !== "object" || value === null)
    throw new UnreadableAnswer("The answer has status 200 and is JSON without members.", "for now");
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
