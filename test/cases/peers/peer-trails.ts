/**
 * Seventeen trails that checks of other tools were held against: the data of trails.yaml and peers.yaml, and the three
 * ways in which each trail is given to this program.
 */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Input } from "../coverage-case.ts";
import { argumentsOf, type JsonObject } from "../terraform-plan.ts";

export const questions = ["management", "object-reads", "object-writes", "invocations"] as const;
export type Question = (typeof questions)[number];

export interface PeerTrail {
  readonly id: string;
  readonly title: string;
  /** Properties of the CloudTrail API. */
  readonly trail: JsonObject;
  /** Whether all events that the question is about are recorded. */
  readonly records: Readonly<Partial<Record<Question, boolean>>>;
  /** Operations of which the documents leave open whether this trail records them. */
  readonly undetermined?: Readonly<Partial<Record<Question, readonly string[]>>>;
  /** Check → its verdict. */
  readonly others: Readonly<Record<string, "PASS" | "FAIL">>;
}

export interface PeerCheck {
  readonly id: string;
  readonly tool: string;
  readonly check: string;
  readonly question: Question;
  /** The trails about which it is wrong. */
  readonly wrong: readonly string[];
  readonly because: string;
}

export const trails = (read("trails.yaml") as { readonly trails: readonly PeerTrail[] }).trails;
export const checks = (read("peers.yaml") as { readonly checks: readonly PeerCheck[] }).checks;

function read(name: string): unknown {
  return parse(readFileSync(new URL(name, import.meta.url), "utf8"), { merge: true, maxAliasCount: -1 });
}

export interface PeerInput {
  readonly files: Readonly<Record<string, Input>>;
  readonly trailFiles: readonly string[];
}

const buckets = ["acme-invoices", "acme-orders", "acme-audit-logs"];

/** A CloudFormation template with the trail, its log bucket, two other buckets and a function. */
export function asTemplate({ trail }: PeerTrail): PeerInput {
  const properties = {
    TrailName: "audit",
    IsLogging: true,
    IsMultiRegionTrail: true,
    IncludeGlobalServiceEvents: true,
    S3BucketName: "acme-audit-logs",
    ...trail,
  };
  return {
    files: {
      "template.yaml": {
        Resources: { ...declared(), Trail: { Type: "AWS::CloudTrail::Trail", Properties: properties } },
      },
    },
    trailFiles: [],
  };
}

/** The same as a Terraform plan. */
export function asPlan({ trail: { IsLogging = true, ...selectors } }: PeerTrail): PeerInput {
  const resources = {
    ...Object.fromEntries(buckets.map((bucket) => [`aws_s3_bucket.${bucket}`, { bucket }])),
    "aws_lambda_function.payments": { function_name: "payments" },
    "aws_cloudtrail.audit": {
      name: "audit",
      enable_logging: IsLogging,
      is_multi_region_trail: true,
      ...argumentsOf(selectors),
    },
  };
  return { files: { "plan.json": { $plan: { region: "eu-west-1", resources } } }, trailFiles: [] };
}

/** The resources in a template, the trail in a snapshot of the account. */
export function asSnapshot({ trail: { IsLogging = true, ...selectors } }: PeerTrail): PeerInput {
  const trail = {
    Name: "audit",
    TrailARN: "arn:aws:cloudtrail:eu-west-1:111122223333:trail/audit",
    HomeRegion: "eu-west-1",
    IsMultiRegionTrail: true,
    IsOrganizationTrail: false,
    IncludeGlobalServiceEvents: true,
    LogFileValidationEnabled: false,
    S3BucketName: "acme-audit-logs",
    Status: { IsLogging },
    EventSelectors: [],
    AdvancedEventSelectors: [],
    InsightSelectors: [],
    ...selectors,
  };
  const account = { accountId: "111122223333", partition: "aws", trails: [trail], eventDataStores: [], errors: [] };
  return {
    files: {
      "template.yaml": { Resources: declared() },
      "trails.json": { formatVersion: 1, kind: "trailproof-snapshot", accounts: [account] },
    },
    trailFiles: ["trails.json"],
  };
}

function declared(): JsonObject {
  return {
    ...Object.fromEntries(
      buckets.map((bucket, index) => [
        `Bucket${String(index)}`,
        { Type: "AWS::S3::Bucket", Properties: { BucketName: bucket } },
      ]),
    ),
    Payments: { Type: "AWS::Lambda::Function", Properties: { FunctionName: "payments" } },
  };
}
