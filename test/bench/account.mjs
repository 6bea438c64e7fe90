/**
 * `npm run bench:account -- [accounts]`: reads an organization of accounts with 17 Regions each from a server on the loopback interface, by the bundled command line.
 * Prints calls an account, the time against the server's bare limit (as many requests with the same concurrency and nothing done with the answers), and the memory at a tenth of the
 * accounts and at all of them.
 */
import { spawn } from "node:child_process";
import { Agent, createServer, request } from "node:http";
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, Worker } from "node:worker_threads";

const regions = [
  "ap-northeast-1",
  "ap-northeast-2",
  "ap-northeast-3",
  "ap-south-1",
  "ap-southeast-1",
  "ap-southeast-2",
  "ca-central-1",
  "eu-central-1",
  "eu-north-1",
  "eu-west-1",
  "eu-west-2",
  "eu-west-3",
  "sa-east-1",
  "us-east-1",
  "us-east-2",
  "us-west-1",
  "us-west-2",
];
const management = "100000000000";

if (isMainThread) await main(Math.min(Number(process.argv[2] ?? 1000), 5000));
else serve();

/** @param {number} most */
async function main(most) {
  const few = Math.max(1, Math.round(most / 10));
  const small = await reading(few);
  const large = await reading(most);
  const bare = await bareRequests(large.calls);
  console.log(`Node.js ${process.version}`);
  console.log(
    `${String(most)} accounts of ${String(regions.length)} Regions: ${String(large.calls)} calls, ${(large.calls / most).toFixed(1)} an account`,
  );
  console.log(
    `wall time ${large.seconds.toFixed(1)} s; the same number of bare requests, 64 at a time: ${bare.toFixed(1)} s; ratio ${(large.seconds / bare).toFixed(1)}`,
  );
  console.log(
    `memory (largest resident set): ${String(small.megabytes)} MB at ${String(few)} accounts, ${String(large.megabytes)} MB at ${String(most)}`,
  );
}

/** @returns {Promise<{ port: number, counted: () => Promise<number>, end: () => Promise<unknown>, accounts: (count: number) => void }>} */
async function server() {
  const worker = new Worker(fileURLToPath(import.meta.url));
  const port = await new Promise((resolve) => {
    worker.once("message", resolve);
  });
  return {
    port,
    accounts: (count) => {
      worker.postMessage(count);
    },
    counted: () =>
      new Promise((resolve) => {
        worker.once("message", resolve);
        worker.postMessage("count");
      }),
    end: () => worker.terminate(),
  };
}

/** @param {number} accounts */
async function reading(accounts) {
  const { port, counted, end, accounts: set } = await server();
  set(accounts);
  const sayMemory =
    "data:text/javascript,process.on('exit',()=>{process.stderr.write(`maxRSS ${process.resourceUsage().maxRSS}`)})";
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [
      "--import",
      sayMemory,
      fileURLToPath(new URL("../../dist/cli.js", import.meta.url)),
      "snapshot",
      "--org",
      "--role-name",
      "Reader",
      "--output",
      "/dev/null",
    ],
    {
      env: {
        PATH: process.env.PATH,
        AWS_ACCESS_KEY_ID: `AKIA${management}`,
        AWS_SECRET_ACCESS_KEY: "secret",
        AWS_REGION: "us-east-1",
        AWS_ENDPOINT_URL: `http://127.0.0.1:${String(port)}`,
        AWS_EC2_METADATA_DISABLED: "true",
      },
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  let said = "";
  child.stderr.on("data", (chunk) => (said += String(chunk)));
  const status = await new Promise((resolve) => {
    child.once("close", resolve);
  });
  const seconds = (performance.now() - start) / 1000;
  const calls = await counted();
  await end();
  if (status !== 0) throw new Error(`snapshot ended with ${String(status)}: ${said.slice(0, 2000)}`);
  return { seconds, calls, megabytes: Math.round(Number(/maxRSS (\d+)/.exec(said)?.[1]) / 1024) };
}

/** @param {number} count */
async function bareRequests(count) {
  const { port, end, accounts } = await server();
  accounts(1);
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const headers = {
    authorization: `AWS4-HMAC-SHA256 Credential=AKIA${management}/20261121/us-east-1/cloudtrail/aws4_request`,
    "x-amz-target": "CloudTrail.ListEventDataStores",
  };
  let left = count;
  const start = performance.now();
  const one = () =>
    new Promise((resolve, reject) => {
      const sent = request({ port, host: "127.0.0.1", method: "POST", agent, headers }, (response) => {
        response.resume().once("end", resolve);
      });
      sent.once("error", reject).end("{}");
    });
  await Promise.all(
    Array.from({ length: 64 }, async () => {
      while (left-- > 0) await one();
    }),
  );
  agent.destroy();
  await end();
  return (performance.now() - start) / 1000;
}

/** In a worker, so that the server does not wait for what measures it. */
function serve() {
  let [accounts, calls] = [1, 0];
  parentPort?.on("message", (message) => {
    if (message === "count") parentPort?.postMessage(calls);
    else accounts = Number(message);
  });
  const listening = createServer((incoming, response) => {
    /** @type {Buffer[]} */
    const chunks = [];
    incoming.on("data", (chunk) => chunks.push(chunk));
    incoming.on("end", () => {
      calls += 1;
      const [, account = "", region = "", service = ""] =
        /Credential=AKIA(\d{12})\/\d+\/([a-z0-9-]+)\/([a-z0-9-]+)/.exec(incoming.headers.authorization ?? "") ?? [];
      const body = Buffer.concat(chunks).toString("utf8");
      if (service === "sts")
        response.writeHead(200, { "content-type": "text/xml" }).end(sts(account, new URLSearchParams(body)));
      else
        response
          .writeHead(200, { "content-type": "application/x-amz-json-1.1" })
          .end(
            JSON.stringify(
              answer(
                account,
                region,
                incoming.url === "/listRegions"
                  ? "ListRegions"
                  : (String(incoming.headers["x-amz-target"]).split(".").at(-1) ?? ""),
                accounts,
              ),
            ),
          );
    });
  });
  listening.listen(0, "127.0.0.1", () => {
    const address = listening.address();
    parentPort?.postMessage(typeof address === "object" ? address?.port : 0);
  });
}

/** @param {string} account @param {URLSearchParams} fields */
function sts(account, fields) {
  const target = /iam::(\d{12}):/.exec(fields.get("RoleArn") ?? "")?.[1] ?? account;
  return fields.get("Action") === "GetCallerIdentity"
    ? `<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::${account}:user/a</Arn><UserId>u</UserId><Account>${account}</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`
    : `<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>AKIA${target}</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`;
}

/** @param {string} account @param {string} region @param {string} operation @param {number} accounts */
function answer(account, region, operation, accounts) {
  const TrailARN = `arn:aws:cloudtrail:us-east-1:${management}:trail/org`;
  const isOwner = account === management;
  switch (operation) {
    case "ListAccounts":
      return {
        Accounts: Array.from({ length: accounts }, (_, position) => ({
          Id: String(Number(management) + position),
          Status: "ACTIVE",
        })),
      };
    case "DescribeOrganization":
      return { Organization: { Id: "o-example", MasterAccountId: management } };
    case "ListRegions":
      return { Regions: regions.map((RegionName) => ({ RegionName, RegionOptStatus: "ENABLED_BY_DEFAULT" })) };
    case "ListTrails":
      return { Trails: [{ TrailARN, Name: "org", HomeRegion: "us-east-1" }] };
    case "DescribeTrails":
      return {
        trailList: [
          {
            TrailARN,
            Name: "org",
            HomeRegion: "us-east-1",
            IsMultiRegionTrail: true,
            IsOrganizationTrail: true,
            IncludeGlobalServiceEvents: true,
            S3BucketName: "logs",
            HasInsightSelectors: false,
          },
        ],
      };
    case "GetTrailStatus":
      return { IsLogging: true };
    case "GetEventSelectors":
      return { TrailARN, EventSelectors: [{ ReadWriteType: "All", IncludeManagementEvents: true, DataResources: [] }] };
    case "GetEventConfiguration":
      return { TrailARN, MaxEventSize: "Standard", ContextKeySelectors: [] };
    case "ListEventDataStores":
      return { EventDataStores: [] };
    default:
      return { isOwner, region };
  }
}
