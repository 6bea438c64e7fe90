import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callErrorOf, codeOf, plainMessage } from "../../src/account/failure.ts";

const named = (name: string, message: string): Error => Object.assign(new Error(message), { name });

describe("messages that are kept", () => {
  it.each([
    [
      "the session name",
      "User: arn:aws:sts::111122223333:assumed-role/Audit/jane@example.com is not authorized to perform: cloudtrail:ListTrails",
      "User: arn:aws:sts::111122223333:assumed-role/Audit is not authorized to perform: cloudtrail:ListTrails",
    ],
    ["request ids", "Rate exceeded (Service: CloudTrail, Status Code: 400, Request ID: 12ab-34)", "Rate exceeded"],
    ["a request id in parentheses", "Rate exceeded (RequestId: 12ab-34)", "Rate exceeded"],
    [
      "times",
      "Signature expired: 20261121T055443Z is now earlier than 20261121T060000Z",
      "Signature expired: (time) is now earlier than (time)",
    ],
    ["access keys", "The key AKIAIOSFODNN7EXAMPLE is gone", "The key (hidden) is gone"],
    [
      "the signed request",
      "The request signature we calculated does not match. The Canonical String for this request should have been 'POST\nx-amz-security-token:SECRET'",
      "The request signature we calculated does not match.",
    ],
    [
      "an encoded message",
      "You are not authorized. Encoded authorization failure message: abcDEF",
      "You are not authorized.",
    ],
  ])("are without %s", (_what, message, expected) => {
    expect(plainMessage(message)).toBe(expected);
  });

  it("stay as they are otherwise", () => {
    const message = "The trail arn:aws:cloudtrail:us-east-1:111122223333:trail/audit does not exist in eu-west-1.";
    expect(plainMessage(message)).toBe(message);
  });

  it("never hold a token, whatever surrounds it", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const text = plainMessage(
          `${before} The Canonical String for this request should have been 'x-amz-security-token:TOKEN' ${after}`,
        );
        expect(text).not.toContain("TOKEN");
      }),
    );
  });
});

describe("codes", () => {
  it.each([
    [named("AccessDeniedException", ""), "AccessDeniedException"],
    [Object.assign(new Error("connect"), { code: "ECONNREFUSED" }), "ECONNREFUSED"],
    [Object.assign(new AggregateError([new Error("a")]), { code: "ECONNREFUSED" }), "ECONNREFUSED"],
    [named("AbortError", ""), "Interrupted"],
    [new SyntaxError("Unexpected token"), "UnreadableAnswer"],
    [new Error("?"), "UnknownError"],
    ["thrown text", "UnknownError"],
    [named("Denied\u001b[31m\n::error::forged", ""), "UnknownError"],
    [named("x".repeat(1_000), ""), "UnknownError"],
    [named("", ""), "UnknownError"],
  ])("%s", (error, code) => {
    expect(codeOf(error)).toBe(code);
  });
});

describe("entries of errors", () => {
  it("name the missing permission of a denied call", () => {
    expect(
      callErrorOf("GetEventSelectors", { region: "eu-west-1", resource: "arn" }, named("AccessDeniedException", "no")),
    ).toEqual({
      operation: "GetEventSelectors",
      region: "eu-west-1",
      resource: "arn",
      code: "AccessDeniedException",
      message: "no.",
      action: "cloudtrail:GetEventSelectors",
    });
  });

  it("name no permission where none is missing", () => {
    expect(callErrorOf("ListTrails", {}, named("ThrottlingException", "Rate exceeded"))).not.toHaveProperty("action");
  });

  it("call an operation what AWS calls it", () => {
    expect(callErrorOf("CloudControlListResources", {}, named("AccessDeniedException", "no"))).toMatchObject({
      operation: "ListResources",
      action: "cloudformation:ListResources",
    });
  });

  it.each([
    ["ExpiredTokenException", "sign in again"],
    ["UnrecognizedClientException", "eu-west-1: the Region is not enabled"],
    ["SignatureDoesNotMatch", "clock"],
    ["ECONNREFUSED", "network"],
    ["ThrottlingException", "--concurrency"],
    ["SELF_SIGNED_CERT_IN_CHAIN", "NODE_EXTRA_CA_CERTS"],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "NODE_EXTRA_CA_CERTS"],
    ["CERT_HAS_EXPIRED", "clock"],
    ["EPROTO", "http://"],
  ])("say what to do about %s", (name, advice) => {
    expect(callErrorOf("ListEventDataStores", { region: "eu-west-1" }, named(name, "x")).message).toContain(advice);
  });
});
