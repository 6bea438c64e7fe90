/** The single values of an advanced event selector, and what they are judged with. */
import type { Semantics } from "../catalog/semantics.ts";
import type { Catalog } from "../catalog/types.ts";
import type { AdvancedEventSelector, Operator } from "../model/selector.ts";
import type { Sink } from "../model/sink.ts";
import type { LocatedText } from "../model/value.ts";
import { fieldName } from "./reading.ts";

/** One value of a field, with its operator. */
export interface FieldValue {
  readonly field: string;
  readonly operator: Operator;
  readonly located: LocatedText;
}

/** What a selector is judged with. */
export interface ValueContext {
  readonly sink: Sink;
  readonly selector: AdvancedEventSelector;
  readonly semantics: Semantics;
  readonly catalog: Catalog;
}

/** Every value of the selector whose field is known. */
export function fieldValues(selector: AdvancedEventSelector): FieldValue[] {
  return selector.fieldSelectors.items.flatMap((fieldSelector) => {
    const field = fieldName(fieldSelector);
    if (field === undefined) return [];
    return fieldSelector.conditions.flatMap(({ operator, values }) =>
      values.items.map((located) => ({ field, operator, located })),
    );
  });
}
