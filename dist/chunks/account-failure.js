import { ts as defined } from "./core.js";
import { n as operationOf, t as calls } from "./account-calls.js";

// src/account/failure.ts
function callErrorOf(name, subject, error, hide = (text) => text) {
	const code = hide(codeOf(error));
	const denied = isDenied(code);
	const { action } = calls[name];
	const advice = adviceOn(code, subject.region);
	const message = [plainMessage(hide(messageOf(error))), ...advice === null ? [] : [advice]].filter((sentence) => sentence !== "").map(withFullStop).join(" ");
	return {
		operation: operationOf(name),
		...defined({
			region: subject.region,
			resource: subject.resource
		}),
		code,
		...message === "" ? {} : { message },
		...denied && action !== null ? { action } : {}
	};
}
const interrupted = "Interrupted";
function codeOf(error) {
	const name = nameOf(error);
	return /^[\w.:#-]{1,128}$/.test(name) ? name : "UnknownError";
}
function nameOf(error) {
	if (!(error instanceof Error)) return "";
	if (error.name === "AbortError") return interrupted;
	if (error instanceof SyntaxError) return "UnreadableAnswer";
	const code = "code" in error && typeof error.code === "string" ? error.code : "";
	if (error.name === "TimeoutError" && (code === "ECONNRESET" || code === "EPIPE")) return code;
	return error.name === "Error" || error.name === "AggregateError" ? code : error.name;
}
function messageOf(error) {
	if (!(error instanceof Error)) return String(error);
	if (error.name === "AbortError") return "The run was stopped before the answer was there";
	if (error instanceof SyntaxError) return "The answer is not in a form that can be read";
	if (error instanceof AggregateError && error.message === "") return error.errors.map((one) => messageOf(one)).join("; ");
	return error.message;
}
const deniedCodes = /* @__PURE__ */ new Set([
	"AccessDenied",
	"AccessDeniedException",
	"NotAuthorized",
	"NotAuthorizedException",
	"UnauthorizedException",
	"UnauthorizedOperation",
	"AuthorizationError",
	"AuthorizationErrorException"
]);
function isDenied(code) {
	return deniedCodes.has(code);
}
const expiredCodes = /* @__PURE__ */ new Set([
	"ExpiredToken",
	"ExpiredTokenException",
	"TokenRefreshRequired",
	"RequestExpired"
]);
const rejectedCodes = /* @__PURE__ */ new Set([
	"UnrecognizedClientException",
	"InvalidClientTokenId",
	"AuthFailure",
	"InvalidAccessKeyId"
]);
const clockCodes = /* @__PURE__ */ new Set([
	"RequestTimeTooSkewed",
	"RequestInTheFuture",
	"InvalidSignatureException",
	"SignatureDoesNotMatch"
]);
const networkCodes = /* @__PURE__ */ new Set([
	"ECONNREFUSED",
	"ECONNRESET",
	"ENOTFOUND",
	"EAI_AGAIN",
	"EHOSTUNREACH",
	"ENETUNREACH",
	"EPIPE",
	"ETIMEDOUT",
	"TimeoutError"
]);
function interruptsReading(code) {
	if (code === interrupted) return "stopped";
	if (expiredCodes.has(code)) return "expired";
	return networkCodes.has(code) || isUntrusted(code) || code === "NotFromAws" ? "unreachable" : null;
}
function isUntrusted(code) {
	return untrustedCodes.has(code) || certificateCodes.has(code) || code === "EPROTO" || code.startsWith("ERR_SSL_");
}
const untrustedCodes = /* @__PURE__ */ new Set([
	"DEPTH_ZERO_SELF_SIGNED_CERT",
	"SELF_SIGNED_CERT_IN_CHAIN",
	"UNABLE_TO_GET_ISSUER_CERT",
	"UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
	"UNABLE_TO_VERIFY_LEAF_SIGNATURE",
	"CERT_UNTRUSTED",
	"CERT_SIGNATURE_FAILURE",
	"INVALID_CA"
]);
const certificateCodes = /* @__PURE__ */ new Set([
	"ERR_TLS_CERT_ALTNAME_INVALID",
	"HOSTNAME_MISMATCH",
	"CERT_HAS_EXPIRED",
	"CERT_NOT_YET_VALID",
	"CERT_REVOKED"
]);
const throttledCodes = /* @__PURE__ */ new Set([
	"Throttling",
	"ThrottlingException",
	"ThrottledException",
	"TooManyRequestsException",
	"RequestLimitExceeded",
	"SlowDown"
]);
const ownFaultCodes = /* @__PURE__ */ new Set([
	"InternalFailure",
	"InternalServerException",
	"InternalServiceException",
	"InternalServiceError",
	"InternalException",
	"ServiceException",
	"ServiceUnavailable",
	"ServiceUnavailableException"
]);
const goneCodes = /* @__PURE__ */ new Set([
	"TrailNotFoundException",
	"EventDataStoreNotFoundException",
	"ChannelNotFoundException"
]);
function adviceOn(code, region) {
	const there = region === void 0 ? "" : ` ${region}`;
	if (expiredCodes.has(code)) return "The credentials have expired: sign in again, for example with aws sso login, and run this once more";
	if (rejectedCodes.has(code)) return `AWS does not accept the credentials in${there === "" ? " this Region" : there}: the Region is not enabled for the account, or the keys are deleted or of another partition`;
	if (clockCodes.has(code)) return "The signature was refused: see whether the clock of this machine is right, and whether the secret key is complete";
	if (networkCodes.has(code)) return "AWS cannot be reached, or does not answer: see whether the network, a proxy or --endpoint-url is the cause";
	if (untrustedCodes.has(code)) return "Something between here and AWS, such as a proxy of your company, shows a certificate that Node.js does not know: name the file of its authority with AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS";
	if (certificateCodes.has(code)) return "The certificate is not that of AWS, or not valid today: see whether a proxy, --endpoint-url or the clock of this machine is the cause";
	if (isUntrusted(code)) return "No encrypted connection comes about: see whether a proxy is the cause, or whether --endpoint-url should begin with http://";
	if (throttledCodes.has(code)) return "AWS refused too many calls at once, also when they were repeated: use a smaller --concurrency";
	if (code === "NotFromAws") return "Nothing is concluded from it. Sign in to the network or let the proxy pass calls to AWS, name the proxy with HTTPS_PROXY (with user and password where it asks for them), and see whether --endpoint-url is right";
	if (code === "UnreadableAnswer") return "Nothing is concluded from it. Run this once more; if it stays so, see what stands between here and AWS";
	if (ownFaultCodes.has(code)) return "AWS had a failure of its own, also when the call was repeated: run this once more later";
	if (goneCodes.has(code)) return "It may have been deleted while it was read: run this once more";
	return null;
}
const longest = {
	heard: 1e4,
	kept: 2e3
};
function plainMessage(message) {
	return message.slice(0, longest.heard).replace(/\s*Deserialization error: to see the raw response.*$/s, "").replace(/\s*The Canonical String for this request should have been.*$/s, "").replace(/\s*Encoded authorization failure message:.*$/s, "").replace(/\([^()]*\bRequest\s?ID[^()]*\)/gi, "").replace(/\bRequest\s?ID:?\s*[\w-]+/gi, "").replace(/\b(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{12,}\b/g, "(hidden)").replace(/(:assumed-role\/[^/\s]+)\/[^\s,"')]+/g, "$1").replace(/\b\d{8}T\d{6}Z\b|\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z?\b/g, "(time)").replace(/\s+/g, " ").replace(/\s+([.,;:])/g, "$1").trim().slice(0, longest.kept);
}
function withFullStop(sentence) {
	return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

export { interruptsReading as n, plainMessage as r, callErrorOf as t };