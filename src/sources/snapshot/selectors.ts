import { operators } from "../../model/selector.ts";
import type {
  AdvancedEventSelector,
  BasicEventSelector,
  DataResource,
  FieldSelector,
  OperatorValues,
} from "../../model/selector.ts";
import { literal } from "../../model/text.ts";
import { absent, known } from "../../model/value.ts";
import type { List, LocatedText, Setting } from "../../model/value.ts";
import type { Place } from "./place.ts";
import type { AdvancedEventSelectorAnswer, EventSelectorAnswer, FieldSelectorAnswer } from "./types.ts";

/** AWS API: the list `EventSelectors`. */
export function answeredBasicSelectors(answer: readonly EventSelectorAnswer[], place: Place): List<BasicEventSelector> {
  return list(answer, place, (selector, at) => ({
    readWriteType: setting(selector.ReadWriteType, at.at("ReadWriteType"), literal),
    includeManagementEvents: setting(
      selector.IncludeManagementEvents,
      at.at("IncludeManagementEvents"),
      (value) => value,
    ),
    excludeManagementEventSources: setting(
      selector.ExcludeManagementEventSources,
      at.at("ExcludeManagementEventSources"),
      texts,
    ),
    dataResources: setting(selector.DataResources, at.at("DataResources"), (resources, origin) =>
      list(resources, origin, (resource, position): DataResource => ({
        type: known(literal(resource.Type), position.at("Type")),
        values: setting(resource.Values, position.at("Values"), texts),
        origin: position,
      })),
    ),
    origin: at,
  }));
}

/** AWS API: the list `AdvancedEventSelectors`. */
export function answeredAdvancedSelectors(
  answer: readonly AdvancedEventSelectorAnswer[],
  place: Place,
): List<AdvancedEventSelector> {
  return list(answer, place, (selector, at) => ({
    name: selector.Name ?? null,
    fieldSelectors: list(selector.FieldSelectors, at.at("FieldSelectors"), fieldSelector),
    origin: at,
  }));
}

function fieldSelector(answer: FieldSelectorAnswer, place: Place): FieldSelector {
  const conditions = operators.flatMap((operator): OperatorValues[] => {
    const values = answer[operator];
    const origin = place.at(operator);
    return values === undefined ? [] : [{ operator, values: texts(values, origin), origin }];
  });
  return { field: known(literal(answer.Field), place.at("Field")), conditions, origin: place };
}

/** A list of strings with their places. */
export function texts(values: readonly string[], place: Place): List<LocatedText> {
  return list(values, place, (value, origin) => ({ text: literal(value), origin }));
}

/** A member of an answer that may be left out; what that means is for the caller to say. */
export function setting<A, T>(
  answer: A | undefined,
  place: Place,
  convert: (answer: A, place: Place) => T,
): Setting<T> {
  return answer === undefined ? absent : known(convert(answer, place), place);
}

function list<A, T>(answers: readonly A[], place: Place, convert: (answer: A, place: Place) => T): List<T> {
  return { items: answers.map((answer, index) => convert(answer, place.at(index))), more: null, origin: place };
}
