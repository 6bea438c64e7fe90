import { describe, expect, it } from "vitest";
import { textKey } from "../../../src/model/text.ts";
import { at, environment, model, shown } from "./summary.ts";

const frame = `
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Open: { Type: String }
  Env: { Type: String, Default: dev }
  Count: { Type: Number, Default: 2 }
  Names: { Type: CommaDelimitedList, Default: "a, b ,c" }
  OpenNames: { Type: List<String> }
  Stored: { Type: "AWS::SSM::Parameter::Value<String>", Default: /path/of/parameter }
  Secret: { Type: String, NoEcho: true, Default: hunter2 }
Mappings:
  Accounts:
    "012345678901": { name: main }
    dev: { name: develop, list: [x, y], id: 012345678901 }
    prod: { name: produce }
Conditions:
  Holds: !Equals [a, a]
  Fails: !Not [!Condition Holds]
Resources:
  Bucket: { Type: "AWS::S3::Bucket" }
  Vault: { Type: "AWS::Backup::BackupVault" }
  Database: { Type: "AWS::Timestream::Database", Properties: { DatabaseName: ledger } }
  Table: { Type: "AWS::Timestream::Table", Properties: { DatabaseName: !Ref Database, TableName: !Ref Open } }
  Unnamed: { Type: "AWS::DynamoDB::Table" }
  Other: { Type: "AWS::CloudTrail::Trail", Properties: { TrailName: other } }
  Store: { Type: "AWS::CloudTrail::EventDataStore" }
  Trail:
    Type: AWS::CloudTrail::Trail
    Properties:
      TrailName: EXPRESSION
`;

function nameOf(expression: string, changes: Parameters<typeof environment>[0] = {}): string | null {
  const trail = model(
    frame.replace("EXPRESSION", () => expression),
    changes,
  ).sinks.find(({ address }) => address === "Trail");
  return shown(trail?.name);
}

/** The name with the identities of its pieces. */
function textOfName(expression: string): string {
  const { sinks } = model(frame.replace("EXPRESSION", () => expression));
  const name = sinks.find(({ address }) => address === "Trail")?.name;
  return name === null || name === undefined ? "(none)" : textKey(name);
}

describe("intrinsic functions", () => {
  it.each([
    // scalars
    ["plain", "plain"],
    ['"quoted # text"', "quoted # text"],
    ["on", "true"],
    ['"on"', "on"],
    ["y", "y"],
    ["012345678901", "012345678901"],
    ["2010-09-09", "2010-09-09"],
    ["12:30:45", "12:30:45"],
    ["1_000", "1_000"],
    ["&anchor value", "value"],
    // Ref
    ["!Ref Open", "<Open>"],
    ["!Ref Env", "dev"],
    ["{ Ref: Env }", "dev"],
    ["!Ref Count", "2"],
    ["!Ref Stored", "<Stored>"],
    ["!Ref Secret", "<Secret>"],
    ["!Ref Bucket", "<Bucket>"],
    ["!Ref Database", "ledger"],
    ["!Ref Table", "ledger|<Open>"],
    ["!Ref Unnamed", "<Unnamed>"],
    ["!Ref Other", "other"],
    ["!Ref Store", "arn:<partition>:cloudtrail:<region>:<account>:eventdatastore/<Store.id>"],
    ["!Ref Nowhere", "<Nowhere>"],
    ["!Ref AWS::Region", "<region>"],
    ["!Ref AWS::AccountId", "<account>"],
    ["!Ref AWS::Partition", "<partition>"],
    ["!Ref AWS::URLSuffix", "<AWS::URLSuffix>"],
    ["!Ref AWS::StackName", "<AWS::StackName>"],
    ["!Ref AWS::NoValue", "<Trail>"],
    // Fn::GetAtt
    ["!GetAtt Table.Arn", "arn:<partition>:timestream:<region>:<account>:database/ledger/table/<Open>"],
    ["!GetAtt [Database, Arn]", "arn:<partition>:timestream:<region>:<account>:database/ledger"],
    ["{ Fn::GetAtt: [Bucket, Arn] }", "arn:<partition>:s3:::<Bucket>"],
    ["{ Fn::GetAtt: Bucket.Arn }", "arn:<partition>:s3:::<Bucket>"],
    ["{ Fn::GetAtt: [Vault, BackupVaultArn] }", "<Vault.BackupVaultArn>"],
    ["!GetAtt Bucket.Outputs.X.Y", "<Bucket.Outputs.X.Y>"],
    ["!GetAtt Other.Arn", "arn:<partition>:cloudtrail:<region>:<account>:trail/other"],
    ["!GetAtt Unnamed.StreamArn", "arn:<partition>:dynamodb:<region>:<account>:table/<Unnamed>/stream/<Unnamed.label>"],
    // Fn::Sub
    ['!Sub "a-${Env}-${Open}"', "a-dev-<Open>"],
    ['!Sub "${!Env}"', "${Env}"],
    ['!Sub "${Table.Arn}/x"', "arn:<partition>:timestream:<region>:<account>:database/ledger/table/<Open>/x"],
    ['!Sub ["${A}-${Env}", { A: !Ref Count, Env: over }]', "2-over"],
    ['{ "Fn::Sub": "arn:${AWS::Partition}:s3:::b/" }', "arn:<partition>:s3:::b/"],
    ['!Sub "$Env ${}"', "$Env <>"],
    ['!Sub "{{resolve:ssm:/${Env}/x}} and ${Open}"', "<{{resolve:ssm:/dev/x}}> and <Open>"],
    // Fn::Join
    ['!Join ["-", [a, !Ref Env, b]]', "a-dev-b"],
    ['!Join ["", [a, !Ref AWS::NoValue, b]]', "ab"],
    ['!Join [":", !Ref Names]', "a:b:c"],
    ['!Join [":", [x, !Join [":", [y, z]]]]', "x:y:z"],
    ['!Join [":", !Ref OpenNames]', "<OpenNames>"],
    // Fn::Select, Fn::Split
    ["!Select [1, !Ref Names]", "b"],
    ['!Select ["1", [a, !Ref Env]]', "dev"],
    ['!Select [5, !Split [":", !GetAtt Database.Arn]]', "database/ledger"],
    ['!Select [3, !Split [":", !GetAtt Database.Arn]]', "<region>"],
    ['!Select [1, !Split ["/", !GetAtt Unnamed.Arn]]', "<Unnamed>"],
    ['!Join ["+", !Split ["|", "a|b|c"]]', "a+b+c"],
    // Fn::If
    ["!If [Holds, a, b]", "a"],
    ["!If [Fails, a, b]", "b"],
    ["!If [Fails, a, !Ref AWS::NoValue]", "<Trail>"],
    ['{ "Fn::If": [Holds, !Sub "${Env}", b] }', "dev"],
    // Fn::FindInMap
    ["!FindInMap [Accounts, dev, name]", "develop"],
    ["!FindInMap [Accounts, !Ref Env, name]", "develop"],
    ["!FindInMap [Accounts, '012345678901', name]", "main"],
    ["!FindInMap [Accounts, dev, id]", "012345678901"],
    ['!Join ["", !FindInMap [Accounts, dev, list]]', "xy"],
    ["!FindInMap [Accounts, nowhere, name, { DefaultValue: fallback }]", "fallback"],
    ["!FindInMap [Accounts, !Ref Open, name]", "<Accounts.<t.yaml#Open>.name:Fn::FindInMap>"],
    ["!FindInMap [Accounts, !ImportValue x, name]", "<Accounts.<t.yaml#Fn::ImportValue:x>.name:Fn::FindInMap>"],
    ["!FindInMap [Accounts, dev, !Ref Open]", "<Accounts.dev.<t.yaml#Open>:Fn::FindInMap>"],
    ["!FindInMap [Accounts, dev, !Sub '${Open}e']", "<Accounts.dev.<t.yaml#Open>e:Fn::FindInMap>"],
    ["!FindInMap [!Ref Open, dev, name]", "<<t.yaml#Open>.dev.name:Fn::FindInMap>"],
    [
      "!FindInMap [Accounts, !Sub '${Open}e', name, { DefaultValue: fallback }]",
      "<Accounts.<t.yaml#Open>e.name:Fn::FindInMap>",
    ],
    // others
    [
      "!ToJsonString { b: !Ref Env, a: [x, !Ref Open, !Ref AWS::NoValue], c: !Ref AWS::NoValue, d: yes }",
      '{"b":"dev","a":["x","<Open>"],"d":true}',
    ],
    ["{ Fn::GetStackOutput: { StackName: !Ref Env, OutputName: Table } }", "<Fn::GetStackOutput:dev.Table>"],
    [
      "{ Fn::GetStackOutput: { StackName: a, OutputName: b, Region: eu-west-1 } }",
      "<Fn::GetStackOutput:a.b@eu-west-1>",
    ],
    ["!ImportValue shared-name", "<Fn::ImportValue:shared-name>"],
    ['!Join ["", [!Length [a, b, c]]]', "3"],
    [
      "'{{resolve:secretsmanager:MySecret:SecretString:name}}'",
      "<{{resolve:secretsmanager:MySecret:SecretString:name}}>",
    ],
    ["'{{resolve:ssm:unclosed'", "{{resolve:ssm:unclosed"],
  ])("%s is %s", (expression, expected) => {
    expect(nameOf(expression)).toBe(expected);
  });

  it.each([
    ["!Base64 x"],
    ["!Select [0, !Cidr [a, 1, 2]]"],
    ["!Select [0, !GetAZs '']"],
    ["!ToJsonString { a: 1 }"],
    ["!ToJsonString { a: !Ref OpenNames }"],
    ["!GetStackOutput { StackName: a }"],
    ["{ Fn::Transform: { Name: x } }"],
    ["!AWSAccount x"],
    ["!Select [7, [a]]"],
    ["!Split [',', x]"],
    ["{ a: b }"],
    ["[a]"],
    ["!Sub [a]"],
    ["!Sub {}"],
    ["!Join x"],
    ["!GetAtt NoDot"],
    ["!If [Holds]"],
    ["{ Fn::Unheard: x }"],
    ["!Ref [a]"],
    ["~"],
  ])("%s is open", (expression) => {
    const name = nameOf(expression) ?? "";
    expect(name === "a" || name.startsWith("<")).toBe(true);
  });

  it("gives a call the same identity wherever the same thing is meant", () => {
    const first = nameOf("!ImportValue { Fn::Sub: '${Env}-x' }");
    expect(first).toBe(nameOf("!ImportValue dev-x"));
  });

  it("takes what a list of unknown length is joined to for the same text only where it is joined alike", () => {
    const dashed = textOfName('!Join ["-", !Ref OpenNames]');
    expect(textOfName('!Join ["-", !Ref OpenNames]')).toBe(dashed);
    expect(textOfName('!Join [".", !Ref OpenNames]')).not.toBe(dashed);
    expect(textOfName('!Join ["-", [a, !Join [".", !Ref OpenNames]]]')).not.toContain(dashed);
    const behind = textOfName('!Join ["-", [a, !FindInMap [Accounts, !Ref Open, name]]]');
    const before = textOfName('!Join ["-", [!FindInMap [Accounts, !Ref Open, name], a]]');
    expect(behind.split(" ").at(-1)).not.toBe(before.split(" ")[0]);
    expect(textOfName('!Join ["", !Ref OpenNames]')).toBe(textOfName('!Join ["", [!Join ["", !Ref OpenNames]]]'));
  });

  it("takes the rests of two splits for the same only where the same is split alike", () => {
    const rest = (delimiter: string, source: string): string =>
      textOfName(`!Join ["+", !Split ["${delimiter}", !Sub "${source}"]]`);
    expect(rest("-", "a${Open}")).toBe(rest("-", "a${Open}"));
    expect(rest("-", "a${Open}")).not.toBe(rest("-", "b${Open}"));
    expect(rest("-", "a${Open}")).not.toBe(rest(",", "a${Open}"));
  });

  it("takes what the caller says before defaults, and pseudo parameters from the caller", () => {
    expect(nameOf("!Ref Env", { parameters: { Env: "prod" } })).toBe("prod");
    expect(nameOf("!Ref Open", { parameters: { Open: "x" } })).toBe("x");
    expect(nameOf("!Ref Stored", { parameters: { Stored: "/other/path" } })).toBe("<Stored>");
    expect(
      nameOf("!Sub '${AWS::Partition}/${AWS::Region}/${AWS::AccountId}/${AWS::URLSuffix}'", {
        region: "cn-north-1",
        accountId: "111122223333",
      }),
    ).toBe("aws-cn/cn-north-1/111122223333/amazonaws.com.cn");
    expect(nameOf("!Sub '${AWS::Partition}'", { region: "us-gov-west-1" })).toBe("aws-us-gov");
    expect(nameOf("!Sub '${AWS::Partition}'", { region: "eu-west-1" })).toBe("aws");
    expect(nameOf("!Sub '${AWS::URLSuffix}'", { region: "us-iso-east-1" })).toBe("c2s.ic.gov");
    expect(nameOf("!Sub '${AWS::Partition}'", { region: "moon-base-1" })).toBe("<partition>");
    expect(nameOf("!Sub '${AWS::Partition}'", { partition: "aws-iso" })).toBe("aws-iso");
  });

  it("says which defaults a value rests on, once, and never a hidden value", () => {
    const { sinks } = model(frame.replace("EXPRESSION", "!Sub '${Env}-${Env}-${Count}-${Secret}'"));
    const trail = sinks.find(({ address }) => address === "Trail");
    expect(trail?.assumptions).toEqual([
      { code: "default-kept", kind: "parameter", name: "Env", value: "dev" },
      { code: "default-kept", kind: "parameter", name: "Count", value: "2" },
      { code: "default-kept", kind: "parameter", name: "Secret" },
    ]);
    expect(JSON.stringify(trail)).not.toContain("hunter2");
    expect(sinks.find(({ address }) => address === "Other")?.assumptions).toEqual([]);
  });

  it("ends for names that refer to each other, or double with each other", () => {
    const circle =
      "Resources:\n  A: { Type: 'AWS::DynamoDB::Table', Properties: { TableName: !Ref B } }\n  B: { Type: 'AWS::DynamoDB::Table', Properties: { TableName: !Ref A } }\n";
    expect(model(circle).resources).toHaveLength(2);
    const tables = Array.from(
      { length: 60 },
      (_, index) =>
        `  T${String(index + 1)}: { Type: "AWS::DynamoDB::Table", Properties: { TableName: !Sub "\${T${String(index)}}\${T${String(index)}}" } }`,
    );
    expect(model(`Resources:\n  T0: { Type: "AWS::DynamoDB::Table" }\n${tables.join("\n")}\n`).resources).toHaveLength(
      61,
    );
    const cut = Array.from(
      { length: 60 },
      (_, index) =>
        `  T${String(index + 1)}: { Type: "AWS::DynamoDB::Table", Properties: { TableName: !Join ["-", !Split [",", !Sub "\${T${String(index)}}+\${T${String(index)}}"]] } }`,
    );
    const first =
      'Parameters:\n  Open: { Type: String }\nResources:\n  T0: { Type: "AWS::DynamoDB::Table", Properties: { TableName: !Ref Open } }\n';
    const { resources } = model(`${first}${cut.join("\n")}\n`);
    expect(JSON.stringify(resources.at(-1)).length).toBeLessThan(5000);
  });
});

describe("truth values", () => {
  it.each([
    ["true", true, "8:7-8:22"],
    ["'True'", true, "8:7-8:24"],
    ["no", false, "8:7-8:20"],
    ["OFF", false, "8:7-8:21"],
    ["!Ref OnByDefault", true, "8:7-8:34"],
    ["!Ref LogOn", { code: "parameter-without-default", parameter: "LogOn", option: "LogOn" }, "8:7-8:28"],
    ["!Sub '${LogOn}'", { code: "parameter-without-default", parameter: "LogOn", option: "LogOn" }, "8:7-8:33"],
    ["!Ref AWS::Region", { code: "stack-place", part: "region" }, "8:7-8:34"],
    ["!Ref Nothing", { code: "not-declared", name: "Nothing", written: "Nothing" }, "8:7-8:30"],
    ["!GetAtt Trail.Name", { code: "resource-attribute", resource: "Trail", attribute: "Name" }, "8:7-8:36"],
    ["!FindInMap [M, a, b]", { code: "mapping-missing", mapping: "M.a.b" }, "8:7-8:16"],
    ["!Cidr [a, 1]", { code: "wrong-shape", found: "list", expected: "boolean" }, "8:7-8:16"],
    ["!Base64 a", { code: "function-result", function: "Fn::Base64" }, "8:7-8:27"],
    ["!Split [a]", { code: "call-not-accepted", function: "Fn::Split" }, "8:7-8:16"],
    ["1", { code: "neither-true-nor-false" }, "8:7-8:19"],
    ["[true]", { code: "wrong-shape", found: "list", expected: "boolean" }, "8:7-8:16"],
    ["{ a: b }", { code: "wrong-shape", found: "mapping", expected: "boolean" }, "8:7-8:16"],
    ["!ImportValue x", { code: "export", name: "x" }, "8:7-8:32"],
    ["!Ref AWS::NoValue", "absent", ""],
    ["", { code: "null-value" }, "8:7-8:16"],
  ])("IsLogging: %s", (expression, expected, place) => {
    const [trail] = model(
      `Parameters:\n  LogOn: { Type: String }\n  OnByDefault: { Type: String, Default: "true" }\nResources:\n  Trail:\n    Type: AWS::CloudTrail::Trail\n    Properties:\n      IsLogging: ${expression}\n`,
    ).sinks;
    const logging = trail?.kind === "trail" ? trail.logging : undefined;
    expect(
      logging?.kind === "known" ? logging.value : logging?.kind === "unknown" ? logging.because : "absent",
    ).toEqual(expected);
    expect(logging === undefined || logging.kind === "absent" ? "" : at(logging.origin)).toBe(place);
  });
});
