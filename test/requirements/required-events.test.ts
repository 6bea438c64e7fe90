/** What a small catalog with every kind of resource type asks of code that declares them. */
import { expect, it } from "vitest";
import { loadSemantics } from "../../src/catalog/semantics.ts";
import type { Catalog, Declaration, Operation, ResourceType } from "../../src/catalog/types.ts";
import { assess, type Assessment } from "../../src/coverage/assess.ts";
import type { SourceModel } from "../../src/model/notification.ts";
import { readPolicy } from "../../src/policy/policy.ts";
import { model } from "../sources/cloudformation/summary.ts";
import { change, plan, planModel } from "../sources/terraform/plans.ts";

const source = "things.amazonaws.com";

function operation(
  name: string,
  resources: Operation["eventForms"][number]["resources"],
  more: Partial<Operation> = {},
): Operation {
  return {
    name,
    eventNames: [name],
    eventSource: source,
    eventType: "AwsApiCall",
    category: "data",
    readOnly: true,
    readOnlyBasis: "statement",
    basis: "listed",
    documents: [],
    otherStatements: [],
    eventForms: [{ when: "every call", resources }],
    ...more,
  };
}

function resourceType(type: string, arn: readonly string[], hasArn = true): ResourceType {
  return { type, service: "things", basicSelector: false, arn, hasArn, documents: [] };
}

function declaration(
  language: Declaration["language"],
  type: string,
  resource: string,
  more: Partial<Declaration>,
): Declaration {
  return {
    language,
    type,
    service: "things",
    resourceType: resource,
    arn: null,
    variables: { name: "Name" },
    attributes: { Arn: "{arn}" },
    parts: {},
    ...more,
  };
}

const boxArn = "arn:{partition}:things:{region}:{account}:box/{name}";
const catalog: Catalog = {
  catalogDate: "2026-11-01",
  services: [
    {
      id: "things",
      names: ["Things"],
      eventSources: [source],
      status: { state: "open" },
      documents: [],
      iamActions: [],
      networkActivity: [],
      allEventSources: [source],
      managementOperations: [],
      operations: [
        operation("UseSecret", [{ type: "AWS::Things::Secret" }]),
        operation("UseTrace", [{ type: "AWS::Things::Trace" }]),
        operation("UseItem", [{ type: "AWS::Things::Item" }, { type: "AWS::Things::Label", presence: "optional" }]),
        operation("UseForm", [{ type: "AWS::Things::Form" }]),
        operation("ServiceMadeIt", [{ type: "AWS::Things::Item" }], { eventType: "AwsServiceEvent" }),
      ],
    },
  ],
  resourceTypes: [
    resourceType("AWS::Things::Secret", []),
    resourceType("AWS::Things::Trace", [], false),
    resourceType("AWS::Things::Item", [`${boxArn}/item/{item}`, `${boxArn}/drawer/{drawer}/item/{item}`]),
    resourceType("AWS::Things::Label", ["arn:{partition}:things:{region}:{account}:label/{label}"]),
    resourceType("AWS::Things::Form", [
      "arn:{partition}:things:{region}:{account}:form/{form}",
      "arn:{partition}:things:{region}:{account}:paper/{paper}",
    ]),
  ],
  declarations: [
    declaration("cloudformation", "AWS::Things::Secret", "AWS::Things::Secret", {}),
    declaration("cloudformation", "AWS::Things::Trace", "AWS::Things::Trace", {}),
    declaration("cloudformation", "AWS::Things::Box", "AWS::Things::Item", { arn: boxArn, contains: true }),
    declaration("terraform", "aws_things_secret", "AWS::Things::Secret", {
      variables: { name: "name" },
      attributes: { arn: "{arn}" },
    }),
    declaration("terraform", "aws_things_box", "AWS::Things::Item", {
      arn: boxArn,
      contains: true,
      variables: { name: "name" },
      attributes: { arn: "{arn}" },
    }),
  ],
  globalServiceEventSources: [],
};

/** Verdicts by operation and address; those about no resource stand under the operation alone. */
function verdicts(
  { sinks, resources }: Pick<SourceModel, "sinks" | "resources">,
  record = "category: data, resources: declared",
): Record<string, string> {
  const reading = readPolicy(
    "p.yaml",
    `formatVersion: 1\nid: p\nrequirements: [{ id: r, level: error, record: { ${record} } }]\n`,
  );
  if (reading.kind === "failed") throw new Error(reading.errors.map(({ message }) => message).join("\n"));
  const { entries }: Assessment = assess({
    sinks,
    resources,
    catalog,
    policies: [reading.policy],
    semantics: loadSemantics(),
    sameAccount: false,
    groups: new Map(),
    liveAccounts: [],
    unseenSinks: [],
    today: "2026-11-20",
    judgeWithoutSinks: false,
  });
  return Object.fromEntries(
    entries.flatMap(({ required, operations, verdict }) =>
      operations.map(
        ({ name }) =>
          [
            required.resource === null ? name : `${name} ${required.resource.address.replace(/^.*#/, "")}`,
            verdict,
          ] as const,
      ),
    ),
  );
}

function template(resources: Readonly<Record<string, unknown>>, type: string, onArn: object | null): SourceModel {
  const fields = [
    { Field: "eventCategory", Equals: ["Data"] },
    { Field: "resources.type", Equals: [type] },
    ...(onArn === null ? [] : [{ Field: "resources.ARN", ...onArn }]),
  ];
  const trail = {
    Type: "AWS::CloudTrail::Trail",
    Properties: {
      IsLogging: true,
      S3BucketName: "logs",
      IsMultiRegionTrail: true,
      IncludeGlobalServiceEvents: true,
      AdvancedEventSelectors: [{ FieldSelectors: fields }],
    },
  };
  return model(JSON.stringify({ Resources: { ...resources, Trail: trail } }), { catalog });
}

const secret = { S: { Type: "AWS::Things::Secret", Properties: { Name: "s" } } };
const box = { B: { Type: "AWS::Things::Box", Properties: { Name: "b" } } };

it.each<[string, object | null, string]>([
  ["by the type", null, "covered"],
  ["by the attribute, whatever it is", { Equals: [{ "Fn::GetAtt": ["S", "Arn"] }] }, "covered"],
  ["by a beginning that it may have", { StartsWith: ["arn:aws:things:"] }, "undetermined"],
  ["but not that one", { NotEquals: [{ "Fn::GetAtt": ["S", "Arn"] }] }, "uncovered"],
])("a declared resource of a type of unknown ARNs, %s", (_name, onArn, expected) => {
  expect(verdicts(template(secret, "AWS::Things::Secret", onArn))["UseSecret S"]).toBe(expected);
});

it("a type of unknown ARNs, in Terraform", () => {
  const trail = change("aws_cloudtrail.t", {
    name: "trail",
    s3_bucket_name: "logs",
    enable_logging: true,
    is_multi_region_trail: true,
    include_global_service_events: true,
    advanced_event_selector: [
      {
        name: null,
        field_selector: [
          { field: "eventCategory", equals: ["Data"] },
          { field: "resources.type", equals: ["AWS::Things::Secret"] },
          { field: "resources.ARN", starts_with: ["arn:aws:things:"] },
        ],
      },
    ],
  });
  const read = planModel(plan([trail, change("aws_things_secret.s", { name: "s" }, { unknown: { arn: true } })]), {
    catalog,
  });
  expect(verdicts(read)["UseSecret aws_things_secret.s"]).toBe("undetermined");
});

it("events without ARNs belong to the service, once, and to no declared resource", () => {
  const made = template(
    {
      T: { Type: "AWS::Things::Trace", Properties: { Name: "t" } },
      U: { Type: "AWS::Things::Trace", Properties: { Name: "u" } },
    },
    "AWS::Things::Trace",
    null,
  );
  expect(verdicts(made)).toEqual({ UseTrace: "covered" });
});

it.each<[string, object | null, string]>([
  ["by the type", null, "covered"],
  ["by its ARN and a slash", { StartsWith: [{ "Fn::Sub": "${B.Arn}/" }] }, "covered"],
  ["by one of two patterns", { StartsWith: [{ "Fn::Sub": "${B.Arn}/item/" }] }, "partial"],
  ["by one drawer", { StartsWith: [{ "Fn::Sub": "${B.Arn}/drawer/d/" }] }, "partial"],
  ["by an item whatever box it is in", { EndsWith: ["/item/i"] }, "partial"],
  ["by its own ARN, which is that of nothing inside it", { Equals: [{ "Fn::GetAtt": ["B", "Arn"] }] }, "uncovered"],
])("what is inside a container, %s", (_name, onArn, expected) => {
  expect(verdicts(template(box, "AWS::Things::Item", onArn))["UseItem B"]).toBe(expected);
});

it("an exclusion of another element of the same event leaves the verdict open", () => {
  expect(
    verdicts(
      template(box, "AWS::Things::Item", {
        NotStartsWith: [{ "Fn::Sub": "arn:aws:things:${AWS::Region}:${AWS::AccountId}:label/" }],
      }),
    )["UseItem B"],
  ).toBe("undetermined");
});

it("every pattern of a type is asked for, and each ARN of a policy by the pattern that it fits", () => {
  const papers = template({}, "AWS::Things::Form", {
    StartsWith: [{ "Fn::Sub": "arn:aws:things:${AWS::Region}:${AWS::AccountId}:paper/" }],
  });
  expect(verdicts(papers, "service: things, operations: [UseForm]")).toEqual({ UseForm: "partial" });
  const arn = "arn:aws:things:us-east-1:111122223333";
  const literal = template({}, "AWS::Things::Form", { StartsWith: [`${arn}:paper/`] });
  expect(verdicts(literal, `service: things, operations: [UseForm], resources: ["${arn}:paper/*"]`)).toEqual({
    [`UseForm ${arn}:paper/*`]: "covered",
  });
  expect(verdicts(literal, `service: things, operations: [UseForm], resources: ["${arn}:form/f"]`)).toEqual({
    [`UseForm ${arn}:form/f`]: "uncovered",
  });
});

it("a beginning that is itself an ARN stands for that one too", () => {
  const arn = "arn:aws:things:us-east-1:111122223333:form/f";
  const one = `service: things, operations: [UseForm], resources: ["${arn}*"]`;
  expect(verdicts(template({}, "AWS::Things::Form", { Equals: [arn] }), one)).toEqual({
    [`UseForm ${arn}*`]: "partial",
  });
  expect(verdicts(template({}, "AWS::Things::Form", { StartsWith: [`${arn}o`] }), one)).toEqual({
    [`UseForm ${arn}*`]: "partial",
  });
  expect(verdicts(template({}, "AWS::Things::Form", { StartsWith: [arn] }), one)).toEqual({
    [`UseForm ${arn}*`]: "covered",
  });
});

it("data events that no call makes have their own kind", () => {
  const made = template(box, "AWS::Things::Item", null);
  expect(verdicts(made)["ServiceMadeIt B"]).toBe("covered");
  const trail = {
    Type: "AWS::CloudTrail::Trail",
    Properties: {
      IsLogging: true,
      S3BucketName: "logs",
      IsMultiRegionTrail: true,
      IncludeGlobalServiceEvents: true,
      AdvancedEventSelectors: [
        {
          FieldSelectors: [
            { Field: "eventCategory", Equals: ["Data"] },
            { Field: "resources.type", Equals: ["AWS::Things::Item"] },
            { Field: "eventType", NotEquals: ["AwsServiceEvent"] },
          ],
        },
      ],
    },
  };
  const found = verdicts(model(JSON.stringify({ Resources: { ...box, Trail: trail } }), { catalog }));
  expect([found["UseItem B"], found["ServiceMadeIt B"]]).toEqual(["covered", "uncovered"]);
});

it("equal verdicts of two accounts are two entries", () => {
  const made = template(secret, "AWS::Things::Trace", null);
  const inAccount = (account: string): SourceModel =>
    model(
      JSON.stringify({
        Resources: {
          Trail: {
            Type: "AWS::CloudTrail::Trail",
            Properties: {
              IsLogging: true,
              S3BucketName: "logs",
              IsMultiRegionTrail: true,
              IncludeGlobalServiceEvents: true,
            },
          },
        },
      }),
      { catalog, accountId: account },
      "same.yaml",
    );
  expect(made.sinks).toHaveLength(1);
  const [a, b] = [inAccount("111122223333"), inAccount("444455556666")];
  const reading = readPolicy(
    "p.yaml",
    "formatVersion: 1\nid: p\nrequirements: [{ id: r, level: error, record: { service: things, operations: [UseSecret] } }]\n",
  );
  if (reading.kind === "failed") throw new Error("the policy was not read");
  const { entries } = assess({
    sinks: [...a.sinks, ...b.sinks],
    resources: [],
    catalog,
    policies: [reading.policy],
    semantics: loadSemantics(),
    sameAccount: false,
    groups: new Map(),
    liveAccounts: [],
    unseenSinks: [],
    today: "2026-11-20",
    judgeWithoutSinks: false,
  });
  expect(entries.map(({ required, verdict }) => [required.scope.account.parts[0], verdict])).toEqual([
    ["111122223333", "uncovered"],
    ["444455556666", "uncovered"],
  ]);
});
