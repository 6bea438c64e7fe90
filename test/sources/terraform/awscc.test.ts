import { describe, expect, it, test } from "vitest";
import { attributeName } from "../../../src/sources/terraform/resources/awscc.ts";
import { shown, shownSink } from "../cloudformation/summary.ts";
import {
  attributeOf,
  block,
  change,
  constant,
  plan,
  planModel,
  references,
  stateModel,
  type Json,
  type JsonObject,
} from "./plans.ts";

test.each([
  ["Arn", "arn"],
  ["TableName", "table_name"],
  ["KMSKeyId", "kms_key_id"],
  ["S3BucketName", "s3_bucket_name"],
  ["AWS99Thing", "aws99_thing"],
  ["CloudWatchLogsLogGroupArn", "cloudwatch_logs_log_group_arn"],
  ["FSxVolume", "fsx_volume"],
  ["DBCluster", "db_cluster"],
  ["StreamARN", "stream_arn"],
  ["VPCEndpoints", "vpc_endpoints"],
  ["Ipv6CIDRs", "ipv_6_cid_rs"],
  ["a.b", "a_b"],
])("the attribute for %s is %s", (property, attribute) => {
  expect(attributeName(property)).toBe(attribute);
});

const awscc = { providers: { awscc: { name: "awscc", expressions: { region: constant("eu-west-1") } } } };

describe("declared resources", () => {
  const read = (address: string, after: JsonObject, unknown: Json, expressions: JsonObject) =>
    planModel(
      plan([change(address, after, { unknown })], { ...awscc, resources: [block(address, expressions, "awscc")] }),
    ).resources[0];

  it("are those that the catalog knows from CloudFormation", () => {
    expect(
      read(
        "awscc_dynamodb_table.t",
        { table_name: "orders" },
        { arn: true, stream_specification: true },
        { table_name: constant("orders") },
      ),
    ).toMatchObject({
      declaredType: "awscc_dynamodb_table",
      service: "dynamodb",
      resourceType: "AWS::DynamoDB::Table",
    });
    expect(planModel(plan([change("awscc_no_such_thing.t", {})], awscc)).resources).toEqual([]);
  });

  it("have names that CloudFormation makes up where nobody gives them one", () => {
    const pieces = (unknown: Json, expressions: JsonObject) =>
      read("awscc_dynamodb_table.t", {}, unknown, expressions)
        ?.variables.get("table")
        ?.parts.map((part) => (typeof part === "string" ? part : part.kind));
    expect(pieces({ table_name: true }, {})).toEqual(["generated-name"]);
    expect(pieces({ table_name: true }, { table_name: references("local.name") })).toEqual(["segment"]);
  });

  it("have the parts that are set", () => {
    const stream = (after: JsonObject, unknown: Json, expressions: JsonObject) =>
      read("awscc_dynamodb_table.t", { table_name: "t", ...after }, unknown, expressions)?.parts.get(
        "AWS::DynamoDB::Stream",
      );
    expect(
      stream(
        { stream_specification: { stream_view_type: "NEW_IMAGE" } },
        {},
        { stream_specification: constant({ stream_view_type: "NEW_IMAGE" }) },
      ),
    ).toBe("yes");
    expect(stream({}, { stream_specification: true }, {})).toBe("no");
    expect(stream({}, { stream_specification: true }, { stream_specification: references("var.stream") })).toBe(
      "maybe",
    );
  });

  it("show their ARN under the name that CloudFormation gives it", () => {
    const topic = {
      address: "awscc_sns_topic.t",
      mode: "managed",
      type: "awscc_sns_topic",
      name: "t",
      values: { topic_arn: "arn:aws:sns:eu-west-1:111122223333:alarms", topic_name: "alarms" },
    };
    expect(
      shown(stateModel({ format_version: "1.0", values: { root_module: { resources: [topic] } } }).resources[0]?.arn),
    ).toBe("arn:aws:sns:eu-west-1:111122223333:alarms");
  });
});

describe("selectors, which are attributes", () => {
  const table = change("awscc_dynamodb_table.t", { table_name: "orders" }, { unknown: { arn: true } });
  const arn = attributeOf("awscc_dynamodb_table.t", "arn");
  const left = { exclude_management_event_sources: true, include_management_events: true };
  const selected = (mask: Json, names: readonly string[], items: Json = [null]) => {
    const after = {
      trail_name: "main",
      is_logging: true,
      s3_bucket_name: "logs",
      event_selectors: [{ read_write_type: "All", data_resources: [{ type: "AWS::DynamoDB::Table", values: items }] }],
    };
    const entry = change("awscc_cloudtrail_trail.main", after, { unknown: { event_selectors: mask } });
    const [sink] = planModel(
      plan([entry, table], {
        ...awscc,
        resources: [block("awscc_cloudtrail_trail.main", { event_selectors: references(...names) }, "awscc")],
      }),
    ).sinks;
    return sink === undefined
      ? undefined
      : {
          ...(shownSink(sink) as { eventSelectors: readonly JsonObject[] }),
          assumptions: sink.assumptions,
        };
  };
  const mask = [{ ...left, data_resources: [{ values: [true] }] }];

  it("are known where one thing goes into the only unknown item", () => {
    const main = selected(mask, arn);
    expect(main?.eventSelectors).toMatchObject([
      {
        includeManagementEvents: expect.stringMatching(/^true @/) as string,
        dataResources: [{ values: [expect.stringMatching(/table\/orders @/) as string] }],
      },
    ]);
    expect(main?.eventSelectors[0]).not.toHaveProperty("excludeManagementEventSources");
    expect(main?.assumptions).toEqual([
      { code: "left-out-unknown", attribute: "event_selectors", address: "awscc_cloudtrail_trail.main" },
      {
        code: "built-from",
        attribute: "event_selectors[0].data_resources[0].values[0]",
        address: "awscc_cloudtrail_trail.main",
        from: "awscc_dynamodb_table.t.arn",
        takenAs: "value",
      },
    ]);
  });

  it.each([
    ["something else is there to build from", mask, [...arn, "var.management"], [null]],
    [
      "there are more unknown items than things",
      [{ ...left, data_resources: [{ values: [true, true] }] }],
      arn,
      [null, null],
    ],
    ["there is no unknown item", [{ ...left, data_resources: [{ values: [false] }] }], arn, ["arn:x"]],
  ])("are open where %s", (_what, open, names, items) => {
    expect(selected(open, names, items)?.eventSelectors).toMatchObject([
      {
        includeManagementEvents: expect.stringMatching(/^\(unknown/) as string,
        excludeManagementEventSources: expect.stringMatching(/^\(unknown/) as string,
      },
    ]);
  });

  it("leave out what a constant does not say, whatever the order of a set", () => {
    const field = (name: string, values: JsonObject): JsonObject => ({ field: name, ...values });
    const after = {
      is_logging: true,
      advanced_event_selectors: [
        {
          field_selectors: [
            field("resources.ARN", { starts_with: ["arn:x"] }),
            field("eventCategory", { equals: ["Data"] }),
          ],
        },
      ],
    };
    const unknown = {
      advanced_event_selectors: [
        { name: true, field_selectors: [{ equals: true, not_equals: true }, { starts_with: true }] },
      ],
    };
    const written = constant([
      {
        field_selectors: [
          field("eventCategory", { equals: ["Data"] }),
          field("resources.ARN", { starts_with: ["arn:x"] }),
        ],
      },
    ]);
    const { sinks } = planModel(
      plan([change("awscc_cloudtrail_trail.main", after, { unknown })], {
        ...awscc,
        resources: [block("awscc_cloudtrail_trail.main", { advanced_event_selectors: written }, "awscc")],
      }),
    );
    expect(sinks.map(shownSink)).toMatchObject([
      {
        assumptions: [],
        advancedEventSelectors: [
          {
            fields: [
              { StartsWith: [expect.stringMatching(/^arn:x/) as string] },
              { Equals: [expect.stringMatching(/^Data/) as string] },
            ],
          },
        ],
      },
    ]);
    expect(JSON.stringify(sinks.map(shownSink))).not.toContain("more:");
  });
});
