/**
 * From what the SDK throws to what a snapshot tells: the code, a message without secrets and times, the missing
 * permission.
 */
import { defined } from "../model/defined.ts";
import type { CallError } from "../sources/snapshot/types.ts";
import { calls, operationOf, type CallName } from "./calls.ts";

/** What the call was about. */
export interface CallSubject {
  readonly region?: string | undefined;
  /** ARN or name. */
  readonly resource?: string | undefined;
}

/**
 * The entry of `errors` for a call that failed.
 * @param hide takes the secrets of the run out of a text
 */
export function callErrorOf(
  name: CallName,
  subject: CallSubject,
  error: unknown,
  hide = (text: string): string => text,
): CallError {
  const code = hide(codeOf(error));
  const denied = isDenied(code);
  const { action } = calls[name];
  const advice = adviceOn(code, subject.region);
  const said = plainMessage(hide(messageOf(error)));
  const message = [said, ...(advice === null ? [] : [advice])]
    .filter((sentence) => sentence !== "")
    .map(withFullStop)
    .join(" ");
  return {
    operation: operationOf(name),
    ...defined({ region: subject.region, resource: subject.resource }),
    code,
    ...(message === "" ? {} : { message }),
    ...(denied && action !== null ? { action } : {}),
  };
}

/** The run was stopped before the answer was there. */
const interrupted = "Interrupted";

/**
 * The name of the failure as AWS or Node.js spells it; `UnknownError` where there is none, or none that could be a
 * name.
 */
export function codeOf(error: unknown): string {
  const name = nameOf(error);
  return /^[\w.:#-]{1,128}$/.test(name) ? name : "UnknownError";
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  if (error.name === "AbortError") return interrupted;
  // The SDK could not make sense of a body.
  if (error instanceof SyntaxError) return "UnreadableAnswer";
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  // The SDK calls broken connections time-outs too.
  if (error.name === "TimeoutError" && (code === "ECONNRESET" || code === "EPIPE")) return code;
  return error.name === "Error" || error.name === "AggregateError" ? code : error.name;
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "AbortError") return "The run was stopped before the answer was there";
  if (error instanceof SyntaxError) return "The answer is not in a form that can be read";
  if (error instanceof AggregateError && error.message === "")
    return error.errors.map((one) => messageOf(one)).join("; ");
  return error.message;
}

const deniedCodes = new Set([
  "AccessDenied",
  "AccessDeniedException",
  "NotAuthorized",
  "NotAuthorizedException",
  "UnauthorizedException",
  "UnauthorizedOperation",
  "AuthorizationError",
  "AuthorizationErrorException",
]);

/** Whether the caller lacks a permission. */
export function isDenied(code: string): boolean {
  return deniedCodes.has(code);
}

const expiredCodes = new Set(["ExpiredToken", "ExpiredTokenException", "TokenRefreshRequired", "RequestExpired"]);
const rejectedCodes = new Set([
  "UnrecognizedClientException",
  "InvalidClientTokenId",
  "AuthFailure",
  "InvalidAccessKeyId",
]);
const clockCodes = new Set([
  "RequestTimeTooSkewed",
  "RequestInTheFuture",
  "InvalidSignatureException",
  "SignatureDoesNotMatch",
]);
const networkCodes = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EPIPE",
  "ETIMEDOUT",
  "TimeoutError",
]);
/** Why a run, and not AWS, is to blame for what is missing. */
export type Interruption = "stopped" | "expired" | "unreachable";

/** Whether a call failed because the run could not go on asking; null: AWS answered, or what came cannot be read. */
export function interruptsReading(code: string): Interruption | null {
  if (code === interrupted) return "stopped";
  if (expiredCodes.has(code)) return "expired";
  return networkCodes.has(code) || isUntrusted(code) || code === "NotFromAws" ? "unreachable" : null;
}

function isUntrusted(code: string): boolean {
  return untrustedCodes.has(code) || certificateCodes.has(code) || code === "EPROTO" || code.startsWith("ERR_SSL_");
}

/** Node.js: TLS errors, as OpenSSL's verification and Node.js' own checks name them. */
const untrustedCodes = new Set([
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "CERT_UNTRUSTED",
  "CERT_SIGNATURE_FAILURE",
  "INVALID_CA",
]);
const certificateCodes = new Set([
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "HOSTNAME_MISMATCH",
  "CERT_HAS_EXPIRED",
  "CERT_NOT_YET_VALID",
  "CERT_REVOKED",
]);
const throttledCodes = new Set([
  "Throttling",
  "ThrottlingException",
  "ThrottledException",
  "TooManyRequestsException",
  "RequestLimitExceeded",
  "SlowDown",
]);

/** AWS API: Common Error Types, and the errors of the calls of the table. */
const ownFaultCodes = new Set([
  "InternalFailure",
  "InternalServerException",
  "InternalServiceException",
  "InternalServiceError",
  "InternalException",
  "ServiceException",
  "ServiceUnavailable",
  "ServiceUnavailableException",
]);
const goneCodes = new Set(["TrailNotFoundException", "EventDataStoreNotFoundException", "ChannelNotFoundException"]);

/** What can be done about a failure; null where the message says it all. */
function adviceOn(code: string, region: string | undefined): string | null {
  const there = region === undefined ? "" : ` ${region}`;
  if (expiredCodes.has(code))
    return "The credentials have expired: sign in again, for example with aws sso login, and run this once more";
  if (rejectedCodes.has(code))
    return `AWS does not accept the credentials in${there === "" ? " this Region" : there}: the Region is not enabled for the account, or the keys are deleted or of another partition`;
  if (clockCodes.has(code))
    return "The signature was refused: see whether the clock of this machine is right, and whether the secret key is complete";
  if (networkCodes.has(code))
    return "AWS cannot be reached, or does not answer: see whether the network, a proxy or --endpoint-url is the cause";
  if (untrustedCodes.has(code))
    return "Something between here and AWS, such as a proxy of your company, shows a certificate that Node.js does not know: name the file of its authority with AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS";
  if (certificateCodes.has(code))
    return "The certificate is not that of AWS, or not valid today: see whether a proxy, --endpoint-url or the clock of this machine is the cause";
  if (isUntrusted(code))
    return "No encrypted connection comes about: see whether a proxy is the cause, or whether --endpoint-url should begin with http://";
  if (throttledCodes.has(code))
    return "AWS refused too many calls at once, also when they were repeated: use a smaller --concurrency";
  if (code === "NotFromAws")
    return "Nothing is concluded from it. Sign in to the network or let the proxy pass calls to AWS, name the proxy with HTTPS_PROXY (with user and password where it asks for them), and see whether --endpoint-url is right";
  if (code === "UnreadableAnswer")
    return "Nothing is concluded from it. Run this once more; if it stays so, see what stands between here and AWS";
  if (ownFaultCodes.has(code))
    return "AWS had a failure of its own, also when the call was repeated: run this once more later";
  if (goneCodes.has(code)) return "It may have been deleted while it was read: run this once more";
  return null;
}

/** The longest that AWS sends have some hundred characters, or some thousand with the request repeated. */
const longest = { heard: 10_000, kept: 2_000 };

/**
 * A message that can be kept and shown: without credentials, and without what differs from run to run (times, request
 * ids, session names), so that snapshots
 * can be compared. AWS repeats the request in some messages on signatures, with the session token in it.
 */
export function plainMessage(message: string): string {
  return message
    .slice(0, longest.heard)
    .replace(/\s*Deserialization error: to see the raw response.*$/s, "")
    .replace(/\s*The Canonical String for this request should have been.*$/s, "")
    .replace(/\s*Encoded authorization failure message:.*$/s, "")
    .replace(/\([^()]*\bRequest\s?ID[^()]*\)/gi, "")
    .replace(/\bRequest\s?ID:?\s*[\w-]+/gi, "")
    .replace(/\b(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{12,}\b/g, "(hidden)")
    .replace(/(:assumed-role\/[^/\s]+)\/[^\s,"')]+/g, "$1")
    .replace(/\b\d{8}T\d{6}Z\b|\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z?\b/g, "(time)")
    .replace(/\s+/g, " ")
    .replace(/\s+([.,;:])/g, "$1")
    .trim()
    .slice(0, longest.kept);
}

function withFullStop(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
