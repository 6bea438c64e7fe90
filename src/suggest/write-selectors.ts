/** Rectangles as selectors to write. */
import type { Operator } from "../model/selector.ts";
import type { ProposedCondition, ProposedField, ProposedSelector, ProposedValue } from "../model/proposal.ts";
import { withoutCovered } from "./arn-values.ts";
import type { ArnValue, Matrix, NameChoice, Rectangle } from "./types.ts";

/** A selector of data events. */
export function dataSelector({ type, leftOut }: Matrix, { names, arns }: Rectangle): ProposedSelector {
  return {
    name: `${subjectOf(names)} of ${type}`,
    fields: [
      equals("eventCategory", ["Data"]),
      equals("resources.type", [type]),
      ...nameFields(names),
      ...(arns === null ? exclusions(leftOut) : [arnField(arns)]),
    ],
  };
}

/** A field that has one of these values. */
export function equals(field: string, values: readonly string[]): ProposedField {
  return { field, conditions: [listed("Equals", values)] };
}

function listed(operator: Operator, values: readonly string[]): ProposedCondition {
  return { operator, values: values.map((value) => ({ kind: "literal", value })) };
}

function subjectOf(names: NameChoice): string {
  switch (names.kind) {
    case "all":
    case "all-but":
      return "Data events";
    case "read-only":
      return names.value ? "Reads" : "Writes";
    case "only":
      return names.names.length > 3 ? "Data events" : names.names.join(", ");
  }
}

/** The fields that say which names of events are taken. */
export function nameFields(choice: NameChoice): ProposedField[] {
  switch (choice.kind) {
    case "all":
      return [];
    case "read-only":
      return [equals("readOnly", [String(choice.value)])];
    case "only":
      return [equals("eventName", choice.names)];
    case "all-but":
      return [{ field: "eventName", conditions: [listed("NotEquals", choice.names)] }];
  }
}

function exclusions(leftOut: readonly ProposedValue[]): ProposedField[] {
  if (leftOut.length === 0) return [];
  return [{ field: "resources.ARN", conditions: [{ operator: "NotStartsWith", values: leftOut }] }];
}

function arnField(arns: readonly ArnValue[]): ProposedField {
  const once = withoutCovered(arns);
  const conditions = (["Equals", "StartsWith"] as const).flatMap((operator): ProposedCondition[] => {
    const values = once.filter((arn) => arn.operator === operator).map(({ value }) => value);
    return values.length === 0 ? [] : [{ operator, values }];
  });
  return { field: "resources.ARN", conditions };
}

/** How many values AWS counts in a selector. */
export function valuesIn({ fields }: ProposedSelector): number {
  return fields.reduce(
    (sum, { conditions }) => sum + conditions.reduce((inner, { values }) => inner + values.length, 0),
    0,
  );
}
