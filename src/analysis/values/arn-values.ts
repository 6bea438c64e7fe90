/** Values of ARN fields, held against what ARNs look like. */
import { comparisonOf } from "../../selectors/compare.ts";
import { remembered, remembering } from "../../model/remember.ts";
import { knownString, type Text } from "../../model/text.ts";
import { canHoldCharacter } from "../../model/unresolved-kinds.ts";
import { anyArnForm, arnForm, mayMatchArn, type ArnForm } from "../../selectors/arn-language.ts";
import { catalogFacts, type TypeFacts } from "./catalog-facts.ts";
import type { FieldValue, ValueContext } from "../../validation/field-values.ts";
import { soleValue } from "../../validation/reading.ts";
import type { Comparison } from "../../selectors/compare.ts";
import type { Scope } from "../../model/scope.ts";
import type { ArnAdvice } from "../../model/messages/value-message.ts";
import type { FoundReason } from "./dead-reason.ts";
import { holdsAsterisk, wildcardAdvice } from "./wildcards.ts";

/** Whether no ARN that the field can hold matches the value, with the reason. */
export function impossibleArn(context: ValueContext, { field, operator, located }: FieldValue): FoundReason | null {
  const comparison = comparisonOf(operator);
  const type = field === "resources.ARN" ? selectedType(context) : undefined;
  const forms = type === undefined ? [anyForm(context.sink.scope)] : formsInQuestion(type, context.sink.scope);
  if (forms.some((form) => mayMatchArn(comparison, located.text, form))) return null;
  const advice: ArnAdvice = holdsAsterisk(located.text)
    ? { code: "no-wildcards", instead: wildcardAdvice(context.sink.dialect, operator, located.text) }
    : otherType(context, type, comparison, located.text);
  return {
    because: {
      code: "impossible-arn",
      operator,
      value: located.text,
      type: type?.type ?? null,
      patterns: type?.patterns ?? [],
      advice,
    },
    related: [],
  };
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

/** The forms of a type in one partition. */
interface TypeForms {
  readonly own: readonly ArnForm[];
  /** With those of the other elements that one event can carry beside one of the type. */
  readonly withCompanions: readonly ArnForm[];
}

const formsOfTypes = new WeakMap<TypeFacts, Map<string | null, TypeForms>>();

/** Made once for a type and a partition: they are compared with every value there is. */
function typeForms(type: TypeFacts, scope: Scope): TypeForms {
  const known = formsOfTypes.get(type) ?? new Map<string | null, TypeForms>();
  formsOfTypes.set(type, known);
  const partition = partitionOf(scope);
  return remembered(known, partition, () => {
    const own = type.patterns.map((pattern) => arnForm(pattern, partition));
    return { own, withCompanions: [...own, ...type.companions.map((pattern) => arnForm(pattern, partition))] };
  });
}

/** The forms of the ARNs of a type, in the partition of the scope. */
export function formsOf(type: TypeFacts, scope: Scope): readonly ArnForm[] {
  return typeForms(type, scope).own;
}

/**
 * The ARNs that a value may be about. AWS does not say whether the ARN of another resource in the same event counts, so
 * that is left open.
 */
function formsInQuestion(type: TypeFacts, scope: Scope): readonly ArnForm[] {
  return typeForms(type, scope).withCompanions;
}

const formOfAnyArn = remembering(anyArnForm);

/** The form of any ARN in the partition of the scope. */
export function anyForm(scope: Scope): ArnForm {
  return formOfAnyArn(partitionOf(scope));
}

/** Names the type whose ARNs the value does match. */
function otherType(
  { catalog, sink }: ValueContext,
  type: TypeFacts | undefined,
  comparison: Comparison,
  text: Text,
): ArnAdvice {
  if (type === undefined) return { code: "write-an-arn" };
  const other = catalogFacts(catalog)
    .typesOfService(serviceIn(comparison, text))
    .find((candidate) => formsOf(candidate, sink.scope).some((form) => mayMatchArn(comparison, text, form)));
  return other === undefined || other === type
    ? { code: "correct-value" }
    : { code: "arn-of-other-type", selected: type.type, other: other.type };
}

/** The service that stands in all ARNs that the value matches; null where the value does not fix it. */
function serviceIn(comparison: Comparison, { parts }: Text): string | null {
  if (comparison === "ends-with") return null;
  let before = "";
  for (const part of parts) {
    // What cannot hold a colon lies within one segment.
    if (typeof part !== "string" && canHoldCharacter(part.kind, ":")) return null;
    before += typeof part === "string" ? part : "?";
  }
  const [, , service = "", ...rest] = before.split(":");
  return rest.length === 0 || service.includes("?") ? null : service;
}
