/**
 * Does this basic event selector take this event? The plain evaluator, to be read beside the AWS pages: API reference,
 * EventSelector and DataResource.
 * Where AWS's documents leave something open the answer is `maybe`: `yes` and `no` hold under every reading.
 */
import type { BasicDataResourceType } from "../catalog/semantics.ts";
import { knownString, literal, type Text } from "../model/text.ts";
import type { Origin } from "../model/location.ts";
import type { BasicEventSelector, DataResource } from "../model/selector.ts";
import type { Certainty, List, LocatedText, Setting } from "../model/value.ts";
import { and, not, some } from "../model/certainty.ts";
import { refusedBecause } from "./basic-values.ts";
import { listedValues, taken, weakest, type Evaluation } from "./evaluation.ts";
import { comparedArn, type EventResource, type TrailEvent } from "./event.ts";
import { compare } from "./compare.ts";

/**
 * Whether a basic event selector takes the event (API reference, EventSelector and DataResource).
 * `ReadWriteType` counts for management and data events alike; network activity needs advanced selectors.
 */
export function evaluateBasic(
  selector: BasicEventSelector,
  event: TrailEvent,
  types: readonly BasicDataResourceType[],
  partition: string,
): Evaluation {
  const category = event.fields.get("eventCategory");
  const readWrite = evaluateReadWriteType(selector.readWriteType, event.fields.get("readOnly"));
  switch (category === undefined ? undefined : knownString(category)) {
    case "Management":
      return weakest([evaluateManagement(selector, event), readWrite]);
    case "Data":
      return weakest([evaluateDataResources(selector, event, types, partition), readWrite]);
    case undefined:
      return {
        verdict: "maybe",
        ground: "eventCategory",
        because: { code: "category-unknown" },
        origin: selector.origin,
      };
    default:
      return {
        verdict: "no",
        ground: "eventCategory",
        because: { code: "basic-selector-category" },
        origin: selector.origin,
      };
  }
}

function evaluateReadWriteType(setting: Setting<Text>, readOnly: Text | undefined): Evaluation {
  if (setting.kind === "absent") return taken;
  if (setting.kind === "unknown")
    return {
      verdict: "maybe",
      ground: "readOnly",
      because: { code: "basic-setting-unknown", setting: "ReadWriteType", because: setting.because },
      origin: setting.origin,
    };
  const verdict = matchesReadOnly(
    knownString(setting.value),
    readOnly === undefined ? undefined : knownString(readOnly),
  );
  return verdict === "yes"
    ? taken
    : {
        verdict,
        ground: "readOnly",
        because: { code: "read-write-type", value: setting.value },
        origin: setting.origin,
      };
}

export function matchesReadOnly(readWriteType: string | undefined, readOnly: string | undefined): Certainty {
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
  if (include.kind === "unknown")
    return {
      verdict: "maybe",
      ground: "eventCategory",
      because: { code: "basic-setting-unknown", setting: "IncludeManagementEvents", because: include.because },
      origin: include.origin,
    };
  if (include.kind === "known" && !include.value)
    return {
      verdict: "no",
      ground: "eventCategory",
      because: { code: "management-events-off" },
      origin: include.origin,
    };
  return evaluateExcludedSources(selector.excludeManagementEventSources, event.fields.get("eventSource"));
}

function evaluateExcludedSources(
  excluded: BasicEventSelector["excludeManagementEventSources"],
  eventSource: Text | undefined,
): Evaluation {
  if (excluded.kind === "absent") return taken;
  if (excluded.kind === "unknown")
    return {
      verdict: "maybe",
      ground: "eventSource",
      because: { code: "basic-setting-unknown", setting: "ExcludeManagementEventSources", because: excluded.because },
      origin: excluded.origin,
    };
  const source = eventSource;
  if (source === undefined)
    return {
      verdict: "maybe",
      ground: "eventSource",
      because: { code: "record-without-event-source" },
      origin: excluded.origin,
    };
  const hit = some(excluded.value.items, (value) => compare("equals", source, value.text));
  const verdict = not(hit === "no" && excluded.value.more !== null ? "maybe" : hit);
  if (verdict === "yes") return taken;
  const named = excluded.value.items.find((value) => compare("equals", source, value.text) !== "no");
  return {
    verdict,
    ground: "eventSource",
    because: { code: "event-source-excluded", value: named?.text ?? null },
    origin: named?.origin ?? excluded.origin,
  };
}

function evaluateDataResources(
  selector: BasicEventSelector,
  event: TrailEvent,
  types: readonly BasicDataResourceType[],
  partition: string,
): Evaluation {
  const setting = selector.dataResources;
  if (setting.kind === "absent")
    return { verdict: "no", ground: "eventCategory", because: { code: "no-data-resources" }, origin: selector.origin };
  if (setting.kind === "unknown")
    return {
      verdict: "maybe",
      ground: "resources.type",
      because: { code: "basic-setting-unknown", setting: "DataResources", because: setting.because },
      origin: setting.origin,
    };
  if (event.resources === null)
    return {
      verdict: "maybe",
      ground: "resources.type",
      because: { code: "record-without-resources", asked: "data-resources" },
      origin: setting.origin,
    };
  const elements = event.resources;
  const found = some(setting.value.items, (resource) =>
    some(elements, (element) => matchesElement(resource, element, types, partition)),
  );
  const verdict = found === "no" && setting.value.more !== null ? "maybe" : found;
  if (verdict === "yes") return taken;
  return { verdict, ...blameDataResources(setting.value, elements, types, verdict, selector.origin) };
}

/**
 * Type and ARN of a data resource speak of the same element: the documentation describes a data resource as the two
 * together.
 */
export function matchesElement(
  resource: DataResource,
  element: EventResource,
  types: readonly BasicDataResourceType[],
  partition: string,
  hits: ValueHits = hitsOneByOne,
): Certainty {
  if (element.type === null) return "maybe";
  const sameType = resource.type.kind === "known" ? compare("equals", element.type, resource.type.value) : "maybe";
  if (sameType === "no") return "no";
  return and(sameType, takesArn(resource, element, types, partition, hits));
}

/** Says whether an ARN equals or starts with one of the values of a data resource. */
export type ValueHits = (comparison: "equals" | "starts-with", arn: Text, values: List<LocatedText>) => Certainty;

const hitsOneByOne: ValueHits = (comparison, arn, { items }) =>
  some(items, (value) => compare(comparison, arn, value.text));

function takesArn(
  resource: DataResource,
  element: EventResource,
  types: readonly BasicDataResourceType[],
  partition: string,
  hits: ValueHits,
): Certainty {
  // What a data resource without values takes is not documented.
  if (resource.values.kind !== "known" || resource.values.value.items.length === 0) return "maybe";
  const type = element.type === null ? undefined : knownString(element.type);
  const facts = types.find((candidate) => candidate.type === type);
  const values = resource.values.value;
  const found = takesValues(values, comparedArn(element), facts, partition, hits);
  return found === "no" && values.more !== null ? "maybe" : found;
}

function takesValues(
  values: List<LocatedText>,
  arn: Text | null,
  facts: BasicDataResourceType | undefined,
  partition: string,
  hits: ValueHits,
): Certainty {
  if (facts === undefined) return "maybe";
  const { accepted, refused } = sortedValues(values, facts);
  const found = takesAccepted(accepted, arn, facts, partition, hits);
  if (found !== "no" || refused === null) return found;
  // They stand in what an account is said to have: nobody can say what AWS makes of them.
  return and("maybe", takesAccepted(refused, arn, facts, partition, hits));
}

interface SortedValues {
  readonly accepted: List<LocatedText>;
  /** What AWS refuses; null where it refuses none. */
  readonly refused: List<LocatedText> | null;
}

const sorted = new WeakMap<List<LocatedText>, SortedValues>();

/** The values of a list by whether AWS surely refuses them: asked once, because each asks regular expressions. */
function sortedValues(values: List<LocatedText>, facts: BasicDataResourceType): SortedValues {
  const known = sorted.get(values);
  if (known !== undefined) return known;
  const isRefused = ({ text }: LocatedText): boolean => refusedBecause(facts.refused, text) !== undefined;
  const refused = values.items.filter(isRefused);
  const found =
    refused.length === 0
      ? { accepted: values, refused: null }
      : {
          accepted: { ...values, items: values.items.filter((value) => !isRefused(value)) },
          refused: { ...values, items: refused },
        };
  sorted.set(values, found);
  return found;
}

function takesAccepted(
  values: List<LocatedText>,
  arn: Text | null,
  facts: BasicDataResourceType,
  partition: string,
  hits: ValueHits,
): Certainty {
  const all = facts.all.map((form) => literal(form.replace("{partition}", partition)));
  if (all.some((form) => hits("equals", form, values) === "yes")) return "yes";
  if (arn === null) return "maybe";
  const equal = hits("equals", arn, values);
  if (facts.match === "exact" || equal === "yes") return equal;
  const starts = hits("starts-with", arn, values);
  if (facts.match === "prefix") return starts;
  return starts === "no" ? "no" : "maybe";
}

function blameDataResources(
  list: List<DataResource>,
  elements: readonly EventResource[],
  types: readonly BasicDataResourceType[],
  verdict: Certainty,
  origin: Origin,
): Omit<Evaluation, "verdict"> {
  const ofType = list.items.find(
    ({ type }) =>
      type.kind === "known" &&
      elements.some((element) => element.type !== null && compare("equals", element.type, type.value) !== "no"),
  );
  if (ofType === undefined) {
    const types = list.items.map(({ type }) => (type.kind === "known" ? type.value : null));
    return {
      ground: types.length === 0 ? "eventCategory" : "resources.type",
      because: types.length === 0 ? { code: "no-data-resources" } : { code: "data-resource-types", types },
      origin: list.items[0]?.origin ?? origin,
    };
  }
  const refused = verdict === "maybe" ? refusedAmong(ofType, types) : null;
  if (refused !== null)
    return {
      ground: "resources.ARN",
      because: { code: "data-resource-values-refused", values: listedValues(refused) },
      origin: refused.items[0]?.origin ?? origin,
    };
  const values = ofType.values.kind === "known" ? listedValues(ofType.values.value) : null;
  return {
    ground: "resources.ARN",
    because: { code: "data-resource-values", values },
    origin: ofType.values.kind === "absent" ? ofType.origin : ofType.values.origin,
  };
}

/** The values that AWS refuses, where there are any: they alone leave the answer open. */
function refusedAmong(
  { type, values }: DataResource,
  types: readonly BasicDataResourceType[],
): List<LocatedText> | null {
  if (type.kind !== "known" || values.kind !== "known" || values.value.more !== null) return null;
  const name = knownString(type.value);
  const facts = types.find((candidate) => candidate.type === name);
  return facts === undefined ? null : sortedValues(values.value, facts).refused;
}
