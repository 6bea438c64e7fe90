/** What the selectors of a sink are today, and what a change can do with them. */
import type { BasicDataResourceType, Semantics } from "../catalog/semantics.ts";
import { dialectOf } from "../model/dialects/index.ts";
import type { ApiFieldSelector, ApiSelector } from "../model/dialects/dialect.ts";
import type { ProposedField, ProposedSelector, ProposedValue } from "../model/proposal.ts";
import {
  operators,
  type AdvancedEventSelector,
  type BasicEventSelector,
  type FieldSelector,
} from "../model/selector.ts";
import type { Sink } from "../model/sink.ts";
import { concatenate, knownString, textKey, type Text } from "../model/text.ts";
import type { LocatedText } from "../model/value.ts";
import { advancedEquivalent } from "../validation/advanced-equivalent.ts";
import { knownText, mayHoldMore, settingItemsOf } from "../validation/reading.ts";
import { selectorCodeOf, selectorListOf } from "../validation/selector-list.ts";
import { equals, valuesIn } from "./write-selectors.ts";

/**
 * `append`: an advanced list, to which selectors are added. `fresh`: no selectors, which is the default of CloudTrail.
 * `convert`: basic selectors, which give way to advanced ones. `closed`: nothing can be added.
 */
export type SinkState =
  | { readonly kind: "append" | "fresh"; readonly present: readonly ProposedSelector[]; readonly values: number }
  | {
      readonly kind: "convert";
      readonly present: readonly ProposedSelector[];
      readonly values: number;
      /** Instead of `present` where that takes resources that nobody asks for: see `loosened` and `narrowed`. */
      readonly exact: readonly ProposedSelector[];
    }
  | { readonly kind: "closed"; readonly because: "selectors-unknown" | "not-written-here" };

/** CloudTrail's default, as a selector. */
export const allManagement: ProposedSelector = {
  name: "Management events",
  fields: [equals("eventCategory", ["Management"])],
};

/** The state that a change of the sink starts from. */
export function stateOf(sink: Sink, semantics: Semantics): SinkState {
  if (sink.kind === "telemetry-rule" || dialectOf(sink).selectors === null)
    return { kind: "closed", because: "not-written-here" };
  const basic = sink.kind === "trail" ? sink.eventSelectors : ({ kind: "absent" } as const);
  const advanced = sink.advancedEventSelectors;
  if (sink.mayDiffer !== undefined || advanced.kind === "unknown" || mayHoldMore(advanced)) return unknownSelectors;
  const items = settingItemsOf(advanced);
  if (items.length > 0) {
    const present = items.map(keptSelector);
    return present.every((selector) => selector !== null) ? state("append", present) : unknownSelectors;
  }
  if (basic.kind === "unknown" || mayHoldMore(basic)) return unknownSelectors;
  const written = settingItemsOf(basic);
  if (written.length === 0) return state("fresh", [allManagement]);
  const isKnown = selectorListOf(sink, semantics) !== null || selectorCodeOf(sink, semantics) !== null;
  if (!isKnown) return unknownSelectors;
  const list = (reading: Reading): ProposedSelector[] =>
    distinct(written.flatMap((one) => converted(one, semantics, reading)));
  return { ...state("convert", list(loosened)), exact: list(narrowed) };
}

const unknownSelectors: SinkState = { kind: "closed", because: "selectors-unknown" };

function state<Kind extends "append" | "fresh" | "convert">(
  kind: Kind,
  present: readonly ProposedSelector[],
): { readonly kind: Kind; readonly present: readonly ProposedSelector[]; readonly values: number } {
  return { kind, present, values: present.reduce((sum, selector) => sum + valuesIn(selector), 0) };
}

/** A selector as it stands, each value with the code that it is written with; null where not all of it is known. */
function keptSelector({ name, fieldSelectors }: AdvancedEventSelector): ProposedSelector | null {
  if (fieldSelectors.more !== null) return null;
  const fields = fieldSelectors.items.map(keptField);
  return fields.every((field) => field !== null) ? { name, fields } : null;
}

function keptField({ field, conditions }: FieldSelector): ProposedField | null {
  const name = knownText(field);
  if (name === undefined || conditions.some(({ values }) => values.more !== null)) return null;
  return {
    field: name,
    conditions: conditions.map(({ operator, values }) => ({ operator, values: values.items.map(kept) })),
  };
}

function kept(value: LocatedText): ProposedValue {
  return { kind: "kept", value };
}

/** The advanced selectors that record all that a basic one records. */
function converted(selector: BasicEventSelector, semantics: Semantics, reading: Reading): ProposedSelector[] {
  const located = [
    ...settingItemsOf(selector.excludeManagementEventSources),
    ...settingItemsOf(selector.dataResources).flatMap(({ values }) => settingItemsOf(values)),
  ];
  const valueOf = (text: Text): ProposedValue => {
    const found = located.find((value) => value.text === text);
    return found === undefined ? { kind: "literal", value: knownString(text) ?? "" } : kept(found);
  };
  return advancedEquivalent(selector, semantics).map((equivalent) => proposed(equivalent, valueOf, semantics, reading));
}

function proposed(
  { FieldSelectors }: ApiSelector<Text>,
  valueOf: (text: Text) => ProposedValue,
  semantics: Semantics,
  reading: Reading,
): ProposedSelector {
  const types = FieldSelectors.flatMap(({ Field, Equals = [] }) => (Field === "resources.type" ? Equals : []));
  const type = types.flatMap((text) => knownString(text) ?? [])[0];
  const isOpen = basicType(type, semantics)?.match === "undocumented";
  const fields = FieldSelectors.map((field) => (isOpen && field.Field === "resources.ARN" ? reading(field) : field));
  return {
    name: type === undefined ? "Management events" : `Data events of ${type}`,
    fields: fields.map(({ Field, ...conditions }) => ({
      field: Field,
      conditions: operators.flatMap((operator) => {
        const texts = conditions[operator];
        return texts === undefined ? [] : [{ operator, values: texts.map(valueOf) }];
      }),
    })),
  };
}

/** How values are written of which AWS does not say whether they are compared whole or as a beginning. */
type Reading = (field: ApiFieldSelector<Text>) => ApiFieldSelector<Text>;

/** As a beginning a value takes what either reading takes. */
function loosened({ Field, Equals = [], StartsWith = [] }: ApiFieldSelector<Text>): ApiFieldSelector<Text> {
  return { Field, StartsWith: [...Equals, ...StartsWith] };
}

/** The resource itself and what lies in it, but none whose name goes on. */
function narrowed({ Field, Equals = [], StartsWith = [] }: ApiFieldSelector<Text>): ApiFieldSelector<Text> {
  return { Field, Equals, StartsWith: [...Equals.map((value) => concatenate([value, "/"])), ...StartsWith] };
}

function basicType(type: string | undefined, { basicEventSelectors }: Semantics): BasicDataResourceType | undefined {
  return basicEventSelectors.dataResourceTypes.find((candidate) => candidate.type === type);
}

function distinct(selectors: readonly ProposedSelector[]): ProposedSelector[] {
  return [...new Map(selectors.map((selector) => [selectorKey(selector), selector])).values()];
}

/** The same for selectors that say the same. */
export function selectorKey({ fields }: ProposedSelector): string {
  return JSON.stringify(
    fields.map(({ field, conditions }) => [
      field,
      conditions.map(({ operator, values }) => [operator, values.map(valueKey)]),
    ]),
  );
}

function valueKey(value: ProposedValue): string {
  switch (value.kind) {
    case "literal":
      return JSON.stringify(value.value);
    case "arn-of":
      return `${value.resource} ${value.suffix}`;
    case "kept":
      return textKey(value.value.text);
  }
}
