/**
 * Values of advanced event selectors that provably match no event: from what event names and ARNs can look like,
 * from other values of the same field, and from what the catalog knows of an event.
 */
import { fieldRule } from "../../catalog/semantics.ts";
import type { AdvancedEventSelector } from "../../model/selector.ts";
import type { Condition } from "../../model/messages/value-message.ts";
import type { Sink } from "../../model/sink.ts";
import { impossibleArn } from "./arn-values.ts";
import { contradictsCatalog } from "./catalog-values.ts";
import { literal } from "../../model/text.ts";
import { compare, comparisonOf } from "../../selectors/compare.ts";
import { excludes, selects, type OperatorValue } from "../../validation/emptiness.ts";
import { fieldValues, type FieldValue, type ValueContext } from "../../validation/field-values.ts";
import { categoryOf, fieldName, mayNameMoreFields } from "../../validation/reading.ts";
import type { FoundReason } from "./dead-reason.ts";
import { holdsAsterisk, wildcardAdvice } from "./wildcards.ts";

export interface DeadValue extends FieldValue {
  readonly reason: FoundReason;
}

/** What was found in one selector. */
export interface DeadValues {
  readonly dead: readonly DeadValue[];
  /** A field of which no value can be matched: the whole selector matches nothing. */
  readonly deadField: string | null;
}

const found = new WeakMap<AdvancedEventSelector, { readonly sink: Sink; readonly values: DeadValues }>();

/**
 * The values of a selector that match no event, for every value of what the input leaves open.
 * Looked for once for all rules that ask.
 */
export function deadValues(context: ValueContext): DeadValues {
  const known = found.get(context.selector);
  if (known?.sink === context.sink) return known.values;
  const values = findDeadValues(context);
  found.set(context.selector, { sink: context.sink, values });
  return values;
}

function findDeadValues(context: ValueContext): DeadValues {
  const values = fieldValues(context.selector);
  const deselecting = values.filter((value) => !selects(value.operator));
  const dead = values.flatMap((value): DeadValue[] => {
    const reason = reasonFor(context, value, values, deselecting);
    return reason === null ? [] : [{ ...value, reason }];
  });
  return { dead, deadField: mayNameMoreFields(context.selector) ? null : deadField(context.selector, values, dead) };
}

/**
 * A field with selecting values of which all are dead. Several field selectors of one field are taken together:
 * whether AWS lets their values select side by side or one after the other, nothing is left.
 */
function deadField(
  selector: AdvancedEventSelector,
  values: readonly FieldValue[],
  dead: readonly DeadValue[],
): string | null {
  for (const { field } of dead) {
    const selecting = values.filter((value) => value.field === field && selects(value.operator));
    const all = selecting.every(({ located }) => dead.some((value) => value.located === located));
    if (selecting.length > 0 && all && !mayListMore(selector, field)) return field;
  }
  return null;
}

function mayListMore(selector: AdvancedEventSelector, field: string): boolean {
  return selector.fieldSelectors.items
    .filter((fieldSelector) => fieldName(fieldSelector) === field)
    .some((fieldSelector) =>
      fieldSelector.conditions.some((condition) => selects(condition.operator) && condition.values.more !== null),
    );
}

function reasonFor(
  context: ValueContext,
  value: FieldValue,
  values: readonly FieldValue[],
  deselecting: readonly FieldValue[],
): FoundReason | null {
  const reason = impossible(context, value);
  if (reason !== null || !selects(value.operator)) return reason;
  return excluded(value, deselecting, context.sink) ?? contradictsCatalog(context, value, values);
}

/** What the field of no event can look like. */
function impossible(context: ValueContext, value: FieldValue): FoundReason | null {
  switch (value.field) {
    case "resources.ARN":
    case "userIdentity.arn":
      return impossibleArn(context, value);
    default:
      return asteriskInName(context, value) ?? absentUnlessAllowed(context, value);
  }
}

/** Event names, event sources, types and identifiers of endpoints hold no asterisk. */
function asteriskInName(
  { sink, selector, semantics }: ValueContext,
  { field, operator, located }: FieldValue,
): FoundReason | null {
  if (!holdsAsterisk(located.text)) return null;
  const allowed = fieldRule(semantics, field, categoryOf(selector)?.value ?? "", sink.kind)?.operators;
  return {
    because: {
      code: "asterisk-in-name",
      field,
      value: located.text,
      instead: wildcardAdvice(sink.dialect, operator, located.text, allowed),
    },
    related: [],
  };
}

/**
 * A field that records carry with certain values only, such as one that is there when it is true and absent otherwise.
 */
function absentUnlessAllowed(
  { selector, semantics, sink }: ValueContext,
  { field, operator, located }: FieldValue,
): FoundReason | null {
  const category = categoryOf(selector)?.value;
  const known = semantics.advancedEventSelectors.fields.find((candidate) => candidate.field === field);
  const allowed = category === undefined ? null : (fieldRule(semantics, field, category, sink.kind)?.values ?? null);
  if (allowed === null || known?.inferred?.includes("values") !== true) return null;
  if (allowed.some((value) => compare(comparisonOf(operator), literal(value), located.text) !== "no")) return null;
  return {
    because: {
      code: "never-this-value",
      field,
      value: located.text,
      carried: allowed,
      dialect: sink.dialect,
    },
    related: [],
  };
}

function excluded(value: FieldValue, deselecting: readonly FieldValue[], sink: Sink): FoundReason | null {
  const found = deselecting.find(
    (other) => other.field === value.field && excludes(operatorValue(other), operatorValue(value)),
  );
  if (found === undefined) return null;
  const { dialect } = sink;
  const excluding = conditionOf(found);
  return {
    because: { code: "left-out-again", field: value.field, selecting: conditionOf(value), excluding, dialect },
    related: [{ role: { code: "excluding-value", by: excluding, dialect }, origin: found.located.origin }],
  };
}

function conditionOf({ operator, located }: FieldValue): Condition {
  return { operator, value: located.text };
}

function operatorValue({ operator, located }: FieldValue): OperatorValue {
  return { operator, text: located.text };
}
