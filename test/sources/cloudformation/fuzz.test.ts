import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, it } from "vitest";
import { cloudFormation } from "../../../src/sources/cloudformation/index.ts";
import { environment, filesNamed, read, shownModel } from "./summary.ts";

const folder = join(import.meta.dirname, "../../golden/cloudformation");
const templates = readdirSync(folder)
  .filter((name) => /\.(?:yaml|template)$/.test(name))
  .map((name) => readFileSync(join(folder, name), "utf8"));

/** Reads a text and asks for every location; whatever the text is, nothing may be thrown. */
function readAll(text: string): void {
  cloudFormation.mayRead(text);
  const reading = read(text, { parameters: { Env: "prod" } });
  if (reading.kind === "read") shownModel(reading.model);
}

/** What the templates of the third test may refer to. */
const beside = filesNamed({
  "child.yaml":
    "Parameters: { P: { Type: CommaDelimitedList } }\nConditions: { C: !Equals [!Select [0, !Ref P], a] }\nResources: { D: { Type: AWS::DynamoDB::Table, Condition: C, Properties: { TableName: !Select [0, !Ref P] } } }\nOutputs: { O: { Value: !Ref P } }\n",
});

function others(first: unknown, second: unknown): Readonly<Record<string, unknown>> {
  return {
    S: { Type: "AWS::CloudFormation::Stack", Properties: { TemplateURL: "child.yaml", Parameters: { P: first } } },
    A: { Type: "AWS::Serverless::Application", Properties: first },
    L: {
      Type: "AWS::CloudFormation::StackSet",
      Properties: { TemplateURL: "child.yaml", StackInstancesGroup: [first, second], Parameters: second },
    },
    B: {
      Type: "AWS::CloudFormation::StackSet",
      Properties: {
        TemplateBody: JSON.stringify({ Resources: { D: { Type: "AWS::DynamoDB::Table", Properties: first } } }),
        StackInstancesGroup: second,
      },
    },
    "Fn::ForEach::R": ["A", first, { "R${A}": { Type: "AWS::DynamoDB::Table", Properties: second } }],
    "Fn::Transform": second,
  };
}

const fragment = fc.constantFrom(
  "!Ref ",
  "!Sub ",
  "!If [A, B, C]",
  "Fn::If:",
  "*a",
  "&a ",
  "<<: ",
  "- ",
  "{",
  "}",
  "[",
  "]",
  '"',
  "'",
  ":",
  ": ",
  ",",
  "#",
  "|\n",
  ">-\n",
  "\t",
  "\n",
  "\r",
  "  ",
  "---\n",
  "...\n",
  "? ",
  "%",
  "{{resolve:",
  "Fn::ForEach::X:",
  "Fn::Transform:",
  "&{A}",
  "!GetAtt S.Outputs.X",
  "TemplateURL: t.yaml",
  "}}",
  "${",
  "\u0000",
  "\u2028",
  "\uFEFF",
  "😀",
  "\uD83D",
  "~",
  "Resources:\n",
  "AWS::CloudTrail::Trail",
  "Condition: ",
);

describe("any text", () => {
  it("is read, refused with a place, or left alone", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fragment, fc.string({ unit: "binary", maxLength: 12 })), { maxLength: 40 }),
        (pieces) => {
          readAll(pieces.join(""));
        },
      ),
      { numRuns: 1500 },
    );
  });

  it("is read, refused or left alone when another template nests, includes or deploys it", () => {
    const parent = (body: string): string => `Resources:
  S: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: child.yaml, Parameters: { A: b } } }
  T: { Type: AWS::CloudTrail::Trail, Properties: { TrailName: !GetAtt S.Outputs.O, Fn::Transform: { Name: AWS::Include, Parameters: { Location: child.yaml } } } }
  L: { Type: AWS::CloudFormation::StackSet, Properties: { TemplateBody: ${JSON.stringify(body)} } }
`;
    const text = fc
      .array(fc.oneof(fragment, fc.string({ unit: "binary", maxLength: 12 })), { maxLength: 30 })
      .map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(fc.constantFrom("", ...templates), text, (template, inserted) => {
        const child = inserted.slice(0, 40) + template + inserted.slice(40);
        const reading = read(parent(child), {}, "t.yaml", filesNamed({ "child.yaml": child }));
        if (reading.kind !== "read") throw new Error(reading.kind);
        shownModel(reading.model);
      }),
      { numRuns: 300 },
    );
  });

  it("is read, refused or left alone when it is a template with a piece cut out, put in, or moved", () => {
    const cut = fc.tuple(fc.constantFrom(...templates), fc.nat(), fc.nat({ max: 60 }), fragment, fc.nat());
    fc.assert(
      fc.property(cut, ([template, at, length, inserted, elsewhere]) => {
        const start = at % template.length;
        const removed = template.slice(0, start) + inserted + template.slice(start + length);
        const target = elsewhere % removed.length;
        readAll(removed);
        readAll(removed.slice(0, target) + template.slice(start, start + length) + removed.slice(target));
      }),
      { numRuns: 400 },
    );
  });

  it("is read when it is any JSON value in the place of properties, parameters, conditions and mappings", () => {
    const key = fc.constantFrom(
      "Ref",
      "Fn::Sub",
      "Fn::If",
      "Fn::Join",
      "Fn::Split",
      "Fn::Select",
      "Fn::GetAtt",
      "Fn::FindInMap",
      "Fn::Equals",
      "Fn::Not",
      "Fn::And",
      "Condition",
      "Type",
      "Properties",
      "TrailName",
      "IsLogging",
      "EventSelectors",
      "AdvancedEventSelectors",
      "FieldSelectors",
      "Field",
      "Equals",
      "DataResources",
      "Values",
      "__proto__",
      "Default",
      "Fn::ForEach::A",
      "Fn::Transform",
      "Fn::ToJsonString",
      "Fn::Length",
      "Fn::GetStackOutput",
      "Fn::ImportValue",
      "Name",
      "Parameters",
      "Location",
      "StackInstancesGroup",
      "DeploymentTargets",
      "Accounts",
      "Regions",
      "AllowedValues",
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom(
          "C",
          "T",
          "P",
          "AWS::Region",
          "AWS::NoValue",
          "${T.Arn}-${P}",
          "{{resolve:a}}",
          "AWS::Include",
          "t",
          "child.yaml",
          "${A}",
          "S.Outputs.O",
          "A",
          ":",
          true,
          null,
          1,
          "a",
        ),
        fc.array(tie("value"), { maxLength: 4 }),
        fc.dictionary(key, tie("value"), { maxKeys: 3 }),
      ),
    }));
    fc.assert(
      fc.property(value, value, value, value, (properties, parameter, condition, mapping) => {
        const template = {
          Parameters: { P: parameter },
          Conditions: { C: condition },
          Mappings: { M: mapping },
          Resources: {
            T: { Type: "AWS::CloudTrail::Trail", Condition: "C", Properties: properties },
            D: { Type: "AWS::DynamoDB::Table", Properties: { TableName: properties } },
            ...others(condition, mapping),
          },
          Outputs: { O: { Value: parameter } },
          Rules: { R: { Assertions: condition } },
        };
        const reading = cloudFormation.read({ uri: "t", text: JSON.stringify(template), files: beside }, environment());
        if (reading.kind !== "read") throw new Error(reading.kind);
        shownModel(reading.model);
      }),
      { numRuns: 500 },
    );
  });
});
