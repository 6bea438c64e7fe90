import { describe, expect, it } from "vitest";
import { filesNamed, model, read, shown, shownModel } from "./summary.ts";

/**
 * Templates that are made to take for ever. Each must be read within seconds; the limit is far above what any of them
 * takes.
 */
const patience = 20_000;

const table = "{ Type: AWS::DynamoDB::Table, Properties: { TableName: !Ref P } }";
const many = Array.from({ length: 1_000 }, (_, index) => `v${String(index)}`).join(",");

describe("a hostile template", () => {
  it(
    "of loops in loops is cut off, and says so",
    () => {
      const loop = (names: readonly string[]): string => {
        const [name, ...inner] = names;
        return name === undefined
          ? `"T${names.join("")}\${A}\${B}\${C}": ${table}`
          : `"Fn::ForEach::L${name}": [${name}, [${many}], { ${loop(inner)} }]`;
      };
      const { resources, notifications } = model(
        `Transform: AWS::LanguageExtensions\nParameters: { P: { Type: String } }\nResources:\n  One: ${table}\n  ${loop(["A", "B", "C"])}\n`,
      );
      expect(resources.map(({ address }) => address)).toEqual(["One"]);
      expect(notifications.map(({ message }) => message)).toContain(
        "What Fn::ForEach::LA makes is unknown, so it is not checked: it makes more than CloudFormation accepts in one template.",
      );
    },
    patience,
  );

  it(
    "of loops in properties is cut off",
    () => {
      const text = `Transform: AWS::LanguageExtensions\nResources:\n  T:\n    Type: AWS::CloudTrail::Trail\n    Properties:\n      "Fn::ForEach::A": [A, [${many}], { "Fn::ForEach::B": [B, [${many}], { "\${A}\${B}": [a, "\${A}"] }] }]\n`;
      expect(model(text).sinks).toHaveLength(1);
    },
    patience,
  );

  it(
    "of loops whose values name their own loop ends",
    () => {
      const text =
        "Transform: AWS::LanguageExtensions\nResources:\n  Fn::ForEach::A: [A, ['Fn::ForEach::A', '${A}', '&{A}'], { '${A}': [A, ['${A}'], { '${A}': { Type: 'AWS::SNS::Topic' } }] }]\n";
      expect(read(text).kind).toBe("read");
    },
    patience,
  );

  it(
    "of stacks that hold each other many times over is cut off",
    () => {
      const files = Object.fromEntries(
        Array.from({ length: 12 }, (_, level) => [
          `level${String(level)}.yaml`,
          `Resources:\n  T: { Type: AWS::DynamoDB::Table }\n${Array.from({ length: 8 }, (_, index) => `  S${String(index)}: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: level${String(level + 1)}.yaml } }`).join("\n")}\n`,
        ]),
      );
      const { resources, notifications } = model(files["level0.yaml"] ?? "", {}, "level0.yaml", filesNamed(files));
      expect(resources.length).toBeGreaterThan(1_000);
      expect(resources.length).toBeLessThanOrEqual(3_000);
      expect(notifications.some(({ message }) => message.includes("at most 3000 stacks"))).toBe(true);
    },
    patience,
  );

  it(
    "whose parameters and outputs double from stack to stack ends",
    () => {
      const files = Object.fromEntries(
        Array.from({ length: 15 }, (_, level) => [
          `level${String(level)}.yaml`,
          `Parameters: { P: { Type: String, Default: p } }
Resources:
  Next: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: level${String(level + 1)}.yaml, Parameters: { P: !Sub "\${P}\${P}\${P}" } } }
  T: { Type: AWS::DynamoDB::Table, Properties: { TableName: !Sub "\${Next.Outputs.O}\${Next.Outputs.O}\${P}" } }
Outputs: { O: { Value: !Sub "\${Next.Outputs.O}\${Next.Outputs.O}\${P}" } }
`,
        ]),
      );
      expect(model(files["level0.yaml"] ?? "", {}, "level0.yaml", filesNamed(files)).resources).toHaveLength(15);
    },
    patience,
  );

  it(
    "whose parameters are nested deeply in every stack ends",
    () => {
      const deep = (inner: string): string => `${"{ Fn::Join: ['', [".repeat(50)}${inner}${"]] }".repeat(50)}`;
      const files = Object.fromEntries(
        Array.from({ length: 19 }, (_, level) => [
          `level${String(level)}.yaml`,
          `Parameters: { P: { Type: String, Default: p } }\nResources:\n  Next: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: level${String(level + 1)}.yaml, Parameters: { P: ${deep("!Ref P")} } } }\n  T: { Type: AWS::DynamoDB::Table, Properties: { TableName: !Ref P } }\n`,
        ]),
      );
      const names = model(files["level0.yaml"] ?? "", {}, "level0.yaml", filesNamed(files)).resources.map(
        ({ variables }) => shown(variables.get("table")),
      );
      expect(names.slice(0, 2)).toEqual(["p", "p"]);
      expect(names.at(-1)).toMatch(/^<.*:unread>$/);
    },
    patience,
  );

  it(
    "whose stack passes itself its own output ends",
    () => {
      const files = filesNamed({
        "child.yaml":
          "Parameters: { P: { Type: String } }\nResources: { T: { Type: AWS::DynamoDB::Table, Properties: { TableName: !Ref P } } }\nOutputs: { O: { Value: !Ref P }, Own: { Value: !GetAtt None.Outputs.Own } }\n",
      });
      const text =
        "Resources:\n  S: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: child.yaml, Parameters: { P: !GetAtt S.Outputs.O } } }\n  T: { Type: AWS::DynamoDB::Table, Properties: { TableName: !GetAtt S.Outputs.Own } }\n";
      expect(model(text, {}, "t.yaml", files).resources).toHaveLength(2);
    },
    patience,
  );

  it(
    "of many accounts and Regions is cut off",
    () => {
      const accounts = Array.from({ length: 1_000 }, (_, index) => `"${String(111_111_111_111 + index)}"`).join(", ");
      const text = `Resources:\n  S:\n    Type: AWS::CloudFormation::StackSet\n    Properties:\n      TemplateBody: "Resources: { T: { Type: AWS::DynamoDB::Table } }"\n      StackInstancesGroup: [{ DeploymentTargets: { Accounts: [${accounts}] }, Regions: [eu-west-1, eu-west-2, eu-west-3, eu-north-1] }]\n`;
      const { resources, notifications } = model(text);
      expect(resources).toEqual([]);
      expect(notifications.map(({ message }) => message)).toEqual([
        "What the stack set S declares is not checked: of one template at most 3000 stacks with 30000 resources are read, nested at most 20 deep.",
      ]);
    },
    patience,
  );

  it(
    "that includes itself, or a bomb of aliases, ends",
    () => {
      const include = (location: string): string =>
        `{ "Fn::Transform": { "Name": "AWS::Include", "Parameters": { "Location": "${location}" } } }`;
      const bomb = `x0: &x0 [a, a, a, a, a, a, a, a, a]\n${Array.from({ length: 12 }, (_, index) => `x${String(index + 1)}: &x${String(index + 1)} [${Array.from({ length: 9 }, () => `*x${String(index)}`).join(", ")}]`).join("\n")}\n`;
      const files = filesNamed({
        "self.yaml": `EventSelectors: ${include("self.yaml")}\n`,
        "bomb.yaml": bomb,
        "t.yaml": "",
      });
      const text = `Resources:\n  A: { Type: AWS::CloudTrail::Trail, Properties: ${include("self.yaml")} }\n  B: { Type: AWS::CloudTrail::Trail, Properties: ${include("bomb.yaml")} }\n  C: { Type: AWS::CloudTrail::Trail, Properties: ${include("t.yaml")} }\n`;
      const reading = model(text, {}, "t.yaml", files);
      expect(reading.sinks).toHaveLength(3);
      expect(JSON.stringify(shownModel(reading))).toContain("its aliases expand to more than 1000000 values");
    },
    patience,
  );

  it(
    "nested a thousand deep, with loops and includes, ends",
    () => {
      const deep = `${"[".repeat(1_000)}"AWS::Include Fn::ForEach::X"${"]".repeat(1_000)}`;
      const text = `{"Transform":"AWS::LanguageExtensions","Resources":{"Fn::ForEach::A":["A",["x","y"],{"T\${A}":{"Type":"AWS::CloudTrail::Trail","Properties":{"EventSelectors":${deep}}}}]}}`;
      expect(model(text).sinks.map(({ address }) => address)).toEqual(["Tx", "Ty"]);
    },
    patience,
  );
});
