import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSlices } from "../../../src/sources/cloudformation/template/slices.ts";
import { BlockCheck } from "../../../src/sources/text/block-check.ts";
import type { DocumentNode, Entry } from "../../../src/sources/text/node.ts";
import { TextFile } from "../../../src/sources/text/text-file.ts";
import { yamlTokens } from "../../../src/sources/text/yaml-tokens.ts";
import { readYaml } from "../../../src/sources/text/yaml.ts";
import { read, shownModel } from "./summary.ts";

const folder = join(import.meta.dirname, "../../golden/cloudformation");
const golden = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => readFileSync(join(folder, name), "utf8"));

const role = `
  # a role
  Role:
    Type: AWS::IAM::Role # of the function
    DependsOn: [ Metrics, "Logs" ]
    Properties:
      Path: /service/
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
        - Effect: Allow
          Principal: { Service: [lambda.amazonaws.com, 'ec2.amazonaws.com'], AWS: !Sub "arn:\${AWS::Partition}:iam::1:root" }
          Action: [ 'sts:AssumeRole' ]
          Condition:
            StringEquals:
              aws:SourceAccount: "111122223333"
      Policies:
        - PolicyName: it's # a plain scalar
          PolicyDocument:
            Statement:
              - - nested
                - list
              - !If
                - IsProd
                - !Ref A
                - Fn::GetAtt: [B, Arn]
              -
                Effect: Deny
              - Effect: Allow
                Resource: !Join ['', ["arn:", {Ref: "AWS::Region"}, ':x']]
      Code: !Sub |
        function main() { return "a: b"; }

          # no comment
        &more *text \${X}
      Text: >-
        folded
      Empty:
      Url: https://example.com:8080/a?b=c#d
  'Quoted': {Type: AWS::SNS::Topic}
`;
const usual = `---
# A template
AWSTemplateFormatVersion: 2010-09-09
Description: >
  Some words: here
Transform:
- AWS::Serverless-2016-10-31
Parameters:
  Env: { Type: String }
Conditions:
  IsProd: !Equals [!Ref Env, prod]
Mappings:
  M:
    a: { b: c }
Resources: # all of them
  Metrics:
    Type: AWS::Timestream::Database
${role}
  Nested:
    Type: "AWS::CloudFormation::Stack"
    Properties: { TemplateURL: x }
  Trail:
    Type: AWS::CloudTrail::Trail
    Condition: IsProd
    Properties:
      IsLogging: true
      TrailName: "é😀"
      EventSelectors:
        - ReadWriteType: All

  # the last comment
Outputs:
  Arn:
    Value: !GetAtt Trail.Arn
    Export: { Name: !Sub "\${AWS::StackName}-x" }
`;

/**
 * The same text twice, with padding behind it: in the first the layout is usual, in the second a tab makes the whole
 * text be parsed.
 */
function bothWays(text: string): [sliced: unknown, whole: unknown] {
  const padding = `\n${"# padding\n".repeat(900)}#`;
  const outcome = (ending: string): unknown => {
    const reading = read(`${text}${padding}${ending}`);
    return reading.kind === "read" ? shownModel(reading.model) : reading;
  };
  return [outcome(" "), outcome("\t")];
}

function isSurelyValid(text: string): boolean {
  const check = new BlockCheck(0);
  for (const token of yamlTokens(text)) if (!check.accepts(token)) return false;
  return check.isComplete;
}

/** A node with everything that is below it, and where it stands. */
function whole(node: DocumentNode): unknown {
  const at = { tag: node.tag, origin: node.origin.locate(), place: node.place() };
  switch (node.kind) {
    case "scalar":
      return { ...at, type: node.type, text: node.text };
    case "sequence":
      return { ...at, items: node.items.map(whole) };
    case "map":
      return { ...at, entries: node.entries.map(wholeEntry), overridden: node.overridden.map(wholeEntry) };
  }
}

function wholeEntry({ key, value, keyOrigin, origin }: Entry): unknown {
  return { key, value: whole(value), keyOrigin: keyOrigin.locate(), origin: origin.locate() };
}

function entriesOf(node: DocumentNode | undefined): readonly Entry[] {
  return node?.kind === "map" ? [...node.overridden, ...node.entries] : [];
}

/** The text of the type of a resource. */
function typeOf({ value }: Entry): string | undefined {
  const type = value.kind === "map" ? value.get("Type")?.value : undefined;
  return type?.kind === "scalar" && type.tag === null ? type.text : undefined;
}

/**
 * What is cut is what the whole text gives: sections and resources that matter node by node, of the others the keys and
 * the types.
 * @returns whether the text is cut
 */
function expectTheSame(text: string): boolean {
  const file = new TextFile("t.yaml", text);
  const isRelevant = (type: string): boolean => type === "AWS::CloudTrail::Trail";
  const cut = readSlices(file, isRelevant)?.root;
  if (cut === undefined) return false;
  const parsed = readYaml(file);
  expect(parsed.errors).toEqual([]);
  const sections = entriesOf(parsed.root ?? undefined);
  expect(entriesOf(cut ?? undefined).map(({ key }) => key)).toEqual(sections.map(({ key }) => key));
  for (const [index, section] of entriesOf(cut ?? undefined).entries()) {
    const other = sections[index];
    if (other === undefined || ["Metadata", "Description", "Globals", "Hooks"].includes(section.key)) continue;
    if (section.key === "Resources" && section.value.place() === "@map")
      expectSameResources(section, other, isRelevant);
    else expect(wholeEntry(section)).toEqual(wholeEntry(other));
  }
  return true;
}

function expectSameResources(cut: Entry, parsed: Entry, isRelevant: (type: string) => boolean): void {
  const resources = entriesOf(cut.value);
  const others = entriesOf(parsed.value);
  expect(resources.map(({ key }) => key)).toEqual(others.map(({ key }) => key));
  for (const [index, resource] of resources.entries()) {
    const other = others[index];
    const isWhole = resource.value.place() !== "@map";
    if (other === undefined) continue;
    if (isWhole) expect(wholeEntry(resource)).toEqual(wholeEntry(other));
    else expect(typeOf(resource)).toBe(typeOf(other));
    if (isRelevant(typeOf(other) ?? "")) expect(isWhole).toBe(true);
  }
}

describe("reading by slices", () => {
  it("applies to the usual layout", () => {
    const reading = readSlices(new TextFile("t.yaml", usual), (type) => type === "AWS::CloudTrail::Trail");
    const resources = reading?.root?.kind === "map" ? reading.root.get("Resources")?.value : undefined;
    const keys =
      resources?.kind === "map"
        ? resources.entries.map(({ key, value }) => [
            key,
            value.kind === "map" ? value.entries.map((entry) => entry.key) : null,
          ])
        : [];
    expect(keys).toEqual([
      ["Metrics", ["Type"]],
      ["Role", ["Type"]],
      ["Quoted", ["Type"]],
      ["Nested", ["Type"]],
      ["Trail", ["Type", "Condition", "Properties"]],
    ]);
  });

  it.each([
    [
      "an anchor in one section and an alias in another",
      usual.replace("a: { b: c }", "a: &a { b: c }").replace("IsLogging: true", "IsLogging: *a"),
    ],
    ["a second document", `${usual}---\na: b\n`],
    ["an unclosed string in a resource that is not read", usual.replace("/service/", '"/service/')],
    [
      "wrong indentation in a resource that is not read",
      usual.replace("    Properties:\n      Path", "     Properties:\n      Path"),
    ],
    ["a tab", usual.replace("Path: ", "Path:\t")],
    ["sections twice", `${usual}Resources: {}\n`],
  ])("does not apply to %s", (_, text) => {
    expect(readSlices(new TextFile("t.yaml", text), () => false) === null).toBe(true);
    const [sliced, whole] = bothWays(text);
    expect(sliced).toEqual(whole);
  });

  it.each([usual, usual.replaceAll("\n", "\r\n"), ...golden].map((text, index) => [index, text] as const))(
    "reads template %i as the whole text is read",
    (_, text) => {
      const [sliced, whole] = bothWays(text);
      expect(sliced).toEqual(whole);
    },
  );

  const fragment = fc.constantFrom(
    "- ",
    "-",
    ": ",
    ":",
    "{",
    "}",
    "[",
    "]",
    '"',
    "'",
    "#",
    " #",
    "|",
    ">-",
    "!Ref ",
    "&a ",
    "*a",
    "? ",
    "\n",
    "\n  ",
    "\n    ",
    "\n      ",
    "  ",
    " ",
    "a: b\n",
    "---\n",
    "<<: ",
    ",",
    "%",
    "@",
    "`",
    "é",
    "x",
  );

  it("cuts nothing but what a parse of the whole gives, in any change of a template", () => {
    let cut = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(usual, ...golden),
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 12 }), fc.array(fragment, { maxLength: 2 })), { maxLength: 3 }),
        (template, changes) => {
          const text = changes.reduce((sum, [at, length, inserted]) => {
            const start = at % (sum.length + 1);
            return sum.slice(0, start) + inserted.join("") + sum.slice(start + length);
          }, template);
          if (expectTheSame(text)) cut += 1;
        },
      ),
      { numRuns: 700 },
    );
    expect(cut).toBeGreaterThan(70);
  });

  it("cuts nothing but what a parse of the whole gives, in any lines", () => {
    const line = fc.tuple(
      fc.constantFrom(0, 0, 2, 2, 4, 4, 6, 1),
      fc.constantFrom("A:", "B: x", "'C': [a, b]", "Type: AWS::CloudTrail::Trail", "Type: 'AWS::SNS::Topic'"),
    );
    const wild = fc.tuple(
      fc.constantFrom(0, 2, 4),
      fc.array(fragment, { maxLength: 3 }).map((all) => all.join("")),
    );
    const lines = fc.array(fc.oneof({ weight: 6, arbitrary: line }, { weight: 1, arbitrary: wild }), { maxLength: 10 });
    let cut = 0;
    fc.assert(
      fc.property(lines, lines, (before, resources) => {
        const written = (all: readonly [number, string][], more: number): string =>
          all.map(([indent, content]) => `${" ".repeat(indent + more)}${content}\n`).join("");
        const text = `${written(before, 0)}Resources:\n  R:\n    Type: AWS::SNS::Topic\n${written(resources, 2)}`;
        if (expectTheSame(text)) cut += 1;
      }),
      { numRuns: 7_000 },
    );
    expect(cut).toBeGreaterThan(70);
  });

  it("reads any change of a template as the whole text is read", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(usual, ...golden),
        fc.nat(),
        fc.nat({ max: 30 }),
        fc.array(fragment, { maxLength: 3 }),
        (template, at, length, inserted) => {
          const start = at % template.length;
          const [sliced, whole] = bothWays(
            template.slice(0, start) + inserted.join("") + template.slice(start + length),
          );
          expect(sliced).toEqual(whole);
        },
      ),
      { numRuns: 170 },
    );
  });

  it.each(["- 't'[a, b]", "- a: b: c", "- [a]: b", "a: 'b'#c", "a: !T[b]", "a: b\n   c: d", "'a':b"])(
    "cannot tell that %j is valid",
    (lines) => {
      expect(isSurelyValid(`k:\n  ${lines}\n`)).toBe(false);
    },
  );

  it("never finds valid what the parser refuses", () => {
    const piece = fc.constantFrom(
      "a",
      "a: ",
      "b:",
      "c: d",
      '"e": ',
      "'f': ",
      "- ",
      "-",
      "- a: ",
      "- b",
      "!T ",
      "!T",
      "|",
      ">-",
      "[",
      "]",
      "{",
      "}",
      "[a, b]",
      "{a: b}",
      "{a: [!R x, 'y']}",
      ", ",
      '"s"',
      "'t'",
      "it's",
      " # c",
      "#",
      ":",
      " ",
      "  ",
      "&",
      "*",
      "?",
      "a:b",
      "::",
      "~",
      "-1",
      "1",
    );
    const line = fc
      .tuple(fc.constantFrom(0, 2, 2, 4, 4, 6, 3), fc.array(piece, { maxLength: 4 }))
      .map(([indent, pieces]) => " ".repeat(indent) + pieces.join(""));
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        const text = `k:\n${lines.join("\n")}\n`;
        if (!isSurelyValid(text)) return;
        accepted += 1;
        const { root, errors } = readYaml(new TextFile("t", text));
        expect(errors).toEqual([]);
        expect(root?.kind).toBe("map");
      }),
      { numRuns: 7_000 },
    );
    expect(accepted).toBeGreaterThan(100);
  });
});
