import { describe } from "vitest";
import type {
  DeliveryMessage,
  DeliveryRole,
  RefusedRequest,
  RefusingAnswer,
  StatementDifference,
} from "../../src/model/messages/delivery-message.ts";
import { concatenate, literal } from "../../src/model/text.ts";
import {
  deliveryMessages,
  deliveryRoles,
  refusingAnswers,
  statementDifferences,
} from "../../src/wording/messages/delivery.ts";
import type { MessageWords } from "../../src/wording/messages/title.ts";
import { wordsFor } from "../../src/wording/words.ts";
import { saysOfEach, type ExpectedWords } from "./expected-words.ts";

const account = {
  id: "account",
  kind: "account",
  unknown: { code: "unnamed-place", part: "account" },
} as const;
const restOfKey = {
  id: "log file:trail",
  kind: "anything",
  unknown: { code: "delivery-part", part: "rest-of-key" },
} as const;

const acl: RefusedRequest = {
  action: "s3:GetBucketAcl",
  resource: literal("arn:aws:s3:::logs"),
  answer: { code: "not-allowed" },
  allowingStatement: {
    Effect: "Allow",
    Principal: { Service: "cloudtrail.amazonaws.com" },
    Action: "s3:GetBucketAcl",
    Resource: [literal("arn:aws:s3:::logs")],
  },
};

const put: RefusedRequest = {
  action: "s3:PutObject",
  resource: concatenate(["arn:aws:s3:::logs/AWSLogs/", account, "/CloudTrail/", restOfKey]),
  answer: { code: "not-allowed" },
  allowingStatement: {
    Effect: "Allow",
    Principal: { Service: "cloudtrail.amazonaws.com" },
    Action: "s3:PutObject",
    Resource: [concatenate(["arn:aws:s3:::logs/AWSLogs/", account, "/*"])],
    Condition: { StringEquals: { "s3:x-amz-acl": "bucket-owner-full-control" } },
  },
};

const encrypt: RefusedRequest = {
  action: "kms:GenerateDataKey",
  resource: null,
  answer: { code: "denied", statement: { sid: "No", index: 0, count: 2 } },
  allowingStatement: {
    Effect: "Allow",
    Principal: { Service: "cloudtrail.amazonaws.com" },
    Action: "kms:GenerateDataKey*",
    Resource: "*",
  },
};

const onOther = {
  code: "nearly-allowed",
  statement: { sid: null, index: 1, count: 2 },
  difference: { code: "resources", resources: [literal("arn:aws:s3:::other/*")] },
} as const satisfies RefusingAnswer;

const messages: ExpectedWords<DeliveryMessage, MessageWords> = {
  "policy-refuses": [
    [
      { code: "policy-refuses", policy: "bucket", address: "LogsPolicy", refused: [acl, put] },
      {
        title: "bucket policy LogsPolicy does not let CloudTrail deliver log files",
        detail:
          "The policy does not allow CloudTrail to call s3:GetBucketAcl on arn:aws:s3:::logs or " +
          "s3:PutObject on arn:aws:s3:::logs/AWSLogs/${Account}/CloudTrail/…. Add these statements to the " +
          "policy: " +
          '{"Effect":"Allow","Principal":{"Service":"cloudtrail.amazonaws.com"},"Action":"s3:GetBucketAcl","Resource":["arn:aws:s3:::logs"]}, ' +
          '{"Effect":"Allow","Principal":{"Service":"cloudtrail.amazonaws.com"},"Action":"s3:PutObject","Resource":["arn:aws:s3:::logs/AWSLogs/${Account}/*"],"Condition":{"StringEquals":{"s3:x-amz-acl":"bucket-owner-full-control"}}}',
      },
    ],
    [
      { code: "policy-refuses", policy: "bucket", address: "LogsPolicy", refused: [acl] },
      {
        title: "bucket policy LogsPolicy does not let CloudTrail deliver log files",
        detail:
          "The policy does not allow CloudTrail to call s3:GetBucketAcl on arn:aws:s3:::logs. Add this " +
          "statement to the policy: " +
          '{"Effect":"Allow","Principal":{"Service":"cloudtrail.amazonaws.com"},"Action":"s3:GetBucketAcl","Resource":["arn:aws:s3:::logs"]}',
      },
    ],
    [
      { code: "policy-refuses", policy: "bucket", address: "LogsPolicy", refused: [{ ...acl, answer: onOther }] },
      {
        title: "bucket policy LogsPolicy does not let CloudTrail deliver log files",
        detail:
          "The policy does not allow CloudTrail to call s3:GetBucketAcl on arn:aws:s3:::logs. Its second " +
          "statement allows it on arn:aws:s3:::other/* alone. Correct the statement, or add one that " +
          "allows it.",
      },
    ],
    [
      { code: "policy-refuses", policy: "key", address: "LogsKey", refused: [encrypt] },
      {
        title: "the key policy of LogsKey does not let CloudTrail encrypt log files",
        detail:
          'The policy does not allow CloudTrail to call kms:GenerateDataKey. Statement "No" denies it. ' +
          "Exclude the service principal cloudtrail.amazonaws.com from the statement, for example with a " +
          "condition that aws:PrincipalIsAWSService is false.",
      },
    ],
  ],
  "default-key-policy": [
    [
      { code: "default-key-policy", address: "LogsKey", allowingStatement: encrypt.allowingStatement },
      {
        title: "LogsKey has no key policy, so CloudTrail cannot encrypt log files",
        detail:
          "The default key policy lets no service use the key, and no log files are delivered. Give it a " +
          "key policy with this statement beside the one for the account: " +
          '{"Effect":"Allow","Principal":{"Service":"cloudtrail.amazonaws.com"},"Action":"kms:GenerateDataKey*","Resource":"*"}',
      },
    ],
  ],
  "key-disabled": [
    [
      { code: "key-disabled", address: "LogsKey" },
      {
        title: "key LogsKey is disabled, so no log files are delivered",
        detail: "CloudTrail cannot encrypt them. Enable the key, or let the trail use another one.",
      },
    ],
  ],
  "key-elsewhere": [
    [
      {
        code: "key-elsewhere",
        key: literal("arn:aws:kms:us-east-1:111122223333:key/1"),
        keyRegion: "us-east-1",
        bucket: "Logs",
        bucketRegion: "eu-west-1",
      },
      {
        title: "its key is in us-east-1 and its bucket in eu-west-1, so no log files are delivered",
        detail:
          'The key "arn:aws:kms:us-east-1:111122223333:key/1" must be in the Region of Logs. CloudTrail rejects the ' +
          "trail with KmsKeyNotFoundException. Name a key of that Region.",
      },
    ],
  ],
  "delivery-loop": [
    [
      { code: "delivery-loop", bucket: "Logs", eventName: "PutObject" },
      {
        title: "records PutObject in Logs, its own bucket",
        detail:
          "Each delivery of log files makes an event, which is delivered again and billed each time. " +
          'Exclude the bucket from its data events with "resources.ARN", or record them with a trail that ' +
          "delivers to another account.",
      },
    ],
  ],
};

const answers: ExpectedWords<RefusingAnswer, string | null> = {
  denied: [
    [{ code: "denied", statement: { sid: null, index: 0, count: 1 } }, "Its statement denies it."],
    [{ code: "denied", statement: { sid: "", index: 7, count: 9 } }, "Its eighth statement denies it."],
    [{ code: "denied", statement: { sid: null, index: 8, count: 9 } }, "Its statement 9 denies it."],
  ],
  "nearly-allowed": [[onOther, "Its second statement allows it on arn:aws:s3:::other/* alone."]],
  "not-allowed": [[{ code: "not-allowed" }, null]],
};

const differences: ExpectedWords<StatementDifference, string> = {
  condition: [
    [
      {
        code: "condition",
        key: "aws:SourceArn",
        operator: "StringEquals",
        expected: [literal("arn:aws:cloudtrail:*"), literal("b")],
        found: literal("arn:aws:cloudtrail:eu-west-1:111122223333:trail/t"),
      },
      "only where aws:SourceArn is arn:aws:cloudtrail:* or b (StringEquals has no wildcards), and for " +
        "this trail it is arn:aws:cloudtrail:eu-west-1:111122223333:trail/t",
    ],
    [
      {
        code: "condition",
        key: "aws:SourceAccount",
        operator: "StringNotLike",
        expected: [literal("1111*")],
        found: literal("111122223333"),
      },
      "only where aws:SourceAccount is other than 1111*, and for this trail it is 111122223333",
    ],
  ],
  resources: [
    [
      { code: "resources", resources: [literal("arn:aws:s3:::a/*"), literal("arn:aws:s3:::b/*")] },
      "on arn:aws:s3:::a/*, arn:aws:s3:::b/* alone",
    ],
  ],
};

const roles: ExpectedWords<DeliveryRole, string> = {
  "delivers-with-it": [[{ code: "delivers-with-it", sink: "Trail" }, "Trail delivers its log files with it"]],
  "receives-log-files": [[{ code: "receives-log-files", bucket: "Logs" }, "Logs receives the log files"]],
};

describe("what is said of deliveries", () => {
  saysOfEach(deliveryMessages, messages, (value: DeliveryMessage) => wordsFor(deliveryMessages, value));
});

describe("why a policy refuses a request", () => {
  saysOfEach(refusingAnswers, answers, (answer: RefusingAnswer) => wordsFor(refusingAnswers, answer));
});

describe("what keeps a statement from allowing it", () => {
  saysOfEach(statementDifferences, differences, (one: StatementDifference) => wordsFor(statementDifferences, one));
});

describe("places beside it", () => {
  saysOfEach(deliveryRoles, roles, (value: DeliveryRole) => wordsFor(deliveryRoles, value));
});
