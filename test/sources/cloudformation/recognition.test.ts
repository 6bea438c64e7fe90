import { describe, expect, it } from "vitest";
import { cloudFormation } from "../../../src/sources/cloudformation/index.ts";
import { read } from "./summary.ts";

const resources = "Resources:\n  T:\n    Type: AWS::CloudTrail::Trail\n";

describe("what is a template", () => {
  it.each([
    ["YAML", resources],
    ["YAML with a version and nothing else", "AWSTemplateFormatVersion: 2010-09-09\n"],
    ["YAML with a marker and comments", `%YAML 1.1\n---\n# a comment\n${resources}...\n`],
    ["YAML that is indented as a whole", resources.replace(/^/gm, "  ").trimEnd()],
    ["YAML in flow style", "{Resources: {T: {Type: AWS::SNS::Topic}}}"],
    ["JSON", '{"Resources":{"T":{"Type":"Custom::Trail"}}}'],
    ["JSON after white space and a byte order mark", '\uFEFF\n {"Resources":{"T":{"Type":"AWS::SNS::Topic"}}}'],
    ["quoted keys", '"Resources":\n  "T":\n    "Type": "AWS::SNS::Topic"\n'],
  ])("%s", (_, text) => {
    expect(cloudFormation.mayRead(text)).toBe(true);
    expect(read(text).kind).toBe("read");
  });

  it.each([
    ["an empty file", ""],
    ["a Kubernetes manifest", "apiVersion: v1\nkind: Pod\nspec:\n  containers: []\n"],
    ["several Kubernetes manifests", "kind: Pod\n---\nkind: Service\n"],
    ["a Helm chart", "{{- if .Values.x }}\nresources: {{ toYaml .Values.resources }}\n{{- end }}\n"],
    [
      "a Helm chart that names a type",
      "{{- range .Values.types }}\nResources: {{ . }} # AWS::S3::Bucket\n{{- end }}\n",
    ],
    ["a compose file", "services:\n  a: { image: b }\n"],
    [
      "a plan",
      '{"format_version":"1.2","planned_values":{"root_module":{"resources":[{"values":{"type":"AWS::S3::Object"}}]}}}',
    ],
    ["a plan with a capital word", '{"format_version":"1.2","Resources":[{"Type":"AWS::S3::Object"}]}'],
    ["resources of something else", "Resources:\n  T:\n    Type: Acme::Thing # not AWS::\n"],
    ["resources that are a list", "Resources:\n  - Type: AWS::S3::Bucket\n"],
    ["a list of templates in tests", "- input:\n    Resources:\n      T: { Type: AWS::S3::Bucket }\n"],
    ["a serverless file", "service: x\nresources:\n  Resources:\n    T:\n      Type: AWS::S3::Bucket\n"],
    [
      "a file of org-formation",
      "AWSTemplateFormatVersion: '2010-09-09-OC'\nResources:\n  T: { Type: AWS::S3::Bucket }\n",
    ],
    ["HCL", 'resource "x" "y" {\n  type = "AWS::DynamoDB::Table"\n  Resources = 1\n}\n'],
    [
      "Markdown",
      "# Title\n\nSome words: here.\n\n```yaml\nAWSTemplateFormatVersion: 2010-09-09\nResources:\n  A:\n    Type: AWS::S3::Bucket\n\t- x\n```\n",
    ],
    ["code", "const template = `\nResources:\n  A:\n    Type: AWS::S3::Bucket\n  - b`;\n"],
    ["a JSON log that is not JSON", '{"eventName":"x","Resources":[{"type":"AWS::S3::Object"}]}\n{"eventName":"y"}\n'],
    ["a number", "12"],
    ["null", "null"],
  ])("not %s", (_, text) => {
    expect(cloudFormation.mayRead(text) ? read(text).kind : "not-mine").toBe("not-mine");
  });
});

describe("a template that cannot be read", () => {
  it.each([
    ["a tab", `${resources}\t  Properties: {}\n`, "line 4, column 1"],
    ["bad indentation", `${resources}   Properties: {}\n`, "line 4, column 4"],
    ["an unclosed list", `${resources}    Properties: { EventSelectors: [ }\n`, "line 4"],
    ["an unclosed string", `${resources}    Metadata: "x\n`, "line 5, column 1): a quoted string is not closed"],
    ["several documents", `${resources}---\n${resources}`, "line 4, column 1): it holds several YAML documents"],
    ["an alias without an anchor", `${resources}    Properties: *none\n`, "line 4, column 17"],
    ["an alias that refers to itself", `${resources}    Properties: &a { b: *a }\n`, "line 4, column 25"],
    [
      "aliases of aliases",
      `X0: &x0 [a, a, a, a, a, a, a, a]\n${Array.from({ length: 12 }, (_, i) => `X${String(i + 1)}: &x${String(i + 1)} [${Array.from({ length: 8 }, () => `*x${String(i)}`).join(", ")}]`).join("\n")}\n${resources}`,
      "its aliases expand to more than 1000000 values",
    ],
    ["a template language", `AWSTemplateFormatVersion: 2010-09-09\n{% if x %}\n${resources}{% endif %}\n`, "line 2"],
    ["a placeholder as a value", `${resources}    Properties: {{ properties }}\n`, "line 4, column 18"],
    ["deep nesting", `AWSTemplateFormatVersion: 2010-09-09\nX: ${"[".repeat(20_000)}\n`, "nested too deeply"],
    [
      "JSON with a comment",
      '{\n  // why\n  "Resources": {"T": {"Type": "AWS::SNS::Topic"}}\n}',
      "line 2, column 3): JSON has no comments",
    ],
    [
      "JSON with a trailing comma",
      '{\n  "Resources": {"T": {"Type": "AWS::SNS::Topic",}}\n}',
      'line 2, column 49): found a comma before "}"',
    ],
    [
      "JSON without a comma",
      '{\n  "AWSTemplateFormatVersion": "2010-09-09"\n  "Resources": {}\n}',
      "line 3, column 3): a comma is missing",
    ],
    [
      "flow style that ends early",
      "{Resources: {\n  T: {Type: AWS::SNS::Topic, Properties: {\n",
      'line 3, column 1): a "{" is not closed',
    ],
    ["flow style with a mistake", "{AWSTemplateFormatVersion: '2010-09-09',\n Resources: {T: [}}\n", "line 2"],
    ["JSON that ends early", '{"Resources": {"T": {"Type": "AWS::SNS::Topic"', "line 1"],
    ["JSON that goes on", '{"AWSTemplateFormatVersion": "2010-09-09"} x', "line 1, column 44)"],
    ["JSON with a line break in a string", '{"AWSTemplateFormatVersion": "2010\n-09-09"}', "line 1, column 30"],
  ])("%s", (_, text, expected) => {
    expect(cloudFormation.mayRead(text)).toBe(true);
    const reading = read(text);
    const notifications = reading.kind === "unreadable" ? reading.notifications : [];
    expect(notifications).toHaveLength(1);
    const [notification] = notifications;
    expect(notification).toMatchObject({ level: "error", incomplete: true });
    expect(notification?.message).toContain(expected);
    expect(notification?.message).toContain(
      `line ${String(notification?.location?.startLine)}, column ${String(notification?.location?.startColumn)}`,
    );
  });
});

describe("a template that is odd and can be read", () => {
  it.each([
    [
      "tags that nobody knows",
      `${resources}    Properties: { IsLogging: !AWSAccount x, EventSelectors: !Any [a], S3BucketName: !!binary eA==, KMSKeyId: ! x }\n`,
    ],
    [
      "JSON nested 50,000 deep",
      `{"Resources":{"T":{"Type":"AWS::CloudTrail::Trail","Properties":{"TrailName":${'{"Fn::Join":["",['.repeat(50_000)}"x"${"]]}".repeat(50_000)}}}}}`,
    ],
    [
      "conditions nested 3,000 deep",
      `{"Conditions":{"C":${'{"Fn::Not":['.repeat(3000)}{"Fn::Equals":["a","a"]}${"]}".repeat(3000)}},"Resources":{"T":{"Type":"AWS::CloudTrail::Trail","Condition":"C"}}}`,
    ],
    [
      "keys of Object.prototype",
      '{"Parameters":{"constructor":{"Type":"String"}},"Resources":{"__proto__":{"Type":"AWS::CloudTrail::Trail","Properties":{"TrailName":{"Fn::GetAtt":["__proto__","toString"]}}}}}',
    ],
    [
      "20,000 keys in one mapping",
      `${resources}    Properties:\n${Array.from({ length: 20_000 }, (_, i) => `      K${String(i)}: x\n`).join("")}`,
    ],
    [
      "sections of the wrong kind",
      "Parameters: [a]\nMappings: x\nConditions: [b]\nTransform: { a: b }\nResources:\n  T: AWS::CloudTrail::Trail\n  U: { Type: AWS::CloudTrail::Trail, Properties: x, Condition: [y] }\n  V: { Type: [AWS::CloudTrail::Trail] }\n",
    ],
  ])("%s", (_, text) => {
    const reading = read(text);
    expect(reading.kind).toBe("read");
    if (reading.kind === "read")
      for (const sink of reading.model.sinks) expect(sink.origin.locate().startLine).toBeGreaterThan(0);
  });

  it("reads Windows line ends and a byte order mark to the same model and places", () => {
    const text = `${resources}    Properties:\n      TrailName: "é😀"\n      IsLogging: true # on\n`;
    const plain = JSON.stringify(placed(read(text)));
    expect(JSON.stringify(placed(read(`\uFEFF${text.replaceAll("\n", "\r\n")}`)))).toBe(plain);
  });
});

function placed(reading: ReturnType<typeof read>): unknown {
  if (reading.kind !== "read") return reading;
  return reading.model.sinks.map((sink) => [
    sink.origin.locate(),
    sink.name,
    sink.kind === "trail" && sink.logging.kind === "known" ? sink.logging.origin.locate() : null,
  ]);
}
