/** Every limit of the reader of templates: reaching it is told, and nothing that hangs on it is sure. */
import { describe, expect, it } from "vitest";
import { TemplateEvaluator } from "../../../src/sources/cloudformation/evaluate/evaluator.ts";
import { templateScopeOf } from "../../../src/sources/cloudformation/evaluate/scope.ts";
import { readTemplateText, sectionsOf } from "../../../src/sources/cloudformation/template/template-file.ts";
import { makeTemplate, newFamily } from "../../../src/sources/cloudformation/template/template.ts";
import { TextFile } from "../../../src/sources/text/text-file.ts";
import { environment, filesNamed, model, read } from "./summary.ts";

const trail = (logging: string): string =>
  `  Trail: { Type: AWS::CloudTrail::Trail, Properties: { S3BucketName: logs, IsLogging: ${logging} } }\n`;
const table = "{ Type: AWS::DynamoDB::Table }";
const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join("");
const list = (count: number): string => `[${times(count, (index) => `v${String(index)}, `)}]`;
const loops = (count: number, body: string): string =>
  Array.from({ length: count }, (_, index) => index).reduceRight(
    (inner, index) => `{ "Fn::ForEach::L${String(index)}": [I${String(index)}, [a], ${inner}] }`,
    body,
  );
const nestedIf = (count: number): string => `${"!If [C, ".repeat(count)}true${", false]".repeat(count)}`;
const flags = times(7, (index) => `  P${String(index)}: { Type: String }\n`);
const switches = times(7, (index) => `  C${String(index)}: !Equals [!Ref P${String(index)}, on]\n`);
const choices = (depth: number): string =>
  depth === 7 ? "true" : `!If [C${String(depth)}, ${choices(depth + 1)}, ${choices(depth + 1)}]`;
const many = list(400);
const looped = "Transform: AWS::LanguageExtensions\n";
const ofBoth = `{ "T\${A}\${B}": ${table} }`;
const deepTopic = `{ Type: AWS::SNS::Topic, Properties: ${"{ a: ".repeat(160)}!Ref A${" }".repeat(160)} }`;
const longText = `!Sub "\${AWS::Region}${"x".repeat(52_001)}"`;

interface Reached {
  readonly what: string;
  readonly template: string;
  readonly says: string;
  readonly incomplete?: true;
  readonly logging?: "unknown";
}

const reached: readonly Reached[] = [
  {
    what: "combinations of conditions",
    template: `Parameters:\n${flags}Conditions:\n${switches}Resources:\n${trail(choices(0))}`,
    says: "warning 18:3 More than 64 combinations of conditions and parameters decide what Trail is",
  },
  {
    what: "nesting of functions",
    template: `Conditions: { C: !Equals [a, a] }\nResources:\n${trail(nestedIf(201))}`,
    says: "warning 3:",
    logging: "unknown",
  },
  {
    what: "the length of a text",
    template: `Resources:\n${trail(longText)}`,
    says: "warning 2:92 The result of this Fn::Sub is too long to compute",
    logging: "unknown",
  },
  {
    what: "what loops make",
    template: `${looped}Resources:\n  "Fn::ForEach::A": [A, ${many}, { "Fn::ForEach::B": [B, ${many}, ${ofBoth}] }]\n`,
    says: "error 3:3 What Fn::ForEach::A makes is unknown, so it is not checked: it makes more",
    incomplete: true,
  },
  {
    what: "loops in loops",
    template: `${looped}Resources: ${loops(12, `{ T: ${table} }`)}\n`,
    says: "error 2:",
    incomplete: true,
  },
  {
    what: "the depth of what a loop repeats",
    template: `${looped}Resources: { "Fn::ForEach::A": [A, [a], { "T\${A}": ${deepTopic} }] }\n`,
    says: "warning 2:41 A part of what this loop repeats is nested too deeply",
  },
];

describe("a limit that is reached", () => {
  it.each(reached)("$what", ({ template, says, incomplete, logging }) => {
    const { notifications, sinks } = model(template);
    const said = notifications.map(
      ({ level, message, location }) =>
        `${level} ${String(location?.startLine)}:${String(location?.startColumn)} ${message}`,
    );
    expect(said.filter((line) => line.startsWith(says)).length, said.join("\n")).toBeGreaterThan(0);
    expect(notifications.some((notification) => notification.incomplete)).toBe(incomplete === true);
    if (logging !== undefined)
      expect(sinks.map((sink) => sink.kind === "trail" && sink.logging.kind)).toEqual([logging]);
  });

  it("of steps ends in one place", () => {
    const { root } = readTemplateText(new TextFile("t.yaml", `Resources:\n${trail("true")}`), () => true);
    if (root?.kind !== "map") throw new Error("not read");
    const family = { ...newFamily(), budget: { left: 2 } };
    const scope = templateScopeOf("t.yaml", environment());
    const place = { root: "t.yaml", path: "", scope, parent: null, given: new Map(), stackName: null };
    const template = makeTemplate(
      { uri: "t.yaml", text: "" },
      sectionsOf(root),
      environment(),
      place,
      family,
      new Map(),
    );
    const evaluator = new TemplateEvaluator(template, new Map(), () => null);
    const resource = template.resources.get("Trail");
    const properties = resource === undefined ? undefined : evaluator.propertiesOf(resource);
    if (properties === undefined) throw new Error("no resource");
    const values = ["S3BucketName", "IsLogging", "S3BucketName"].map(
      (name) => evaluator.property(properties, name).kind,
    );
    expect(values).toEqual(["text", "open", "open"]);
    expect([...family.limits.values()]).toEqual([
      {
        level: "warning",
        message:
          "This template takes too many steps to evaluate. They end here: what depends on later ones is undetermined.",
        location: { uri: "t.yaml", startLine: 2, startColumn: 87, endLine: 2, endColumn: 91 },
        incomplete: false,
      },
    ]);
  });

  it("of stacks", () => {
    const accounts = times(60, (index) => `"${String(100_000_000_000 + index)}", `);
    const regions = times(60, (index) => `r-${String(index)}, `);
    const group = `{ DeploymentTargets: { Accounts: [${accounts}] }, Regions: [${regions}] }`;
    const properties = `{ TemplateURL: child.yaml, StackInstancesGroup: [${group}] }`;
    const set = `{ Type: AWS::CloudFormation::StackSet, Properties: ${properties} }`;
    const reading = read(
      `Resources: { Set: ${set} }\n`,
      {},
      "t.yaml",
      filesNamed({ "child.yaml": `Resources:\n${trail("true")}` }),
    );
    expect(
      reading.kind === "read" &&
        reading.model.notifications.filter(({ incomplete }) => incomplete).map(({ message }) => message),
    ).toEqual([
      expect.stringMatching(
        /^What the stack set Set declares is not checked: of one template at most 3000 stacks/,
      ) as string,
    ]);
  });
});
