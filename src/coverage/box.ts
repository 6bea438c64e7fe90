/**
 * Selectors in the form that the decision procedure works on: a box is a set of events given by one test for each
 * field.
 * An advanced event selector is one box; a basic one is a box for its management events and one for its data resources;
 * a sink without selectors is the box of all management events.
 */
import { remembered } from "../model/remember.ts";
import type { BasicDataResourceType } from "../catalog/semantics.ts";
import { knownString, literal, textKey, type Text } from "../model/text.ts";
import type {
  AdvancedEventSelector,
  BasicEventSelector,
  DataResource,
  FieldSelector,
  OperatorValues,
} from "../model/selector.ts";
import type { Certainty, List, LocatedText } from "../model/value.ts";
import { all, not, some } from "../model/certainty.ts";
import type { Literal } from "./candidates.ts";
import { elementKey, isEventField, type EventField, type EventResource } from "../selectors/event.ts";
import {
  acceptsAbsence,
  accepts,
  acceptsAnswers,
  acceptsType,
  askElement,
  byField,
  fieldNameOf,
  isDeselecting,
  resourceTest,
  type ElementAnswer,
} from "../selectors/evaluate.ts";
import { matchesElement, matchesReadOnly } from "../selectors/evaluate-basic.ts";
import { compare, comparisonOf } from "../selectors/compare.ts";
import { hitsTogether, valueListOf } from "../selectors/value-list.ts";
import { chargeSteps, stepsCharged } from "../selectors/work.ts";

/** The test of one field. `literals` are all values that decide it. */
export interface FieldTest {
  readonly accepts: (value: Text | null) => Certainty;
  /** What each condition says of a value, so that values can stand for each other. Left out: that is not known. */
  readonly answersTo?: (value: Text) => string;
  readonly literals: readonly Literal[];
}

/** The test of the `resources` of an event. `literals` are those about ARNs. */
export interface ElementsTest {
  readonly accepts: (elements: readonly EventResource[] | null) => Certainty;
  /** All that the test asks of one element: where two elements have the same answers, each can stand for the other. */
  readonly answersTo: (element: EventResource) => string;
  /** Whether an element of a type can speak for an event; `no`: none does, whatever its ARN is. */
  readonly takesType: (type: Text) => Certainty;
  readonly literals: readonly Literal[];
  /** Whether the answer can hang on the ARNs of elements; if not, it is the same for all elements of the same types. */
  readonly asksArns: boolean;
  /** Whether an element can speak against an event that another element speaks for. */
  readonly excludes: boolean;
}

export interface Box {
  readonly fields: ReadonlyMap<EventField, FieldTest>;
  readonly elements: ElementsTest | null;
  /** `maybe` when something about the whole selector is open, such as further conditions that are unknown. */
  readonly status: Certainty;
}

/**
 * The box of all management events: what a trail or event data store without selectors records (API reference,
 * EventSelector; user guide, event data stores).
 */
export const managementEvents: Box = {
  fields: new Map([["eventCategory", equalTo("Management")]]),
  elements: null,
  status: "yes",
};

/** The box of everything that can be recorded: for a sink whose selectors are unknown. */
export const anything: Box = { fields: new Map(), elements: null, status: "maybe" };

/** Makes the tests of selectors. `key` is the same for tests that say the same. */
export interface TestMaker {
  readonly field: (key: () => unknown, make: () => FieldTest) => FieldTest;
  readonly elements: (key: () => unknown, make: () => ElementsTest) => ElementsTest;
}

/** Makes each test anew: for few selectors that are asked little. */
const anew: TestMaker = { field: (_key, make) => make(), elements: (_key, make) => make() };

/**
 * Makes tests that selectors with the same conditions share, whatever sinks they belong to: who asks many selectors can
 * see what asks the same thing twice.
 */
export function sharedTests(): TestMaker {
  const ofFields = new Map<string, FieldTest>();
  const ofElements = new Map<string, ElementsTest>();
  return {
    field: (key, make) => remembered(ofFields, JSON.stringify(key()), make),
    elements: (key, make) => remembered(ofElements, JSON.stringify(key()), make),
  };
}

/** What conditions say, without the places where they stand. */
function conditionsKey(fieldSelectors: readonly FieldSelector[]): unknown {
  return fieldSelectors.map((fieldSelector) => [
    fieldNameOf(fieldSelector),
    fieldSelector.conditions.map(({ operator, values }) => [operator, listKey(values)]),
  ]);
}

function listKey({ items, more }: List<LocatedText>): unknown {
  return [items.map(({ text }) => textKey(text)), more === null];
}

function equalTo(value: string): FieldTest {
  const wanted = literal(value);
  return {
    accepts: (text) => (text === null ? "maybe" : compare("equals", text, wanted)),
    literals: [{ comparison: "equals", text: wanted }],
  };
}

/** The box of an advanced event selector. */
export function boxOfAdvanced(selector: AdvancedEventSelector, tests: TestMaker = anew): Box {
  const fields = new Map<EventField, FieldTest>();
  const ofResources: FieldSelector[] = [];
  let status: Certainty = selector.fieldSelectors.more === null ? "yes" : "maybe";
  for (const sameField of byField(selector.fieldSelectors.items)) {
    const [first] = sameField;
    const name = first === undefined ? null : fieldNameOf(first);
    if (name === "resources.type" || name === "resources.ARN") ofResources.push(...sameField);
    else if (name !== null && isEventField(name))
      fields.set(
        name,
        tests.field(
          () => conditionsKey(sameField),
          () => testOfField(name, sameField),
        ),
      );
    else status = "maybe";
  }
  const elements =
    ofResources.length === 0
      ? null
      : tests.elements(
          () => conditionsKey(ofResources),
          () => testOfResources(ofResources),
        );
  return { fields, elements, status };
}

function testOfField(name: EventField, sameField: readonly FieldSelector[]): FieldTest {
  const one = (fieldSelector: FieldSelector, value: Text | null): Certainty =>
    value === null
      ? acceptsAbsence(name, fieldSelector.conditions)
      : accepts(fieldSelector.conditions, value, hitsTogether);
  return {
    accepts: (value) => {
      const every = all(sameField, (fieldSelector) => one(fieldSelector, value));
      return every === "no" && some(sameField, (fieldSelector) => one(fieldSelector, value)) !== "no" ? "maybe" : every;
    },
    answersTo: (value) =>
      sameField.flatMap(({ conditions }) => conditions.map((condition) => hitsTogether(condition, value))).join(" "),
    literals: sameField.flatMap((fieldSelector) => fieldSelector.conditions.flatMap(literalsOf)),
  };
}

function literalsOf(condition: OperatorValues): Literal[] {
  return condition.values.items.map((value) => ({ comparison: comparisonOf(condition.operator), text: value.text }));
}

function testOfResources(fieldSelectors: readonly FieldSelector[]): ElementsTest {
  const test = resourceTest(fieldSelectors);
  const ask = remembering((element) => askElement(test, element, hitsTogether));
  return {
    // Where the record has no resources, AWS does not say what a condition on resources makes of that.
    accepts: (elements) => (elements === null ? "maybe" : acceptsAnswers(test, elements.map(ask))),
    answersTo: (element) => keyOfAnswer(ask(element)),
    takesType: rememberingTypes((type) => acceptsType(test, type)),
    literals: test.onArn.flatMap((conditions) => conditions.flatMap(literalsOf)),
    asksArns: test.onArn.length > 0,
    excludes: test.onArn.some((conditions) => conditions.some((condition) => isDeselecting(condition.operator))),
  };
}

function keyOfAnswer({ type, anyType, arns }: ElementAnswer): string {
  return [
    type,
    anyType,
    ...arns.flatMap(({ selected, deselected, accepted }) => [selected, deselected, accepted]),
  ].join(" ");
}

/** The boxes of a basic event selector: one for management events, one for its data resources. */
export function boxesOfBasic(
  selector: BasicEventSelector,
  types: readonly BasicDataResourceType[],
  partition: string,
  tests: TestMaker = anew,
): Box[] {
  const readOnly = testOfReadWriteType(selector, tests);
  const boxes: Box[] = [];
  const management = managementBox(selector, readOnly, tests);
  if (management !== null) boxes.push(management);
  if (selector.dataResources.kind === "unknown")
    boxes.push({
      fields: new Map([["eventCategory", ofCategory("Data", tests)], ...readOnly]),
      elements: null,
      status: "maybe",
    });
  if (selector.dataResources.kind === "known") {
    const list = selector.dataResources.value;
    const elements = tests.elements(
      () => dataResourcesKey(list, partition),
      () => testOfDataResources(list, types, partition),
    );
    boxes.push({
      fields: new Map([["eventCategory", ofCategory("Data", tests)], ...readOnly]),
      elements,
      status: "yes",
    });
  }
  return boxes;
}

function ofCategory(name: string, tests: TestMaker): FieldTest {
  return tests.field(
    () => ["category", name],
    () => equalTo(name),
  );
}

function dataResourcesKey({ items, more }: List<DataResource>, partition: string): unknown {
  const resources = items.map(({ type, values }) => [
    type.kind === "known" ? textKey(type.value) : null,
    values.kind === "known" ? listKey(values.value) : null,
  ]);
  return ["data resources", resources, more === null, partition];
}

function testOfReadWriteType(selector: BasicEventSelector, tests: TestMaker): [EventField, FieldTest][] {
  const setting = selector.readWriteType;
  if (setting.kind === "absent") return [];
  const value = setting.kind === "known" ? knownString(setting.value) : undefined;
  if (value === "All") return [];
  return [
    [
      "readOnly",
      tests.field(
        () => ["read or write", value ?? null],
        () => ({
          accepts: (text) => matchesReadOnly(value, text === null ? undefined : knownString(text)),
          literals: [],
        }),
      ),
    ],
  ];
}

function managementBox(
  selector: BasicEventSelector,
  readOnly: readonly [EventField, FieldTest][],
  tests: TestMaker,
): Box | null {
  const include = selector.includeManagementEvents;
  if (include.kind === "known" && !include.value) return null;
  const fields = new Map<EventField, FieldTest>([["eventCategory", ofCategory("Management", tests)], ...readOnly]);
  const excluded = selector.excludeManagementEventSources;
  if (excluded.kind === "known" && (excluded.value.items.length > 0 || excluded.value.more !== null))
    fields.set("eventSource", ofExclusion(excluded.value, tests));
  return {
    fields,
    elements: null,
    status: include.kind === "unknown" || excluded.kind === "unknown" ? "maybe" : "yes",
  };
}

function ofExclusion(excluded: List<LocatedText>, tests: TestMaker): FieldTest {
  return tests.field(
    () => ["without sources", listKey(excluded)],
    () => testOfExclusion(excluded),
  );
}

function testOfExclusion(excluded: List<{ readonly text: Text }>): FieldTest {
  return {
    accepts: (value) => {
      if (value === null) return "maybe";
      const hit = some(excluded.items, (item) => compare("equals", value, item.text));
      return not(hit === "no" && excluded.more !== null ? "maybe" : hit);
    },
    literals: excluded.items.map((item) => ({ comparison: "equals", text: item.text })),
  };
}

function testOfDataResources(
  list: List<DataResource>,
  types: readonly BasicDataResourceType[],
  partition: string,
): ElementsTest {
  const ask = remembering((element) =>
    some(list.items, (resource) => matchesElement(resource, element, types, partition, hitsOf)),
  );
  return {
    accepts: (elements) => {
      if (elements === null) return "maybe";
      const found = some(elements, ask);
      return found === "no" && list.more !== null ? "maybe" : found;
    },
    answersTo: ask,
    takesType: rememberingTypes((type) => {
      const found = some(list.items, (resource) =>
        resource.type.kind === "known" ? compare("equals", type, resource.type.value) : "maybe",
      );
      return found === "no" && list.more !== null ? "maybe" : found;
    }),
    literals: list.items.flatMap((resource) =>
      resource.values.kind === "known"
        ? resource.values.value.items.flatMap((value): Literal[] => [
            { comparison: "equals", text: value.text },
            { comparison: "starts-with", text: value.text },
          ])
        : [],
    ),
    asksArns: true,
    excludes: false,
  };
}

/** How many answers a test keeps. */
const mostRemembered = 2000;

/** An answer, and the steps that finding it took. */
interface Remembered<Answer> {
  readonly answer: Answer;
  readonly steps: number;
}

/** A question about elements that keeps its answers: the operations on one resource all ask the same. */
function remembering<Answer>(ask: (element: EventResource) => Answer): (element: EventResource) => Answer {
  const answers = new Map<string, Remembered<Answer>>();
  return (element) => {
    const key = elementKey(element);
    const known = answers.get(key);
    if (known !== undefined) {
      chargeSteps(known.steps);
      return known.answer;
    }
    const before = stepsCharged();
    const answer = ask(element);
    if (answers.size < mostRemembered) answers.set(key, { answer, steps: stepsCharged() - before });
    return answer;
  };
}

/** The types of resources are few, and every selector is asked about each again and again. */
function rememberingTypes(test: ElementsTest["takesType"]): ElementsTest["takesType"] {
  const answers = new Map<string, Certainty>();
  return (type) => remembered(answers, textKey(type), () => test(type));
}

function hitsOf(comparison: "equals" | "starts-with", arn: Text, values: List<LocatedText>): Certainty {
  return valueListOf(comparison, values).hits(arn);
}
