import { describe, expect, it } from "vitest";
import { filesNamed, model, shown, shownGuard } from "./summary.ts";

/** The tables that resources make, as `logical id: name`. */
function tables(
  resources: string,
  rest = "",
  changes: Parameters<typeof model>[1] = {},
  files: Readonly<Record<string, string>> = {},
): string[] {
  const text = `Transform: AWS::LanguageExtensions
Parameters: { Names: { Type: CommaDelimitedList, Default: "a,b" }, Open: { Type: CommaDelimitedList }, Env: { Type: String, AllowedValues: [dev, prod] }, Text: { Type: String, Default: "x,y" } }
Mappings: { Lists: { dev: { names: [d] }, all: { names: [m, n] } } }
${rest}
Resources:
${resources}
`;
  return model(text, changes, "t.yaml", filesNamed(files)).resources.map(({ address, variables, guard }) =>
    [...shownGuard(guard), `${address}: ${shown(variables.get("table")) ?? ""}`].join(", "),
  );
}

function loop(collection: string, key: string, name: string): string {
  return `  Fn::ForEach::Loop: [X, ${collection}, { "${key}": { Type: AWS::DynamoDB::Table, Properties: { TableName: ${name} } } }]`;
}

describe("a loop over resources", () => {
  it.each([
    ["literals", loop("[a, b]", "T${X}", '!Sub "n-${X}"'), ["Ta: n-a", "Tb: n-b"]],
    ["the long form of Ref", loop("[a]", "T${X}", "{ Ref: X }"), ["Ta: a"]],
    ["the short form of Ref", loop("[a]", "T${X}", "!Ref X"), ["Ta: a"]],
    ["a plain string", loop("[a]", "T${X}", '"n-${X}"'), ["Ta: n-a"]],
    [
      "what is no letter and no digit",
      loop('["a-1", "b.2"]', "T&{X}", '!Sub "${X}&{X}"'),
      ["Ta1: a-1a1", "Tb2: b.2b2"],
    ],
    ["an escaped variable", loop("[a]", "T${X}", '!Sub "${!X}-${Names}"'), ["Ta: ${X}-<@@:list>"]],
    ["a parameter", loop("!Ref Names", "T${X}", "!Ref X"), ["Ta: a", "Tb: b"]],
    ["a mapping", loop("!FindInMap [Lists, all, names]", "T${X}", "!Ref X"), ["Tm: m", "Tn: n"]],
    ["a string that is split", loop('!Split [",", !Ref Text]', "T${X}", "!Ref X"), ["Tx: x", "Ty: y"]],
    ["values that are left out", loop("[a, !Ref AWS::NoValue]", "T${X}", "!Ref X"), ["Ta: a"]],
    ["a value twice", loop("[a, a]", "T${X}", "!Ref X"), ["Ta: a"]],
    ["a key that names nothing", loop("[a, b]", "T", "!Ref X"), ["T: b"]],
    ["an unknown parameter", loop("!Ref Open", "T${X}", "!Ref X"), []],
    ["a choice that is open", loop("!FindInMap [Lists, !Ref Env, names]", "T${X}", "!Ref X"), []],
    [
      "a loop in a loop",
      '  Fn::ForEach::A: [A, [p, q], { Fn::ForEach::B: [B, !Ref Names, { "T${A}${B}": { Type: AWS::DynamoDB::Table, Properties: { TableName: !Join ["-", [!Ref A, !Ref B]] } } }] }]',
      ["Tpa: p-a", "Tpb: p-b", "Tqa: q-a", "Tqb: q-b"],
    ],
    [
      "what only AWS knows, different in each round",
      loop("[a, b]", "T${X}", '!Select [0, !GetAZs "${X}"]'),
      ["Ta: <@@[X=a]:Fn::Select>", "Tb: <@@[X=b]:Fn::Select>"],
    ],
  ])("%s", (_, resources, expected) => {
    expect(tables(resources).map((line) => line.replace(/@\d+/g, "@@"))).toEqual(expected);
  });

  it("takes what the caller says for the parameter it goes through", () => {
    expect(tables(loop("!Ref Open", "T${X}", "!Ref X"), "", { parameters: { Open: "s, t" } })).toEqual([
      "Ts: s",
      "Tt: t",
    ]);
  });

  it("makes conditions and outputs too", () => {
    const rest = `Conditions:
  Fn::ForEach::Conditions: [E, [dev, prod], { "Is\${E}": !Equals [!Ref Env, !Ref E] }]
Outputs:
  Fn::ForEach::Outputs: [E, [dev], { "Arn\${E}": { Value: !Ref E } }]`;
    expect(tables("  T: { Type: AWS::DynamoDB::Table, Condition: Isprod }", rest)).toEqual([
      "t.yaml#Env is prod, T: <T>",
    ]);
  });

  it("goes through what a parent stack passes", () => {
    const child = `Transform: AWS::LanguageExtensions\nParameters: { Names: { Type: CommaDelimitedList } }\nResources:\n${loop("!Ref Names", "T${X}", "!Ref X")}\nOutputs:\n  Fn::ForEach::O: [X, !Ref Names, { "Name\${X}": { Value: !Ref X } }]\n`;
    const stack =
      '  S: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: child.yaml, Parameters: { Names: "k,l" } } }\n  T: { Type: AWS::DynamoDB::Table, Properties: { TableName: !GetAtt S.Outputs.Namel } }';
    expect(tables(stack, "", {}, { "child.yaml": child })).toEqual(["T: l", "S.Tk: k", "S.Tl: l"]);
  });

  it("says the default that it rests on wherever something it made is used", () => {
    const text = `Transform: AWS::LanguageExtensions
Parameters: { Names: { Type: CommaDelimitedList, Default: "a,b" } }
Resources:
${loop("!Ref Names", "T${X}", "named")}
  Trail: { Type: AWS::CloudTrail::Trail, Properties: { TrailName: !Ref Ta } }
`;
    const { sinks, resources } = model(text);
    expect([...sinks, ...resources].map(({ assumptions }) => assumptions)).toEqual(
      Array.from({ length: 3 }, () => [{ code: "default-kept", kind: "parameter", name: "Names", value: "a,b" }]),
    );
  });

  it("is refused by CloudFormation without the transform, and checked all the same", () => {
    const { resources, notifications } = model(
      `Resources:\n${loop("[a]", "T${X}", "!Ref X")}\n  B: { Type: AWS::SNS::Topic }\n`,
    );
    expect(resources.map(({ address }) => address)).toEqual(["Ta", "B"]);
    expect(notifications.map(({ message }) => message)).toEqual([
      "This template uses Fn::ForEach without the transform AWS::LanguageExtensions: CloudFormation refuses it. It is checked as if the transform were there.",
    ]);
  });
});
