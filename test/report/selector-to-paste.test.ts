import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { CounterexampleEvent, CoverageEntry, Finding, SinkResult } from "../../src/model/result.ts";
import { readResult } from "../../src/comparison/read.ts";
import { renderJson } from "../../src/report/formats/json.ts";
import { managementSelector } from "../../src/validation/selector-list.ts";
import { withFixes } from "../../src/rules/selector-fix.ts";
import { groupFindings } from "../../src/report/shared/group.ts";
import { selectorsToPaste, type SelectorToPaste } from "../../src/report/shared/selector-to-paste.ts";
import { coverage as entry, empty, finding, sink } from "./sample.ts";

const dataEvent: CounterexampleEvent = {
  eventSource: "dynamodb.amazonaws.com",
  eventName: "GetItem",
  eventCategory: "Data",
  eventType: "AwsApiCall",
  readOnly: true,
  awsRegion: "eu-west-1",
  recipientAccountId: "111122223333",
  resources: [{ type: "AWS::DynamoDB::Table", ARN: "arn:aws:dynamodb:eu-west-1:111122223333:table/orders" }],
};
const managementEvent: CounterexampleEvent = {
  eventSource: "iam.amazonaws.com",
  eventName: "CreateUser",
  eventCategory: "Management",
  eventType: "AwsApiCall",
  readOnly: false,
  awsRegion: "us-east-1",
};
const networkEvent: CounterexampleEvent = {
  eventSource: "s3.amazonaws.com",
  eventName: "GetObject",
  eventCategory: "NetworkActivity",
  eventType: "AwsVpceEvent",
  awsRegion: "eu-west-1",
  vpcEndpointId: "vpce-1",
};

function paste(
  events: readonly CounterexampleEvent[],
  sinks: readonly SinkResult[],
  changes: Partial<Finding> = {},
  coverage: CoverageEntry[] = [],
): SelectorToPaste | null {
  const findings = events.map((counterexample) =>
    finding({ ruleId: "event-not-recorded", causeKey: "one", relatedLocations: [], ...changes, counterexample }),
  );
  const [selector = null] = selectorsToPaste(groupFindings(withFixes(findings, sinks, coverage)), {
    sinks: [...sinks],
  });
  return selector;
}

describe("the selector to paste", () => {
  const arn = "arn:aws:cloudtrail:eu-west-1:111122223333:trail/org";
  test("asks for the data events of each type that a counterexample has", () => {
    const database = { ...dataEvent, resources: [{ type: "AWS::Timestream::Database" }] };
    const selector = paste([dataEvent, database, dataEvent], [sink()]);
    expect(selector).toMatchObject({ sinks: ["OrgTrail"], snippet: { language: "yaml" }, advice: null });
    expect(parse(selector?.snippet?.text ?? "")).toEqual(
      ["AWS::DynamoDB::Table", "AWS::Timestream::Database"].map((type) => ({
        Name: `Data events of ${type}`,
        FieldSelectors: [
          { Field: "eventCategory", Equals: ["Data"] },
          { Field: "resources.type", Equals: [type] },
        ],
      })),
    );
  });

  test("asks for what lies inside a resource by the resource's name, where it is known", () => {
    const inside: CounterexampleEvent = {
      ...dataEvent,
      resources: [{ type: "AWS::S3::Object", ARN: "arn:aws:s3:::files/example" }],
    };
    const bucket = (arn: string): CoverageEntry[] => [
      entry({ resource: { address: "t.yaml#Files", type: "AWS::S3::Object", arn } }),
    ];
    const fields = (arn: string): unknown =>
      (
        parse(paste([inside], [sink()], { resource: "t.yaml#Files" }, bucket(arn))?.snippet?.text ?? "") as {
          FieldSelectors: unknown[];
        }[]
      )[0]?.FieldSelectors.slice(2);
    expect(fields("arn:aws:s3:::files")).toEqual([{ Field: "resources.ARN", StartsWith: ["arn:aws:s3:::files/"] }]);
    expect(fields("arn:aws:s3:::${Files}")).toEqual([]);
    expect(fields("arn:aws:s3:::file")).toEqual([]);
  });

  test("of network activity names the event source", () => {
    expect(parse(paste([networkEvent], [sink()])?.snippet?.text ?? "")).toMatchObject([
      { FieldSelectors: [{ Equals: ["NetworkActivity"] }, { Field: "eventSource", Equals: ["s3.amazonaws.com"] }] },
    ]);
  });

  test("of management events is shown only where no selector asks for some of them", () => {
    expect(parse(paste([managementEvent], [sink()])?.snippet?.text ?? "")).toEqual([
      { Name: "Management events", FieldSelectors: [{ Field: "eventCategory", Equals: ["Management"] }] },
    ]);
    expect(
      paste([managementEvent], [sink()], { relatedLocations: [{ message: "selector 1", location: sink().location }] }),
    ).toBeNull();
  });

  describe("of management events that a selector narrows", () => {
    const blamed = { relatedLocations: [{ message: "selector 1", location: sink().location }] };
    const data = {
      FieldSelectors: [
        { Field: "eventCategory", Equals: ["Data"] },
        { Field: "resources.type", Equals: ["AWS::S3::Object"] },
      ],
    };
    const keys = {
      Name: "No keys",
      FieldSelectors: [
        { Field: "eventCategory", Equals: ["Management"] },
        { Field: "eventSource", NotEquals: ["kms.amazonaws.com"] },
      ],
    };
    const pasteFor = (changes: Partial<SinkResult>): SelectorToPaste | null =>
      paste([managementEvent, managementEvent], [sink({ selectorList: [data, keys], ...changes })], blamed);
    const narrowed = [{ name: "No keys", index: 1, by: [] }];
    const narrowedBasic: SinkResult["narrowedSelectors"] = [
      { name: null, index: 0, by: ["ExcludeManagementEventSources", "ReadWriteType"] },
    ];

    test("takes the place of that selector in a list", () => {
      const selector = pasteFor({ narrowedSelectors: narrowed });
      expect(selector).toMatchObject({ use: { kind: "instead", of: 'selector "No keys"' }, advice: null });
      expect(parse(selector?.snippet?.text ?? "")).toEqual([managementSelector]);
    });

    test.each(["cdk", "aws-cli"] as const)("leaves that selector out of the whole list, in %s", (dialect) => {
      const selector = pasteFor({ narrowedSelectors: narrowed, dialect, id: arn });
      expect(selector?.advice).toBe(
        'This replaces the whole list: the selectors of now without selector "No keys", then the new ones.',
      );
      expect(selector?.use).toEqual({ kind: "replace" });
      expect(selector?.snippet?.text).not.toContain("kms");
      expect(selector?.snippet?.text).toContain("AWS::S3::Object");
      expect(selector?.snippet?.text).toContain("Management events");
    });

    test.each([
      ["cdk", "Keep it without selector"],
      ["aws-cli", "Keep them without selector"],
    ] as const)("names the selector to leave out where the list is not wholly known, in %s", (dialect, advice) => {
      const unlisted = sink({ dialect, id: arn, narrowedSelectors: narrowed });
      expect(paste([managementEvent], [unlisted], blamed)?.advice).toContain(`${advice} "No keys"`);
    });

    test.each([
      ["cloudformation-yaml", "EventSelectors", "ExcludeManagementEventSources and ReadWriteType"],
      ["terraform-aws", "event_selector", "exclude_management_event_sources and read_write_type"],
    ] as const)("is said with basic selectors too, in %s", (dialect, list, properties) => {
      const basic = { dialect, selectors: "basic", narrowedSelectors: narrowedBasic } as const;
      const selector = pasteFor(basic);
      expect(selector?.advice).toBe(
        "The trail has basic event selectors, and CloudTrail takes only one kind. These match the same data events, " +
          `and all management events. Replace ${list} with this list, or remove ${properties} from selector 1.`,
      );
      expect(selector?.snippet?.text).toContain("AWS::S3::Object");
      expect(selector?.snippet?.text).not.toContain("kms");
      expect(pasteFor({ ...basic, selectorList: [keys] })?.advice).toContain("This one matches all management events.");
    });

    test("is written with its position in JSON", () => {
      const found = finding({ counterexample: managementEvent, ruleId: "event-not-recorded" });
      const sinks = [sink({ narrowedSelectors: narrowed })];
      const written = renderJson({ ...empty(), sinks, findings: withFixes([found], sinks, []) });
      expect(JSON.parse(written)).toMatchObject({
        findings: [{ fix: { sink: sink().id, selectors: [managementSelector], replaces: [1] } }],
      });
      expect(written).not.toContain("narrowedSelectors");
    });
  });

  test("keeps what a trail without selectors records", () => {
    const selector = paste([dataEvent], [sink({ selectors: "default", selectorList: [managementSelector] })]);
    expect((parse(selector?.snippet?.text ?? "") as { Name: string }[]).map(({ Name }) => Name)).toEqual([
      "Management events",
      "Data events of AWS::DynamoDB::Table",
    ]);
    expect(selector?.advice).toContain("replace that default");
    expect(paste([dataEvent], [sink({ selectors: "basic" })])?.advice).toContain("basic event selectors");
  });

  test("is Terraform's for a trail of Terraform", () => {
    expect(
      paste([dataEvent], [sink({ id: "plan.json#module.logs.aws_cloudtrail.main[0]", dialect: "terraform-aws" })]),
    ).toMatchObject({
      snippet: {
        language: "hcl",
        text: 'advanced_event_selector {\n  name = "Data events of AWS::DynamoDB::Table"\n\n  field_selector {\n    field  = "eventCategory"\n    equals = ["Data"]\n  }\n\n  field_selector {\n    field  = "resources.type"\n    equals = ["AWS::DynamoDB::Table"]\n  }\n}',
      },
    });
  });

  const names = (text = ""): string[] => [...text.matchAll(/"Name": "([^"]*)"/g)].map(([, name = ""]) => name);
  const list = [{ Name: "Keys", FieldSelectors: [{ Field: "eventCategory", Equals: ["Management"] }] }];

  test("of a live trail is the command with the whole list", () => {
    const selector = paste([dataEvent], [sink({ id: arn, dialect: "aws-cli", selectorList: list })]);
    expect(selector).toMatchObject({ snippet: { language: "sh" }, use: { kind: "replace" } });
    expect(selector?.snippet?.text).toContain(`put-event-selectors --region eu-west-1 --trail-name ${arn} `);
    expect(names(selector?.snippet?.text)).toEqual(["Keys", "Data events of AWS::DynamoDB::Table"]);
  });

  test("of a live event data store is the command for stores", () => {
    const store = sink({ id: arn, kind: "event-data-store", dialect: "aws-cli", selectorList: list });
    expect(paste([dataEvent], [store])?.snippet?.text).toContain(
      `update-event-data-store --region eu-west-1 --event-data-store ${arn} `,
    );
  });

  test("of a live trail whose selectors are not wholly known is no command", () => {
    const selector = paste([dataEvent], [sink({ id: arn, dialect: "aws-cli", selectors: "unknown" })]);
    expect(selector).toMatchObject({
      snippet: { language: "json" },
      use: { kind: "add", property: "AdvancedEventSelectors" },
    });
    expect(selector?.snippet?.text).not.toContain("aws cloudtrail");
    expect(selector?.advice).toContain("are unresolved here");
  });

  test("comes with basic selectors as advanced ones, where those are known", () => {
    const given = { selectors: "basic" as const, selectorList: list };
    const inCode = paste([dataEvent], [sink(given)]);
    expect((parse(inCode?.snippet?.text ?? "") as { Name: string }[]).map(({ Name }) => Name)).toEqual([
      "Keys",
      "Data events of AWS::DynamoDB::Table",
    ]);
    expect(inCode?.advice).toContain("Replace EventSelectors with this list");
    expect(paste([dataEvent], [sink({ ...given, dialect: "terraform-awscc" })])?.advice).toContain("event_selectors");
    expect(names(paste([dataEvent], [sink({ ...given, id: arn, dialect: "aws-cli" })])?.snippet?.text)).toHaveLength(2);
    expect(paste([dataEvent], [sink({ ...given, dialect: "cdk" })])?.snippet?.text).toContain(
      'addPropertyDeletionOverride("EventSelectors")',
    );
  });

  test("does not ask for management events twice", () => {
    const selector = paste([managementEvent], [sink({ selectors: "default", selectorList: [managementSelector] })]);
    expect(parse(selector?.snippet?.text ?? "")).toHaveLength(1);
  });

  test.each([
    ["aws-cli", arn],
    ["cdk", arn],
    ["cloudformation-yaml", "t.yaml#Trail"],
  ] as const)("in %s holds what all findings ask of the sink", (dialect, id) => {
    const queue = { ...dataEvent, resources: [{ type: "AWS::SQS::Queue" }] };
    const findings = [dataEvent, queue].map((counterexample, index) =>
      finding({ ruleId: "event-not-recorded", causeKey: String(index), relatedLocations: [], counterexample }),
    );
    const trail = sink({ id, dialect, selectorList: list });
    const pasted = selectorsToPaste(groupFindings(withFixes(findings, [trail], [])), { sinks: [trail] });
    expect(pasted).toHaveLength(1);
    const text = pasted[0]?.snippet?.text ?? "";
    for (const name of ["Data events of AWS::DynamoDB::Table", "Data events of AWS::SQS::Queue"])
      expect(text).toContain(`"${name}"`);
    expect(text.includes('"Keys"')).toBe(dialect !== "cloudformation-yaml");
  });

  test("is one for trails that need the same, with the price of the events", () => {
    const sinks = ["a", "b", "c"].map((name) => sink({ id: `${name}.tf#aws_cloudtrail.audit`, homeRegion: name }));
    const findings = sinks.map(({ homeRegion }, index) =>
      finding({
        ruleId: "event-not-recorded",
        causeKey: index < 2 ? "one" : "other",
        relatedLocations: [],
        counterexample: { ...dataEvent, awsRegion: homeRegion ?? "" },
      }),
    );
    const regional = sinks.map((one) => ({ ...one, multiRegion: false }));
    const fixed = withFixes(findings, regional, []);
    expect(fixed.map(({ fix }) => fix?.price?.per100000)).toEqual([0.1, 0.1, 0.1]);
    expect(selectorsToPaste(groupFindings(fixed), { sinks: regional })).toMatchObject([
      {
        sinks: ["a", "b", "c"].map((name) => `${name}.tf#aws_cloudtrail.audit`),
        prices: [expect.stringMatching(/^100,000 data events cost 0\.10 USD in us-east-1\.$/)],
      },
    ]);
  });

  test("is not offered for what is suppressed", () => {
    const suppressed = { kind: "inSource" as const, justification: null };
    expect(paste([dataEvent], [sink()], { suppressed })).toBeNull();
  });

  test("is not for a trail whose configuration has no place for selectors", () => {
    expect(paste([dataEvent], [sink({ dialect: "landing-zone-accelerator" })])).toBeNull();
  });

  test("joins what lies in several resources of one type", () => {
    const inside = (bucket: string): CounterexampleEvent => ({
      ...dataEvent,
      resources: [{ type: "AWS::S3::Object", ARN: `arn:aws:s3:::${bucket}/x` }],
    });
    const findings = ["b", "a"].map((bucket) =>
      finding({
        ruleId: "event-not-recorded",
        causeKey: "one",
        relatedLocations: [],
        resource: bucket,
        counterexample: inside(bucket),
      }),
    );
    const entries = ["a", "b"].map((bucket) =>
      entry({ resource: { address: bucket, type: "AWS::S3::Object", arn: `arn:aws:s3:::${bucket}` } }),
    );
    const [selector] = selectorsToPaste(groupFindings(withFixes(findings, [sink()], entries)), { sinks: [sink()] });
    expect(selector).toMatchObject({
      snippet: { text: expect.stringContaining('StartsWith: ["arn:aws:s3:::a/", "arn:aws:s3:::b/"]') as string },
    });
  });

  test("leaves the log files of its own trail out, also beside objects of a known bucket", () => {
    const object = (ARN: string): CounterexampleEvent => ({
      ...dataEvent,
      resources: [{ type: "AWS::S3::Object", ARN }],
    });
    const findings = ["a", "b"].map((resource) =>
      finding({
        ruleId: "event-not-recorded",
        causeKey: "one",
        relatedLocations: [],
        resource,
        counterexample: object(`arn:aws:s3:::${resource}/x`),
      }),
    );
    const entries = [entry({ resource: { address: "a", type: "AWS::S3::Object", arn: "arn:aws:s3:::a" } })];
    const trail = sink();
    const logFiles = [
      { sink: trail.id, resourceType: "AWS::S3::Object", prefix: "arn:aws:s3:::logs/" },
      { sink: "t.yaml#Other", resourceType: "AWS::S3::Object", prefix: "arn:aws:s3:::other/" },
    ];
    const [selector] = selectorsToPaste(groupFindings(withFixes(findings, [trail], entries, logFiles)), {
      sinks: [trail],
    });
    expect(selector).toMatchObject({
      snippet: {
        text: expect.stringMatching(/\{ Field: resources.ARN, NotStartsWith: \["arn:aws:s3:::logs\/"\] \}$/) as string,
      },
    });
  });

  test.each([
    ["it is off", { logging: "off" as const }],
    ["it does not count", { counted: false as const }],
    ["it lives in another Region", { multiRegion: false, homeRegion: "us-east-1" }],
    ["it lives in another account", { accountId: "444455556666", organization: false }],
  ])("is not shown for a trail that it does not help: %s", (_name, changes) => {
    expect(paste([dataEvent], [sink(changes)])).toBeNull();
    expect(paste([dataEvent], [sink(changes), sink({ id: "t.yaml#Other" })])?.sinks).toEqual(["Other"]);
  });

  test("is not shown for other findings", () => {
    expect(paste([dataEvent], [sink()], { ruleId: "selector-rejected" })).toBeNull();
    expect(paste([dataEvent], [])).toBeNull();
  });

  test("goes to the trail that needs nothing but the paste", () => {
    const sinks = [
      sink({ id: "a#Unknown", selectors: "unknown" }),
      sink({ id: "a#Maybe", counted: "unknown" }),
      sink({ id: "a#Basic", selectors: "basic" }),
      sink({ id: "a#Fit" }),
    ];
    expect(paste([dataEvent], sinks)?.sinks).toEqual(["Fit"]);
  });
});

describe("a result that another version wrote", () => {
  const result = {
    ...empty(),
    sinks: [sink()],
    findings: withFixes([finding({ counterexample: dataEvent })], [sink()], []),
  };

  test.each([
    ["names a dialect", "terraform-aws", "hcl"],
    ["names one that is not known here", "pulumi", undefined],
    ["names what every object has", "constructor", undefined],
    ["names none", undefined, undefined],
  ])("%s", async (_name, dialect, language) => {
    const written = JSON.stringify({ ...(JSON.parse(renderJson(result)) as object), sinks: [{ ...sink(), dialect }] });
    const reading = await readResult("head.json", written, "2026-11-20");
    if (reading.kind === "failed") throw new Error(reading.errors.map(({ message }) => message).join());
    const [selector] = selectorsToPaste(groupFindings(reading.result.findings), reading.result);
    expect(selector?.snippet?.language).toBe(language);
    expect(JSON.parse(renderJson(reading.result))).toEqual(JSON.parse(written));
  });
});
