/** A result with everything in it that a report can meet, and the files it was read from. */
import type { Location } from "../../src/model/location.ts";
import type { CheckResult, CounterexampleEvent, CoverageEntry, Finding, SinkResult } from "../../src/model/result.ts";
import { withFixes } from "../../src/rules/selector-fix.ts";
import type { RuleMeta } from "../../src/rules/types.ts";

export const template = `AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Ledger:
    Type: AWS::Timestream::Database
  Entries:
    Type: AWS::Timestream::Table
    Properties:
      DatabaseName: !Ref Ledger
  Orders:
    Type: AWS::DynamoDB::Table
  OrgTrail:
    Type: AWS::CloudTrail::Trail
    Properties:
      S3BucketName: audit-logs
      IsLogging: true
      IsMultiRegionTrail: true
      IncludeGlobalServiceEvents: true
      AdvancedEventSelectors:
        - FieldSelectors:
            - { Field: eventCategory, Equals: [Management] }
        - FieldSelectors:
            - { Field: eventCategory, Equals: [Data] }
            - { Field: resources.type, Equals: [AWS::Timestream::Table] }
  OldTrail:
    Type: AWS::CloudTrail::Trail
    Properties:
      S3BucketName: audit-logs
      IsLogging: false
`;

/** A path that needs encoding everywhere. */
export const oddUri = "infra/stacks, old/100% #1/trail:é.yaml";

export const sources: Readonly<Record<string, string>> = {
  "template.yaml": template,
  [oddUri]: 'Resources:\r\n\tBilling: { Type: "AWS::DynamoDB::Table" } # `odd` | <b>name</b>\r\n',
};

export function sourceText(uri: string): string | undefined {
  return sources[uri];
}

export function at(
  uri: string,
  startLine: number,
  startColumn: number,
  endColumn: number,
  endLine = startLine,
): Location {
  return { uri, startLine, startColumn, endLine, endColumn };
}

const entriesPlace = at("template.yaml", 5, 3, 10);
const typeSelector = at("template.yaml", 23, 15, 75);

export function sink(changes: Partial<SinkResult> = {}): SinkResult {
  return {
    id: "template.yaml#OrgTrail",
    kind: "trail",
    dialect: "cloudformation-yaml",
    name: null,
    accountId: null,
    homeRegion: "eu-west-1",
    multiRegion: true,
    organization: false,
    globalServiceEvents: true,
    logging: "on",
    selectors: "advanced",
    counted: true,
    notCountedBecause: null,
    location: at("template.yaml", 11, 3, 11),
    ...changes,
  };
}

export function coverage(changes: Partial<CoverageEntry> = {}): CoverageEntry {
  return {
    policy: "documented",
    requirement: "data-events",
    service: "timestream",
    eventSource: "timestream.amazonaws.com",
    operations: ["Query"],
    category: "data",
    resource: { address: "template.yaml#Entries", type: "AWS::Timestream::Table", arn: null },
    verdict: "covered",
    recordedBy: ["template.yaml#OrgTrail"],
    reasons: [],
    count: changes.operations?.length ?? 1,
    ...changes,
  };
}

export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    ruleId: "event-not-recorded",
    level: "warning",
    kind: "fail",
    message: "GetItem of Orders is not recorded. No selector of a counted trail asks for AWS::DynamoDB::Table.",
    location: at("template.yaml", 9, 3, 9),
    relatedLocations: [],
    resource: "template.yaml#Orders",
    operations: ["GetItem"],
    data: { namedOperations: ["GetItem"] },
    controls: [],
    baseline: null,
    suppressed: null,
    fingerprint: "0000000000000001",
    policy: "documented",
    requirement: "data-events",
    causeKey: "",
    scopeId: null,
    ...changes,
  };
}

const itemOperations = [
  "BatchExecuteStatement",
  "BatchGetItem",
  "BatchWriteItem",
  "DeleteItem",
  "ExecuteStatement",
  "ExecuteTransaction",
  "GetItem",
  "PutItem",
  "Query",
  "Scan",
  "TransactGetItems",
  "TransactWriteItems",
  "UpdateItem",
];
const managementOperations = Array.from({ length: 18 }, (_item, index) => `ManagementOperation${String(index)}`);

const missingQuery: CounterexampleEvent = {
  eventSource: "timestream.amazonaws.com",
  eventName: "Query",
  eventCategory: "Data",
  eventType: "AwsApiCall",
  readOnly: true,
  awsRegion: "eu-west-1",
  resources: [
    { type: "AWS::Timestream::Database", ARN: "arn:aws:timestream:eu-west-1:${Account}:database/NO_RESOURCE_ACCESSED" },
  ],
};

const missingItem: CounterexampleEvent = {
  eventSource: "dynamodb.amazonaws.com",
  eventName: "GetItem",
  eventCategory: "Data",
  eventType: "AwsApiCall",
  readOnly: true,
  awsRegion: "eu-west-1",
  recipientAccountId: "111122223333",
  userIdentity: { arn: "arn:aws:iam::111122223333:user/alice" },
  sessionCredentialFromConsole: "true",
  resources: [{ type: "AWS::DynamoDB::Table", ARN: "arn:aws:dynamodb:eu-west-1:111122223333:table/orders" }],
};

export function sample(): CheckResult {
  const result = withoutFixes();
  return { ...result, findings: withFixes(result.findings, result.sinks, result.coverage) };
}

function withoutFixes(): CheckResult {
  return {
    formatVersion: 1,
    tool: { name: "trailproof", version: "0.1.0", catalogDate: "2026-11-20" },
    sinks: [
      sink(),
      sink({
        id: "template.yaml#OldTrail",
        multiRegion: false,
        logging: "off",
        selectors: "default",
        counted: false,
        notCountedBecause: "logging is off",
      }),
      sink({
        id: "lake.yaml#Store",
        kind: "event-data-store",
        globalServiceEvents: null,
        homeRegion: null,
        multiRegion: null,
        logging: "unknown",
        counted: "unknown",
        notCountedBecause: "whether it takes in events depends on parameter Ingest, which has no default",
      }),
    ],
    coverage: [
      coverage({
        counterexample: missingQuery,
        verdict: "partial",
        reasons: [
          { code: "sink", message: "Queries that read no table are recorded under AWS::Timestream::Database." },
        ],
      }),
      coverage({
        operations: managementOperations,
        category: "management",
        resource: null,
        requirement: "management-events",
      }),
      coverage({
        operations: ["DescribeEndpoints", "WriteRecords"],
        category: "never",
        resource: null,
        verdict: "never-recorded",
        recordedBy: [],
        reasons: [{ code: "never-recorded", message: "AWS documents that CloudTrail makes no event." }],
      }),
      ...["Orders", "Billing", "Carts"].map((name) =>
        coverage({
          service: "dynamodb",
          eventSource: "dynamodb.amazonaws.com",
          operations: itemOperations,
          resource: { address: `template.yaml#${name}`, type: "AWS::DynamoDB::Table", arn: null },
          verdict: "uncovered",
          recordedBy: [],
          counterexample: missingItem,
        }),
      ),
      coverage({
        service: "dynamodb",
        eventSource: "dynamodb.amazonaws.com",
        operations: managementOperations,
        category: "management",
        resource: null,
      }),
      coverage({
        service: "dynamodb",
        eventSource: "dynamodb.amazonaws.com",
        operations: ["DescribeContributorInsightsRules", "ListImports"],
        category: "undocumented",
        resource: null,
        verdict: "undetermined",
        recordedBy: [],
        reasons: [{ code: "undocumented", message: "No document says whether it is recorded." }],
      }),
      coverage({
        service: "dax",
        eventSource: "dax.amazonaws.com",
        operations: managementOperations,
        category: "management",
        resource: null,
      }),
      coverage({
        service: null,
        eventSource: null,
        operations: ["*"],
        category: "management",
        resource: null,
        count: 6975,
      }),
    ],
    findings: [
      finding({
        operations: itemOperations,
        controls: ["PCI-DSS-4.0.1/10.2.1.1", "CIS-AWS-5.0/3.8"],
        counterexample: missingItem,
        causeKey: "no-selector:AWS::DynamoDB::Table",
        baseline: "new",
      }),
      finding({
        message: "GetItem of Billing is not recorded.",
        resource: `${oddUri}#Billing`,
        location: at(oddUri, 2, 2, 9),
        operations: itemOperations,
        counterexample: missingItem,
        causeKey: "no-selector:AWS::DynamoDB::Table",
        fingerprint: "0000000000000002",
        baseline: "new",
      }),
      finding({
        ruleId: "event-partly-recorded",
        message:
          "Query of Entries is recorded only in part: queries that read no table, or that fail before they read one, are recorded under AWS::Timestream::Database, which no selector asks for.",
        location: entriesPlace,
        resource: "template.yaml#Entries",
        operations: ["Query"],
        data: { namedOperations: ["Query"] },
        counterexample: missingQuery,
        relatedLocations: [
          {
            message: "This selector of OrgTrail [advanced] asks for AWS::Timestream::Table alone.",
            location: typeSelector,
          },
        ],
        fingerprint: "0000000000000003",
        baseline: "new",
      }),
      finding({
        ruleId: "trail-not-logging",
        level: "error",
        message: "OldTrail does not log: IsLogging is false, so it records nothing.",
        location: at("template.yaml", 28, 7, 23),
        resource: "template.yaml#OldTrail",
        operations: [],
        fingerprint: "0000000000000004",
        policy: null,
        requirement: null,
        baseline: "new",
      }),
      finding({
        ruleId: "coverage-undetermined",
        level: "note",
        kind: "open",
        message:
          "Whether Store records anything is unknown, because it depends on parameter Ingest, which has no default.",
        location: at("lake.yaml", 4, 7, 20),
        resource: "lake.yaml#Store",
        operations: ["*"],
        data: { parameters: ["Ingest"] },
        fingerprint: "0000000000000005",
        baseline: "new",
      }),
      finding({
        ruleId: "event-never-recorded",
        level: "note",
        kind: "informational",
        message:
          "DescribeEndpoints and WriteRecords are never recorded: AWS documents that CloudTrail makes no event for them.",
        location: entriesPlace,
        resource: "template.yaml#Entries",
        operations: ["DescribeEndpoints", "WriteRecords"],
        data: { namedOperations: ["DescribeEndpoints", "WriteRecords"] },
        fingerprint: "0000000000000006",
        baseline: "new",
      }),
      finding({
        message: "GetItem of Carts is not recorded.",
        resource: "template.yaml#Carts",
        fingerprint: "0000000000000007",
        suppressed: { kind: "inSource", justification: "holds no personal data" },
        causeKey: "no-selector:AWS::DynamoDB::Table",
        baseline: "new",
      }),
      finding({
        message: "GetItem of Archive is not recorded.",
        resource: "template.yaml#Archive",
        fingerprint: "0000000000000008",
        baseline: "unchanged",
      }),
    ],
    notifications: [
      {
        level: "error",
        message: "The file is not valid YAML: a flow map is not closed. The other files were judged without it.",
        location: at("broken.yaml", 7, 12, 13),
      },
      { level: "note", message: 'Parameter Env keeps its default "dev".', location: null },
    ],
    summary: {
      sinks: 3,
      coverage: { covered: 7029, partial: 1, uncovered: 39, neverRecorded: 2, undetermined: 2 },
      findings: { error: 1, warning: 4, note: 2 },
    },
  };
}

export function empty(): CheckResult {
  return {
    formatVersion: 1,
    tool: { name: "trailproof", version: "0.1.0", catalogDate: "2026-11-20" },
    sinks: [],
    coverage: [],
    findings: [],
    notifications: [],
    summary: {
      sinks: 0,
      coverage: { covered: 0, partial: 0, uncovered: 0, neverRecorded: 0, undetermined: 0 },
      findings: { error: 0, warning: 0, note: 0 },
    },
  };
}

export function rule(id: string, changes: Partial<RuleMeta> = {}): RuleMeta {
  return {
    id,
    title: `Title of ${id}`,
    summary: `What ${id} means, in one sentence.`,
    defaultLevel: "warning",
    securitySeverity: "6.0",
    precision: "high",
    tags: ["cloudtrail", "logging"],
    page: `# Title of ${id}\n\nSee [the guide](https://docs.aws.amazon.com/awscloudtrail/) and \`${id}\`.\n\n\`\`\`yaml finding\nA: 1\n\`\`\`\n`,
    ...changes,
  };
}

export const rules: readonly RuleMeta[] = [
  rule("coverage-undetermined", { defaultLevel: "note", securitySeverity: "2.0" }),
  rule("event-never-recorded", { defaultLevel: "note", securitySeverity: "1.0" }),
  rule("event-not-recorded"),
  rule("event-partly-recorded"),
  rule("trail-not-logging", { defaultLevel: "error", securitySeverity: "8.0" }),
];
