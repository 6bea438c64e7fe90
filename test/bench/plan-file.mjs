/**
 * A plan of any size, of the shape that Terraform prints: every resource stands in `planned_values`, `resource_changes`
 * and `prior_state`. It is written in pieces, since no string of JavaScript is long enough for the largest.
 */
import { closeSync, openSync, writeSync } from "node:fs";

/**
 * A plan of about the given size: security groups, roles and functions as most of it, a table in a hundred, five trails.
 * @param {string} path @param {number} bytes
 */
export function writePlan(path, bytes) {
  const descriptor = openSync(path, "w");
  const count = Math.ceil(bytes / sizeOfOne());
  const all = Array.from({ length: count }, (_, index) => resource(index));
  const write = (/** @type {string} */ text) => writeSync(descriptor, text);
  const list = (/** @type {(index: number) => unknown} */ make) => {
    for (let start = 0; start < count; start += 1000)
      write(
        `${start === 0 ? "" : ","}${Array.from({ length: Math.min(1000, count - start) }, (_, offset) => JSON.stringify(make(start + offset))).join(",")}`,
      );
  };
  const values = (/** @type {number} */ index) => all[index] ?? resource(index);
  write('{"format_version":"1.2","terraform_version":"1.11.4","planned_values":{"root_module":{"resources":[');
  list((index) => shown(values(index)));
  write(']}},"resource_changes":[');
  list((index) => changed(values(index)));
  write('],"prior_state":{"format_version":"1.0","terraform_version":"1.11.4","values":{"root_module":{"resources":[');
  list((index) => shown(values(index)));
  write(
    ']}}},"configuration":{"provider_config":{"aws":{"name":"aws","full_name":"registry.terraform.io/hashicorp/aws","expressions":{"region":{"constant_value":"eu-west-1"}}}},"root_module":{"resources":[',
  );
  write(
    ["aws_security_group", "aws_iam_role", "aws_dynamodb_table", "aws_cloudtrail"]
      .map((type) =>
        JSON.stringify({
          address: `${type}.this`,
          mode: "managed",
          type,
          name: "this",
          provider_config_key: "aws",
          expressions: {},
        }),
      )
      .join(","),
  );
  write(']}},"timestamp":"2026-11-21T07:00:00Z","applyable":true,"complete":true,"errored":false}\n');
  closeSync(descriptor);
}

function sizeOfOne() {
  const sample = Array.from(
    { length: 100 },
    (_, index) => JSON.stringify(shown(resource(index))).length * 2 + JSON.stringify(changed(resource(index))).length,
  );
  return sample.reduce((sum, size) => sum + size, 0) / sample.length;
}

/** @param {number} index @returns {{ address: string, type: string, values: Record<string, unknown> }} */
function resource(index) {
  const arn = (/** @type {string} */ tail) => `arn:aws:${tail}`;
  const tags = { team: "payments", environment: "prod", index: String(index) };
  if (index % 20_000 === 0) {
    const name = `trail-${String(index)}`;
    return {
      address: `aws_cloudtrail.this[${String(index)}]`,
      type: "aws_cloudtrail",
      values: {
        name,
        arn: arn(`cloudtrail:eu-west-1:111122223333:trail/${name}`),
        s3_bucket_name: "logs",
        enable_logging: true,
        event_selector: [
          {
            read_write_type: "All",
            include_management_events: true,
            data_resource: [{ type: "AWS::DynamoDB::Table", values: ["arn:aws:dynamodb"] }],
          },
        ],
        advanced_event_selector: [],
      },
    };
  }
  if (index % 100 === 0) {
    const name = `table-${String(index)}`;
    return {
      address: `aws_dynamodb_table.this["${name}"]`,
      type: "aws_dynamodb_table",
      values: {
        name,
        arn: arn(`dynamodb:eu-west-1:111122223333:table/${name}`),
        hash_key: "id",
        stream_enabled: false,
        tags,
      },
    };
  }
  if (index % 2 === 0) {
    const rules = Array.from({ length: 3 }, (_, rule) => ({
      cidr_blocks: ["10.0.0.0/8"],
      description: `rule ${String(rule)} of ${String(index)}`,
      from_port: 443 + rule,
      to_port: 443 + rule,
      protocol: "tcp",
      self: false,
      security_groups: [],
      ipv6_cidr_blocks: [],
    }));
    return {
      address: `module.network["${String(index % 50)}"].aws_security_group.this[${String(index)}]`,
      type: "aws_security_group",
      values: {
        name: `group-${String(index)}`,
        arn: arn(`ec2:eu-west-1:111122223333:security-group/sg-${String(index)}`),
        ingress: rules,
        egress: rules,
        tags,
        tags_all: tags,
      },
    };
  }
  const policy = JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Service: "lambda.amazonaws.com" },
        Action: "sts:AssumeRole",
        Condition: { StringEquals: { "aws:SourceAccount": "111122223333" } },
      },
    ],
  });
  return {
    address: `module.role["${String(index)}"].aws_iam_role.this`,
    type: "aws_iam_role",
    values: {
      name: `role-${String(index)}`,
      arn: arn(`iam::111122223333:role/role-${String(index)}`),
      assume_role_policy: policy,
      description: "x".repeat(100),
      tags,
      tags_all: tags,
    },
  };
}

/** @param {ReturnType<typeof resource>} one */
function shown({ address, type, values }) {
  return {
    address,
    mode: "managed",
    type,
    name: "this",
    provider_name: "registry.terraform.io/hashicorp/aws",
    schema_version: 1,
    values,
    sensitive_values: { tags: {} },
  };
}

/** @param {ReturnType<typeof resource>} one */
function changed({ address, type, values }) {
  const masks = { after_unknown: {}, before_sensitive: { tags: {} }, after_sensitive: { tags: {} } };
  return {
    address,
    mode: "managed",
    type,
    name: "this",
    provider_name: "registry.terraform.io/hashicorp/aws",
    change: { actions: ["no-op"], before: values, after: values, ...masks },
  };
}
