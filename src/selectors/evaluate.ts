/**
 * Does this advanced event selector take this event? The plain evaluator: slow, and to be read beside the AWS pages.
 *
 * "Filtering data events by using advanced event selectors" of the CloudTrail user guide, section on multiple
 * conditions for a field:
 * within one field the operators Equals, StartsWith and EndsWith select (any hit is enough), NotEquals, NotStartsWith
 * and NotEndsWith deselect
 * (any hit drops the event), and deselecting wins. All fields of a selector must agree; one selector of a sink that
 * takes the event is enough
 * (API reference, PutEventSelectors).
 *
 * Where AWS's documents leave something open the answer is `maybe`: `yes` and `no` hold under every reading.
 */
import { groupsOf } from "../model/group-by.ts";
import type { ConditionRemark, SelectorReason } from "../model/reasons/selector-reason.ts";
import { knownString, type Text } from "../model/text.ts";
import type { Origin } from "../model/location.ts";
import type { AdvancedEventSelector, FieldSelector, Operator, OperatorValues } from "../model/selector.ts";
import type { Certainty } from "../model/value.ts";
import { all, and, not, some } from "../model/certainty.ts";
import { grounds, listedValues, taken, weakest, type Evaluation, type Evaluator, type Ground } from "./evaluation.ts";
import { comparedArn, isEventField, type EventField, type EventResource, type TrailEvent } from "./event.ts";
import { compare } from "./compare.ts";

/** Whether an advanced event selector takes the event. */
export function evaluateAdvanced(selector: AdvancedEventSelector, event: TrailEvent): Evaluation {
  return advancedEvaluator(selector).evaluate(event);
}

/** As `evaluateAdvanced`, for many events: what the selector asks is put in order once. */
export function advancedEvaluator({ fieldSelectors }: AdvancedEventSelector): Evaluator {
  const fields = byField(fieldSelectors.items.filter((fieldSelector) => !aboutResources(fieldSelector)));
  const ofResources = fieldSelectors.items.filter(aboutResources);
  const test = resourceTest(ofResources);
  const more: readonly Evaluation[] =
    fieldSelectors.more === null
      ? []
      : [
          {
            verdict: "maybe",
            ground: "other",
            because: { code: "more-conditions", because: fieldSelectors.more.unknown },
            origin: fieldSelectors.origin,
          },
        ];
  return {
    evaluate: (event) =>
      weakest([
        ...fields.map((sameField) => evaluateSameField(sameField, event)),
        evaluateResources(ofResources, test, event),
        ...more,
      ]),
    mayTake: (event) =>
      fields.every((sameField) => sameField.some((fieldSelector) => verdictOf(fieldSelector, event) !== "no")) &&
      verdictOnResources(ofResources, test, event) !== "no",
  };
}

function groundOf(field: string): Ground {
  return grounds.find((ground) => ground === field) ?? "other";
}

/** The name of the field, where it is known. */
export function fieldNameOf(fieldSelector: FieldSelector): string | null {
  return fieldSelector.field.kind === "known" ? (knownString(fieldSelector.field.value) ?? null) : null;
}

function aboutResources(fieldSelector: FieldSelector): boolean {
  return fieldNameOf(fieldSelector)?.startsWith("resources.") ?? false;
}

/** Field selectors grouped by their field, in order of first appearance. */
export function byField(fieldSelectors: readonly FieldSelector[]): FieldSelector[][] {
  return groupsOf(
    fieldSelectors,
    (fieldSelector, index) => fieldNameOf(fieldSelector) ?? `unknown field ${String(index)}`,
  );
}

/**
 * What several field selectors on one field mean is not documented: all of them are enough for `yes`, and only if none
 * agrees it is `no`.
 */
function evaluateSameField(sameField: readonly FieldSelector[], event: TrailEvent): Evaluation {
  const parts = sameField.map((fieldSelector) => evaluateField(fieldSelector, event));
  const decided = weakest(parts);
  if (decided.verdict !== "no" || parts.every((part) => part.verdict === "no")) return decided;
  const because: SelectorReason | null = decided.because === null ? null : { code: "field-twice", of: decided.because };
  return { ...decided, verdict: "maybe", because };
}

function evaluateField(fieldSelector: FieldSelector, event: TrailEvent): Evaluation {
  const name = fieldNameOf(fieldSelector);
  if (name === null || !isEventField(name)) {
    return {
      verdict: "maybe",
      ground: "other",
      because: { code: "field-not-documented", field: name },
      origin: fieldSelector.origin,
    };
  }
  const verdict = verdictOf(fieldSelector, event);
  return verdict === "yes"
    ? taken
    : { verdict, ground: groundOf(name), ...blameField(name, fieldSelector, event, verdict) };
}

function blameField(
  name: EventField,
  fieldSelector: FieldSelector,
  { fields }: TrailEvent,
  verdict: Certainty,
): ReturnType<typeof blame> {
  const value = fields.get(name);
  const isOpen = value === undefined && verdict === "maybe" && fieldSelector.conditions.length > 0;
  return blame(name, fieldSelector, value, isOpen ? { code: "record-without-field" } : null);
}

function verdictOf(fieldSelector: FieldSelector, event: TrailEvent): Certainty {
  const name = fieldNameOf(fieldSelector);
  if (name === null || !isEventField(name)) return "maybe";
  const value = event.fields.get(name);
  return value === undefined
    ? acceptsAbsence(name, fieldSelector.conditions)
    : accepts(fieldSelector.conditions, value);
}

/** Says whether one of the values that an operator lists hits the value of an event. */
export type Hits = (condition: OperatorValues, value: Text) => Certainty;

/** Whether the conditions on one field accept a value. What a field without any operator takes is not documented. */
export function accepts(conditions: readonly OperatorValues[], value: Text, hits: Hits = hitsOneByOne): Certainty {
  return conditions.length === 0
    ? "maybe"
    : and(selected(conditions, value, hits), not(deselected(conditions, value, hits)));
}

function selected(conditions: readonly OperatorValues[], value: Text, hits: Hits): Certainty {
  const selecting = conditions.filter((condition) => !isDeselecting(condition.operator));
  return selecting.length === 0 ? "yes" : some(selecting, (condition) => hits(condition, value));
}

function deselected(conditions: readonly OperatorValues[], value: Text, hits: Hits): Certainty {
  return some(
    conditions.filter((condition) => isDeselecting(condition.operator)),
    (condition) => hits(condition, value),
  );
}

/** Whether one of the values that an operator lists is equal to (the start, the end of) the value of the event. */
function hitsOneByOne(condition: OperatorValues, value: Text): Certainty {
  const hit = some(condition.values.items, (listed) => compareBy(condition.operator, value, listed.text));
  return hit === "no" && condition.values.more !== null ? "maybe" : hit;
}

function compareBy(operator: Operator, value: Text, listed: Text): Certainty {
  switch (operator) {
    case "Equals":
    case "NotEquals":
      return compare("equals", value, listed);
    case "StartsWith":
    case "NotStartsWith":
      return compare("starts-with", value, listed);
    case "EndsWith":
    case "NotEndsWith":
      return compare("ends-with", value, listed);
  }
}

export function isDeselecting(operator: Operator): boolean {
  switch (operator) {
    case "Equals":
    case "StartsWith":
    case "EndsWith":
      return false;
    case "NotEquals":
    case "NotStartsWith":
    case "NotEndsWith":
      return true;
  }
}

/**
 * Fields that a record lacks where they do not apply, with the value that selectors can name:
 * `sessionCredentialFromConsole` is there only when true
 * (user guide, "CloudTrail record contents"), and `errorCode` of a network activity event only when the policy of the
 * endpoint denied the call,
 * which is what the condition on it selects (user guide, "Logging network activity events").
 */
const presentOnlyAs: Readonly<Record<string, string>> = {
  sessionCredentialFromConsole: "true",
  errorCode: "VpceAccessDenied",
};

/**
 * AWS does not say how a condition treats a record without the field, but for fields whose absence says something
 * itself: what is absent cannot equal the value.
 */
export function acceptsAbsence(name: string, conditions: readonly OperatorValues[]): Certainty {
  const present = presentOnlyAs[name];
  if (present === undefined || conditions.length === 0) return "maybe";
  return all(conditions, (condition) => {
    const isThatAlone =
      condition.values.more === null && condition.values.items.every((value) => knownString(value.text) === present);
    if (!isThatAlone) return "maybe";
    return isDeselecting(condition.operator) ? "yes" : "no";
  });
}

function blame(
  name: string,
  fieldSelector: FieldSelector,
  value: Text | undefined,
  remark: ConditionRemark | null = null,
): { because: SelectorReason; origin: Origin } {
  if (fieldSelector.conditions.length === 0)
    return { because: { code: "field-without-operator", field: name, remark }, origin: fieldSelector.origin };
  const hit =
    value === undefined
      ? undefined
      : fieldSelector.conditions.find(
          (condition) => isDeselecting(condition.operator) && hitsOneByOne(condition, value) !== "no",
        );
  const shown = hit === undefined ? fieldSelector.conditions : [hit];
  const conditions = shown.map(({ operator, values }) => ({ operator, values: listedValues(values) }));
  const only = shown.length === 1 && shown[0]?.values.items.length === 1 ? shown[0].values.items[0] : undefined;
  const because: SelectorReason = { code: "selector-condition", field: name, conditions, remark };
  return { because, origin: only?.origin ?? shown[0]?.origin ?? fieldSelector.origin };
}

/**
 * `resources.type` and `resources.ARN` over a record with several elements. Documented: the type of any element counts
 * (DynamoDB stream records carry
 * two types and are taken by either). Not documented: whether type and ARN must hit the same element, and whether one
 * excluded element drops the event.
 * `yes` needs an element that passes everything and no excluded element; `no` means that nothing passes even when each
 * condition picks its own element.
 */
function evaluateResources(
  fieldSelectors: readonly FieldSelector[],
  test: ResourceTest,
  event: TrailEvent,
): Evaluation {
  if (fieldSelectors.length === 0) return taken;
  const other = fieldSelectors.find(isOfNoDocumentedField);
  if (other !== undefined)
    return {
      verdict: "maybe",
      ground: "other",
      because: { code: "field-not-documented", field: fieldNameOf(other) },
      origin: other.origin,
    };
  if (event.resources === null) {
    return {
      verdict: "maybe",
      ground: "resources.type",
      because: { code: "record-without-resources", asked: "condition" },
      origin: fieldSelectors[0]?.origin ?? null,
    };
  }
  const verdict = verdictOnResources(fieldSelectors, test, event);
  if (verdict === "yes") return taken;
  const typeFails =
    some(event.resources, (element) =>
      all(test.onType, (conditions) => acceptsPart(conditions, element.type, hitsOneByOne)),
    ) === "no";
  const isBlamed = (fieldSelector: FieldSelector): boolean =>
    fieldNameOf(fieldSelector) === (typeFails ? "resources.type" : "resources.ARN");
  const unclear =
    verdict === "maybe" ? fieldSelectors.find((fieldSelector) => fieldSelector.conditions.length === 0) : undefined;
  const blamed = unclear ?? fieldSelectors.find(isBlamed) ?? fieldSelectors[0];
  if (blamed === undefined) return taken;
  const deselectedArn =
    event.resources
      .map(comparedArn)
      .find((arn) => arn !== null && deselected(blamed.conditions, arn, hitsOneByOne) !== "no") ?? undefined;
  const remark = verdict === "maybe" && !typeFails ? remarkOnArns(event.resources) : null;
  return {
    verdict,
    ground: typeFails ? "resources.type" : "resources.ARN",
    ...blame(fieldNameOf(blamed) ?? "", blamed, deselectedArn, remark),
  };
}

function verdictOnResources(
  fieldSelectors: readonly FieldSelector[],
  test: ResourceTest,
  { resources }: TrailEvent,
): Certainty {
  if (fieldSelectors.length === 0) return "yes";
  return resources === null || fieldSelectors.some(isOfNoDocumentedField) ? "maybe" : acceptsResources(test, resources);
}

function isOfNoDocumentedField(ofResources: FieldSelector): boolean {
  return !["resources.type", "resources.ARN"].includes(fieldNameOf(ofResources) ?? "");
}

/** Why a condition on ARNs can be open although every value in question is known. */
function remarkOnArns(elements: readonly EventResource[]): ConditionRemark | null {
  const without = elements.find((element) => element.arn === null);
  if (without === undefined) return null;
  return without.arnPrefix === undefined
    ? { code: "element-without-arn" }
    : { code: "element-with-prefix", prefix: without.arnPrefix };
}

/** The conditions on `resources.type` and `resources.ARN`, one entry for each field selector. */
export interface ResourceTest {
  readonly onType: readonly (readonly OperatorValues[])[];
  readonly onArn: readonly (readonly OperatorValues[])[];
}

export function resourceTest(fieldSelectors: readonly FieldSelector[]): ResourceTest {
  const on = (name: string): OperatorValues[][] =>
    fieldSelectors
      .filter((fieldSelector) => fieldNameOf(fieldSelector) === name)
      .map((fieldSelector) => [...fieldSelector.conditions]);
  return { onType: on("resources.type"), onArn: on("resources.ARN") };
}

/** Whether the elements of a record satisfy the conditions on `resources`, under every reading or under some. */
export function acceptsResources(test: ResourceTest, elements: readonly EventResource[]): Certainty {
  return acceptsAnswers(
    test,
    elements.map((element) => askElement(test, element)),
  );
}

/** As `acceptsResources`, of what the conditions say to each of the elements: nothing else matters. */
export function acceptsAnswers(test: ResourceTest, asked: readonly ElementAnswer[]): Certainty {
  const anyType = some(asked, ({ anyType }) => anyType);
  if (anyType === "no") return "no";
  const passes = some(asked, ({ type, arns }) =>
    and(
      type,
      all(arns, ({ accepted }) => accepted),
    ),
  );
  if (and(passes, not(some(asked, excluded))) === "yes") return "yes";
  return and(anyType, mayAcceptArns(test, asked)) === "no" ? "no" : "maybe";
}

/** What the conditions say to one element: each value is compared once, and the readings are made of the answers. */
export interface ElementAnswer {
  /** Whether all field selectors on types accept its type, and whether one does. */
  readonly type: Certainty;
  readonly anyType: Certainty;
  /** One entry for each field selector on ARNs. */
  readonly arns: readonly ArnAnswer[];
}

/** What one field selector on ARNs says to one element. */
export interface ArnAnswer {
  readonly selected: Certainty;
  readonly deselected: Certainty;
  readonly accepted: Certainty;
}

/** Asks the conditions about one element. */
export function askElement(test: ResourceTest, element: EventResource, hits: Hits = hitsOneByOne): ElementAnswer {
  const anyType = acceptsType(test, element.type, hits);
  const arn = comparedArn(element);
  return {
    type: all(test.onType, (conditions) => acceptsPart(conditions, element.type, hits)),
    anyType,
    arns: test.onArn.map((conditions) => askArn(conditions, arn, hits)),
  };
}

function askArn(conditions: readonly OperatorValues[], arn: Text | null, hits: Hits): ArnAnswer {
  if (arn === null)
    return { selected: "maybe", deselected: conditions.some(deselects) ? "maybe" : "no", accepted: "maybe" };
  const answers = { selected: selected(conditions, arn, hits), deselected: deselected(conditions, arn, hits) };
  return { ...answers, accepted: conditions.length === 0 ? "maybe" : and(answers.selected, not(answers.deselected)) };
}

function excluded({ arns }: ElementAnswer): Certainty {
  return some(arns, (answer) => answer.deselected);
}

/**
 * The loosest reading: each condition picks an element of its own, and of several field selectors on one field one is
 * enough. An element whose ARN is left out drops the event unless another of the selected type is there: conditions on
 * ARNs are about resources of that type (API reference, AdvancedFieldSelector).
 */
function mayAcceptArns({ onArn }: ResourceTest, asked: readonly ElementAnswer[]): Certainty {
  const selects = onArn.length === 0 ? "yes" : some(asked, ({ arns }) => some(arns, (answer) => answer.selected));
  return and(
    selects,
    some(asked, (element) => and(element.anyType, not(excluded(element)))),
  );
}

/**
 * Whether an element of a type satisfies the conditions on types: of several field selectors, one is enough under the
 * loosest reading.
 */
export function acceptsType(test: ResourceTest, type: Text | null, hits: Hits = hitsOneByOne): Certainty {
  return test.onType.length === 0 ? "yes" : some(test.onType, (conditions) => acceptsPart(conditions, type, hits));
}

function deselects(condition: OperatorValues): boolean {
  return isDeselecting(condition.operator);
}

/** A missing key of an element is like a missing field: open. */
function acceptsPart(conditions: readonly OperatorValues[], value: Text | null, hits: Hits): Certainty {
  return value === null ? "maybe" : accepts(conditions, value, hits);
}
