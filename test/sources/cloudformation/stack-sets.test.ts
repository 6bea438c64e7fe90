import { describe, expect, it } from "vitest";
import { environment, filesNamed, model, shown, shownGuard } from "./summary.ts";

const child =
  "Parameters: { Name: { Type: String, Default: unnamed } }\nResources: { Table: { Type: AWS::DynamoDB::Table, Properties: { TableName: !Ref Name } } }\n";

/** The tables that a stack set with these properties makes, as `address: ARN`. */
function tables(properties: string, changes: Parameters<typeof environment>[0] = {}): string[] {
  const text = `
Parameters: { Env: { Type: String, AllowedValues: [dev, prod] }, Units: { Type: CommaDelimitedList }, Account: { Type: String } }
Conditions: { Prod: !Equals [!Ref Env, prod] }
Resources:
  Set:
    Type: AWS::CloudFormation::StackSet
    ${properties}
`;
  const { resources } = model(text, changes, "t.yaml", filesNamed({ "child.yaml": child }));
  return resources.map(
    ({ address, arn, guard }) => `${[...shownGuard(guard), address].join(": ")} ${shown(arn) ?? ""}`,
  );
}

const group = (targets: string, more = ""): string =>
  `Properties: { TemplateURL: child.yaml, StackInstancesGroup: [{ DeploymentTargets: ${targets}, Regions: [eu-west-1]${more} }] }`;

describe("the stacks of a stack set", () => {
  it.each([
    [
      "listed accounts",
      group('{ Accounts: ["111122223333", "444455556666"] }'),
      [
        "Set[111122223333/eu-west-1].Table arn:aws:dynamodb:eu-west-1:111122223333:table/unnamed",
        "Set[444455556666/eu-west-1].Table arn:aws:dynamodb:eu-west-1:444455556666:table/unnamed",
      ],
    ],
    [
      "accounts of units",
      group("{ OrganizationalUnitIds: [ou-aaaa-11111111, r-bbbb] }"),
      ["Set[ou-aaaa-11111111+r-bbbb/eu-west-1].Table arn:aws:dynamodb:eu-west-1:<account>:table/unnamed"],
    ],
    [
      "accounts of units but some",
      group('{ OrganizationalUnitIds: [ou-aaaa-11111111], Accounts: ["111122223333"], AccountFilterType: DIFFERENCE }'),
      ["Set[ou-aaaa-11111111/eu-west-1].Table arn:aws:dynamodb:eu-west-1:<account>:table/unnamed"],
    ],
    [
      "some accounts of units",
      group(
        '{ OrganizationalUnitIds: [ou-aaaa-11111111], Accounts: ["111122223333"], AccountFilterType: INTERSECTION }',
      ),
      ["Set[111122223333/eu-west-1].Table arn:aws:dynamodb:eu-west-1:111122223333:table/unnamed"],
    ],
    [
      "accounts and units",
      group('{ OrganizationalUnitIds: [ou-aaaa-11111111], Accounts: ["111122223333"] }'),
      [
        "Set[111122223333/eu-west-1].Table arn:aws:dynamodb:eu-west-1:111122223333:table/unnamed",
        "Set[ou-aaaa-11111111/eu-west-1].Table arn:aws:dynamodb:eu-west-1:<account>:table/unnamed",
      ],
    ],
    [
      "accounts in a file",
      group("{ AccountsUrl: s3://bucket/accounts.csv }"),
      ["Set[accounts 1/eu-west-1].Table arn:aws:dynamodb:eu-west-1:<account>:table/unnamed"],
    ],
    [
      "units nobody knows",
      group("{ OrganizationalUnitIds: !Ref Units }"),
      ["Set[accounts 1/eu-west-1].Table arn:aws:dynamodb:eu-west-1:<account>:table/unnamed"],
    ],
    [
      "an account nobody knows",
      group("{ Accounts: [!Ref Account] }"),
      ["Set[${Account}/eu-west-1].Table arn:aws:dynamodb:eu-west-1:<Account>:table/unnamed"],
    ],
    [
      "no instances",
      "Properties: { TemplateURL: child.yaml }",
      ["Set.Table arn:<partition>:dynamodb:<region>:<account>:table/unnamed"],
    ],
    [
      "instances nobody knows",
      "Properties: { TemplateURL: child.yaml, StackInstancesGroup: !Ref Units }",
      ["Set[accounts 1/${Region}].Table arn:<partition>:dynamodb:<region>:<account>:table/<Units>"],
    ],
    [
      "a condition",
      `Condition: Prod\n    ${group('{ Accounts: ["111122223333"] }')}`,
      ["t.yaml#Env is prod: Set[111122223333/eu-west-1].Table arn:aws:dynamodb:eu-west-1:111122223333:table/unnamed"],
    ],
    [
      "an override",
      group(
        '{ Accounts: ["111122223333"] }',
        ", ParameterOverrides: [{ ParameterKey: Name, ParameterValue: !Ref Env }]",
      ),
      ["Set[111122223333/eu-west-1].Table arn:aws:dynamodb:eu-west-1:111122223333:table/<Env>"],
    ],
  ])("%s", (_, properties, expected) => {
    expect(tables(properties)).toEqual(expected);
  });

  it("live in accounts that the caller's own account is not", () => {
    expect(
      tables(group('{ Accounts: [!Ref AWS::AccountId, "444455556666"] }'), {
        accountId: "111122223333",
        region: "us-east-1",
      }),
    ).toEqual([
      "Set[111122223333/eu-west-1].Table arn:aws:dynamodb:eu-west-1:111122223333:table/unnamed",
      "Set[444455556666/eu-west-1].Table arn:aws:dynamodb:eu-west-1:444455556666:table/unnamed",
    ]);
  });

  it("have exact places in a template that stands in a literal block", () => {
    const text = (header: string): string =>
      `Resources:\n  Set:\n    Type: AWS::CloudFormation::StackSet\n    Properties:\n      TemplateBody: ${header}\n        Resources:\n\n          Topic:\n            Type: AWS::SNS::Topic\n`;
    const places = ["|", "|-", "| # comment"].map((header) =>
      model(text(header)).resources.map(({ origin }) => origin.locate()),
    );
    expect(places).toEqual(
      Array.from({ length: 3 }, () => [{ uri: "t.yaml", startLine: 8, startColumn: 11, endLine: 8, endColumn: 16 }]),
    );
  });
});
