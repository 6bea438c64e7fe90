/** A case about detections: what is declared, once, to be written in every language that declares it. */
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

interface DeclaredTrail {
  readonly multiRegion?: boolean;
  readonly logging?: boolean;
  readonly writeOnly?: boolean;
  /** Event sources of management events that it leaves out. */
  readonly without?: readonly string[];
  /** Beginnings of ARNs of objects whose data events it records. */
  readonly objects?: readonly string[];
  /** The name of a log group, or `Ref` and the name of one that is declared. */
  readonly group?: string;
}

interface DeclaredRule {
  readonly state?: string;
  readonly bus?: string;
  /** The ARN of a bus. */
  readonly forwardsTo?: string;
  readonly pattern: Json;
}

interface DeclaredFilter {
  readonly group: string;
  readonly pattern: string;
}

interface ExpectedDetection {
  /** Left out of the result: it is not about CloudTrail. */
  readonly verdict: "can-fire" | "in-part" | "never" | "undetermined" | "absent";
  readonly reasons?: readonly string[];
  /** The name of the missed event, and where it lands. */
  readonly missed?: string;
  readonly missedIn?: string;
  readonly finding?: string;
}

export interface DetectionCase {
  readonly name: string;
  readonly region: string;
  readonly account?: string;
  /** These are all the trails there are. */
  readonly complete?: true;
  readonly trails?: Readonly<Record<string, DeclaredTrail>>;
  readonly rules?: Readonly<Record<string, DeclaredRule>>;
  readonly filters?: Readonly<Record<string, DeclaredFilter>>;
  readonly groups?: Readonly<Record<string, { readonly name: string; readonly logClass?: string }>>;
  readonly buckets?: Readonly<Record<string, string>>;
  readonly expect: Readonly<Record<string, ExpectedDetection>>;
}

/** The cases of a folder. */
export function detectionCasesIn(folder: URL): { readonly file: string; readonly cases: readonly DetectionCase[] }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .map((file) => ({
      file,
      cases: (parse(readFileSync(new URL(file, folder), "utf8")) as { readonly cases: readonly DetectionCase[] }).cases,
    }));
}

const isReference = (group: string): string | null => /^Ref (\w+)$/.exec(group)?.[1] ?? null;

/** The case as a template of CloudFormation. */
export function templateOf(given: DetectionCase): string {
  const resources: Record<string, Json> = {};
  for (const [name, { name: logGroup, logClass }] of Object.entries(given.groups ?? {}))
    resources[name] = {
      Type: "AWS::Logs::LogGroup",
      Properties: { LogGroupName: logGroup, ...(logClass === undefined ? {} : { LogGroupClass: logClass }) },
    };
  for (const [name, bucket] of Object.entries(given.buckets ?? {}))
    resources[name] = { Type: "AWS::S3::Bucket", Properties: { BucketName: bucket } };
  for (const [name, trail] of Object.entries(given.trails ?? {}))
    resources[name] = {
      Type: "AWS::CloudTrail::Trail",
      Properties: {
        S3BucketName: "example-audit-logs",
        IsLogging: trail.logging ?? true,
        IsMultiRegionTrail: trail.multiRegion ?? true,
        IncludeGlobalServiceEvents: true,
        ...selectorsOf(trail),
        ...(trail.group === undefined ? {} : { ...groupInTemplate(trail.group), CloudWatchLogsRoleArn: role }),
      },
    };
  for (const [name, { state, bus, forwardsTo, pattern }] of Object.entries(given.rules ?? {}))
    resources[name] = {
      Type: "AWS::Events::Rule",
      Properties: {
        EventPattern: pattern,
        ...(state === undefined ? {} : { State: state }),
        ...(bus === undefined ? {} : { EventBusName: bus }),
        ...(forwardsTo === undefined ? {} : { Targets: [{ Id: "bus", Arn: forwardsTo }] }),
      },
    };
  for (const [name, { group, pattern }] of Object.entries(given.filters ?? {})) {
    const reference = isReference(group);
    resources[name] = {
      Type: "AWS::Logs::MetricFilter",
      Properties: {
        FilterPattern: pattern,
        LogGroupName: reference === null ? group : { Ref: reference },
        MetricTransformations: [{ MetricName: name, MetricNamespace: "Audit", MetricValue: "1" }],
      },
    };
  }
  return JSON.stringify({ AWSTemplateFormatVersion: "2010-09-09", Resources: resources }, null, 2);
}

const role = "arn:aws:iam::111122223333:role/logs";

function groupInTemplate(group: string): { readonly CloudWatchLogsLogGroupArn: Json } {
  const reference = isReference(group);
  return {
    CloudWatchLogsLogGroupArn:
      reference === null
        ? { "Fn::Sub": `arn:aws:logs:\${AWS::Region}:\${AWS::AccountId}:log-group:${group}:*` }
        : { "Fn::GetAtt": [reference, "Arn"] },
  };
}

function selectorsOf({ writeOnly, without, objects }: DeclaredTrail): { readonly EventSelectors?: Json } {
  if (writeOnly === undefined && without === undefined && objects === undefined) return {};
  return {
    EventSelectors: [
      {
        ReadWriteType: writeOnly === true ? "WriteOnly" : "All",
        IncludeManagementEvents: true,
        ...(without === undefined ? {} : { ExcludeManagementEventSources: without }),
        ...(objects === undefined ? {} : { DataResources: [{ Type: "AWS::S3::Object", Values: objects }] }),
      },
    ],
  };
}

/** The case as configuration of Terraform. */
export function configurationOf(given: DetectionCase): string {
  const blocks = [`provider "aws" {\n  region = ${quoted(given.region)}\n}`];
  for (const [name, { name: logGroup, logClass }] of Object.entries(given.groups ?? {}))
    blocks.push(
      block("aws_cloudwatch_log_group", name, { name: quoted(logGroup), ...of({ log_group_class: logClass }) }),
    );
  for (const [name, bucket] of Object.entries(given.buckets ?? {}))
    blocks.push(block("aws_s3_bucket", name, { bucket: quoted(bucket) }));
  for (const [name, trail] of Object.entries(given.trails ?? {}))
    blocks.push(
      block(
        "aws_cloudtrail",
        name,
        {
          name: quoted(`trail-${name.toLowerCase()}`),
          s3_bucket_name: quoted("example-audit-logs"),
          enable_logging: String(trail.logging ?? true),
          is_multi_region_trail: String(trail.multiRegion ?? true),
          ...(trail.group === undefined
            ? {}
            : {
                cloud_watch_logs_group_arn: groupInConfiguration(trail.group),
                cloud_watch_logs_role_arn: quoted(role),
              }),
        },
        selectorBlock(trail),
      ),
    );
  for (const [name, { forwardsTo }] of Object.entries(given.rules ?? {}))
    if (forwardsTo !== undefined)
      blocks.push(
        block("aws_cloudwatch_event_target", name, {
          rule: `aws_cloudwatch_event_rule.${name}.name`,
          arn: quoted(forwardsTo),
        }),
      );
  for (const [name, { state, bus, pattern }] of Object.entries(given.rules ?? {}))
    blocks.push(
      block("aws_cloudwatch_event_rule", name, {
        name: quoted(name),
        event_pattern: `jsonencode(${JSON.stringify(pattern).replace(/\$\{/g, "$$$${")})`,
        ...of({ state, event_bus_name: bus }),
      }),
    );
  for (const [name, { group, pattern }] of Object.entries(given.filters ?? {})) {
    const reference = isReference(group);
    blocks.push(
      block(
        "aws_cloudwatch_log_metric_filter",
        name,
        {
          name: quoted(name),
          pattern: quoted(pattern),
          log_group_name: reference === null ? quoted(group) : `aws_cloudwatch_log_group.${reference}.name`,
        },
        `  metric_transformation {\n    name      = ${quoted(name)}\n    namespace = "Audit"\n    value     = "1"\n  }\n`,
      ),
    );
  }
  return blocks.join("\n\n");
}

function groupInConfiguration(group: string): string {
  const reference = isReference(group);
  return reference === null
    ? quoted(`arn:aws:logs:us-east-1:111122223333:log-group:${group}:*`)
    : `"\${aws_cloudwatch_log_group.${reference}.arn}:*"`;
}

function selectorBlock(trail: DeclaredTrail): string {
  if (selectorsOf(trail).EventSelectors === undefined) return "";
  const { writeOnly, without, objects } = trail;
  const excluded = without === undefined ? "" : `\n    exclude_management_event_sources = ${JSON.stringify(without)}`;
  const data =
    objects === undefined
      ? ""
      : `\n    data_resource {\n      type   = "AWS::S3::Object"\n      values = ${JSON.stringify(objects)}\n    }`;
  return `  event_selector {\n    read_write_type           = "${writeOnly === true ? "WriteOnly" : "All"}"\n    include_management_events = true${excluded}${data}\n  }\n`;
}

function block(type: string, name: string, attributes: Readonly<Record<string, string>>, inside = ""): string {
  const lines = Object.entries(attributes).map(([attribute, value]) => `  ${attribute} = ${value}\n`);
  return `resource "${type}" "${name}" {\n${lines.join("")}${inside}}`;
}

function of(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, quoted(value)]])),
  );
}

const quoted = (text: string): string => JSON.stringify(text).replace(/\$\{/g, "$$$${");

/** The case as a plan, as `terraform show -json` prints it: what it makes of references is known after the apply. */
export function planOf(given: DetectionCase): string {
  const planned: Json[] = [];
  const changes: Json[] = [];
  const configured: Json[] = [];
  const add = (
    type: string,
    name: string,
    values: Readonly<Record<string, Json>>,
    unknown: Readonly<Record<string, Json>> = {},
    references: Readonly<Record<string, readonly string[]>> = {},
  ): void => {
    const address = `${type}.${name}`;
    const provider = "registry.terraform.io/hashicorp/aws";
    planned.push({ address, mode: "managed", type, name, provider_name: provider, values });
    changes.push({
      ...{ address, mode: "managed", type, name, provider_name: provider },
      change: {
        actions: ["create"],
        before: null,
        after: values,
        after_unknown: unknown,
        before_sensitive: false,
        after_sensitive: {},
      },
    });
    const expressions = Object.entries(values).map(([key, value]): [string, Json] => [key, { constant_value: value }]);
    const built = Object.entries(references).map(([key, list]): [string, Json] => [key, { references: list }]);
    configured.push({
      ...{ address, mode: "managed", type, name, provider_config_key: "aws", schema_version: 0 },
      expressions: Object.fromEntries([...expressions, ...built]),
    });
  };
  for (const [name, { name: logGroup, logClass }] of Object.entries(given.groups ?? {}))
    add(
      "aws_cloudwatch_log_group",
      name,
      { name: logGroup, ...(logClass === undefined ? {} : { log_group_class: logClass }) },
      { arn: true, id: true },
    );
  for (const [name, bucket] of Object.entries(given.buckets ?? {}))
    add("aws_s3_bucket", name, { bucket }, { arn: true, id: true });
  for (const [name, trail] of Object.entries(given.trails ?? {})) {
    const reference = trail.group === undefined ? null : isReference(trail.group);
    const values = {
      ...{
        name: `trail-${name.toLowerCase()}`,
        s3_bucket_name: "example-audit-logs",
        include_global_service_events: true,
      },
      ...{ is_multi_region_trail: trail.multiRegion ?? true, is_organization_trail: false },
      ...{ enable_logging: trail.logging ?? true, advanced_event_selector: [], event_selector: selectorInPlan(trail) },
      ...(trail.group === undefined || reference !== null
        ? {}
        : { cloud_watch_logs_group_arn: `arn:aws:logs:us-east-1:111122223333:log-group:${trail.group}:*` }),
      ...(trail.group === undefined ? {} : { cloud_watch_logs_role_arn: role }),
    };
    if (reference === null) add("aws_cloudtrail", name, values, { arn: true });
    else
      add(
        "aws_cloudtrail",
        name,
        values,
        { arn: true, cloud_watch_logs_group_arn: true },
        {
          cloud_watch_logs_group_arn: [
            `aws_cloudwatch_log_group.${reference}.arn`,
            `aws_cloudwatch_log_group.${reference}`,
          ],
        },
      );
  }
  for (const [name, { forwardsTo }] of Object.entries(given.rules ?? {}))
    if (forwardsTo !== undefined) add("aws_cloudwatch_event_target", name, { rule: name, arn: forwardsTo });
  for (const [name, { state, bus, pattern }] of Object.entries(given.rules ?? {}))
    add("aws_cloudwatch_event_rule", name, {
      ...{ name, event_pattern: JSON.stringify(pattern), event_bus_name: bus ?? "default" },
      ...(state === undefined ? {} : { state }),
    });
  for (const [name, { group, pattern }] of Object.entries(given.filters ?? {})) {
    const reference = isReference(group);
    const declared = reference === null ? undefined : given.groups?.[reference];
    add("aws_cloudwatch_log_metric_filter", name, {
      ...{ name, pattern, log_group_name: declared?.name ?? group },
      metric_transformation: [{ name, namespace: "Audit", value: "1" }],
    });
  }
  return JSON.stringify({
    format_version: "1.2",
    terraform_version: "1.9.0",
    planned_values: { root_module: { resources: planned } },
    resource_changes: changes,
    configuration: {
      provider_config: {
        aws: {
          name: "aws",
          full_name: "registry.terraform.io/hashicorp/aws",
          expressions: { region: { constant_value: given.region } },
        },
      },
      root_module: { resources: configured },
    },
  });
}

function selectorInPlan(trail: DeclaredTrail): Json {
  if (selectorsOf(trail).EventSelectors === undefined) return [];
  const { writeOnly, without, objects } = trail;
  return [
    {
      read_write_type: writeOnly === true ? "WriteOnly" : "All",
      include_management_events: true,
      exclude_management_event_sources: without ?? [],
      data_resource: objects === undefined ? [] : [{ type: "AWS::S3::Object", values: objects }],
    },
  ];
}
