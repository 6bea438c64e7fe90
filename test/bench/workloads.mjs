/**
 * Inputs for the benchmark, the same on every machine: what repositories hold, mixed. Resources of types with data
 * events and without, names that are written, made or unknown, conditions, and trails of both kinds of selectors.
 */

const account = "111122223333";
const region = "eu-west-1";

/** @typedef {Record<string, unknown>} Properties */
/** @typedef {{ resources: number, trails: Properties[], seed?: number, filler?: number }} Size */

/**
 * A template of CloudFormation.
 * @param {Size} size `filler`: lines of code in each function
 */
export function template({ resources, trails, seed = 0, filler = 3 }) {
  return {
    AWSTemplateFormatVersion: "2010-09-09",
    Description: "Generated for the benchmark",
    Parameters: { Stage: { Type: "String" }, Environment: { Type: "String", Default: "prod" } },
    Conditions: { IsProduction: { "Fn::Equals": [{ Ref: "Stage" }, "prod"] } },
    Resources: {
      ...Object.fromEntries(
        trails.map((properties, index) => [
          `Trail${String(index)}`,
          {
            Type: "AWS::CloudTrail::Trail",
            Properties: {
              IsLogging: true,
              IsMultiRegionTrail: true,
              IncludeGlobalServiceEvents: true,
              S3BucketName: "audit-logs",
              ...properties,
            },
          },
        ]),
      ),
      ...Object.fromEntries(
        Array.from({ length: resources }, (_, index) => [`Resource${String(index)}`, resource(index, seed, filler)]),
      ),
    },
  };
}

/**
 * Two in ten are buckets, two tables, two functions; the others have a topic, a queue, a role and a log group.
 * @param {number} index @param {number} seed @param {number} filler
 */
function resource(index, seed, filler) {
  const name = `${String(seed)}-${String(index)}`;
  const tags = { Tags: [{ Key: "team", Value: `team-${String(index % 7)}` }] };
  switch (index % 10) {
    case 0:
      return of("AWS::S3::Bucket", { BucketName: { "Fn::Sub": `data-${name}-\${AWS::AccountId}` }, ...tags });
    case 1:
      return of("AWS::DynamoDB::Table", {
        TableName: `table-${name}`,
        BillingMode: "PAY_PER_REQUEST",
        KeySchema: [{ AttributeName: "id", KeyType: "HASH" }],
        ...(index % 20 === 1 ? { StreamSpecification: { StreamViewType: "NEW_IMAGE" } } : {}),
      });
    case 2:
      return of("AWS::IAM::Role", {
        AssumeRolePolicyDocument: {
          Version: "2012-10-17",
          Statement: [{ Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" }],
        },
      });
    case 3:
    case 8:
      return of("AWS::Lambda::Function", {
        Runtime: "nodejs22.x",
        Handler: "index.handler",
        Role: { "Fn::GetAtt": ["Resource2", "Arn"] },
        Code: {
          ZipFile: Array.from(
            { length: filler },
            (_, line) => `exports.step${String(line)} = (event) => ({ id: event.id + ${String(line + index)} });\n`,
          ).join(""),
        },
        ...tags,
      });
    case 4:
      return of("AWS::SQS::Queue", { QueueName: { "Fn::Sub": `queue-${name}-\${Stage}` } });
    case 5:
      return of("AWS::SNS::Topic", tags);
    case 6:
      return of("AWS::Logs::LogGroup", { RetentionInDays: 30 });
    case 7:
      return { ...of("AWS::DynamoDB::Table", { BillingMode: "PAY_PER_REQUEST", ...tags }), Condition: "IsProduction" };
    default:
      return of("AWS::S3::Bucket", { BucketName: `files-${name}`, ...tags });
  }
}

/** @param {string} Type @param {Properties} Properties */
function of(Type, Properties) {
  return { Type, Properties };
}

/**
 * A trail with advanced selectors: management events without those of KMS, then data events of one type each, by
 * beginnings, exclusions, names and whole ARNs in turn.
 * @param {number} selectors @param {number} values of each @param {number} seed
 */
export function advanced(selectors, values, seed = 0) {
  return {
    AdvancedEventSelectors: [
      {
        Name: "management",
        FieldSelectors: [
          equals("eventCategory", "Management"),
          { Field: "eventSource", NotEquals: ["kms.amazonaws.com"] },
        ],
      },
      ...Array.from({ length: selectors }, (_, index) => ({
        Name: `data ${String(index)}`,
        FieldSelectors: [equals("eventCategory", "Data"), ...dataFields(index, values, seed)],
      })),
    ],
  };
}

/** @param {number} index @param {number} count @param {number} seed */
function dataFields(index, count, seed) {
  const list = (/** @type {(value: number) => string} */ make) =>
    Array.from({ length: count }, (_, value) => make(index * count + value));
  switch (index % 6) {
    case 0:
      return [
        equals("resources.type", "AWS::S3::Object"),
        { Field: "resources.ARN", NotStartsWith: list((n) => `arn:aws:s3:::files-${String(seed)}-${String(n)}9/tmp/`) },
      ];
    case 1:
      return [
        equals("resources.type", "AWS::DynamoDB::Table"),
        { Field: "resources.ARN", StartsWith: list((n) => tableArn(`table-${String(seed)}-${String(n)}`)) },
      ];
    case 2:
      return [equals("resources.type", "AWS::Lambda::Function"), equals("readOnly", "false")];
    case 3:
      return [
        equals("resources.type", "AWS::DynamoDB::Table"),
        { Field: "eventName", Equals: ["GetItem", "PutItem", "Query"] },
        { Field: "resources.ARN", NotEquals: list((n) => tableArn(`cache-${String(seed)}-${String(n)}`)) },
      ];
    case 4:
      return [
        equals("resources.type", "AWS::SNS::Topic"),
        { Field: "resources.ARN", NotEndsWith: list((n) => `-internal-${String(n)}`) },
      ];
    default:
      return [
        equals("resources.type", "AWS::SQS::Queue"),
        {
          Field: "userIdentity.arn",
          NotStartsWith: [`arn:aws:sts::${account}:assumed-role/cleaner-${String(index)}/`],
        },
      ];
  }
}

/** @param {string} name */
function tableArn(name) {
  return `arn:aws:dynamodb:${region}:${account}:table/${name}`;
}

/** @param {string} Field @param {string} value */
function equals(Field, value) {
  return { Field, Equals: [value] };
}

/**
 * A trail with basic selectors: S3 objects under prefixes and tables in turn.
 * @param {number} selectors at most 5 @param {number} values of each @param {number} seed
 */
export function basic(selectors, values, seed = 0) {
  return {
    EventSelectors: Array.from({ length: selectors }, (_, index) => ({
      ReadWriteType: ["All", "WriteOnly", "ReadOnly"][index % 3],
      IncludeManagementEvents: index === 0,
      DataResources: [
        index % 2 === 0
          ? { Type: "AWS::S3::Object", Values: prefixes(values, `files-${String(seed)}-${String(index)}9`) }
          : {
              Type: "AWS::DynamoDB::Table",
              Values: Array.from({ length: values }, (_each, n) => tableArn(`list-${String(index)}-${String(n)}`)),
            },
      ],
    })),
  };
}

/** @param {number} count @param {string} bucket */
function prefixes(count, bucket) {
  return Array.from({ length: count }, (_, n) => `arn:aws:s3:::${bucket}/team-${String(n)}/`);
}

/** @param {number} count both kinds of trails, in turn @param {number} selectors @param {number} values */
export function trails(count, selectors, values) {
  return Array.from({ length: count }, (_, index) =>
    index % 2 === 0 ? advanced(selectors, values, index) : basic(Math.min(5, selectors), values, index),
  );
}

/** 200 prefixes of S3 in basic selectors beside exclusions of S3 in an advanced one: all at one bucket. */
export function prefixesBesideExclusions() {
  const [bucket] = ["files-0-9"];
  return [
    {
      EventSelectors: Array.from({ length: 5 }, (_, index) => ({
        ReadWriteType: ["All", "WriteOnly", "ReadOnly"][index % 3],
        IncludeManagementEvents: index === 0,
        DataResources: [{ Type: "AWS::S3::Object", Values: prefixes(40, `files-0-${String(index)}9`) }],
      })),
    },
    {
      AdvancedEventSelectors: [
        ...advanced(4, 8).AdvancedEventSelectors,
        {
          FieldSelectors: [
            equals("eventCategory", "Data"),
            equals("resources.type", "AWS::S3::Object"),
            { Field: "resources.ARN", NotStartsWith: prefixes(8, bucket) },
          ],
        },
      ],
    },
  ];
}

/**
 * Trails at the limit of values that AWS has for one, all of them exclusions inside one declared bucket.
 * @param {number} count
 */
export function trailsOfExclusions(count) {
  return Array.from({ length: count }, (_, trail) => ({
    AdvancedEventSelectors: [
      { FieldSelectors: [equals("eventCategory", "Management")] },
      {
        FieldSelectors: [
          equals("eventCategory", "Data"),
          equals("resources.type", "AWS::S3::Object"),
          {
            Field: "resources.ARN",
            NotStartsWith: Array.from(
              { length: 490 },
              (_, n) => `arn:aws:s3:::files-0-9/trail-${String(trail)}/${String(n)}/`,
            ),
          },
        ],
      },
    ],
  }));
}

/**
 * A folder of Terraform code: three resources a file, one trail and an unknown variable.
 * @param {number} files
 * @returns {Map<string, string>}
 */
export function terraformCode(files) {
  const texts = Array.from({ length: files }, (_, index) => {
    const name = String(index);
    return [
      `resource "aws_s3_bucket" "b${name}" {\n  bucket = "data-${name}-\${var.stage}"\n}\n`,
      `resource "aws_dynamodb_table" "t${name}" {\n  name         = "table-0-${name}"\n  billing_mode = "PAY_PER_REQUEST"\n  hash_key     = "id"\n${index % 3 === 0 ? '  count        = var.stage == "prod" ? 1 : 0\n' : ""}}\n`,
      index % 2 === 0
        ? `resource "aws_lambda_function" "f${name}" {\n  function_name = "worker-${name}"\n  role          = aws_iam_role.r${name}.arn\n}\n`
        : `resource "aws_sqs_queue" "q${name}" {\n  name_prefix = "jobs-"\n  tags        = { team = "payments" }\n}\n`,
    ].join("\n");
  });
  return new Map([
    ["variables.tf", 'variable "stage" {\n  type = string\n}\n\nprovider "aws" {\n  region = "eu-west-1"\n}\n'],
    ["trail.tf", terraformTrail()],
    ...texts.map((text, index) => /** @type {const} */ ([`service-${String(index)}.tf`, text])),
  ]);
}

function terraformTrail() {
  const block = (/** @type {Properties} */ { Field, ...conditions }) =>
    `    field_selector {\n      field = ${JSON.stringify(Field)}\n${Object.entries(conditions)
      .map(([operator, values]) => `      ${snake(operator)} = ${JSON.stringify(values)}\n`)
      .join("")}    }\n`;
  const selectors = advanced(4, 8).AdvancedEventSelectors.map(
    ({ FieldSelectors }) => `  advanced_event_selector {\n${FieldSelectors.map(block).join("")}  }\n`,
  );
  return `resource "aws_cloudtrail" "audit" {\n  name                  = "audit"\n  s3_bucket_name        = "audit-logs"\n  is_multi_region_trail = true\n${selectors.join("")}}\n`;
}

/** @param {string} operator */
function snake(operator) {
  return operator.replace(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
}

/**
 * A cloud assembly of the AWS CDK: stacks of as many resources, a trail in the first.
 * @param {number} stacks @param {number} resources
 * @returns {Map<string, string>}
 */
export function assembly(stacks, resources) {
  const names = Array.from({ length: stacks }, (_, index) => `Stack${String(index)}`);
  const artifacts = names.map((name) => [
    name,
    {
      type: "aws:cloudformation:stack",
      environment: "aws://unknown-account/unknown-region",
      properties: { templateFile: `${name}.template.json` },
      displayName: name,
    },
  ]);
  return new Map([
    ["manifest.json", JSON.stringify({ version: "55.0.0", artifacts: Object.fromEntries(artifacts) })],
    ...names.map((name, index) => {
      const size = { resources, trails: index === 0 ? [advanced(4, 8)] : [], seed: index };
      return /** @type {const} */ ([`${name}.template.json`, JSON.stringify(template(size), null, 1)]);
    }),
  ]);
}

/**
 * A plan of Terraform as `terraform show -json` prints it.
 * @param {number} resources @param {(index: number) => boolean} isTable which resources are tables
 */
export function plan(resources, isTable) {
  const all = Array.from({ length: resources }, (_, index) => planned(index, isTable(index)));
  const trail = {
    address: "aws_cloudtrail.audit",
    type: "aws_cloudtrail",
    name: "audit",
    values: {
      name: "audit",
      s3_bucket_name: "audit-logs",
      enable_logging: true,
      is_multi_region_trail: true,
      include_global_service_events: true,
      event_selector: [],
      advanced_event_selector: advanced(4, 8).AdvancedEventSelectors.map(({ FieldSelectors, ...rest }) => ({
        name: "Name" in rest ? rest.Name : null,
        field_selector: FieldSelectors.map(({ Field, ...conditions }) => ({
          field: Field,
          ...Object.fromEntries(Object.entries(conditions).map(([operator, values]) => [snake(operator), values])),
        })),
      })),
    },
  };
  const shown = [trail, ...all].map((one) => ({ ...one, mode: "managed", provider_name: provider, schema_version: 1 }));
  const changes = [trail, ...all].map(({ values, ...one }) => ({
    ...one,
    mode: "managed",
    provider_name: provider,
    change: { actions: ["create"], before: null, after: values, after_unknown: { id: true }, after_sensitive: {} },
  }));
  return JSON.stringify({
    format_version: "1.2",
    terraform_version: "1.11.4",
    planned_values: { root_module: { resources: shown } },
    resource_changes: changes,
    configuration: {
      provider_config: {
        aws: { name: "aws", full_name: provider, expressions: { region: { constant_value: region } } },
      },
      root_module: {},
    },
    complete: true,
    errored: false,
  });
}

const provider = "registry.terraform.io/hashicorp/aws";

/** @param {number} index @param {boolean} isTable */
function planned(index, isTable) {
  const name = String(index);
  const tags = { team: `team-${String(index % 7)}` };
  const [type, values] = isTable
    ? [
        "aws_dynamodb_table",
        {
          name: `table-0-${name}`,
          hash_key: "id",
          billing_mode: "PAY_PER_REQUEST",
          attribute: [{ name: "id", type: "S" }],
          deletion_protection_enabled: true,
          stream_enabled: index % 2 === 0,
          table_class: "STANDARD",
          tags,
          tags_all: tags,
        },
      ]
    : (/** @type {const} */ ([
        ["aws_s3_bucket", { bucket: `files-0-${name}`, tags }],
        ["aws_lambda_function", { function_name: `worker-${name}`, runtime: "nodejs22.x", tags }],
        ["aws_iam_role", { name: `role-${name}`, path: "/", tags }],
        ["aws_sqs_queue", { fifo_queue: false, tags }],
      ])[index % 4] ?? ["aws_sns_topic", { tags }]);
  return { address: `${type}.this[${name}]`, type, name: "this", index, values };
}

/**
 * Terraform code without a trail, a hundred files in a folder: queues, topics and, in every fifth file, a table.
 * @param {number} files
 * @returns {Map<string, string>}
 */
export function codeWithoutTrails(files) {
  return new Map(
    Array.from({ length: files }, (_, index) => {
      const name = String(index);
      const table = `resource "aws_dynamodb_table" "t${name}" {\n  name     = "table-${name}-\${var.stage}"\n  hash_key = "id"\n}\n`;
      const others = Array.from(
        { length: 8 },
        (_each, queue) =>
          `resource "${queue % 2 === 0 ? "aws_sqs_queue" : "aws_sns_topic"}" "q${name}_${String(queue)}" {\n  name = "q-\${var.stage}-${String(queue)}"\n\n  tags = { team = "payments" }\n}\n`,
      );
      return [
        `folder-${String(Math.floor(index / 100))}/file-${name}.tf`,
        [...(index % 5 === 0 ? [table] : []), ...others].join("\n"),
      ];
    }),
  );
}
