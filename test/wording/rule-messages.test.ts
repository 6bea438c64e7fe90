import { describe, expect, it } from "vitest";
import type { ChecksMessage } from "../../src/model/messages/checks-message.ts";
import type { CallsMeant, CoverageMessage, EventsSubject } from "../../src/model/messages/coverage-message.ts";
import type { FindingMessage, FindingRole } from "../../src/model/messages/finding-message.ts";
import type { RejectionMessage } from "../../src/model/messages/rejection-message.ts";
import type { RunMessage, TrailMessage } from "../../src/model/messages/trail-message.ts";
import type { FormerSetting, SettingLoss, SettingLossMessage } from "../../src/model/messages/setting-loss-message.ts";
import type { TrailSetting, TrailSettingsMessage } from "../../src/model/messages/trail-settings-message.ts";
import { reasonKey, type Reason } from "../../src/model/reasons/reason.ts";
import { literal } from "../../src/model/text.ts";
import {
  callsWords,
  coverageMessages,
  coverageWords,
  operationsInMessage,
} from "../../src/wording/messages/coverage.ts";
import { findingData } from "../../src/wording/messages/finding-data.ts";
import { findingWords, findingRoles, placeClause, wholeMessage } from "../../src/wording/messages/finding-message.ts";
import { checksMessages } from "../../src/wording/messages/checks.ts";
import { formerSettings, settingLosses, settingLossMessages } from "../../src/wording/messages/setting-loss.ts";
import { settingNoun, trailSettings, trailSettingsMessages } from "../../src/wording/messages/trail-settings.ts";
import { runMessages, trailMessages } from "../../src/wording/messages/trails.ts";
import { wordsFor } from "../../src/wording/words.ts";
import { saysOfEach, type ExpectedWords } from "./expected-words.ts";

const typeOfAdvanced: RejectionMessage = {
  code: "data-resource-type-of-advanced",
  dialect: "cloudformation-yaml",
  type: "AWS::SNS::Topic",
  allowed: ["AWS::S3::Object"],
  selectors: [{ FieldSelectors: [{ Field: "eventCategory", Equals: [literal("Data")] }] }],
  hasOtherSelectors: false,
};

const noWaiting = { blind: [], inPart: [] };

const subject = {
  code: "resource",
  operations: ["GetItem", "Query"],
  resource: "Orders",
  type: "AWS::DynamoDB::Table",
} as const;
const off: Extract<Reason, { code: "sink" }> = {
  code: "sink",
  sink: "audit.yaml#Trail",
  when: [],
  reasons: [{ code: "switched-off", what: "logging" }],
  touchesOthers: false,
};
const because = "audit.yaml#Trail: logging is off.";
const reasons = [off];

const coverage: ExpectedWords<CoverageMessage, string> = {
  "event-not-recorded": [
    [
      { code: "event-not-recorded", subject, reasons, hint: null },
      "Orders: GetItem and Query are not recorded. audit.yaml#Trail: logging is off.",
    ],
    [
      { code: "event-not-recorded", subject, reasons, hint: "show-other-trails" },
      "Orders: GetItem and Query are not recorded. audit.yaml#Trail: logging is off. If another trail, " +
        "such as the organization's, records them, show it with --trails. If there is no other trail or " +
        'event data store, write "sinks: complete" in trailproof.yaml.',
    ],
  ],
  "event-partly-recorded": [
    [
      { code: "event-partly-recorded", subject, missing: null, example: null, reasons, hint: null },
      "Orders: GetItem and Query are recorded in part only. audit.yaml#Trail: logging is off.",
    ],
    [
      {
        code: "event-partly-recorded",
        subject,
        missing: { code: "catalog-form", when: "calls that read no table" },
        example: {
          eventSource: "dynamodb.amazonaws.com",
          eventName: "UpdateItem",
          readOnly: false,
          awsRegion: "us-east-1",
          userIdentity: { arn: "arn:aws:iam::111122223333:role/app" },
          sessionCredentialFromConsole: "true",
          resources: [
            { type: "AWS::DynamoDB::Table", ARN: "arn:aws:dynamodb:us-east-1:111122223333:table/Orders" },
            { type: "AWS::S3::Object", ARNPrefix: "arn:aws:s3:::b/" },
          ],
        },
        reasons,
        hint: "show-other-trails",
      },
      "Orders: GetItem and Query are recorded in part only. Not recorded: calls that read no table. " +
        "Not recorded, for example: UpdateItem (write) on AWS::DynamoDB::Table " +
        "arn:aws:dynamodb:us-east-1:111122223333:table/Orders and AWS::S3::Object arn:aws:s3:::b/ in " +
        "us-east-1 by arn:aws:iam::111122223333:role/app from the console. audit.yaml#Trail: logging is " +
        "off. If another trail, such as the organization's, records them, show it with --trails. If " +
        'there is no other trail or event data store, write "sinks: complete" in trailproof.yaml.',
    ],
    [
      {
        code: "event-partly-recorded",
        subject,
        missing: null,
        example: { eventSource: "sts.amazonaws.com", eventName: "GetCallerIdentity", readOnly: true },
        reasons,
        hint: null,
      },
      "Orders: GetItem and Query are recorded in part only. Not recorded, for example: " +
        "GetCallerIdentity (read) of sts.amazonaws.com. audit.yaml#Trail: logging is off.",
    ],
  ],
  "event-never-recorded": [
    [
      { code: "event-never-recorded", subject, reasons: [{ code: "never-recorded" }] },
      "Orders: CloudTrail never records GetItem and Query. No setting changes that. AWS documents that " +
        "CloudTrail does not record these calls.",
    ],
  ],
  "coverage-undetermined": [
    [
      { code: "coverage-undetermined", subject, reasons },
      "Orders: undetermined whether GetItem and Query are recorded. audit.yaml#Trail: logging is off.",
    ],
  ],
  "coverage-lost": [
    [
      {
        code: "coverage-lost",
        subject,
        isAsked: false,
        before: "covered",
        after: "uncovered",
        recordedBefore: [],
        gone: [],
        isOfMembers: false,
        detections: noWaiting,
        reasons,
        hint: null,
      },
      "Orders: GetItem and Query are no longer recorded. No policy asks for these events. audit.yaml#Trail: logging " +
        "is off.",
    ],
    [
      {
        code: "coverage-lost",
        subject,
        isAsked: true,
        before: "partial",
        after: "partial",
        recordedBefore: ["a.yaml#A", "b.yaml#B"],
        gone: [],
        isOfMembers: false,
        detections: noWaiting,
        reasons,
        hint: "show-other-trails",
      },
      "Orders: GetItem and Query are now recorded in part only. Recorded in part before by a.yaml#A " +
        "and b.yaml#B. audit.yaml#Trail: logging is off. If another trail, such as the organization's, " +
        "records them, show it with --trails. If there is no other trail or event data store, write " +
        '"sinks: complete" in trailproof.yaml.',
    ],
    [
      {
        code: "coverage-lost",
        subject,
        isAsked: true,
        before: "covered",
        after: "uncovered",
        recordedBefore: ["a.yaml#A", "b.yaml#B"],
        gone: ["b.yaml#B"],
        isOfMembers: false,
        detections: { blind: ["Denied", "Reads"], inPart: ["Keys"] },
        reasons,
        hint: null,
      },
      "Orders: GetItem and Query are no longer recorded. Recorded before by a.yaml#A and b.yaml#B; " +
        "b.yaml#B is gone. Denied and Reads wait for such events and never fire now. " +
        "Keys waits for such events and now misses some. audit.yaml#Trail: logging is off.",
    ],
    [
      {
        code: "coverage-lost",
        subject,
        isAsked: true,
        before: "covered",
        after: "uncovered",
        recordedBefore: ["a.yaml#A"],
        gone: ["a.yaml#A"],
        isOfMembers: false,
        detections: noWaiting,
        reasons,
        hint: null,
      },
      "Orders: GetItem and Query are no longer recorded. Recorded before by a.yaml#A, which is gone. " +
        "audit.yaml#Trail: logging is off.",
    ],
  ],
  "coverage-unproven": [
    [
      {
        code: "coverage-unproven",
        subject,
        recordedBefore: ["a.yaml#A"],
        gone: [],
        unread: [],
        isOfMembers: true,
        reasons,
        hint: null,
      },
      "Orders: unproven whether GetItem and Query are still recorded. Recorded before by a.yaml#A. " +
        "These are events of the member accounts of the organization. audit.yaml#Trail: logging is off.",
    ],
    [
      {
        code: "coverage-unproven",
        subject,
        recordedBefore: ["a.yaml#A"],
        gone: ["a.yaml#A"],
        unread: ["a.yaml"],
        isOfMembers: false,
        reasons,
        hint: null,
      },
      "Orders: unproven whether GetItem and Query are still recorded. Recorded before by a.yaml#A, which is gone. " +
        "a.yaml cannot be read now. audit.yaml#Trail: logging is off.",
    ],
  ],
};

const calls: ExpectedWords<CallsMeant, string> = {
  "catalog-form": [[{ code: "catalog-form", when: "calls that read no table" }, "calls that read no table"]],
  "global-service": [[{ code: "global-service" }, "calls of a global service"]],
  "no-api-call": [[{ code: "no-api-call" }, "events that no API call makes"]],
};

const error = literal("AccessDenied");

const trails: ExpectedWords<TrailMessage, string> = {
  "trail-not-logging": [
    [
      { code: "trail-not-logging", turnOn: { kind: "set", property: "IsLogging", value: "true" } },
      "Audit: logging is off, so it records nothing. Set IsLogging to true.",
    ],
    [
      { code: "trail-not-logging", turnOn: { kind: "remove", property: "enable_logging", value: "true" } },
      "Audit: logging is off, so it records nothing. Remove enable_logging, or set it to true.",
    ],
    [
      {
        code: "trail-not-logging",
        turnOn: { kind: "run", command: "aws cloudtrail start-logging --name t" },
        since: "2026-11-02",
      },
      "Audit: logging is off, so it records nothing. It was stopped on 2026-11-02. Start it with " +
        "`aws cloudtrail start-logging --name t`.",
    ],
    [
      { code: "trail-not-logging", turnOn: { kind: "run", command: "aws cloudtrail start-logging --name t" } },
      "Audit: logging is off, so it records nothing. Start it with `aws cloudtrail start-logging " + "--name t`.",
    ],
  ],
  "store-not-ingesting": [
    [
      {
        code: "store-not-ingesting",
        turnOn: { kind: "set", property: "IngestionEnabled", value: "true" },
        live: false,
      },
      "Audit: ingestion is off, so it records nothing. Set IngestionEnabled to true.",
    ],
    [
      { code: "store-not-ingesting", turnOn: { kind: "run", command: "aws cloudtrail x" }, live: true },
      "Audit: ingestion is off, so it records nothing. Start it with `aws cloudtrail x`, unless it is " +
        "meant to be deleted.",
    ],
  ],
  "log-files-undelivered": [
    [
      { code: "log-files-undelivered", bucket: "logs", error },
      'Audit: CloudTrail cannot deliver its log files. S3 answers "AccessDenied" for bucket logs. The ' +
        "trail logs, and what it records does not arrive. Allow CloudTrail to write in the policy of the " +
        "bucket, or make a bucket and name it with `aws cloudtrail update-trail`. Then read the status " +
        "again.",
    ],
    [
      { code: "log-files-undelivered", bucket: null, error },
      'Audit: CloudTrail cannot deliver its log files. S3 answers "AccessDenied" for the bucket. The ' +
        "trail logs, and what it records does not arrive. Allow CloudTrail to write in the policy of the " +
        "bucket, or make a bucket and name it with `aws cloudtrail update-trail`. Then read the status " +
        "again.",
    ],
  ],
  "log-group-undelivered": [
    [
      { code: "log-group-undelivered", error },
      'Audit: CloudTrail cannot deliver its events to CloudWatch Logs. The answer is "AccessDenied". ' +
        "Metric filters and alarms there miss the events; the log files in the bucket are not affected. " +
        "Correct the role of the trail, or its log group.",
    ],
  ],
  "digest-files-undelivered": [
    [
      { code: "digest-files-undelivered", error },
      'Audit: CloudTrail cannot deliver its digest files. S3 answers "AccessDenied". Without them ' +
        "you cannot prove that log files were not changed. Allow CloudTrail to write in the policy of " +
        "the bucket.",
    ],
  ],
  "notifications-undelivered": [
    [
      { code: "notifications-undelivered", error },
      'Audit: CloudTrail cannot send notifications of its log files. SNS answers "AccessDenied". The ' +
        "log files in the bucket are not affected. Correct the policy of the topic.",
    ],
  ],
  "opt-in-home-region": [
    [
      { code: "opt-in-home-region", region: "af-south-1", instead: "us-east-1" },
      "Audit: accounts must opt in to its home Region, af-south-1. Member accounts that have not opted " +
        "in send it no events, from any Region. Make the organization trail in a Region that is enabled " +
        "in every account, such as us-east-1, or enable af-south-1 in every account of the organization.",
    ],
  ],
};

const checks: ExpectedWords<ChecksMessage, string> = {
  "checks-weakened": [
    [
      {
        code: "checks-weakened",
        change: { code: "exclude-added", glob: "stacks/**" },
        count: 12,
        hidden: [
          { rule: "event-not-recorded", resource: "stacks/a.yaml#Orders", count: 2 },
          { rule: "trail-not-logging", resource: null, count: 1 },
        ],
      },
      '"stacks/**" is excluded, which hides 12 findings. Hidden: event-not-recorded on Orders (2), trail-not-logging ' +
        "and 9 more. Take it back, or change the rules in a pull request of its own.",
    ],
    [
      {
        code: "checks-weakened",
        change: { code: "fail-on", before: "error", after: "none" },
        count: 1,
        hidden: [{ rule: "coverage-lost", resource: "a.yaml#Orders", count: 1 }],
      },
      '"failOn" is none, before error, which lets pass 1 finding. No longer failing: coverage-lost on Orders. ' +
        "Take it back, or change the rules in a pull request of its own.",
    ],
  ],
};

const run: ExpectedWords<RunMessage, string> = {
  "no-trail-found": [
    [
      { code: "no-trail-found", resources: 0, trailFilesRead: false },
      "No trail and no event data store found, so it is unknown what CloudTrail records. If the trail " +
        'is elsewhere, show it with --trails (a snapshot, or the output of "aws cloudtrail ' +
        'describe-trails", "get-event-selectors" and "get-trail-status").',
    ],
    [
      { code: "no-trail-found", resources: 1, trailFilesRead: false },
      "No trail and no event data store found, so it is unknown what CloudTrail records. The input " +
        "declares 1 resource. If the trail is elsewhere, show it with --trails (a snapshot, or the " +
        'output of "aws cloudtrail describe-trails", "get-event-selectors" and "get-trail-status").',
    ],
    [
      {
        code: "no-trail-found",
        resources: 0,
        trailFilesRead: true,
        unmade: [
          {
            address: "Trail",
            because: { code: "condition-off", condition: "Audited" },
            assumptions: [{ code: "default-kept", kind: "parameter", name: "Audit", value: "no" }],
          },
        ],
      },
      "No trail and no event data store found, so it is unknown what CloudTrail records. The code declares one and " +
        'makes none: Trail: condition Audited does not hold (parameter Audit keeps its default "no"). To check with ' +
        "one, pass --parameter Audit=VALUE. The files given with --trails, or under trails in the configuration, " +
        "show none. Check that they were made with the profile and Region of the account that owns the trail.",
    ],
    [
      {
        code: "no-trail-found",
        resources: 0,
        trailFilesRead: true,
        unmade: ["a", "b", "c", "d"].map((address, index) => ({
          address,
          because: index === 0 ? { code: "switch-off", switch: "logging.enable" } : { code: "no-instance" },
          assumptions: [],
        })),
      },
      "No trail and no event data store found, so it is unknown what CloudTrail records. The code declares 4 and " +
        "makes none: a: logging.enable is false; b: its count or for_each, or that of a module around it, gives no " +
        "instance; c: its count or for_each, or that of a module around it, gives no instance; 1 more. The files " +
        "given with --trails, or under trails in the configuration, show none. Check that they were made with the " +
        "profile and Region of the account that owns the trail.",
    ],
    [
      { code: "no-trail-found", resources: 0, trailFilesRead: false, isComplete: true },
      'No trail and no event data store found, so nothing records events. The configuration says "sinks: complete". ' +
        "Create a trail, or remove that line.",
    ],
    [
      { code: "no-trail-found", resources: 2, trailFilesRead: true },
      "No trail and no event data store found, so it is unknown what CloudTrail records. The input " +
        "declares 2 resources. The files given with --trails, or under trails in the configuration, show " +
        "none. Check that they were made with the profile and Region of the account that owns the trail.",
    ],
  ],
  "management-events-twice": [
    [
      { code: "management-events-twice", first: "First" },
      "Copies management events that First copies too. The first copy of them in a Region is free, and " +
        "AWS bills each further one. If you do not need the second copy, give one of the two trails " +
        "selectors without management events.",
    ],
  ],
  "trails-too-many": [
    [
      { code: "trails-too-many", count: 6, maximum: 5 },
      "One of 6 trails in its Region; AWS allows 5. CloudTrail rejects the last one that is created, and nobody can " +
        "tell which. Give one trail the selectors of several, or replace trails of single Regions with one for all " +
        "Regions.",
    ],
  ],
  "trails-not-compared": [
    [
      { code: "trails-not-compared" },
      "Not compared with all other trails, which may copy the same management events. There are too " +
        "many trails and values to compare them all. Check fewer paths at a time to have all of them " +
        "compared.",
    ],
  ],
};

const settings: readonly TrailSetting[] = [{ code: "kms-key" }, { code: "log-file-validation" }];
const title = "Trails are encrypted";

const settingsOfTrails: ExpectedWords<TrailSettingsMessage, string> = {
  "settings-missing": [
    [
      { code: "settings-missing", title, which: "each", settings },
      'Audit: lacks encryption with a KMS key and log file validation. The policy requires "Trails are ' +
        'encrypted" of each trail. Set them on the trail.',
    ],
    [
      { code: "settings-missing", title, which: "any", settings },
      "Audit: lacks encryption with a KMS key and log file validation. The policy requires one trail " +
        'for "Trails are encrypted", and no trail is known to meet it. Set them on the trail.',
    ],
    [
      { code: "settings-missing", title, which: "each", settings: [{ code: "log-bucket-versioned" }] },
      'Audit: lacks versioning of the log bucket. The policy requires "Trails are encrypted" of each trail. ' +
        "Set it on the log bucket.",
    ],
    [
      { code: "settings-missing", title, which: "each", settings: [{ code: "log-files-kept", days: 365 }] },
      'Audit: lacks retention of log files for 365 days. The policy requires "Trails are encrypted" of each trail. ' +
        "Let no lifecycle rule of the log bucket delete log files earlier.",
    ],
  ],
  "settings-missing-perhaps": [
    [
      { code: "settings-missing-perhaps", title, settings },
      'Audit: lacks encryption with a KMS key and log file validation. The policy requires "Trails are ' +
        'encrypted" of each trail. The input does not say whether the trail exists and records.',
    ],
  ],
  "settings-unknown": [
    [
      { code: "settings-unknown", title, which: "each", settings },
      "Audit: unresolved whether it has encryption with a KMS key and log file validation. The policy " +
        'requires "Trails are encrypted" of each trail. The input does not give the value.',
    ],
    [
      { code: "settings-unknown", title, which: "any", settings },
      "Audit: unresolved whether it has encryption with a KMS key and log file validation. The policy " +
        'requires one trail for "Trails are encrypted", and no trail is known to meet it. The input does ' +
        "not give the value.",
    ],
  ],
  "only-trail-unsure": [
    [
      { code: "only-trail-unsure", title, settings },
      'Audit: unresolved whether it exists and records. The policy requires one trail for "Trails are ' +
        'encrypted", and only this one meets it. The input does not say whether it exists and records.',
    ],
  ],
};

const noKey = { code: "removed", before: { code: "kms-key" } } as const;
const otherBucket = { code: "other-bucket", before: literal("logs"), after: literal("scratch") } as const;
const openKey = { code: "unresolved", before: { code: "kms-key" }, because: null } as const;

const weakened: ExpectedWords<SettingLossMessage, string> = {
  "settings-weakened": [
    [
      { code: "settings-weakened", settings: [noKey] },
      "Audit: the change removes encryption with a KMS key. It had encryption with a KMS key before, and has it no " +
        "more. Undo it, or accept it with a reason.",
    ],
    [
      { code: "settings-weakened", settings: [otherBucket, openKey] },
      "Audit: the change weakens the log bucket and encryption with a KMS key. " +
        'The log bucket was "logs" and is "scratch". Whether it still has encryption with a KMS key is unresolved ' +
        "because the input leaves it open. Undo it, or accept it with a reason.",
    ],
  ],
};

const losses: ExpectedWords<SettingLoss, string[]> = {
  removed: [
    [
      noKey,
      [
        "the change removes encryption with a KMS key",
        "encryption with a KMS key",
        "It had encryption with a KMS key before, and has it no more.",
      ],
    ],
  ],
  "other-bucket": [
    [
      otherBucket,
      [
        "the change delivers its log files to another bucket",
        "the log bucket",
        'The log bucket was "logs" and is "scratch".',
      ],
    ],
  ],
  "other-target": [
    [
      { code: "other-target", setting: { code: "kms-key" }, before: literal("alias/a"), after: literal("alias/b") },
      ["the change gives it another KMS key", "the KMS key", 'The KMS key was "alias/a" and is "alias/b".'],
    ],
    [
      { code: "other-target", setting: { code: "cloudwatch-logs" }, before: literal("audit"), after: literal("b") },
      ["the change gives it another log group", "the log group", 'The log group was "audit" and is "b".'],
    ],
  ],
  "shorter-retention": [
    [
      { code: "shorter-retention", before: 2555, after: 1 },
      [
        "the change shortens its retention to 1 day",
        "the retention period",
        "It kept events for 2555 days and keeps them for 1 day. CloudTrail removes older events.",
      ],
    ],
  ],
  unresolved: [
    [
      openKey,
      [
        "unresolved whether the change keeps encryption with a KMS key",
        "encryption with a KMS key",
        "Whether it still has encryption with a KMS key is unresolved because the input leaves it open.",
      ],
    ],
    [
      { code: "unresolved", before: { code: "retention", days: 90 }, because: { code: "no-whole-number" } },
      [
        "unresolved whether the change keeps the retention period",
        "the retention period",
        "Whether it still keeps events for 90 days is unresolved because its value is no whole number.",
      ],
    ],
  ],
};

const formers: ExpectedWords<FormerSetting, string[]> = {
  "log-file-validation": [
    [{ code: "log-file-validation" }, ["log file validation", "it still has log file validation"]],
  ],
  "kms-key": [[{ code: "kms-key" }, ["encryption with a KMS key", "it still has encryption with a KMS key"]]],
  "cloudwatch-logs": [
    [{ code: "cloudwatch-logs" }, ["delivery to CloudWatch Logs", "it still has delivery to CloudWatch Logs"]],
  ],
  insights: [
    [
      { code: "insights", type: "ApiCallRateInsight" },
      ["Insights events of type ApiCallRateInsight", "it still has Insights events of type ApiCallRateInsight"],
    ],
  ],
  "log-bucket": [
    [{ code: "log-bucket", bucket: literal("logs") }, ["the log bucket", 'its log bucket is still "logs"']],
  ],
  target: [
    [
      { code: "target", setting: { code: "kms-key" }, target: literal("alias/a") },
      ["the KMS key", 'its KMS key is still "alias/a"'],
    ],
    [
      { code: "target", setting: { code: "cloudwatch-logs" }, target: literal("audit") },
      ["the log group", 'its log group is still "audit"'],
    ],
  ],
  retention: [[{ code: "retention", days: 1 }, ["the retention period", "it still keeps events for 1 day"]]],
};

const settingNouns: ExpectedWords<TrailSetting, string> = {
  "log-file-validation": [[{ code: "log-file-validation" }, "log file validation"]],
  "multi-region": [[{ code: "multi-region" }, "recording of all Regions"]],
  "kms-key": [[{ code: "kms-key" }, "encryption with a KMS key"]],
  "cloudwatch-logs": [[{ code: "cloudwatch-logs" }, "delivery to CloudWatch Logs"]],
  insights: [[{ code: "insights", type: "ApiCallRateInsight" }, "Insights events of type ApiCallRateInsight"]],
  "log-bucket-not-public": [[{ code: "log-bucket-not-public" }, "a block of public access to the log bucket"]],
  "log-bucket-versioned": [[{ code: "log-bucket-versioned" }, "versioning of the log bucket"]],
  "log-bucket-locked": [[{ code: "log-bucket-locked" }, "a default retention with Object Lock in the log bucket"]],
  "log-bucket-access-logged": [[{ code: "log-bucket-access-logged" }, "access logging of the log bucket"]],
  "log-files-kept": [[{ code: "log-files-kept", days: 1 }, "retention of log files for 1 day"]],
};

const roles: ExpectedWords<FindingRole, string> = {
  answer: [
    [{ code: "answer", answer: off }, "audit.yaml#Trail: logging is off"],
    [{ code: "answer", answer: { ...off, touchesOthers: true } }, "audit.yaml#Trail: logging is off"],
  ],
  "may-record": [[{ code: "may-record", sink: "audit.yaml#Trail" }, "audit.yaml#Trail may record them"]],
  construct: [[{ code: "construct", path: "App/Trail" }, "the construct App/Trail is made here"]],
  "declared-here": [[{ code: "declared-here", address: "aws_kms_key.k" }, "aws_kms_key.k is declared here"]],
  "in-module": [[{ code: "in-module" }, "it is written here in the module"]],
  "not-kept": [[{ code: "not-kept" }, "it is written here, in a file that the repository does not keep"]],
  "to-blame": [[{ code: "to-blame", sink: "audit.yaml#Trail" }, "audit.yaml#Trail does not record them"]],
  "first-copy": [[{ code: "first-copy", trail: "First" }, "First copies them too"]],
};

const said = (message: FindingMessage): string =>
  findingWords({ message, resource: null, when: [], construct: null }).sentence;
const saidOfTrail = (message: FindingMessage): string =>
  findingWords({ message, resource: "audit.yaml#Audit", when: [], construct: null }).sentence;

describe("what is said of verdicts", () => {
  saysOfEach(coverageMessages, coverage, said);

  const subjects: readonly (readonly [
    subject: EventsSubject,
    title: string,
    detail: string,
    named: readonly string[],
  ])[] = [
    [
      { code: "resource", operations: ["A", "B", "C", "D", "E"], resource: "T", type: "X" },
      "T: A, B, C and 2 more are not recorded",
      "",
      ["A", "B", "C"],
    ],
    [{ code: "resource", operations: ["A", "*"], resource: "T", type: "X" }, "T: events are not recorded", "", []],
    [
      { code: "resource", operations: ["A"], resource: "arn:aws:s3:::data", type: "X" },
      "data: A is not recorded",
      "",
      ["A"],
    ],
    [
      { code: "services", owners: [{ code: "every-service" }], account: null },
      "Every service: management events are not recorded",
      "",
      [],
    ],
    [
      {
        code: "services",
        owners: [{ code: "counted-operations", service: "Amazon DynamoDB", count: 14 }],
        account: literal("111122223333"),
      },
      "Account 111122223333, Amazon DynamoDB: 14 management operations are not recorded",
      "",
      [],
    ],
    [
      { code: "services", owners: [{ code: "network-activity", service: "Amazon S3" }], account: null },
      "Amazon S3: network activity events are not recorded",
      "",
      [],
    ],
    [
      { code: "services", owners: [{ code: "calls-unknown-to-the-catalog", service: "Amazon S3" }], account: null },
      "Amazon S3: network activity events that the catalog does not know are not recorded",
      "",
      [],
    ],
    [
      {
        code: "services",
        owners: [
          { code: "calls-unknown-to-the-catalog", service: "Amazon S3" },
          { code: "operations", service: "Amazon SQS", operations: ["AddPermission"] },
        ],
        account: null,
      },
      "Amazon S3 and Amazon SQS: events are not recorded",
      "The events are network activity events of Amazon S3 that the catalog does not know and AddPermission of " +
        "Amazon SQS. ",
      ["AddPermission"],
    ],
    [
      {
        code: "services",
        owners: [{ code: "many-services", count: 6459, services: 390, access: "read" }],
        account: null,
      },
      "390 services: 6,459 read operations are not recorded",
      "",
      [],
    ],
    [
      {
        code: "services",
        owners: [{ code: "many-services", count: 12, services: 9, access: null }],
        account: null,
      },
      "9 services: 12 management operations are not recorded",
      "",
      [],
    ],
    [
      { code: "services", owners: [{ code: "services-unknown-to-the-catalog" }], account: null },
      "Services that the catalog does not know: management events are not recorded",
      "",
      [],
    ],
    [
      {
        code: "services",
        owners: [
          { code: "counted-operations", service: "Amazon DynamoDB", count: 14 },
          { code: "operations", service: "Amazon SQS", operations: ["AddPermission"] },
          { code: "every-service" },
        ],
        account: literal("111122223333"),
      },
      "Account 111122223333, Amazon DynamoDB, Amazon SQS and 1 more: events are not recorded",
      "The events are 14 management operations of Amazon DynamoDB, AddPermission of Amazon SQS, " +
        "and management events of all other services. ",
      ["AddPermission"],
    ],
    [
      {
        code: "services",
        owners: [
          { code: "network-activity", service: "Amazon S3" },
          { code: "network-activity", service: "Amazon SQS" },
        ],
        account: null,
      },
      "Amazon S3 and Amazon SQS: events are not recorded",
      "The events are network activity events of Amazon S3 and Amazon SQS. ",
      [],
    ],
    [
      {
        code: "services",
        owners: ["A", "B", "C", "D", "E"].map((service) => ({ code: "network-activity", service })),
        account: null,
      },
      "A, B, C and 2 more: events are not recorded",
      "The events are network activity events of A, B, C and 2 more. ",
      [],
    ],
  ];
  it.each(subjects)("%j", (about, title, detail, named) => {
    const words = coverageWords({ code: "event-not-recorded", subject: about, reasons, hint: null }, 100);
    expect(words).toMatchObject({ title, detail: `${detail}${because}` });
    expect(operationsInMessage(about, 100)).toEqual(named);
  });

  it("names as many operations as a title has room for", () => {
    const operations = ["A", "B", "C", "D", "E"].map((letter) => letter.repeat(30));
    const about: EventsSubject = { code: "resource", operations, resource: "Orders".repeat(20), type: "X" };
    const { title } = coverageWords({ code: "coverage-undetermined", subject: about, reasons }, 100);
    expect(title).toBe(`OrdersOrders…dersOrders: undetermined whether ${"A".repeat(30)} and 4 more are recorded`);
    expect(operationsInMessage(about, 100)).toEqual(operations.slice(0, 1));
  });

  it("leaves out reasons beyond the seventh, and says how many", () => {
    const many = Array.from({ length: 8 }, (_, count): Reason => ({ code: "more-sinks", count: count + 2 }));
    const message = { code: "coverage-undetermined", subject, reasons: many } as const;
    expect(said(message)).toContain(
      "The same holds for 7 more trails or event data stores. The JSON result has 2 more reasons.",
    );
    expect(said({ ...message, reasons: many.slice(1) })).toMatch(
      /The same holds for 9 more trails or event data stores\.$/,
    );
  });

  it("tells where each sink answers", () => {
    const message = { code: "coverage-undetermined", subject, reasons: [{ code: "no-sink" }, off] } as const;
    const { detail, answers } = coverageWords(message, 100);
    const place = answers.get(reasonKey(off));
    expect(detail.slice(place?.start, place?.end)).toBe("audit.yaml#Trail: logging is off");
  });
});

describe("the calls that are meant", () => {
  saysOfEach(callsWords, calls, (meant: CallsMeant) => wordsFor(callsWords, meant));
});

describe("what is said of trails", () => {
  saysOfEach(trailMessages, trails, saidOfTrail);
});

describe("what is said of a run", () => {
  saysOfEach(runMessages, run, said);
});

describe("what is said of a change to the rules", () => {
  saysOfEach(checksMessages, checks, said);
});

describe("what is said of settings of trails", () => {
  saysOfEach(trailSettingsMessages, settingsOfTrails, saidOfTrail);
});

describe("settings of trails", () => {
  saysOfEach(trailSettings, settingNouns, settingNoun);
  saysOfEach(settingLossMessages, weakened, saidOfTrail);
  saysOfEach(settingLosses, losses, (loss: SettingLoss) => {
    const words = wordsFor(settingLosses, loss);
    return [words.title, words.noun, words.sentence];
  });
  saysOfEach(formerSettings, formers, (setting: FormerSetting) => {
    const { noun, stillHolds } = wordsFor(formerSettings, setting);
    return [noun, stillHolds];
  });
});

describe("places beside a finding", () => {
  saysOfEach(findingRoles, roles, placeClause);
});

describe("what stands around a message", () => {
  const question = {
    id: "audit.yaml?Env",
    subject: {
      code: "value",
      of: { code: "parameter-without-default", parameter: "Env", option: "Env" },
    },
    answers: ["prod", "any other"],
  } as const;
  const when = [{ question, answer: "prod" }];

  it("is the answer under which it holds, and the construct; places in it move along", () => {
    const message = { code: "coverage-undetermined", subject, reasons: [off] } as const;
    const { sentence, answers } = findingWords({
      message,
      resource: null,
      when,
      construct: { path: "App/Table", line: "app.ts:1" },
    });
    expect(sentence).toBe(
      "Orders: undetermined whether GetItem and Query are recorded in some cases. " +
        `This is so when parameter Env, which has no default, is prod. ${because} (Construct App/Table, made at app.ts:1.)`,
    );
    const place = answers.get(reasonKey(off));
    expect(sentence.slice(place?.start, place?.end)).toBe("audit.yaml#Trail: logging is off");
  });

  it("leaves the lines of code behind all of it", () => {
    const { sentence, snippet } = findingWords({
      message: { code: "refused", says: typeOfAdvanced, told: { values: [], others: 0 } },
      resource: "audit.yaml#Audit",
      when: [],
      construct: { path: "App/Trail", line: null },
    });
    expect(sentence).toMatch(/ As an advanced selector: \(Construct App\/Trail\.\)$/);
    expect(wholeMessage(sentence, snippet)).toMatch(/\)\n\n[^]*eventCategory/);
  });

  it("is told as data as well", () => {
    const example = { eventSource: "sts.amazonaws.com", eventName: "GetCallerIdentity" };
    expect(
      findingData({
        message: { code: "event-partly-recorded", subject, missing: null, example, reasons: [off], hint: null },
        when,
      }),
    ).toEqual({
      code: "event-partly-recorded",
      arguments: { subject, missing: null, hint: null },
      reasons: [{ code: "switched-off", message: because.slice(0, -1), what: "logging", sink: "audit.yaml#Trail" }],
      namedOperations: ["GetItem", "Query"],
      parameters: ["Env"],
    });
    expect(findingData({ message: { code: "no-trail-found", resources: 2, trailFilesRead: true }, when: [] })).toEqual({
      code: "no-trail-found",
      arguments: { resources: 2, trailFilesRead: true },
      trailFilesRead: true,
    });
    expect(findingData({ message: { code: "log-group-undelivered", error }, when: [] })).toEqual({
      code: "log-group-undelivered",
      arguments: { error: "AccessDenied" },
    });
    expect(
      findingData({ message: { code: "refused", says: typeOfAdvanced, told: { values: [], others: 0 } }, when: [] }),
    ).toMatchObject({
      code: "data-resource-type-of-advanced",
      arguments: { type: "AWS::SNS::Topic", allowed: ["AWS::S3::Object"] },
    });
  });
});
