import { describe, expect, it } from "vitest";
import { literal, unresolvedText } from "../../../src/model/text.ts";
import { originAt } from "../../../src/model/location.ts";
import { readTemplateAs, type TemplateContext } from "../../../src/sources/cloudformation/index.ts";
import { environment, filesNamed, model, shown, shownGuard, shownModel } from "./summary.ts";

const child = `
Parameters: { Name: { Type: String, Default: unnamed }, Items: { Type: CommaDelimitedList, Default: "" }, Secret: { Type: String, NoEcho: true, Default: x }, Stored: { Type: "AWS::SSM::Parameter::Value<String>" } }
Conditions: { Wanted: !Not [!Equals [!Ref Name, none]] }
Resources:
  Table: { Type: AWS::DynamoDB::Table, Condition: Wanted, Properties: { TableName: !Ref Name } }
  Second: { Type: AWS::DynamoDB::Table, Properties: { TableName: !Select [1, !Ref Items] } }
  Third: { Type: AWS::DynamoDB::Table, Properties: { TableName: !Sub "\${AWS::StackName}-\${Secret}" } }
  Fourth: { Type: AWS::DynamoDB::Table, Properties: { TableName: !Ref Stored } }
Outputs:
  Arn: { Value: !GetAtt Table.Arn }
`;

/** The name of a table in a child whose stack has these properties, `guard: name`. */
function tables(properties: string, table = "Table", changes: Parameters<typeof environment>[0] = {}): string[] {
  const text = `
Parameters: { Env: { Type: String, AllowedValues: [dev, prod] }, Names: { Type: CommaDelimitedList, Default: "p, q" }, Password: { Type: String, NoEcho: true } }
Conditions: { Prod: !Equals [!Ref Env, prod] }
Resources:
  Stack:
    Type: AWS::CloudFormation::Stack
    ${properties}
`;
  const { resources } = model(
    text,
    changes,
    "app/main.yaml",
    filesNamed({ "app/child.yaml": child, "app/deep/child.yaml": child, "child.yaml": child }),
  );
  return resources
    .filter(({ address }) => address.endsWith(`.${table}`))
    .map(
      ({ guard, variables }) =>
        `${shownGuard(guard).join(" and ") || "always"}: ${shown(variables.get("table")) ?? ""}`,
    );
}

describe("parameters of a nested stack", () => {
  it.each([
    ["a default", "Properties: { TemplateURL: child.yaml }", "Table", ["always: unnamed"]],
    ["a value", "Properties: { TemplateURL: ./child.yaml, Parameters: { Name: given } }", "Table", ["always: given"]],
    [
      "a parameter of the parent",
      "Properties: { TemplateURL: deep/child.yaml, Parameters: { Name: !Ref Env } }",
      "Table",
      ["always: <Env>"],
    ],
    [
      "a choice of the parent",
      "Properties: { TemplateURL: ../child.yaml, Parameters: { Name: !If [Prod, a, b] } }",
      "Table",
      ["app/main.yaml#Env is dev: b", "app/main.yaml#Env is prod: a"],
    ],
    [
      "a condition of the child that rests on the parent",
      "Properties: { TemplateURL: child.yaml, Parameters: { Name: !If [Prod, a, none] } }",
      "Table",
      ["app/main.yaml#Env is prod: a"],
    ],
    [
      "a condition of the stack",
      "Condition: Prod\n    Properties: { TemplateURL: child.yaml }",
      "Second",
      ["app/main.yaml#Env is prod: <main.yaml:18:Fn::Select>"],
    ],
    [
      "a joined list",
      "Properties: { TemplateURL: child.yaml, Parameters: { Items: !Join [',', !Ref Names] } }",
      "Second",
      ["always: q"],
    ],
    ["a list", "Properties: { TemplateURL: child.yaml, Parameters: { Items: !Ref Names } }", "Second", ["always: q"]],
    [
      "no value",
      "Properties: { TemplateURL: child.yaml, Parameters: { Name: !Ref AWS::NoValue } }",
      "Table",
      ["always: unnamed"],
    ],
    [
      "a secret",
      "Properties: { TemplateURL: child.yaml, Parameters: { Secret: s3cr3t } }",
      "Third",
      ["always: <Stack.AWS::StackName>-<Stack.Secret>"],
    ],
    [
      "a secret of the parent",
      "Properties: { TemplateURL: child.yaml, Parameters: { Secret: !Ref Password } }",
      "Third",
      ["always: <Stack.AWS::StackName>-<Password>"],
    ],
    [
      "the name of a stored parameter",
      "Properties: { TemplateURL: child.yaml, Parameters: { Stored: /path } }",
      "Fourth",
      ["always: <Stack.Stored>"],
    ],
    [
      "something that is no string",
      "Properties: { TemplateURL: child.yaml, Parameters: { Name: { a: b } } }",
      "Table",
      ["app/main.yaml#Stack.Name is (any other value): <Stack.Name>"],
    ],
    [
      "parameters that nobody can see",
      "Properties: { TemplateURL: child.yaml, Parameters: !Ref Nowhere }",
      "Table",
      ["app/main.yaml#Nowhere is (any other value): <Nowhere>"],
    ],
  ])("%s", (_, properties, table, expected) => {
    expect(tables(properties, table).map((line) => line.replace(/<[^<>]*@\d+:/, "<main.yaml:18:"))).toEqual(expected);
  });

  it("are not what the caller says of the parent", () => {
    expect(tables("Properties: { TemplateURL: child.yaml }", "Table", { parameters: { Name: "said" } })).toEqual([
      "always: unnamed",
    ]);
    expect(
      tables("Properties: { TemplateURL: child.yaml, Parameters: { Name: !Ref Env } }", "Table", {
        parameters: { Env: "said" },
      }),
    ).toEqual(["always: said"]);
  });
});

describe("a hidden value", () => {
  it("is in no part of the model, whatever is made of it", () => {
    const secret = "correct-horse";
    const used = [
      "!Ref S",
      "!Sub 'x-${S}'",
      "!Join ['-', [!Ref S, a]]",
      "!Select [0, !Split ['-', !Ref S]]",
      "{ Fn::ToJsonString: [!Ref S] }",
      "{ Fn::Length: !Ref S }",
      "!If [C, !Ref S, b]",
      "!FindInMap [M, !Ref S, k]",
      "!GetAtt N.Outputs.O",
      "!ImportValue { Ref: S }",
      "{ Fn::GetStackOutput: { StackName: !Ref S, OutputName: o } }",
      "'{{resolve:ssm:${S}}}'",
      "!Select [0, !Ref L]",
    ];
    const text = `Transform: AWS::LanguageExtensions
Parameters: { S: { Type: String, NoEcho: true, Default: ${secret} }, L: { Type: CommaDelimitedList, NoEcho: true, Default: "${secret},x" } }
Mappings: { M: { ${secret}: { k: found } } }
Conditions: { C: !Equals [!Ref S, other] }
Resources:
  Fn::ForEach::X: [X, !Ref L, { "T\${X}": { Type: AWS::SNS::Topic } }]
  N: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: child.yaml, Parameters: { P: !Ref S, Q: ${secret} } } }
  F: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: !Ref S } }
  Set: { Type: AWS::CloudFormation::StackSet, Properties: { TemplateURL: child.yaml, StackInstancesGroup: [{ DeploymentTargets: { Accounts: [!Ref S] }, Regions: [!Ref S] }] } }
  Trail: { Type: AWS::CloudTrail::Trail, Properties: { TrailName: !Ref S, IsLogging: !Ref S, EventSelectors: [{ DataResources: [{ Type: !Ref S, Values: [${used.join(", ")}] }] }] } }
`;
    const files = filesNamed({
      "child.yaml":
        "Parameters: { P: { Type: String }, Q: { Type: String, NoEcho: true } }\nResources: { T: { Type: AWS::DynamoDB::Table, Properties: { TableName: !Sub '${P}-${Q}' } } }\nOutputs: { O: { Value: !Sub '${P}-${Q}' } }\n",
    });
    const read = model(text, {}, "t.yaml", files);
    expect(read.sinks).toHaveLength(1);
    expect(JSON.stringify(shownModel(read))).not.toContain(secret);
    expect(
      JSON.stringify(read, (_, value: unknown) =>
        value instanceof Map ? [...(value as ReadonlyMap<string, unknown>)] : value,
      ),
    ).not.toContain(secret);
  });
});

describe("several stacks of one template", () => {
  const text = `
Resources:
  First: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: child.yaml, Parameters: { Name: first } } }
  Other: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: child.yaml } }
  Trail:
    Type: AWS::CloudTrail::Trail
    Properties:
      TrailName: !GetAtt First.Outputs.Arn
      S3BucketName: !GetAtt Other.Outputs.Missing
`;
  const files = filesNamed({ "child.yaml": child });

  it("have ids of their own, in the account and Region of their parent, and are one part", () => {
    const reading = readTemplateAs(
      { uri: "t.yaml", text, files },
      environment({ region: "eu-west-1", accountId: "111122223333" }),
      {},
    );
    if (reading.kind !== "read") throw new Error(reading.kind);
    expect(reading.parts).toEqual([{ uri: "child.yaml", text: child, mayQuote: true }]);
    expect(reading.model.resources.map(({ id }) => id)).toEqual([
      "t.yaml#First.Table",
      "t.yaml#First.Second",
      "t.yaml#First.Third",
      "t.yaml#First.Fourth",
      "t.yaml#Other.Table",
      "t.yaml#Other.Second",
      "t.yaml#Other.Third",
      "t.yaml#Other.Fourth",
    ]);
    expect(new Set(reading.model.resources.map(({ scope }) => scope.id))).toEqual(new Set(["t.yaml"]));
    expect(shown(reading.model.resources[0]?.arn)).toBe("arn:aws:dynamodb:eu-west-1:111122223333:table/first");
    expect(reading.model.resources[0]?.origin.locate()).toMatchObject({
      uri: "child.yaml",
      startLine: 5,
      startColumn: 3,
    });
  });

  it("give their outputs, as far as there are any", () => {
    const [trail] = model(text, {}, "t.yaml", files).sinks;
    expect(shown(trail?.name)).toBe("arn:<partition>:dynamodb:<region>:<account>:table/first");
    expect(trail?.kind === "trail" && trail.s3BucketName.kind === "known" && shown(trail.s3BucketName.value)).toBe(
      "<Other.Outputs.Missing>",
    );
  });
});

describe("a template of which more is known", () => {
  const origin = originAt({ uri: "manifest.json", startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 });
  const text = `
Parameters: { Name: { Type: String, Default: unnamed }, Names: { Type: CommaDelimitedList } }
Resources:
  Stack: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: !Sub "https://\${AWS::Region}/x.json", Parameters: { Name: !Ref Name } } }
  Table: { Type: AWS::DynamoDB::Table, Properties: { TableName: !Sub "\${AWS::StackName}-\${Name}-\${Unknown}" } }
  List: { Type: AWS::DynamoDB::Table, Properties: { TableName: !Join ["+", !Ref Names] } }
`;
  const read = (context: TemplateContext): string[] => {
    const reading = readTemplateAs(
      { uri: "cdk.out/S.template.json", text, files: filesNamed({ "cdk.out/N.json": child }) },
      environment(),
      context,
    );
    if (reading.kind !== "read") throw new Error(reading.kind);
    return [
      ...reading.model.resources.map(({ id, variables }) => `${id} ${shown(variables.get("table")) ?? ""}`),
      ...reading.model.notifications.map(({ message }) => message),
    ];
  };

  it("takes parameters, the name of the stack, a prefix and the places of nested templates from the caller", () => {
    expect(
      read({
        parameters: new Map([
          [
            "Name",
            {
              text: unresolvedText({ id: "elsewhere#x", kind: "anything", unknown: { code: "export", name: "x" } }),
              origin,
            },
          ],
          ["Names", { text: literal("a, b"), origin }],
        ]),
        stackName: literal("Prod-S"),
        addressPrefix: "Prod/S.",
        nestedTemplate: ({ logicalId }, parentUri) =>
          logicalId === "Stack" && parentUri === "cdk.out/S.template.json"
            ? { kind: "file", uri: "cdk.out/N.json" }
            : null,
      }),
    ).toEqual([
      "cdk.out/S.template.json#Prod/S.Table Prod-S-<x>-<Prod/S.Unknown>",
      "cdk.out/S.template.json#Prod/S.List a+b",
      "cdk.out/S.template.json#Prod/S.Stack.Table <x>",
      "cdk.out/S.template.json#Prod/S.Stack.Second <Prod/S.Stack.@454:Fn::Select>",
      "cdk.out/S.template.json#Prod/S.Stack.Third <Prod/S.Stack.AWS::StackName>-<Prod/S.Stack.Secret>",
      "cdk.out/S.template.json#Prod/S.Stack.Fourth <Prod/S.Stack.Stored>",
    ]);
  });

  it("says what the caller cannot find", () => {
    expect(
      read({ nestedTemplate: () => ({ kind: "elsewhere", because: "the assembly holds no such asset" }) }).at(-1),
    ).toBe("What the nested stack Stack declares is not checked: the assembly holds no such asset.");
  });
});
