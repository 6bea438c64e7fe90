import { describe, expect, it } from "vitest";
import { loadCatalog } from "../../src/catalog/catalog.ts";
import { loadSemantics } from "../../src/catalog/semantics.ts";
import { completeRecord, RecordExplainer } from "../../src/coverage/explain-record.ts";
import type { RecordView } from "../../src/model/record.ts";
import { sinkFromCode } from "../helpers/sinks.ts";

const semantics = loadSemantics();

/** A trail of a template that does not say its partition, and records the objects of one bucket. */
const trail = sinkFromCode(
  {
    IsLogging: true,
    S3BucketName: "logs",
    IsMultiRegionTrail: true,
    IncludeGlobalServiceEvents: true,
    AdvancedEventSelectors: [
      {
        FieldSelectors: [
          { Field: "eventCategory", Equals: ["Data"] },
          { Field: "resources.type", Equals: ["AWS::S3::Object"] },
          { Field: "resources.ARN", StartsWith: ["arn:${AWS::Partition}:s3:::bucket/"] },
        ],
      },
    ],
  },
  "cloudformation-yaml",
);

/** A record that says its partition by its Region alone. */
function verdictOf(awsRegion: string, partition: string): string | undefined {
  const record: RecordView = {
    eventSource: "s3.amazonaws.com",
    eventName: "DeleteObjects",
    eventCategory: "Data",
    readOnly: false,
    awsRegion,
    resources: [{ type: "AWS::S3::Object", ARNPrefix: `arn:${partition}:s3:::bucket/` }],
  };
  return new RecordExplainer([trail], loadCatalog(), semantics).explain(record)[0]?.verdict;
}

describe("the partition of a record", () => {
  it.each(semantics.partitions.flatMap(({ id, regions }) => regions.map((region) => [region, id] as const)))(
    "that says nothing but the Region %s is %s",
    (region, partition) => {
      expect(verdictOf(region, partition)).toBe("recorded");
      expect(verdictOf(region, partition === "aws" ? "aws-cn" : "aws")).toBe("not-recorded");
    },
  );

  it("stays open where nobody knows the Region", () => {
    expect(verdictOf("moon-base-1", "aws")).toBe("undetermined");
  });
});

describe("a record without readOnly", () => {
  const added = (eventCategory: string): readonly string[] => {
    const record: RecordView = { eventSource: "kms.amazonaws.com", eventName: "Decrypt", eventCategory };
    return completeRecord(record, loadCatalog(), semantics).added.map(({ code }) => code);
  };

  it("is completed from the catalog where a selector can ask for it", () => {
    expect(added("Management")).toEqual(["read-only-from-catalog"]);
  });

  it("is left alone where no selector of its category can", () => {
    expect(added("NetworkActivity")).toEqual([]);
  });
});

describe("an Insights event", () => {
  const settings = {
    IsLogging: true,
    S3BucketName: "logs",
    IsMultiRegionTrail: true,
    IncludeGlobalServiceEvents: true,
  };
  const of = (added: object, insightType?: string): string | undefined => {
    const record: RecordView = {
      eventSource: "ec2.amazonaws.com",
      eventName: "RunInstances",
      eventCategory: "Insight",
      eventType: "AwsCloudTrailInsight",
      awsRegion: "us-east-1",
      ...(insightType === undefined ? {} : { insightType }),
    };
    const sink = sinkFromCode({ ...settings, ...added }, "cloudformation-yaml");
    return new RecordExplainer([sink], loadCatalog(), semantics).explain(record)[0]?.verdict;
  };
  const collected = { InsightSelectors: [{ InsightType: "ApiCallRateInsight" }] };

  it("is recorded by a trail that collects its type", () => {
    expect(of(collected, "ApiCallRateInsight")).toBe("recorded");
    expect(of(collected, "ApiErrorRateInsight")).toBe("not-recorded");
    expect(of({}, "ApiCallRateInsight")).toBe("not-recorded");
  });

  it("is not recorded by a trail that does not log", () => {
    expect(of({ ...collected, IsLogging: false }, "ApiCallRateInsight")).toBe("not-recorded");
  });

  it("stays open where its type or that of the trail is not known", () => {
    expect(of(collected)).toBe("undetermined");
    expect(of({ InsightSelectors: [{ InsightType: "${Type}" }] }, "ApiCallRateInsight")).toBe("undetermined");
  });
});
