/** Values of ARN fields, held against what ARNs look like. */
import { comparisonOf } from "../../selectors/compare.ts";
import { knownString, type Text } from "../../model/text.ts";
import { anyArnForm, arnForm, mayMatchArn, type ArnForm } from "./arn-language.ts";
import { catalogFacts, type TypeFacts } from "./catalog-facts.ts";
import type { FieldValue, Reason, ValueContext } from "../../validation/field-values.ts";
import { soleValue } from "../../validation/reading.ts";
import type { Comparison } from "../../selectors/compare.ts";
import type { Scope } from "../../model/scope.ts";
import { listed } from "../../model/words.ts";
import { quoted } from "../../validation/wording.ts";
import { holdsAsterisk, wildcardAdvice } from "./wildcards.ts";

/** Whether no ARN that the field can hold matches the value, with the reason. */
export function impossibleArn(context: ValueContext, { field, operator, located }: FieldValue): Reason | null {
  const comparison = comparisonOf(operator);
  const type = field === "resources.ARN" ? selectedType(context) : undefined;
  const forms =
    type === undefined ? [anyForm(context.sink.scope)] : formsInQuestion(type, comparison, context.sink.scope);
  if (forms.some((form) => mayMatchArn(comparison, located.text, form))) return null;
  const subject = type === undefined ? "ARN" : `ARN of ${quoted(type.type)}`;
  const shape =
    type === undefined
      ? ""
      : ` ARNs of the type have the form ${listed(type.patterns.map((pattern) => pattern.replaceAll("...}", "}")))}.`;
  const advice = holdsAsterisk(located.text)
    ? wildcardFound(context, operator, located.text)
    : otherType(context, type, comparison, located.text);
  return { message: `No ${subject} ${verb(comparison)} ${quoted(located.text)}.${shape} ${advice}`, related: [] };
}

/** The type that the selector selects, when the catalog says what its ARNs look like. */
function selectedType({ selector, catalog }: ValueContext): TypeFacts | undefined {
  const name = soleValue(selector, "resources.type")?.value;
  const facts = name === undefined ? undefined : catalogFacts(catalog).type(name);
  return facts === undefined || facts.patterns.length === 0 ? undefined : facts;
}

function partitionOf(scope: Scope): string | null {
  return knownString(scope.partition) ?? null;
}

/** The forms of the ARNs of a type, in the partition of the scope. */
export function formsOf(type: TypeFacts, scope: Scope): ArnForm[] {
  return type.patterns.map((pattern) => arnForm(pattern, partitionOf(scope)));
}

/**
 * AWS API reference, AdvancedFieldSelector: with Equals and NotEquals the value must be the ARN of a resource of the selected type.
 * It does not say so of the other operators, nor whether the ARN of another resource in the same event counts, so that is left open.
 */
function formsInQuestion(type: TypeFacts, comparison: Comparison, scope: Scope): ArnForm[] {
  return comparison === "equals"
    ? formsOf(type, scope)
    : [...formsOf(type, scope), ...type.companions.map((pattern) => arnForm(pattern, partitionOf(scope)))];
}

/** The form of any ARN in the partition of the scope. */
export function anyForm(scope: Scope): ArnForm {
  return anyArnForm(partitionOf(scope));
}

function wildcardFound({ sink }: ValueContext, operator: FieldValue["operator"], text: Text): string {
  return `Selectors have no wildcards: "*" stands for itself. ${wildcardAdvice(sink.dialect, operator, text)}`;
}

/** Names the type whose ARNs the value does match. */
function otherType(
  { catalog, sink }: ValueContext,
  type: TypeFacts | undefined,
  comparison: Comparison,
  text: Text,
): string {
  if (type === undefined)
    return `An ARN is "arn:", then partition, service, Region, account and resource, with ":" between them. Correct the value.`;
  const other = catalogFacts(catalog).types.find((candidate) =>
    formsOf(candidate, sink.scope).some((form) => mayMatchArn(comparison, text, form)),
  );
  return other === undefined || other === type
    ? "Correct the value."
    : `It has the form of an ARN of ${quoted(other.type)}: name that type in "resources.type", or write the ARN of a resource of ${quoted(type.type)}.`;
}

/** `equals`, as a verb. */
export function verb(comparison: Comparison): string {
  switch (comparison) {
    case "equals":
      return "equals";
    case "starts-with":
      return "starts with";
    case "ends-with":
      return "ends with";
  }
}
