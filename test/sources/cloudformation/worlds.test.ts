import { describe, expect, it } from "vitest";
import type { QuestionSubject } from "../../../src/model/reasons/question.ts";
import type { Sink, Trail } from "../../../src/model/sink.ts";
import { environment, model, shown, shownGuard, shownSetting } from "./summary.ts";

function trailsOf(text: string, changes: Parameters<typeof environment>[0] = {}): Trail[] {
  return model(text, changes).sinks.filter((sink: Sink): sink is Trail => sink.kind === "trail");
}

/** Each variant as `guard: logging`; why it is unknown by code and arguments. */
function loggingOf(text: string, changes: Parameters<typeof environment>[0] = {}): string[] {
  return trailsOf(text, changes).map(({ guard, logging }) => {
    const told = logging.kind === "unknown" ? JSON.stringify(logging.because) : shownSetting(logging, String);
    return `${shownGuard(guard).join(" and ") || "always"}: ${String(told).replace(/ @.*/, "")}`;
  });
}

const sizeUnknown = { code: "parameter-without-default", parameter: "Size", option: "Size" } as const;

function withConditions(conditions: string, logging: string, resourceCondition = ""): string {
  return `
Parameters:
  Env: { Type: String, AllowedValues: [dev, test, prod] }
  Size: { Type: Number }
  Region: { Type: String, Default: eu-west-1 }
  Secret: { Type: String, NoEcho: true, Default: "on" }
  Unsaid: { Type: String }
  Switch: { Type: String, AllowedValues: ["true", "false"] }
  Ruled: { Type: String }
Rules:
  R: { Assertions: [{ Assert: !Contains [["true", "false"], !Ref Ruled] }] }
Mappings:
  Sizes: { "1": { log: "true" }, "2": { log: "false" } }
Conditions:
${conditions}
Resources:
  Trail:
    Type: AWS::CloudTrail::Trail
${resourceCondition === "" ? "" : `    Condition: ${resourceCondition}\n`}    Properties:
      IsLogging: ${logging}
`;
}

describe("conditions", () => {
  it.each([
    ["literals", "  C: !Equals [a, a]", "!If [C, true, false]", ["always: true"]],
    ["different literals", "  C: !Equals [a, A]", "!If [C, true, false]", ["always: false"]],
    [
      "And, Or, Not",
      "  A: !Equals [a, a]\n  B: !Equals [a, b]\n  C: !And [!Condition A, !Not [!Or [!Condition B, !Condition B]]]",
      "!If [C, true, false]",
      ["always: true"],
    ],
    [
      "long forms",
      '  A: { "Fn::Equals": [a, a] }\n  C: { "Fn::And": [{ Condition: A }, { "Fn::Not": [{ "Fn::Equals": [a, b] }] }] }',
      "!If [C, true, false]",
      ["always: true"],
    ],
    ["a default", "  C: !Equals [!Ref Region, eu-west-1]", "!If [C, true, false]", ["always: true"]],
    ["a hidden value", '  C: !Equals [!Ref Secret, "on"]', "!If [C, true, false]", ["always: true"]],
    [
      "allowed values",
      "  C: !Equals [!Ref Env, prod]",
      "!If [C, true, false]",
      ["t.yaml#Env is dev: false", "t.yaml#Env is test: false", "t.yaml#Env is prod: true"],
    ],
    [
      "compared values",
      "  C: !Equals [!Ref Size, 1]",
      "!If [C, true, false]",
      ["t.yaml#Size is 1: true", "t.yaml#Size is (any other value): false"],
    ],
    ["a question that changes nothing", "  C: !Equals [!Ref Env, prod]", "!If [C, true, true]", ["always: true"]],
    ["a condition nobody uses", "  C: !Equals [!Ref Env, prod]", "true", ["always: true"]],
    [
      "a key of a mapping",
      '  C: !Equals [!FindInMap [Sizes, !Ref Size, log], "true"]',
      "!If [C, true, false]",
      ["t.yaml#Size is 1: true", "t.yaml#Size is 2: false"],
    ],
    [
      "a second key of a mapping",
      '  C: !Equals [!FindInMap [Sizes, "1", !Ref Unsaid], "true"]',
      "!If [C, true, false]",
      ["always: true"],
    ],
    [
      "a key of a mapping in a property",
      "",
      "!FindInMap [Sizes, !Ref Size, log]",
      ["t.yaml#Size is 1: true", "t.yaml#Size is 2: false"],
    ],
    [
      "a key of a mapping in a property that may be left out",
      "  C: !Equals [!Ref Env, prod]",
      '!If [C, !FindInMap [Sizes, !Ref Size, log], "true"]',
      [
        "t.yaml#Env is dev: true",
        "t.yaml#Env is test: true",
        "t.yaml#Env is prod and t.yaml#Size is 1: true",
        "t.yaml#Env is prod and t.yaml#Size is 2: false",
        `t.yaml#Env is prod and t.yaml#Size is (any other value): ${JSON.stringify({ code: "mapping-key", mapping: "Sizes.<t.yaml#Size>.log", key: sizeUnknown })}`,
      ],
    ],
    [
      "a key of a mapping with a default",
      "",
      '!FindInMap [Sizes, !Ref Size, log, { DefaultValue: "false" }]',
      ["t.yaml#Size is 1: true", "t.yaml#Size is 2: false", "t.yaml#Size is (any other value): false"],
    ],
    [
      "a second key of a mapping with a default",
      "",
      '!FindInMap [Sizes, "1", !Ref Size, { DefaultValue: "false" }]',
      ["t.yaml#Size is log: true", "t.yaml#Size is (any other value): false"],
    ],
    [
      "a choice in a condition",
      '  A: !Equals [!Ref Env, prod]\n  C: !Equals [!If [A, "1", "2"], "1"]',
      "!If [C, true, false]",
      ["t.yaml#Env is dev: false", "t.yaml#Env is test: false", "t.yaml#Env is prod: true"],
    ],
    [
      "allowed values that no condition compares",
      "",
      "!Ref Switch",
      ["t.yaml#Switch is true: true", "t.yaml#Switch is false: false"],
    ],
    ["a rule", "", "!Ref Ruled", ["t.yaml#Ruled is true: true", "t.yaml#Ruled is false: false"]],
    [
      "two parameters",
      "  C: !Equals [!Ref Env, !Ref Size]",
      "!If [C, true, false]",
      ["t.yaml?<t.yaml#Env>=<t.yaml#Size> is yes: true", "t.yaml?<t.yaml#Env>=<t.yaml#Size> is no: false"],
    ],
    ["a parameter with itself", "  C: !Equals [!Ref Size, !Ref Size]", "!If [C, true, false]", ["always: true"]],
    [
      "texts that begin differently",
      '  C: !Equals [!Sub "a-${Size}", !Sub "b-${Size}"]',
      "!If [C, true, false]",
      ["always: false"],
    ],
    [
      "the Region",
      "  C: !Equals [!Ref AWS::Region, us-east-1]",
      "!If [C, true, false]",
      ["region:t.yaml is us-east-1: true", "region:t.yaml is (any other value): false"],
    ],
    [
      "an undeclared condition",
      "  X: !Equals [a, a]",
      "!If [C, true, false]",
      ["t.yaml?C is yes: true", "t.yaml?C is no: false"],
    ],
    [
      "a circle",
      "  C: !Not [!Condition C]",
      "!If [C, true, false]",
      ["t.yaml?C is yes: false", "t.yaml?C is no: true"],
    ],
    ["no function", "  C: maybe", "!If [C, true, true]", ["always: true"]],
    [
      "a setting that is itself the parameter",
      '  C: !Equals [!Ref Size, "true"]',
      "!Ref Size",
      ["t.yaml#Size is true: true", `t.yaml#Size is (any other value): ${JSON.stringify(sizeUnknown)}`],
    ],
  ])("%s", (_, conditions, logging, expected) => {
    expect(loggingOf(withConditions(conditions, logging))).toEqual(expected);
  });

  it.each<[name: string, condition: string, subject: QuestionSubject]>([
    ["an undeclared name", "!Condition D", { code: "condition", name: "D", problem: "not-declared" }],
    ["a circle", "!Not [!Condition C]", { code: "condition", name: "C", problem: "of-itself" }],
    ["no function", "maybe", { code: "condition-unreadable", problem: "no-function" }],
    ["no name", "!Not [{ Condition: [x] }]", { code: "condition-unreadable", problem: "unreadable" }],
    ["no values", "!Equals [a]", { code: "condition-unreadable", problem: "equals-without-values" }],
    ["a value", "!Equals [!Ref Size, x]", { code: "value", of: sizeUnknown }],
    [
      "texts",
      '!Equals [!Ref Size, !Sub "${Unsaid}-x"]',
      {
        code: "equal",
        a: { kind: "open", unknown: sizeUnknown },
        b: { kind: "partly-known", written: "<t.yaml#Unsaid>-x" },
      },
    ],
  ])("ask about %s", (_, condition, subject) => {
    const [trail] = trailsOf(withConditions(`  C: ${condition}`, "!If [C, true, false]"));
    expect(trail?.guard.map(({ question }) => question.subject)).toEqual([subject]);
  });

  it("ask about the condition of a resource that is no name", () => {
    const [trail] = trailsOf(withConditions("  C: !Equals [a, a]", "true", "[C]"));
    expect(trail?.guard.map(({ question }) => question.subject)).toEqual([
      { code: "condition-without-name", resource: "Trail" },
    ]);
  });

  it("are asked for settings, not for names", () => {
    const text = `
Parameters: { Env: { Type: String }, Kind: { Type: String, AllowedValues: [a, b] } }
Mappings: { M: { dev: { bucket: d, arns: [x], log: false }, prod: { bucket: p, arns: [x, y], log: true } } }
Resources:
  Named: { Type: AWS::CloudTrail::Trail, Properties: { TrailName: !Ref Kind, IsLogging: true, S3BucketName: !FindInMap [M, !Ref Env, bucket] } }
  Set: { Type: AWS::CloudTrail::Trail, Properties: { IsLogging: !FindInMap [M, !Ref Env, log] } }
  Listed: { Type: AWS::CloudTrail::Trail, Properties: { EventSelectors: [{ DataResources: [{ Type: AWS::S3::Object, Values: !FindInMap [M, !Ref Env, arns] }] }] } }
  Item: { Type: AWS::CloudTrail::Trail, Properties: { EventSelectors: [{ DataResources: [{ Type: AWS::S3::Object, Values: [!FindInMap [M, !Ref Env, bucket]] }] }] } }
  Split: { Type: AWS::CloudTrail::Trail, Properties: { EventSelectors: [{ DataResources: [{ Type: AWS::S3::Object, Values: !Split ["-", !FindInMap [M, !Ref Env, bucket]] }] }] } }
`;
    const shownTrails = trailsOf(text).map(({ address, guard, name, s3BucketName, logging, eventSelectors }) => {
      const resources =
        eventSelectors.kind === "known"
          ? eventSelectors.value.items.flatMap(({ dataResources }) =>
              dataResources.kind === "known" ? dataResources.value.items : [],
            )
          : [];
      const values = resources.flatMap((resource) =>
        resource.values.kind === "known"
          ? resource.values.value.items.map((item) => shown(item.text))
          : [resource.values.kind],
      );
      return [
        address,
        ...shownGuard(guard),
        shown(name),
        shownSetting(s3BucketName, shown),
        shownSetting(logging, String),
        ...values,
      ].map((part) =>
        String(part)
          .replace(/ @ .*/, "")
          .replace(/ because.*/, ""),
      );
    });
    expect(shownTrails).toEqual([
      ["Named", "<Kind>", "(unknown", "true"],
      ["Set", "t.yaml#Env is dev", "<Set>", "(absent)", "false"],
      ["Set", "t.yaml#Env is prod", "<Set>", "(absent)", "true"],
      ["Listed", "t.yaml#Env is dev", "<Listed>", "(absent)", "(absent)", "x"],
      ["Listed", "t.yaml#Env is prod", "<Listed>", "(absent)", "(absent)", "x", "y"],
      ["Item", "t.yaml#Env is dev", "<Item>", "(absent)", "(absent)", "d"],
      ["Item", "t.yaml#Env is prod", "<Item>", "(absent)", "(absent)", "p"],
      ["Split", "t.yaml#Env is dev", "<Split>", "(absent)", "(absent)", "d"],
      ["Split", "t.yaml#Env is prod", "<Split>", "(absent)", "(absent)", "p"],
    ]);
  });

  it("are decided by what the caller says", () => {
    const text = withConditions(
      "  C: !Equals [!Ref Env, prod]\n  D: !Equals [!Ref AWS::Region, us-east-1]",
      "!If [C, !If [D, true, false], false]",
    );
    expect(loggingOf(text, { parameters: { Env: "prod" }, region: "us-east-1" })).toEqual(["always: true"]);
  });

  it("leave a resource out where its condition does not hold", () => {
    expect(loggingOf(withConditions("  C: !Equals [a, b]", "true", "C"))).toEqual([]);
    expect(loggingOf(withConditions("  C: !Equals [a, a]", "true", "C"))).toEqual(["always: true"]);
    expect(loggingOf(withConditions("  C: !Equals [!Ref Env, prod]", "true", "C"))).toEqual([
      "t.yaml#Env is prod: true",
    ]);
  });

  it("say why a trail is left out", () => {
    const { notifications } = model(withConditions("  C: !Equals [!Ref Region, us-east-1]", "true", "C"));
    expect(notifications).toEqual([
      {
        level: "note",
        message:
          'Trail Trail is not created: condition C does not hold (parameter Region keeps its default "eu-west-1").',
        location: expect.objectContaining({ startLine: 17, startColumn: 3 }) as unknown,
        incomplete: false,
        unmade: {
          address: "Trail",
          because: { code: "condition-off", condition: "C" },
          assumptions: expect.anything() as unknown,
        },
      },
    ]);
  });

  it("correlate resources through the same question", () => {
    const text = `
Parameters: { Env: { Type: String } }
Conditions: { Prod: !Equals [!Ref Env, prod], NotProd: !Not [!Condition Prod] }
Resources:
  Trail: { Type: AWS::CloudTrail::Trail, Condition: Prod, Properties: { IsLogging: true } }
  Table: { Type: AWS::DynamoDB::Table, Condition: NotProd, Properties: { TableName: !Sub "\${Env}-t" } }
`;
    const { sinks, resources } = model(text);
    expect(sinks.map(({ guard }) => shownGuard(guard))).toEqual([["t.yaml#Env is prod"]]);
    expect(resources.map(({ guard }) => shownGuard(guard))).toEqual([["t.yaml#Env is (any other value)"]]);
    expect(sinks[0]?.guard[0]?.question).toEqual(resources[0]?.guard[0]?.question);
    expect(resources.map(({ variables }) => shown(variables.get("table")))).toEqual(["<Env>-t"]);
  });

  it("keep one variant with unknown settings beyond 64 combinations", () => {
    const names = Array.from({ length: 7 }, (_, index) => `P${String(index)}`);
    const text = `
Parameters: { ${names.map((name) => `${name}: { Type: String }`).join(", ")} }
Conditions: { ${names.map((name) => `Is${name}: !Equals [!Ref ${name}, x]`).join(", ")} }
Resources:
  Trail:
    Type: AWS::CloudTrail::Trail
    Condition: IsP0
    Properties:
      TrailName: !Sub [x, {}]
      IsLogging: !If [IsP0, true, false]
      AdvancedEventSelectors:
        - Name: one
          FieldSelectors:
            - Field: eventName
              Equals: [${names.map((name) => `!If [Is${name}, ${name}, other]`).join(", ")}]
`;
    const trails = trailsOf(text);
    expect(trails).toHaveLength(1);
    expect(trails[0]?.guard).toEqual([
      {
        question: { id: "t.yaml?IsP0", subject: { code: "condition", name: "IsP0" }, answers: ["yes", "no"] },
        answer: "yes",
      },
    ]);
    expect(trails[0]?.logging).toMatchObject({
      kind: "unknown",
      because: { code: "condition-not-decided", condition: "IsP0" },
    });
    const selectors = trails[0]?.advancedEventSelectors;
    const values =
      selectors?.kind === "known"
        ? selectors.value.items[0]?.fieldSelectors.items[0]?.conditions[0]?.values
        : undefined;
    expect(values).toMatchObject({
      items: [],
      more: { unknown: { code: "condition-not-decided", condition: "IsP0" } },
    });
  });

  it("merge results and the defaults that they rest on", () => {
    const trails = trailsOf(
      withConditions("  C: !Equals [!Ref Env, prod]", "!If [C, !If [D, true, true], true]").replace(
        "Conditions:",
        "Conditions:\n  D: !Equals [!Ref Region, x]",
      ),
    );
    expect(trails.map(({ guard, assumptions }) => [guard, assumptions])).toEqual([
      [[], [{ code: "default-kept", kind: "parameter", name: "Region", value: "eu-west-1" }]],
    ]);
  });

  it("drop a list item for AWS::NoValue, and keep the others", () => {
    const text = `
Parameters: { Env: { Type: String } }
Conditions: { Prod: !Equals [!Ref Env, prod] }
Resources:
  Trail:
    Type: AWS::CloudTrail::Trail
    Properties:
      IsLogging: true
      EventSelectors:
        - ReadWriteType: All
        - Fn::If:
            - Prod
            - IncludeManagementEvents: false
              DataResources: [{ Type: "AWS::DynamoDB::Table", Values: ["arn:aws:dynamodb"] }]
            - !Ref AWS::NoValue
`;
    const counts = trailsOf(text).map(({ guard, eventSelectors }) => [
      shownGuard(guard),
      eventSelectors.kind === "known" ? eventSelectors.value.items.length : eventSelectors.kind,
    ]);
    expect(counts).toEqual([
      [["t.yaml#Env is prod"], 2],
      [["t.yaml#Env is (any other value)"], 1],
    ]);
  });
});
