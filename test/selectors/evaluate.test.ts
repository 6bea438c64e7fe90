import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advancedEvaluator, evaluateAdvanced } from "../../src/selectors/evaluate.ts";
import { isEventField, type TrailEvent } from "../../src/selectors/event.ts";
import { literal } from "../../src/model/text.ts";
import { operators } from "../../src/model/selector.ts";
import { sinkFromApi } from "../helpers/sinks.ts";
import { takes, type PlainEvent, type PlainSelector } from "../coverage/reference-evaluator.ts";

function selectorOf(selector: PlainSelector) {
  const trail = sinkFromApi({
    AdvancedEventSelectors: [
      { FieldSelectors: Object.entries(selector).map(([Field, conditions]) => ({ Field, ...conditions })) },
    ],
  });
  if (trail.advancedEventSelectors.kind !== "known") throw new Error("the helper made no selectors");
  const [first] = trail.advancedEventSelectors.value.items;
  if (first === undefined) throw new Error("the helper made no selector");
  return first;
}

function eventOf(event: PlainEvent): TrailEvent {
  const fields = new Map(
    Object.entries(event).flatMap(([field, value]) => (isEventField(field) ? [[field, literal(value)] as const] : [])),
  );
  const type = event["resources.type"];
  const arn = event["resources.ARN"];
  const resources = type === undefined ? null : [{ type: literal(type), arn: arn === undefined ? null : literal(arn) }];
  return { fields, resources, region: literal("us-east-1"), global: false };
}

describe("evaluateAdvanced", () => {
  // The worked example of the CloudTrail user guide, "How CloudTrail evaluates multiple conditions for a field".
  describe("the worked example of AWS", () => {
    const bucket = "arn:aws:s3:::amzn-s3-demo-bucket";
    const selector: PlainSelector = {
      eventCategory: { Equals: ["Data"] },
      "resources.type": { Equals: ["AWS::S3::Object"] },
      "resources.ARN": {
        Equals: [`${bucket}/object1`],
        StartsWith: [`${bucket}/`],
        EndsWith: ["object3"],
        NotStartsWith: [`${bucket}/deselect`],
        NotEndsWith: ["object5"],
        NotEquals: [`${bucket}/object6`],
      },
    };
    it.each([
      [`${bucket}/object1`, "yes"],
      [`${bucket}/object2`, "yes"],
      ["arn:aws:s3:::amzn-s3-demo-bucket1/object3", "yes"],
      [`${bucket}/deselectObject4`, "no"],
      [`${bucket}/object5`, "no"],
      [`${bucket}/object6`, "no"],
    ])("%s: %s", (arn, expected) => {
      const event = { eventCategory: "Data", "resources.type": "AWS::S3::Object", "resources.ARN": arn };
      expect(evaluateAdvanced(selectorOf(selector), eventOf(event)).verdict).toBe(expected);
      expect(takes(selector, event)).toBe(expected === "yes");
    });
  });

  it("agrees with an evaluator made of regular expressions", () => {
    const value = fc.stringMatching(/^[ab/.]{1,4}$/);
    const conditions = fc.dictionary(fc.constantFrom(...operators), fc.array(value, { minLength: 1, maxLength: 3 }), {
      minKeys: 1,
      maxKeys: 4,
    });
    const selector = fc.dictionary(
      fc.constantFrom("eventName", "readOnly", "resources.type", "resources.ARN"),
      conditions,
      { minKeys: 1 },
    );
    const event = fc.record({ eventName: value, readOnly: value, "resources.type": value, "resources.ARN": value });
    fc.assert(
      fc.property(selector, event, (plain, record) => {
        expect(evaluateAdvanced(selectorOf(plain), eventOf(record)).verdict).toBe(takes(plain, record) ? "yes" : "no");
      }),
      { numRuns: 4000 },
    );
  });

  it("says without reasons whether it may take a record as it says with them", () => {
    const value = fc.constantFrom("a", "ab", "b", "true", "VpceAccessDenied");
    const fields = [
      "eventName",
      "readOnly",
      "errorCode",
      "resources.type",
      "resources.ARN",
      "resources.name",
      "made.up",
    ];
    const conditions = fc.dictionary(fc.constantFrom(...operators), fc.array(value, { minLength: 1, maxLength: 2 }), {
      maxKeys: 3,
    });
    // A field can stand twice, and a record can lack what is asked for.
    const selector = fc.array(fc.tuple(fc.constantFrom(...fields), conditions), { minLength: 1, maxLength: 4 });
    const event = fc.dictionary(fc.constantFrom(...fields), value);
    const seen = new Set<string>();
    fc.assert(
      fc.property(selector, event, (pairs, record) => {
        const asked = pairs.map(([field, listed]) => selectorOf({ [field]: listed }));
        const [first] = asked;
        if (first === undefined) throw new Error("an empty array was made");
        const items = asked.flatMap(({ fieldSelectors }) => fieldSelectors.items);
        const whole = { ...first, fieldSelectors: { ...first.fieldSelectors, items } };
        const { evaluate, mayTake } = advancedEvaluator(whole);
        const { verdict } = evaluate(eventOf(record));
        seen.add(verdict);
        expect(mayTake(eventOf(record))).toBe(verdict !== "no");
      }),
      { numRuns: 3000 },
    );
    expect([...seen].sort()).toEqual(["maybe", "no", "yes"]);
  });

  it("agrees with it on a record with an ARNPrefix, of which it tries everything that the prefix may stand for", () => {
    const value = fc.constantFrom("p/", "p", "p/a", "p/ab", "q/", "/", "a", "b", "/a");
    const conditions = fc.dictionary(fc.constantFrom(...operators), fc.array(value, { minLength: 1, maxLength: 2 }), {
      minKeys: 1,
      maxKeys: 3,
    });
    const seen = new Set<string>();
    fc.assert(
      fc.property(conditions, (onArn) => {
        const selector: PlainSelector = { "resources.type": { Equals: ["T"] }, "resources.ARN": onArn };
        const event: TrailEvent = {
          fields: new Map(),
          resources: [{ type: literal("T"), arn: null, arnPrefix: literal("p/") }],
          region: literal("us-east-1"),
          global: false,
        };
        const { verdict } = evaluateAdvanced(selectorOf(selector), event);
        const answers = new Set(
          ["", "a", "ab", "ż", "ża", "żb", "ż/", "ż/a", "żp", "żp/", "żp/a", "żp/ab", "żq/"].map((rest) =>
            takes(selector, { "resources.type": "T", "resources.ARN": `p/${rest}` }),
          ),
        );
        seen.add(verdict);
        if (verdict !== "maybe") expect([...answers]).toEqual([verdict === "yes"]);
        // Of one condition nothing is given away.
        if (answers.size === 1 && Object.values(onArn).flat().length === 1)
          expect(verdict).toBe(answers.has(true) ? "yes" : "no");
      }),
      { numRuns: 3000 },
    );
    expect([...seen].sort()).toEqual(["maybe", "no", "yes"]);
  });

  it.each<[string, PlainSelector["resources.ARN"], string]>([
    ["the prefix", { StartsWith: ["p/"] }, "yes"],
    ["a start of the prefix", { StartsWith: ["p"] }, "yes"],
    ["a longer start", { StartsWith: ["p/a"] }, "maybe"],
    ["another start", { StartsWith: ["q/"] }, "no"],
    ["the prefix as a whole", { Equals: ["p/"] }, "maybe"],
    ["what the prefix is excluded by", { NotStartsWith: ["p/"] }, "no"],
    ["what something behind the prefix is excluded by", { NotStartsWith: ["p/a"] }, "maybe"],
    ["what another prefix is excluded by", { NotStartsWith: ["q/"] }, "yes"],
  ])("an ARNPrefix and %s", (_name, onArn = {}, expected) => {
    const event: TrailEvent = {
      fields: new Map(),
      resources: [{ type: literal("T"), arn: null, arnPrefix: literal("p/") }],
      region: literal("us-east-1"),
      global: false,
    };
    expect(evaluateAdvanced(selectorOf({ "resources.ARN": onArn }), event).verdict).toBe(expected);
  });

  describe("several resources", () => {
    const stream = (...arns: string[]): TrailEvent => ({
      fields: new Map([["eventCategory", literal("Data")]]),
      resources: arns.map((arn, index) => ({ type: literal(index === 0 ? "T" : "S"), arn: literal(arn) })),
      region: literal("us-east-1"),
      global: false,
    });
    it.each<[string, PlainSelector, string[], string]>([
      ["the type of any element counts", { "resources.type": { Equals: ["S"] } }, ["t", "s"], "yes"],
      [
        "type and ARN of one element",
        { "resources.type": { Equals: ["S"] }, "resources.ARN": { Equals: ["s"] } },
        ["t", "s"],
        "yes",
      ],
      [
        "type and ARN of different elements are open",
        { "resources.type": { Equals: ["S"] }, "resources.ARN": { Equals: ["t"] } },
        ["t", "s"],
        "maybe",
      ],
      [
        "an excluded element beside a wanted one is open",
        { "resources.type": { Equals: ["S"] }, "resources.ARN": { NotEquals: ["t"] } },
        ["t", "s"],
        "maybe",
      ],
      [
        "all elements excluded",
        { "resources.type": { Equals: ["S"] }, "resources.ARN": { NotEquals: ["t", "s"] } },
        ["t", "s"],
        "no",
      ],
      ["no element of the type", { "resources.type": { Equals: ["X"] } }, ["t", "s"], "no"],
    ])("%s", (_, selector, arns, expected) => {
      expect(evaluateAdvanced(selectorOf(selector), stream(...arns)).verdict).toBe(expected);
    });
  });

  describe("absent fields", () => {
    const bare: TrailEvent = {
      fields: new Map([["eventCategory", literal("Data")]]),
      resources: null,
      region: literal("us-east-1"),
      global: false,
    };
    it.each<[string, PlainSelector, string]>([
      ["readOnly is open", { readOnly: { Equals: ["true"] } }, "maybe"],
      ["an excluded identity is open", { "userIdentity.arn": { NotEquals: ["x"] } }, "maybe"],
      ["resources are open", { "resources.type": { Equals: ["T"] } }, "maybe"],
      ["absent console credentials do not equal true", { sessionCredentialFromConsole: { Equals: ["true"] } }, "no"],
      ["absent console credentials are not true", { sessionCredentialFromConsole: { NotEquals: ["true"] } }, "yes"],
      ["whether they equal false is open", { sessionCredentialFromConsole: { Equals: ["false"] } }, "maybe"],
    ])("%s", (_, selector, expected) => {
      expect(evaluateAdvanced(selectorOf(selector), bare).verdict).toBe(expected);
    });
  });

  it("leaves a field that stands twice open unless all or none agree", () => {
    const trail = sinkFromApi({
      AdvancedEventSelectors: [
        {
          FieldSelectors: [
            { Field: "eventName", Equals: ["A"] },
            { Field: "eventName", Equals: ["B"] },
          ],
        },
      ],
    });
    if (trail.advancedEventSelectors.kind !== "known") throw new Error("the helper made no selectors");
    const [selector] = trail.advancedEventSelectors.value.items;
    if (selector === undefined) throw new Error("the helper made no selector");
    const named = (name: string): TrailEvent => ({
      fields: new Map([["eventName", literal(name)]]),
      resources: null,
      region: literal("us-east-1"),
      global: false,
    });
    expect(evaluateAdvanced(selector, named("A")).verdict).toBe("maybe");
    expect(evaluateAdvanced(selector, named("C")).verdict).toBe("no");
  });
});
