/**
 * Does this selector take this event? The plain evaluator: slow, and to be read beside the AWS pages.
 *
 * "Filtering data events by using advanced event selectors" of the CloudTrail user guide, section on multiple conditions for a field:
 * within one field the operators Equals, StartsWith and EndsWith select (any hit is enough), NotEquals, NotStartsWith and NotEndsWith deselect
 * (any hit drops the event), and deselecting wins. All fields of a selector must agree; one selector of a sink that takes the event is enough
 * (API reference, PutEventSelectors).
 *
 * Where AWS's documents leave something open the answer is `maybe`: `yes` and `no` hold under every reading.
 */
import type { BasicDataResourceType } from "../catalog/semantics.ts";
import { display, knownString, type Text } from "../model/text.ts";
import type { Origin } from "../model/location.ts";
import type { AdvancedEventSelector, BasicEventSelector, DataResource, FieldSelector, Operator, OperatorValues } from "../model/selector.ts";
import type { Certainty, List, LocatedText, Setting } from "../model/value.ts";
import { all, and, not, some } from "./certainty.ts";
import { isEventField, type EventResource, type TrailEvent } from "./event.ts";
import { compare } from "./relation.ts";

/** What a selector can fail on, the most telling first: a selector for another type says nothing about the ARNs of this one. */
export const grounds = ["eventCategory", "resources.type", "eventSource", "eventName", "resources.ARN", "readOnly", "other"] as const;
export type Ground = (typeof grounds)[number];

/** Whether a selector takes an event, and the most telling thing that speaks against it. */
export interface Evaluation {
  readonly verdict: Certainty;
  readonly ground: Ground;
  /** Why it is not `yes`: "resources.type Equals AWS::S3::Object". Empty for `yes`. */
  readonly because: string;
  /** The value or selector to point at; null for `yes`. */
  readonly origin: Origin | null;
}

const taken: Evaluation = { verdict: "yes", ground: "other", because: "", origin: null };

/** Whether an advanced event selector takes the event. */
export function evaluateAdvanced(selector: AdvancedEventSelector, event: TrailEvent): Evaluation {
  const plain = selector.fieldSelectors.items.filter((fieldSelector) => !aboutResources(fieldSelector));
  const ofResources = selector.fieldSelectors.items.filter(aboutResources);
  const parts = [...byField(plain).map((sameField) => evaluateSameField(sameField, event)), evaluateResources(ofResources, event)];
  if (selector.fieldSelectors.more !== null) {
    parts.push({ verdict: "maybe", ground: "other", because: `it may have more conditions: ${selector.fieldSelectors.more.description}`, origin: selector.fieldSelectors.origin });
  }
  return weakest(parts);
}

/** The part that decides a conjunction: one that says no, else one that is open; among several the one on the most telling ground. */
function weakest(parts: readonly Evaluation[]): Evaluation {
  return mostTelling(parts, "no") ?? mostTelling(parts, "maybe") ?? taken;
}

function mostTelling(parts: readonly Evaluation[], verdict: Certainty): Evaluation | undefined {
  const same = parts.filter((part) => part.verdict === verdict);
  return same.sort((a, b) => grounds.indexOf(a.ground) - grounds.indexOf(b.ground))[0];
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
  const groups = new Map<string, FieldSelector[]>();
  fieldSelectors.forEach((fieldSelector, index) => {
    const key = fieldNameOf(fieldSelector) ?? `unknown field ${String(index)}`;
    groups.set(key, [...(groups.get(key) ?? []), fieldSelector]);
  });
  return [...groups.values()];
}

/** What several field selectors on one field mean is not documented: all of them are enough for `yes`, and only if none agrees it is `no`. */
function evaluateSameField(sameField: readonly FieldSelector[], event: TrailEvent): Evaluation {
  const parts = sameField.map((fieldSelector) => evaluateField(fieldSelector, event));
  const decided = weakest(parts);
  if (decided.verdict !== "no" || parts.every((part) => part.verdict === "no")) return decided;
  return { ...decided, verdict: "maybe", because: `${decided.because} (the field stands twice in the selector, and AWS does not say what that means)` };
}

function evaluateField(fieldSelector: FieldSelector, event: TrailEvent): Evaluation {
  const name = fieldNameOf(fieldSelector);
  if (name === null || !isEventField(name)) {
    return { verdict: "maybe", ground: "other", because: name === null ? "the name of a field is unknown" : `${name} is not a field that AWS documents`, origin: fieldSelector.origin };
  }
  const value = event.fields.get(name);
  const verdict = value === undefined ? acceptsAbsence(name, fieldSelector.conditions) : accepts(fieldSelector.conditions, value);
  return verdict === "yes" ? taken : { verdict, ground: groundOf(name), ...blame(name, fieldSelector, value) };
}

/** Whether the conditions on one field accept a value. What a field without any operator takes is not documented. */
export function accepts(conditions: readonly OperatorValues[], value: Text): Certainty {
  return conditions.length === 0 ? "maybe" : and(selected(conditions, value), not(deselected(conditions, value)));
}

function selected(conditions: readonly OperatorValues[], value: Text): Certainty {
  const selecting = conditions.filter((condition) => !isDeselecting(condition.operator));
  return selecting.length === 0 ? "yes" : some(selecting, (condition) => hits(condition, value));
}

function deselected(conditions: readonly OperatorValues[], value: Text): Certainty {
  return some(
    conditions.filter((condition) => isDeselecting(condition.operator)),
    (condition) => hits(condition, value),
  );
}

/** Whether one of the values that an operator lists is equal to (the start, the end of) the value of the event. */
function hits(condition: OperatorValues, value: Text): Certainty {
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
 * AWS does not say how a condition treats a record without the field. The one exception is `sessionCredentialFromConsole`,
 * which is "only present when true" (user guide, "CloudTrail record contents"), so that its absence cannot equal "true".
 */
export function acceptsAbsence(name: string, conditions: readonly OperatorValues[]): Certainty {
  if (name !== "sessionCredentialFromConsole" || conditions.length === 0) return "maybe";
  return all(conditions, (condition) => {
    const onlyTrue = condition.values.more === null && condition.values.items.every((value) => knownString(value.text) === "true");
    if (!onlyTrue) return "maybe";
    return isDeselecting(condition.operator) ? "yes" : "no";
  });
}

function blame(name: string, fieldSelector: FieldSelector, value: Text | undefined): { because: string; origin: Origin } {
  if (fieldSelector.conditions.length === 0) return { because: `${name} without an operator, of which AWS does not say what it takes`, origin: fieldSelector.origin };
  const hit = value === undefined ? undefined : fieldSelector.conditions.find((condition) => isDeselecting(condition.operator) && hits(condition, value) !== "no");
  const shown = hit === undefined ? fieldSelector.conditions : [hit];
  const what = shown.map((condition) => `${condition.operator} ${listValues(condition.values)}`).join(", ");
  const only = shown.length === 1 && shown[0]?.values.items.length === 1 ? shown[0].values.items[0] : undefined;
  return { because: `${name} ${what}`, origin: only?.origin ?? shown[0]?.origin ?? fieldSelector.origin };
}

function listValues(values: List<LocatedText>): string {
  const shown = values.items.slice(0, 3).map((value) => display(value.text));
  if (values.items.length > 3) shown.push(`${String(values.items.length - 3)} more`);
  if (values.more !== null) shown.push(values.more.description);
  return shown.join(" or ");
}

/**
 * `resources.type` and `resources.ARN` over a record with several elements. Documented: the type of any element counts (DynamoDB stream records carry
 * two types and are taken by either). Not documented: whether type and ARN must hit the same element, and whether one excluded element drops the event.
 * `yes` needs an element that passes everything and no excluded element; `no` means that nothing passes even when each condition picks its own element.
 */
function evaluateResources(fieldSelectors: readonly FieldSelector[], event: TrailEvent): Evaluation {
  if (fieldSelectors.length === 0) return taken;
  const test = resourceTest(fieldSelectors);
  const other = fieldSelectors.find((fieldSelector) => !["resources.type", "resources.ARN"].includes(fieldNameOf(fieldSelector) ?? ""));
  if (other !== undefined) return { verdict: "maybe", ground: "other", because: `${fieldNameOf(other) ?? ""} is not a field that AWS documents`, origin: other.origin };
  if (event.resources === null) {
    return { verdict: "maybe", ground: "resources.type", because: "the record has no resources, and AWS does not say what a condition on resources makes of that", origin: fieldSelectors[0]?.origin ?? null };
  }
  const verdict = acceptsResources(test, event.resources);
  if (verdict === "yes") return taken;
  const typeFails = some(event.resources, (element) => all(test.onType, (conditions) => acceptsPart(conditions, element.type))) === "no";
  const isBlamed = (fieldSelector: FieldSelector): boolean => fieldNameOf(fieldSelector) === (typeFails ? "resources.type" : "resources.ARN");
  const unclear = verdict === "maybe" ? fieldSelectors.find((fieldSelector) => fieldSelector.conditions.length === 0) : undefined;
  const blamed = unclear ?? fieldSelectors.find(isBlamed) ?? fieldSelectors[0];
  if (blamed === undefined) return taken;
  const deselectedArn = event.resources.find((element) => element.arn !== null && deselected(blamed.conditions, element.arn) !== "no")?.arn ?? undefined;
  return { verdict, ground: typeFails ? "resources.type" : "resources.ARN", ...blame(fieldNameOf(blamed) ?? "", blamed, deselectedArn) };
}

/** The conditions on `resources.type` and `resources.ARN`, one entry for each field selector. */
export interface ResourceTest {
  readonly onType: readonly (readonly OperatorValues[])[];
  readonly onArn: readonly (readonly OperatorValues[])[];
}

export function resourceTest(fieldSelectors: readonly FieldSelector[]): ResourceTest {
  const on = (name: string): OperatorValues[][] =>
    fieldSelectors.filter((fieldSelector) => fieldNameOf(fieldSelector) === name).map((fieldSelector) => [...fieldSelector.conditions]);
  return { onType: on("resources.type"), onArn: on("resources.ARN") };
}

/** Whether the elements of a record satisfy the conditions on `resources`, under every reading or under some. */
export function acceptsResources(test: ResourceTest, elements: readonly EventResource[]): Certainty {
  const excluded = (element: EventResource): Certainty => some(test.onArn, (conditions) => hitsPart(conditions.filter(deselects), element.arn));
  const passes = (element: EventResource): Certainty =>
    and(
      all(test.onType, (conditions) => acceptsPart(conditions, element.type)),
      all(test.onArn, (conditions) => acceptsPart(conditions, element.arn)),
    );
  const strict = and(some(elements, passes), not(some(elements, excluded)));
  if (strict === "yes") return "yes";
  return mayAcceptResources(test, elements, excluded) ? "maybe" : "no";
}

/** The loosest reading: each condition picks an element of its own, and of several field selectors on one field one is enough. */
function mayAcceptResources(test: ResourceTest, elements: readonly EventResource[], excluded: (element: EventResource) => Certainty): boolean {
  const type = test.onType.length === 0 ? "yes" : some(test.onType, (conditions) => some(elements, (element) => acceptsPart(conditions, element.type)));
  const arn =
    test.onArn.length === 0
      ? "yes"
      : some(test.onArn, (conditions) => some(elements, (element) => acceptsPart(conditions.filter((condition) => !deselects(condition)), element.arn)));
  return and(type, arn, some(elements, (element) => not(excluded(element)))) !== "no";
}

function deselects(condition: OperatorValues): boolean {
  return isDeselecting(condition.operator);
}

/** A missing key of an element is like a missing field: open. */
function acceptsPart(conditions: readonly OperatorValues[], value: Text | null): Certainty {
  return value === null ? "maybe" : accepts(conditions, value);
}

function hitsPart(conditions: readonly OperatorValues[], value: Text | null): Certainty {
  if (conditions.length === 0) return "no";
  return value === null ? "maybe" : deselected(conditions, value);
}

/**
 * Whether a basic event selector takes the event (API reference, EventSelector and DataResource).
 * `ReadWriteType` counts for management and data events alike; network activity needs advanced selectors.
 */
export function evaluateBasic(selector: BasicEventSelector, event: TrailEvent, types: readonly BasicDataResourceType[], partition: string): Evaluation {
  const category = event.fields.get("eventCategory");
  const readWrite = evaluateReadWriteType(selector.readWriteType, event.fields.get("readOnly"));
  switch (category === undefined ? undefined : knownString(category)) {
    case "Management":
      return weakest([evaluateManagement(selector, event), readWrite]);
    case "Data":
      return weakest([evaluateDataResources(selector, event, types, partition), readWrite]);
    case undefined:
      return { verdict: "maybe", ground: "eventCategory", because: "the category of the event is unknown", origin: selector.origin };
    default:
      return { verdict: "no", ground: "eventCategory", because: "basic event selectors take management and data events only", origin: selector.origin };
  }
}

function evaluateReadWriteType(setting: Setting<Text>, readOnly: Text | undefined): Evaluation {
  if (setting.kind === "absent") return taken;
  if (setting.kind === "unknown") return { verdict: "maybe", ground: "readOnly", because: `ReadWriteType is unknown because ${setting.because}`, origin: setting.origin };
  const verdict = takesReadOnly(knownString(setting.value), readOnly === undefined ? undefined : knownString(readOnly));
  return verdict === "yes" ? taken : { verdict, ground: "readOnly", because: `ReadWriteType ${display(setting.value)}`, origin: setting.origin };
}

export function takesReadOnly(readWriteType: string | undefined, readOnly: string | undefined): Certainty {
  switch (readWriteType) {
    case "All":
      return "yes";
    case "ReadOnly":
      return readOnly === undefined ? "maybe" : readOnly === "true" ? "yes" : "no";
    case "WriteOnly":
      return readOnly === undefined ? "maybe" : readOnly === "true" ? "no" : "yes";
    default:
      return "maybe";
  }
}

function evaluateManagement(selector: BasicEventSelector, event: TrailEvent): Evaluation {
  const include = selector.includeManagementEvents;
  if (include.kind === "unknown") return { verdict: "maybe", ground: "eventCategory", because: `IncludeManagementEvents is unknown because ${include.because}`, origin: include.origin };
  if (include.kind === "known" && !include.value) return { verdict: "no", ground: "eventCategory", because: "IncludeManagementEvents false", origin: include.origin };
  return evaluateExcludedSources(selector.excludeManagementEventSources, event.fields.get("eventSource"));
}

function evaluateExcludedSources(excluded: BasicEventSelector["excludeManagementEventSources"], eventSource: Text | undefined): Evaluation {
  if (excluded.kind === "absent") return taken;
  if (excluded.kind === "unknown") return { verdict: "maybe", ground: "eventSource", because: `ExcludeManagementEventSources is unknown because ${excluded.because}`, origin: excluded.origin };
  const source = eventSource;
  if (source === undefined) return { verdict: "maybe", ground: "eventSource", because: "the event has no eventSource", origin: excluded.origin };
  const hit = some(excluded.value.items, (value) => compare("equals", source, value.text));
  const verdict = not(hit === "no" && excluded.value.more !== null ? "maybe" : hit);
  if (verdict === "yes") return taken;
  const named = excluded.value.items.find((value) => compare("equals", source, value.text) !== "no");
  return { verdict, ground: "eventSource", because: `ExcludeManagementEventSources ${named === undefined ? "" : display(named.text)}`.trimEnd(), origin: named?.origin ?? excluded.origin };
}

function evaluateDataResources(selector: BasicEventSelector, event: TrailEvent, types: readonly BasicDataResourceType[], partition: string): Evaluation {
  const setting = selector.dataResources;
  if (setting.kind === "absent") return { verdict: "no", ground: "eventCategory", because: "it has no DataResources", origin: selector.origin };
  if (setting.kind === "unknown") return { verdict: "maybe", ground: "resources.type", because: `DataResources is unknown because ${setting.because}`, origin: setting.origin };
  if (event.resources === null) return { verdict: "maybe", ground: "resources.type", because: "the record has no resources, and AWS does not say what data resources make of that", origin: setting.origin };
  const elements = event.resources;
  const found = some(setting.value.items, (resource) => some(elements, (element) => takesElement(resource, element, types, partition)));
  const verdict = found === "no" && setting.value.more !== null ? "maybe" : found;
  if (verdict === "yes") return taken;
  return { verdict, ...blameDataResources(setting.value, elements, selector.origin) };
}

/** Type and ARN of a data resource speak of the same element: the documentation describes a data resource as the two together. */
export function takesElement(resource: DataResource, element: EventResource, types: readonly BasicDataResourceType[], partition: string): Certainty {
  if (element.type === null) return "maybe";
  const sameType = resource.type.kind === "known" ? compare("equals", element.type, resource.type.value) : "maybe";
  if (sameType === "no") return "no";
  return and(sameType, takesArn(resource, element, types, partition));
}

function takesArn(resource: DataResource, element: EventResource, types: readonly BasicDataResourceType[], partition: string): Certainty {
  // What a data resource without values takes is not documented.
  if (resource.values.kind !== "known" || resource.values.value.items.length === 0) return "maybe";
  const type = element.type === null ? undefined : knownString(element.type);
  const facts = types.find((candidate) => candidate.type === type);
  const found = some(resource.values.value.items, (value) => takesValue(value.text, element.arn, facts, partition));
  return found === "no" && resource.values.value.more !== null ? "maybe" : found;
}

function takesValue(value: Text, arn: Text | null, facts: BasicDataResourceType | undefined, partition: string): Certainty {
  if (facts === undefined) return "maybe";
  const plain = knownString(value);
  if (plain !== undefined && facts.all.some((form) => form.replace("{partition}", partition) === plain)) return "yes";
  if (arn === null) return "maybe";
  const equal = compare("equals", arn, value);
  if (facts.match === "exact" || equal === "yes") return equal;
  const starts = compare("starts-with", arn, value);
  if (facts.match === "prefix") return starts;
  return starts === "no" ? "no" : "maybe";
}

function blameDataResources(list: List<DataResource>, elements: readonly EventResource[], origin: Origin): Omit<Evaluation, "verdict"> {
  const ofType = list.items.find(({ type }) => type.kind === "known" && elements.some((element) => element.type !== null && compare("equals", element.type, type.value) !== "no"));
  if (ofType === undefined) {
    const types = list.items.map((resource) => (resource.type.kind === "known" ? display(resource.type.value) : "an unknown type"));
    return { ground: types.length === 0 ? "eventCategory" : "resources.type", because: types.length === 0 ? "it has no DataResources" : `DataResources of type ${types.join(" or ")} only`, origin: list.items[0]?.origin ?? origin };
  }
  const values = ofType.values.kind === "known" ? listValues(ofType.values.value) : "unknown values";
  return { ground: "resources.ARN", because: `DataResources Values ${values === "" ? "(none)" : values}`, origin: ofType.values.kind === "absent" ? ofType.origin : ofType.values.origin };
}
