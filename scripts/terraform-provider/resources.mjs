/**
 * The resources that the provider has: schemas as the provider `aws` publishes them, as far as trailproof looks at them,
 * and what AWS adds when one is made.
 *
 * @typedef {import("./schema.mjs").Block} Block
 * @typedef {import("./resource-parts.mjs").Place} Place
 * @typedef {import("./resource-parts.mjs").State} State
 * @typedef {import("./resource-parts.mjs").Resource} Resource
 */
import { awsccResources } from "./awscc-resources.mjs";
import { arnOf, identity, operators } from "./resource-parts.mjs";
import { computed, optional, optionalComputed, required, stringMap, strings, stringSet } from "./schema.mjs";

/** Version 6 of the provider gives each resource a Region of its own. */
const region = optionalComputed("string", { replaces: true });
const tags = { tags: optional(stringMap), tags_all: optionalComputed(stringMap) };

/** @param {(type: unknown) => import("./schema.mjs").Attribute} attribute @param {import("./schema.mjs").Attribute} field @returns {import("./schema.mjs").NestedBlock} */
const fieldSelector = (attribute, field) => ({ nesting: "set", block: { attributes: { field, ...Object.fromEntries(operators.map((name) => [name, attribute(strings)])) } } });

/** @type {Resource} */
const trail = {
  schema: {
    version: 1,
    attributes: {
      ...identity,
      ...tags,
      region,
      name: required("string", { replaces: true }),
      s3_bucket_name: required("string"),
      s3_key_prefix: optional("string"),
      cloud_watch_logs_group_arn: optional("string"),
      cloud_watch_logs_role_arn: optional("string"),
      enable_log_file_validation: optional("bool", { fallback: false }),
      enable_logging: optional("bool", { fallback: true }),
      include_global_service_events: optional("bool", { fallback: true }),
      is_multi_region_trail: optional("bool", { fallback: false }),
      is_organization_trail: optional("bool", { fallback: false }),
      kms_key_id: optional("string"),
      sns_topic_name: optional("string"),
      home_region: computed("string"),
      sns_topic_arn: computed("string"),
    },
    blocks: {
      event_selector: {
        nesting: "list",
        max: 5,
        block: {
          attributes: {
            exclude_management_event_sources: optional(stringSet),
            include_management_events: optional("bool", { fallback: true }),
            read_write_type: optional("string", { fallback: "All" }),
          },
          blocks: { data_resource: { nesting: "list", block: { attributes: { type: required("string"), values: required(strings) } } } },
        },
      },
      advanced_event_selector: { nesting: "list", block: { attributes: { name: optional("string") }, blocks: { field_selector: fieldSelector((type) => optional(type), required("string")) } } },
      insight_selector: { nesting: "set", block: { attributes: { insight_type: required("string") } } },
    },
  },
  made: (state, place) => {
    const arn = arnOf("cloudtrail", `trail/${String(state.name)}`, place, state);
    return { arn, id: arn, home_region: state.region ?? place.region, sns_topic_arn: state.sns_topic_name ? arnOf("sns", state.sns_topic_name, place, state) : "" };
  },
  // The provider takes a single selector without data resources for the default one, and shows none.
  shown: (state) => (isPlainSelector(state.event_selector) ? { ...state, event_selector: [] } : state),
};

/** @param {unknown} selectors */
function isPlainSelector(selectors) {
  if (!Array.isArray(selectors) || selectors.length !== 1) return false;
  const [selector] = selectors;
  return selector.data_resource.length === 0 && selector.read_write_type === "All" && (selector.exclude_management_event_sources ?? []).length === 0;
}

/** @type {Resource} */
const eventDataStore = {
  schema: {
    attributes: {
      ...identity,
      ...tags,
      region,
      name: required("string"),
      billing_mode: optional("string", { fallback: "EXTENDABLE_RETENTION_PRICING" }),
      kms_key_id: optional("string", { replaces: true }),
      multi_region_enabled: optional("bool", { fallback: true }),
      organization_enabled: optional("bool", { fallback: false }),
      retention_period: optional("number", { fallback: 2555 }),
      suspend: optional("string"),
      termination_protection_enabled: optional("bool", { fallback: true }),
    },
    blocks: {
      advanced_event_selector: {
        nesting: "list",
        computed: true,
        block: { attributes: { name: optionalComputed("string") }, blocks: { field_selector: { ...fieldSelector((type) => optionalComputed(type), optionalComputed("string")), computed: true } } },
      },
    },
  },
  made: (state, place) => {
    const arn = arnOf("cloudtrail", "eventdatastore/EXAMPLE-f852-4e8f-8bd1-bcf6cEXAMPLE", place, state);
    return { arn, id: arn };
  },
};

/** @type {Resource} */
const bucket = {
  schema: {
    attributes: { ...identity, ...tags, region, bucket: optionalComputed("string", { replaces: true }), bucket_prefix: optionalComputed("string", { replaces: true }), bucket_regional_domain_name: computed("string"), force_destroy: optional("bool", { fallback: false }) },
  },
  made: (state, place) => {
    const name = state.bucket ?? `${String(state.bucket_prefix ?? "terraform-")}20261121070000000000000001`;
    return { arn: `arn:${place.partition}:s3:::${name}`, id: name, bucket: name, bucket_prefix: state.bucket_prefix ?? "", bucket_regional_domain_name: `${name}.s3.${state.region ?? place.region}.amazonaws.com` };
  },
};

/** @type {Resource} */
const bucketPolicy = {
  schema: { attributes: { id: computed("string"), region, bucket: required("string", { replaces: true }), policy: required("string") } },
  made: (state) => ({ id: state.bucket }),
};

/** @type {Resource} */
const key = {
  schema: {
    attributes: { ...identity, ...tags, region, key_id: computed("string"), description: optionalComputed("string"), policy: optionalComputed("string"), is_enabled: optional("bool", { fallback: true }), deletion_window_in_days: optional("number") },
  },
  made: (state, place) => ({ arn: arnOf("kms", "key/1234abcd-12ab-34cd-56ef-1234567890ab", place, state), id: "1234abcd-12ab-34cd-56ef-1234567890ab", key_id: "1234abcd-12ab-34cd-56ef-1234567890ab", description: "", policy: "{}" }),
};

/** @type {Resource} */
const table = {
  schema: {
    attributes: {
      ...identity,
      ...tags,
      region,
      name: required("string", { replaces: true }),
      billing_mode: optional("string", { fallback: "PROVISIONED" }),
      hash_key: optionalComputed("string", { replaces: true }),
      stream_enabled: optional("bool"),
      stream_view_type: optionalComputed("string"),
      stream_arn: computed("string"),
      stream_label: computed("string"),
    },
    blocks: {
      attribute: { nesting: "set", block: { attributes: { name: required("string"), type: required("string") } } },
      replica: { nesting: "set", block: { attributes: { region_name: required("string"), arn: computed("string") } } },
    },
  },
  made: (state, place) => {
    const arn = arnOf("dynamodb", `table/${String(state.name)}`, place, state);
    return { arn, id: state.name, stream_arn: state.stream_enabled ? `${arn}/stream/2026-11-21T07:00:00.000` : "", stream_label: state.stream_enabled ? "2026-11-21T07:00:00.000" : "", stream_view_type: "" };
  },
};

/** @type {Resource} */
const database = {
  schema: { attributes: { ...identity, ...tags, region, database_name: required("string", { replaces: true }), kms_key_id: optionalComputed("string"), table_count: computed("number") } },
  made: (state, place) => ({ arn: arnOf("timestream", `database/${String(state.database_name)}`, place, state), id: state.database_name, table_count: 0 }),
};

/** @type {Resource} */
const timestreamTable = {
  schema: { attributes: { ...identity, ...tags, region, database_name: required("string", { replaces: true }), table_name: required("string", { replaces: true }) } },
  made: (state, place) => ({ arn: arnOf("timestream", `database/${String(state.database_name)}/table/${String(state.table_name)}`, place, state), id: `${String(state.table_name)}:${String(state.database_name)}` }),
};

/** @type {Resource} */
const lambdaFunction = {
  schema: {
    attributes: { ...identity, ...tags, region, function_name: required("string", { replaces: true }), role: required("string"), handler: optional("string"), runtime: optional("string"), filename: optional("string"), qualified_arn: computed("string"), version: computed("string") },
    blocks: { environment: { nesting: "list", max: 1, block: { attributes: { variables: optional(stringMap) } } } },
  },
  made: (state, place) => {
    const arn = arnOf("lambda", `function:${String(state.function_name)}`, place, state);
    return { arn, id: state.function_name, qualified_arn: `${arn}:$LATEST`, version: "$LATEST" };
  },
};

/** @type {Resource} */
const role = {
  schema: { attributes: { ...identity, ...tags, name: optionalComputed("string", { replaces: true }), assume_role_policy: required("string"), unique_id: computed("string") } },
  made: (state, place) => ({ arn: `arn:${place.partition}:iam::${place.account}:role/${String(state.name ?? "terraform-1")}`, id: state.name ?? "terraform-1", name: state.name ?? "terraform-1", unique_id: "AROAEXAMPLE" }),
};

/** @param {string} service @param {(name: string) => string} resource @param {Record<string, import("./schema.mjs").Attribute>} [more] @returns {Resource} */
const named = (service, resource, more = {}) => ({
  schema: { attributes: { ...identity, ...tags, region, name: optionalComputed("string", { replaces: true }), ...more } },
  made: (state, place) => {
    const name = String(state.name ?? "terraform-20261121070000000000000001");
    const arn = arnOf(service, resource(name), place, state);
    return { arn, id: name, name, url: `https://sqs.${String(state.region ?? place.region)}.amazonaws.com/${place.account}/${name}` };
  },
});

/** @type {Record<"aws" | "awscc", Record<string, Resource>>} */
export const resources = {
  aws: {
    aws_cloudtrail: trail,
    aws_cloudtrail_event_data_store: eventDataStore,
    aws_s3_bucket: bucket,
    aws_s3_bucket_policy: bucketPolicy,
    aws_kms_key: key,
    aws_dynamodb_table: table,
    aws_timestreamwrite_database: database,
    aws_timestreamwrite_table: timestreamTable,
    aws_lambda_function: lambdaFunction,
    aws_iam_role: role,
    aws_cloudwatch_log_group: named("logs", (name) => `log-group:${name}`, { retention_in_days: optional("number"), kms_key_id: optional("string") }),
    aws_sns_topic: named("sns", (name) => name, { policy: optionalComputed("string") }),
    aws_sqs_queue: named("sqs", (name) => name, { url: computed("string") }),
    aws_kinesis_stream: named("kinesis", (name) => `stream/${name}`, { shard_count: optional("number") }),
  },
  awscc: awsccResources,
};

/** @type {Record<string, { schema: Block, answer: (config: State, place: Place) => State }>} */
export const dataSources = {
  aws_caller_identity: {
    schema: { attributes: { account_id: computed("string"), arn: computed("string"), id: computed("string"), user_id: computed("string") } },
    answer: (_config, { partition, account }) => ({ account_id: account, arn: `arn:${partition}:iam::${account}:user/someone`, id: account, user_id: "AIDAEXAMPLE" }),
  },
  aws_region: {
    schema: { attributes: { region: optionalComputed("string"), name: computed("string"), id: computed("string"), description: computed("string") } },
    answer: (config, place) => ({ region: config.region ?? place.region, name: config.region ?? place.region, id: config.region ?? place.region, description: "" }),
  },
  aws_partition: {
    schema: { attributes: { partition: computed("string"), id: computed("string"), dns_suffix: computed("string") } },
    answer: (_config, { partition }) => ({ partition, id: partition, dns_suffix: "amazonaws.com" }),
  },
};

/** @type {Block} */
export const providerSchema = {
  attributes: {
    region: optional("string"),
    profile: optional("string"),
    access_key: optional("string"),
    secret_key: optional("string"),
    allowed_account_ids: optional(stringSet),
  },
  blocks: {
    assume_role: { nesting: "list", block: { attributes: { role_arn: optional("string"), session_name: optional("string"), external_id: optional("string") } } },
    default_tags: { nesting: "list", max: 1, block: { attributes: { tags: optional(stringMap) } } },
  },
};
