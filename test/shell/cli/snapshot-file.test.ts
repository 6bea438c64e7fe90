/** What becomes of the file of `snapshot --output`: a good one is never replaced by a worse one. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Fault, FaultAnswer, World } from "../../account-live/aws-server.ts";
import { folderWith, trailproof, trailproofWithAws, type Run, type RunOptions } from "../../helpers/command-line.ts";

const id = "111122223333";
const member = "444455556666";
const closed = "127.0.0.1:1";
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
const empty = '{"formatVersion":1,"kind":"trailproof-snapshot","accounts":[]}';
const expired: FaultAnswer = {
  kind: "error",
  status: 403,
  code: "ExpiredToken",
  message: "The security token included in the request is expired",
};
const page: FaultAnswer = { kind: "body", status: 403, body: "<html>proxy</html>" };
const no: FaultAnswer = { kind: "error", status: 400, code: "AccessDeniedException", message: "no" };
const on =
  (operations: readonly string[], answer: FaultAnswer): Fault =>
  ({ operation }) =>
    operations.includes(operation) ? answer : undefined;

interface Saved extends Run {
  readonly text: string | null;
}

/** Runs `snapshot --output trails.json` in a folder that has the file already, or not. */
async function saved(
  before: string | null,
  given: World,
  options: Omit<RunOptions, "input"> = {},
  words: readonly string[] = [],
): Promise<Saved> {
  const folder = folderWith(before === null ? {} : { "trails.json": before });
  const run = await trailproofWithAws(["snapshot", "--output", "trails.json", ...words], given, {
    cwd: folder,
    ...options,
  });
  const file = join(folder, "trails.json");
  return { ...run, text: existsSync(file) ? readFileSync(file, "utf8") : null };
}

interface Told {
  readonly errors?: readonly { readonly code: string }[];
}

interface Case {
  readonly world: World;
  readonly words?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** What standard error says of the file. */
  readonly because: string;
  /** The code of an error in the file, where there was none before. */
  readonly code: string;
}

const noAccount = "no account was read";
const cases: Record<string, Case> = {
  "an expired token": {
    world: { ...world, fault: on(["GetCallerIdentity"], expired) },
    because: noAccount,
    code: "ExpiredToken",
  },
  "a page of a proxy": {
    world: { ...world, fault: on(["GetCallerIdentity"], page) },
    because: noAccount,
    code: "NotFromAws",
  },
  "a page with 200": {
    world: { ...world, fault: on(["GetCallerIdentity"], { kind: "body", body: "<html></html>" }) },
    because: noAccount,
    code: "NotFromAws",
  },
  "a redirect": {
    world: {
      ...world,
      fault: on(["GetCallerIdentity"], {
        kind: "body",
        status: 302,
        body: "",
        headers: { location: "https://login.example/" },
      }),
    },
    because: noAccount,
    code: "NotFromAws",
  },
  "an answer without an account": {
    world: { ...world, fault: on(["GetCallerIdentity"], { kind: "body", body: "<GetCallerIdentityResponse/>" }) },
    because: noAccount,
    code: "UnreadableAnswer",
  },
  "a refused connection": {
    world,
    environment: { AWS_ENDPOINT_URL: `http://${closed}` },
    because: noAccount,
    code: "ECONNREFUSED",
  },
  "a name that does not exist": {
    world,
    environment: { AWS_ENDPOINT_URL: "http://aws.invalid" },
    because: noAccount,
    code: "E",
  },
  "every call refused": {
    world: { ...world, fault: ({ operation }) => (operation === "GetCallerIdentity" ? undefined : no) },
    because: noAccount,
    code: "AccessDeniedException",
  },
  "no account that may be entered": {
    world: { ...organization, fault: on(["AssumeRole"], { ...no, status: 403, code: "AccessDenied" }) },
    words: ["--accounts", member, "--role-name", "Reader"],
    because: noAccount,
    code: "AccessDenied",
  },
  "a token that expires on the way": {
    world: { ...world, fault: on(["GetEventSelectors"], { ...expired, status: 400, code: "ExpiredTokenException" }) },
    because: "the credentials expired before everything was read",
    code: "ExpiredTokenException",
  },
  "a token that expires between accounts": {
    world: { ...organization, fault: on(["AssumeRole"], expired) },
    words: ["--org", "--role-name", "Reader"],
    because: "the credentials expired before everything was read",
    code: "ExpiredToken",
  },
  "a connection that breaks on the way": {
    world: { ...world, fault: on(["GetTrailStatus"], { kind: "reset" }) },
    because: "AWS could not be reached for all that was to be read",
    code: "ECONNRESET",
  },
  "an organization that cannot be listed": {
    world: { ...organization, fault: on(["ListAccounts"], no) },
    words: ["--org", "--role-name", "Reader"],
    because: "the accounts of the organization could not be listed to the end",
    code: "AccessDeniedException",
  },
};

describe("a read that breaks off", () => {
  test.each(Object.entries(cases))(
    "%s: the file stays, exit status 3",
    async (_name, { world: given, words, environment, because }) => {
      const { status, stdout, stderr, text } = await saved(
        good,
        given,
        environment === undefined ? {} : { environment },
        words,
      );
      expect(status, stderr).toBe(3);
      expect(text).toBe(good);
      expect(stdout).toBe("");
      expect(stderr).toContain(`trails.json is unchanged, because ${because}`);
      expect(stderr).toContain("name another file with --output");
    },
  );

  test.each(Object.entries(cases))(
    "%s: a new file says what is missing, exit status 3",
    async (_name, { world: given, words, environment, code }) => {
      const { status, stderr, text } = await saved(
        null,
        given,
        environment === undefined ? {} : { environment },
        words,
      );
      expect(status, stderr).toBe(3);
      expect(stderr).not.toContain("is unchanged");
      const snapshot = JSON.parse(text ?? "") as Told & { readonly accounts: readonly Told[] };
      const errors = [...(snapshot.errors ?? []), ...snapshot.accounts.flatMap((account) => account.errors ?? [])];
      expect(
        errors.some((error) => error.code.startsWith(code)),
        text ?? "",
      ).toBe(true);
      if (snapshot.accounts.length === 0) expect(snapshot.errors?.length).toBeGreaterThan(0);
    },
  );

  test.each(Object.entries(cases))(
    "%s: --allow-incomplete replaces the file, with the errors inside",
    async (_name, { world: given, words = [], environment, code }) => {
      const options = environment === undefined ? {} : { environment };
      const { status, text } = await saved(good, given, options, [...words, "--allow-incomplete"]);
      expect(status).toBe(3);
      expect(text).not.toBe(good);
      expect(text).toContain(`"code": "${code}`);
    },
  );

  test("--resume goes on where it broke off: only what is missing is read again", async () => {
    const words = ["--org", "--role-name", "Reader"];
    const first = await saved(null, { ...organization, fault: on(["AssumeRole"], expired) }, {}, words);
    expect(first.status).toBe(3);
    const folder = folderWith({ "trails.json": first.text ?? "" });
    const asked: string[] = [];
    const watching: World = {
      ...organization,
      fault: ({ account, operation }) => {
        if (operation === "GetEventSelectors") asked.push(account);
        return undefined;
      },
    };
    const second = await trailproofWithAws(["snapshot", ...words, "--resume", "trails.json"], watching, {
      cwd: folder,
    });
    expect(second.status, second.stderr).toBe(0);
    expect(asked).toEqual([member]);
    expect(second.stderr).toContain("1 account of 2 was read before, and not asked again.");
    const fresh = await trailproofWithAws(["snapshot", ...words], organization);
    expect(second.stdout).toBe(fresh.stdout);
  });

  test.each([
    ["is not there", {}, "--resume: cannot read trails.json"],
    ["is no snapshot", { "trails.json": "{}" }, "--resume: trails.json is no trailproof snapshot"],
  ])("a file to resume that %s is wrong usage", async (_what, files, expected) => {
    const run = await trailproofWithAws(["snapshot", "--resume", "trails.json"], world, { cwd: folderWith(files) });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(expected);
  });

  test("--quiet says nothing but that the file stays", async () => {
    const { stderr } = await saved(good, { ...world, fault: on(["GetCallerIdentity"], expired) }, {}, ["--quiet"]);
    expect(stderr.split("\n")).toEqual([expect.stringContaining("trails.json is unchanged"), ""]);
  });

  test.each([
    ["blank", "\n"],
    ["of no size", ""],
    ["a snapshot without accounts", empty],
  ])("a file that is %s is replaced", async (_what, before) => {
    const { status, text } = await saved(before, { ...world, fault: on(["GetCallerIdentity"], expired) });
    expect(status).toBe(3);
    expect(JSON.parse(text ?? "")).toMatchObject({
      accounts: [],
      errors: [{ operation: "GetCallerIdentity", code: "ExpiredToken" }],
    });
  });

  test.each([
    ["another JSON file", '{"a": 1}'],
    ["a file that is no JSON", "# notes"],
  ])("%s stays too", async (_what, before) => {
    expect((await saved(before, { ...world, fault: on(["GetCallerIdentity"], expired) })).text).toBe(before);
  });

  test("standard output gets it whatever is there", async () => {
    const { status, stdout } = await trailproofWithAws(["snapshot"], {
      ...world,
      fault: on(["GetCallerIdentity"], expired),
    });
    expect(status).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({
      accounts: [],
      errors: [{ operation: "GetCallerIdentity", region: "us-east-1", code: "ExpiredToken" }],
    });
  });

  test("an address with https:// for a server without: the file stays, and the cause is told", async () => {
    const server = createServer((_request, response) => response.end());
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
    onTestFinished(() => {
      server.close();
    });
    const address = `https://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    const { status, stderr, text } = await saved(good, world, { environment: { AWS_ENDPOINT_URL: address } });
    expect(status).toBe(3);
    expect(text).toBe(good);
    expect(stderr).toContain("whether --endpoint-url should begin with http://");
  });

  test("without credentials: nothing was asked, the file stays, exit status 2", async () => {
    const { status, text } = await saved(good, world, {}, ["--profile", "nobody"]);
    expect(status).toBe(2);
    expect(text).toBe(good);
  });
});

describe("a read to the end", () => {
  test("replaces the file", async () => {
    const { status, text } = await saved(good, world);
    expect(status).toBe(0);
    expect(text).toContain('"Name": "main"');
  });

  test("replaces it too where AWS refused something: the file says what", async () => {
    const refused: World = { ...organization, fault: on(["AssumeRole"], { ...no, status: 403, code: "AccessDenied" }) };
    const { status, stderr, text } = await saved(good, refused, {}, ["--org", "--role-name", "Reader"]);
    expect(status).toBe(3);
    expect(stderr).not.toContain("is unchanged");
    expect(JSON.parse(text ?? "")).toMatchObject({
      accounts: [{ accountId: id }, { accountId: member, errors: [{ operation: "AssumeRole" }] }],
    });
  });
});

describe("a snapshot without accounts is no input", () => {
  const template = "Resources:\n  Orders: { Type: AWS::DynamoDB::Table }\n";
  const failed = JSON.stringify({
    formatVersion: 1,
    kind: "trailproof-snapshot",
    accounts: [],
    errors: [{ operation: "GetCallerIdentity", code: "ExpiredToken" }],
  });
  const record = JSON.stringify({
    eventSource: "s3.amazonaws.com",
    eventName: "GetObject",
    awsRegion: "us-east-1",
    recipientAccountId: id,
  });
  const folder = (): string =>
    folderWith({ "t.yaml": template, "good.json": good, "empty.json": empty, "failed.json": failed, "r.json": record });
  const commands = [
    "check t.yaml --trails",
    "check t.yaml --trails good.json --trails",
    "diff good.json",
    "explain r.json --trails",
  ];

  test.each(commands)("%s empty.json", async (words) => {
    const { status, stdout, stderr } = await trailproof([...words.split(" "), "empty.json"], { cwd: folder() });
    expect(status, stdout).toBe(2);
    expect(stderr).toContain("empty.json:1:60: accounts: found a snapshot without accounts");
    expect(stderr).toContain("trailproof snapshot --output FILE");
  });

  test("as the base of a comparison, and in the configuration", async () => {
    const cwd = folder();
    expect((await trailproof(["diff", "failed.json", "good.json"], { cwd })).stderr).toContain(
      "nothing was read when it was made (GetCallerIdentity failed with ExpiredToken)",
    );
    const configured = folderWith({
      "t.yaml": template,
      "empty.json": empty,
      "trailproof.yaml": "formatVersion: 1\ntrails: [empty.json]\n",
    });
    const { status, stderr } = await trailproof(["check", "t.yaml"], { cwd: configured });
    expect(status).toBe(2);
    expect(stderr).toContain("found a snapshot without accounts");
  });
});

test("an empty answer of describe-trails is an answer: what it means is said, and nobody is asked for --trails again", async () => {
  const cwd = folderWith({
    "t.yaml": "Resources:\n  Orders: { Type: AWS::DynamoDB::Table }\n",
    "none.json": '{"trailList": []}',
  });
  const { status, stdout } = await trailproof(["check", "t.yaml", "--trails", "none.json"], { cwd });
  const words = stdout.replace(/\s+/g, " ");
  expect(status).toBe(0);
  expect(words).toContain("The answer of describe-trails shows no trail");
  expect(words).toContain("show none. Check that they were made with the profile and Region");
  expect(words).not.toMatch(/show it with --trails|are read with --trails|✔|no findings/);
});
