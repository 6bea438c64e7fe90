/** What comes in the place of an answer of AWS: pages of proxies, redirects, silence, and bodies without an end. */
import { describe, expect, test } from "vitest";
import type { Limits } from "../../src/account/answer-handler.ts";
import { runSnapshot, type SnapshotOutcome } from "../../src/run/snapshot.ts";
import { awsServer, type AwsServer, type FaultAnswer, type World } from "./aws-server.ts";
import { withEnvironment } from "./environment.ts";
import { clock, twoTries } from "./limits.ts";

const id = "111122223333";
const world: World = { accounts: [{ id, trails: [{ name: "main", region: "us-east-1", multiRegion: true }] }] };

interface Told {
  readonly outcome: Extract<SnapshotOutcome, { kind: "done" }>;
  readonly said: string;
  readonly server: AwsServer;
}

/** A run in which one operation is never answered by AWS. */
async function instead(operation: string, answer: FaultAnswer, limits: Partial<Limits> = {}): Promise<Told> {
  const time = clock();
  const server = await awsServer({
    ...world,
    fault: (seen) => (seen.operation === operation ? answer : undefined),
    onHang: time.runOut,
  });
  withEnvironment(server.environment(id));
  const outcome = await runSnapshot({ ...twoTries(time, limits) });
  if (outcome.kind === "usage") throw new Error(outcome.errors.map(({ message }) => message).join("\n"));
  return { outcome, said: outcome.remarks.join("\n"), server };
}

const page = "<!DOCTYPE html><html><body>Blocked by the company proxy</body></html>";
const body = (status: number, text: string, headers: Readonly<Record<string, string>> = {}): FaultAnswer => ({
  kind: "body",
  status,
  body: text,
  headers,
});

describe("in the place of an answer", () => {
  const cases: Record<
    string,
    { readonly answer: FaultAnswer; readonly said: readonly string[]; readonly tries: number }
  > = {
    "a page with 403": { answer: body(403, page), said: ["status 403", "web page", "proxy"], tries: 1 },
    "a page with 407": { answer: body(407, page), said: ["status 407", "proxy asks for a sign-in"], tries: 1 },
    "a page with 200": {
      answer: body(200, page),
      said: ["status 200", "web page", "sign-in page of a network"],
      tries: 1,
    },
    "a page with 503": { answer: body(503, page), said: ["status 503", "web page"], tries: 2 },
    "a redirect": {
      answer: body(302, "", { location: "https://login.example/?token=abc" }),
      said: ["status 302", "sends to login.example", "is empty"],
      tries: 1,
    },
    "a redirect to nowhere": { answer: body(307, "", { location: "/login" }), said: ["status 307"], tries: 1 },
    "nothing with 403": { answer: body(403, ""), said: ["status 403", "is empty"], tries: 1 },
    "words with 400": {
      answer: body(400, "Bad Request"),
      said: ["status 400", "not in a form that AWS documents"],
      tries: 1,
    },
    silence: {
      answer: { kind: "hang" },
      said: ["TimeoutError", "did not arrive completely within 30000 ms"],
      tries: 2,
    },
    "a body without an end": { answer: { kind: "endless" }, said: ["more than 1 MiB"], tries: 1 },
  };

  test.each(Object.entries(cases))("%s: to GetCallerIdentity", async (_name, { answer, said, tries }) => {
    const { outcome, said: text, server } = await instead("GetCallerIdentity", answer, { size: 1 << 20 });
    expect(outcome.complete).toBe(false);
    expect(text).toContain("GetCallerIdentity failed with");
    for (const words of said) expect(text).toContain(words);
    expect(text).not.toMatch(/token=abc|company proxy|Unknown/);
    expect(server.seen).toHaveLength(tries);
  });

  test.each(Object.entries(cases).filter(([name]) => name !== "silence"))(
    "%s: to GetEventSelectors",
    async (_name, { answer, said }) => {
      const { outcome, said: text } = await instead("GetEventSelectors", answer, { size: 1 << 20 });
      expect(outcome.complete).toBe(false);
      expect(text).toContain(`account ${id}, us-east-1: GetEventSelectors`);
      for (const words of said) expect(text).toContain(words);
    },
  );

  test("errors of AWS are none of these", async () => {
    const { said } = await instead("GetCallerIdentity", {
      kind: "error",
      status: 403,
      code: "ExpiredToken",
      message: "The token is expired",
    });
    expect(said).toContain(
      "GetCallerIdentity failed with ExpiredToken: The token is expired. The credentials have expired: sign in again",
    );
    const { said: inHeader } = await instead(
      "GetEventSelectors",
      body(400, "", { "x-amzn-errortype": "AccessDeniedException" }),
    );
    expect(inHeader).toContain("AccessDeniedException");
  });
});
