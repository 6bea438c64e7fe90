/**
 * What stands between a machine and AWS, and where credentials come from: proxies, certificate authorities, endpoints of
 * partitions, profiles. The real SDK, over TLS, through a real proxy.
 */
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createProxy } from "proxy";
import { generate } from "selfsigned";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { AccountOptions } from "../../src/account/read-accounts.ts";
import { runSnapshot } from "../../src/run/snapshot.ts";
import { awsServer, type AwsServer, type World } from "./aws-server.ts";
import { withEnvironment } from "./environment.ts";
import { twoTries } from "./limits.ts";

const id = "111122223333";
const other = "444455556666";
const world: World = { accounts: [{ id, trails: [{ name: "main", region: "us-east-1", multiRegion: true }] }] };

const hosts = [
  "*.us-east-1.amazonaws.com",
  "*.eu-west-1.amazonaws.com",
  "*.us-east-1.api.aws",
  "*.eu-west-1.api.aws",
  "*.cn-north-1.amazonaws.com.cn",
  "*.cn-northwest-1.amazonaws.com.cn",
  // What an agent calls a target that has no name.
  "localhost",
  "*.us-gov-west-1.amazonaws.com",
  "*.eusc-de-east-1.amazonaws.eu",
  "*.af-south-1.amazonaws.com",
  "*.amazonaws.com",
];
let tls = { key: "", cert: "" };
beforeAll(async () => {
  const made = await generate([{ name: "commonName", value: "loopback" }], {
    keyType: "ec",
    notBeforeDate: new Date("2020-01-01"),
    notAfterDate: new Date("2120-01-01"),
    extensions: [
      { name: "basicConstraints", cA: true },
      {
        name: "subjectAltName",
        altNames: [{ type: 7, ip: "127.0.0.1" }, ...hosts.map((value) => ({ type: 2 as const, value }))],
      },
    ],
  });
  tls = { key: made.private, cert: made.cert };
});

/** A folder with these files, for as long as the test runs. */
function folder(files: Readonly<Record<string, string>>): string {
  const path = mkdtempSync(join(tmpdir(), "trailproof-"));
  onTestFinished(() => {
    rmSync(path, { recursive: true });
  });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(path, name, ".."), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return path;
}

const bundle = (): string => join(folder({ "ca.pem": tls.cert }), "ca.pem");

interface Proxy {
  readonly address: string;
  /** What was asked of it: hosts and ports of tunnels, URLs of plain requests. */
  readonly asked: string[];
}

/** A proxy on the loopback interface. `password`: what it asks for. `port`: where it leads every tunnel. */
async function proxy({ password, port }: { readonly password?: string; readonly port?: number } = {}): Promise<Proxy> {
  const asked: string[] = [];
  const server = port === undefined ? createProxy(createServer()) : createServer();
  const note = ({ url }: IncomingMessage): number => asked.push(url ?? "");
  server.on("connect", note);
  server.on("request", note);
  if (port === undefined) {
    const wanted = `Basic ${Buffer.from(`user:${password ?? ""}`).toString("base64")}`;
    if (password !== undefined)
      Object.assign(server, {
        authenticate: ({ headers }: IncomingMessage) => headers["proxy-authorization"] === wanted,
      });
  } else
    server.on("connect", (_request, client, head: Buffer) => {
      const target = connect(port, "127.0.0.1", () => {
        client.write("HTTP/1.1 200 Connection established\r\n\r\n");
        target.write(head);
        target.pipe(client).pipe(target);
      });
      for (const socket of [client, target]) socket.on("error", () => target.destroy());
      client.on("close", () => target.destroy());
    });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { address: `127.0.0.1:${String((server.address() as AddressInfo).port)}`, asked };
}

const portOf = ({ url }: AwsServer): number => Number(new URL(url).port);

interface Outcome {
  readonly complete: boolean;
  readonly told: string;
  readonly accounts: readonly string[];
  readonly code: string | undefined;
}

async function read(environment: Readonly<Record<string, string>>, options: AccountOptions = {}): Promise<Outcome> {
  withEnvironment(environment);
  const outcome = await runSnapshot({ ...twoTries(), ...options });
  if (outcome.kind === "usage")
    return {
      complete: false,
      told: outcome.errors.map(({ message }) => message).join("\n"),
      accounts: [],
      code: "usage",
    };
  const { accounts, errors = [] } = outcome.snapshot;
  return {
    complete: outcome.complete,
    told: outcome.remarks.join("\n"),
    accounts: accounts.map(({ accountId }) => accountId),
    code: errors[0]?.code,
  };
}

const whole = { complete: true, told: "", accounts: [id], code: undefined };

describe("a proxy", () => {
  test("HTTPS_PROXY: every call goes through its tunnels", async () => {
    const server = await awsServer({ ...world, tls });
    const { address, asked } = await proxy();
    const environment = { ...server.environment(id), HTTPS_PROXY: `http://${address}`, AWS_CA_BUNDLE: bundle() };
    expect(await read(environment)).toEqual(whole);
    expect([...new Set(asked)]).toEqual([`127.0.0.1:${String(portOf(server))}`]);
  });

  test("HTTP_PROXY, without a scheme, is for endpoints without TLS", async () => {
    const server = await awsServer(world);
    const { address, asked } = await proxy();
    expect(await read({ ...server.environment(id), http_proxy: address, HTTPS_PROXY: "http://127.0.0.1:1" })).toEqual(
      whole,
    );
    expect(asked.length).toBe(server.seen.length);
  });

  test.each([["127.0.0.1"], ["*"], ["example.com, 127.0.0.1"]])("NO_PROXY=%s: none", async (list) => {
    const server = await awsServer(world);
    const { address, asked } = await proxy();
    const environment = { ...server.environment(id), HTTP_PROXY: address, NO_PROXY: list };
    expect(await read(environment)).toEqual(whole);
    expect(asked).toEqual([]);
  });

  test("one that asks for a password gets that of its address, and it is told nowhere", async () => {
    const server = await awsServer({ ...world, tls });
    const { address } = await proxy({ password: "p4ss-of-the-proxy" });
    const environment = { ...server.environment(id), AWS_CA_BUNDLE: bundle() };
    const named = `http://user:p4ss-of-the-proxy@${address}`;
    expect(await read({ ...environment, HTTPS_PROXY: named })).toEqual(whole);
    const refused = await read({ ...environment, HTTPS_PROXY: `http://user:wr0ng-one@${address}` });
    expect(refused).toMatchObject({ complete: false, accounts: [], code: "NotFromAws" });
    expect(refused.told).toMatch(/GetCallerIdentity failed with NotFromAws: The answer has status 407/);
    expect(refused.told).toContain("A proxy asks for a sign-in");
    expect(refused.told).not.toContain("wr0ng-one");
  });

  test("one that is not there is told as what stands in the way", async () => {
    const server = await awsServer({ ...world, tls });
    const outcome = await read({ ...server.environment(id), HTTPS_PROXY: "http://127.0.0.1:1" });
    expect(outcome).toMatchObject({ complete: false, accounts: [], code: "ECONNREFUSED" });
    expect(outcome.told).toContain("see whether the network, a proxy or --endpoint-url is the cause");
  });

  test("what is no address of one is refused before anything is asked", async () => {
    const server = await awsServer(world);
    const outcome = await read({ ...server.environment(id), HTTPS_PROXY: "socks5://u:p4ssw0rd@host" });
    expect(outcome.code).toBe("usage");
    expect(outcome.told).toMatch(/^HTTPS_PROXY names no proxy, expected an address such as/);
    expect(outcome.told).not.toContain("p4ssw0rd");
    expect(server.seen).toEqual([]);
  });
});

describe("certificates", () => {
  test("of an authority that nobody knows: told with what to set", async () => {
    const server = await awsServer({ ...world, tls });
    const outcome = await read(server.environment(id));
    expect(outcome).toMatchObject({ complete: false, accounts: [], code: "DEPTH_ZERO_SELF_SIGNED_CERT" });
    expect(outcome.told).toContain("name the file of its authority with AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS");
  });

  test("of the authority that AWS_CA_BUNDLE names are accepted", async () => {
    const server = await awsServer({ ...world, tls });
    expect(await read({ ...server.environment(id), AWS_CA_BUNDLE: bundle() })).toEqual(whole);
  });

  test.each([
    ["is not there", "/nowhere/ca.pem", "AWS_CA_BUNDLE: cannot read /nowhere/ca.pem"],
    ["holds no certificate", "", "AWS_CA_BUNDLE: no certificate is in"],
  ])("a bundle that %s is refused", async (_what, path, expected) => {
    const file = path === "" ? join(folder({ "ca.pem": "none" }), "ca.pem") : path;
    const outcome = await read({ AWS_CA_BUNDLE: file, AWS_REGION: "us-east-1" });
    expect(outcome.code).toBe("usage");
    expect(outcome.told).toContain(expected);
  });
});

describe("endpoints", () => {
  /** Reads without an address of an endpoint; every tunnel leads to the server, whatever host it asks for. */
  async function hostsAsked(
    surrounding: World,
    environment: Readonly<Record<string, string>>,
    options: AccountOptions = {},
  ) {
    const server = await awsServer({ ...surrounding, tls });
    const { address, asked } = await proxy({ port: portOf(server) });
    const variables = Object.entries(server.environment(id)).filter(([name]) => name !== "AWS_ENDPOINT_URL");
    const outcome = await read(
      { ...Object.fromEntries(variables), HTTPS_PROXY: `http://${address}`, AWS_CA_BUNDLE: bundle(), ...environment },
      options,
    );
    return { outcome, hosts: [...new Set(asked)].sort() };
  }

  test.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      "of the usual kind",
      {},
      [
        "account.us-east-1.amazonaws.com:443",
        "cloudtrail.eu-west-1.amazonaws.com:443",
        "cloudtrail.us-east-1.amazonaws.com:443",
        "sts.us-east-1.amazonaws.com:443",
      ],
    ],
    [
      "FIPS",
      { AWS_USE_FIPS_ENDPOINT: "true" },
      [
        "account-fips.us-east-1.amazonaws.com:443",
        "cloudtrail-fips.eu-west-1.amazonaws.com:443",
        "cloudtrail-fips.us-east-1.amazonaws.com:443",
        "sts-fips.us-east-1.amazonaws.com:443",
      ],
    ],
    [
      "dual-stack",
      { AWS_USE_DUALSTACK_ENDPOINT: "true" },
      [
        "account.us-east-1.api.aws:443",
        "cloudtrail.eu-west-1.api.aws:443",
        "cloudtrail.us-east-1.api.aws:443",
        "sts.us-east-1.api.aws:443",
      ],
    ],
  ])("%s", async (_what, environment, expected) => {
    const { outcome, hosts: found } = await hostsAsked(world, environment);
    expect(outcome).toEqual(whole);
    expect(found).toEqual(expected);
  });

  test.each([
    ["aws-cn", "cn-north-1", "cn-northwest-1", "amazonaws.com.cn"],
    ["aws-us-gov", "us-gov-west-1", "us-gov-west-1", "amazonaws.com"],
    ["aws-eusc", "eusc-de-east-1", "eusc-de-east-1", "amazonaws.eu"],
  ])("of partition %s", async (partition, region, regionOfAccounts, suffix) => {
    const given: World = { partition, accounts: [{ id, regions: [region], trails: [] }] };
    const { outcome, hosts: found } = await hostsAsked(given, { AWS_REGION: region });
    expect(outcome).toEqual(whole);
    expect(found).toEqual(
      [`account.${regionOfAccounts}`, `cloudtrail.${region}`, `sts.${region}`].map((name) => `${name}.${suffix}:443`),
    );
  });

  test("an opt-in Region is asked where the account has it enabled", async () => {
    const given: World = {
      accounts: [{ id, regions: ["us-east-1", "af-south-1"], trails: [{ name: "cape", region: "af-south-1" }] }],
    };
    const { outcome, hosts: found } = await hostsAsked(given, {});
    expect(outcome).toEqual(whole);
    expect(found).toContain("cloudtrail.af-south-1.amazonaws.com:443");
  });
});

describe("credentials", () => {
  const surroundings = (server: AwsServer, home: string): Readonly<Record<string, string>> => ({
    AWS_ENDPOINT_URL: server.url,
    AWS_EC2_METADATA_DISABLED: "true",
    AWS_CONFIG_FILE: join(home, ".aws/config"),
    AWS_SHARED_CREDENTIALS_FILE: join(home, ".aws/credentials"),
    HOME: home,
  });

  test("of a profile with IAM Identity Center, whose session lives in another Region", async () => {
    const server = await awsServer(world);
    const start = "https://example.awsapps.com/start";
    const cache = `${createHash("sha1").update("work").digest("hex")}.json`;
    const home = folder({
      ".aws/config": `[sso-session work]\nsso_start_url = ${start}\nsso_region = eu-west-1\n[profile sso]\nregion = us-east-1\nsso_session = work\nsso_account_id = ${id}\nsso_role_name = Auditor\n`,
      [`.aws/sso/cache/${cache}`]: JSON.stringify({
        startUrl: start,
        region: "eu-west-1",
        accessToken: "token-of-sso",
        expiresAt: "2119-01-01T00:00:00Z",
      }),
    });
    expect(await read(surroundings(server, home), { profile: "sso" })).toEqual(whole);
    expect(server.seen.find(({ operation }) => operation === "GetRoleCredentials")?.input).toMatchObject({
      account_id: id,
      role_name: "Auditor",
      token: "token-of-sso",
    });
  });

  test("of a web identity, as in GitHub Actions and in EKS", async () => {
    const server = await awsServer(world);
    const home = folder({ token: "a-token", ".aws/config": "" });
    const outcome = await read({
      ...surroundings(server, home),
      AWS_REGION: "us-east-1",
      AWS_WEB_IDENTITY_TOKEN_FILE: join(home, "token"),
      AWS_ROLE_ARN: `arn:aws:iam::${id}:role/Web`,
    });
    expect(outcome).toEqual(whole);
    expect(server.seen[0]).toMatchObject({
      operation: "AssumeRoleWithWebIdentity",
      input: { WebIdentityToken: "a-token" },
    });
  });

  test("of a role of a role of a profile", async () => {
    const server = await awsServer({ accounts: [{ id }, { id: other }] });
    const home = folder({
      ".aws/credentials": `[base]\naws_access_key_id = AKIA${id}\naws_secret_access_key = secret-of-base\n`,
      ".aws/config": `[profile middle]\nrole_arn = arn:aws:iam::${id}:role/Middle\nsource_profile = base\n[profile last]\nregion = us-east-1\nrole_arn = arn:aws:iam::${other}:role/Last\nsource_profile = middle\n`,
    });
    expect(await read(surroundings(server, home), { profile: "last" })).toEqual({ ...whole, accounts: [other] });
    expect(server.seen.slice(0, 2).map(({ operation, input }) => [operation, input.RoleArn])).toEqual([
      ["AssumeRole", `arn:aws:iam::${id}:role/Middle`],
      ["AssumeRole", `arn:aws:iam::${other}:role/Last`],
    ]);
  });
});
