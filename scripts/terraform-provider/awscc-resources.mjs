/**
 * Resources of the provider `awscc`: attributes that hold objects, and everything that nobody sets unknown.
 *
 * @typedef {import("./resource-parts.mjs").Resource} Resource
 */
import { arnOf, identity, operators } from "./resource-parts.mjs";
import { computed, object, objectSet, optionalComputed, required, stringSet } from "./schema.mjs";

const awsccOperators = Object.fromEntries(operators.map((name) => [name, optionalComputed(stringSet)]));
const awsccAdvanced = objectSet({ name: optionalComputed("string"), field_selectors: objectSet({ field: optionalComputed("string"), ...awsccOperators }) });

/** @type {Resource} */
const awsccTrail = {
  schema: {
    attributes: {
      ...identity,
      trail_name: optionalComputed("string", { replaces: true }),
      is_logging: required("bool"),
      s3_bucket_name: required("string"),
      is_multi_region_trail: optionalComputed("bool"),
      is_organization_trail: optionalComputed("bool"),
      include_global_service_events: optionalComputed("bool"),
      enable_log_file_validation: optionalComputed("bool"),
      cloudwatch_logs_log_group_arn: optionalComputed("string"),
      kms_key_id: optionalComputed("string"),
      advanced_event_selectors: awsccAdvanced,
      event_selectors: objectSet({
        exclude_management_event_sources: optionalComputed(stringSet),
        include_management_events: optionalComputed("bool"),
        read_write_type: optionalComputed("string"),
        data_resources: objectSet({ type: optionalComputed("string"), values: optionalComputed(stringSet) }),
      }),
      insight_selectors: objectSet({ insight_type: optionalComputed("string") }),
    },
  },
  made: (state, place) => {
    const name = state.trail_name ?? "stack-defaults-1A2B3C4D5E6F";
    return { trail_name: name, arn: arnOf("cloudtrail", `trail/${name}`, place, state), id: name };
  },
};

/** @type {Resource} */
const awsccStore = {
  schema: {
    attributes: {
      event_data_store_arn: computed("string"),
      id: computed("string"),
      status: computed("string"),
      name: optionalComputed("string"),
      ingestion_enabled: optionalComputed("bool"),
      multi_region_enabled: optionalComputed("bool"),
      organization_enabled: optionalComputed("bool"),
      retention_period: optionalComputed("number"),
      advanced_event_selectors: awsccAdvanced,
    },
  },
  made: (state, place) => {
    const arn = arnOf("cloudtrail", "eventdatastore/EXAMPLE-f852-4e8f-8bd1-bcf6cEXAMPLE", place, state);
    return { event_data_store_arn: arn, id: arn, status: "ENABLED" };
  },
};

/** @type {Resource} */
const awsccTable = {
  schema: {
    attributes: {
      ...identity,
      table_name: optionalComputed("string", { replaces: true }),
      billing_mode: optionalComputed("string"),
      key_schema: required("string"),
      stream_arn: computed("string"),
      stream_specification: object({ stream_view_type: optionalComputed("string") }),
    },
  },
  made: (state, place) => {
    const name = state.table_name ?? "stack-unnamed-1A2B3C4D5E6F";
    return { table_name: name, arn: arnOf("dynamodb", `table/${name}`, place, state), id: name };
  },
};

/** @type {Resource} */
const awsccBucket = {
  schema: { attributes: { ...identity, bucket_name: optionalComputed("string", { replaces: true }), domain_name: computed("string") } },
  made: (state, place) => ({ arn: `arn:${place.partition}:s3:::${String(state.bucket_name)}`, id: state.bucket_name, domain_name: `${String(state.bucket_name)}.s3.amazonaws.com` }),
};

/** @type {Resource} */
const awsccTopic = {
  schema: { attributes: { topic_arn: computed("string"), id: computed("string"), topic_name: optionalComputed("string", { replaces: true }) } },
  made: (state, place) => ({ topic_arn: arnOf("sns", String(state.topic_name), place, state), id: arnOf("sns", String(state.topic_name), place, state) }),
};

/** @type {Record<string, Resource>} */
export const awsccResources = { awscc_cloudtrail_trail: awsccTrail, awscc_cloudtrail_event_data_store: awsccStore, awscc_dynamodb_table: awsccTable, awscc_s3_bucket: awsccBucket, awscc_sns_topic: awsccTopic };
