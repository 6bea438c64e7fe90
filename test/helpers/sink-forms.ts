/**
 * The four ways in which trails and event data stores are given to this program, written from one description: what is
 * decided must not depend on the way.
 */
import type { Input } from "../cases/coverage-case.ts";
import { argumentsOf, type Json, type JsonObject } from "../cases/terraform-plan.ts";

/** A trail or an event data store: properties of the CloudTrail API on top of those of one that records everywhere. */
export interface SinkDescription {
  readonly kind: "trail" | "event-data-store";
  readonly properties: JsonObject;
}

/** By names of lower-case letters. */
export type SinkDescriptions = Readonly<Record<string, SinkDescription>>;

/** What a run is given. */
export interface SinkInput {
  readonly files: Readonly<Record<string, Input>>;
  readonly trails: readonly string[];
  /** The ids that results have for the sinks, with their names. */
  readonly names: ReadonlyMap<string, string>;
}

/** A way to write sinks whose home is a Region. */
export type SinkForm = (sinks: SinkDescriptions, region: string) => SinkInput;

/** The account that every form is about. */
export const accountOfForms = "111122223333";

export const sinkForms: Readonly<Record<string, SinkForm>> = {
  CloudFormation: asTemplate,
  HCL: asConfiguration,
  "a plan": asPlan,
  "a snapshot": asSnapshot,
};

/** A trail that records everywhere what its selectors select. */
export function trail(properties: JsonObject): SinkDescription {
  return {
    kind: "trail",
    properties: { IsMultiRegionTrail: true, IncludeGlobalServiceEvents: true, ...properties },
  };
}

/** An event data store that records everywhere what its selectors select. */
export function store(properties: JsonObject): SinkDescription {
  return { kind: "event-data-store", properties: { MultiRegionEnabled: true, ...properties } };
}

/** `AdvancedEventSelectors` with one selector for management events that meet the conditions. */
export function managementSelector(...conditions: readonly JsonObject[]): JsonObject {
  return {
    AdvancedEventSelectors: [{ FieldSelectors: [{ Field: "eventCategory", Equals: ["Management"] }, ...conditions] }],
  };
}

const bucket = "acme-audit-logs";

function namesBy(sinks: SinkDescriptions, idOf: (name: string) => string): Map<string, string> {
  return new Map(Object.keys(sinks).map((name) => [idOf(name), name]));
}

function asTemplate(sinks: SinkDescriptions): SinkInput {
  const declared = ({ kind, properties }: SinkDescription): JsonObject =>
    kind === "trail"
      ? { Type: "AWS::CloudTrail::Trail", Properties: { IsLogging: true, S3BucketName: bucket, ...properties } }
      : { Type: "AWS::CloudTrail::EventDataStore", Properties: properties };
  const Resources = Object.fromEntries(Object.entries(sinks).map(([name, sink]) => [name, declared(sink)]));
  return {
    files: { "template.yaml": { Resources } },
    trails: [],
    names: namesBy(sinks, (name) => `template.yaml#${name}`),
  };
}

function resourceType({ kind }: SinkDescription): string {
  return kind === "trail" ? "aws_cloudtrail" : "aws_cloudtrail_event_data_store";
}

function terraformArguments(name: string, { kind, properties }: SinkDescription): JsonObject {
  return { name, ...(kind === "trail" ? { s3_bucket_name: bucket } : {}), ...argumentsOf(properties) };
}

function addressOf(sinks: SinkDescriptions, name: string): string {
  const sink = sinks[name];
  return sink === undefined ? name : `${resourceType(sink)}.${name}`;
}

function asPlan(sinks: SinkDescriptions, region: string): SinkInput {
  const resources = Object.fromEntries(
    Object.entries(sinks).map(([name, sink]) => [addressOf(sinks, name), terraformArguments(name, sink)]),
  );
  return {
    files: { "plan.json": { $plan: { region, resources } } },
    trails: [],
    names: namesBy(sinks, (name) => `plan.json#${addressOf(sinks, name)}`),
  };
}

function asConfiguration(sinks: SinkDescriptions, region: string): SinkInput {
  const blocks = Object.entries(sinks).map(([name, sink]) =>
    block(`resource "${resourceType(sink)}" "${name}"`, terraformArguments(name, sink)),
  );
  return {
    files: { "main.tf": [block('provider "aws"', { region }), ...blocks].join("\n") },
    trails: [],
    names: namesBy(sinks, (name) => `main.tf#${addressOf(sinks, name)}`),
  };
}

/** A block of HCL: lists of objects are blocks in it, and all else is written as in JSON. */
function block(head: string, content: JsonObject): string {
  const lines = Object.entries(content).flatMap(([name, value]) =>
    isListOfObjects(value) ? value.map((one) => block(name, one)) : [`${name} = ${JSON.stringify(value)}\n`],
  );
  return `${head} {\n${lines.join("")}}\n`;
}

function isListOfObjects(value: Json): value is readonly JsonObject[] {
  return Array.isArray(value) && value.every((item) => typeof item === "object" && item !== null);
}

function asSnapshot(sinks: SinkDescriptions, region: string): SinkInput {
  const arn = (name: string): string =>
    `arn:aws:cloudtrail:${region}:${accountOfForms}:${sinks[name]?.kind === "trail" ? "trail" : "eventdatastore"}/${name}`;
  const described = ([name, { kind, properties }]: [string, SinkDescription]): JsonObject =>
    kind === "trail"
      ? {
          Name: name,
          TrailARN: arn(name),
          HomeRegion: region,
          S3BucketName: bucket,
          IsOrganizationTrail: false,
          LogFileValidationEnabled: false,
          Status: { IsLogging: properties.IsLogging ?? true },
          EventSelectors: [],
          AdvancedEventSelectors: [],
          InsightSelectors: [],
          ...Object.fromEntries(Object.entries(properties).filter(([key]) => key !== "IsLogging")),
        }
      : { Name: name, EventDataStoreArn: arn(name), Status: "ENABLED", OrganizationEnabled: false, ...properties };
  const all = Object.entries(sinks);
  const account = {
    accountId: accountOfForms,
    partition: "aws",
    trails: all.filter(([, { kind }]) => kind === "trail").map(described),
    eventDataStores: all.filter(([, { kind }]) => kind === "event-data-store").map(described),
    errors: [],
  };
  return {
    files: { "trails.json": { formatVersion: 1, kind: "trailproof-snapshot", accounts: [account] } },
    trails: ["trails.json"],
    names: namesBy(sinks, arn),
  };
}
