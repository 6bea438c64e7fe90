/**
 * Writes Terraform plans as `terraform show -json` prints them, from resources as a person would write them:
 * the defaults of the provider are filled in, and a value that is `${address.attribute}` and nothing else becomes a
 * reference that is known after apply.
 */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export interface PlanShorthand {
  /** Region of the provider; left out: the provider does not say. */
  readonly region?: string;
  readonly variables?: JsonObject;
  /** Address → arguments. */
  readonly resources: Readonly<Record<string, JsonObject>>;
}

const blocks = new Set([
  "advanced_event_selector",
  "field_selector",
  "event_selector",
  "data_resource",
  "insight_selector",
  "replica",
  "versioning_configuration",
  "rule",
  "default_retention",
  "filter",
  "expiration",
]);
const defaults: Readonly<Record<string, JsonObject>> = {
  aws_cloudtrail: {
    advanced_event_selector: [],
    enable_log_file_validation: false,
    enable_logging: true,
    event_selector: [],
    include_global_service_events: true,
    insight_selector: [],
    is_multi_region_trail: false,
    is_organization_trail: false,
    kms_key_id: null,
    s3_bucket_name: "acme-audit-logs",
  },
  aws_cloudtrail_event_data_store: {
    advanced_event_selector: [],
    billing_mode: "EXTENDABLE_RETENTION_PRICING",
    multi_region_enabled: true,
    organization_enabled: false,
    suspend: null,
    termination_protection_enabled: true,
  },
  aws_dynamodb_table: { billing_mode: "PAY_PER_REQUEST", hash_key: "id", stream_enabled: null, stream_view_type: null },
};
const computed: Readonly<Record<string, JsonObject>> = {
  aws_dynamodb_table: { arn: true, id: true, stream_arn: true, stream_label: true },
  aws_s3_bucket: {
    arn: true,
    bucket: true,
    id: true,
    lifecycle_rule: true,
    logging: true,
    object_lock_configuration: true,
    object_lock_enabled: true,
    versioning: true,
  },
};

/** The text of the plan. */
export function planText({ region, variables = {}, resources }: PlanShorthand): string {
  const all = Object.entries(resources).map(([address, written]) => {
    const [type = "", name = ""] = address.split(".");
    return {
      address,
      type,
      name,
      written,
      full: { ...defaults[type], ...(region === undefined ? {} : { region }), ...written },
    };
  });
  const plan = {
    format_version: "1.2",
    terraform_version: "1.11.4",
    variables: Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, { value }])),
    planned_values: {
      root_module: {
        resources: all.map(({ address, type, name, full }) => ({
          address,
          mode: "managed",
          type,
          name,
          provider_name: "registry.terraform.io/hashicorp/aws",
          schema_version: 0,
          values: known(full),
          sensitive_values: {},
        })),
      },
    },
    resource_changes: all.map(({ address, type, name, full }) => ({
      address,
      mode: "managed",
      type,
      name,
      provider_name: "registry.terraform.io/hashicorp/aws",
      change: {
        actions: ["create"],
        before: null,
        after: known(full),
        after_unknown: { ...unwritten(computed[type] ?? { arn: true, id: true }, full), ...unknowns(full) },
        before_sensitive: false,
        after_sensitive: {},
      },
    })),
    configuration: {
      provider_config: {
        aws: {
          name: "aws",
          full_name: "registry.terraform.io/hashicorp/aws",
          ...(region === undefined ? {} : { expressions: { region: { constant_value: region } } }),
        },
      },
      root_module: {
        resources: all.map(({ address, type, name, written }) => ({
          address,
          mode: "managed",
          type,
          name,
          provider_config_key: "aws",
          expressions: expressions(written),
          schema_version: 0,
        })),
      },
    },
  };
  return JSON.stringify(plan, null, 2);
}

const reference = /^\$\{([^}]+)\}$/;

function known(value: Json): Json {
  if (typeof value === "string") return reference.test(value) ? null : value;
  if (value === null || typeof value !== "object") return value;
  if (isList(value)) return value.map(known);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) =>
      typeof item === "string" && reference.test(item) ? [] : [[key, known(item)]],
    ),
  );
}

/** What is computed unless somebody writes it. */
function unwritten(marks: JsonObject, full: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(marks).filter(([name]) => full[name] === undefined));
}

function unknowns(value: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      const mark = unknown(item);
      return mark === false ? [] : [[key, mark]];
    }),
  );
}

function unknown(value: Json): Json {
  if (typeof value === "string") return reference.test(value);
  if (value === null || typeof value !== "object") return false;
  if (isList(value)) return value.map(unknown);
  return unknowns(value);
}

function expressions(value: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      blocks.has(key) && isList(item) ? item.map((block) => expressions(block as JsonObject)) : expression(item),
    ]),
  );
}

function expression(value: Json): JsonObject {
  const named = referencesIn(value);
  return named.length === 0 ? { constant_value: value } : { references: named };
}

function referencesIn(value: Json): string[] {
  if (typeof value === "string") {
    const path = reference.exec(value)?.[1];
    if (path === undefined) return [];
    return path.startsWith("var.") ? [path] : [path, path.split(".").slice(0, 2).join(".")];
  }
  if (value === null || typeof value !== "object") return [];
  return (isList(value) ? value : Object.values(value)).flatMap(referencesIn);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** Names of arguments that are not those of the API in small letters. */
const argumentNames: Readonly<Record<string, string>> = {
  EventSelectors: "event_selector",
  AdvancedEventSelectors: "advanced_event_selector",
  FieldSelectors: "field_selector",
  DataResources: "data_resource",
};

/** Properties of the CloudTrail API as arguments of the AWS provider. */
export function argumentsOf(properties: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [argumentNames[name] ?? snakeCase(name), argumentOf(value)]),
  );
}

function argumentOf(value: Json): Json {
  if (value === null || typeof value !== "object") return value;
  return isList(value) ? value.map(argumentOf) : argumentsOf(value);
}

function snakeCase(name: string): string {
  return name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase();
}
