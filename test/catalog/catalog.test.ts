import { describe, expect, test } from "vitest";
import { placeholderNames } from "../../src/catalog/arn-pattern.ts";
import { indexCatalog, loadCatalog } from "../../src/catalog/catalog.ts";
import { loadSemantics } from "../../src/catalog/semantics.ts";
import type { Category, Operation } from "../../src/catalog/types.ts";

const catalog = loadCatalog();
const index = indexCatalog(catalog);

function names(service: string, category: Category): string[] {
  return index
    .operationsOf(service)
    .filter((operation) => operation.category === category)
    .map((operation) => operation.name);
}

function operationOf(service: string, name: string): Operation {
  const found = index.operationsOf(service).find((operation) => operation.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

function titlesOf(service: string, documents: readonly number[]): string[] {
  return documents.map((document) => index.service(service)?.documents[document]?.id ?? "none");
}

describe("what the documents list", () => {
  test.each<[string, Partial<Record<Category, number>>]>([
    ["dax", { management: 21 }],
    ["dynamodb", { management: 31, data: 14, undocumented: 18 }],
    ["dynamodbstreams", { management: 2, data: 2 }],
    ["iotanalytics", { management: 29, undocumented: 5 }],
    ["kinesisanalytics", { management: 33 }],
    ["timestream", { management: 27, data: 1, never: 2 }],
  ])("%s", (service, expected) => {
    const counts: Partial<Record<Category, number>> = {};
    for (const { category } of index.operationsOf(service)) counts[category] = (counts[category] ?? 0) + 1;
    expect(counts).toEqual(expected);
  });

  test("the recorded actions of IoT Analytics by name", () => {
    const pipelineParts = ["Channel", "Dataset", "Datastore", "Pipeline"];
    const listed = [
      ...["Create", "Delete", "Describe", "Update"].flatMap((verb) => pipelineParts.map((part) => verb + part)),
      ...pipelineParts.map((part) => `List${part}s`),
      ...[
        "CancelPipelineReprocessing",
        "CreateDatasetContent",
        "DeleteDatasetContent",
        "DescribeLoggingOptions",
        "GetDatasetContent",
      ],
      ...["PutLoggingOptions", "RunPipelineActivity", "SampleChannelData", "StartPipelineReprocessing"],
    ].sort();
    expect(names("iotanalytics", "management")).toEqual(listed);
    expect(names("iotanalytics", "undocumented")).toEqual([
      "BatchPutMessage",
      "ListDatasetContents",
      "ListTagsForResource",
      "TagResource",
      "UntagResource",
    ]);
  });

  test("the recorded actions of DAX by name", () => {
    const groups = ["ParameterGroup", "SubnetGroup"];
    const listed = [
      ...["Create", "Delete", "Update"].flatMap((verb) => ["Cluster", ...groups].map((thing) => verb + thing)),
      ...[
        "DecreaseReplicationFactor",
        "IncreaseReplicationFactor",
        "RebootNode",
        "ListTags",
        "TagResource",
        "UntagResource",
      ],
      ...["Clusters", "DefaultParameters", "Events", "ParameterGroups", "Parameters", "SubnetGroups"].map(
        (thing) => `Describe${thing}`,
      ),
    ].sort();
    expect(names("dax", "management")).toEqual(listed);
    expect(
      index
        .operationsOf("dax")
        .every((operation) => operation.eventSource === "dax.amazonaws.com" && operation.basis === "listed"),
    ).toBe(true);
  });

  test("the data events of DynamoDB by name", () => {
    const batches = [
      "BatchExecuteStatement",
      "BatchGetItem",
      "BatchWriteItem",
      "ExecuteStatement",
      "ExecuteTransaction",
      "TransactGetItems",
      "TransactWriteItems",
    ];
    const single = ["DeleteItem", "GetItem", "PutItem", "Query", "Scan", "SearchVectors", "UpdateItem"];
    expect(names("dynamodb", "data")).toEqual([...batches, ...single].sort());
    for (const name of batches)
      expect(
        operationOf("dynamodb", name).eventForms.map((form) => form.several),
        name,
      ).toEqual([true]);
    for (const name of single)
      expect(
        operationOf("dynamodb", name).eventForms.map((form) => form.several ?? false),
        name,
      ).toEqual([false]);
  });

  test("Timestream records every operation but two", () => {
    expect(names("timestream", "never")).toEqual(["DescribeEndpoints", "WriteRecords"]);
    expect(names("timestream", "data")).toEqual(["Query"]);
    expect(operationOf("timestream", "CreateTable").basis).toBe("statement");
  });
});

describe("event forms", () => {
  test("a query of Timestream shows up in two ways", () => {
    const query = operationOf("timestream", "Query");
    expect(query.eventForms.map(({ several, resources }) => ({ several: several ?? false, resources }))).toEqual([
      {
        several: true,
        resources: [{ type: "AWS::Timestream::Database" }, { type: "AWS::Timestream::Table", presence: "optional" }],
      },
      {
        several: false,
        resources: [
          {
            type: "AWS::Timestream::Database",
            arn: "arn:{partition}:timestream:{region}:{account}:database/NO_RESOURCE_ACCESSED",
          },
        ],
      },
    ]);
    expect(query.readOnlyBasis).toBe("name");
  });

  test("a read of a stream carries the stream and its table", () => {
    for (const name of ["GetRecords", "GetShardIterator"]) {
      const { eventForms, eventSource } = operationOf("dynamodbstreams", name);
      expect(eventSource).toBe("dynamodb.amazonaws.com");
      expect(
        eventForms.map((form) => form.resources.map((element) => [element.type, element.presence ?? "always"])),
      ).toEqual([
        [
          ["AWS::DynamoDB::Stream", "always"],
          ["AWS::DynamoDB::Table", "always"],
        ],
      ]);
    }
  });

  test("placeholders with one name stand for one thing: the stream's table", () => {
    const patterns = ["AWS::DynamoDB::Stream", "AWS::DynamoDB::Table"].map(
      (type) => index.resourceType(type)?.arn[0] ?? "",
    );
    expect(patterns.map(placeholderNames)).toEqual([
      ["partition", "region", "account", "table", "label"],
      ["partition", "region", "account", "table"],
    ]);
  });
});

describe("documents of different dates", () => {
  test("the newest page decides, the older ones stand beside it", () => {
    const getItem = operationOf("dynamodb", "GetItem");
    expect(titlesOf("dynamodb", getItem.documents)).toEqual(["guide"]);
    expect(
      getItem.otherStatements.map((statement) => [statement.category, ...titlesOf("dynamodb", [statement.document])]),
    ).toEqual([["undocumented", "guide-2020"]]);
    const query = operationOf("timestream", "Query");
    expect(
      query.otherStatements.map((statement) => [statement.category, ...titlesOf("timestream", [statement.document])]),
    ).toEqual([["never", "guide-earlier"]]);
  });

  test("a list against a sentence is left open, with both", () => {
    for (const name of names("dynamodb", "undocumented"))
      expect(
        operationOf("dynamodb", name).otherStatements.map(({ category, basis }) => [category, basis]),
        name,
      ).toEqual([["management", "statement"]]);
  });

  test("operations younger than a page are not held against it", () => {
    for (const name of ["SearchVectors", "ExecuteStatement"])
      expect(operationOf("dynamodb", name).otherStatements, name).toEqual([]);
  });

  test("services that AWS has closed say so, with the document", () => {
    const closed = catalog.services
      .filter((service) => service.status.state !== "open")
      .map(({ id, status }) => [id, status.state, status.since, ...titlesOf(id, [status.document ?? -1])]);
    expect(closed).toEqual([
      ["iotanalytics", "ended", "2025-12-15", "end-of-support"],
      ["iotevents", "ended", "2026-05-20", "end-of-support"],
      ["lex-models", "ended", "2025-09-15", "end-of-support"],
      ["lookoutvision", "ended", "2025-10-31", "end-of-support"],
      ["mediastore", "ended", "2025-11-13", "end-of-support"],
      ["opsworks", "ended", "2024-05-26", "end-of-support"],
      ["proton", "ended", "2026-10-07", "end-of-support"],
      ["robomaker", "ended", "2025-09-10", "end-of-support"],
      ["timestream", "closed-to-new-customers", "2025-06-20", "availability-change"],
    ]);
  });
});

describe("every entry", () => {
  const operations = catalog.services.flatMap((service) =>
    service.operations.map((operation) => ({ service, operation })),
  );

  test("has documents that exist", () => {
    for (const { service, operation } of operations)
      for (const document of [
        ...operation.documents,
        ...operation.otherStatements.map((statement) => statement.document),
      ])
        expect(service.documents[document], `${service.id} ${operation.name}`).toBeDefined();
  });

  test("data events have forms, others none", () => {
    for (const { service, operation } of operations)
      expect(operation.eventForms.length > 0, `${service.id} ${operation.name}`).toBe(operation.category === "data");
  });

  test("names of types are among CloudTrail's data event types", () => {
    const { dataEventTypes, basicEventSelectors } = loadSemantics();
    for (const { type, basicSelector } of catalog.resourceTypes) {
      expect(dataEventTypes).toContain(type);
      expect(basicEventSelectors.dataResourceTypes.some((candidate) => candidate.type === type)).toBe(basicSelector);
    }
  });

  test("a declared resource gives all that its ARN needs", () => {
    for (const declaration of catalog.declarations) {
      if (declaration.resourceType === null) continue;
      const needed = placeholderNames(index.resourceType(declaration.resourceType)?.arn[0] ?? "").filter(
        (name) => !["partition", "region", "account"].includes(name),
      );
      // What is inside of a container has names of its own.
      const unbound = needed.filter((name) => !Object.hasOwn(declaration.variables, name));
      if (declaration.contains !== true) expect(unbound, declaration.type).toEqual([]);
    }
  });
});

test("every pattern in the catalog can be parsed", () => {
  const forms = catalog.services.flatMap((service) => service.operations.flatMap((operation) => operation.eventForms));
  const patterns = [
    ...forms.flatMap((form) => form.resources.flatMap((element) => element.arn ?? [])),
    ...catalog.resourceTypes.flatMap((resourceType) => resourceType.arn),
    ...catalog.declarations.flatMap(({ arn, ref, attributes }) => [arn ?? "", ref ?? "", ...Object.values(attributes)]),
  ];
  expect(patterns.length).toBeGreaterThan(50);
  for (const pattern of patterns) placeholderNames(pattern);
});

test("events of the billing pages are known by their sources, with readOnly where IAM tells it", () => {
  for (const [source, name, readOnlyBasis] of [
    ["billingconsole.amazonaws.com", "GetTotalAmountForForecast", "name"],
    ["payments.amazonaws.com", "Financing_GetFinancingLine", "name"],
    ["purchase-orders.amazonaws.com", "AddPurchaseOrder", "iam-access-level"],
    ["customer-verification.amazonaws.com", "GetCustomerVerificationDetails", "iam-access-level"],
    ["taxconsole.amazonaws.com", "SetTaxInheritance", "name"],
  ] as const)
    expect(index.recordedOperation(source, name)?.operation).toMatchObject({ category: "management", readOnlyBasis });
});

test("CloudShell's events are known in both spellings, and as reads only where its documents agree", () => {
  for (const name of ["GetLayout", "getLayout"])
    expect(index.recordedOperation("cloudshell.amazonaws.com", name)?.operation).toMatchObject({
      category: "management",
      readOnly: true,
      readOnlyBasis: "statement",
    });
  expect(operationOf("cloudshell", "GetFileUploadUrls").readOnlyBasis).toBe("name");
});

test("events of SCIM are those of a source of its own", () => {
  expect(index.recordedOperation("identitystore-scim.amazonaws.com", "PatchUser")?.service.id).toBe(
    "identitystore-scim",
  );
  expect(index.recordedOperation("identitystore.amazonaws.com", "PatchUser")).toBeUndefined();
});

test("a MicroVM is run with a data event of its image, and the image made with a management event", () => {
  expect(operationOf("lambda", "CreateMicrovmImage").category).toBe("management");
  expect(operationOf("lambda", "ListManagedMicrovmImageVersions").category).toBe("undocumented");
  expect(operationOf("lambda", "RunMicrovm")).toMatchObject({
    category: "data",
    readOnly: false,
    eventForms: [{ resources: [{ type: "AWS::Lambda::MicrovmImage" }] }],
  });
});

test("what is done in a session of Bedrock is a data event of the session, as far as IAM names it", () => {
  expect(operationOf("bedrock", "PutInvocationStep")).toMatchObject({
    category: "data",
    basis: "inferred",
    eventForms: [{ resources: [{ type: "AWS::Bedrock::Session" }] }],
  });
  expect(operationOf("bedrock", "Rerank").category).toBe("undocumented");
});

test("the owner of a shared snapshot is told of its use by a service event", () => {
  for (const name of ["SharedSnapshotCopyInitiated", "SharedSnapshotVolumeCreated"])
    expect(operationOf("ec2", name)).toMatchObject({ category: "management", eventType: "AwsServiceEvent" });
});

describe("the index", () => {
  test("finds what a record shows", () => {
    expect(index.recordedOperation("dynamodb.amazonaws.com", "GetRecords")?.service.id).toBe("dynamodbstreams");
    expect(index.recordedOperation("dynamodb.amazonaws.com", "GetItem")?.service.id).toBe("dynamodb");
    // Recorded as events of Auto Scaling, although DynamoDB's page lists it.
    expect(index.recordedOperation("autoscaling.amazonaws.com", "RegisterScalableTarget")?.service.id).toBe("dynamodb");
    expect(index.recordedOperation("dynamodb.amazonaws.com", "RegisterScalableTarget")).toBeUndefined();
    expect(index.recordedOperation("dynamodb.amazonaws.com", "getItem")).toBeUndefined();
  });

  test("finds an event under each source that a document names", () => {
    for (const source of ["networksynthetics.amazonaws.com", "networkmonitor.amazonaws.com"])
      expect(index.recordedOperation(source, "ListMonitors")?.operation.category).toBe("management");
    expect(index.servicesWithSource("qconnect.amazonaws.com").map(({ id }) => id)).toEqual(["qconnect"]);
    expect(index.servicesWithSource("qldb.amazonaws.com").map(({ id }) => id)).toEqual(["qldb"]);
  });

  test("finds declarations by language", () => {
    expect(index.declarations("cloudformation").get("AWS::Timestream::Table")?.ref).toBe("{database}|{table}");
    expect(index.declarations("terraform").get("aws_dynamodb_table")?.parts).toEqual({
      "AWS::DynamoDB::Stream": "stream_enabled",
    });
    expect(index.declarations("terraform").get("AWS::Timestream::Table")).toBeUndefined();
    expect(index.declarations("cloudformation").get("AWS::Timestream::InfluxDBInstance")).toBeUndefined();
  });

  test("is made once", () => {
    expect(indexCatalog(catalog)).toBe(index);
    expect(index.operationsOf("no-such-service")).toEqual([]);
    expect(index.service("constructor")).toBeUndefined();
  });
});

describe("the forms of one operation", () => {
  test("are named by their calls, so that a message can say which are not recorded", () => {
    const several = catalog.services.flatMap(({ operations }) =>
      operations.filter(({ eventForms }) => eventForms.length > 1),
    );
    const names = new Set(several.flatMap(({ eventForms }) => eventForms.map(({ when }) => when)));
    expect(names.size).toBeGreaterThan(20);
    expect([...names].filter((when) => !when.startsWith("calls "))).toEqual([]);
  });
});
