/** The policies of buckets and keys in plans, states and sources. */
import type { Setting } from "../../../model/value.ts";
import type { PolicyValue, ResourcePolicy } from "../../../model/surroundings.ts";
import { knownString, unresolvedText, type Text } from "../../../model/text.ts";
import { attributeCell, contentOf, originOf, originOfInstance } from "./cell.ts";
import { expressionOf } from "./expression-of.ts";
import type { Instance } from "./instance.ts";
import { instanceId, instanceSubjectOf, type Model, type Subject } from "./model.ts";
import { ingredientsOf } from "./references.ts";
import { sinkTypes } from "./sink-types.ts";
import { attributeText } from "./symbolic.ts";
import { booleanSetting, locatedText } from "./values.ts";
import type { PolicyType } from "./policy-types.ts";

/**
 * Reads one instance of a type of `policyTypes`. `trails`: instances that may name the key by an attribute that only
 * the apply will tell.
 */
export function readResourcePolicy(
  model: Model,
  instance: Instance,
  type: PolicyType,
  trails: readonly Instance[],
): ResourcePolicy {
  const subject = instanceSubjectOf(model, instance);
  const named = type.names.flatMap((name) => namesIn(subject, name, type));
  const base = {
    id: instanceId(model, instance),
    address: instance.address,
    names:
      type.isApart || type.kind !== "key"
        ? named
        : [...named, ...trails.flatMap((trail) => namesGiven(model, trail, instance))],
    scope: model.providers.scopeOf(undefined, instance.providerKey),
    guard: instance.guard ?? [],
    origin: originOfInstance(subject),
  };
  const document = documentIn(subject, type);
  if (type.kind === "bucket") return { ...base, kind: "bucket", document };
  if (type.kind === "topic") return { ...base, kind: "topic", document, isApart: type.isApart };
  const enabled: Setting<boolean> =
    type.enabled === null ? { kind: "absent" } : booleanSetting(subject, attributeCell(instance, type.enabled), null);
  return { ...base, kind: "key", document, enabled, isApart: type.isApart };
}

/** The text of an attribute, or the piece by which other values know it. */
export function namesIn(subject: Subject, name: string, type: Pick<PolicyType, "isApart">): Text[] {
  const { model, instance } = subject;
  const text = locatedText(subject, attributeCell(instance, name))?.text;
  if (type.isApart || (text !== undefined && knownString(text) !== undefined)) return text === undefined ? [] : [text];
  return [
    attributeText(model, instance, name) ??
      unresolvedText({
        id: `${instanceId(model, instance)}.${name}`,
        kind: "anything",
        unknown: { code: "resource-attribute-value", address: instance.address, attribute: name },
      }),
  ];
}

/**
 * The piece that stands for the key in a trail, where the configuration shows that the trail is given an attribute of
 * the key and nothing else.
 */
function namesGiven(model: Model, trail: Instance, key: Instance): Text[] {
  const type = sinkTypes.get(trail.type);
  if (type?.kind !== "trail" || model.source.partial !== undefined) return [];
  const subject = instanceSubjectOf(model, trail);
  const cell = attributeCell(trail, type.kmsKey);
  const found = expressionOf(subject, cell.path);
  if (cell.unknown !== true || found.kind !== "expression" || found.expression.kind !== "references") return [];
  const ingredients = ingredientsOf(found.expression.references, trail.moduleAddress, {
    configuration: model.configuration,
    find: model.source.find,
  });
  const [ingredient] = ingredients;
  const isKey =
    ingredients.length === 1 &&
    ingredient?.kind === "unknown-attribute" &&
    ingredient.instance.address === key.address &&
    ["arn", "key_id"].includes(ingredient.attribute);
  const text = isKey ? locatedText(subject, cell)?.text : undefined;
  return text === undefined ? [] : [text];
}

/**
 * The document, which Terraform holds as JSON in a string. What a key has that nobody writes a policy for is not known:
 * another resource may give it one.
 */
function documentIn(subject: Subject, { policy }: PolicyType): PolicyValue {
  const cell = attributeCell(subject.instance, policy);
  const content = contentOf(cell);
  const origin = originOf(subject, cell);
  const isTold =
    content.kind === "value"
      ? typeof content.value === "string"
      : content.kind === "hidden" && content.why === "unknown" && subject.model.source.partial !== undefined;
  const text = isTold ? locatedText(subject, cell)?.text : undefined;
  return text === undefined ? { kind: "open", origin } : { kind: "text", text, origin };
}
