/**
 * What `verify` costs against unpacking and parsing the same files: CPU seconds and the most memory, of logs that are made
 * for it. `npm run bench:verify -- 200 5000` makes 200 files of 5,000 records each; the build is that of `dist`, or
 * the folder in TRAILPROOF_DIST.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";

const [files = 40, records = 5000] = process.argv.slice(2).map(Number);
const self = fileURLToPath(import.meta.url);

/** What it is compared with: each file unpacked and parsed, one after the other. */
if (process.env.TRAILPROOF_BENCH_PLAIN !== undefined) {
  let count = 0;
  const folder = process.env.TRAILPROOF_BENCH_PLAIN;
  for (const name of readdirSync(folder, { recursive: true }).map(String))
    if (name.endsWith(".gz"))
      count += JSON.parse(gunzipSync(readFileSync(join(folder, name))).toString()).Records.length;
  console.log(JSON.stringify({ count, ...used() }));
  process.exit();
}

function used() {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return { cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: Math.round(maxRSS / 1024) };
}

const folder = mkdtempSync(join(tmpdir(), "trailproof-bench-"));
try {
  writeFileSync(join(folder, "trails.json"), trails());
  let packed = 0;
  let unpacked = 0;
  const place = "AWSLogs/111122223333/CloudTrail/eu-west-1/2026/11";
  for (let file = 0; file < files; file++) {
    const day = String(1 + (file % 28)).padStart(2, "0");
    const text = JSON.stringify({ Records: Array.from({ length: records }, (_, index) => record(file, index, day)) });
    const bytes = gzipSync(text);
    packed += bytes.length;
    unpacked += text.length;
    mkdirSync(join(folder, "logs", place, day), { recursive: true });
    const name = `111122223333_CloudTrail_eu-west-1_202611${day}T0005Z_${String(file).padStart(16, "A")}.json.gz`;
    writeFileSync(join(folder, "logs", place, day, name), bytes);
  }
  console.log(
    `${String(files)} files, ${String(files * records)} records, ${megabytes(packed)} gzip, ${megabytes(unpacked)} JSON`,
  );
  const dist = resolve(process.env.TRAILPROOF_DIST ?? "dist");
  const program = `process.argv.splice(1, 1, "trailproof"); await import(${JSON.stringify(join(dist, "cli.js"))});
process.on("exit", () => { const u = process.resourceUsage(); process.stderr.write(JSON.stringify({ cpu: (u.userCPUTime + u.systemCPUTime) / 1e6, megabytes: Math.round(u.maxRSS / 1024) })); });`;
  writeFileSync(join(folder, "run.mjs"), program);
  const plain = run([self], { TRAILPROOF_BENCH_PLAIN: join(folder, "logs") }).stdout;
  const verify = run([join(folder, "run.mjs"), "verify", "logs", "--trails", "trails.json", "--format", "json"]);
  const { records: read, groups } = JSON.parse(verify.stdout);
  const [a, b] = [JSON.parse(plain), JSON.parse(verify.stderr.slice(verify.stderr.lastIndexOf("{")))];
  console.log(`gunzip and JSON.parse: ${a.cpu.toFixed(2)} s CPU, ${String(a.megabytes)} MB`);
  console.log(
    `verify: ${b.cpu.toFixed(2)} s CPU, ${String(b.megabytes)} MB, ${String(read)} records in ${String(groups)} groups`,
  );
  console.log(`factor: ${(b.cpu / a.cpu).toFixed(2)}`);
} finally {
  rmSync(folder, { recursive: true });
}

/** @param {string[]} words @param {Record<string, string>} [environment] */
function run(words, environment = {}) {
  const options = { cwd: folder, encoding: /** @type {const} */ ("utf8"), maxBuffer: 1 << 28 };
  const done = spawnSync(process.execPath, words, { ...options, env: { ...process.env, ...environment } });
  if (done.stdout === "") throw new Error(done.stderr);
  return done;
}

/** @param {number} bytes */
function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** A record of usual size. @param {number} file @param {number} index @param {string} day */
function record(file, index, day) {
  const operations = [
    ["dynamodb", "PutItem", false, "Data", "AWS::DynamoDB::Table", "arn:aws:dynamodb:eu-west-1:111122223333:table/t"],
    ["s3", "GetObject", true, "Data", "AWS::S3::Object", "arn:aws:s3:::photos/"],
    ["ec2", "DescribeInstances", true, "Management", null, null],
    ["kms", "Decrypt", true, "Management", "AWS::KMS::Key", "arn:aws:kms:eu-west-1:111122223333:key/k"],
    ["sts", "AssumeRole", true, "Management", "AWS::IAM::Role", "arn:aws:iam::111122223333:role/r"],
  ];
  const [source, eventName, readOnly, eventCategory, type, arn] = operations[index % operations.length] ?? [];
  const number = (file * 1_000_003 + index * 7919) % 100_000_007;
  const hex = number.toString(16).padStart(8, "0");
  const ARN = source === "s3" ? `${arn}${hex}/${String(index)}.jpg` : `${arn}${String(number % 40)}`;
  return {
    eventVersion: "1.11",
    userIdentity: {
      type: "AssumedRole",
      principalId: `AROAEXAMPLE${hex}:session`,
      arn: `arn:aws:sts::111122223333:assumed-role/service-${String(number % 25)}/session-${hex}`,
      accountId: "111122223333",
      accessKeyId: `ASIA${hex}EXAMPLE`,
      sessionContext: {
        sessionIssuer: {
          type: "Role",
          principalId: `AROAEXAMPLE${hex}`,
          arn: `arn:aws:iam::111122223333:role/service-${String(number % 25)}`,
          accountId: "111122223333",
          userName: `service-${String(number % 25)}`,
        },
        attributes: { creationDate: `2026-11-${day}T00:00:00Z`, mfaAuthenticated: "false" },
      },
    },
    eventTime: `2026-11-${day}T0${String(index % 10)}:${String(10 + (index % 50))}:00Z`,
    eventSource: `${String(source)}.amazonaws.com`,
    eventName,
    awsRegion: "eu-west-1",
    sourceIPAddress: `10.0.${String(number % 200)}.${String(index % 250)}`,
    userAgent:
      "aws-sdk-java/2.20.0 Linux/5.10 OpenJDK_64-Bit_Server_VM/17 Java/17 vendor/Amazon cfg/retry-mode/standard",
    requestParameters: {
      name: `item-${hex}`,
      key: `${hex}/${String(index)}`,
      options: { a: 1, b: [1, 2, 3], note: 'a "quoted" text' },
    },
    responseElements: null,
    additionalEventData: {
      SignatureVersion: "SigV4",
      CipherSuite: "ECDHE-RSA-AES128-GCM-SHA256",
      bytesTransferredIn: 0,
      bytesTransferredOut: number,
    },
    requestID: `${hex}-0000-4000-8000-${hex}0000`,
    eventID: `${hex}-${String(file).padStart(4, "0")}-4000-8000-${String(index).padStart(12, "0")}`,
    readOnly,
    ...(type === null ? {} : { resources: [{ accountId: "111122223333", type, ARN }] }),
    eventType: "AwsApiCall",
    managementEvent: eventCategory === "Management",
    recipientAccountId: "111122223333",
    eventCategory,
    tlsDetails: {
      tlsVersion: "TLSv1.3",
      cipherSuite: "TLS_AES_128_GCM_SHA256",
      clientProvidedHostHeader: `${String(source)}.eu-west-1.amazonaws.com`,
    },
  };
}

function trails() {
  const selector = (/** @type {object[]} */ ...FieldSelectors) => ({ FieldSelectors });
  const data = { Field: "eventCategory", Equals: ["Data"] };
  const type = (/** @type {string} */ name) => ({ Field: "resources.type", Equals: [name] });
  const trail = {
    Name: "audit",
    TrailARN: "arn:aws:cloudtrail:eu-west-1:111122223333:trail/audit",
    HomeRegion: "eu-west-1",
    IsMultiRegionTrail: true,
    IsOrganizationTrail: false,
    IncludeGlobalServiceEvents: true,
    S3BucketName: "logs",
    Status: { IsLogging: true },
    EventSelectors: [],
    AdvancedEventSelectors: [
      selector({ Field: "eventCategory", Equals: ["Management"] }),
      selector(data, type("AWS::DynamoDB::Table"), { Field: "readOnly", Equals: ["false"] }),
      selector(data, type("AWS::S3::Object"), { Field: "resources.ARN", StartsWith: ["arn:aws:s3:::photos/"] }),
    ],
  };
  const account = { accountId: "111122223333", partition: "aws", trails: [trail], eventDataStores: [], errors: [] };
  return JSON.stringify({ formatVersion: 1, kind: "trailproof-snapshot", accounts: [account] });
}
