import { describe, expect, it } from "vitest";
import type { CallsMeant, CoverageMessage, EventsSubject } from "../../src/model/messages/coverage-message.ts";
import type { FindingMessage, FindingRole } from "../../src/model/messages/finding-message.ts";
import type { RejectionMessage } from "../../src/model/messages/rejection-message.ts";
import type { RunMessage, TrailMessage } from "../../src/model/messages/trail-message.ts";
import type { TrailSetting, TrailSettingsMessage } from "../../src/model/messages/trail-settings-message.ts";
import { reasonKey, type Reason } from "../../src/model/reasons/reason.ts";
import { literal } from "../../src/model/text.ts";
import {
  callsWords,
  coverageMessages,
  coverageWords,
  lossLead,
  namedOperations,
  subjectNoun,
} from "../../src/wording/messages/coverage.ts";
import { findingData } from "../../src/wording/messages/finding-data.ts";
import { findingWords, findingRoles, placeClause, wholeMessage } from "../../src/wording/messages/finding-message.ts";
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

const subject = {
  code: "resource",
  operations: ["GetItem", "Query"],
  resource: "Orders",
  type: "AWS::DynamoDB::Table",
} as const;
const reads = "GetItem and Query on Orders (AWS::DynamoDB::Table)";
const off: Extract<Reason, { code: "sink" }> = {
  code: "sink",
  sink: "audit.yaml#Trail",
  reasons: [{ code: "switched-off", what: "logging" }],
  touchesOthers: false,
};
const because = "audit.yaml#Trail: logging is off.";
const reasons = [off];
const hint =
  "If another trail, such as the organization's, records them, show it with --trails; " +
  'if these are all the sinks there are, say so with "sinks: complete" in trailproof.yaml.';

const coverage: ExpectedWords<CoverageMessage, string> = {
  "event-not-recorded": [
    [
      { code: "event-not-recorded", subject, single: false, reasons, hint: null },
      `CloudTrail would not record ${reads}: no sink takes them. ${because}`,
    ],
    [
      { code: "event-not-recorded", subject, single: true, reasons, hint: "show-other-trails" },
      `CloudTrail would not record ${reads}: no sink takes it. ${because} ${hint}`,
    ],
  ],
  "event-partly-recorded": [
    [
      { code: "event-partly-recorded", subject, missing: null, example: null, reasons, hint: null },
      `CloudTrail would record ${reads} in part only. ${because}`,
    ],
    [
      {
        code: "event-partly-recorded",
        subject,
        missing: { code: "catalog-form", when: "the query reads no table" },
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
      `CloudTrail would record ${reads} in part only. ` +
        "Missing, for one: calls where the query reads no table. " +
        "No sink records, for example: UpdateItem (write) " +
        "on AWS::DynamoDB::Table arn:aws:dynamodb:us-east-1:111122223333:table/Orders and " +
        "AWS::S3::Object arn:aws:s3:::b/ in us-east-1 by arn:aws:iam::111122223333:role/app from the console. " +
        `${because} ${hint}`,
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
      `CloudTrail would record ${reads} in part only. ` +
        `No sink records, for example: GetCallerIdentity (read) of sts.amazonaws.com. ${because}`,
    ],
  ],
  "event-never-recorded": [
    [
      { code: "event-never-recorded", subject, reasons: [{ code: "never-recorded" }] },
      `CloudTrail never records ${reads}; no setting changes that. ` +
        "AWS documents that CloudTrail does not record these calls.",
    ],
  ],
  "coverage-undetermined": [
    [
      { code: "coverage-undetermined", subject, reasons },
      `Whether CloudTrail would record ${reads} cannot be said. ${because}`,
    ],
  ],
  "coverage-lost": [
    [
      {
        code: "coverage-lost",
        subject,
        before: "covered",
        after: "uncovered",
        recordedBefore: [],
        gone: [],
        reasons,
        hint: null,
      },
      `This change loses events: ${reads} would be recorded no more; recorded before. ${because}`,
    ],
    [
      {
        code: "coverage-lost",
        subject,
        before: "partial",
        after: "partial",
        recordedBefore: ["a.yaml#A", "b.yaml#B"],
        gone: [],
        reasons,
        hint: "show-other-trails",
      },
      `This change loses events: ${reads} would be recorded in part only; ` +
        `recorded in part before by a.yaml#A and b.yaml#B. ${because} ${hint}`,
    ],
    [
      {
        code: "coverage-lost",
        subject,
        before: "covered",
        after: "uncovered",
        recordedBefore: ["a.yaml#A", "b.yaml#B"],
        gone: ["b.yaml#B"],
        reasons,
        hint: null,
      },
      `This change loses events: ${reads} would be recorded no more; ` +
        `recorded before by a.yaml#A and b.yaml#B (b.yaml#B is gone). ${because}`,
    ],
    [
      {
        code: "coverage-lost",
        subject,
        before: "covered",
        after: "uncovered",
        recordedBefore: ["a.yaml#A"],
        gone: ["a.yaml#A"],
        reasons,
        hint: null,
      },
      `This change loses events: ${reads} would be recorded no more; recorded before by a.yaml#A, gone now. ${because}`,
    ],
  ],
};

const calls: ExpectedWords<CallsMeant, string> = {
  "catalog-form": [[{ code: "catalog-form", when: "the table has a stream" }, "the table has a stream"]],
  "global-service": [[{ code: "global-service" }, "of a global service"]],
  "no-api-call": [[{ code: "no-api-call" }, "that no API call makes"]],
};

const error = literal("AccessDenied");

const trails: ExpectedWords<TrailMessage, string> = {
  "trail-not-logging": [
    [
      { code: "trail-not-logging", turnOn: { kind: "set", property: "IsLogging", value: "true" } },
      "The trail is not logging, so it records no event, whatever its selectors say. Set IsLogging to true.",
    ],
    [
      { code: "trail-not-logging", turnOn: { kind: "remove", property: "enable_logging", value: "true" } },
      "The trail is not logging, so it records no event, whatever its selectors say. " +
        "Remove enable_logging, or set it to true.",
    ],
    [
      { code: "trail-not-logging", turnOn: { kind: "run", command: "aws cloudtrail start-logging --name t" } },
      "The trail is not logging, so it records no event, whatever its selectors say. " +
        "Start it with `aws cloudtrail start-logging --name t`.",
    ],
  ],
  "store-not-ingesting": [
    [
      {
        code: "store-not-ingesting",
        turnOn: { kind: "set", property: "IngestionEnabled", value: "true" },
        live: false,
      },
      "The event data store takes in no events, whatever its selectors say. Set IngestionEnabled to true.",
    ],
    [
      { code: "store-not-ingesting", turnOn: { kind: "run", command: "aws cloudtrail x" }, live: true },
      "The event data store takes in no events, whatever its selectors say. " +
        "Start it with `aws cloudtrail x`, unless it is meant to be deleted.",
    ],
  ],
  "log-files-undelivered": [
    [
      { code: "log-files-undelivered", bucket: "logs", error },
      'CloudTrail fails to deliver the log files of this trail to bucket logs: S3 answers "AccessDenied". ' +
        "The trail logs, and what it records does not arrive. " +
        "Mend the policy of the bucket so that CloudTrail can write to it, or make a bucket and name it with " +
        "`aws cloudtrail update-trail`; then read the status again.",
    ],
    [
      { code: "log-files-undelivered", bucket: null, error },
      'CloudTrail fails to deliver the log files of this trail to its bucket: S3 answers "AccessDenied". ' +
        "The trail logs, and what it records does not arrive. " +
        "Mend the policy of the bucket so that CloudTrail can write to it, or make a bucket and name it with " +
        "`aws cloudtrail update-trail`; then read the status again.",
    ],
  ],
  "log-group-undelivered": [
    [
      { code: "log-group-undelivered", error },
      'CloudTrail fails to deliver the events of this trail to CloudWatch Logs: "AccessDenied". ' +
        "Metric filters and alarms there see nothing of them. Mend the role of the trail, or its log group; " +
        "the log files in the bucket are not concerned.",
    ],
  ],
  "digest-files-undelivered": [
    [
      { code: "digest-files-undelivered", error },
      'CloudTrail fails to deliver the digest files of this trail: S3 answers "AccessDenied". ' +
        "Without them nobody can prove that log files were not changed. " +
        "Mend the policy of the bucket so that CloudTrail can write to it.",
    ],
  ],
  "notifications-undelivered": [
    [
      { code: "notifications-undelivered", error },
      'CloudTrail fails to notify of new log files of this trail: SNS answers "AccessDenied". ' +
        "Whoever waits for these notifications gets none. " +
        "Mend the policy of the topic; the log files in the bucket are not concerned.",
    ],
  ],
  "opt-in-home-region": [
    [
      { code: "opt-in-home-region", region: "af-south-1", instead: "us-east-1" },
      "The home Region of this organization trail is af-south-1, which accounts have to opt in to. " +
        "Member accounts that have not opted in to it send no events to the trail, from no Region. " +
        "Make the trail in a Region that is enabled in every account, such as us-east-1, " +
        "or enable af-south-1 in every account of the organization.",
    ],
  ],
};

const noTrail =
  "No trail and no event data store was found in what was read, " +
  "so that nothing can be said about what CloudTrail records.";
const notShown =
  "If the trail lives elsewhere, show it with --trails " +
  '(a snapshot, or the output of "aws cloudtrail describe-trails" and "get-event-selectors").';

const run: ExpectedWords<RunMessage, string> = {
  "no-trail-found": [
    [{ code: "no-trail-found", resources: 0, trailFilesRead: false }, `${noTrail} ${notShown}`],
    [
      { code: "no-trail-found", resources: 1, trailFilesRead: false },
      `${noTrail} 1 declared resource was found. ${notShown}`,
    ],
    [
      { code: "no-trail-found", resources: 2, trailFilesRead: true },
      `${noTrail} 2 declared resources were found. ` +
        "The files that were given with --trails, or under trails in the configuration, show none: " +
        "see whether they were made with the profile and Region of the account that owns the trail.",
    ],
  ],
  "management-events-twice": [
    [
      { code: "management-events-twice", first: "First" },
      "This trail copies management events that First copies as well. " +
        "The first copy of them in a Region is free, and AWS bills each further one. " +
        "If the second copy is not needed, let one of the two trails record data events alone: " +
        "give it selectors without management events.",
    ],
  ],
  "trails-not-compared": [
    [
      { code: "trails-not-compared" },
      "Whether more trails copy the same management events was not decided: there are so many trails and values " +
        "that comparing them with each other takes too long. Check fewer paths at a time to have all of them compared.",
    ],
  ],
};

const settings: readonly TrailSetting[] = [{ code: "kms-key" }, { code: "log-file-validation" }];
const title = "Trails are encrypted";

const settingsOfTrails: ExpectedWords<TrailSettingsMessage, string> = {
  "settings-missing": [
    [
      { code: "settings-missing", title, which: "each", settings },
      `${title}: the trail lacks encryption with a KMS key, log file validation. Set it on the trail.`,
    ],
    [
      { code: "settings-missing", title, which: "any", settings },
      `${title}: no trail has all that the policy asks of one; ` +
        "this one lacks encryption with a KMS key, log file validation. Set it on the trail.",
    ],
  ],
  "settings-missing-perhaps": [
    [
      { code: "settings-missing-perhaps", title, settings },
      `${title}: the trail lacks encryption with a KMS key, log file validation, ` +
        "and whether it exists and records cannot be said, because the input leaves it open.",
    ],
  ],
  "settings-unknown": [
    [
      { code: "settings-unknown", title, which: "each", settings },
      `${title}: whether the trail has encryption with a KMS key, log file validation cannot be said, ` +
        "because the input leaves it open.",
    ],
    [
      { code: "settings-unknown", title, which: "any", settings },
      `${title}: whether no trail has all that the policy asks of one; ` +
        "this one has encryption with a KMS key, log file validation cannot be said, because the input leaves it open.",
    ],
  ],
  "only-trail-unsure": [
    [
      { code: "only-trail-unsure", title, settings },
      `${title}: of the trails in sight only this one has all that the policy asks of one, ` +
        "and whether it exists and records cannot be said, because the input leaves it open.",
    ],
  ],
};

const settingNouns: ExpectedWords<TrailSetting, string> = {
  "log-file-validation": [[{ code: "log-file-validation" }, "log file validation"]],
  "multi-region": [[{ code: "multi-region" }, "recording of all Regions"]],
  "kms-key": [[{ code: "kms-key" }, "encryption with a KMS key"]],
  "cloudwatch-logs": [[{ code: "cloudwatch-logs" }, "delivery to CloudWatch Logs"]],
  insights: [[{ code: "insights", type: "ApiCallRateInsight" }, "Insights events of type ApiCallRateInsight"]],
};

const roles: ExpectedWords<FindingRole, string> = {
  answer: [
    [{ code: "answer", answer: off }, "audit.yaml#Trail: logging is off"],
    [{ code: "answer", answer: { ...off, touchesOthers: true } }, "audit.yaml#Trail: logging is off"],
  ],
  construct: [[{ code: "construct", path: "App/Trail" }, "the construct App/Trail is made here"]],
  "first-copy": [[{ code: "first-copy", trail: "First" }, "First copies them too"]],
};

const said = (message: FindingMessage): string => findingWords({ message, when: [], construct: null }).sentence;

describe("what is said of verdicts", () => {
  saysOfEach(coverageMessages, coverage, said);

  const subjects: readonly (readonly [subject: EventsSubject, noun: string, named: readonly string[]])[] = [
    [
      { code: "resource", operations: ["A", "B", "C", "D", "E"], resource: "T", type: "X" },
      "A, B, C and 2 more on T (X)",
      ["A", "B", "C"],
    ],
    [
      { code: "services", owners: [{ code: "every-service" }], account: null },
      "management events of every service",
      [],
    ],
    [
      {
        code: "services",
        owners: [{ code: "many-services", count: 6459, services: 390, access: "read" }],
        account: null,
      },
      "6,459 read operations of 390 services",
      [],
    ],
    [
      {
        code: "services",
        owners: [{ code: "many-services", count: 12, services: 9, access: null }],
        account: null,
      },
      "12 management operations of 9 services",
      [],
    ],
    [
      { code: "services", owners: [{ code: "services-unknown-to-the-catalog" }], account: null },
      "management events of services that the catalog does not know",
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
      "14 management operations of Amazon DynamoDB, AddPermission of Amazon SQS, and management events of all other services in account 111122223333",
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
      "network activity events of Amazon S3 and network activity events of Amazon SQS",
      [],
    ],
  ];
  it.each(subjects)("%j", (about, noun, operations) => {
    expect([subjectNoun(about), namedOperations(about)]).toEqual([noun, operations]);
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
    const { sentence, answers } = coverageWords(message);
    const place = answers.get(reasonKey(off));
    expect(sentence.slice(place?.start, place?.end)).toBe("audit.yaml#Trail: logging is off");
  });

  it("begins with what a later result lost", () => {
    expect(lossLead(["A", "B"])).toBe("This change loses events that were recorded before: A, B. ");
  });
});

describe("the calls that are meant", () => {
  saysOfEach(callsWords, calls, (meant: CallsMeant) => wordsFor(callsWords, meant));
});

describe("what is said of trails", () => {
  saysOfEach(trailMessages, trails, said);
});

describe("what is said of a run", () => {
  saysOfEach(runMessages, run, said);
});

describe("what is said of settings of trails", () => {
  saysOfEach(trailSettingsMessages, settingsOfTrails, said);
});

describe("settings of trails", () => {
  saysOfEach(trailSettings, settingNouns, settingNoun);
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
    const { sentence, answers } = findingWords({ message, when, construct: { path: "App/Table", line: "app.ts:1" } });
    expect(sentence).toBe(
      "When parameter Env, which has no default, is prod: " +
        `Whether CloudTrail would record ${reads} cannot be said. ${because} (Construct App/Table, made at app.ts:1.)`,
    );
    const place = answers.get(reasonKey(off));
    expect(sentence.slice(place?.start, place?.end)).toBe("audit.yaml#Trail: logging is off");
  });

  it("leaves the lines of code behind all of it", () => {
    const { sentence, snippet } = findingWords({
      message: { code: "refused", says: typeOfAdvanced },
      when: [],
      construct: { path: "App/Trail", line: null },
    });
    expect(sentence).toMatch(/ In advanced selectors this one is: \(Construct App\/Trail\.\)$/);
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
    expect(findingData({ message: { code: "refused", says: typeOfAdvanced }, when: [] })).toMatchObject({
      code: "data-resource-type-of-advanced",
      arguments: { type: "AWS::SNS::Topic", allowed: ["AWS::S3::Object"] },
    });
  });
});
