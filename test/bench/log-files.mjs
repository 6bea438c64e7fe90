/** Log files as CloudTrail delivers them, for the benchmark. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const account = "111122223333";
const regions = ["eu-west-1", "us-east-1", "ap-southeast-2"];
const calls = /** @type {const} */ ([
  ["ec2.amazonaws.com", "DescribeInstances", true, "Management"],
  ["sts.amazonaws.com", "AssumeRole", true, "Management"],
  ["kms.amazonaws.com", "Decrypt", true, "Management"],
  ["s3.amazonaws.com", "GetObject", true, "Data"],
  ["s3.amazonaws.com", "PutObject", false, "Data"],
  ["dynamodb.amazonaws.com", "GetItem", true, "Data"],
  ["lambda.amazonaws.com", "Invoke", false, "Data"],
  ["iam.amazonaws.com", "ListRoles", true, "Management"],
]);

/**
 * Writes gzipped files of records and answers their paths.
 * @param {string} folder @param {number} files @param {number} recordsEach
 */
export function writeLogFiles(folder, files, recordsEach) {
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: files }, (_, file) => {
    const records = Array.from({ length: recordsEach }, (_, index) => record(file * recordsEach + index));
    const path = join(folder, `log-${String(file).padStart(3, "0")}.json.gz`);
    writeFileSync(path, gzipSync(JSON.stringify({ Records: records })));
    return path;
  });
}

/** @param {number} index */
function record(index) {
  const [eventSource, eventName, readOnly, eventCategory] = calls[(index * 7) % calls.length] ?? calls[0];
  const awsRegion = regions[index % regions.length];
  const session = `arn:aws:sts::${account}:assumed-role/service-${String(index % 17)}/session-${String(index % 911)}`;
  return {
    eventVersion: "1.11",
    userIdentity: {
      type: "AssumedRole",
      principalId: `AROAEXAMPLEEXAMPLE${String(index % 17)}:session-${String(index % 911)}`,
      arn: session,
      accountId: account,
      accessKeyId: `ASIAEXAMPLE${String(index).padStart(9, "0")}`,
      sessionContext: {
        sessionIssuer: {
          type: "Role",
          principalId: `AROAEXAMPLEEXAMPLE${String(index % 17)}`,
          arn: `arn:aws:iam::${account}:role/service-${String(index % 17)}`,
          accountId: account,
          userName: `service-${String(index % 17)}`,
        },
        attributes: { creationDate: "2026-11-20T08:00:00Z", mfaAuthenticated: "false" },
      },
    },
    eventTime: new Date(1795000000000 + index * 1000).toISOString().replace(".000", ""),
    eventSource,
    eventName,
    awsRegion,
    sourceIPAddress: `192.0.2.${String(index % 250)}`,
    userAgent: "aws-sdk-java/2.20.1 Linux/6.1 OpenJDK_64-Bit_Server_VM/17.0.9 Java/17.0.9 cfg/retry-mode/standard",
    ...(index % 50 === 0 ? { errorCode: "AccessDenied", errorMessage: "not authorized to perform this" } : {}),
    requestParameters: parameters(index),
    responseElements: null,
    additionalEventData: { SignatureVersion: "SigV4", CipherSuite: "TLS_AES_128_GCM_SHA256", bytesTransferredIn: 0 },
    requestID: `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`,
    eventID: `00000000-0000-4000-9000-${String(index).padStart(12, "0")}`,
    readOnly,
    ...(eventCategory === "Data" ? { resources: resources(eventSource, index, String(awsRegion)) } : {}),
    eventType: "AwsApiCall",
    managementEvent: eventCategory === "Management",
    recipientAccountId: account,
    eventCategory,
    tlsDetails: { tlsVersion: "TLSv1.3", cipherSuite: "TLS_AES_128_GCM_SHA256", clientProvidedHostHeader: eventSource },
  };
}

/** @param {number} index */
function parameters(index) {
  return {
    filterSet: { items: [{ name: "tag:team", valueSet: { items: [{ value: `team-${String(index % 40)}` }] } }] },
    bucketName: `bucket-${String(index % 60)}`,
    key: `year=2026/month=11/part-${String(index)}.parquet`,
    Host: "bucket.s3.eu-west-1.amazonaws.com",
  };
}

/** @param {string} source @param {number} index @param {string} region */
function resources(source, index, region) {
  switch (source) {
    case "s3.amazonaws.com": {
      const bucket = `arn:aws:s3:::bucket-${String(index % 60)}`;
      return [
        { type: "AWS::S3::Object", ARN: `${bucket}/year=2026/month=11/part-${String(index)}.parquet` },
        { accountId: account, type: "AWS::S3::Bucket", ARN: bucket },
      ];
    }
    case "dynamodb.amazonaws.com":
      return [
        {
          accountId: account,
          type: "AWS::DynamoDB::Table",
          ARN: `arn:aws:dynamodb:${region}:${account}:table/table-${String(index % 30)}`,
        },
      ];
    default:
      return [
        {
          accountId: account,
          type: "AWS::Lambda::Function",
          ARN: `arn:aws:lambda:${region}:${account}:function:worker-${String(index % 80)}`,
        },
      ];
  }
}
