/** What becomes of the file of `snapshot --output` when the program is stopped: a good one is never replaced by a worse one. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { World } from "../account-live/aws-server.ts";
import { id, runLive, type LiveRunOptions } from "./live-program.ts";
import { folderWith, type Run } from "./program.ts";

const member = "444455556666";
const trails = [{ name: "main", region: "us-east-1", multiRegion: true }];
const world: World = { accounts: [{ id, trails }] };
const organization: World = {
  organization: { id: "o-example", managementAccount: id },
  accounts: [
    { id, trails },
    { id: member, trails: [{ name: "own", region: "eu-west-1" }] },
  ],
};
const good = `${JSON.stringify({ formatVersion: 1, kind: "trailproof-snapshot", accounts: [{ accountId: id, trails: [] }] })}\n`;

interface Saved extends Run {
  readonly text: string | null;
}

/** Runs `snapshot --output trails.json` in a folder that has the file already, or not. */
async function saved(
  before: string | null,
  given: World,
  options: LiveRunOptions = {},
  words: readonly string[] = [],
): Promise<Saved> {
  const folder = folderWith(before === null ? {} : { "trails.json": before });
  const run = await runLive(["snapshot", "--output", "trails.json", ...words], given, { folder, ...options });
  const file = join(folder, "trails.json");
  return { ...run, text: existsSync(file) ? readFileSync(file, "utf8") : null };
}

describe("Ctrl-C and SIGTERM", () => {
  /** Stops the program when the server sees the operation, which it then never answers. */
  const stoppedAt = async (
    operation: string,
    signals: readonly NodeJS.Signals[],
    before: string | null,
    words: readonly string[] = [],
  ): Promise<Saved> => {
    let kill: ((signal?: NodeJS.Signals) => void) | undefined;
    const left = [...signals];
    const given: World = {
      ...organization,
      fault: (seen) => {
        if (seen.operation !== operation) return undefined;
        const signal = left.shift();
        if (signal !== undefined) kill?.(signal);
        return { kind: "hang" };
      },
    };
    return saved(before, given, { onStart: (give) => (kill = give) }, words);
  };
  const phases = [
    "GetCallerIdentity",
    "ListAccounts",
    "AssumeRole",
    "ListRegions",
    "GetEventSelectors",
    "ListEventDataStores",
  ];

  test.each(
    phases.flatMap((operation) => (["SIGINT", "SIGTERM"] as const).map((signal) => [signal, operation] as const)),
  )("%s in %s: the file stays, exit status 3", async (signal, operation) => {
    const { status, stderr, text } = await stoppedAt(operation, [signal], good, ["--org", "--role-name", "Reader"]);
    expect(status, stderr).toBe(3);
    expect(text).toBe(good);
    expect(stderr).toContain("stopping. The report has what was read so far");
    expect(stderr).toMatch(/trails\.json is unchanged, because (no account was read|the run was stopped)/);
  });

  test.each(phases)("in %s, with a new file: what was read is there, and what is missing", async (operation) => {
    const { status, text } = await stoppedAt(operation, ["SIGINT"], null, ["--org", "--role-name", "Reader"]);
    expect(status).toBe(3);
    expect(text).toContain('"code": "Interrupted"');
  });

  test("while credentials are fetched: the file stays, and the program ends at once", async () => {
    let kill: (() => void) | undefined;
    const folder = folderWith({
      "trails.json": good,
      // Tells that it has begun, and never ends.
      "fetch.mjs": "await fetch(process.argv[2]).catch(() => undefined); setInterval(() => undefined, 1000);",
    });
    const beside = createServer((_request, response) => {
      response.end();
      kill?.();
    });
    await new Promise<void>((resolve) => {
      beside.listen(0, "127.0.0.1", resolve);
    });
    onTestFinished(() => {
      beside.closeAllConnections();
      beside.close();
    });
    const address = `http://127.0.0.1:${String((beside.address() as AddressInfo).port)}`;
    const config = folderWith({
      config: `[profile slow]\ncredential_process = "${process.execPath}" "${join(folder, "fetch.mjs")}" ${address}\n`,
    });
    const { status, stderr } = await runLive(["snapshot", "--profile", "slow", "--output", "trails.json"], world, {
      folder,
      environment: { AWS_CONFIG_FILE: join(config, "config") },
      onStart: (give) => (kill = give),
    });
    expect(status, stderr).toBe(3);
    expect(readFileSync(join(folder, "trails.json"), "utf8")).toBe(good);
  });

  test("account: what was read is reported as incomplete, without a tick", async () => {
    let kill: (() => void) | undefined;
    const given: World = {
      ...world,
      fault: ({ operation }) => {
        if (operation !== "GetCallerIdentity") return undefined;
        kill?.();
        return { kind: "hang" };
      },
    };
    const { status, stdout } = await runLive(["account"], given, { onStart: (give) => (kill = give) });
    expect(status).toBe(3);
    expect(stdout).toContain("GetCallerIdentity failed with Interrupted");
    expect(stdout).not.toMatch(/✔|no findings/);
  });
});
