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
const aclStatement =
  '{"Effect":"Allow","Principal":{"Service":"cloudtrail.amazonaws.com"},' +
  '"Action":"s3:GetBucketAcl","Resource":["arn:aws:s3:::logs"]}';

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
const putStatement =
  '{"Effect":"Allow","Principal":{"Service":"cloudtrail.amazonaws.com"},"Action":"s3:PutObject",' +
  '"Resource":["arn:aws:s3:::logs/AWSLogs/${Account}/*"],' +
  '"Condition":{"StringEquals":{"s3:x-amz-acl":"bucket-owner-full-control"}}}';

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

const cannotDeliver = "CloudTrail cannot deliver the log files of the trail:";
const cannotEncrypt = "CloudTrail cannot encrypt the log files of the trail, so that none are delivered:";

const messages: ExpectedWords<DeliveryMessage, string> = {
  "policy-refuses": [
    [
      { code: "policy-refuses", policy: "bucket", address: "LogsPolicy", refused: [acl, put] },
      `${cannotDeliver} the bucket policy LogsPolicy does not let it call s3:GetBucketAcl on arn:aws:s3:::logs ` +
        "or s3:PutObject on arn:aws:s3:::logs/AWSLogs/${Account}/CloudTrail/…. " +
        `Add these statements to the policy: ${aclStatement}, ${putStatement}`,
    ],
    [
      { code: "policy-refuses", policy: "bucket", address: "LogsPolicy", refused: [acl] },
      `${cannotDeliver} the bucket policy LogsPolicy does not let it call s3:GetBucketAcl on arn:aws:s3:::logs. ` +
        `Add this statement to the policy: ${aclStatement}`,
    ],
    [
      { code: "policy-refuses", policy: "bucket", address: "LogsPolicy", refused: [{ ...acl, answer: onOther }] },
      `${cannotDeliver} the bucket policy LogsPolicy does not let it call s3:GetBucketAcl on arn:aws:s3:::logs. ` +
        "Its second statement allows it on arn:aws:s3:::other/* alone. Mend the statement, or add one that allows it.",
    ],
    [
      { code: "policy-refuses", policy: "key", address: "LogsKey", refused: [encrypt] },
      `${cannotDeliver} the key policy of LogsKey does not let it call kms:GenerateDataKey. ` +
        'Statement "No" denies it. ' +
        "Let the statement leave out the service principal cloudtrail.amazonaws.com, " +
        "for example with a condition that aws:PrincipalIsAWSService is false.",
    ],
  ],
  "default-key-policy": [
    [
      { code: "default-key-policy", address: "LogsKey", allowingStatement: encrypt.allowingStatement },
      `${cannotEncrypt} LogsKey has no key policy of its own, and the default one lets no service use the key. ` +
        "Give it a key policy with this statement beside the one for the account: " +
        '{"Effect":"Allow","Principal":{"Service":"cloudtrail.amazonaws.com"},' +
        '"Action":"kms:GenerateDataKey*","Resource":"*"}',
    ],
  ],
  "key-disabled": [
    [
      { code: "key-disabled", address: "LogsKey" },
      `${cannotEncrypt} the key LogsKey is disabled. Enable it, or let the trail use another key.`,
    ],
  ],
  "delivery-loop": [
    [
      { code: "delivery-loop", bucket: "Logs", eventName: "PutObject" },
      "This trail delivers its log files to Logs and records PutObject there: " +
        "each delivery makes an event, which is delivered again and billed each time. " +
        `Leave the bucket out of the trail's data events with "resources.ARN", ` +
        "or record them with a trail that delivers to another account.",
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
      "only where aws:SourceArn is arn:aws:cloudtrail:* or b (StringEquals takes * for a character like any other), " +
        "and for this trail it is arn:aws:cloudtrail:eu-west-1:111122223333:trail/t",
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
